//! The notice as a rule sees it.

use seloste_model::notice::{Law, Rights};
use seloste_model::{Date, Notice};

use crate::context::{Context, Site, Tool};
use crate::ombudsman::Ombudsman;
use crate::rule::Rule;
use crate::text::{Passage, passages};
use crate::word::{Hit, Lexicon};

/// A notice prepared for the rules: its facts, its texts, and the words that rules look for in them.
pub(crate) struct Look<'a> {
    pub(crate) notice: &'a Notice,
    pub(crate) law: Law,
    /// The day whose law is asked for; none for the law as it stands now.
    pub(crate) day: Option<Date>,
    pub(crate) site: Option<Site<'a>>,
    pub(crate) previous: Option<&'a Notice>,
    pub(crate) tools: &'a [Tool],
    pub(crate) ombudsman: Ombudsman<'a>,
    pub(crate) passages: Vec<Passage>,
    lexicon: &'a Lexicon,
    hits: Vec<Vec<Hit>>,
}

impl<'a> Look<'a> {
    pub(crate) fn at(notice: &'a Notice, context: &Context<'a>, lexicon: &'a Lexicon) -> Self {
        let law = law_of(notice, context);
        let passages = passages(notice);
        let hits = lexicon.search(&passages);
        Look {
            notice,
            law,
            day: day_of(notice, law, context),
            site: context.site,
            previous: context.previous,
            tools: context.tools,
            ombudsman: context.ombudsman,
            passages,
            lexicon,
            hits,
        }
    }

    /// The words of a rule in the texts that are printed, in the order of the texts.
    pub(crate) fn hits(&self, rule: &'static Rule) -> impl Iterator<Item = (&Passage, &Hit)> {
        self.all_hits(rule).filter(|(passage, _)| passage.printed)
    }

    /// The words of a rule in any text, also one that only the form and the checks read. Rules with a fix ask for
    /// these: a fact behind an old text is published as data, and printed once the old text goes.
    pub(crate) fn all_hits(&self, rule: &'static Rule) -> impl Iterator<Item = (&Passage, &Hit)> {
        self.lexicon
            .index(rule)
            .and_then(|index| self.hits.get(index))
            .into_iter()
            .flatten()
            .map(|hit| (&self.passages[hit.passage], hit))
    }

    /// The texts that are printed.
    pub(crate) fn printed(&self) -> impl Iterator<Item = &Passage> {
        self.passages.iter().filter(|passage| passage.printed)
    }

    /// Whether the page prints every right in the law's own wording.
    pub(crate) fn prints_rights_of_law(&self) -> bool {
        matches!(self.notice.rights, Some(Rights::Law))
    }

    /// Whether the site puts a form on its pages.
    pub(crate) fn has_form(&self) -> bool {
        self.site.is_some_and(|site| site.has_forms)
    }

    /// Whether there is a rule of this code or name.
    pub(crate) fn knows_rule(&self, code_or_name: &str) -> bool {
        let mut rules = self.lexicon.rules();
        rules.any(|rule| rule.is_called(code_or_name))
    }
}

fn law_of(notice: &Notice, context: &Context<'_>) -> Law {
    let by_day = context.on.map(|day| {
        if Date::new(2018, 5, 25).is_some_and(|applies| day < applies) {
            Law::PersonalDataAct1999
        } else {
            Law::Gdpr
        }
    });
    context.law.or(by_day).unwrap_or(notice.law)
}

/// The day whose law is asked for; none for the law as it stands now. An archive is judged by the law of its own
/// day, or of the last day of the act of 1999.
fn day_of(notice: &Notice, law: Law, context: &Context<'_>) -> Option<Date> {
    let archived = || {
        let (begin, end) = (Date::new(1999, 6, 1), Date::new(2018, 12, 31));
        let own = notice.updated.or(notice.drawn_up);
        own.filter(|_| begin <= own && own <= end).or(end)
    };
    context.on.or_else(|| match law {
        Law::Gdpr => None,
        Law::PersonalDataAct1999 => archived(),
    })
}
