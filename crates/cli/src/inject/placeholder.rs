//! A placeholder as it is written in a page.

use seloste_model::Lang;
use seloste_model::request::Kind;
use seloste_render::{HeadingLevel, Part};

use super::nearest::meant;
use crate::{generator, language};

/// The attribute that makes an element a placeholder; its value is the notice's id.
pub const ATTRIBUTE: &str = "data-seloste";

/// The wish of a placeholder, before it is known whether there is such a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeholder {
    /// The id of the notice.
    pub notice: String,
    /// The part of it.
    pub part: Part,
    /// The level of the part's heading.
    pub level: HeadingLevel,
    /// The language that the placeholder itself names.
    pub lang: Option<Lang>,
}

const PART: &str = "data-seloste-part";
const KIND: &str = "data-seloste-kind";
const LEVEL: &str = "data-seloste-level";

impl Placeholder {
    /// Reads the attributes of an element; the error says what is wrong and what to do.
    pub fn read(attributes: &[(String, String)]) -> Result<Placeholder, String> {
        let mut placeholder = Placeholder {
            notice: String::new(),
            part: Part::Whole,
            // A page of the site's own has its own heading above.
            level: HeadingLevel::Two,
            lang: None,
        };
        let (mut part, mut kind) = (None, None);
        for (name, value) in attributes {
            let value = value.trim();
            match name.as_str() {
                ATTRIBUTE => placeholder.notice = value.to_owned(),
                PART => part = Some(value),
                KIND => kind = Some(read_kind(value)?),
                LEVEL => placeholder.level = read_level(value)?,
                "lang" => placeholder.lang = Some(read_lang(value)?),
                "data-seloste-lang" => {
                    return Err(
                        "a placeholder has no attribute `data-seloste-lang`; write `lang`"
                            .to_owned(),
                    );
                }
                other if other.starts_with(ATTRIBUTE) => {
                    let meant = meant(other, &[PART, KIND, LEVEL]);
                    return Err(format!("a placeholder has no attribute `{other}`; {meant}"));
                }
                _ => {}
            }
        }
        let part = part.unwrap_or("all");
        placeholder.part = match Part::named(part, kind) {
            Some(part) => part,
            None if Part::NAMES.contains(&part) => {
                return Err(format!(
                    "only the part `form` has kinds, not `{part}`; leave `{KIND}` out, or write `{PART}=\"form\"` beside it"
                ));
            }
            None if part == "list" => {
                return Err(format!(
                    "the part `list` is there in {} alone; link to the index that `seloste build` writes",
                    generator::titles("and")
                ));
            }
            None => {
                return Err(format!(
                    "there is no part `{part}`; {}",
                    meant(part, &Part::NAMES)
                ));
            }
        };
        Ok(placeholder)
    }
}

fn read_lang(tag: &str) -> Result<Lang, String> {
    Lang::from_tag(tag)
        .ok_or_else(|| format!("a notice cannot be in `{tag}`; {}", language::known()))
}

fn read_kind(code: &str) -> Result<Kind, String> {
    let known = Kind::ALL.map(Kind::code);
    Kind::from_code(code).ok_or_else(|| {
        format!(
            "there is no kind of request `{code}`; {}",
            meant(code, &known)
        )
    })
}

fn read_level(level: &str) -> Result<HeadingLevel, String> {
    let number = level.parse().ok();
    number
        .and_then(HeadingLevel::from_number)
        .ok_or_else(|| format!("a heading cannot be of level `{level}`; the levels are 1 to 4"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(attributes: &[(&str, &str)]) -> Result<Placeholder, String> {
        let attributes: Vec<_> = attributes
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        Placeholder::read(&attributes)
    }

    #[test]
    fn a_placeholder_says_what_it_asks_for() {
        let asked = read(&[
            ("class", "wide"),
            (ATTRIBUTE, "asiakkaat"),
            (PART, "form"),
            (KIND, "erasure"),
            (LEVEL, "3"),
            ("lang", "sv-FI"),
        ]);
        assert_eq!(
            asked,
            Ok(Placeholder {
                notice: "asiakkaat".into(),
                part: Part::Form(Some(Kind::Erasure)),
                level: HeadingLevel::Three,
                lang: Some(Lang::Sv),
            })
        );
        assert_eq!(read(&[(ATTRIBUTE, "a")]).unwrap().part, Part::Whole);
    }

    #[test]
    fn what_is_wrong_is_said_with_what_to_do() {
        for (attribute, value, said) in [
            (PART, "frm", "there is no part `frm`; did you mean `form`?"),
            (
                KIND,
                "erasur",
                "there is no kind of request `erasur`; did you mean `erasure`?",
            ),
            (
                "data-seloste-prat",
                "form",
                "a placeholder has no attribute `data-seloste-prat`; did you mean `data-seloste-part`?",
            ),
            (
                LEVEL,
                "7",
                "a heading cannot be of level `7`; the levels are 1 to 4",
            ),
            (
                "lang",
                "de",
                "a notice cannot be in `de`; the languages are fi, sv and en",
            ),
            (
                "data-seloste-lang",
                "sv",
                "a placeholder has no attribute `data-seloste-lang`; write `lang`",
            ),
            (
                KIND,
                "access",
                "only the part `form` has kinds, not `all`; leave `data-seloste-kind` out, or write `data-seloste-part=\"form\"` beside it",
            ),
            (
                PART,
                "list",
                "the part `list` is there in Hugo and Zola alone; link to the index that `seloste build` writes",
            ),
        ] {
            assert_eq!(
                read(&[(ATTRIBUTE, "a"), (attribute, value)]),
                Err(said.to_owned())
            );
        }
        let both = read(&[(ATTRIBUTE, "a"), (PART, "notice"), (KIND, "access")]);
        assert!(both.unwrap_err().contains("only the part `form` has kinds"));
    }
}
