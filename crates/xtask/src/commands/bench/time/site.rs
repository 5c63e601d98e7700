//! Two sites of equal pages, one with the widget and one with its twin, compressed as a site's server would send them.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use axum::Router;
use flate2::Compression;
use flate2::write::GzEncoder;
use tower_http::services::ServeDir;
use xtask::site_server::SiteServer;
use xtask::{fixture_site, workspace};

use crate::commands::bench::{notices, twin};

/// Whose script the pages have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The widget's.
    Ours,
    /// The twin's.
    Twin,
}

impl Side {
    const fn folder(self) -> &'static str {
        match self {
            Side::Ours => "ours",
            Side::Twin => "twin",
        }
    }
}

/// Makes both sites and serves them, each under as many paths as there are runs, so that no run finds in the
/// cache what another brought.
pub fn serve(folder: &Path, runs: usize) -> Result<SiteServer> {
    let mut routes = Router::new();
    for side in [Side::Ours, Side::Twin] {
        let site = folder.join(side.folder());
        make(side, &site)?;
        for run in 0..runs {
            let files = ServeDir::new(&site).precompressed_br().precompressed_gzip();
            routes = routes.nest_service(&format!("/{}/{run}", side.folder()), files);
        }
    }
    SiteServer::start(folder, routes)
}

/// The address of the page in one run.
pub fn page(server: &SiteServer, side: Side, run: usize) -> String {
    server.page(&format!("{}/{run}/verkkokauppa.en.html", side.folder()))
}

fn make(side: Side, site: &Path) -> Result<()> {
    notices::remove(site)?;
    fixture_site::build(site)?;
    // Whatever widget the command carries, the one that is measured is the one that was just made.
    for name in names(site)? {
        if name.ends_with(".js") || name.ends_with(".wasm") {
            fs::remove_file(site.join(name))?;
        }
    }
    match side {
        Side::Ours => {
            let bundle = workspace::root().join("dist/seloste");
            for name in names(&bundle)? {
                fs::copy(bundle.join(&name), site.join(&name))?;
            }
        }
        Side::Twin => {
            let twin = twin::widget()?;
            fs::write(site.join("seloste.js"), twin::loader(&twin)?)?;
            fs::write(site.join("seloste-twin.js"), twin)?;
        }
    }
    for name in names(site)? {
        compress(&site.join(name))?;
    }
    Ok(())
}

fn names(folder: &Path) -> Result<Vec<String>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("`{}` cannot be read", folder.display()))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(names)
}

fn compress(file: &Path) -> Result<()> {
    let bytes = fs::read(file)?;
    let beside = |extension: &str| {
        let mut name = file.as_os_str().to_owned();
        name.push(extension);
        name
    };
    let mut brotli = Vec::new();
    let options = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut brotli, &options)?;
    fs::write(beside(".br"), brotli)?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    fs::write(beside(".gz"), gzip.finish()?)?;
    Ok(())
}
