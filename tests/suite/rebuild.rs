//! A second build: only what changed is written, what is no longer needed goes, what was spoilt is put right.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use tempfile::{TempDir, tempdir};

use crate::command::{names_in, seloste};

const CONFIGURATION: &str =
    "notices = [\"notices/*.toml\"]\nout = \"site\"\nlanguages = [\"fi\", \"sv\"]\n";
const RECORD: &str = ".seloste-build.json";

/// A project of two notices that has been built.
fn project() -> TempDir {
    let folder = tempdir().expect("a temporary folder");
    fs::write(folder.path().join("seloste.toml"), CONFIGURATION).expect("it is writable");
    fs::create_dir(folder.path().join("notices")).expect("it is writable");
    for id in ["yksi", "kaksi"] {
        write_notice(&folder, id, "Esimerkki Oy");
    }
    build(&folder);
    folder
}

fn write_notice(folder: &TempDir, id: &str, controller: &str) {
    let notice = format!(
        "id = \"{id}\"\nlanguages = [\"fi\", \"sv\"]\n\n[controller]\nname = \"{controller}\"\n"
    );
    let path = folder.path().join(format!("notices/{id}.toml"));
    fs::write(path, notice).expect("it is writable");
}

/// Builds, and gives what was said about it.
#[track_caller]
fn build(folder: &TempDir) -> String {
    let outcome = seloste(folder.path(), ["build"]).succeeded();
    assert_eq!(outcome.errors, "");
    outcome.output
}

/// Every file of the site with its bytes and the time when they were written.
fn state(folder: &TempDir) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let site = folder.path().join("site");
    let read = |name: String| {
        let path = site.join(&name);
        let modified = fs::metadata(&path).and_then(|it| it.modified());
        let bytes = fs::read(&path).expect("it is readable");
        (name, (bytes, modified.expect("it has a time")))
    };
    names_in(&site).into_iter().map(read).collect()
}

/// The names of the files whose bytes or times are others.
fn touched(
    before: &BTreeMap<String, (Vec<u8>, SystemTime)>,
    after: &BTreeMap<String, (Vec<u8>, SystemTime)>,
) -> Vec<String> {
    let names = after
        .iter()
        .filter(|(name, it)| before.get(*name) != Some(it));
    names.map(|(name, _)| name.clone()).collect()
}

#[test]
fn nothing_is_touched_where_nothing_changed() {
    let folder = project();
    let before = state(&folder);
    let said = build(&folder);
    assert!(said.starts_with("wrote 0 files, "), "{said}");
    assert_eq!(said.lines().count(), 1);
    assert_eq!(touched(&before, &state(&folder)), [""; 0]);
}

#[test]
fn a_changed_notice_is_written_and_no_other() {
    let folder = project();
    let before = state(&folder);
    write_notice(&folder, "yksi", "Toinen Oy");
    let said = build(&folder);
    let touched = touched(&before, &state(&folder));
    assert!(said.starts_with("wrote 7 files, "), "{said}");
    assert_eq!(
        touched,
        [
            RECORD,
            // The index names the controllers.
            "index.fi.html",
            "index.sv.html",
            "yksi.fi.fragment.html",
            "yksi.fi.html",
            "yksi.json",
            "yksi.sv.fragment.html",
            "yksi.sv.html",
        ]
    );
}

#[test]
fn what_a_notice_needs_no_more_is_removed_and_what_others_wrote_is_not() {
    let folder = project();
    let site = folder.path().join("site");
    fs::write(site.join("own.html"), "own").unwrap();
    fs::remove_file(folder.path().join("notices/kaksi.toml")).unwrap();
    let said = build(&folder);
    assert!(said.contains(", removed 7: 1 notice in site"), "{said}");
    let names = names_in(&site);
    assert!(
        names.iter().all(|name| !name.starts_with("kaksi")),
        "{names:?}"
    );
    // One notice needs no index.
    assert!(!names.contains(&"index.fi.html".to_owned()));
    assert!(names.contains(&"own.html".to_owned()));
}

#[test]
fn a_page_that_was_changed_by_hand_is_not_removed() {
    let folder = project();
    let page = folder.path().join("site/kaksi.fi.html");
    fs::write(&page, "mine").unwrap();
    fs::remove_file(folder.path().join("notices/kaksi.toml")).unwrap();
    let outcome = seloste(folder.path(), ["build"]).succeeded();
    assert!(outcome.errors.contains("kaksi.fi.html"), "{outcome:#?}");
    assert_eq!(fs::read(page).unwrap(), b"mine");
}

#[test]
fn what_was_deleted_or_changed_by_hand_is_put_right() {
    let folder = project();
    let site = folder.path().join("site");
    let before = state(&folder);
    fs::remove_file(site.join("yksi.fi.html")).unwrap();
    fs::remove_file(site.join("seloste.css")).unwrap();
    // The same length, so that only the dates and the bytes tell.
    let page = site.join("yksi.sv.html");
    let modified = fs::metadata(&page).unwrap().modified().unwrap();
    let changed = fs::read_to_string(&page)
        .unwrap()
        .replace("Esimerkki", "esimerkkI");
    // A file system counts time in steps of some milliseconds, and both writes could be of one.
    std::thread::sleep(Duration::from_millis(50));
    fs::write(&page, changed).unwrap();
    fs::File::options()
        .write(true)
        .open(&page)
        .unwrap()
        .set_modified(modified)
        .unwrap();
    let said = build(&folder);
    assert!(said.starts_with("wrote 3 files, "), "{said}");
    let after = state(&folder);
    for (name, (bytes, _)) in before.iter().filter(|(name, _)| *name != RECORD) {
        assert!(after.get(name).is_some_and(|(it, _)| it == bytes), "{name}");
    }
}

#[test]
fn a_file_whose_dates_alone_changed_is_left_as_it_is() {
    let folder = project();
    let page = folder.path().join("site/yksi.fi.html");
    let file = fs::File::options().write(true).open(&page).unwrap();
    file.set_modified(SystemTime::UNIX_EPOCH).unwrap();
    let said = build(&folder);
    assert!(said.starts_with("wrote 0 files, "), "{said}");
    let modified = fs::metadata(&page).unwrap().modified().unwrap();
    assert_eq!(modified, SystemTime::UNIX_EPOCH);
}

#[test]
fn without_its_record_a_build_leaves_the_same_bytes_alone() {
    let folder = project();
    fs::remove_file(folder.path().join("site").join(RECORD)).unwrap();
    let before = state(&folder);
    let said = build(&folder);
    assert!(said.starts_with("wrote 0 files, "), "{said}");
    assert_eq!(touched(&before, &state(&folder)), [RECORD]);
    // One that cannot be read is as good as none.
    fs::write(folder.path().join("site").join(RECORD), "{").unwrap();
    assert!(build(&folder).starts_with("wrote 0 files, "));
}

#[test]
fn a_changed_configuration_is_followed() {
    let folder = project();
    let with_base = format!("{CONFIGURATION}base_url = \"https://example.fi/tietosuoja/\"\n");
    fs::write(folder.path().join("seloste.toml"), with_base).unwrap();
    build(&folder);
    let page = fs::read_to_string(folder.path().join("site/yksi.fi.html")).unwrap();
    assert!(page.contains("https://example.fi/tietosuoja/yksi.sv.html"));
}

#[test]
fn a_site_that_is_moved_with_its_configuration_stays_its_own() {
    let folder = project();
    let elsewhere = tempdir().unwrap();
    let moved = elsewhere.path().join("moved");
    fs::rename(folder.path(), &moved).unwrap();
    let outcome = seloste(&moved, ["build"]).succeeded();
    assert!(
        outcome.output.starts_with("wrote 0 files, "),
        "{outcome:#?}"
    );
    fs::create_dir(folder.path()).unwrap();
}

#[test]
fn pages_that_stand_alone_have_no_fragments() {
    let folder = project();
    let outcome = seloste(folder.path(), ["build", "--html", "pages"]).succeeded();
    assert_eq!(outcome.errors, "");
    let (pages, site) = (folder.path().join("pages"), folder.path().join("site"));
    let names = names_in(&pages);
    assert!(names.contains(&"yksi.fi.html".to_owned()));
    assert!(
        names.iter().all(|name| !name.contains("fragment")),
        "{names:?}"
    );
    let page = |folder: &Path| fs::read(folder.join("yksi.fi.html")).unwrap();
    assert_eq!(page(&pages), page(&site));
    // The site of the configuration is not concerned.
    assert!(build(&folder).starts_with("wrote 0 files, "));
}

#[test]
fn every_run_writes_the_same_bytes() {
    let folder = project();
    let first = state(&folder);
    seloste(folder.path(), ["build", "--out", "again"]).succeeded();
    for (name, (bytes, _)) in first.iter().filter(|(name, _)| *name != RECORD) {
        let again = fs::read(folder.path().join("again").join(name)).unwrap();
        assert!(&again == bytes, "{name}");
    }
}

#[test]
fn links_that_lead_nowhere_are_told() {
    let folder = tempdir().unwrap();
    let configuration = format!("{CONFIGURATION}base_url = \"https://example.fi/tietosuoja/\"\n");
    fs::write(folder.path().join("seloste.toml"), configuration).unwrap();
    fs::create_dir(folder.path().join("notices")).unwrap();
    let notice = "id = \"koe\"\nlanguages = [\"fi\"]\n\n[controller]\nname = \"Esimerkki Oy\"\n\n\
        [purposes]\ntext = \"[a](#puuttuu) [b](puuttuu.html) [c](muu.fi.html) [d](muu.fi.html#puuttuu) \
        [e](liite.pdf) [f](https://example.fi/tietosuoja/poissa.html) [g](https://example.fi/muualla.html) \
        [h](/tietosuoja/pois.html) [i](muu.fi.html#seloste-muu) [j](#seloste-koe)\"\n";
    fs::write(folder.path().join("notices/koe.toml"), notice).unwrap();
    let other = notice
        .split("[purposes]")
        .next()
        .unwrap()
        .replace("koe", "muu");
    fs::write(folder.path().join("notices/muu.toml"), other).unwrap();
    fs::create_dir(folder.path().join("site")).unwrap();
    fs::write(folder.path().join("site/liite.pdf"), "%PDF\u{e4}").unwrap();
    // The second build reads nothing anew, and tells the same.
    for _ in 0..2 {
        let outcome = seloste(folder.path(), ["build"]).succeeded();
        let told: Vec<&str> = outcome.errors.lines().collect();
        let leads = |href: &str, what: &str| {
            format!(
                "warning: site/koe.fi.html: the link `{href}` leads to a {what} that is not there; \
                 mend it in notices/koe.toml"
            )
        };
        assert_eq!(
            told,
            [
                leads("#puuttuu", "place"),
                leads("puuttuu.html", "file"),
                leads("muu.fi.html#puuttuu", "place"),
                leads("https://example.fi/tietosuoja/poissa.html", "file"),
                leads("/tietosuoja/pois.html", "file"),
            ]
        );
    }
    // What a link led to may go without a change of the notice.
    fs::remove_file(folder.path().join("site/liite.pdf")).unwrap();
    let outcome = seloste(folder.path(), ["build"]).succeeded();
    assert!(outcome.errors.contains("`liite.pdf`"), "{outcome:#?}");
}

#[test]
fn links_that_seloste_writes_itself_all_lead_somewhere() {
    let folder = tempdir().unwrap();
    fs::create_dir(folder.path().join("notices")).unwrap();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("notices/notices");
    for name in names_in(&fixtures) {
        let mut notice = fs::read_to_string(fixtures.join(&name)).unwrap();
        // Links are looked up where a notice may have one of its author's.
        notice.push_str("# [](\n");
        fs::write(folder.path().join("notices").join(name), notice).unwrap();
    }
    for (generator, base) in [
        ("html", ""),
        ("html", "base_url = \"https://example.fi/tietosuoja/\"\n"),
        ("hugo", ""),
    ] {
        let configuration = format!(
            "generator = \"{generator}\"\nnotices = [\"notices/*.toml\"]\nout = \"site\"\n\
             languages = [\"fi\", \"sv\", \"en\"]\n{base}\n[requests]\nendpoint = \"/requests\"\n"
        );
        fs::write(folder.path().join("seloste.toml"), configuration).unwrap();
        let outcome = seloste(folder.path(), ["build"]).succeeded();
        assert!(!outcome.errors.contains("warning"), "{outcome:#?}");
    }
}
