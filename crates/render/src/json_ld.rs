//! The notice for programs that know the Data Privacy Vocabulary (<https://w3id.org/dpv>): JSON-LD with its terms.

mod context;
mod process;

use std::fmt::Write;

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use seloste_model::{Date, Lang};

use crate::edition::Edition;
use crate::escape;
use crate::prepared::Prepared;
use crate::title;
use context::context;

/// A notice as JSON-LD. Names with `@` are the words of JSON-LD, the others those of the vocabularies.
#[derive(Serialize)]
pub(crate) struct PrivacyNotice<'a> {
    #[serde(rename = "@context")]
    context: Option<&'static RawValue>,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(rename = "dct:title")]
    title: TaggedText,
    #[serde(rename = "dct:language")]
    language: Lang,
    #[serde(rename = "dct:modified", skip_serializing_if = "Option::is_none")]
    modified: Option<Date>,
    #[serde(rename = "dpv:hasProcess")]
    process: Process<'a>,
}

/// The processing, written once for the pages of a notice in all languages.
struct Process<'a>(Prepared<'a>);

impl Serialize for Process<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.process(process::json).serialize(serializer)
    }
}

/// A text and its language.
#[derive(Serialize)]
struct TaggedText {
    #[serde(rename = "@value")]
    value: String,
    #[serde(rename = "@language")]
    language: Lang,
}

/// The notice as JSON-LD that may stand in a `<script>` of a page.
pub(crate) fn of(edition: &Edition<'_>, address: Option<&str>) -> String {
    // Writing fails only for a map whose keys are no text, and there is none.
    in_script(serde_json::to_string(&document(edition, address)).unwrap_or_default())
}

/// The notice as JSON-LD.
pub(crate) fn document<'a>(edition: &Edition<'a>, address: Option<&'a str>) -> PrivacyNotice<'a> {
    let notice = edition.notice;
    PrivacyNotice {
        context: context(),
        kind: "dpv:PrivacyNotice",
        id: address,
        title: TaggedText {
            value: title::of(edition).plain(),
            language: edition.lang,
        },
        language: edition.lang,
        modified: notice.updated.or(notice.drawn_up),
        process: Process(edition.prepared.clone()),
    }
}

/// The JSON made safe for a `<script>`: no sign in it can end the script, and none is forbidden in HTML.
fn in_script(json: String) -> String {
    let is_unsafe = |c: char| c == '<' || escape::is_forbidden(c);
    // Nearly every notice ends here. Bytes are looked at many at once, characters one after the other.
    let may_be_unsafe = |byte| (byte == b'<') | (byte == 0x7F) | (byte == 0xC2) | (byte >= 0xEF);
    if !json
        .bytes()
        .fold(false, |any, byte| any | may_be_unsafe(byte))
    {
        return json;
    }
    let mut safe = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        if is_unsafe(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(safe, "\\u{unit:04x}");
            }
        } else {
            safe.push(c);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_ends_the_script() {
        let json = serde_json::to_string("</script><!-- \u{1fffe}\u{85}ä").unwrap();
        let safe = in_script(json);
        assert_eq!(safe, "\"\\u003c/script>\\u003c!-- \\ud83f\\udffe\\u0085ä\"");
        let back: String = serde_json::from_str(&safe).unwrap();
        assert_eq!(back, "</script><!-- \u{1fffe}\u{85}ä");
    }
}
