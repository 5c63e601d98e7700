//! The ids that links point to. A notice has the same ones in every language, and none of another notice.

use std::cell::OnceCell;
use std::fmt::{self, Write};
use std::rc::Rc;

use seloste_model::Notice;
use seloste_model::notice::About;
use seloste_model::request::Kind;

use crate::html::prints_html;

/// An id on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Id(Rc<str>);

impl Id {
    /// The id as text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        dest.write_str(&self.0)
    }
}

// An id holds letters, digits and hyphens only; see `Anchor::of`.
prints_html!(Id);

/// The beginning of every id of one notice, `seloste-asiakkaat`. The ids that were asked for are kept: most stand on a
/// page several times, and on the page of every language.
#[derive(Debug)]
pub(crate) struct Anchor {
    notice: Id,
    contents: OnceCell<Id>,
    requests: OnceCell<Id>,
    sections: [OnceCell<Id>; About::ALL.len()],
    kinds: [OnceCell<Id>; Kind::ALL.len()],
}

impl Anchor {
    /// The anchor of a notice. A character that may not stand in an id becomes a hyphen.
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
        Anchor::beginning(Id(anchor.into()))
    }

    /// The anchor of a part that may stand on the page beside the rest of its notice.
    pub(crate) fn within(&self, part: &str) -> Anchor {
        Anchor::beginning(self.part("", part))
    }

    /// The id of the heading of the table of contents.
    pub(crate) fn contents(&self) -> Id {
        kept(Some(&self.contents), || self.part("", "contents"))
    }

    /// The id of the section on requests.
    pub(crate) fn requests(&self) -> Id {
        kept(Some(&self.requests), || self.part("", "requests"))
    }

    /// The id of the notice itself.
    pub(crate) fn notice(&self) -> Id {
        self.notice.clone()
    }

    /// The id of a section: `seloste-asiakkaat-right-access`.
    pub(crate) fn section(&self, about: About) -> Id {
        let place = self.sections.get(about as usize);
        kept(place, || self.part("", about.code()))
    }

    /// The id of the form of one kind of request: `seloste-asiakkaat-request-access`.
    pub(crate) fn request(&self, kind: Kind) -> Id {
        let place = self.kinds.get(kind as usize);
        kept(place, || self.part("request-", kind.code()))
    }

    /// The id of a numbered part of the text.
    pub(crate) fn numbered(&self, number: usize) -> Id {
        self.part("part-", &number.to_string())
    }

    const fn beginning(notice: Id) -> Anchor {
        Anchor {
            notice,
            contents: OnceCell::new(),
            requests: OnceCell::new(),
            sections: [const { OnceCell::new() }; About::ALL.len()],
            kinds: [const { OnceCell::new() }; Kind::ALL.len()],
        }
    }

    fn part(&self, sort: &str, code: &str) -> Id {
        let beginning = self.notice.as_str();
        let mut id = String::with_capacity(beginning.len() + 1 + sort.len() + code.len());
        id.push_str(beginning);
        id.push('-');
        id.push_str(sort);
        id.extend(code.chars().map(|c| if c == '_' { '-' } else { c }));
        Id(id.into())
    }
}

/// The id that is kept in a place, made where it is asked for the first time.
fn kept(place: Option<&OnceCell<Id>>, make: impl FnOnce() -> Id) -> Id {
    match place {
        Some(id) => id.get_or_init(make).clone(),
        None => make(),
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
