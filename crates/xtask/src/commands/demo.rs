//! `cargo xtask demo`: the site of the example notices on localhost, with an inbox that keeps
//! what is sent there. `--once` tries every kind of request and stops.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use axum::response::Redirect;
use axum::routing::get;
use seloste_inbox::{Options, Store};
use seloste_model::request::Kind;
use xtask::bare_form::BareForm;
use xtask::site_server::SiteServer;
use xtask::{fixture_site, sent_form, workspace};

/// What the demo is told.
#[derive(clap::Args)]
pub struct Arguments {
    /// Send one request of each kind, find each of them stored, and stop
    #[arg(long)]
    once: bool,
    /// The port on localhost; 0 is any that is free
    #[arg(long, default_value_t = 8017, conflicts_with = "once")]
    port: u16,
}

/// Builds the site, serves it, and stops on Ctrl-C or after one round.
pub fn run(arguments: &Arguments) -> Result<()> {
    let folder = workspace::scratch("demo");
    let site = folder.join("site");
    println!("building the example site …");
    fixture_site::build(&site)?;
    if arguments.once {
        let folder = tempfile::tempdir().context("there is no place for a temporary file")?;
        let store = Store::open(folder.path().join("requests.sqlite"))?;
        let server = serve(&site, &store, 0)?;
        return once(&site, &server, &store);
    }
    fs::create_dir_all(&folder)?;
    let file = folder.join("requests.sqlite");
    let store = Store::open(&file)?;
    let server = serve(&site, &store, arguments.port)?;
    println!("\n    {}\n", server.page(""));
    println!(
        "Requests made there are kept in {}. Ctrl-C stops.",
        file.display()
    );
    wait_for_ctrl_c()?;
    println!("\nstopped; {} requests are kept", store.count()?);
    Ok(())
}

fn serve(site: &Path, store: &Store, port: u16) -> Result<SiteServer> {
    let options = Options {
        stylesheet: Some("/seloste.css".to_owned()),
        ..Options::default()
    };
    let inbox = seloste_inbox::router(store.clone(), options);
    let start = get(|| async { Redirect::to("/index.fi.html") });
    SiteServer::start(site, inbox.route("/", start), port)
}

fn wait_for_ctrl_c() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime
        .block_on(tokio::signal::ctrl_c())
        .context("Ctrl-C cannot be waited for")
}

/// Sends one request of each kind from the first page that offers it.
fn once(site: &Path, server: &SiteServer, store: &Store) -> Result<()> {
    let forms = forms(site)?;
    let mut failed = 0;
    for kind in Kind::ALL {
        match send_one(kind, &forms, server, store) {
            Ok(reference) => println!("ok      {:18} {reference}", kind.code()),
            Err(error) => {
                failed += 1;
                println!("FAILED  {:18} {error:#}", kind.code());
            }
        }
    }
    if failed > 0 {
        bail!("{failed} of {} kinds of request failed", Kind::ALL.len());
    }
    println!(
        "all {} kinds of request were sent and found stored",
        Kind::ALL.len()
    );
    Ok(())
}

/// Every form of the site, each with the name of its page.
fn forms(site: &Path) -> Result<Vec<(String, BareForm)>> {
    let mut forms = Vec::new();
    for page in fixture_site::pages(site)? {
        let html = fs::read_to_string(site.join(&page))?;
        let on_page = BareForm::read_all(&html);
        forms.extend(on_page.into_iter().map(|form| (page.clone(), form)));
    }
    Ok(forms)
}

fn send_one(
    kind: Kind,
    forms: &[(String, BareForm)],
    server: &SiteServer,
    store: &Store,
) -> Result<String> {
    let (page, form) = forms
        .iter()
        .find(|(_, form)| form.value("kind") == Some(kind.code()))
        .context("no page of the example site has a form for it")?;
    let pairs = form.minimal();
    let before = store.count()?;
    let answer = sent_form::send(&server.page(page), form, &pairs)?;
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

    let all = store.all()?;
    ensure!(
        store.count()? == before + 1,
        "it was not stored once, but {} times",
        all.len()
    );
    let kept = all.last().context("nothing is stored")?;
    let sent = |name| {
        pairs
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    };
    ensure!(
        kept.request.kind == kind,
        "it was stored as `{}`",
        kept.request.kind.code()
    );
    ensure!(
        sent("contact") == Some(kept.request.contact.as_str()),
        "the contact was stored as `{}`",
        kept.request.contact
    );
    ensure!(
        shown.page.contains(kept.reference.as_str()),
        "the receipt lacks its reference"
    );
    Ok(format!("{} from {page}", kept.reference))
}
