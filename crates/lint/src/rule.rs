//! A rule as it is told: its code, its law, its page and its sentences.

use std::fmt;

use seloste_model::Date;
use seloste_model::notice::Law;

use crate::sentence::Sentence;

/// A rule that a notice is judged by.
pub struct Rule {
    /// The short code: `G-2A`.
    pub code: &'static str,
    /// The readable name: `missing-retention`.
    pub name: &'static str,
    /// The usual severity of the rule's findings; a finding may be graver or lighter than its rule.
    pub severity: Severity,
    /// The provision behind the rule, or the authority or the good practice that it rests on.
    pub citation: &'static str,
    /// The law that the rule belongs to.
    pub law: RuleLaw,
    /// The first day on which the rule holds, where that is later than the law's own.
    pub valid_from: Option<Date>,
    /// The last day on which the rule holds, where that is earlier than the law's own.
    pub valid_until: Option<Date>,
    /// Whether the law behind the rule was read in its source.
    pub evidence: Evidence,
    /// The rule's page in Markdown: the subject, the reason, a bad example and a good one.
    pub docs: &'static str,
    /// The sentence that says what is wrong.
    pub message: Sentence,
    /// The sentence that says how to put it right.
    pub help: Sentence,
}

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Obsolete, contradictory, or probably wrong.
    Warning,
    /// Missing by law, or unlawful.
    Error,
}

impl Severity {
    /// The word in reports: `error`.
    pub const fn code(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// The law that a rule belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleLaw {
    /// The GDPR, which applies from 25 May 2018, and the acts beside it.
    Gdpr,
    /// The Personal Data Act (523/1999), in force from 1 June 1999 to 31 December 2018.
    Act1999,
    /// Neither law alone: names, numbers and form.
    Any,
}

impl RuleLaw {
    const fn period(self) -> (Option<Date>, Option<Date>) {
        match self {
            RuleLaw::Gdpr => (Date::new(2018, 5, 25), None),
            RuleLaw::Act1999 => (Date::new(1999, 6, 1), Date::new(2018, 12, 31)),
            RuleLaw::Any => (None, None),
        }
    }

    const fn is(self, law: Law) -> bool {
        match (self, law) {
            (RuleLaw::Any, Law::Gdpr | Law::PersonalDataAct1999)
            | (RuleLaw::Gdpr, Law::Gdpr)
            | (RuleLaw::Act1999, Law::PersonalDataAct1999) => true,
            (RuleLaw::Gdpr, Law::PersonalDataAct1999) | (RuleLaw::Act1999, Law::Gdpr) => false,
        }
    }
}

/// Whether the law behind a rule was read in its source when the rule was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// The provision, decision or page was read.
    Verified,
    /// The rule was written from knowledge, and the provision not read again.
    Unverified,
    /// There is no law behind the rule: it is a matter of good form.
    Form,
}

impl Rule {
    /// Whether this is the rule's code or its name, in any case.
    pub fn is_called(&self, code_or_name: &str) -> bool {
        self.code.eq_ignore_ascii_case(code_or_name) || self.name.eq_ignore_ascii_case(code_or_name)
    }

    /// Whether the rule judges a notice by this law, on this day; without a day, by the law as it stands now.
    pub fn judges(&self, law: Law, day: Option<Date>) -> bool {
        let (from, until) = self.valid();
        let in_force = match day {
            Some(day) => {
                from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
            }
            None => until.is_none(),
        };
        self.law.is(law) && in_force
    }

    /// The first and the last day on which the rule holds, by the law's own days and the rule's own.
    pub fn valid(&self) -> (Option<Date>, Option<Date>) {
        let (law_from, law_until) = self.law.period();
        (
            law_from.max(self.valid_from),
            match (law_until, self.valid_until) {
                (Some(law), Some(own)) => Some(law.min(own)),
                (law, own) => law.or(own),
            },
        )
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.name)
    }
}
