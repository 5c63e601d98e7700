//! Invented notices with the structures and oddities of real ones, read from end to end.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should say where it stopped"
)]

use seloste_import::{Imported, ProblemKind, read};
use seloste_model::notice::{
    About, Channel, FormDemand, LegalBasis, PublicationDefault, State, Unless, Use,
};
use seloste_model::request::Scope;

fn numbered() -> Imported {
    read(include_str!("fixtures/numbered.txt"))
}

fn bare_lists() -> Imported {
    read(include_str!("fixtures/bare_lists.txt"))
}

fn wrapped() -> Imported {
    read(include_str!("fixtures/wrapped.txt"))
}

fn headings(imported: &Imported) -> Vec<(u8, &str, Vec<&str>)> {
    imported
        .report
        .sections
        .iter()
        .map(|section| {
            let codes = section.canonical.iter().map(|code| code.code()).collect();
            (section.level, section.heading.as_str(), codes)
        })
        .collect()
}

fn problems(imported: &Imported) -> Vec<&str> {
    imported
        .report
        .problems
        .iter()
        .filter(|problem| !matches!(problem.kind, ProblemKind::Missing(_)))
        .map(|problem| problem.kind.code())
        .collect()
}

fn names<'a>(texts: impl Iterator<Item = Option<&'a seloste_model::Text>>) -> Vec<String> {
    texts
        .flatten()
        .flat_map(seloste_model::Text::strings)
        .map(|(_, text)| text.to_owned())
        .collect()
}

/// Nothing of a text may be lost: every word of it stands in the report.
#[test]
fn every_word_is_kept() {
    for text in [
        include_str!("fixtures/numbered.txt"),
        include_str!("fixtures/bare_lists.txt"),
        include_str!("fixtures/wrapped.txt"),
    ] {
        let report = read(text).report;
        let mut said = report.title.unwrap_or_default();
        for section in &report.sections {
            said = format!("{said}\n{}\n{}", section.heading, section.text);
        }
        said = format!("{said}\n{}", report.unmapped.join("\n"));
        let count = |text: &str| {
            text.split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .count()
        };
        assert_eq!(count(&said), count(text));
    }
}

#[test]
fn a_numbered_text_with_a_second_document_is_cut_into_its_sections() {
    assert_eq!(
        headings(&numbered()),
        [
            (1, "1. Rekisterinpitäjä", vec!["controller"]),
            (1, "2. Yhteyshenkilö", vec!["contact"]),
            (1, "3. Rekisterin nimi", vec!["register_name"]),
            (
                1,
                "4. Henkilötietojen käsittelyn tarkoitus (rekisterin käyttötarkoitus)",
                vec!["purposes"]
            ),
            (
                1,
                "5. Säännönmukaiset tietojen luovutukset ja tietojen siirto EU:n tai Euroopan talousalueen ulkopuolelle",
                vec!["disclosures", "transfers"]
            ),
            (
                1,
                "6. Rekisterin suojauksen periaatteet",
                vec!["protection"]
            ),
            (2, "A. Manuaalinen aineisto", vec!["protection_manual"]),
            (
                2,
                "B. ATK:lle talletetut tiedot",
                vec!["protection_electronic"]
            ),
            (1, "7. Tarkastusoikeus", vec!["right_access"]),
            (
                1,
                "HENKILÖTIETOLAIN 24 §:N MUKAINEN INFORMAATIO ASIAKKAILLE",
                vec!["other"]
            ),
            (2, "Rekisteriseloste", vec!["other"]),
            (2, "Kielto-oikeus", vec!["right_object"]),
        ]
    );
}

#[test]
fn a_numbered_text_gives_its_values_and_problems() {
    let imported = numbered();
    let report = &imported.report;
    assert_eq!(report.title.as_deref(), Some("Rekisteriseloste"));
    assert_eq!(
        report.drafted.map(|date| date.to_string()).as_deref(),
        Some("2014-04-03")
    );
    assert_eq!(
        report.register_name.as_deref(),
        Some("Esimerkkila Oy:n asiakasrekisteri")
    );
    assert_eq!(report.contacts[0].email, ["malli.mallikas@example.fi"]);
    // The street has no town, transfers are promised, section 12 is not there.
    assert_eq!(
        problems(&imported),
        ["no_town", "silent_part", "dangling_reference"]
    );
}

#[test]
fn a_numbered_text_gives_its_facts() {
    let draft = numbered().draft;
    assert_eq!(
        draft.cites,
        ["523/1999 10 §", "523/1999 24 §", "523/1999 8 §"]
    );
    let bases: Vec<LegalBasis> = draft.bases().collect();
    assert_eq!(
        bases,
        [LegalBasis::Act1999Consent, LegalBasis::Act1999Connection]
    );
    let marketing: Vec<bool> = draft
        .purposes()
        .map(|purpose| purpose.is_marketing())
        .collect();
    assert_eq!(marketing, [false, true]);
    assert_eq!(
        draft.transfers.map(|transfers| transfers.state),
        Some(State::HeadingOnly)
    );
    let access = draft.right_access.unwrap();
    assert_eq!(access.form, [FormDemand::Written, FormDemand::Signed]);
    let object = draft.right_object.unwrap();
    assert_eq!(
        object.scopes,
        [Scope::DirectAdvertising, Scope::DistanceSelling]
    );
    assert_eq!(object.channels, [Channel::Controller]);
    assert_eq!(draft.availability.unwrap().items.len(), 1);
    assert_eq!(draft.rights, None);
}

#[test]
fn merged_headings_and_lists_without_signs_are_read() {
    let imported = bare_lists();
    assert_eq!(
        imported.report.unmapped,
        ["Valitse sivu", "Esimerkkilan Puodin asiakasrekisteri"]
    );
    let controller = imported.report.controller.clone().unwrap();
    assert_eq!(controller.name.as_deref(), Some("Esimerkkilan Puoti"));
    assert_eq!(controller.street.as_deref(), Some("Mallimaantie 45"));
    // The block under the merged heading is the controller's, the sub-heading's is the contact's.
    assert_eq!(imported.report.contacts.len(), 1);
    assert_eq!(
        imported.report.contacts[0].name.as_deref(),
        Some("Malli Mallikas")
    );
    assert_eq!(
        problems(&imported),
        ["boilerplate", "hidden_email", "wrong_reference"]
    );
    let draft = imported.draft;
    assert_eq!(
        names(draft.purposes().map(|purpose| purpose.name.as_ref())),
        [
            "tilausten toimittaminen",
            "uudelleenmarkkinointi (käytämme Googlen työkaluja.)",
            "kävijöitä voidaan profiloida"
        ]
    );
    let basis = &draft.legal_basis.as_ref().unwrap().items[0];
    assert_eq!(
        (names([basis.name.as_ref()].into_iter()), basis.basis),
        (vec!["asiakassuhde".to_owned()], None)
    );
    let data = &draft.data_content.as_ref().unwrap().items;
    assert_eq!(
        names(data.iter().map(|category| category.name.as_ref())),
        [
            "yhteystiedot, kuten nimi ja osoite",
            "annetut luvat",
            "suostumuksella kerätyt lisätiedot"
        ]
    );
    assert!(data[2].by_consent && !data[1].by_consent);
    let decisions = draft.automated_decisions.as_ref().unwrap();
    assert_eq!(decisions.state, State::None);
    assert!(decisions.items[0].profiling);
    let retention = &draft.retention.as_ref().unwrap().items;
    assert_eq!(
        retention[0]
            .review
            .map(|period| period.to_string())
            .as_deref(),
        Some("P6M")
    );
    assert_eq!(
        retention[1]
            .period
            .map(|period| period.to_string())
            .as_deref(),
        Some("P10Y")
    );
    assert_eq!(draft.contacts[0].emails[0].0, "[email protected]");
    assert!(draft.right_withdraw_consent.is_some());
    let register = draft.register.unwrap();
    assert_eq!(
        names(register.aliases.iter().map(Some)),
        ["Esimerkkilan Puodin asiakasrekisteri"]
    );
}

#[test]
fn what_the_site_put_around_a_notice_is_in_no_wording_block() {
    let draft = bare_lists().draft;
    let all = names(
        draft
            .wording
            .iter()
            .flat_map(|block| [block.heading.as_ref(), block.text.as_ref()]),
    )
    .join("\n");
    assert!(!all.contains("Valitse sivu"));
    assert!(all.contains("Esimerkkilan Puodin asiakasrekisteri"));
}

#[test]
fn headings_wrapped_in_a_narrow_column_are_joined() {
    assert_eq!(
        headings(&wrapped()),
        [
            (1, "Rekisterin nimi", vec!["register_name"]),
            (1, "Henkilötietojen käsittelyn tarkoitus", vec!["purposes"]),
            (1, "Säännönmukaiset tietolähteet", vec!["sources"]),
            (
                1,
                "Tietojen säännönmukaiset luovutukset",
                vec!["disclosures"]
            ),
            (
                1,
                "Tietojen siirto EU:n tai ETA:n ulkopuolelle",
                vec!["transfers"]
            ),
            (
                1,
                "Rekisterin suojauksen periaatteet B: ATK:lla käsiteltävät toiminnot",
                vec!["protection_electronic"]
            ),
            (1, "Evästeet", vec!["cookies"]),
            (1, "Tarkastusoikeus", vec!["right_access"]),
            (
                1,
                "Muut henkilötietojen käsittelyyn liittyvät oikeudet",
                vec!["right_other"]
            ),
        ]
    );
}

#[test]
fn a_text_without_a_controller_still_gives_its_facts() {
    let imported = wrapped();
    assert_eq!(imported.report.controller, None);
    assert_eq!(problems(&imported), ["placeholder", "empty_section"]);
    let draft = imported.draft;
    assert_eq!(draft.cookies.unwrap().state, State::HeadingOnly);
    let disclosures = draft.disclosures.unwrap();
    assert_eq!(disclosures.state, State::Conditional);
    assert_eq!(disclosures.items[0].only_if, Some(Unless::Law));
    assert_eq!(draft.transfers.unwrap().state, State::None);
    let publication = &draft.publication.unwrap().items[0];
    assert_eq!(publication.default, Some(PublicationDefault::OptOut));
    let object = draft.right_object.unwrap();
    assert_eq!(object.scopes, [Scope::ListPublication]);
    assert_eq!(object.emails[0].0, "(s-postiosoite)");
    let erasure = draft.right_erasure.unwrap();
    assert_eq!(erasure.state, State::Conditional);
    let address = draft.right_access.unwrap().address.unwrap();
    assert_eq!(address.attention.as_deref(), Some("Jäsenasiat"));
    assert!(draft.supervisory_authority.unwrap().only_on_refusal);
}

#[test]
fn facts_in_the_body_of_another_section_are_printed_once() {
    let draft = wrapped().draft;
    let sources = draft
        .wording
        .iter()
        .find(|block| block.about.contains(&About::Sources))
        .unwrap();
    assert!(sources.about.contains(&About::RightErasure));
    assert!(draft.wording_about(About::Publication).count() == 1);
}

#[test]
fn a_use_that_is_ruled_out_for_some_is_an_exclusion() {
    let draft = read("Rekisterin käyttötarkoitus\n\nTietoja käytetään tilausten hoitamiseen. Kilpailijoiden tietoja emme käytä markkinointiin, emmekä anna niitä muille ilman kilpailijan lupaa.\n").draft;
    let exclusion = &draft.exclusions.unwrap().items[0];
    assert_eq!(exclusion.uses, [Use::Marketing, Use::Disclosure]);
    assert_eq!(exclusion.unless, Some(Unless::Consent));
    assert_eq!(draft.disclosures, None);
}

#[test]
fn the_bytes_around_a_text_change_nothing() {
    let plain = include_str!("fixtures/wrapped.txt");
    let mangled = format!(
        "\u{feff}{}",
        plain.replace('\n', "\r\n").replace("ä", "a\u{308}")
    );
    let (plain, mangled) = (read(plain).report, read(&mangled).report);
    assert_eq!(plain, mangled);
}

#[test]
fn an_empty_text_and_one_without_headings_say_so() {
    assert_eq!(problems(&read(" \n\t\n")), ["no_text"]);
    let imported = read("Hei vain.\nTässä ei ole mitään.");
    assert_eq!(problems(&imported), ["no_headings"]);
    assert_eq!(imported.report.unmapped.len(), 2);
}
