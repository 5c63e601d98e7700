//! The rule OBS-SVTSL.

use seloste_model::Date;

use crate::check::rule;
use crate::mention::find_mentions;
use crate::word::{LAKI, Word};

rule! {
    /// Finds the Act on the Protection of Privacy in Electronic Communications (516/2004) referred to, by its name in
    /// any grammatical case, also over a line break, or by its number.
    ///
    /// # Why
    /// The act was repealed on 1 January 2015. Electronic direct marketing and cookies are dealt with in sections
    /// 200 to 205 of Act 917/2014. The sections have other numbers there, so nothing is changed by itself.
    ///
    /// # Example
    /// ```toml
    /// [other]
    /// text = """
    /// Suoramarkkinoinnissa noudatetaan sähköisen viestinnän
    /// tietosuojalakia."""
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [other]
    /// text = "Suoramarkkinoinnissa noudatetaan lakia sähköisen viestinnän palveluista (917/2014)."
    /// ```
    OBSOLETE_ELECTRONIC_PRIVACY_ACT {
        code: "OBS-SVTSL",
        name: "obsolete-electronic-privacy-act",
        severity: Warning,
        citation: "917/2014",
        law: Any,
        from: Date::new(2015, 1, 1),
        evidence: Verified,
        message: {
            fi: "sähköisen viestinnän tietosuojalaki (516/2004) on kumottu 1.1.2015",
            sv: "lagen om dataskydd vid elektronisk kommunikation (516/2004) upphävdes den 1 januari 2015",
            en: "the Act on the Protection of Privacy in Electronic Communications (516/2004) was repealed on 1 January 2015",
        },
        help: {
            fi: "viittaa lakiin sähköisen viestinnän palveluista (917/2014); suoramarkkinoinnista ja evästeistä säädetään sen 200–205 §:ssä",
            sv: "hänvisa till lagen om tjänster inom elektronisk kommunikation (917/2014); direktmarknadsföring och kakor regleras i 200–205 §",
            en: "refer to the Act on Electronic Communications Services (917/2014); sections 200 to 205 deal with direct marketing and cookies",
        },
        words: &WORDS,
        check: find_mentions,
    }
}

static WORDS: [Word; 4] = [
    Word::Noun("sähköisen viestinnän tietosuoja", &LAKI, ""),
    Word::Exact("516/2004"),
    Word::Exact("lag om dataskydd vid elektronisk kommunikation"),
    Word::Exact("lagen om dataskydd vid elektronisk kommunikation"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, meant};

    #[test]
    fn the_name_is_found_over_a_line_break() {
        examples(&OBSOLETE_ELECTRONIC_PRIVACY_ACT, &["other.text"]);
    }

    #[test]
    fn the_act_is_found_in_every_case_and_the_act_of_today_is_not() {
        for form in [
            "sähköisen viestinnän tietosuojalaki",
            "Sähköisen viestinnän tietosuojalain",
            "sähköisen\u{a0}viestinnän tietosuojalakiin",
            "sähköisen viestinnän tietosuojalaissa",
            "sähköisen viestinnän tietosuojalaista",
            "516/2004",
            "lagen om dataskydd vid elektronisk kommunikation",
            "sähköisen viestinnän tietosuojalain (516/2004",
        ] {
            let toml = format!("[other]\ntext = \"Katso {form}.\"\n");
            assert_eq!(
                meant(&OBSOLETE_ELECTRONIC_PRIVACY_ACT, &toml),
                [form],
                "{form}"
            );
        }
        for other in ["tietosuojalain", "laki sähköisen viestinnän palveluista"] {
            let toml = format!("[other]\ntext = \"Katso {other}.\"\n");
            assert!(
                finds(&OBSOLETE_ELECTRONIC_PRIVACY_ACT, &toml).is_empty(),
                "{other}"
            );
        }
    }
}
