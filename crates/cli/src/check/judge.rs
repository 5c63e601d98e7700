//! The judgement of notices: the law, the day and the site that they are judged by, and the findings.

use std::path::Path;

use seloste_lint::{Context, Finding, Rule, Site, Tool, check, check_with, rule};
use seloste_model::notice::Law;
use seloste_model::{Date, Lang, Notice};

use super::checked_file::is_notice_file;
use super::located::{Located, locate_findings, locate_in_configuration};
use super::options::CheckOptions;
use super::original::locate_in_old_text;
use super::remark::Remark;
use crate::config::Config;
use crate::sending::Sending;

/// The judge of notices: the options first, then the site's configuration.
pub struct Judge<'a> {
    law: Option<Law>,
    on: Option<Date>,
    lang: Lang,
    config: Option<&'a Config>,
    previous: Option<&'a Notice>,
    tools: Vec<Tool>,
}

/// The rule that looks at the configuration alone.
pub const ENDPOINT_RULE: &str = "EP-1";

/// The relation of a notice to the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Membership {
    /// One of the site's notices, which has the site's languages and its endpoint.
    OfSite,
    /// A notice of its own.
    Alone,
}

/// The judgement of one file.
pub struct Judged {
    /// The remarks on the file, in its order: findings, or the faults that keep the file from being read.
    pub remarks: Vec<Remark>,
    /// The findings of the configuration.
    pub of_site: SiteFindings,
}

/// The findings of the configuration of a site, as far as one notice shows.
#[derive(Default)]
pub struct SiteFindings {
    /// The findings that hold whichever notice shows them.
    pub findings: Vec<Finding>,
    /// The findings that hold if every notice shows them.
    pub needless: Vec<NeedlessSilence>,
}

/// A silence of the configuration that a notice does not need.
pub struct NeedlessSilence {
    /// The number of the silence.
    pub index: usize,
    /// The finding about it.
    pub finding: Finding,
}

impl<'a> Judge<'a> {
    /// The judge by these options and this configuration.
    pub fn new(
        options: &CheckOptions,
        config: Option<&'a Config>,
        previous: Option<&'a Notice>,
    ) -> Judge<'a> {
        let configured = config.map(|config| &config.check);
        let configured_law = configured
            .and_then(|check| check.law)
            // A day on the command line chooses the law too.
            .filter(|_| options.on.is_none());
        Judge {
            law: options.law.map(Law::from).or(configured_law),
            on: options.on.or(configured.and_then(|check| check.on)),
            lang: options.lang,
            config,
            previous,
            tools: tools_of(config),
        }
    }

    /// The judge by this configuration alone.
    pub fn by_site(config: Option<&'a Config>, lang: Lang) -> Judge<'a> {
        let configured = config.map(|config| &config.check);
        Judge {
            law: configured.and_then(|check| check.law),
            on: configured.and_then(|check| check.on),
            lang,
            config,
            previous: None,
            tools: tools_of(config),
        }
    }

    /// The judgement of a notice file or of an old notice.
    pub fn file(&self, path: &Path, text: &str, membership: Membership) -> Judged {
        match is_notice_file(path) {
            true => self.notice_file(text, membership),
            false => self.old_text(text),
        }
    }

    /// The judgement of a notice file.
    pub fn notice_file(&self, text: &str, membership: Membership) -> Judged {
        match seloste_source::read_with_places(text) {
            Ok((notice, places)) => {
                let (findings, of_site) = self.findings(&notice, membership);
                let located = locate_findings(text, &places, &notice, findings);
                self.judged(located, of_site)
            }
            Err(faults) => Judged {
                remarks: faults.iter().map(Remark::of_fault).collect(),
                of_site: SiteFindings::default(),
            },
        }
    }

    /// The remarks on the site's configuration that need no notice, in its order.
    pub fn configuration(&self, text: &str) -> Vec<Remark> {
        let context = Context {
            law: self.law,
            on: self.on,
            site: self.config.map(site_of),
            ..Context::default()
        };
        let rules: Vec<&Rule> = rule(ENDPOINT_RULE).into_iter().collect();
        let findings = check_with(&rules, &Notice::default(), &context);
        let located = locate_in_configuration(text, findings);
        self.judged(located, SiteFindings::default()).remarks
    }

    /// The judgement of an old notice, a text.
    fn old_text(&self, text: &str) -> Judged {
        let imported = seloste_import::read(text);
        let (findings, of_site) = self.findings(&imported.draft, Membership::Alone);
        let located = locate_in_old_text(text, &imported, findings);
        self.judged(located, of_site)
    }

    fn judged(&self, located: Vec<Located>, of_site: SiteFindings) -> Judged {
        let remarks = located.into_iter();
        let remarks = remarks.map(|located| Remark::of_finding(located, self.lang));
        Judged {
            remarks: remarks.collect(),
            of_site,
        }
    }

    fn findings(&self, notice: &Notice, membership: Membership) -> (Vec<Finding>, SiteFindings) {
        let site = self.config.filter(|_| membership == Membership::OfSite);
        let context = Context {
            law: self.law,
            on: self.on,
            site: site.map(site_of),
            previous: self.previous,
            tools: &self.tools,
            ombudsman: self
                .config
                .map(|config| config.check.ombudsman.ombudsman())
                .unwrap_or_default(),
        };
        let mut notice = notice.clone();
        if let Some(config) = site
            && notice.languages.is_empty()
        {
            notice.languages.clone_from(&config.languages);
        }
        // The configuration's silences stand after the notice's own, so that one way of heeding them serves both.
        let own = notice.silence.len();
        if let Some(config) = self.config {
            notice.silence.extend(config.check.silence.iter().cloned());
        }
        let mut findings = Vec::new();
        let mut of_site = SiteFindings::default();
        for finding in check(&notice, &context) {
            if let Some(index) = configured_silence(&finding, own) {
                of_site.needless.push(NeedlessSilence { index, finding });
            } else if finding.route.table() == Some("requests") {
                of_site.findings.push(finding);
            } else {
                findings.push(finding);
            }
        }
        (findings, of_site)
    }
}

fn tools_of(config: Option<&Config>) -> Vec<Tool> {
    let settings = config.iter().flat_map(|config| &config.check.tools);
    settings.map(|setting| setting.tool()).collect()
}

/// The site as the rules know it.
fn site_of(config: &Config) -> Site<'_> {
    Site {
        languages: &config.languages,
        endpoint: config.requests.endpoint.as_deref(),
        form_endpoint: config.requests.form_endpoint.as_deref(),
        has_forms: Sending::of(&config.requests).has_forms(),
        retention: config.requests.retention,
    }
}

/// The number of the configuration's silence that a finding is about; `None` for any other finding.
fn configured_silence(finding: &Finding, own: usize) -> Option<usize> {
    finding.route.element_of("silence")?.checked_sub(own)
}
