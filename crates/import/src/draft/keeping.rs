//! Facts about retention: periods, reviews, and erasure on request.

use std::sync::LazyLock;

use regex::Regex;

use seloste_model::notice::{About, Retention, State};
use seloste_model::{Period, Text};

use super::facts::{Facts, add};
use super::passage::Passage;
use crate::pattern::pattern;
use crate::phrases;
use crate::statement::Statement;
use crate::vocabulary::cues::Cues;

/// Reads retention out of its section, and periods and erasure on request out of every section.
pub(super) fn read(passage: &Passage<'_>, facts: &mut Facts) {
    if passage.is_about_people() || passage.is_about_rights() {
        return;
    }
    let cues = passage.cues;
    for statement in passage
        .statements
        .iter()
        .filter(|statement| !statement.text.ends_with(':'))
    {
        let period = period(statement, cues);
        let on_request = statement.says_both(cues.erasing_on_request);
        let elsewhere = on_request || (period.is_some() && statement.says(cues.keeping));
        let own_section =
            passage.is_about(About::Retention) && !passage.is_about(About::Protection);
        if !(own_section
            || elsewhere
            || (passage.is_about(About::Retention) && statement.says(cues.keeping)))
        {
            continue;
        }
        add(
            &mut facts.notice.retention,
            retention(statement, period, on_request, cues),
        );
        facts.also_about(passage, About::Retention);
        if on_request {
            note_erasure(statement, passage, facts);
        }
    }
}

fn retention(
    statement: &Statement,
    period: Option<Period>,
    on_request: bool,
    cues: &Cues,
) -> Retention {
    let text = || Some(Text::One(statement.name(cues)));
    let is_review = statement.says(cues.reviewing);
    let is_criterion = period.is_none() && !on_request && statement.says(cues.until);
    Retention {
        name: if is_criterion { None } else { text() },
        criterion: if is_criterion { text() } else { None },
        period: period.filter(|_| !is_review),
        review: period.filter(|_| is_review),
        on_request,
        ..Retention::default()
    }
}

fn note_erasure(statement: &Statement, passage: &Passage<'_>, facts: &mut Facts) {
    let exception = statement.exception(passage.cues);
    if let Some(right) = facts.right(About::RightErasure)
        && let Some(exception) = exception
    {
        right.state = State::Conditional;
        right.unless = Some(Text::One(exception));
    }
    facts.also_about(passage, About::RightErasure);
}

/// The first length of time that a statement names: `3kk`, `10 vuotta`, `kuuden kuukauden`.
fn period(statement: &Statement, cues: &Cues) -> Option<Period> {
    LENGTH.captures_iter(&statement.lower).find_map(|found| {
        let (number, unit) = (found.get(1)?.as_str(), found.get(2)?.as_str());
        let number: u16 = number.parse().ok().or_else(|| {
            let at = phrases::each(cues.numbers).position(|word| word == number)?;
            u16::try_from(at + 1).ok()
        })?;
        let letter = cues
            .units
            .iter()
            .find(|(_, words)| phrases::each(words).any(|word| unit.starts_with(word)))
            .map(|(letter, _)| *letter)?;
        // Zero of anything is no period, and the parser says so.
        format!("P{number}{letter}")
            .parse()
            .ok()
            .filter(|_| number > 0)
    })
}

static LENGTH: LazyLock<Regex> = LazyLock::new(|| pattern(r"(\d{1,3}|\p{L}+) ?(\p{L}+)"));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;
    use seloste_model::Lang;

    #[test]
    fn lengths_of_time_are_read_in_figures_and_words() {
        for (text, wanted) in [
            ("Rekisteriä tarkastellaan 3kk välein.", Some("P3M")),
            ("Tietoja säilytetään 10 vuotta.", Some("P10Y")),
            ("Tiedot poistetaan kuuden kuukauden kuluttua.", Some("P6M")),
            ("Tiedot poistetaan heti.", None),
        ] {
            let read = period(&Statement::new(text), words::of(Lang::Fi).cues);
            assert_eq!(
                read.map(|period| period.to_string()).as_deref(),
                wanted,
                "{text}"
            );
        }
    }
}
