//! Receipts.

use seloste_inbox::Options;
use seloste_model::{Lang, Words};

use crate::served::{EVENING, Served};

#[test]
fn a_receipt_shows_the_days_and_nothing_of_what_was_written() {
    let served = Served::new();
    let answer = served.post_form("kind=access&lang=fi&notice=a&name=Maija+Mallikas&contact=maija%40example.fi&message=salaisuus");
    let place = answer.header("location");
    let receipt = served.get(place, &[("accept-language", "en")]);
    let words = Words::of(Lang::Fi);
    for shown in [
        place.rsplit('/').next().unwrap(),
        (words.kind)(seloste_model::request::Kind::Access).short,
        "<time datetime=\"2026-01-15\">15.1.2026</time>",
        "<time datetime=\"2026-02-16\">16.2.2026</time>",
        words.form.free_one_month,
        words.form.complaint,
        words.authority.url,
        "href=\"/seloste.css\"",
    ] {
        assert!(receipt.body.contains(shown), "{shown}: {}", receipt.body);
    }
    for hidden in ["Maija", "example.fi", "salaisuus", words.form.at_once] {
        assert!(!receipt.body.contains(hidden), "{hidden}: {}", receipt.body);
    }
}

#[test]
fn nothing_is_cached_told_or_indexed() {
    let served = Served::new();
    for answer in [
        served.post_form("kind=question&message=a&contact=a"),
        served.post_form(""),
        served.get("/receipts/7K3M-Q2XA-9B4T", &[]),
        served.get("/elsewhere", &[]),
    ] {
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("x-robots-tag"), "noindex, nofollow");
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; style-src 'self';"));
    }
}

#[test]
fn an_unknown_reference_is_not_found_in_the_readers_language() {
    let served = Served::new();
    for path in [
        "/receipts/7K3M-Q2XA-9B4T",
        "/receipts/x",
        "/receipts/%C3%A4'%22%3E",
        "/receipts/%FF",
    ] {
        let answer = served.get(path, &[("accept-language", "sv")]);
        assert!((400..500).contains(&answer.status), "{path}");
    }
    let answer = served.get("/receipts/x", &[("accept-language", "sv")]);
    assert_eq!(answer.status, 404);
    assert!(answer.body.contains(Words::of(Lang::Sv).receipt.not_found));
}

#[test]
fn receipts_outlive_a_restart() {
    let served = Served::new();
    let answer = served.post_form("kind=question&message=a&contact=a");
    let place = answer.header("location").to_owned();
    let Served { folder, .. } = served;
    let again = Served::in_folder(folder);
    assert_eq!(again.get(&place, &[]).status, 200);
}

#[test]
fn addresses_begin_with_the_configured_base() {
    let options = Options {
        base: "https://requests.example.fi/inbox".into(),
        stylesheet: None,
        clock: || EVENING,
        ..Options::default()
    };
    let served = Served::with(tempfile::tempdir().unwrap(), options);
    let answer = served.post_form("kind=question&message=a&contact=a");
    let place = answer.header("location");
    assert!(
        place.starts_with("https://requests.example.fi/inbox/receipts/"),
        "{place}"
    );
    assert!(!served.get("/receipts/x", &[]).body.contains("stylesheet"));
}
