//! Packages of another release of Debian, unpacked into a folder beside the system's own, for a program that is
//! newer than the system. Nothing of the system is changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::search_path;

/// The files in which Debian and its relatives name their mirror, the newer form first.
const SOURCES: [&str; 2] = [
    "/etc/apt/sources.list.d/debian.sources",
    "/etc/apt/sources.list",
];

const KEYS: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// Unpacks packages of a release, and gives the folder of their libraries.
pub fn unpack(release: &str, packages: &[&str], folder: &Path) -> Result<PathBuf> {
    if search_path::find("apt-get").is_none() || search_path::find("dpkg").is_none() {
        bail!(
            "the C library of this system is too old, and only on Debian is a newer one found by itself"
        );
    }
    let lists = folder.join("lists");
    fs::create_dir_all(lists.join("partial"))?;
    let sources = folder.join("release.sources");
    let mirror = mirror()?;
    fs::write(
        &sources,
        format!(
            "Types: deb\nURIs: {mirror}\nSuites: {release}\nComponents: main\nSigned-By: {KEYS}\n"
        ),
    )?;
    let apt_get = |arguments: &[&str]| {
        println!("apt-get {} (of {release})", arguments.join(" "));
        let mut command = Command::new("apt-get");
        command
            .arg("-qq")
            .arg(format!("-oDir::Etc::sourcelist={}", sources.display()))
            .arg("-oDir::Etc::sourceparts=/dev/null")
            .arg(format!("-oDir::State::Lists={}", lists.display()))
            // Root would otherwise hand the work to a user who may not write here.
            .arg("-oAPT::Sandbox::User=root")
            .args(arguments)
            .current_dir(folder);
        run(&mut command)
    };
    apt_get(&["update"])?;
    apt_get(&[&["download"], packages].concat())?;
    // The lists are large and of no more use.
    fs::remove_dir_all(&lists)?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "deb") {
            run(Command::new("dpkg").arg("-x").arg(&path).arg(folder))?;
            fs::remove_file(&path)?;
        }
    }
    let libraries = folder.join("usr/lib/x86_64-linux-gnu");
    if !libraries.join("ld-linux-x86-64.so.2").is_file() {
        bail!("the C library of Debian {release} is not where it was expected");
    }
    Ok(libraries)
}

/// The mirror that this system already uses.
fn mirror() -> Result<String> {
    SOURCES
        .iter()
        .filter_map(|path| fs::read_to_string(path).ok())
        .find_map(|text| mirror_in(&text))
        .with_context(|| format!("no mirror of Debian is named in {}", SOURCES.join(" or ")))
}

fn mirror_in(sources: &str) -> Option<String> {
    sources.lines().find_map(|line| {
        let mut words = line.split_whitespace();
        match words.next() {
            Some("URIs:") => words.next(),
            Some("deb") => words.find(|word| word.contains("://")),
            _ => None,
        }
        .map(str::to_owned)
    })
}

fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .with_context(|| format!("`{name}` could not be started"))?;
    if !status.success() {
        bail!("`{name}` failed ({status}), see above");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mirror_is_read_from_both_forms() {
        let newer = "Types: deb\nURIs: https://mirror.example.fi/debian\nSuites: one\n";
        let older = "# deb cdrom\ndeb [signed-by=/a] https://mirror.example.fi/debian one main\n";
        for text in [newer, older] {
            assert_eq!(
                mirror_in(text).as_deref(),
                Some("https://mirror.example.fi/debian")
            );
        }
        assert_eq!(mirror_in("# nothing\n"), None);
    }
}
