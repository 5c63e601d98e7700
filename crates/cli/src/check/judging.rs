//! What notices are judged with, and what comes of it.

use super::item::Item;
use super::located::{Located, locate_findings, locate_findings_of_site};
use super::options::Options;
use super::original;
use crate::config::Config;
use crate::sending::Sending;
use seloste_lint::{Context, Finding, Rule, Site, Tool, check, check_with, rule};
use seloste_model::notice::Law;
use seloste_model::{Date, Lang, Notice};
use seloste_source::Fault;

/// What notices are judged with: the options first, then the site's configuration.
pub struct Judging<'a> {
    law: Option<Law>,
    on: Option<Date>,
    lang: Lang,
    config: Option<&'a Config>,
    previous: Option<&'a Notice>,
    tools: Vec<Tool>,
}

/// The rule that looks at the configuration alone.
pub const ENDPOINT_RULE: &str = "EP-1";

/// Whether a notice is one of the site's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Membership {
    /// It is: the site's languages and its endpoint are its own too.
    OfSite,
    /// It stands alone.
    Alone,
}

/// What was found in one file.
pub struct Judged {
    /// The findings, in the order of the file, or the faults that keep it from being read.
    pub items: Vec<Item>,
    /// What is found in the configuration of its site.
    pub of_site: OfSite,
}

/// What is found in the configuration of a site, as far as one notice shows.
#[derive(Default)]
pub struct OfSite {
    /// What is wrong with it.
    pub findings: Vec<Finding>,
    /// What is wrong with its silences, if every notice shows the same.
    pub needless: Vec<Needless>,
}

/// A silence of the configuration that this notice does not need.
pub struct Needless {
    /// Its number.
    pub index: usize,
    /// What is wrong with it.
    pub finding: Finding,
}

impl<'a> Judging<'a> {
    /// What these options and this configuration come to.
    pub fn new(
        options: &Options,
        config: Option<&'a Config>,
        previous: Option<&'a Notice>,
    ) -> Judging<'a> {
        let configured = config.map(|config| &config.check);
        let configured_law = configured
            .and_then(|check| check.law)
            // A day on the command line chooses the law too.
            .filter(|_| options.on.is_none());
        Judging {
            law: options.law.map(Law::from).or(configured_law),
            on: options.on.or(configured.and_then(|check| check.on)),
            lang: options.lang,
            config,
            previous,
            tools: tools_of(config),
        }
    }

    /// What this configuration comes to, where nothing else is asked for.
    pub fn by_site(config: Option<&'a Config>, lang: Lang) -> Judging<'a> {
        let configured = config.map(|config| &config.check);
        Judging {
            law: configured.and_then(|check| check.law),
            on: configured.and_then(|check| check.on),
            lang,
            config,
            previous: None,
            tools: tools_of(config),
        }
    }

    /// What is found in a notice file.
    pub fn notice_file(&self, text: &str, membership: Membership) -> Judged {
        match self.located(text, membership) {
            Ok((located, of_site)) => Judged {
                items: located
                    .into_iter()
                    .map(|located| Item::of_finding(located, self.lang))
                    .collect(),
                of_site,
            },
            Err(faults) => Judged {
                items: faults.iter().map(Item::of_fault).collect(),
                of_site: OfSite::default(),
            },
        }
    }

    /// The findings of a notice file, in its order, or the faults that keep it from being read.
    pub fn located(
        &self,
        text: &str,
        membership: Membership,
    ) -> Result<(Vec<Located>, OfSite), Vec<Fault>> {
        let notice = seloste_source::read(text)?;
        let (findings, of_site) = self.findings(&notice, membership);
        Ok((locate_findings(text, &notice, findings), of_site))
    }

    /// The findings of the site's configuration that need no notice, in its order.
    pub fn configuration(&self, text: &str) -> Vec<Located> {
        let context = Context {
            law: self.law,
            on: self.on,
            site: self.config.map(site_of),
            ..Context::default()
        };
        let rules: Vec<&Rule> = rule(ENDPOINT_RULE).into_iter().collect();
        locate_findings_of_site(text, check_with(&rules, &Notice::default(), &context))
    }

    /// What is found in an old notice, a text.
    pub fn old_text(&self, text: &str) -> Judged {
        let imported = seloste_import::read(text);
        let (findings, of_site) = self.findings(&imported.draft, Membership::Alone);
        let items = original::locate(text, &imported, findings)
            .into_iter()
            .map(|located| Item::of_finding(located, self.lang))
            .collect();
        Judged { items, of_site }
    }

    fn findings(&self, notice: &Notice, membership: Membership) -> (Vec<Finding>, OfSite) {
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
        let mut of_site = OfSite::default();
        for finding in check(&notice, &context) {
            if let Some(index) = configured_silence(&finding, own) {
                of_site.needless.push(Needless { index, finding });
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

/// What the rules may know of the site.
fn site_of(config: &Config) -> Site<'_> {
    Site {
        languages: &config.languages,
        endpoint: config.requests.endpoint.as_deref(),
        form_endpoint: config.requests.form_endpoint.as_deref(),
        has_forms: Sending::of(&config.requests).has_forms(),
        retention: config.requests.retention,
    }
}

/// The number of the configuration's silence that a finding is about, if it is.
fn configured_silence(finding: &Finding, own: usize) -> Option<usize> {
    finding.route.element_of("silence")?.checked_sub(own)
}
