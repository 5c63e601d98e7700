//! `seloste check` and `seloste explain` as a person runs them.

#![allow(clippy::unwrap_used, reason = "a test that fails here should stop")]

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::{TempDir, tempdir};

/// A notice that only lacks what is worth a warning.
const NOTICE: &str = r#"id = "asiakkaat"
languages = ["fi"]
drawn_up = 2026-01-31
rights = "law"
register.name = "Asiakasrekisteri"
dpo.state = "none"
transfers.state = "none"
automated_decisions.state = "none"
disclosures.state = "none"
processors.state = "none"
provision.items = [{ duty = "contractual", consequence = "Tilausta ei voi tehdä." }]
data_content.items = [{ kind = "name" }]
sources.items = [{ kind = "data_subject" }]
retention.items = [{ name = "Kaikki tiedot", period = "P2Y" }]

[controller]
name = "Kuusilammen Taimisto Oy"
business_id = "1234567-1"
addresses = [{ street = "Taimitie 3", postal_code = "00100", city = "Helsinki" }]
emails = ["tiedot@example.fi"]

[purposes]
items = [{ name = "Tilaukset", basis = "contract" }]
"#;

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn seloste(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_seloste"))
        .args(arguments)
        .current_dir(folder)
        // The messages that these tests read are the English ones, wherever they run.
        .env("LC_ALL", "C")
        .output()
        .unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn complained(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn json(folder: &Path, arguments: &[&str]) -> Vec<Value> {
    let output = seloste(
        folder,
        &[&["check", "--format", "json"], arguments].concat(),
    );
    assert!(code(&output) < 2, "{}", complained(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn codes(found: &[Value]) -> BTreeSet<&str> {
    found
        .iter()
        .map(|item| item["code"].as_str().unwrap())
        .collect()
}

#[test]
fn what_is_missing_is_told_to_a_person_with_the_law() {
    let notice = NOTICE.replace(
        "retention.items = [{ name = \"Kaikki tiedot\", period = \"P2Y\" }]\n",
        "",
    );
    let folder = folder(&[("a.toml", &notice)]);
    let output = seloste(folder.path(), &["check", "a.toml"]);
    assert_eq!(code(&output), 1);
    let text = said(&output);
    assert!(
        text.starts_with("error[G-2A]: the notice does not say how long"),
        "{text}"
    );
    assert!(text.contains("= law: GDPR 13(2)(a)"), "{text}");
    assert!(text.contains("1 error, 0 warnings"), "{text}");
    assert!(text.contains("not legal advice"), "{text}");

    let output = seloste(folder.path(), &["check", "a.toml", "--lang", "fi"]);
    assert!(
        said(&output).starts_with("virhe[G-2A]: "),
        "{}",
        said(&output)
    );
}

#[test]
fn a_sound_notice_passes() {
    let folder = folder(&[("a.toml", NOTICE)]);
    let output = seloste(folder.path(), &["check", "a.toml", "--fail-on", "warning"]);
    assert_eq!(code(&output), 0, "{}", said(&output));
}

#[test]
fn json_is_an_array_with_places() {
    let notice = NOTICE.replace(
        "P2Y\" }",
        "P2Y\" }, { name = \"Täyttämätön [TÄYTÄ TÄHÄN]\", period = \"P1Y\" }",
    );
    let folder = folder(&[("a.toml", &notice)]);
    let found = json(folder.path(), &["a.toml"]);
    let placeholder = found
        .iter()
        .find(|item| item["code"].as_str().unwrap().starts_with("PH-"))
        .unwrap_or_else(|| panic!("{found:?}"));
    let keys: Vec<&str> = placeholder
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let expected = [
        "code",
        "name",
        "severity",
        "message",
        "help",
        "citation",
        "file",
        "line",
        "column",
        "end_line",
        "end_column",
        "section",
    ];
    assert_eq!(keys, expected);
    assert_eq!(placeholder["file"], "a.toml");
    assert_eq!(placeholder["section"], "retention");
    let line = notice
        .lines()
        .nth(placeholder["line"].as_u64().unwrap() as usize - 1)
        .unwrap();
    let column = |key: &str| placeholder[key].as_u64().unwrap() as usize - 1;
    let meant: String = line
        .chars()
        .skip(column("column"))
        .take(column("end_column") - column("column"))
        .collect();
    assert_eq!(meant, "[TÄYTÄ TÄHÄN]");
}

#[test]
fn an_unreadable_file_is_a_finding_too() {
    let folder = folder(&[("a.toml", "id = \"a\"\nretenton.state = \"none\"\n")]);
    let found = json(folder.path(), &["a.toml"]);
    assert_eq!(codes(&found), BTreeSet::from(["FILE"]));
    assert_eq!(found[0]["line"], 2);
    assert_eq!(found[0]["severity"], "error");
}

#[test]
fn wrong_use_is_told_apart_from_findings() {
    let folder = folder(&[("a.toml", NOTICE), ("b.toml", NOTICE)]);
    for arguments in [
        &["check"][..],
        &["check", "missing.toml"],
        &["check", "a.toml", "--law", "2020"],
        &["check", "a.toml", "--on", "yesterday"],
        &["check", "a.toml", "b.toml", "--since", "a.toml"],
        &["check", "a.toml", "--config", "missing.toml"],
        &["explain", "G-99Z"],
    ] {
        let output = seloste(folder.path(), arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert_eq!(said(&output), "");
        assert!(
            complained(&output).starts_with("error: "),
            "{}",
            complained(&output)
        );
    }
}

#[test]
fn the_law_is_chosen_by_name_or_day() {
    let folder = folder(&[("a.toml", "id = \"a\"\n")]);
    for (arguments, has, lacks) in [
        (&["a.toml"][..], "G-2A", "H10-1"),
        (&["a.toml", "--law", "1999"], "H10-1", "G-2A"),
        (&["a.toml", "--on", "2018-05-24"], "H10-1", "G-2A"),
        (&["a.toml", "--on", "2018-05-25"], "G-2A", "H10-1"),
    ] {
        let found = json(folder.path(), arguments);
        let codes = codes(&found);
        assert!(
            codes.contains(has) && !codes.contains(lacks),
            "{arguments:?} {codes:?}"
        );
    }
}

#[test]
fn sarif_names_every_rule_and_every_place() {
    let folder = folder(&[("ä b.toml", "id = \"a\"\n")]);
    let output = seloste(folder.path(), &["check", "./ä b.toml", "--format", "sarif"]);
    let log: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: BTreeSet<&str> = rules
        .iter()
        .map(|rule| rule["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids.len(), rules.len(), "an id stands twice");
    for rule in rules {
        for text in ["shortDescription", "fullDescription", "help"] {
            assert!(!rule[text]["text"].as_str().unwrap().is_empty(), "{rule}");
        }
        let level = rule["defaultConfiguration"]["level"].as_str().unwrap();
        assert!(["error", "warning", "note"].contains(&level));
    }
    let results = run["results"].as_array().unwrap();
    assert!(!results.is_empty());
    for result in results {
        assert!(ids.contains(result["ruleId"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "%C3%A4%20b.toml");
        for key in ["startLine", "startColumn", "endLine", "endColumn"] {
            assert!(place["region"][key].as_u64().unwrap() >= 1);
        }
    }
}

#[test]
fn annotations_stand_on_one_line_each() {
    let folder = folder(&[("a,b.toml", "id = \"a\"\n")]);
    let output = seloste(folder.path(), &["check", "a,b.toml", "--format", "github"]);
    let text = said(&output);
    assert!(text.contains("::error file=a%2Cb.toml,line=1,"), "{text}");
    assert!(text.contains("title=G-2A missing-retention::"), "{text}");
    let others: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with("::"))
        .collect();
    assert_eq!(others.len(), 1, "{others:?}");
}

#[test]
fn findings_are_silenced_in_the_file_with_a_reason() {
    let bare = NOTICE.replace("dpo.state = \"none\"\n", "");
    let silenced = format!(
        "{bare}\n[[silence]]\nrule = \"G-1B\"\nat = \"dpo\"\nreason = \"Asked, none needed\"\n"
    );
    let needless = format!(
        "{NOTICE}\n[[silence]]\nrule = \"G-1B\"\nat = \"dpo\"\nreason = \"Asked, none needed\"\n"
    );
    let faulty = silenced.replace("reason = \"Asked, none needed\"\n", "");
    let folder = folder(&[
        ("bare.toml", &bare),
        ("silenced.toml", &silenced),
        ("needless.toml", &needless),
        ("faulty.toml", &faulty),
    ]);
    let found = |name: &str| json(folder.path(), &[name]);
    assert!(codes(&found("bare.toml")).contains("G-1B"));
    assert!(!codes(&found("silenced.toml")).contains("G-1B"));
    assert!(!codes(&found("silenced.toml")).contains("SIL-1"));
    assert!(codes(&found("needless.toml")).contains("SIL-1"));
    assert!(codes(&found("faulty.toml")).contains("SIL-2"));
}

#[test]
fn the_site_s_configuration_is_heeded() {
    let bare = NOTICE.replace("dpo.state = \"none\"\n", "");
    let config = "notices = [\"n/*.toml\"]\n[check]\nfail_on = \"info\"\n\
                  [[check.silence]]\nrule = \"G-1B\"\nreason = \"Asked\"\n\
                  [[check.silence]]\nrule = \"G-2A\"\nreason = \"Asked\"\n\
                  [requests]\nendpoint = \"https://forms.example.com/requests\"\n";
    let folder = folder(&[
        ("seloste.toml", config),
        ("n/a.toml", &bare),
        ("n/b.toml", NOTICE),
    ]);
    let found = json(folder.path(), &[]);
    assert!(!codes(&found).contains("G-1B"), "{found:?}");
    let needless: Vec<&Value> = found
        .iter()
        .filter(|item| item["code"] == "SIL-1")
        .collect();
    assert_eq!(needless.len(), 1, "{found:?}");
    assert_eq!(needless[0]["file"], "seloste.toml");
    assert_eq!(needless[0]["line"], 8);
    assert!(
        codes(&found).iter().any(|code| code.starts_with("EP-")),
        "{found:?}"
    );
    assert_eq!(code(&seloste(folder.path(), &["check"])), 1);
    assert_eq!(
        code(&seloste(folder.path(), &["check", "--fail-on", "error"])),
        0
    );
}

#[test]
fn an_old_text_is_checked_in_its_own_lines() {
    let text = "Rekisteriseloste\n\n1. Rekisterinpitäjä\nKuusilammen Taimisto Oy\n\n\
                2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Tietojen säilytysaika\nTiedot säilytetään\n  toistaiseksi.\n";
    let folder = folder(&[("old.txt", text)]);
    let found = json(folder.path(), &["old.txt"]);
    let unreachable = found.iter().find(|item| item["code"] == "G-1AC").unwrap();
    assert_eq!(unreachable["line"], 3, "{found:?}");
    assert!(
        found
            .iter()
            .all(|item| item["line"].as_u64().unwrap() <= 11)
    );
    let output = seloste(folder.path(), &["check", "old.txt", "--fix"]);
    assert_eq!(code(&output), 2);
    assert!(complained(&output).contains("seloste import"));
}

#[test]
fn what_is_certain_is_mended() {
    let text = NOTICE.replace("emails = [", "web = \"http://example.fi/\"\nemails = [")
        + "\n[supervisory_authority]\ntext = \"\"\"\nTietosuojavaltuutetun toimisto, http://www.tietosuoja.fi\n\"\"\"\n";
    let folder = folder(&[("a.toml", &text)]);
    let path = folder.path().join("a.toml");
    let shown = seloste(folder.path(), &["check", "--diff", "a.toml"]);
    assert!(
        said(&shown).starts_with("--- a.toml\n+++ a.toml\n"),
        "{}",
        said(&shown)
    );
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        text,
        "--diff alone writes nothing"
    );

    let mended = seloste(folder.path(), &["check", "--fix", "a.toml"]);
    assert!(
        complained(&mended).starts_with("mended "),
        "{}",
        complained(&mended)
    );
    let after = fs::read_to_string(&path).unwrap();
    let encrypted = text
        .replace("http://www.", "https://")
        .replace("http://example", "https://example");
    assert_eq!(after, encrypted);
    let again = seloste(folder.path(), &["check", "--diff", "a.toml"]);
    assert_eq!(said(&again), "");
}

#[test]
fn the_site_s_endpoint_is_found_once_and_mended_in_the_configuration() {
    let config = "notices = [\"n/*.toml\"]\n# Where requests go.\n[requests]\nretention = \"P1Y\"\n\
                  endpoint = \"http://forms.example.fi/requests\"\n";
    let folder = folder(&[
        ("seloste.toml", config),
        ("n/a.toml", NOTICE),
        ("n/b.toml", NOTICE),
    ]);
    let found = json(folder.path(), &[]);
    let endpoint: Vec<&Value> = found.iter().filter(|item| item["code"] == "EP-1").collect();
    assert_eq!(endpoint.len(), 1, "{found:?}");
    assert_eq!(endpoint[0]["file"], "seloste.toml");
    assert_eq!(endpoint[0]["line"], 5);

    let shown = said(&seloste(folder.path(), &["check", "--diff"]));
    assert!(
        shown.contains("+endpoint = \"https://forms.example.fi/requests\""),
        "{shown}"
    );
    let mended = seloste(folder.path(), &["check", "--fix"]);
    assert!(!said(&mended).contains("EP-1"), "{}", said(&mended));
    let after = fs::read_to_string(folder.path().join("seloste.toml")).unwrap();
    assert_eq!(after, config.replace("http://", "https://"));
    assert!(!codes(&json(folder.path(), &[])).contains("EP-1"));
}

#[test]
fn a_site_corrects_what_the_rules_know() {
    let notice = NOTICE.to_owned()
        + "\n[supervisory_authority]\ntext = \"Tietosuojavaltuutettu, Lintulahdenkuja 4\"\n\
           [cookies]\ntext = \"Kuusistats laskee käynnit.\"\n";
    let notice = notice.replace(
        "name = \"Tilaukset\", basis",
        "name = \"Tilaukset Kuusistatsilla\", basis",
    );
    let config = "[[check.tools]]\nname = \"Kuusistats\"\ncountry = \"us\"\n\
                  [check.ombudsman]\nstreet = \"Uusikatu 1\"\n";
    let folder = folder(&[("a.toml", &notice)]);
    let before = json(folder.path(), &["a.toml"]);
    assert!(!codes(&before).contains("CON-TRANS") && !codes(&before).contains("OBS-DPAADDR"));
    fs::write(folder.path().join("seloste.toml"), config).unwrap();
    let after = json(folder.path(), &["a.toml"]);
    assert!(codes(&after).contains("CON-TRANS"), "{after:?}");
    assert!(codes(&after).contains("OBS-DPAADDR"), "{after:?}");
    seloste(folder.path(), &["check", "a.toml", "--fix"]);
    let mended = fs::read_to_string(folder.path().join("a.toml")).unwrap();
    assert!(
        mended.contains("Tietosuojavaltuutettu, Uusikatu 1"),
        "{mended}"
    );

    let wrong = config.replace("\"us\"", "\"USA\"");
    fs::write(folder.path().join("seloste.toml"), wrong).unwrap();
    let output = seloste(folder.path(), &["check", "a.toml"]);
    assert_eq!(code(&output), 2);
    assert!(
        complained(&output).contains("write its two letters, such as US"),
        "{}",
        complained(&output)
    );
}

#[test]
fn every_example_of_a_first_notice_is_told_to_be_one() {
    for (lang, name) in [("fi", "asiakkaat"), ("sv", "kunder"), ("en", "customers")] {
        let folder = folder(&[]);
        seloste(folder.path(), &["init", "--lang", lang]);
        let path = folder.path().join(format!("notices/{name}.toml"));
        // As if the author had taken the marks off the lines and written nothing of their own.
        let written = fs::read_to_string(&path).unwrap();
        let (advice, body) = written.split_once("\n\n").unwrap();
        let notice = body
            .lines()
            .map(|line| line.trim_start().strip_prefix("# ").unwrap_or(line))
            .fold(advice.to_owned() + "\n", |text, line| text + line + "\n");
        fs::write(&path, &notice).unwrap();
        let found = json(folder.path(), &[]);
        let examples: BTreeSet<String> = found
            .iter()
            .filter(|item| item["code"] == "PH-2" || item["code"] == "ID-YTPH")
            .map(|item| {
                let line = item["line"].as_u64().unwrap() as usize;
                let line = notice.lines().nth(line - 1).unwrap();
                let column = |key: &str| item[key].as_u64().unwrap() as usize - 1;
                let length = column("end_column") - column("column");
                line.chars().skip(column("column")).take(length).collect()
            })
            .collect();
        // The company, its id, street, telephone and email; the contact's name and email; a purpose and an interest.
        assert_eq!(examples.len(), 9, "{lang}: {examples:?}\n{notice}");
    }
}

#[test]
fn two_versions_are_compared() {
    let later = NOTICE.replace(
        "basis = \"contract\" }]",
        "basis = \"contract\" }, { kind = \"newsletter\", basis = \"consent\" }]",
    );
    let folder = folder(&[("old.toml", NOTICE), ("new.toml", &later)]);
    let found = json(folder.path(), &["new.toml", "--since", "old.toml"]);
    assert!(codes(&found).contains("G-3"), "{found:?}");
    assert!(!codes(&json(folder.path(), &["new.toml"])).contains("G-3"));
}

#[test]
fn a_rule_is_explained_by_code_or_name() {
    let folder = tempdir().unwrap();
    for name in ["G-2A", "g-2a", "missing-retention"] {
        let output = seloste(folder.path(), &["explain", name]);
        assert_eq!(code(&output), 0);
        let text = said(&output);
        assert!(text.starts_with("# G-2A missing-retention\n"), "{text}");
        assert!(
            text.contains("## Why") && text.contains("13(2)(a)"),
            "{text}"
        );
    }
    let output = seloste(folder.path(), &["explain", "mising-retention"]);
    assert!(complained(&output).contains("did you mean `missing-retention`?"));
}

#[test]
fn a_rule_is_explained_in_the_language_asked_for() {
    let folder = tempdir().unwrap();
    for (lang, starts, says) in [
        ("fi", "# G-2A ", "englanniksi"),
        ("sv", "# G-2A ", "engelska"),
    ] {
        let output = seloste(folder.path(), &["explain", "G-2A", "--lang", lang]);
        assert_eq!(code(&output), 0);
        let text = said(&output);
        let rule = seloste_lint::rule("G-2A").unwrap();
        let lang = seloste_model::Lang::from_tag(lang).unwrap();
        assert!(text.starts_with(starts) && text.contains(says), "{text}");
        assert!(text.contains(rule.message.in_lang(lang)), "{text}");
        assert!(text.contains(rule.help.in_lang(lang)), "{text}");
    }
}

#[test]
fn a_silence_without_reason_is_a_finding_among_the_others() {
    let notice = format!("{NOTICE}\n[[silence]]\nrule = \"G-1B\"\n");
    let folder = folder(&[("a.toml", &notice)]);
    let found = json(folder.path(), &["a.toml"]);
    assert!(codes(&found).contains("SIL-2"), "{found:?}");
    assert!(!codes(&found).contains("FILE"), "{found:?}");
}

#[test]
fn every_finding_says_what_it_rests_on() {
    let notice = "id = \"a\"\n[controller]\nname = \"XXX\"\n[other]\ntext = \"Itella, ATK, http://vrk.fi\"\n";
    let folder = folder(&[("a.toml", notice)]);
    let found = json(folder.path(), &["a.toml"]);
    assert!(found.len() > 5);
    for item in &found {
        assert_ne!(item["citation"], "", "{item}");
    }
}

#[test]
fn findings_of_an_old_text_stand_at_the_value() {
    let text = "Rekisteriseloste\n\nLaadittu 7.3.2012\n\n1. Rekisterinpitäjä\nKuusilammen Taimisto Oy\nTaimitie 3\n\n\
                2. Käsittelyn peruste\nKäsittely perustuu\nhenkilötietolain 8 §:n 1 momentin 5 kohtaan.\n\n\
                3. Muut tiedot\nItella ja\nItella  sekä Itellan\nverkko (XXX)\n";
    let folder = folder(&[("old.txt", text)]);
    let found = json(folder.path(), &["old.txt"]);
    let places = |code: &str| -> Vec<(u64, u64)> {
        found
            .iter()
            .filter(|item| item["code"] == code)
            .map(|item| {
                (
                    item["line"].as_u64().unwrap(),
                    item["column"].as_u64().unwrap(),
                )
            })
            .collect()
    };
    assert_eq!(places("OBS-ITELLA"), [(14, 1), (15, 1), (15, 14)]);
    assert_eq!(places("PH-2"), [(16, 9)]);
    assert_eq!(places("DATE-OLD"), [(3, 10)]);
    assert_eq!(places("ID-POST"), [(7, 1)]);
    assert_eq!(places("G-1CV"), [(11, 18)]);
}

#[test]
fn an_old_text_says_once_how_it_becomes_a_notice_file() {
    let folder = folder(&[(
        "Vanha seloste.txt",
        "Rekisteriseloste\n\nMuut tiedot\nItella\n",
    )]);
    for (lang, says) in [
        ("fi", "tekee tekstistä"),
        ("sv", "gör texten"),
        ("en", "makes a"),
    ] {
        let output = seloste(
            folder.path(),
            &["check", "Vanha seloste.txt", "--lang", lang],
        );
        let text = said(&output);
        let command = "`seloste import \"Vanha seloste.txt\" -o notices/vanha-seloste.toml`";
        assert_eq!(text.matches(command).count(), 1, "{text}");
        assert!(text.contains(says), "{text}");
    }
}

#[test]
fn an_old_text_may_be_utf_16() {
    let text = "Rekisteriseloste\n\nRekisterinpitäjä\nKuusi Oy\n\nMuut tiedot\nItella toimittaa.\n";
    let folder = folder(&[("utf-8.txt", text)]);
    let little = text.encode_utf16().flat_map(u16::to_le_bytes);
    let big = text.encode_utf16().flat_map(u16::to_be_bytes);
    let little: Vec<u8> = [0xFF, 0xFE].into_iter().chain(little).collect();
    let big: Vec<u8> = [0xFE, 0xFF].into_iter().chain(big).collect();
    fs::write(folder.path().join("little.txt"), little).unwrap();
    fs::write(folder.path().join("big.txt"), big).unwrap();
    let told = |name: &str| -> Vec<Value> {
        let mut found = json(folder.path(), &[name]);
        for item in &mut found {
            item["file"] = Value::Null;
        }
        found
    };
    assert_eq!(told("little.txt"), told("utf-8.txt"));
    assert_eq!(told("big.txt"), told("utf-8.txt"));
    let imported = |name: &str| said(&seloste(folder.path(), &["import", name]));
    assert!(imported("little.txt").contains("Kuusi Oy"));
}

#[test]
fn a_diff_without_mends_says_so() {
    let folder = folder(&[("a.toml", NOTICE)]);
    let output = seloste(folder.path(), &["check", "a.toml", "--diff"]);
    assert_eq!((code(&output), said(&output).as_str()), (0, ""));
    assert!(complained(&output).contains("nothing in a.toml can be mended"));
}

#[test]
fn messages_are_in_the_language_of_the_environment_unless_asked_otherwise() {
    let folder = folder(&[("a.toml", NOTICE)]);
    for (all, messages, lang, says) in [
        ("fi_FI.UTF-8", "", "C", "oikeudellinen neuvo"),
        ("", "sv_FI", "fi_FI", "juridisk rådgivning"),
        ("", "", "fi", "oikeudellinen neuvo"),
        ("C.UTF-8", "fi_FI", "fi_FI", "legal advice"),
        ("", "", "file", "legal advice"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_seloste"))
            .args(["check", "a.toml"])
            .current_dir(folder.path())
            .env("LC_ALL", all)
            .env("LC_MESSAGES", messages)
            .env("LANG", lang)
            .output()
            .unwrap();
        assert!(said(&output).contains(says), "{all} {messages} {lang}");
    }
    let output = Command::new(env!("CARGO_BIN_EXE_seloste"))
        .args(["check", "a.toml", "--lang", "en"])
        .current_dir(folder.path())
        .env("LC_ALL", "fi_FI")
        .output()
        .unwrap();
    assert!(said(&output).contains("legal advice"));
}
