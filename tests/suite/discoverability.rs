//! The facts that search engines and programs learn from the built pages.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use scraper::{Html, Selector};
use serde_json::Value;

use crate::browser::Browser;
use crate::console::Console;
use crate::site;
use crate::strict_site::StrictSite;

fn page(name: &str) -> Result<Html> {
    Ok(Html::parse_document(&fs::read_to_string(
        site::with_form().join(name),
    )?))
}

/// The values of an attribute of everything that a selector finds.
fn values(html: &Html, selector: &str, attribute: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("it is a selector");
    html.select(&selector)
        .filter_map(|element| element.attr(attribute))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_language_names_the_others_and_itself_and_one_for_all_else() -> Result<()> {
    for name in ["potilaat", "index", "thanks"] {
        let mut seen = BTreeSet::new();
        for lang in ["fi", "sv", "en"] {
            let html = page(&format!("{name}.{lang}.html"))?;
            let langs = values(&html, "link[rel=alternate][hreflang]", "hreflang");
            assert_eq!(langs, ["fi", "sv", "en", "x-default"], "{name}.{lang}");
            seen.insert(values(&html, "link[rel=alternate][hreflang]", "href"));
            for href in values(&html, "link[rel=alternate][hreflang]", "href") {
                ensure!(
                    site::with_form().join(&href).is_file(),
                    "{href} is not there"
                );
            }
        }
        assert_eq!(seen.len(), 1, "all pages of {name} say the same");
    }
    Ok(())
}

#[test]
fn links_to_the_notices_say_that_they_are_the_policy() -> Result<()> {
    let html = page("index.fi.html")?;
    let policies = values(&html, "a[rel='privacy-policy']", "href");
    assert_eq!(
        policies.len(),
        values(&html, ".seloste-notices a", "href").len()
    );
    ensure!(
        policies.contains(&"potilaat.fi.html".to_owned()),
        "{policies:?}"
    );
    let thanks = page("thanks.fi.html")?;
    assert_eq!(
        values(&thanks, "link[rel='privacy-policy']", "href"),
        ["index.fi.html"]
    );
    Ok(())
}

/// Every prefixed name in a document, keys and values alike.
fn names(value: &Value, found: &mut BTreeSet<String>) {
    let mut note = |text: &str| {
        let is_name = ["dpv:", "pd:", "eu-gdpr:", "dct:"]
            .iter()
            .any(|prefix| text.starts_with(prefix));
        if is_name {
            found.insert(text.to_owned());
        }
    };
    match value {
        Value::String(text) => note(text),
        Value::Object(members) => {
            members.keys().for_each(|key| note(key));
            members.values().for_each(|member| names(member, found));
        }
        Value::Array(members) => members.iter().for_each(|member| names(member, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn the_terms_of_the_notices_are_in_the_namespaces_that_they_name() -> Result<()> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(site::with_form())? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let is_other = ["index.", "thanks."]
            .iter()
            .any(|other| name.starts_with(other));
        if !name.ends_with(".fi.html") || is_other {
            continue;
        }
        let json = json_ld(&path)?;
        let context = &json["@context"];
        for (prefix, namespace) in [
            ("dpv", "https://w3id.org/dpv#"),
            ("pd", "https://w3id.org/dpv/pd#"),
            ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
        ] {
            ensure!(context[prefix] == namespace, "{name}: {context}");
        }
        names(&json, &mut found);
    }
    for wanted in [
        "dpv:PrivacyNotice",
        "dpv:hasPurpose",
        "dpv:hasLegalBasis",
        "dpv:hasPersonalData",
        "dpv:hasRecipient",
        "dpv:hasRight",
        "eu-gdpr:A6-1-a",
        "eu-gdpr:A15",
        "pd:EmailAddress",
    ] {
        ensure!(found.contains(wanted), "no {wanted} in {found:?}");
    }
    Ok(())
}

fn json_ld(path: &Path) -> Result<Value> {
    let html = Html::parse_document(&fs::read_to_string(path)?);
    let selector = Selector::parse("script[type='application/ld+json']").expect("it is a selector");
    let script = html.select(&selector).next();
    let script = script.with_context(|| format!("{} has none", path.display()))?;
    Ok(serde_json::from_str(&script.text().collect::<String>())?)
}

#[tokio::test]
async fn the_strict_policy_leaves_the_data_readable() -> Result<()> {
    Browser::in_each(async |browser| {
        let site = StrictSite::start(site::with_form())?;
        let console = Console::listen(browser).await?;
        browser.open(&site.page("potilaat.fi.html")).await?;
        let script = "return JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)";
        let json = browser.run(script).await?;
        ensure!(json["@type"] == "dpv:PrivacyNotice", "{json}");
        let written = console.read().await?;
        ensure!(written.is_empty() && site.reports().is_empty(), "{written:?}");
        Ok(())
    })
    .await
}
