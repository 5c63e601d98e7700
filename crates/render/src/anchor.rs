//! The ids that links point to: the same in every language, and unique on a page with several notices.

use askama::filters::HtmlSafe;
use askama::{FastWritable, Values};
use seloste_model::Notice;
use seloste_model::notice::About;
use seloste_model::request::Kind;
use std::fmt::{self, Write};

/// An id on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Id(String);

impl Id {
    /// The id as text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

// It holds letters, digits and hyphens only; see `Anchor::of`.
impl HtmlSafe for Id {}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FastWritable for Id {
    fn write_into(&self, dest: &mut dyn Write, _: &dyn Values) -> askama::Result<()> {
        Ok(dest.write_str(&self.0)?)
    }
}

/// The beginning of every id of one notice: `seloste-asiakkaat`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Anchor(String);

impl Anchor {
    /// The anchor of a notice; what may not stand in an id becomes a hyphen.
    pub(crate) fn of(notice: &Notice) -> Anchor {
        let id = notice
            .id
            .as_deref()
            .map(str::trim)
            .filter(|id| !id.is_empty());
        let mut anchor = String::from("seloste-");
        anchor.extend(id.unwrap_or("notice").chars().map(|c| match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' => c,
            _ if c.is_alphanumeric() => c,
            _ => '-',
        }));
        Anchor(anchor)
    }

    /// The anchor of a part that may stand on the page beside the rest of its notice.
    pub(crate) fn within(&self, part: &str) -> Anchor {
        Anchor(self.part(part).0)
    }

    /// The id of the heading of the table of contents.
    pub(crate) fn contents(&self) -> Id {
        self.part("contents")
    }

    /// The id of the section on requests.
    pub(crate) fn requests(&self) -> Id {
        self.part("requests")
    }

    /// The id of the notice itself.
    pub(crate) fn notice(&self) -> Id {
        Id(self.0.clone())
    }

    /// The id of a section: `seloste-asiakkaat-right-access`.
    pub(crate) fn section(&self, about: About) -> Id {
        self.part(about.code())
    }

    /// The id of the form of one kind of request: `seloste-asiakkaat-request-access`.
    pub(crate) fn request(&self, kind: Kind) -> Id {
        self.part(&["request-", kind.code()].concat())
    }

    /// The id of a numbered part of the text.
    pub(crate) fn numbered(&self, number: usize) -> Id {
        Id(format!("{}-part-{number}", self.0))
    }

    fn part(&self, code: &str) -> Id {
        let mut id = String::with_capacity(self.0.len() + 1 + code.len());
        id.push_str(&self.0);
        for word in code.split('_') {
            id.push('-');
            id.push_str(word);
        }
        Id(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_hold_nothing_that_an_id_may_not() {
        let notice = Notice {
            id: Some("a b\"<ö>".into()),
            ..Notice::default()
        };
        let anchor = Anchor::of(&notice);
        assert_eq!(anchor.notice().as_str(), "seloste-a-b--ö-");
        assert_eq!(
            anchor.section(About::RightAccess).as_str(),
            "seloste-a-b--ö--right-access"
        );
    }
}
