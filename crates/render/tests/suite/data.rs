//! The notice as data: for templates of a site's own, and for programs that know the Data Privacy Vocabulary.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use seloste_model::notice::{
    About, DataTerm, LegalBasis, MeasureTerm, PurposeTerm, RecipientTerm, SourceTerm, SpecialBasis,
    SubjectTerm, TransferMechanism,
};
use seloste_model::{Lang, Notice};
use seloste_render::{Alternate, Options, data, json_ld};

use crate::{all, notice, page_of, read, text, with_form};

fn customers() -> Notice {
    notice(json!({
        "id": "asiakkaat",
        "languages": ["fi", "en"],
        "register": { "name": { "fi": "Asiakkaat", "en": "Customers" } },
        "controller": { "name": "Esimerkki & <pojat> Oy", "emails": ["info@example.fi"], "business_id": "1234567-1" },
        "updated": "2026-10-12",
        "rights": "law",
        "purposes": { "items": [
            { "kind": "newsletter", "basis": "consent" },
            { "name": "muu", "basis": "1999_8_1_5" },
        ] },
        "data_subjects": { "items": [{ "kind": "customers" }] },
        "data_content": { "items": [{ "kind": "email" }, { "kind": "name" }, { "kind": "email" }] },
        "sources": { "state": "none", "items": [{ "kind": "partners" }] },
        "processors": { "items": [{ "name": "Palvelin Oy" }] },
    }))
}

#[test]
fn the_data_holds_what_a_template_needs() {
    let notice = customers();
    let data = serde_json::to_value(data(&notice, Lang::En, &with_form())).unwrap();
    assert_eq!(data["title"], "Privacy notice: Customers");
    assert_eq!(
        data["updated"],
        json!({ "date": "2026-10-12", "text": "12 October 2026" })
    );
    assert_eq!(
        data["dates_html"],
        json!([r#"Updated <time datetime="2026-10-12">12 October 2026</time>"#])
    );
    assert_eq!(
        data["summary"][1]["answers_html"],
        json!(["email address, name, email address"])
    );
    assert_eq!(data["controller"]["name"], "Esimerkki & <pojat> Oy");
    assert_eq!(
        data["controller"]["emails"],
        json!([{ "text": "info@example.fi", "href": "mailto:info@example.fi" }])
    );
    let section = &data["sections"][0];
    assert_eq!(section["id"], "seloste-asiakkaat-controller");
    assert_eq!(section["level"], 1);
    let html = section["html"].as_str().unwrap();
    assert!(html.contains("Esimerkki &amp; &lt;pojat&gt; Oy"), "{html}");
    assert!(all(&read(html), "h1, h2, h3, section, [id]").is_empty());
    assert_eq!(data["contents"][0]["heading"], section["heading"]);
    assert_eq!(
        data["dpv"],
        serde_json::from_str::<Value>(&json_ld(&notice, Lang::En, None)).unwrap()
    );
}

#[test]
fn a_form_made_of_the_data_sends_what_ours_sends() {
    let notice = customers();
    let data = serde_json::to_value(data(&notice, Lang::Fi, &with_form())).unwrap();
    let ours = read(&seloste_render::article(&notice, Lang::Fi, &with_form()));
    let forms = data["forms"].as_array().unwrap();
    assert_eq!(forms.len(), all(&ours, "form").len());
    for (form, element) in forms.iter().zip(all(&ours, "form")) {
        assert_eq!(form["action"].as_str(), element.attr("action"));
        assert_eq!(form["method"].as_str(), element.attr("method"));
        let controls = scraper::Selector::parse("input, textarea").unwrap();
        let mut names: Vec<&str> = element
            .select(&controls)
            .filter_map(|control| control.attr("name"))
            .collect();
        names.dedup();
        let of = |list: &Value, key: &str| -> Vec<String> {
            let list = list.as_array().unwrap().iter();
            list.map(|one| one[key].as_str().unwrap().to_owned())
                .collect()
        };
        let mut told = of(&form["hidden"], "name");
        told.push(form["honeypot"].as_str().unwrap().to_owned());
        told.extend(of(&form["fields"], "name"));
        assert_eq!(told, names);
        for field in form["fields"].as_array().unwrap() {
            let selector = format!("[name={}]", field["name"].as_str().unwrap());
            let control = element
                .select(&scraper::Selector::parse(&selector).unwrap())
                .next()
                .unwrap();
            assert_eq!(field["required"], control.attr("required").is_some());
            let longest = control
                .attr("maxlength")
                .map(|longest| longest.parse::<u64>().unwrap());
            assert_eq!(field["max_length"].as_u64(), longest);
        }
    }
    let attributes = &data["widget"]["attributes"];
    assert_eq!(attributes["dialect"], "form");
    assert!(
        data["widget"]["template_html"]
            .as_str()
            .unwrap()
            .starts_with("<template data-seloste-words>")
    );
}

#[test]
fn without_an_endpoint_there_is_no_form_in_the_data() {
    let notice = customers();
    let data = serde_json::to_value(data(&notice, Lang::Fi, &Options::default())).unwrap();
    assert_eq!(data["forms"], json!([]));
    assert_eq!(data["widget"], Value::Null);
    assert_eq!(data["ways_html"].as_array().unwrap().len(), 1);
}

#[test]
fn the_page_tells_the_terms_of_the_vocabulary() {
    let html = page_of(&customers(), Lang::Fi);
    let json: Value =
        serde_json::from_str(&text(&html, "head script[type='application/ld+json']")).unwrap();
    let process = &json["dpv:hasProcess"];
    assert_eq!(json["@type"], "dpv:PrivacyNotice");
    assert_eq!(
        process["dpv:hasDataController"][0]["dpv:hasName"],
        "Esimerkki & <pojat> Oy"
    );
    assert_eq!(
        process["dpv:hasProcess"],
        json!([
            { "@type": "dpv:Process", "dpv:hasPurpose": "dpv:DirectMarketing", "dpv:hasLegalBasis": ["eu-gdpr:A6-1-a"] },
        ])
    );
    assert_eq!(
        process["dpv:hasPersonalData"],
        json!(["pd:EmailAddress", "pd:Name"])
    );
    assert_eq!(process["dpv:hasDataSubject"], json!(["dpv:Customer"]));
    assert_eq!(process["dpv:hasRecipient"], json!(["dpv:DataProcessor"]));
    assert_eq!(
        process.get("dpv:hasDataSource"),
        None,
        "what is denied is not told"
    );
    let rights = process["dpv:hasRight"].as_array().unwrap();
    assert!(rights.contains(&json!("eu-gdpr:A7-3")) && !rights.contains(&json!("eu-gdpr:A22")));
}

/// Every term that a notice can have belongs to one of the namespaces that the context names.
#[test]
fn every_term_is_of_the_vocabulary() {
    let json: Value = serde_json::from_str(&json_ld(&customers(), Lang::Fi, None)).unwrap();
    let context = &json["@context"];
    let tags = PurposeTerm::ALL
        .iter()
        .filter_map(|term| term.dpv())
        .chain(DataTerm::ALL.iter().filter_map(|term| term.dpv()))
        .chain(SubjectTerm::ALL.iter().filter_map(|term| term.dpv()))
        .chain(SourceTerm::ALL.iter().filter_map(|term| term.dpv()))
        .chain(RecipientTerm::ALL.iter().filter_map(|term| term.dpv()))
        .chain(MeasureTerm::ALL.iter().filter_map(|term| term.dpv()))
        .chain(About::ALL.into_iter().filter_map(About::dpv))
        .chain(bases())
        .chain(mechanisms());
    for tag in tags {
        let (prefix, name) = tag.split_once(':').unwrap();
        let namespace = context[prefix].as_str().unwrap();
        assert!(namespace.starts_with("https://w3id.org/dpv"), "{tag}");
        let is_of_gdpr = prefix == "eu-gdpr";
        let article = name
            .strip_prefix('A')
            .and_then(|rest| rest.split('-').next()?.parse::<u8>().ok());
        assert_eq!(is_of_gdpr, article.is_some(), "{tag}");
        assert!(name.starts_with(char::is_uppercase), "{tag}");
        assert!(
            name.chars()
                .all(|c| c.is_ascii_alphanumeric() || is_of_gdpr && c == '-'),
            "{tag}"
        );
    }
}

fn bases() -> impl Iterator<Item = &'static str> {
    let usual = [
        "consent",
        "contract",
        "legal_obligation",
        "vital_interests",
        "public_task",
        "legitimate_interests",
    ];
    let special = [
        "explicit_consent",
        "employment_law",
        "vital_interests",
        "association",
        "made_public",
        "legal_claims",
        "public_interest",
        "health_care",
        "public_health",
        "research",
    ];
    let usual = usual.map(|code| serde_json::from_value::<LegalBasis>(json!(code)).unwrap());
    let special = special.map(|code| serde_json::from_value::<SpecialBasis>(json!(code)).unwrap());
    usual
        .into_iter()
        .map(|basis| basis.dpv().unwrap())
        .chain(special.into_iter().map(SpecialBasis::dpv))
}

fn mechanisms() -> impl Iterator<Item = &'static str> {
    let codes = [
        "adequacy",
        "data_privacy_framework",
        "standard_clauses",
        "corporate_rules",
        "explicit_consent",
        "contract",
    ];
    let mechanisms =
        codes.map(|code| serde_json::from_value::<TransferMechanism>(json!(code)).unwrap());
    mechanisms
        .into_iter()
        .map(|mechanism| mechanism.dpv().unwrap())
}

/// Every key of a value by its path, such as `sections[].html`.
fn paths(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        // What JSON-LD and attributes hold is not ours to list.
        _ if ["dpv", "widget.attributes"].contains(&path) => {
            found.insert(path.to_owned());
        }
        Value::Object(members) => {
            if !path.is_empty() && !path.ends_with(']') && path != "words" {
                found.insert(path.to_owned());
            }
            for (key, member) in members {
                let dot = if path.is_empty() { "" } else { "." };
                paths(member, &format!("{path}{dot}{key}"), found);
            }
        }
        Value::Array(members) => {
            for member in members {
                paths(member, &format!("{path}[]"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            found.insert(path.to_owned());
        }
    }
}

#[test]
fn the_documentation_lists_every_key() {
    let mut full: Value = serde_json::from_str(include_str!("../../examples/sample.json")).unwrap();
    full["updated"] = json!("2026-10-12");
    full["drawn_up"] = json!("2026-10-11");
    // Several sections under one heading, more purposes than the first screen holds, and several controllers.
    let merged = notice(json!({
        "joint_controllers": [{ "name": "Toinen Oy" }],
        "purposes": { "items": (1..20).map(|n| n.to_string()).collect::<Vec<_>>() },
        "wording": [{ "heading": "a", "text": "b", "about": ["sources", "disclosures"] }],
    }));
    let alternates = [Lang::Fi, Lang::En].map(|lang| Alternate { lang, url: "a" });
    let options = Options {
        alternates: &alternates,
        ..with_form()
    };
    let mut found = BTreeSet::new();
    for notice in [notice(full), customers(), merged] {
        let mut data = serde_json::to_value(data(&notice, Lang::Fi, &options)).unwrap();
        for party in data["joint_controllers"].as_array_mut().unwrap() {
            *party = Value::Null;
        }
        paths(&data, "", &mut found);
    }
    let documentation = include_str!("../../../../docs/data.md");
    let listed: BTreeSet<String> = documentation
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .map(str::to_owned)
        .collect();
    let missing: Vec<_> = found.difference(&listed).collect();
    assert!(missing.is_empty(), "not in docs/data.md: {missing:?}");
    let unknown: Vec<_> = listed.difference(&found).collect();
    assert!(unknown.is_empty(), "only in docs/data.md: {unknown:?}");
}
