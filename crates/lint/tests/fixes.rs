//! A fix is certain: a fixed text is not found again, and the same words are fixed alike wherever they stand.

#![allow(clippy::unwrap_used, reason = "a test that fails here should stop")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::Value;

use seloste_lint::{Context, Finding, Fix, check};
use seloste_model::Notice;

/// Words that are fixed, words that may not be, and words between them.
const PIECES: [&str; 40] = [
    "Väestörekisterikeskuksen ",
    "väestörekisterikeskukselta, ",
    "VRK:n ",
    "(VRK)",
    "VÄESTÖREKISTERIKESKUS ",
    "väestörekisteristä ",
    "Itellan ",
    "Itella Oyj ",
    "www.itella.fi ",
    "itellalta/",
    "Viestintävirastolle ",
    "Trafin ",
    "kuluttajaviraston ",
    "tietoyhteiskuntakaaren 205 § ",
    "tietoyhteiskuntakaarikin ",
    "Befolkningsregistercentralen ",
    "informationssamhällsbalken ",
    "registeransvarige ",
    "Registeransvarigs ",
    "personuppgiftslagen ",
    "tietosuojavaltuutettu ",
    "Ratapihantie 9, 6. krs. 00520 HELSINKI ",
    "Albertinkatu 25 A, ",
    "PL 315, 00181 ",
    "PL 800, 00521 Helsinki ",
    "010 36 66700 ",
    "+358 (0)10 366 6700 ",
    "029 56 66735",
    "http://www.tietosuoja.fi/fi/index/x.html ",
    "www.tietosuoja.fi/27212.htm. ",
    "http://tietosuoja.fi/yhteystiedot ",
    "http://www.example.fi/a, ",
    "[lomake](http://example.fi:80/x) ",
    "http://example.fi:8080/ ",
    "http://",
    "Käsittely peruste ",
    "( Nimi 12345Sähköposti",
    "jälleenmarkkinoinnin ",
    "ja ",
    "\n\n",
];

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES.to_vec()), 1..10).prop_map(|all| all.concat())
}

/// A notice that says the same in an old text, in the fact beside it, and in facts that stand alone.
fn notice(text: &str) -> Value {
    let said = toml_string(text);
    let toml = format!(
        "[controller]\nweb = {said}\n[sources]\nitems = [{{ name = {said} }}]\n[disclosures]\ntext = {said}\n\
         [supervisory_authority]\ntext = {said}\n\
         [[wording]]\nheading = \"Lähteet\"\nabout = [\"sources\"]\ntext = {said}\n"
    );
    let notice = seloste_source::read(&toml).unwrap_or_else(|faults| panic!("{faults:?}\n{toml}"));
    serde_json::to_value(notice).unwrap()
}

fn toml_string(text: &str) -> String {
    format!("\"{}\"", text.replace('\n', "\\n"))
}

fn findings(value: &Value) -> Vec<Finding> {
    let notice: Notice = serde_json::from_value(value.clone()).unwrap();
    check(&notice, &Context::default())
}

/// The notice with every fix made. A fix that touches an earlier one is made in the next round.
fn fixed(mut value: Value) -> (Value, usize) {
    for round in 0..10 {
        let mut fixes: Vec<Fix> = findings(&value)
            .into_iter()
            .filter_map(|one| one.fix)
            .collect();
        if fixes.is_empty() {
            return (value, round);
        }
        fixes.sort_by(|one, other| {
            (&one.route, one.range.start).cmp(&(&other.route, other.range.start))
        });
        fixes.dedup_by(|next, one| next.route == one.route && next.range.start < one.range.end);
        for fix in fixes.iter().rev() {
            let pointer: String = fix
                .route
                .steps()
                .iter()
                .map(|step| format!("/{step}"))
                .collect();
            let Some(Value::String(text)) = value.pointer_mut(&pointer) else {
                panic!("no text at {pointer}");
            };
            text.replace_range(fix.range.clone(), &fix.replacement);
        }
    }
    panic!("the fixes never end: {value}");
}

/// The number of findings of each rule that have no fix.
fn unfixed(value: &Value) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for finding in findings(value).iter().filter(|one| one.fix.is_none()) {
        *counts.entry(finding.rule.code).or_default() += 1;
    }
    counts
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn what_is_fixed_is_not_found_again(text in text()) {
        let before = notice(&text);
        let rules: Vec<&str> = findings(&before)
            .iter()
            .filter(|one| one.fix.is_some())
            .map(|one| one.rule.code)
            .collect();
        let (after, rounds) = fixed(before.clone());
        prop_assert!(rounds <= 3, "{rounds} rounds: {text:?}");
        let (left_before, left_after) = (unfixed(&before), unfixed(&after));
        for rule in rules {
            prop_assert!(
                left_after.get(rule) <= left_before.get(rule),
                "{rule} after fixing {text:?} to {after}"
            );
        }
        prop_assert_eq!(fixed(after.clone()).0, after);
    }

    #[test]
    fn a_fact_and_the_old_text_beside_it_are_fixed_alike(text in text()) {
        let (after, _) = fixed(notice(&text));
        prop_assert_eq!(
            &after["wording"][0]["text"],
            &after["sources"]["items"][0]["name"]
        );
    }
}

/// Old names in several forms, each with what it is called today.
const RENAMED: [(&str, [&str; 3], [&str; 2]); 5] = [
    (
        "OBS-ITELLA",
        ["Itella", "Itellan", "ITELLALTA"],
        ["Posti", "Postille"],
    ),
    (
        "OBS-VRK",
        ["Väestörekisterikeskus", "väestörekisterikeskuksen", "VRK:n"],
        ["Digi- ja väestötietovirasto", "DVV:ltä"],
    ),
    (
        "OBS-VREK",
        ["väestörekisteri", "Väestörekisterin", "väestörekisteristä"],
        ["väestötietojärjestelmä", "Väestötietojärjestelmään"],
    ),
    (
        "OBS-VIVI",
        ["Viestintävirasto", "Trafin", "Viestintävirastolta"],
        ["Traficom", "Liikenne- ja viestintäviraston"],
    ),
    (
        "OBS-KUVI",
        [
            "Kuluttajavirasto",
            "kuluttajaviraston",
            "kuluttajavirastolle",
        ],
        ["Kilpailu- ja kuluttajavirasto", "KKV"],
    ),
];

fn fixes_of(rule: &str, text: &str) -> usize {
    findings(&notice(text))
        .iter()
        .filter(|one| one.rule.code == rule && one.fix.is_some())
        .count()
}

fn found_by(rule: &str, text: &str) -> bool {
    findings(&notice(text))
        .iter()
        .any(|one| one.rule.code == rule)
}

#[test]
fn what_tells_of_the_past_is_no_finding() {
    for (rule, text) in [
        ("OBS-ITELLA", "Posti (entinen Itella)"),
        ("OBS-ITELLA", "Itellan (nykyisin Posti) kautta"),
        ("OBS-ITELLA", "Posti (f.d. Itella)"),
        (
            "OBS-VRK",
            "Digi- ja väestötietovirasto (ent. Väestörekisterikeskus)",
        ),
        ("OBS-VIVI", "Traficom (aiemmin Viestintävirasto)"),
        (
            "OBS-MAIST",
            "Digi- ja väestötietovirasto (aikaisemmin maistraatti)",
        ),
        (
            "OBS-SVREG",
            "Personuppgiftsansvarig (tidigare registeransvarig)",
        ),
        ("OBS-HETIL", "Tietosuojalaki (aiemmin henkilötietolaki)"),
    ] {
        assert!(!found_by(rule, text), "{rule}: {text}");
    }
}

#[test]
fn what_may_tell_of_the_past_is_found_and_not_fixed() {
    for (rule, text) in [
        ("OBS-ITELLA", "Ei Itellaa, vaan Posti"),
        ("OBS-ITELLA", "Ei Itellaa, vaan Matkahuolto"),
        ("OBS-ITELLA", "Vuoteen 2014 asti Itella toimitti kirjeet"),
        ("OBS-ITELLA", "Till och med 2014 levererade Itella breven"),
        ("OBS-ITELLA", "Itella delivered the letters until 2014"),
        ("OBS-ITELLA", "Ennen vuotta 2015 kirjeet toimitti Itella"),
        ("OBS-ITELLA", "Yhtiön vanha nimi on kaikille tuttu Itella"),
        ("OBS-VREK", "Väestörekisteri-ikkuna"),
        ("OBS-VRK", "Väestörekisterikeskus lakkautettiin 2019"),
        ("OBS-SVREG", "Registeransvarig är nu personuppgiftsansvarig"),
        (
            "OBS-DPAADDR",
            "Tietosuojavaltuutettu muutti: Ratapihantie 9, nykyisin Lintulahdenkuja 4",
        ),
    ] {
        assert!(found_by(rule, text), "{rule}: {text}");
        assert_eq!(fixes_of(rule, text), 0, "{rule}: {text}");
    }
}

fn between() -> impl Strategy<Value = String> {
    let words = [
        "ja",
        "tiedot",
        "tai",
        "(",
        ")",
        ",",
        "osoite",
        "toimittaa",
        "å",
        "2014",
    ];
    prop::collection::vec(prop::sample::select(words.to_vec()), 0..6).prop_map(|all| all.join(" "))
}

proptest! {
    #[test]
    fn a_sentence_that_holds_both_names_is_not_fixed(
        rule in 0..RENAMED.len(),
        old in 0..3usize,
        new in 0..2usize,
        (first, middle, last) in (between(), between(), between()),
        new_is_first: bool,
    ) {
        let (rule, olds, news) = RENAMED[rule];
        let (one, other) = match new_is_first {
            true => (news[new], olds[old]),
            false => (olds[old], news[new]),
        };
        let text = format!("{first} {one} {middle} {other} {last}");
        prop_assert_eq!(fixes_of(rule, &text), 0, "{}", text);
        let alone = format!("Osoite saadaan: {}.", olds[old]);
        prop_assert!(fixes_of(rule, &alone) > 0, "{}", alone);
    }
}
