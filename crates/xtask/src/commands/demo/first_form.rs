//! The form from which the demo sends a kind of request.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use seloste_inbox::Store;
use seloste_model::request::Kind;
use xtask::bare_form::BareForm;
use xtask::fixture_site;
use xtask::site_server::SiteServer;

/// The first form of the site for a kind of request.
pub struct FirstForm {
    /// The kind.
    pub kind: Kind,
    /// The address of the page that the form stands on.
    pub address: String,
    /// The name of that page.
    pub page: String,
    /// The form.
    pub form: BareForm,
}

impl FirstForm {
    /// The first form of the site for each kind; an error where a kind has none.
    pub fn of_each_kind(site: &Path, server: &SiteServer) -> Result<Vec<Self>> {
        let mut all = Vec::new();
        for page in fixture_site::pages(site)? {
            let html = fs::read_to_string(site.join(&page))?;
            let on_page = BareForm::read_all(&html);
            all.extend(on_page.into_iter().map(|form| (page.clone(), form)));
        }
        let first = |kind: Kind| {
            let (page, form) = all
                .iter()
                .find(|(_, form)| form.value("kind") == Some(kind.code()))
                .with_context(|| {
                    format!(
                        "no page of the example site has a form for `{}`",
                        kind.code()
                    )
                })?;
            Ok(FirstForm {
                kind,
                address: server.page(page),
                page: page.clone(),
                form: form.clone(),
            })
        };
        Kind::ALL.into_iter().map(first).collect()
    }

    /// The reference of the request that was stored since the store held this many. An error where there is not exactly
    /// one, or where the request has another kind or contact than this form.
    pub fn stored_since(&self, before: u64, store: &Store) -> Result<String> {
        let all = store.all()?;
        ensure!(
            store.count()? == before + 1,
            "it was not stored once: {} requests are kept, {before} before",
            all.len()
        );
        let kept = all.last().context("nothing is stored")?;
        ensure!(
            kept.request.kind == self.kind,
            "it was stored as `{}`",
            kept.request.kind.code()
        );
        let pairs = self.form.minimal();
        let contact = pairs.iter().find(|(name, _)| name == "contact");
        ensure!(
            contact.is_some_and(|(_, sent)| *sent == kept.request.contact),
            "the contact was stored as `{}`",
            kept.request.contact
        );
        Ok(kept.reference.to_string())
    }
}
