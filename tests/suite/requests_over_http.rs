//! Every form of the site, sent without a browser: what is complete is kept as it was sent,
//! and what is not is refused in the visitor's language.

use std::collections::BTreeSet;

use anyhow::Result;
use seloste_model::Lang;
use seloste_model::request::{Field, Kind};
use xtask::bare_form;
use xtask::sent_form;

use crate::inbox::{FormOnPage, SiteWithInbox, forms, required};

#[test]
fn every_kind_is_offered_in_every_language() -> Result<()> {
    let offered: BTreeSet<_> = forms()?.iter().map(|form| (form.kind, form.lang)).collect();
    let all = Kind::ALL
        .into_iter()
        .flat_map(|kind| Lang::ALL.into_iter().map(move |lang| (kind, lang)));
    let missing: Vec<_> = all.filter(|form| !offered.contains(form)).collect();
    assert_eq!(missing, [], "no page of the fixtures offers these");
    Ok(())
}

#[test]
fn each_form_demands_exactly_the_fields_of_its_kind() -> Result<()> {
    for form in forms()? {
        assert_eq!(form.form.required(), required(form.kind), "{form:#?}");
    }
    Ok(())
}

#[test]
fn a_form_filled_in_as_far_as_demanded_is_kept() -> Result<()> {
    let site = SiteWithInbox::start()?;
    for form in forms()? {
        kept_as_sent(&site, &form, &form.form.minimal())?;
    }
    Ok(())
}

#[test]
fn a_form_filled_in_to_the_last_field_is_kept() -> Result<()> {
    let site = SiteWithInbox::start()?;
    for form in forms()? {
        // The visitor sees the fields of the request; the honeypot is for machines.
        let pairs = form
            .form
            .filled(|control| Field::from_code(&control.name).map(|_| bare_form::answer(control)));
        kept_as_sent(&site, &form, &pairs)?;
    }
    Ok(())
}

#[test]
fn a_form_that_lacks_something_is_refused_in_its_language() -> Result<()> {
    let site = SiteWithInbox::start()?;
    for form in forms()? {
        for lacking in required(form.kind) {
            let mut pairs = form.form.minimal();
            for (name, value) in &mut pairs {
                if name == lacking {
                    value.clear();
                }
            }
            refused(&site, &form, &pairs)?;
        }
    }
    assert_eq!(site.store.count()?, 0);
    Ok(())
}

#[test]
fn a_personal_identity_code_is_refused() -> Result<()> {
    let site = SiteWithInbox::start()?;
    for form in forms()? {
        for field in required(form.kind) {
            let mut pairs = form.form.minimal();
            for (name, value) in &mut pairs {
                if name == field {
                    // The example of the authority that gives the codes.
                    value.push_str(" 131052-308T");
                }
            }
            let page = refused(&site, &form, &pairs)?;
            assert!(
                !page.contains("131052-308T"),
                "the code is shown again: {page}"
            );
        }
    }
    assert_eq!(site.store.count()?, 0);
    Ok(())
}

fn kept_as_sent(site: &SiteWithInbox, form: &FormOnPage, pairs: &[(String, String)]) -> Result<()> {
    let before = site.store.count()?;
    let answer = site.send(form, pairs)?;
    assert_eq!(answer.status, 303, "{form:#?} {answer:#?}");
    assert_eq!(site.store.count()?, before + 1);
    let kept = site.last()?;
    let request = &kept.request;
    assert_eq!(request.kind, form.kind);
    assert_eq!(request.lang, form.lang);
    assert_eq!(request.notice, form.notice);
    assert_eq!(
        Some(request.notice_hash.as_str()),
        form.form.value("notice_hash")
    );
    for field in Field::ALL {
        let sent: Vec<&str> = pairs
            .iter()
            .filter(|(name, value)| name == field.code() && !value.is_empty())
            .map(|(_, value)| value.as_str())
            .collect();
        let stored: Vec<&str> = match field {
            Field::Scope => request.scope.iter().map(|scope| scope.code()).collect(),
            Field::Name
            | Field::Contact
            | Field::Identifier
            | Field::OnBehalf
            | Field::Data
            | Field::CorrectValue
            | Field::Grounds
            | Field::Message => vec![request.text(field)],
        };
        let stored: Vec<&str> = stored.into_iter().filter(|text| !text.is_empty()).collect();
        assert_eq!(stored, sent, "{field:?} of {form:#?}");
    }
    let Some(receipt) = answer.location else {
        panic!("no receipt for {form:#?}");
    };
    let receipt = sent_form::open(&receipt)?;
    assert_eq!(receipt.status, 200);
    assert!(
        receipt.page.contains(kept.reference.as_str()),
        "{}",
        receipt.page
    );
    assert!(
        receipt.page.contains(&in_language(form.lang)),
        "{}",
        receipt.page
    );
    Ok(())
}

/// The page that says why.
fn refused(site: &SiteWithInbox, form: &FormOnPage, pairs: &[(String, String)]) -> Result<String> {
    let answer = site.send(form, pairs)?;
    assert_eq!(answer.status, 422, "{form:#?} {answer:#?}");
    assert!(
        answer.page.contains(&in_language(form.lang)),
        "{}",
        answer.page
    );
    Ok(answer.page)
}

fn in_language(lang: Lang) -> String {
    format!("<html lang=\"{lang}\"")
}
