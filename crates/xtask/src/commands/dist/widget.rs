//! The widget, compiled and made small.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::{Bindgen, EncodeInto};
use xtask::tools::{esbuild, rust_src, wasm_opt, wasm_target};
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
    /// The JavaScript, as wasm-bindgen wrote it.
    pub glue: String,
    /// The WebAssembly.
    pub wasm: Vec<u8>,
}

/// Compiles the widget and makes it small. Without a tool for that, the widget stays larger, and a note says so.
pub fn build() -> Result<Widget> {
    let folder = tempfile::tempdir()?;
    bind(&compile()?, folder.path())?;
    let read = |name: &str| {
        fs::read(folder.path().join(name)).with_context(|| format!("there is no `{name}`"))
    };
    let glue = String::from_utf8(read("seloste.js")?).context("the glue is not text")?;
    Ok(Widget {
        glue,
        wasm: optimise(&folder.path().join("seloste_bg.wasm"))?,
    })
}

/// Takes from JavaScript or CSS everything that only people need.
pub fn minify(text: Vec<u8>, language: &str) -> Vec<u8> {
    let minified = esbuild::obtain().and_then(|esbuild| {
        let mut command = Command::new(esbuild);
        command.args(["--minify", "--target=es2022"]);
        if language == "js" {
            // What nothing calls is left out.
            command.args(["--format=esm", "--tree-shaking=true"]);
        }
        command.arg(format!("--loader={language}"));
        pipe(&mut command, &text)
    });
    minified.unwrap_or_else(|error| {
        println!("note: a file stays as people read it: {error:#}");
        text
    })
}

fn compile() -> Result<PathBuf> {
    wasm_target::set_up()?;
    // A folder of its own, since flags that differ from those of everything else would compile all anew.
    let target = workspace::scratch("widget");
    let mut flags = remapped()?;
    let mut command = workspace::cargo();
    command
        .args(["build", "--package", "seloste-widget", "--profile=widget"])
        .args(["--target", wasm_target::NAME, "--target-dir"])
        .arg(&target);
    // The standard library comes compiled for speed, and with all that a panic says. From its sources it is
    // compiled for size, and a panic ends at once; the compiler offers that only where it is told that
    // unstable things may be used.
    match rust_src::set_up() {
        Ok(_) => {
            command.arg("-Zbuild-std=std,panic_abort");
            command.env("RUSTC_BOOTSTRAP", "1");
            flags.extend([
                "-Zunstable-options".into(),
                "-Cpanic=immediate-abort".into(),
            ]);
        }
        Err(missing) => {
            println!("note: the WebAssembly stays larger than it could be: {missing:#}")
        }
    }
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    let status = command.status().context("cargo could not be started")?;
    if !status.success() {
        bail!("the widget could not be compiled, see above");
    }
    Ok(target
        .join(wasm_target::NAME)
        .join("widget/seloste_widget.wasm"))
}

/// The flags that keep the folders of this machine out of the file, where panics would name them.
fn remapped() -> Result<Vec<String>> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let home = home.context("cargo has no home: set `HOME` or `CARGO_HOME`")?;
    let mut flags = Vec::new();
    for registry in fs::read_dir(home.join("registry/src"))? {
        let path = registry?.path();
        flags.push(format!("--remap-path-prefix={}=", path.display()));
    }
    Ok(flags)
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
        // Every browser with WebAssembly has it.
        .encode_into(EncodeInto::Always)
        .remove_name_section(true)
        .remove_producers_section(true);
    let mut output = bindgen.generate_output()?;
    // js-sys exports it for code that waits for promises; nothing here calls it.
    let _ = output.wasm_mut().exports.remove("__wbg_jspi_task_poll");
    // The names by which the two find each other hold hashes, which do not compress.
    let mut names = Vec::new();
    for (number, import) in output.wasm_mut().imports.iter_mut().enumerate() {
        let short = format!("i{number}");
        names.push((std::mem::replace(&mut import.name, short.clone()), short));
    }
    // Those of what it exports are the longest; the one that the loader knows stays.
    for (number, export) in output.wasm_mut().exports.iter_mut().enumerate() {
        if export.name.starts_with('_') || export.name.starts_with("wasm_bindgen") {
            let short = format!("e{number}");
            let long = std::mem::replace(&mut export.name, short.clone());
            names.push((format!("wasm.{long}"), format!("wasm.{short}")));
        }
    }
    output.emit(folder)?;
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
        // Large functions that are called once are left where they are: alike as they are, they compress better
        // apart.
        command.arg("--one-caller-inline-max-function-size=20");
        // Nothing stands in the first kilobyte: it is the far end of the stack.
        command.arg("--low-memory-unused");
        // Flat code and loops made anew come out smaller, the more so at a second pass.
        command.args(["--flatten", "--rereloop", "-Oz", "-Oz"]);
        command.args(FEATURES);
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
