//! What a build reads: the configuration, and the notices that it names.

use crate::config::Config;
use crate::file;
use crate::notice_file::look;
use anyhow::{Context, Result, bail};
use seloste_model::dialect::{HONEYPOT, name};
use seloste_model::request::Field;
use std::fs;
use std::path::{Path, PathBuf};

/// The name of a configuration.
const USUAL: &str = "seloste.toml";

/// Names, in lower case, that a person may take for that of the configuration.
const ALIKE: [&str; 4] = [
    "seloste.toml",
    ".seloste.toml",
    "seloste.yaml",
    "seloste.yml",
];

/// The configuration that is meant: the one that was named, or the only one that is here.
pub fn find_config(named: Option<PathBuf>) -> Result<PathBuf> {
    if let Some(named) = named {
        return Ok(named);
    }
    let usual = Path::new(USUAL);
    let mut alike: Vec<String> = Vec::new();
    for entry in fs::read_dir(".").into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name != USUAL && ALIKE.contains(&name.to_lowercase().as_str()) {
            alike.push(name);
        }
    }
    alike.sort();
    match (alike.first(), usual.exists()) {
        (Some(other), true) => bail!(
            "there are two configurations here, {USUAL} and {other}; remove one, or name the one that is meant: \
             `--config {USUAL}`"
        ),
        (Some(other), false) => bail!(
            "there is no {USUAL}, but there is {other}; give it that name, or name it with `--config {other}`"
        ),
        (None, _) => Ok(usual.to_owned()),
    }
}

/// The configuration; its faults are told on standard error.
pub fn read_config(path: &Path) -> Result<Config> {
    read_config_text(path).map(|(config, _)| config)
}

/// The configuration, if it can be read; its faults are told by others.
pub fn read_config_quietly(path: &Path) -> Option<Config> {
    let text = file::read_utf8(path).ok()?;
    seloste_source::read_as::<Config>(&text).ok()
}

/// The configuration, and its text.
pub fn read_config_text(path: &Path) -> Result<(Config, String)> {
    if !path.exists() {
        if let Some(above) = above(path) {
            bail!(
                "there is no {}, but there is {}; run it in that folder, or give that name with --config",
                path.display(),
                above.display()
            );
        }
        bail!(
            "there is no {}; run `seloste init` to make one, or give its name with --config",
            path.display()
        );
    }
    let text = file::read_utf8(path)?;
    match seloste_source::read_as::<Config>(&text) {
        Ok(config) => {
            check_addresses_and_fields(&config).with_context(|| path.display().to_string())?;
            Ok((config, text))
        }
        Err(faults) => {
            eprint!(
                "{}",
                seloste_source::show(&faults, &path.display().to_string(), &text, look())
            );
            bail!("{} could not be read; nothing was done", path.display())
        }
    }
}

fn check_addresses_and_fields(config: &Config) -> Result<()> {
    if let Some(endpoint) = &config.requests.endpoint {
        check_endpoint(endpoint)?;
    }
    if let Some(base_url) = &config.base_url {
        refuse_control_characters("base_url", base_url)?;
    }
    for (name, value) in &config.requests.fields {
        check_field(name)?;
        refuse_control_characters("fields", name)?;
        refuse_control_characters("fields", value)?;
    }
    Ok(())
}

/// HTML forbids them, and what a browser makes of them differs.
fn refuse_control_characters(key: &str, text: &str) -> Result<()> {
    let allowed = ['\t', '\n', '\r'];
    match text.contains(|c: char| c.is_control() && !allowed.contains(&c)) {
        true => {
            bail!("`{key}` has a control character in it, which no page may hold; write it without")
        }
        false => Ok(()),
    }
}

/// An address without its scheme would be taken for a path of the site, and requests would be lost.
fn check_endpoint(endpoint: &str) -> Result<()> {
    if endpoint.contains(|c: char| c.is_whitespace() || c.is_control()) {
        bail!(
            "the endpoint `{endpoint}` has a space or control character in it, which no address has; remove it, or write `%20` where it belongs to the address"
        );
    }
    let is_whole = ["https://", "http://"].iter().any(|scheme| {
        endpoint
            .strip_prefix(scheme)
            .is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
    });
    let is_path = endpoint.starts_with('/') && !endpoint.starts_with("//");
    if is_whole || is_path {
        return Ok(());
    }
    let scheme = endpoint.split_once(':').filter(|(scheme, rest)| {
        // What looks like a scheme may also be a host with its port.
        let is_name = scheme.chars().all(|c| c.is_ascii_alphanumeric());
        is_name && !rest.starts_with(|c: char| c.is_ascii_digit())
    });
    match scheme {
        Some((scheme, _)) if scheme.eq_ignore_ascii_case("mailto") => bail!(
            "the endpoint `{endpoint}` is an e-mail address, to which no form can be posted; leave `endpoint` out, and \
             the pages tell the e-mail address that the notice has"
        ),
        Some((scheme, _)) if !["http", "https"].contains(&scheme.to_lowercase().as_str()) => bail!(
            "the endpoint `{endpoint}` is no address to which a form can be posted; write one that begins with `https://`, \
             or a path of the site that begins with `/`"
        ),
        Some(_) | None => {}
    }
    let bare = endpoint.trim_start_matches('/');
    if !endpoint.starts_with('/') && scheme.is_none() && is_like_a_file(bare) {
        bail!(
            "the endpoint `{endpoint}` would be looked for beside each page; write `/{bare}` if it is a path of the site, \
             or a whole address that begins with `https://`"
        );
    }
    bail!(
        "the endpoint `{endpoint}` is neither a whole address nor a path; write `https://{bare}`, or a path of the site that begins with `/`"
    )
}

/// A field of the same name as one of the request's own would be sent in its place, and every request would have one
/// id, or one name.
fn check_field(field: &str) -> Result<()> {
    if name::ALL.contains(&field) || field == HONEYPOT || Field::from_code(field).is_some() {
        bail!(
            "`fields` under [requests] has `{field}`, which is the name of a field that every request has itself; leave it out"
        );
    }
    Ok(())
}

/// Whether the first part of an address is a name such as `requests.php` or `api`, and not that of a host.
fn is_like_a_file(address: &str) -> bool {
    const ENDINGS: [&str; 9] = [
        "php", "html", "htm", "cgi", "pl", "py", "asp", "aspx", "jsp",
    ];
    let first = address.split(['/', '?']).next().unwrap_or_default();
    match first.rsplit_once('.') {
        Some((_, ending)) => ENDINGS.contains(&ending),
        None => !first.is_empty() && !first.contains(':'),
    }
}

/// The configuration of the same name in a folder above.
fn above(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?;
    let folder = std::path::absolute(path).ok()?;
    folder
        .ancestors()
        .skip(2)
        .map(|folder| folder.join(name))
        .find(|above| above.is_file())
}

/// Whether a path that a pattern led to is the configuration itself, which `*.toml` beside it leads to.
fn is_same_file(found: &Path, config_path: &Path) -> bool {
    found.file_name() == config_path.file_name()
        && found.canonicalize().ok() == config_path.canonicalize().ok()
}

/// The notice files that the configuration names, each once, in a fixed order. A pattern does not mean the configuration
/// itself.
pub fn notice_paths(config: &Config, folder: &Path, config_path: &Path) -> Result<Vec<PathBuf>> {
    if config.notices.is_empty() {
        bail!(
            "{} names no notices; add `notices = [\"notices/*.toml\"]`",
            config_path.display()
        );
    }
    let mut paths = Vec::new();
    for pattern in &config.notices {
        let plain = folder.join(pattern);
        if plain.exists() {
            paths.push(plain);
            continue;
        }
        // The folder's own name may hold characters that mean something in a pattern.
        let whole = Path::new(&glob::Pattern::escape(&folder.to_string_lossy())).join(pattern);
        let found = glob::glob(&whole.to_string_lossy()).with_context(|| {
            format!(
                "`{pattern}` in {} is not a path or pattern",
                config_path.display()
            )
        })?;
        let before = paths.len();
        for path in found {
            let path = path.context("cannot look for notices")?;
            if !is_same_file(&path, config_path) {
                paths.push(path);
            }
        }
        if paths.len() == before {
            bail!(
                "`{pattern}` in {} leads to no file; looked in {}",
                config_path.display(),
                if folder.as_os_str().is_empty() {
                    Path::new(".")
                } else {
                    folder
                }
                .display()
            );
        }
    }
    paths.sort();
    paths.dedup();
    Ok(paths)
}
