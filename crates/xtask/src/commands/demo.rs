//! `cargo xtask demo`: the site of the example notices on localhost, widget included, with an inbox that keeps what
//! is sent there. `--once` sends every kind of request both ways, by the bare form and by the widget, and stops.

mod first_form;
mod guide;
mod once;
mod visitor;

use std::net::TcpListener;
use std::path::Path;

use anyhow::{Context, Result};
use axum::response::Redirect;
use axum::routing::get;
use seloste_inbox::{Options, Store};
use xtask::site_server::{self, SiteServer};
use xtask::{fixture_site, workspace};

use super::dist;

/// The arguments of `cargo xtask demo`.
#[derive(clap::Args)]
pub struct DemoArguments {
    /// Send one request of each kind by the bare form and by the widget, find each of them stored, and stop
    #[arg(long)]
    once: bool,
    /// The port on localhost; 0 is any that is free
    #[arg(long, default_value_t = 8017, conflicts_with = "once")]
    port: u16,
}

/// Builds the site, serves it, and stops on Ctrl-C or after one round.
pub fn run(arguments: &DemoArguments) -> Result<()> {
    let folder = workspace::scratch("demo");
    let site = folder.join("site");
    if arguments.once {
        build_widget()?;
        return once_with_the_widget_there();
    }
    // A port that is taken is told before minutes of building, and the guide can name the address.
    let listener = site_server::listen(arguments.port)?;
    let requests = folder.join("requests.sqlite");
    guide::print(&site_server::origin(&listener)?, &requests);
    build_widget()?;
    build_site(&site)?;
    let store = Store::open(&requests)?;
    let server = serve(&site, &store, listener)?;
    println!("\nready: {}   Ctrl-C stops.", server.page(""));
    wait_for_ctrl_c()?;
    println!("\nstopped; {} requests are kept", store.count()?);
    Ok(())
}

/// Sends every kind of request both ways, with the widget that `cargo xtask dist` has made.
pub fn once_with_the_widget_there() -> Result<()> {
    let site = workspace::scratch("demo").join("site");
    build_site(&site)?;
    let folder = tempfile::tempdir().context("there is no place for a temporary file")?;
    let store = Store::open(folder.path().join("requests.sqlite"))?;
    let server = serve(&site, &store, site_server::listen(0)?)?;
    once::run(&site, &server, &store)
}

fn build_widget() -> Result<()> {
    println!("building the widget …");
    dist::make()?;
    Ok(())
}

fn build_site(site: &Path) -> Result<()> {
    println!("building the example site …");
    fixture_site::build(site)
}

fn serve(site: &Path, store: &Store, listener: TcpListener) -> Result<SiteServer> {
    let options = Options {
        stylesheet: Some("/seloste.css".to_owned()),
        ..Options::default()
    };
    let inbox = seloste_inbox::router(store.clone(), options);
    let start = get(|| async { Redirect::to("/index.fi.html") });
    SiteServer::start_on(listener, site, inbox.route("/", start))
}

fn wait_for_ctrl_c() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime
        .block_on(tokio::signal::ctrl_c())
        .context("Ctrl-C cannot be waited for")
}
