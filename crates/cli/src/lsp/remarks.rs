//! The remarks on a file that is open in the editor.

use seloste_model::Lang;

use crate::check::judge::{ENDPOINT_RULE, Judge, Membership};
use crate::check::located::Located;
use crate::check::remark::Remark;
use crate::config::Config;

/// The remarks on a notice file.
pub fn on_notice(text: &str, site: Option<&Config>, lang: Lang) -> Vec<Remark> {
    let membership = match site {
        Some(_) => Membership::OfSite,
        None => Membership::Alone,
    };
    let judged = Judge::by_site(site, lang).notice_file(text, membership);
    // The findings that the configuration alone shows are shown in the configuration.
    let of_site = judged.of_site.findings.into_iter();
    let of_site = of_site.filter(|finding| finding.rule.code != ENDPOINT_RULE);
    let at_the_top = of_site.map(|finding| Located {
        finding,
        range: 0..0,
        fix: None,
    });
    at_the_top
        .map(|located| Remark::of_finding(located, lang))
        .chain(judged.remarks)
        .collect()
}

/// The remarks on the configuration of a site.
pub fn on_configuration(text: &str, lang: Lang) -> Vec<Remark> {
    match seloste_source::read_as::<Config>(text) {
        Ok(config) => Judge::by_site(Some(&config), lang).configuration(text),
        Err(faults) => faults.iter().map(Remark::of_fault).collect(),
    }
}
