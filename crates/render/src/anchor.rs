//! The ids that links point to: the same in every language, and unique on a page with several notices.

use seloste_model::Notice;
use seloste_model::notice::About;
use seloste_model::request::Kind;

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

    /// The id of the notice itself.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// The id of a section: `seloste-asiakkaat-right-access`.
    pub(crate) fn section(&self, about: About) -> String {
        self.part(about.code())
    }

    /// The id of the form of one kind of request: `seloste-asiakkaat-request-access`.
    pub(crate) fn request(&self, kind: Kind) -> String {
        self.part(&["request-", kind.code()].concat())
    }

    /// The id of a numbered part of the text.
    pub(crate) fn numbered(&self, number: usize) -> String {
        format!("{}-part-{number}", self.0)
    }

    fn part(&self, code: &str) -> String {
        let mut id = String::with_capacity(self.0.len() + 1 + code.len());
        id.push_str(&self.0);
        id.push('-');
        id.extend(code.chars().map(|c| if c == '_' { '-' } else { c }));
        id
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
        assert_eq!(anchor.as_str(), "seloste-a-b--ö-");
        assert_eq!(
            anchor.section(About::RightAccess),
            "seloste-a-b--ö--right-access"
        );
    }
}
