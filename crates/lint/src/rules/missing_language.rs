//! The rule G-13-LANG.

use seloste_model::Lang;
use seloste_model::notice::About;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::sentence::{Sentence, sentence};
use crate::text::{Part, Passage};

rule! {
    /// Finds a language of the site that the notice lacks, and a language of the notice that one of its texts lacks.
    /// Names of recipients are let be, since many are the same in every language. An old text that is not translated
    /// at all is told of once.
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
            fi: "sivusto on myös {l}, mutta seloste ei ole",
            sv: "webbplatsen finns också på {l}, men beskrivningen gör det inte",
            en: "the site is also in {l}, but the notice is not",
        },
        help: {
            fi: "käännä seloste ja lisää `{tag}` luetteloon `languages`",
            sv: "översätt beskrivningen och lägg till `{tag}` i listan `languages`",
            en: "translate the notice and add `{tag}` to `languages`",
        },
        needs: OtherLanguage,
        check: check,
    }
}

static IN_PART: Sentence = sentence! {
    fi: "seloste on myös {l}, mutta tämä teksti ei ole",
    sv: "beskrivningen finns också på {l}, men den här texten gör det inte",
    en: "the notice is also in {l}, but this text is not",
};

static HELP_IN_PART: Sentence = sentence! {
    fi: "kirjoita teksti myös kielellä `{tag}`; siihen asti sivulla on toisenkielinen teksti",
    sv: "skriv texten också på språket `{tag}`; tills dess visar sidan texten på ett annat språk",
    en: "write it in `{tag}` too; until then the page shows it in another language",
};

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let own = look.notice.languages.as_slice();
    for lang in look.site.iter().flat_map(|site| site.languages) {
        let has_it =
            own.contains(lang) || (own.is_empty() && look.notice.first_language() == *lang);
        if !has_it {
            found
                .at("languages")
                .with("l", name(*lang))
                .with("tag", lang.tag());
        }
    }
    if own.len() < 2 {
        return;
    }
    let is_of_old_text = |passage: &Passage| passage.block().is_some();
    let (old, new): (Vec<&Passage>, Vec<&Passage>) = look
        .printed()
        .filter(|passage| is_words(passage))
        .partition(|passage| is_of_old_text(passage));
    for lang in own {
        let is_translated = old.iter().any(|passage| passage.lang == *lang);
        let how_many = if is_translated { usize::MAX } else { 1 };
        let lacking = lacking(&new, *lang)
            .chain(lacking(&old, *lang).take(how_many))
            .collect::<Vec<_>>();
        for passage in lacking {
            found
                .at_route(passage.route_of_text())
                .saying(&IN_PART)
                .advising(&HELP_IN_PART)
                .with("l", name(*lang))
                .with("tag", lang.tag());
        }
    }
}

/// The texts that are not in this language, each by the first of its languages. Those of one text stand together.
fn lacking<'a>(passages: &'a [&'a Passage], lang: Lang) -> impl Iterator<Item = &'a Passage> {
    passages
        .chunk_by(|one, other| one.is_same_text(other))
        .filter(move |text| {
            !text
                .iter()
                .any(|passage| passage.lang == lang && !passage.text.trim().is_empty())
        })
        .filter_map(|text| text.first().copied())
}

/// Whether a text is words that are translated, and not a name or a value that may be the same in every language.
fn is_words(passage: &Passage) -> bool {
    if passage.said_lang().is_some() {
        return true;
    }
    match passage.key() {
        "text" | "heading" | "note" | "interest" | "consequence" | "criterion" | "from"
        | "logic" | "significance" | "unless" => passage.part != Part::Value,
        "name" => [
            About::Purposes,
            About::DataSubjects,
            About::DataContent,
            About::Retention,
            About::Publication,
        ]
        .iter()
        .any(|about| passage.is_about(*about)),
        _ => false,
    }
}

/// The language as a sentence of the finding names it.
fn name(lang: Lang) -> Sentence {
    match lang {
        Lang::Fi => sentence! {
            fi: "suomeksi",
            sv: "finska",
            en: "Finnish",
        },
        Lang::Sv => sentence! {
            fi: "ruotsiksi",
            sv: "svenska",
            en: "Swedish",
        },
        Lang::En => sentence! {
            fi: "englanniksi",
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
    use crate::testing::{examples_in, finds, routes};

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

    #[test]
    fn a_text_that_lacks_a_language_of_the_notice_is_found_and_a_name_is_not() {
        let toml = "languages = [\"fi\", \"sv\", \"en\"]\n\
                    [controller]\nname = \"Kuusikko Oy\"\n\
                    [purposes]\nitems = [{ name = \"Tilaukset\" }, { kind = \"invoicing\" }]\n\
                    [processors]\nitems = [{ name = \"Pilvi Oy\" }, { name = { fi = \"tulostamo\", sv = \"tryckeriet\" } }]\n\
                    [sources]\ntext = { fi = \"Itseltäsi\", sv = \"Av dig\", en = \"You\" }\n";
        assert_eq!(
            routes(&finds(&MISSING_LANGUAGE, toml)),
            [
                "purposes.items.0.name",
                "purposes.items.0.name",
                "processors.items.1.name"
            ]
        );
        let alone = toml.replace("[\"fi\", \"sv\", \"en\"]", "[\"fi\"]");
        assert!(finds(&MISSING_LANGUAGE, &alone).is_empty());
    }

    #[test]
    fn an_old_text_without_translation_is_told_of_once() {
        let toml = "languages = [\"fi\", \"sv\"]\n\
                    [[wording]]\nheading = \"1. Nimi\"\ntext = \"Rekisteri\"\n\
                    [[wording]]\nheading = \"2. Käyttö\"\ntext = \"Tilaukset\"\n";
        assert_eq!(
            routes(&finds(&MISSING_LANGUAGE, toml)),
            ["wording.0.heading"]
        );
        let begun = toml.replace("\"1. Nimi\"", "{ fi = \"1. Nimi\", sv = \"1. Namn\" }");
        assert_eq!(finds(&MISSING_LANGUAGE, &begun).len(), 3);
    }
}
