//! The widget, compiled and made small.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;
use xtask::tools::{esbuild, wasm_opt, wasm_target};
use xtask::workspace;

/// The features that every browser with WebAssembly has had since 2021, and no other.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-reference-types",
];

/// The widget as browsers get it.
pub struct Widget {
    /// Its JavaScript.
    pub glue: Vec<u8>,
    /// Its WebAssembly.
    pub wasm: Vec<u8>,
}

/// Compiles the widget and makes it small. Without a tool for that it stays larger, and that is said.
pub fn build() -> Result<Widget> {
    let folder = tempfile::tempdir()?;
    bind(&compile()?, folder.path())?;
    let read = |name: &str| {
        fs::read(folder.path().join(name)).with_context(|| format!("there is no `{name}`"))
    };
    let glue = String::from_utf8(read("seloste.js")?).context("the glue is not text")?;
    Ok(Widget {
        glue: minify(glue.into_bytes(), "js"),
        wasm: optimise(&folder.path().join("seloste_bg.wasm"))?,
    })
}

/// Takes from JavaScript or CSS what only people need.
pub fn minify(text: Vec<u8>, language: &str) -> Vec<u8> {
    let minified = esbuild::set_up().and_then(|esbuild| {
        let mut command = Command::new(esbuild);
        command.args(["--minify", "--target=es2022"]);
        command.arg(format!("--loader={language}"));
        pipe(&mut command, &text)
    });
    minified.unwrap_or_else(|error| {
        println!("note: a file stays as people read it: {error:#}");
        text
    })
}

fn compile() -> Result<std::path::PathBuf> {
    wasm_target::set_up()?;
    let status = workspace::cargo()
        .args(["build", "--package", "seloste-widget", "--profile=widget"])
        .args(["--target", wasm_target::NAME])
        // Paths of this machine would stand in the file for the sake of panics, which tell nobody anything
        // in a visitor's browser.
        .env("CARGO_ENCODED_RUSTFLAGS", remap())
        .status()
        .context("cargo could not be started")?;
    if !status.success() {
        bail!("the widget could not be compiled, see above");
    }
    let target = std::env::var_os("CARGO_TARGET_DIR");
    let target = target.map_or_else(|| workspace::root().join("target"), Into::into);
    Ok(target
        .join(wasm_target::NAME)
        .join("widget/seloste_widget.wasm"))
}

/// The flags that leave out where the sources stood on this machine.
fn remap() -> String {
    let home = std::env::var_os("CARGO_HOME").map(std::path::PathBuf::from);
    let home =
        home.or_else(|| Some(std::path::PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let mut flags = Vec::new();
    for sources in home.into_iter().flat_map(|home| {
        let registries = fs::read_dir(home.join("registry/src"));
        let found = registries.into_iter().flatten().filter_map(Result::ok);
        found.map(|entry| entry.path()).collect::<Vec<_>>()
    }) {
        flags.push(format!("--remap-path-prefix={}=", sources.display()));
    }
    flags.join("\u{1f}")
}

/// Makes the JavaScript that connects the WebAssembly with the browser.
fn bind(compiled: &Path, folder: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(compiled)
        .out_name("seloste")
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(std::env::var_os("NAMES").is_none())
        .remove_producers_section(true);
    let mut output = bindgen.generate_output()?;
    // js-sys exports it for those who wait for promises; nothing here calls it.
    let _ = output.wasm_mut().exports.remove("__wbg_jspi_task_poll");
    // The names by which the two find each other hold hashes, which do not compress.
    let mut names = Vec::new();
    for (number, import) in output.wasm_mut().imports.iter_mut().enumerate() {
        let short = format!("i{number}");
        names.push((std::mem::replace(&mut import.name, short.clone()), short));
    }
    output.emit(folder)?;
    if let Some(p) = std::env::var_os("NAMES") {
        fs::copy(folder.join("seloste_bg.wasm"), p)?;
    }
    let path = folder.join("seloste.js");
    let mut glue = fs::read_to_string(&path)?;
    // A name can begin with another.
    names.sort_by_key(|(long, _)| std::cmp::Reverse(long.len()));
    for (long, short) in names {
        glue = glue.replace(&long, &short);
    }
    fs::write(path, glue)?;
    Ok(())
}

fn optimise(bound: &Path) -> Result<Vec<u8>> {
    let small = bound.with_extension("small.wasm");
    let optimised = wasm_opt::command().and_then(|mut command| {
        command.arg("-Oz").args(FEATURES);
        command.args([
            "--strip-debug",
            "--strip-producers",
            "--strip-target-features",
        ]);
        command.arg(bound).arg("-o").arg(&small);
        let status = command.status().context("wasm-opt could not be started")?;
        if !status.success() {
            bail!("wasm-opt failed, see above");
        }
        Ok(())
    });
    let best = match optimised {
        Ok(()) => &small,
        Err(error) => {
            println!("note: the WebAssembly stays larger than it could be: {error:#}");
            bound
        }
    };
    fs::read(best).with_context(|| format!("`{}` cannot be read", best.display()))
}

fn pipe(command: &mut Command, input: &[u8]) -> Result<Vec<u8>> {
    let file = tempfile::NamedTempFile::new()?;
    fs::write(file.path(), input)?;
    let output = command
        .stdin(Stdio::from(fs::File::open(file.path())?))
        .stderr(Stdio::inherit())
        .output()
        .context("esbuild could not be started")?;
    if !output.status.success() {
        bail!("esbuild failed, see above");
    }
    Ok(output.stdout)
}
