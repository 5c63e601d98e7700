//! `seloste init --hugo` and `--zola`: what is written into a site that is there already, and what never is.

use std::fs;
use std::path::Path;

use tempfile::{TempDir, tempdir};

use crate::command::{Outcome, seloste};

const HUGO: &str = "baseURL = \"https://example.fi/\"\ndefaultContentLanguage = \"fi\"\n";
const ZOLA: &str = "base_url = \"https://example.fi\"\ndefault_language = \"fi\"\n";

const SHORTCODE: &str = "layouts/_shortcodes/seloste.html";

fn folder_with(files: &[(&str, &str)]) -> TempDir {
    let folder = tempdir().expect("a temporary folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder is ours");
        fs::write(path, text).expect("the folder is ours");
    }
    folder
}

fn init(folder: &TempDir, arguments: &[&str]) -> Outcome {
    seloste(folder.path(), [&["init"], arguments].concat())
}

fn read(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).expect("the folder is ours")
}

/// The files of a folder, what is asked for there, and the words that are said to it.
type Case = (
    &'static [(&'static str, &'static str)],
    &'static str,
    &'static [&'static str],
);

/// Every file with what is in it.
fn everything(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("the folder is ours") {
            let path = entry.expect("the folder is ours").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push((
                    path.display().to_string(),
                    fs::read_to_string(path).expect("the folder is ours"),
                ));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn what_it_writes_is_shown_and_the_second_time_there_is_nothing_to_write() {
    for (flag, name, text) in [
        ("--hugo", "hugo.toml", HUGO),
        ("--zola", "config.toml", ZOLA),
    ] {
        let folder = folder_with(&[(name, text)]);
        let first = init(&folder, &[flag]).succeeded();
        for (path, _) in everything(folder.path()) {
            let path = path.strip_prefix(folder.path().to_str().unwrap()).unwrap();
            assert!(
                path == format!("/{name}")
                    || first.output.contains(&format!("new      {}", &path[1..])),
                "{path} is not in {}",
                first.output
            );
        }
        let before = everything(folder.path());
        assert!(before.len() > 4, "{before:?}");
        let second = init(&folder, &[flag]).succeeded();
        assert!(
            second.output.contains("nothing was written"),
            "{}",
            second.output
        );
        assert_eq!(everything(folder.path()), before);
        // What it says to do next can be done.
        seloste(folder.path(), ["build"]).succeeded();
    }
}

#[test]
fn the_languages_are_those_of_the_site() {
    for (flag, name, text, languages) in [
        (
            "--hugo",
            "hugo.toml",
            "defaultContentLanguage = \"sv\"\n",
            "[\"sv\"]",
        ),
        (
            "--hugo",
            "hugo.yaml",
            "languages:\n  fi:\n    weight: 2\n  sv:\n    weight: 1\n",
            "[\"sv\", \"fi\"]",
        ),
        (
            "--hugo",
            "config/_default/hugo.toml",
            "languageCode = \"en-GB\"\n",
            "[\"en\"]",
        ),
        (
            "--hugo",
            "hugo.json",
            "{\"defaultContentLanguage\": \"fi\", \"Languages\": {\"sv\": {}, \"fi\": {}, \"de\": {}}}",
            "[\"fi\", \"sv\"]",
        ),
        (
            "--zola",
            "config.toml",
            "base_url = \"/\"\ndefault_language = \"sv\"\n[languages.fi]\n",
            "[\"sv\", \"fi\"]",
        ),
        (
            "--zola",
            "zola.toml",
            "base_url = \"/\"\ndefault_language = \"de\"\n",
            "[\"fi\", \"sv\", \"en\"]",
        ),
    ] {
        let folder = folder_with(&[(name, text)]);
        let outcome = init(&folder, &[flag]).succeeded();
        let configuration = read(&folder, "seloste.toml");
        assert!(
            configuration.contains(&format!("languages = {languages}\n")),
            "{name} {configuration}"
        );
        assert_eq!(
            outcome.output.contains("note: the site is in de"),
            text.contains("de\""),
            "{outcome:#?}"
        );
    }
    let folder = folder_with(&[("hugo.toml", HUGO)]);
    init(&folder, &["--hugo", "--lang", "en,sv"]).succeeded();
    assert!(read(&folder, "seloste.toml").contains("languages = [\"en\", \"sv\"]"));
}

#[test]
fn a_file_that_it_did_not_make_is_not_changed_unasked() {
    let plain = tempdir().unwrap();
    init(&plain, &[]).succeeded();
    let of_plain_init = read(&plain, "seloste.toml");
    for (name, mine) in [
        (SHORTCODE, "mine"),
        ("seloste.toml", of_plain_init.as_str()),
    ] {
        let folder = folder_with(&[("hugo.toml", HUGO), (name, mine)]);
        let before = everything(folder.path());
        let outcome = init(&folder, &["--hugo"]);
        assert_eq!(outcome.code, Some(1), "{outcome:#?}");
        assert!(
            outcome.output.contains(&format!("replace  {name}")),
            "{outcome:#?}"
        );
        for words in [name, "nothing was written", "--yes"] {
            assert!(outcome.errors.contains(words), "{outcome:#?}");
        }
        assert_eq!(everything(folder.path()), before);
        init(&folder, &["--hugo", "--yes"]).succeeded();
        assert_ne!(read(&folder, name), mine);
        seloste(folder.path(), ["build"]).succeeded();
        assert!(folder.path().join("assets/seloste").is_dir());
    }
}

#[test]
fn an_edited_template_stays_while_there_is_nothing_newer() {
    let folder = folder_with(&[("hugo.toml", HUGO)]);
    init(&folder, &["--hugo"]).succeeded();
    let edited = read(&folder, SHORTCODE) + "<!-- mine -->\n";
    fs::write(folder.path().join(SHORTCODE), &edited).unwrap();
    let outcome = init(&folder, &["--hugo", "--yes"]).succeeded();
    assert!(outcome.output.contains("which was edited"), "{outcome:#?}");
    assert_eq!(read(&folder, SHORTCODE), edited);
}

#[test]
fn the_wrong_folder_is_told_with_what_to_do() {
    let cases: [Case; 7] = [
        (
            &[],
            "--hugo",
            &[
                "no Hugo site",
                "hugo.toml",
                "run it in the folder of the site",
            ],
        ),
        (&[], "--zola", &["no Zola site", "config.toml"]),
        (
            &[("config.toml", ZOLA)],
            "--hugo",
            &["config.toml", "Zola site", "seloste init --zola"],
        ),
        (
            &[("config.toml", HUGO)],
            "--zola",
            &["config.toml", "Hugo site", "seloste init --hugo"],
        ),
        (
            &[("hugo.toml", HUGO), ("config.toml", ZOLA)],
            "--hugo",
            &["two generators", "hugo.toml", "config.toml"],
        ),
        (
            &[("hugo.toml", HUGO), ("hugo.yaml", "")],
            "--hugo",
            &["two configurations", "hugo.yaml"],
        ),
        (
            &[("hugo.toml", "title = ")],
            "--hugo",
            &["hugo.toml", "mend it first"],
        ),
    ];
    for (files, flag, words) in cases {
        let folder = folder_with(files);
        init(&folder, &[flag]).failed(1, words);
        assert_eq!(everything(folder.path()).len(), files.len());
    }
    let folder = folder_with(&[("hugo.toml", HUGO), ("content/a.md", "")]);
    let outcome = seloste(&folder.path().join("content"), ["init", "--hugo"]);
    outcome.failed(1, &["hugo.toml", "run it in the folder of that site"]);
}

#[test]
fn where_a_folder_cannot_be_made_nothing_is_written() {
    let folder = folder_with(&[("hugo.toml", HUGO), ("layouts", "a file")]);
    let outcome = init(&folder, &["--hugo"]);
    assert_eq!(outcome.code, Some(1), "{outcome:#?}");
    assert!(outcome.errors.contains("layouts"), "{outcome:#?}");
    assert_eq!(everything(folder.path()).len(), 2);
    let outcome = init(&folder, &["--hugo", "muualla"]);
    outcome.failed(1, &["there is no folder muualla"]);
}

#[test]
fn a_setting_that_leads_elsewhere_is_noted() {
    let folder = folder_with(&[("hugo.toml", "assetdir = \"muualla\"\n")]);
    let outcome = init(&folder, &["--hugo"]).succeeded();
    assert!(
        outcome.output.contains("note: the site sets `assetDir`"),
        "{outcome:#?}"
    );
}
