//! Puts the widget into the program, if `cargo xtask dist` has made it: the files of `dist/seloste`, but the
//! style sheet, which `render` brings. Without it the program works too, since the form does.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist/seloste");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).into_iter().flatten() {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".js") || name.ends_with(".wasm") {
            names.push(name);
        }
    }
    names.sort();
    let mut code = String::from(
        "/// The files of the widget, each with its name.\npub const FILES: &[(&str, &[u8])] = &[\n",
    );
    for name in names {
        let path = folder.join(&name);
        code += &format!("    ({name:?}, include_bytes!({path:?})),\n");
    }
    code += "];\n";
    let out = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    fs::write(Path::new(&out).join("bundle.rs"), code)
}
