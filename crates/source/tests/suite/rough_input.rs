//! No input makes the reader panic, exhaust the stack or run on.

use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use seloste_model::Route;
use seloste_source::{Places, read};

/// Everything that is done with a file that a person gives.
fn use_all_of(text: &str) {
    if let Err(faults) = read(text) {
        assert!(!faults.is_empty());
        for fault in faults {
            assert!(!fault.message().is_empty());
            assert!(text.get(fault.range.clone()).is_some(), "{fault:?}");
        }
    }
    let places = Places::of(text);
    assert!(
        text.get(places.nearest(&Route::parse("purposes.items.0.name")))
            .is_some()
    );
}

const NOTICE: &str = r#"schema = 1
id = "asiakkaat"
languages = ["fi", "sv"]
updated = 2026-01-31
title = { fi = "Tietosuojaseloste", sv = 'Dataskydds\beskrivning' }

[controller]
name = "Esimerkki Oy" # the firm
addresses = [{ street = "Kotikatu 1", city = "Ähtäri" }]
emails = ["a@example.fi",
  "b@example.fi"]

[[contacts]]
role = "data_protection_officer"

[purposes]
text = """
Yksi "kaksi"
kolme\u0020"""
items = [
  "a",
  { kind = "newsletter", basis = ["consent"], marketing = true },
]
unless.fi = "x"

[[retention.items]]
period = "P6Y"

[[wording]]
level = 1
about = ["purposes"]
"#;

const PIECES: [&str; 40] = [
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "=",
    " = ",
    ".",
    ",",
    "\n",
    "\r",
    "\r\n",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "\\",
    "#",
    "\t",
    "\0",
    "\u{feff}",
    "ä",
    "🙂",
    "0x",
    "1e9",
    "_",
    "-",
    "+",
    "nan",
    "true",
    "2026-01-31",
    "T10:00",
    "99999999999999999999",
    "id",
    "purposes",
    "items",
    "name",
    "fi",
    "[purposes]\n",
];

proptest! {
    #[test]
    fn a_changed_notice_is_read_or_refused(
        changes in vec((any::<proptest::sample::Index>(), 0usize..12, select(PIECES.to_vec())), 1..8)
    ) {
        let mut chars: Vec<char> = NOTICE.chars().collect();
        for (at, taken, piece) in changes {
            let at = at.index(chars.len() + 1);
            let end = (at + taken).min(chars.len());
            chars.splice(at..end, piece.chars());
        }
        use_all_of(&chars.into_iter().collect::<String>());
    }

    #[test]
    fn a_heap_of_pieces_is_read_or_refused(pieces in vec(select(PIECES.to_vec()), 0..60)) {
        use_all_of(&pieces.concat());
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".*") {
        use_all_of(&text);
    }
}

/// Runs this on a stack of 2 MB, the least that a thread of the build has.
fn on_a_small_stack(work: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new()
        .stack_size(2 * 1024 * 1024)
        .spawn(work)
        .unwrap()
        .join()
        .unwrap();
}

#[test]
fn deep_nesting_does_not_exhaust_the_stack() {
    on_a_small_stack(|| {
        let dotted = vec!["a"; 20_000].join(".");
        let just_allowed = vec!["a"; 79].join(".");
        for text in [
            format!("a = {}{}", "[".repeat(20_000), "]".repeat(20_000)),
            format!("a = {}1{}", "{a=".repeat(20_000), "}".repeat(20_000)),
            format!("a = {}", "[".repeat(200_000)),
            format!("a = {}", "[{a=".repeat(200_000)),
            "[".repeat(200_000),
            "{".repeat(200_000),
            // Brackets that do not match get around the limit of the parser itself.
            "[]\nb={".repeat(20_000),
            format!("a={{{}", "[]\nb={".repeat(90)),
            format!("{dotted} = 1"),
            format!("[{dotted}]\nb = 1"),
            format!("[[{dotted}]]\nb = 1"),
            format!(
                "[{just_allowed}]\n{just_allowed} = {}1{}",
                format!("{{{just_allowed} = ").repeat(79),
                "}".repeat(79)
            ),
        ] {
            use_all_of(&text);
            assert!(read(&text).is_err());
        }
    });
}

/// None of these takes more than two seconds even in a test on a busy machine; what goes through all of a text again
/// for each piece of it takes many minutes.
const IN_TIME: Duration = Duration::from_secs(120);

#[test]
fn large_files_are_read_or_refused_in_time() {
    // The shorter of the two is parsed beyond its first fault.
    for length in [100_000, 500_000] {
        for piece in [
            "a = 1\n",
            "[",
            "a.",
            "\n=",
            "\"",
            "id = \"a\"\n",
            "[[contacts]]\n",
            "#",
            "\n",
            "a=[\n",
            "{\n",
            "languages = ['fi',",
            "[a]\n[\n",
        ] {
            let text = piece.repeat(length / piece.len());
            let start = Instant::now();
            use_all_of(&text);
            let took = start.elapsed();
            assert!(took < IN_TIME, "{piece:?} took {took:?}");
        }
    }
    let strange = format!("languages = [{}]", "\"xx\", ".repeat(60_000));
    let start = Instant::now();
    use_all_of(&strange);
    assert!(start.elapsed() < IN_TIME, "{:?}", start.elapsed());
}

#[test]
fn a_long_text_is_read() {
    let text = format!(
        "[other]\ntext = \"\"\"\n{}\"\"\"\n",
        "tämä on rivi\n".repeat(100_000)
    );
    let notice = read(&text).unwrap();
    let again = seloste_source::write(&notice, seloste_source::Layout::default());
    assert_eq!(read(&again).unwrap(), notice);
}
