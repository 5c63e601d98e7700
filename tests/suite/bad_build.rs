//! Folders that a build cannot write to: a clear error, and nothing half-written.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::{TempDir, tempdir};

use crate::command::{Outcome, names_in, program, run, seloste};

const CONFIGURATION: &str =
    "notices = [\"notices/*.toml\"]\nout = \"site\"\nlanguages = [\"fi\"]\n";
const NOTICE: &str =
    "id = \"koe\"\nlanguages = [\"fi\"]\n\n[controller]\nname = \"Esimerkki Oy\"\n";

fn project() -> TempDir {
    let folder = tempdir().expect("a temporary folder");
    fs::write(folder.path().join("seloste.toml"), CONFIGURATION).expect("it is writable");
    fs::create_dir(folder.path().join("notices")).expect("it is writable");
    fs::write(folder.path().join("notices/koe.toml"), NOTICE).expect("it is writable");
    folder
}

/// Every file and link below a folder, with its bytes.
fn everything_in(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for name in names_in(folder) {
        let path = folder.join(name);
        if path.is_dir() && !path.is_symlink() {
            found.insert(path.clone(), Vec::new());
            found.extend(everything_in(&path));
        } else {
            let bytes = fs::read(&path).unwrap_or_default();
            found.insert(path, bytes);
        }
    }
    found
}

/// Builds, expects a failure with these words, and that nothing whatever is changed by it.
#[track_caller]
fn fails_without_a_trace(folder: &TempDir, arguments: &[&str], words: &[&str]) {
    let before = everything_in(folder.path());
    let all = [&["build"][..], arguments].concat();
    seloste(folder.path(), all).failed(1, words);
    assert_eq!(everything_in(folder.path()), before);
}

/// The command line of a build in which no file may have more than this many blocks of 512 bytes. The signal that the
/// system sends besides is ignored, so that the command gets an error like that of a full disk.
fn with_little_room(blocks: usize) -> Command {
    let mut shell = Command::new("sh");
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"");
    shell.args(["-c", &script, "sh"]);
    shell
}

/// The command on a file system of this many kilobytes, where the user of the tests may mount one.
fn on_a_small_disk(folder: &Path, kilobytes: usize) -> Option<Command> {
    let mount = format!(
        "mount -t tmpfs -o size={kilobytes}k tmpfs '{}'",
        folder.display()
    );
    let shell = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["--mount", "--map-root-user", "sh", "-c", script, "sh"]);
        command
    };
    let may = shell(&mount).output().is_ok_and(|it| it.status.success());
    // What the mounted folder holds at the end is told, since it goes with the command.
    let script = format!(
        "{mount} && \"$@\"; code=$?; ls -A '{}'; exit $code",
        folder.display()
    );
    may.then(|| shell(&script))
}

#[test]
fn a_full_disk_leaves_the_old_site_whole() {
    let folder = project();
    seloste(folder.path(), ["build"]).succeeded();
    let before = everything_in(folder.path());
    fs::write(
        folder.path().join("notices/koe.toml"),
        NOTICE.replace("Esimerkki", "Toinen"),
    )
    .unwrap();
    let outcome = run(with_little_room(4), folder.path(), ["build"]);
    outcome.failed(1, &["site/koe.fi.html", "room", "as it was"]);
    fs::write(folder.path().join("notices/koe.toml"), NOTICE).unwrap();
    assert_eq!(everything_in(folder.path()), before);
}

#[test]
fn a_full_disk_leaves_nothing_of_a_new_site() {
    let folder = project();
    let before = everything_in(folder.path());
    let outcome = run(with_little_room(4), folder.path(), ["build"]);
    outcome.failed(1, &["site/koe.", "room"]);
    assert_eq!(everything_in(folder.path()), before);

    let disk = folder.path().join("site");
    fs::create_dir(&disk).unwrap();
    if let Some(command) = on_a_small_disk(&disk, 16) {
        let Outcome {
            code,
            output,
            errors,
        } = run(command, folder.path(), ["build"]);
        assert_eq!(code, Some(1), "{errors}");
        assert!(errors.contains("site/"), "{errors}");
        assert!(errors.contains("room"), "{errors}");
        assert_eq!(output, "", "something is left on the disk");
    }
}

#[test]
fn a_folder_that_cannot_be_written_to_is_named() {
    let folder = project();
    // Root may write anywhere but to the file system of the kernel.
    fails_without_a_trace(&folder, &["--out", "/proc/sys"], &["/proc/sys", "written"]);
    fails_without_a_trace(&folder, &["--out", "seloste.toml"], &["seloste.toml"]);
    fails_without_a_trace(&folder, &["--html", "/proc/sys/new"], &["/proc/sys/new"]);
}

#[test]
fn a_folder_in_the_place_of_a_page_is_named() {
    let folder = project();
    fs::create_dir_all(folder.path().join("site/koe.fi.html")).unwrap();
    fails_without_a_trace(&folder, &[], &["site/koe.fi.html", "folder"]);
}

#[test]
fn a_file_of_somebody_else_is_not_replaced_unasked() {
    let folder = project();
    let site = folder.path().join("site");
    fs::create_dir(&site).unwrap();
    fs::write(site.join("koe.fi.html"), "mine").unwrap();
    let words = ["site/koe.fi.html", "--out", "--yes"];
    fails_without_a_trace(&folder, &[], &words);
    fs::write(site.join("seloste.css"), "mine too").unwrap();
    fails_without_a_trace(
        &folder,
        &[],
        &["site/koe.fi.html and 1 other file", "--yes"],
    );
    seloste(folder.path(), ["build", "--yes"]).succeeded();
    let style = fs::read(site.join("seloste.css")).unwrap();
    assert!(style.starts_with(b"/* The look"));
    // What a build wrote is its own from then on, also by a record that another version wrote.
    fs::write(site.join("seloste.css"), "edited").unwrap();
    let record = site.join(".seloste-build.json");
    let text = fs::read_to_string(&record).unwrap();
    fs::write(&record, text.replacen('{', "{\"other\":1,", 1)).unwrap();
    seloste(folder.path(), ["build"]).succeeded();
    assert_eq!(fs::read(site.join("seloste.css")).unwrap(), style);
    // Without a record the same bytes are taken for its own, and others are not.
    fs::remove_file(&record).unwrap();
    seloste(folder.path(), ["build"]).succeeded();
    fs::remove_file(&record).unwrap();
    fs::write(site.join("koe.fi.html"), "edited").unwrap();
    fails_without_a_trace(&folder, &[], &["site/koe.fi.html would be replaced"]);
}

#[test]
fn nothing_is_written_through_a_link() {
    let folder = project();
    let elsewhere = folder.path().join("elsewhere.html");
    fs::write(&elsewhere, "mine").unwrap();
    fs::create_dir(folder.path().join("site")).unwrap();
    symlink(&elsewhere, folder.path().join("site/koe.fi.html")).unwrap();
    fails_without_a_trace(&folder, &[], &["site/koe.fi.html", "link"]);
}

#[test]
fn nothing_is_written_to_a_folder_that_a_link_leads_to() {
    let folder = project();
    let configuration = CONFIGURATION.replace("out =", "generator = \"hugo\"\nout =");
    fs::write(folder.path().join("seloste.toml"), configuration).unwrap();
    let (site, elsewhere) = (folder.path().join("site"), folder.path().join("elsewhere"));
    fs::create_dir(&elsewhere).unwrap();
    // The folder that is meant, or one above it.
    for name in ["static/seloste", "assets"] {
        let link = site.join(name);
        fs::create_dir_all(link.parent().unwrap()).unwrap();
        symlink(&elsewhere, &link).unwrap();
        let named = format!("site/{name}");
        let real = elsewhere.display().to_string();
        fails_without_a_trace(&folder, &[], &[&named, "link", &real]);
        fs::remove_file(link).unwrap();
    }
    // A link within the folder is the site's own business.
    fs::create_dir(site.join("themes")).unwrap();
    symlink("themes", site.join("assets")).unwrap();
    seloste(folder.path(), ["build"]).succeeded();
    assert!(site.join("themes/seloste/koe.fi.all.html").is_file());
}

#[test]
fn the_folder_itself_may_be_a_link() {
    let folder = project();
    fs::create_dir(folder.path().join("www")).unwrap();
    symlink("www", folder.path().join("site")).unwrap();
    seloste(folder.path(), ["build"]).succeeded();
    assert!(folder.path().join("www/koe.fi.html").is_file());
}

#[test]
fn two_notices_of_one_id_are_both_named() {
    let folder = project();
    fs::write(folder.path().join("notices/other.toml"), NOTICE).unwrap();
    let words = ["notices/koe.toml", "notices/other.toml", "`koe`"];
    fails_without_a_trace(&folder, &[], &words);
    // The same where one of them was built before.
    fs::remove_file(folder.path().join("notices/other.toml")).unwrap();
    seloste(folder.path(), ["build"]).succeeded();
    fs::write(folder.path().join("notices/other.toml"), NOTICE).unwrap();
    fails_without_a_trace(&folder, &[], &words);
}

#[test]
fn two_configurations_for_one_folder_are_both_named() {
    let folder = project();
    seloste(folder.path(), ["build"]).succeeded();
    let other = folder.path().join("other.toml");
    fs::copy(folder.path().join("seloste.toml"), &other).unwrap();
    let words = ["site", "seloste.toml", "other.toml", "--out"];
    fails_without_a_trace(&folder, &["--config", "other.toml"], &words);
    for option in ["--out", "--html"] {
        let arguments = ["--config", "other.toml", option, "site"];
        fails_without_a_trace(&folder, &arguments, &words);
    }
    // One that is there no more has no claim on the folder.
    fs::rename(&other, folder.path().join("seloste.toml")).unwrap();
    seloste(folder.path(), ["build"]).succeeded();
    fs::rename(folder.path().join("seloste.toml"), &other).unwrap();
    seloste(folder.path(), ["build", "--config", "other.toml"]).succeeded();
}

#[test]
fn two_configuration_files_are_both_named() {
    let folder = project();
    for other in [".seloste.toml", "Seloste.toml", "seloste.yml"] {
        fs::write(folder.path().join(other), "").unwrap();
        fails_without_a_trace(&folder, &[], &["seloste.toml", other, "--config"]);
        fs::remove_file(folder.path().join(other)).unwrap();
    }
    fs::write(folder.path().join(".seloste.toml"), CONFIGURATION).unwrap();
    seloste(folder.path(), ["build", "--config", "seloste.toml"]).succeeded();
    fs::remove_file(folder.path().join("seloste.toml")).unwrap();
    fails_without_a_trace(&folder, &[], &["seloste.toml", ".seloste.toml", "--config"]);
    let twice = ["build", "--config", "a.toml", "--config", "b.toml"];
    seloste(folder.path(), twice).failed(2, &["--config"]);
    let both = ["build", "--out", "a", "--html", "b"];
    seloste(folder.path(), both).failed(2, &["--out", "--html"]);
}

#[test]
fn what_is_no_endpoint_is_told_apart() {
    let folder = project();
    for (endpoint, words) in [
        (
            "mailto:a@example.fi",
            ["e-mail address", "leave `endpoint` out"],
        ),
        ("javascript:alert(1)", ["no address", "`https://`"]),
        ("requests.php", ["write `/requests.php`", "`https://`"]),
        ("example.fi:8080/a", ["`https://example.fi:8080/a`", "`/`"]),
        ("https://example.fi/a b", ["a space", "%20"]),
    ] {
        let with = format!("{CONFIGURATION}\n[requests]\nendpoint = \"{endpoint}\"\n");
        fs::write(folder.path().join("seloste.toml"), with).unwrap();
        fails_without_a_trace(&folder, &[], &words);
    }
}

#[test]
fn a_field_of_the_sites_own_may_not_have_the_name_of_a_requests() {
    let folder = project();
    for name in ["id", "contact", "seloste_empty"] {
        let with = format!(
            "{CONFIGURATION}\n[requests]\nendpoint = \"/requests\"\nfields = {{ {name} = \"1\" }}\n"
        );
        fs::write(folder.path().join("seloste.toml"), with).unwrap();
        let named = format!("`{name}`");
        fails_without_a_trace(&folder, &[], &["seloste.toml", &named, "leave it out"]);
    }
}

#[test]
fn a_configuration_in_a_folder_above_is_named() {
    let folder = project();
    let notices = folder.path().join("notices");
    let above = folder.path().canonicalize().unwrap().join("seloste.toml");
    let above = format!("but there is {}", above.display());
    seloste(&notices, ["build"]).failed(1, &["there is no seloste.toml", &above, "--config"]);
}

#[test]
fn a_reader_that_has_gone_away_is_no_error() {
    let folder = project();
    fs::write(
        folder.path().join("vanha.txt"),
        "Rekisteriseloste\n\nRekisterinpitäjä\nYritys Oy\n",
    )
    .unwrap();
    for arguments in [
        &["build"][..],
        &["csp"],
        &["schema"],
        &["explain"],
        &["import", "vanha.txt"],
        &["import", "vanha.txt", "--report", "json"],
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let run = Command::new(program())
            .args(arguments)
            .current_dir(folder.path())
            .stdout(writer)
            .output()
            .unwrap();
        let errors = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(run.status.success(), "{arguments:?}: {errors}");
        assert!(
            !errors.contains("panicked") && !errors.contains("error"),
            "{errors}"
        );
    }
}

#[test]
fn pages_are_not_written_among_the_notices() {
    let folder = project();
    for out in ["notices", "./notices/", "site/../notices"] {
        fs::create_dir_all(folder.path().join("site")).unwrap();
        fails_without_a_trace(&folder, &["--out", out], &["notices", "--out"]);
    }
}
