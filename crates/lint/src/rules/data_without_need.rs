//! The rule CON-MIN.

use seloste_model::notice::{About, DataTerm};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::naming::data_name;
use crate::section_items::items;
use crate::word::Word;

rule! {
    /// Finds the date of birth, the citizenship or the gender among the data, without a word on what it is
    /// needed for.
    ///
    /// # Why
    /// Data must be limited to what the purposes need. These three are often on a form out of habit.
    ///
    /// # Example
    /// ```toml
    /// [data_content]
    /// items = [{ kind = "date_of_birth" }, "sukupuoli"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [data_content]
    /// items = [{ kind = "date_of_birth", purpose = "ikäluokat kilpailuissa" }]
    /// ```
    DATA_WITHOUT_NEED {
        code: "CON-MIN",
        name: "data-without-need",
        severity: Info,
        citation: "GDPR 5(1)(c)",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "onko `{d}` tarpeen ilmoitettuihin tarkoituksiin?",
            sv: "behövs `{d}` för de angivna ändamålen?",
            en: "is `{d}` needed for the stated purposes?",
        },
        help: {
            fi: "kerro, mihin tietoa tarvitaan (`purpose`), tai luovu siitä",
            sv: "berätta vad uppgiften behövs till (`purpose`), eller avstå från den",
            en: "say what it is needed for (`purpose`), or do without it",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let data = &look.notice.data_content;
    for (index, data) in items(data).enumerate() {
        let is_doubtful = matches!(
            data.kind,
            Some(DataTerm::DateOfBirth | DataTerm::Citizenship | DataTerm::Gender)
        );
        if is_doubtful && data.purpose.is_none() {
            found
                .at(&format!("data_content.items.{index}"))
                .with("d", data_name(look.notice, data));
        }
    }
    for (passage, hit) in look.all_hits(found.rule) {
        let is_item = passage.key() == "name" && passage.block().is_none();
        let item = passage.item().and_then(|index| items(data).nth(index));
        let is_judged = item.is_some_and(|item| item.kind.is_some() || item.purpose.is_some());
        let counts = match items(data).next() {
            Some(_) => is_item && !is_judged,
            None => passage.printed,
        };
        if counts && passage.is_about(About::DataContent) {
            found
                .in_text(passage, hit.range.clone())
                .with("d", &passage.text[hit.range.clone()]);
        }
    }
}

static WORDS: [Word; 11] = [
    Word::Start("syntymäai"),
    Word::Start("kansalaisuu"),
    Word::Exact("sukupuoli"),
    Word::Exact("sukupuolen"),
    Word::Start("födelsedatum"),
    Word::Start("födelsetid"),
    Word::Start("medborgarskap"),
    Word::Exact("kön"),
    Word::Exact("date of birth"),
    Word::Exact("citizenship"),
    Word::Exact("gender"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn a_date_of_birth_needs_a_need() {
        examples(
            &DATA_WITHOUT_NEED,
            &["data_content.items.0", "data_content.items.1.name"],
        );
    }
}
