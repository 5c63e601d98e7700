//! The rule COOK-1.

use seloste_model::notice::{About, SourceTerm};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::section_items::items;
use crate::text::Part;
use crate::word::Word;

rule! {
    /// Finds cookies mentioned as a source, a tool or in passing, in a notice that does not describe them.
    ///
    /// That cookies are a source of data does not describe them: that takes what they are for, how long they
    /// stay, whose they are and whether they need consent.
    ///
    /// # Why
    /// Cookies and the like may be set only when the user has been given clear and comprehensive information on
    /// their purpose, and has consented where consent is needed.
    ///
    /// # Example
    /// ```toml
    /// [sources]
    /// items = [{ kind = "data_subject" }, { kind = "cookies" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [sources]
    /// items = [{ kind = "data_subject" }, { kind = "cookies" }]
    ///
    /// [cookies]
    /// items = [{ name = "istunto", purpose = "ostoskori", period = "P1D", by_consent = false }]
    /// ```
    UNDESCRIBED_COOKIES {
        code: "COOK-1",
        name: "undescribed-cookies",
        severity: Error,
        citation: "917/2014 205 §; GDPR 13",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "evästeitä käytetään, mutta niitä ei kuvata",
            sv: "kakor används, men de beskrivs inte",
            en: "cookies are used but not described",
        },
        help: {
            fi: "kuvaa evästeet taulussa `[cookies]`: tarkoitus, kesto, kolmannet osapuolet, suostumus",
            sv: "beskriv kakorna i tabellen `[cookies]`: ändamål, varaktighet, tredje parter, samtycke",
            en: "describe the cookies in `[cookies]`: purpose, duration, third parties, consent",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    if !look.standing(About::Cookies).is_silent() {
        return;
    }
    let rule = found.rule;
    // The heading of an empty section on cookies is another rule's to find.
    let mention = look
        .hits(rule)
        .find(|(passage, _)| !(passage.is_about(About::Cookies) && passage.part == Part::Heading));
    let mut sources = items(&look.notice.sources);
    if let Some((passage, hit)) = mention {
        found.in_text(passage, hit.range.clone());
    } else if let Some(index) = sources.position(|source| source.kind == Some(SourceTerm::Cookies))
    {
        found.at(&format!("sources.items.{index}"));
    }
}

static WORDS: [Word; 8] = [
    Word::Start("eväste"),
    Word::Start("cookie"),
    Word::Exact("kakor"),
    Word::Exact("kakorna"),
    Word::Exact("kakornas"),
    Word::Start("google analytics"),
    Word::Start("meta pixel"),
    Word::Start("facebook-pikseli"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, meant};

    #[test]
    fn cookies_as_a_source_are_not_described() {
        examples(&UNDESCRIBED_COOKIES, &["sources.items.1"]);
    }

    #[test]
    fn a_mention_in_passing_is_found_in_any_case() {
        assert_eq!(
            meant(&UNDESCRIBED_COOKIES, "sources.text = \"Evästeiden kautta\""),
            ["Evästeiden"]
        );
        let heading = "cookies.state = \"heading_only\"\n\
            wording = [{ heading = \"Evästeet\", about = [\"cookies\"] }]\n";
        assert!(finds(&UNDESCRIBED_COOKIES, heading).is_empty());
        assert!(
            finds(
                &UNDESCRIBED_COOKIES,
                "cookies.state = \"none\"\nother.text = \"Ei evästeitä\""
            )
            .is_empty()
        );
    }
}
