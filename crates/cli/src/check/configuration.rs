//! The configuration of a site, checked by what its notices show.

use anyhow::Result;

use seloste_lint::Finding;
use seloste_model::{Lang, Route};

use super::checked_file::CheckedFile;
use super::checked_site::{CheckedSite, Scope};
use super::judge::SiteFindings;
use super::located::locate_in_configuration;
use super::remark::Remark;
use crate::file;

/// The checked configuration, where there are findings: each once, whichever notices show it, and the silences that no
/// notice needs.
pub fn checked_configuration(
    site: &CheckedSite<'_>,
    of_notices: Vec<SiteFindings>,
    lang: Lang,
) -> Result<Option<CheckedFile>> {
    let silences = site.config.iter().flat_map(|config| &config.check.silence);
    let needless: Vec<Finding> = silences
        .enumerate()
        .filter(|_| site.scope == Scope::Whole)
        .filter_map(|(index, _)| needless_everywhere(index, &of_notices))
        .collect();
    let mut findings: Vec<Finding> = Vec::new();
    for finding in of_notices.into_iter().flat_map(|notice| notice.findings) {
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    findings.extend(needless);
    if findings.is_empty() {
        return Ok(None);
    }
    let text = file::read_utf8(site.config_path)?;
    let remarks = locate_in_configuration(&text, findings)
        .into_iter()
        .map(|located| Remark::of_finding(located, lang))
        .collect();
    Ok(Some(CheckedFile {
        path: site.config_path.to_owned(),
        text,
        remarks,
    }))
}

/// The finding about a silence of the configuration that every notice shows to be needless.
fn needless_everywhere(index: usize, of_notices: &[SiteFindings]) -> Option<Finding> {
    let mut found = of_notices.iter().map(|notice| {
        let mut needless = notice.needless.iter();
        needless.find(|needless| needless.index == index)
    });
    let first = found.next()??;
    if !found.all(|needless| needless.is_some()) {
        return None;
    }
    let mut finding = first.finding.clone();
    let key = finding.route.pop();
    let silence = Route::parse("check.silence").then(index);
    finding.route = key.into_iter().fold(silence, Route::then);
    Some(finding)
}
