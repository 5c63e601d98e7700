//! The form: exactly its own fields, enforced by the browser itself.

use std::collections::BTreeSet;

use scraper::Selector;
use serde_json::json;

use seloste_model::request::{Field, Kind, Need, Scope};
use seloste_model::{Lang, Notice};
use seloste_render::{HONEYPOT, Options, RequestForm, article};

use crate::{all, fragment, notice, text, text_of, texts, with_form};

/// A notice that offers every kind of request.
fn with_every_kind() -> Notice {
    let notice = notice(json!({
        "id": "kaikki",
        "controller": { "name": "Esimerkki Oy", "emails": ["info@example.fi"] },
        "purposes": { "items": [{ "name": "a", "basis": ["consent", "legitimate_interests"] }] },
        "publication": { "items": ["luettelo"] },
        "disclosures": { "items": [{ "name": "b", "marketing": true }] },
        "automated_decisions": { "items": ["luotto"] },
    }));
    assert_eq!(notice.offers(), Kind::ALL);
    notice
}

#[test]
fn every_kind_demands_exactly_its_own_fields() {
    for lang in Lang::ALL {
        let html = crate::read(&article(&with_every_kind(), lang, &with_form()));
        let control = Selector::parse("input:not([type=hidden]), textarea").unwrap();
        for kind in Kind::ALL {
            let selector = format!("details[data-seloste-kind={}] form", kind.code());
            let form = all(&html, &selector)[0];
            let controls: Vec<_> = form
                .select(&control)
                .filter(|c| c.attr("name") != Some(HONEYPOT))
                .collect();
            let named: BTreeSet<_> = controls.iter().filter_map(|c| c.attr("name")).collect();
            let expected: BTreeSet<_> = kind
                .fields()
                .iter()
                .map(|usage| usage.field.code())
                .collect();
            assert_eq!(named, expected, "{kind:?}");
            for usage in kind.fields() {
                for control in controls
                    .iter()
                    .filter(|c| c.attr("name") == Some(usage.field.code()))
                {
                    let required = control.attr("required").is_some();
                    assert_eq!(
                        required,
                        usage.need == Need::Required,
                        "{kind:?} {:?}",
                        usage.field
                    );
                    let longest = control
                        .attr("maxlength")
                        .and_then(|longest| longest.parse().ok());
                    if usage.field != Field::Scope {
                        assert_eq!(longest, Some(usage.field.longest()));
                    }
                }
            }
        }
    }
}

#[test]
fn every_control_has_a_label_and_its_hint_exists() {
    let html = fragment(&with_every_kind());
    for control in all(
        &html,
        "form input:not([type=hidden]):not([type=checkbox]), form textarea",
    ) {
        if control.attr("name") == Some(HONEYPOT) {
            continue;
        }
        let id = control.attr("id").unwrap();
        let label = text(&html, &format!("label[for={id}]"));
        let optional = label.ends_with("(vapaaehtoinen)");
        assert_eq!(optional, control.attr("required").is_none(), "{label}");
        if let Some(hint) = control.attr("aria-describedby") {
            assert!(!text(&html, &format!("#{hint}")).is_empty());
        }
    }
}

#[test]
fn a_browser_that_translates_leaves_addresses_alone() {
    let html = fragment(&with_every_kind());
    let addresses = all(&html, "a[href^='mailto:'], a[href^='tel:']");
    assert!(!addresses.is_empty());
    for address in addresses {
        assert_eq!(address.attr("translate"), Some("no"), "{}", address.html());
    }
}

#[test]
fn no_keyboard_changes_an_address_or_a_number_by_itself() {
    let html = fragment(&with_every_kind());
    let controls = all(&html, "form input:not([type=hidden], [type=checkbox])");
    assert!(
        controls
            .iter()
            .any(|c| c.attr("name") == Some("identifier"))
    );
    for control in controls {
        let name = control.attr("name").unwrap();
        let as_typed = ["contact", "identifier"].contains(&name);
        assert_eq!(
            control.attr("autocapitalize"),
            as_typed.then_some("none"),
            "{name}"
        );
        assert_eq!(
            control.attr("spellcheck"),
            as_typed.then_some("false"),
            "{name}"
        );
    }
}

#[test]
fn what_the_visitor_does_not_type_goes_along_hidden() {
    let html = fragment(&with_every_kind());
    let form = all(&html, "details[data-seloste-kind=access] form")[0];
    assert_eq!(
        form.attr("action"),
        Some("https://example.fi/requests?a=1&b=2")
    );
    assert_eq!(form.attr("method"), Some("post"));
    let hidden = Selector::parse("input[type=hidden]").unwrap();
    let sent: Vec<_> = form
        .select(&hidden)
        .map(|input| (input.attr("name").unwrap(), input.attr("value").unwrap()))
        .collect();
    assert_eq!(
        sent,
        [
            ("kind", "access"),
            ("notice", "kaikki"),
            ("notice_hash", "abc123"),
            ("lang", "fi")
        ]
    );
}

#[test]
fn the_honeypot_is_out_of_everyones_way() {
    let html = fragment(&with_every_kind());
    let honeypots = all(&html, &format!("div[hidden] input[name={HONEYPOT}]"));
    assert_eq!(honeypots.len(), Kind::ALL.len());
    for honeypot in honeypots {
        assert_eq!(honeypot.attr("tabindex"), Some("-1"));
        assert_eq!(honeypot.attr("autocomplete"), Some("off"));
        assert_eq!(honeypot.attr("required"), None);
        // The signs by which password managers leave a field alone.
        assert_eq!(honeypot.attr("data-1p-ignore"), Some(""));
        assert_eq!(honeypot.attr("data-bwignore"), Some(""));
        assert_eq!(honeypot.attr("data-lpignore"), Some("true"));
    }
}

#[test]
fn the_scopes_are_those_that_the_notice_lists_or_the_usual_ones() {
    let scopes = |notice: &Notice| -> Vec<String> {
        let html = fragment(notice);
        let boxes = all(&html, "input[type=checkbox][name=scope]");
        boxes
            .iter()
            .map(|input| input.attr("value").unwrap().to_owned())
            .collect()
    };
    let listed = notice(json!({ "right_object": { "scopes": ["genealogy", "email", "email"] } }));
    assert_eq!(scopes(&listed), ["genealogy", "email"]);
    assert_eq!(scopes(&Notice::default()), Scope::USUAL.map(Scope::code));
}

#[test]
fn a_site_may_leave_kinds_out_but_not_add_what_the_notice_does_not_offer() {
    let kinds = [Kind::Access, Kind::HumanReview];
    let options = Options {
        requests: Some(RequestForm {
            kinds: Some(&kinds),
            ..RequestForm::default()
        }),
        ..Options::default()
    };
    let html = crate::read(&article(&Notice::default(), Lang::Fi, &options));
    let offered: Vec<_> = all(&html, "details")
        .iter()
        .map(|kind| kind.attr("data-seloste-kind"))
        .collect();
    assert_eq!(offered, [Some("access")]);
}

#[test]
fn without_an_endpoint_the_ways_are_told_and_no_dead_form_is_left() {
    let html = crate::read(&article(&with_every_kind(), Lang::Fi, &Options::default()));
    assert!(all(&html, "form, details, button").is_empty());
    assert_eq!(
        texts(&html, ".seloste-ways li"),
        ["Sähköpostitse: info@example.fi"]
    );
    assert_eq!(
        all(&html, ".seloste-summary a[href='#seloste-kaikki-requests']").len(),
        1
    );
}

#[test]
fn what_the_notice_demands_stands_beside_the_form_with_what_the_law_says() {
    let html = fragment(&notice(json!({
        "id": "a",
        "controller": { "name": "Esimerkki Oy", "phones": ["09 123 4567"] },
        "contacts": [{ "name": "Ruusu Esimerkki" }],
        "right_access": {
            "channels": ["post"],
            "address": { "attention": "Palautteet", "street": "PL 1", "postal_code": "00100", "city": "Helsinki" },
            "form": ["written", "signed"],
            "must_hold": ["identity_code"],
        },
    })));
    insta::assert_snapshot!(text(&html, "[data-seloste-kind=access] .seloste-said"));
    assert!(all(&html, "[data-seloste-kind=erasure] .seloste-said").is_empty());
    assert_eq!(
        texts(&html, "[data-seloste-kind=access] .seloste-other-ways li"),
        [
            "Puhelimitse: 09 123 4567",
            "Yhteyshenkilön kautta: Ruusu Esimerkki"
        ]
    );
}

#[test]
fn a_notice_without_contact_details_says_so() {
    let html = fragment(&Notice::default());
    let ways: BTreeSet<_> = texts(&html, ".seloste-ways li").into_iter().collect();
    assert_eq!(ways.len(), 1);
    assert!(ways.first().unwrap().contains("yhteystietoja"), "{ways:?}");
}

#[test]
fn opt_outs_promise_to_stop_at_once_and_the_others_a_month() {
    let html = fragment(&with_every_kind());
    for kind in Kind::ALL {
        let promise = text(
            &html,
            &format!("[data-seloste-kind={}] .seloste-promise", kind.code()),
        );
        assert_eq!(
            promise.contains("kuukauden"),
            !kind.takes_effect_at_once(),
            "{kind:?}: {promise}"
        );
    }
}

#[test]
fn the_period_for_which_requests_are_kept_is_told() {
    let options = Options {
        requests: Some(RequestForm {
            retention: "P2Y".parse().ok(),
            ..RequestForm::default()
        }),
        ..Options::default()
    };
    let html = crate::read(&article(&Notice::default(), Lang::En, &options));
    let section = text_of(all(&html, ".seloste-requests")[0]);
    assert!(section.contains("Kept for: 2 years."), "{section}");
}
