//! G-13-LANG.

use crate::found::Found;
use crate::look::Look;
use crate::rule::rule;
use crate::sentence::Sentence;
use seloste_model::Lang;

rule! {
    /// Finds a language of the site that the notice lacks.
    ///
    /// # Why
    /// Information must be given in a form that the person understands. Whoever is served in a language should
    /// be informed in it too.
    ///
    /// # Example
    /// ```toml
    /// languages = ["fi"]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// languages = ["fi", "sv"]
    /// ```
    MISSING_LANGUAGE {
        code: "G-13-LANG",
        name: "missing-language",
        severity: Info,
        citation: "GDPR 12(1)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "sivusto on myös kielellä {l}, mutta seloste ei ole",
            sv: "webbplatsen finns också på {l}, men beskrivningen gör det inte",
            en: "the site is also in {l}, but the notice is not",
        },
        help: {
            fi: "käännä seloste ja lisää kieli: `languages`",
            sv: "översätt beskrivningen och lägg till språket: `languages`",
            en: "translate the notice and add the language: `languages`",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Found<'_>) {
    let Some(site) = look.site else {
        return;
    };
    for lang in site.languages {
        let has_it = look.notice.languages.contains(lang)
            || (look.notice.languages.is_empty() && look.notice.first_language() == *lang);
        if !has_it {
            found.at("languages").with("l", name(*lang));
        }
    }
}

/// The language as a sentence of the finding names it.
fn name(lang: Lang) -> Sentence {
    match lang {
        Lang::Fi => Sentence {
            fi: "suomi",
            sv: "finska",
            en: "Finnish",
        },
        Lang::Sv => Sentence {
            fi: "ruotsi",
            sv: "svenska",
            en: "Swedish",
        },
        Lang::En => Sentence {
            fi: "englanti",
            sv: "engelska",
            en: "English",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Context;
    use crate::context::Site;
    use crate::testing::examples_in;

    #[test]
    fn a_language_of_the_site_is_missed() {
        let site = Site {
            languages: &[Lang::Fi, Lang::Sv],
            ..Site::default()
        };
        let context = Context {
            site: Some(site),
            ..Context::default()
        };
        examples_in(&MISSING_LANGUAGE, &context, &["languages"]);
    }
}
