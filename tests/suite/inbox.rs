//! The site of the fixture notices with an inbox behind its forms.

use anyhow::{Context, Result};
use seloste_inbox::{Kept, Options, Store};
use seloste_model::Lang;
use seloste_model::request::{Field, Kind, Need};
use tempfile::TempDir;
use xtask::bare_form::BareForm;
use xtask::fixture_site::pages;
use xtask::sent_form::{self, Answer};
use xtask::site_server::SiteServer;

use crate::site;

/// The site and what was sent to it.
pub struct SiteWithInbox {
    /// The server of the pages and of the endpoint.
    pub server: SiteServer,
    /// The requests that are kept.
    pub store: Store,
    // The file of the store goes with its folder.
    _folder: TempDir,
}

/// A form of the site and where it stands.
#[derive(Debug, Clone)]
pub struct FormOnPage {
    /// The name of the page.
    pub page: String,
    /// The notice that the page is about.
    pub notice: String,
    /// The language of the page.
    pub lang: Lang,
    /// The kind of request that the form is for.
    pub kind: Kind,
    /// The form.
    pub form: BareForm,
}

impl SiteWithInbox {
    /// Serves the site with an empty inbox.
    pub fn start() -> Result<Self> {
        let folder = TempDir::new()?;
        let store = Store::open(folder.path().join("requests.sqlite"))?;
        let options = Options {
            stylesheet: Some("/seloste.css".to_owned()),
            ..Options::default()
        };
        let inbox = seloste_inbox::router(store.clone(), options);
        Ok(Self {
            server: SiteServer::start(site::with_form(), inbox)?,
            store,
            _folder: folder,
        })
    }

    /// Sends a form as a browser does it.
    pub fn send(&self, on_page: &FormOnPage, pairs: &[(String, String)]) -> Result<Answer> {
        sent_form::send(&self.server.page(&on_page.page), &on_page.form, pairs)
    }

    /// The request that was kept last.
    pub fn last(&self) -> Result<Kept> {
        self.store.all()?.pop().context("nothing is kept")
    }
}

/// Every form of every page of the site.
pub fn forms() -> Result<Vec<FormOnPage>> {
    let site = site::with_form();
    let mut forms = Vec::new();
    for page in pages(site)? {
        let html = std::fs::read_to_string(site.join(&page))?;
        for form in BareForm::read_all(&html) {
            let mut name = page.split('.');
            let notice = name.next().unwrap_or_default().to_owned();
            let lang = name.next().and_then(Lang::from_tag);
            let kind = form.value("kind").and_then(Kind::from_code);
            forms.push(FormOnPage {
                notice,
                lang: lang.with_context(|| format!("`{page}` has no language in its name"))?,
                kind: kind.with_context(|| format!("a form of `{page}` is of no kind"))?,
                page: page.clone(),
                form,
            });
        }
    }
    Ok(forms)
}

/// The names of the fields that the law lets a form of this kind demand, in the form's order.
pub fn required(kind: Kind) -> Vec<&'static str> {
    let fields: Vec<Field> = kind
        .fields()
        .iter()
        .filter(|used| used.need == Need::Required)
        .map(|used| used.field)
        .collect();
    fields.into_iter().map(Field::code).collect()
}
