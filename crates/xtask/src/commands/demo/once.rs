//! One request of each kind, sent by the bare form and by the widget, and found stored.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use seloste_inbox::Store;
use seloste_model::request::Kind;
use xtask::bare_form::BareForm;
use xtask::site_server::SiteServer;
use xtask::{fixture_site, sent_form};

use super::visitor;

/// The first form of the site for a kind of request.
pub struct FirstForm {
    /// The kind.
    pub kind: Kind,
    /// The address of the page that the form stands on.
    pub address: String,
    /// The name of that page.
    page: String,
    /// The form.
    pub form: BareForm,
}

/// Sends one request of each kind both ways; an error where any is not stored as it was sent.
pub fn run(site: &Path, server: &SiteServer, store: &Store) -> Result<()> {
    let forms = first_forms(site, server)?;
    println!("\nby the bare form, as a browser sends it without scripts:");
    let mut failed = 0;
    for form in &forms {
        failed += told(form, send_bare(form, store));
    }
    let mut ways = "by the bare form";
    match visitor::browser() {
        Ok(browser) => {
            println!("\nby the widget, in Chromium:");
            let mut told_each = |form: &FirstForm, sent| failed += told(form, sent);
            visitor::send_each(&browser, &forms, store, &mut told_each)?;
            ways = "by the bare form and by the widget";
        }
        Err(missing) => println!("\nnote: the widget sends nothing here: {missing:#}"),
    }
    if failed > 0 {
        bail!("{failed} requests failed");
    }
    println!(
        "\nall {} kinds of request were sent {ways}, and found stored",
        forms.len()
    );
    Ok(())
}

/// The only request that was stored since there were this many, as its reference; an error where it is of another
/// kind or has another contact than this form sent.
pub fn stored_since(before: u64, form: &FirstForm, store: &Store) -> Result<String> {
    let all = store.all()?;
    ensure!(
        store.count()? == before + 1,
        "it was not stored once: {} requests are kept, {before} before",
        all.len()
    );
    let kept = all.last().context("nothing is stored")?;
    ensure!(
        kept.request.kind == form.kind,
        "it was stored as `{}`",
        kept.request.kind.code()
    );
    let pairs = form.form.minimal();
    let contact = pairs.iter().find(|(name, _)| name == "contact");
    ensure!(
        contact.is_some_and(|(_, sent)| *sent == kept.request.contact),
        "the contact was stored as `{}`",
        kept.request.contact
    );
    Ok(kept.reference.to_string())
}

fn first_forms(site: &Path, server: &SiteServer) -> Result<Vec<FirstForm>> {
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

/// Prints how a request fared; how many failed, which is one or none.
fn told(form: &FirstForm, sent: Result<String>) -> usize {
    let kind = form.kind.code();
    match sent {
        Ok(reference) => {
            println!("ok      {kind:18} {reference} from {}", form.page);
            0
        }
        Err(error) => {
            println!("FAILED  {kind:18} {error:#}");
            1
        }
    }
}

fn send_bare(form: &FirstForm, store: &Store) -> Result<String> {
    let before = store.count()?;
    let answer = sent_form::send(&form.address, &form.form, &form.form.minimal())?;
    ensure!(
        answer.status == 303,
        "the inbox answered {}: {}",
        answer.status,
        answer.page
    );
    let receipt = answer.location.context("the inbox named no receipt")?;
    let shown = sent_form::open(&receipt)?;
    ensure!(
        shown.status == 200,
        "the receipt `{receipt}` answered {}",
        shown.status
    );
    let reference = stored_since(before, form, store)?;
    ensure!(
        shown.page.contains(&reference),
        "the receipt lacks its reference"
    );
    Ok(reference)
}
