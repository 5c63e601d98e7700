//! What a rule is.

use std::fmt;

use seloste_model::Date;
use seloste_model::notice::Law;

use crate::found::Found;
use crate::look::Look;
use crate::sentence::Sentence;
use crate::word::Word;

/// A rule that a notice is judged by.
pub struct Rule {
    /// The short code: `G-2A`.
    pub code: &'static str,
    /// The readable name: `missing-retention`.
    pub name: &'static str,
    /// How grave it usually is; a finding may be graver or lighter than its rule.
    pub severity: Severity,
    /// The provision behind the rule, or the authority or the good practice that it rests on.
    pub citation: &'static str,
    /// The law that it belongs to.
    pub law: RuleLaw,
    /// The first day on which it holds, where that is later than the law's own.
    pub valid_from: Option<Date>,
    /// The last day on which it holds, where that is earlier than the law's own.
    pub valid_until: Option<Date>,
    /// Whether the law behind it was read in its source.
    pub evidence: Evidence,
    /// What it does, why, a bad example and a good one, in Markdown.
    pub docs: &'static str,
    /// What is wrong.
    pub message: Sentence,
    /// How it is mended.
    pub help: Sentence,
    /// The words and names that it looks for in texts.
    pub(crate) words: &'static [Word],
    /// Looks at a notice.
    pub(crate) check: fn(&Look<'_>, &mut Found<'_>),
}

/// How grave a finding is.
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
    /// Neither alone: names, numbers and form.
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
    /// Written from knowledge, not read again.
    Unverified,
    /// No law behind it: a matter of good form.
    Form,
}

impl Rule {
    /// Whether the rule judges a notice by this law on this day, or by the law as it stands now.
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

    /// The first and last day on which it holds, by the law's own days and its own.
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

/// Writes a rule down; its doc comment becomes the rule's page too, so that the two cannot differ.
macro_rules! rule {
    (
        $(#[doc = $doc:literal])+
        $rule:ident {
            code: $code:literal,
            name: $name:literal,
            severity: $severity:ident,
            citation: $citation:literal,
            law: $law:ident,
            $(from: $from:expr,)?
            $(until: $until:expr,)?
            evidence: $evidence:ident,
            message: { fi: $fi:literal, sv: $sv:literal, en: $en:literal $(,)? },
            help: { fi: $help_fi:literal, sv: $help_sv:literal, en: $help_en:literal $(,)? },
            $(words: $words:expr,)?
            check: $check:expr $(,)?
        }
    ) => {
        $(#[doc = $doc])+
        pub(crate) static $rule: $crate::rule::Rule = $crate::rule::Rule {
            code: $code,
            name: $name,
            severity: $crate::rule::Severity::$severity,
            citation: $citation,
            law: $crate::rule::RuleLaw::$law,
            valid_from: $crate::rule::first([$($from,)? None]),
            valid_until: $crate::rule::first([$($until,)? None]),
            evidence: $crate::rule::Evidence::$evidence,
            docs: concat!($($doc, "\n",)+),
            message: $crate::sentence::Sentence { fi: $fi, sv: $sv, en: $en },
            help: $crate::sentence::Sentence { fi: $help_fi, sv: $help_sv, en: $help_en },
            words: $crate::rule::words(&[$($words)?]),
            check: $check,
        };
    };
}
pub(crate) use rule;

/// The first of the dates given; how a rule's optional line becomes its value.
pub(crate) const fn first<const N: usize>(dates: [Option<Date>; N]) -> Option<Date> {
    dates[0]
}

/// The list of words given, or none; how a rule's optional line becomes its value.
pub(crate) const fn words(lists: &[&'static [Word]]) -> &'static [Word] {
    match lists.first() {
        Some(list) => list,
        None => &[],
    }
}
