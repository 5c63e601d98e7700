//! A rule as it runs, and the macro that writes a rule down.

use std::fmt;

use crate::findings::Findings;
use crate::look::Look;
use crate::rule::Rule;
use crate::word::Word;

/// A rule as it runs: the rule as it is told, the words that it looks for, and the function that judges.
pub(crate) struct Check {
    /// The rule as it is told.
    pub(crate) rule: Rule,
    /// The words and names that the function looks for in texts.
    pub(crate) words: &'static [Word],
    /// The knowledge besides the notice without which the function can find nothing.
    pub(crate) needs: Need,
    /// Looks at a notice, and puts down what is wrong with it.
    pub(crate) judge: fn(&Look<'_>, &mut Findings<'_>),
}

/// The knowledge besides the notice that a rule needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// The notice alone.
    Nothing,
    /// The site that the notice is part of.
    Site,
    /// The notice as it was published before.
    Previous,
    /// Another language, of the site or of the notice itself.
    OtherLanguage,
}

impl Need {
    /// Whether a rule with this need was given all that it needs.
    pub(crate) fn is_met(self, look: &Look<'_>) -> bool {
        match self {
            Need::Nothing => true,
            Need::Site => look.site.is_some(),
            Need::Previous => look.previous.is_some(),
            Need::OtherLanguage => look.site.is_some() || look.notice.languages.len() > 1,
        }
    }
}

impl fmt::Debug for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.rule, f)
    }
}

/// Writes a rule down as a `Check`. Its doc comment becomes the rule's page too, so that the two cannot differ.
macro_rules! rule {
    (
        $(#[doc = $doc:literal])+
        $check:ident {
            code: $code:literal,
            name: $name:literal,
            severity: $severity:ident,
            citation: $citation:literal,
            law: $law:ident,
            $(from: $from:expr,)?
            $(until: $until:expr,)?
            evidence: $evidence:ident,
            message: { $($message:tt)+ },
            help: { $($help:tt)+ },
            $(words: $words:expr,)?
            $(needs: $need:ident,)?
            check: $judge:expr $(,)?
        }
    ) => {
        $(#[doc = $doc])+
        pub(crate) static $check: $crate::check::Check = $crate::check::Check {
            rule: $crate::rule::Rule {
                code: $code,
                name: $name,
                severity: $crate::rule::Severity::$severity,
                citation: $citation,
                law: $crate::rule::RuleLaw::$law,
                valid_from: $crate::check::first([$($from,)? None]),
                valid_until: $crate::check::first([$($until,)? None]),
                evidence: $crate::rule::Evidence::$evidence,
                docs: concat!($($doc, "\n",)+),
                message: $crate::sentence::sentence! { $($message)+ },
                help: $crate::sentence::sentence! { $($help)+ },
            },
            words: $crate::check::first::<&'static [$crate::word::Word], _>([$($words,)? &[]]),
            needs: $crate::check::first([$($crate::check::Need::$need,)? $crate::check::Need::Nothing]),
            judge: $judge,
        };
    };
}
pub(crate) use rule;

/// The first of the values: the one that a rule gives, or else the one that stands for none.
pub(crate) const fn first<T: Copy, const N: usize>(values: [T; N]) -> T {
    values[0]
}
