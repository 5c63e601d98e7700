//! The rule G-12-1.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::text::Passage;
use crate::word::{Hit, Word};

rule! {
    /// Finds a text with two or more indefinite words, such as "may", "for example" and "other such", and a
    /// notice with three or more of them in different texts.
    ///
    /// # Why
    /// Information must be concise and clear. The guidelines on transparency ask to avoid may, might, some and
    /// often: the reader cannot tell what is really done.
    ///
    /// # Example
    /// ```toml
    /// [sources]
    /// text = "Tietoja voidaan kerätä esim. verkkosivuilla."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [sources]
    /// text = "Tietoja kerätään verkkosivuilla."
    /// ```
    INDEFINITE_WORDING {
        code: "G-12-1",
        name: "indefinite-wording",
        severity: Info,
        citation: "GDPR 12(1); WP260",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "tekstissä on epämääräisiä ilmaisuja: {words}",
            sv: "texten har obestämda uttryck: {words}",
            en: "the text has indefinite words: {words}",
        },
        help: {
            fi: "kirjoita, mitä todella tehdään ja mitä tietoja se koskee",
            sv: "skriv vad som faktiskt görs och vilka uppgifter det gäller",
            en: "write what is really done, and with which data",
        },
        words: &WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let rule = found.rule;
    let hits: Vec<(&Passage, &Hit)> = look.hits(rule).collect();
    let mut is_found = false;
    for of_one_text in hits.chunk_by(|(_, one), (_, next)| one.passage == next.passage) {
        if of_one_text.len() >= 2 {
            is_found = true;
            name(of_one_text, found);
        }
    }
    if !is_found && hits.len() >= 3 {
        name(&hits, found);
    }
}

/// Names the words where the first of them stands.
fn name(hits: &[(&Passage, &Hit)], found: &mut Findings<'_>) {
    let Some((passage, first)) = hits.first() else {
        return;
    };
    let mut words: Vec<String> = hits
        .iter()
        .map(|(passage, hit)| format!("`{}`", &passage.folded.text[hit.folded.clone()]))
        .collect();
    words.sort();
    words.dedup();
    found
        .in_text(passage, first.range.clone())
        .with("words", words.join(", "));
}

static WORDS: [Word; 40] = [
    Word::Exact("voidaan"),
    Word::Exact("saattaa"),
    Word::Exact("saatetaan"),
    Word::Exact("saattavat"),
    Word::Exact("mahdollinen"),
    Word::Exact("mahdolliset"),
    Word::Exact("mahdollisia"),
    Word::Exact("mahdollisten"),
    Word::Exact("mahdollisesti"),
    Word::Exact("muut vastaavat"),
    Word::Exact("muita vastaavia"),
    Word::Exact("muiden vastaavien"),
    Word::Exact("muista vastaavista"),
    Word::Exact("muu vastaava"),
    Word::Exact("muulla vastaavalla"),
    Word::Exact("muuta vastaavaa"),
    Word::Exact("tai vastaavia"),
    Word::Exact("mm"),
    Word::Exact("muun muassa"),
    Word::Exact("esim"),
    Word::Exact("esimerkiksi"),
    Word::Exact("yms"),
    Word::Exact("ym"),
    Word::Exact("jne"),
    Word::Exact("kan komma att"),
    Word::Exact("eventuell"),
    Word::Exact("eventuella"),
    Word::Exact("bland annat"),
    Word::Exact("bl.a"),
    Word::Exact("t.ex"),
    Word::Exact("till exempel"),
    Word::Exact("m.m"),
    Word::Exact("och liknande"),
    Word::Exact("may"),
    Word::Exact("might"),
    Word::Exact("possibly"),
    Word::Exact("e.g"),
    Word::Exact("etc"),
    Word::Exact("for example"),
    Word::Exact("and the like"),
];

#[cfg(test)]
mod tests {
    use seloste_model::Lang;

    use super::*;
    use crate::testing::{examples, finds};

    #[test]
    fn two_hedges_in_one_text_are_found() {
        examples(&INDEFINITE_WORDING, &["sources.text"]);
    }

    #[test]
    fn the_words_are_named() {
        let found = finds(
            &INDEFINITE_WORDING,
            "other.text = \"Voidaan ja voidaan, jne.\"",
        );
        assert_eq!(
            found[0].message(Lang::En),
            "the text has indefinite words: `jne`, `voidaan`"
        );
    }
}
