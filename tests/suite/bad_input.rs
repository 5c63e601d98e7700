//! Bad input: an error that names the file and says what to do, nothing half-written, no panic.

use std::fmt::Write as _;
use std::fs;
use std::time::{Duration, Instant};

use tempfile::{TempDir, tempdir};

use crate::command::{names_in, seloste};

const CONFIGURATION: &str = "notices = [\"notice.toml\"]\nout = \"site\"\nlanguages = [\"fi\"]\n";
const NOTICE: &str =
    "id = \"koe\"\nlanguages = [\"fi\"]\n\n[controller]\nname = \"Esimerkki Oy\"\n";

fn project(notice: impl AsRef<[u8]>) -> TempDir {
    let folder = tempdir().expect("a temporary folder");
    fs::write(folder.path().join("seloste.toml"), CONFIGURATION).expect("it is writable");
    fs::write(folder.path().join("notice.toml"), notice).expect("it is writable");
    folder
}

/// Only what was there before may be there after a build that failed.
#[track_caller]
fn nothing_was_written(folder: &TempDir) {
    assert_eq!(names_in(folder.path()), ["notice.toml", "seloste.toml"]);
}

#[test]
fn the_notice_used_here_can_be_built() {
    let folder = project(NOTICE);
    seloste(folder.path(), ["build"]).succeeded();
    assert!(folder.path().join("site/koe.fi.html").is_file());
}

#[test]
fn a_pattern_beside_the_configuration_does_not_mean_it() {
    let folder = project(NOTICE);
    let of_all = CONFIGURATION.replace("notice.toml", "*.toml");
    fs::write(folder.path().join("seloste.toml"), &of_all).unwrap();
    seloste(folder.path(), ["build"]).succeeded();
    assert!(folder.path().join("site/koe.fi.html").is_file());

    fs::remove_file(folder.path().join("notice.toml")).unwrap();
    let outcome = seloste(folder.path(), ["build"]);
    assert_eq!(outcome.code, Some(1), "{outcome:#?}");
    assert!(outcome.errors.contains("leads to no file"), "{outcome:#?}");
}

#[test]
fn what_no_page_may_hold_is_refused_in_the_configuration() {
    let folder = project(NOTICE);
    for (key, line) in [
        ("base_url", "base_url = \"https://example.fi/\\u0001\""),
        ("endpoint", "[requests]\nendpoint = \"/a\\u0001\""),
        ("fields", "[requests.fields]\n\"a\\u0001\" = \"b\""),
        ("fields", "[requests.fields]\na = \"\\u007f\""),
    ] {
        let configuration = format!("{CONFIGURATION}{line}\n");
        fs::write(folder.path().join("seloste.toml"), configuration).unwrap();
        seloste(folder.path(), ["build"]).failed(1, &["seloste.toml", key, "control character"]);
        nothing_was_written(&folder);
    }
}

#[test]
fn a_file_in_the_place_of_the_output_folder_is_named() {
    let folder = project(NOTICE);
    let words = ["notice.toml is a file", "name a folder"];
    seloste(folder.path(), ["build", "--html", "notice.toml"]).failed(1, &words);
    nothing_was_written(&folder);
}

#[test]
fn wrong_usage_exits_with_2() {
    let folder = tempdir().unwrap();
    for arguments in [
        vec!["biuld"],
        vec!["build", "--no-such-option"],
        vec!["import"],
        vec!["import", "a.txt", "--report", "xml"],
        vec![],
    ] {
        let outcome = seloste(folder.path(), &arguments);
        assert_eq!(outcome.code, Some(2), "{arguments:?} {outcome:#?}");
        assert!(
            outcome.errors.contains("--help"),
            "{arguments:?} {outcome:#?}"
        );
    }
}

#[test]
fn a_missing_configuration_is_named_and_init_is_proposed() {
    let folder = tempdir().unwrap();
    seloste(folder.path(), ["build"]).failed(1, &["seloste.toml", "seloste init"]);
    seloste(folder.path(), ["build", "--config", "other.toml"]).failed(1, &["other.toml"]);
}

#[test]
fn a_notice_that_is_not_there_is_named() {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("seloste.toml"), CONFIGURATION).unwrap();
    seloste(folder.path(), ["build"]).failed(1, &["notice.toml"]);
    assert_eq!(names_in(folder.path()), ["seloste.toml"]);
}

#[test]
fn a_text_that_is_not_there_is_named() {
    let folder = tempdir().unwrap();
    seloste(folder.path(), ["import", "old.txt", "-o", "notice.toml"]).failed(1, &["old.txt"]);
    assert!(names_in(folder.path()).is_empty());
}

#[test]
fn a_folder_in_place_of_a_file_is_named() {
    let folder = tempdir().unwrap();
    fs::create_dir(folder.path().join("old.txt")).unwrap();
    seloste(folder.path(), ["import", "old.txt"]).failed(1, &["old.txt"]);
    seloste(folder.path(), ["build", "--config", "old.txt"]).failed(1, &["old.txt"]);
}

#[test]
fn binary_bytes_are_refused() {
    let bytes: Vec<u8> = (0..=255).cycle().take(10_000).collect();
    let folder = project(&bytes);
    seloste(folder.path(), ["build"]).failed(1, &["notice.toml"]);
    nothing_was_written(&folder);
    seloste(folder.path(), ["build", "--config", "notice.toml"]).failed(1, &["notice.toml"]);
    nothing_was_written(&folder);
    seloste(folder.path(), ["import", "notice.toml", "-o", "new.toml"]).failed(1, &["notice.toml"]);
    nothing_was_written(&folder);
}

#[test]
fn an_empty_notice_file_is_named() {
    for text in ["", " \n\t\n"] {
        let folder = project(text);
        seloste(folder.path(), ["build"]).failed(1, &["notice.toml", "empty"]);
        nothing_was_written(&folder);
    }
}

#[test]
fn an_empty_configuration_says_what_it_lacks() {
    let folder = project(NOTICE);
    fs::write(folder.path().join("seloste.toml"), "").unwrap();
    seloste(folder.path(), ["build"]).failed(1, &["seloste.toml", "add "]);
    nothing_was_written(&folder);
}

#[test]
fn an_empty_text_cannot_be_imported() {
    let folder = project(NOTICE);
    for text in ["", " \n\t\n"] {
        let old = folder.path().join("old.txt");
        fs::write(&old, text).unwrap();
        seloste(folder.path(), ["import", "old.txt", "-o", "new.toml"]).failed(1, &["old.txt"]);
        fs::remove_file(&old).unwrap();
        nothing_was_written(&folder);
    }
}

#[test]
fn three_errors_are_all_shown_in_one_run() {
    let notice = "id = \"koe\"\n\
        languages = [\"fi\", \"de\"]\n\
        drawn_up = \"2018-13-45\"\n\
        \n\
        [controler]\n\
        name = \"Esimerkki Oy\"\n";
    let folder = project(notice);
    let outcome = seloste(folder.path(), ["build"]).failed(
        1,
        &["notice.toml", "controler", "controller", "2018-13-45", "de"],
    );
    // Each is shown with its line and a caret below the place.
    for line in ["notice.toml:2", "notice.toml:3", "notice.toml:5"] {
        assert!(
            outcome.errors.contains(line),
            "no `{line}` in:\n{}",
            outcome.errors
        );
    }
    assert!(
        outcome.errors.matches('^').count() >= 3,
        "{}",
        outcome.errors
    );
    nothing_was_written(&folder);
}

#[test]
fn broken_syntax_is_shown_at_its_place() {
    let folder = project("id = \"koe\"\nlanguages = [\"fi\"\n[controller]\n");
    seloste(folder.path(), ["build"]).failed(1, &["notice.toml"]);
    nothing_was_written(&folder);
}

#[test]
fn deeply_nested_tables_are_refused() {
    let dotted = vec!["a"; 20_000].join(".");
    for deep in [
        format!("[{dotted}]\nb = 1\n"),
        format!("{dotted} = 1\n"),
        format!("a = {}{}\n", "[".repeat(20_000), "]".repeat(20_000)),
        format!("a = {}1{}\n", "{a=".repeat(20_000), "}".repeat(20_000)),
    ] {
        let folder = project(deep);
        seloste(folder.path(), ["build"]).failed(1, &["notice.toml"]);
        nothing_was_written(&folder);
        // The same in the configuration.
        seloste(folder.path(), ["build", "--config", "notice.toml"]).failed(1, &["notice.toml"]);
        nothing_was_written(&folder);
    }
}

#[test]
fn an_output_folder_that_cannot_be_made_is_named() {
    let folder = project(NOTICE);
    // Root may write anywhere, so the folder is one that nobody can make: below a file, or in
    // the file system of the kernel.
    for out in ["notice.toml/site", "/proc/seloste-site"] {
        seloste(folder.path(), ["build", "--out", out]).failed(1, &[out]);
        nothing_was_written(&folder);
        let file = format!("{out}/new.toml");
        fs::write(folder.path().join("old.txt"), "Rekisteriseloste\n").unwrap();
        seloste(folder.path(), ["import", "old.txt", "-o", &file]).failed(1, &[&file]);
        fs::remove_file(folder.path().join("old.txt")).unwrap();
        nothing_was_written(&folder);
    }
}

#[test]
fn a_build_that_fails_leaves_the_old_site_as_it_was() {
    let folder = project(NOTICE);
    seloste(folder.path(), ["build"]).succeeded();
    let site = folder.path().join("site");
    let page = fs::read(site.join("koe.fi.html")).unwrap();
    let names = names_in(&site);
    fs::write(folder.path().join("notice.toml"), "id = \"koe\"\nnme = 1\n").unwrap();
    seloste(folder.path(), ["build"]).failed(1, &["nme"]);
    assert_eq!(names_in(&site), names);
    assert_eq!(fs::read(site.join("koe.fi.html")).unwrap(), page);
}

#[test]
fn one_bad_notice_among_good_ones_keeps_all_from_being_written() {
    let folder = project("id = \"koe\"\nnme = 1\n");
    fs::write(
        folder.path().join("good.toml"),
        NOTICE.replace("koe", "hyva"),
    )
    .unwrap();
    let both = CONFIGURATION.replace("[\"notice.toml\"]", "[\"good.toml\", \"notice.toml\"]");
    fs::write(folder.path().join("seloste.toml"), both).unwrap();
    seloste(folder.path(), ["build"]).failed(1, &["notice.toml"]);
    assert!(!folder.path().join("site").exists());
}

#[test]
fn two_notices_with_one_id_are_refused() {
    let folder = project(NOTICE);
    fs::write(folder.path().join("other.toml"), NOTICE).unwrap();
    let both = CONFIGURATION.replace("[\"notice.toml\"]", "[\"notice.toml\", \"other.toml\"]");
    fs::write(folder.path().join("seloste.toml"), both).unwrap();
    seloste(folder.path(), ["build"]).failed(1, &["notice.toml", "other.toml", "koe"]);
    assert!(!folder.path().join("site").exists());
}

#[test]
fn a_long_text_without_headings_is_reported_in_time() {
    let mut text = String::new();
    for number in 0.. {
        if text.len() > 10_000_000 {
            break;
        }
        writeln!(
            text,
            "tämä on rivi numero {number} tekstissä jossa ei ole otsikoita"
        )
        .unwrap();
    }
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("long.txt"), &text).unwrap();
    let start = Instant::now();
    let outcome = seloste(folder.path(), ["import", "long.txt", "--report", "json"]).succeeded();
    let took = start.elapsed();
    let report: serde_json::Value = serde_json::from_str(&outcome.output).unwrap();
    assert!(report["sections"].is_array());
    // The command that the tests run is not optimised, and other tests run beside it; `cargo
    // xtask bench` holds the one that users have to ten seconds.
    assert!(took < Duration::from_secs(600), "it took {took:?}");
}
