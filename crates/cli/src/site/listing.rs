//! What the pages of the whole site say of one notice.

use crate::site::Published;
use seloste_model::notice::{Party, Register};
use seloste_model::{Lang, Notice};
use serde::{Deserialize, Serialize};

/// A notice as lists name it. It is small, so that those of many notices can be kept while the notices
/// themselves are not, and it is kept in the record of a build, for the notices that need no reading again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// The notice's id.
    pub id: String,
    /// The languages that it has pages in.
    pub languages: Vec<Lang>,
    /// What a list says of the notice: its title, controllers and dates, as JSON of a notice that has nothing else.
    notice: String,
}

impl Listing {
    /// What lists say of a notice.
    pub fn of(published: &Published<'_>) -> serde_json::Result<Listing> {
        let notice = published.notice;
        let listed = Notice {
            id: notice.id.clone(),
            languages: notice.languages.clone(),
            title: notice.title.clone(),
            drawn_up: notice.drawn_up,
            updated: notice.updated,
            law: notice.law,
            controller: notice.controller.as_ref().map(named),
            joint_controllers: notice.joint_controllers.iter().map(named).collect(),
            register: notice.register.as_ref().map(|register| Register {
                name: register.name.clone(),
                ..Register::default()
            }),
            ..Notice::default()
        };
        Ok(Listing {
            id: published.id.to_owned(),
            languages: published.languages.clone(),
            notice: serde_json::to_string(&listed)?,
        })
    }

    /// The notice as far as lists need it.
    pub fn notice(&self) -> serde_json::Result<Notice> {
        serde_json::from_str(&self.notice)
    }

    /// The language in which a reader of `wanted` is shown the notice.
    pub fn page_language(&self, wanted: Lang) -> Lang {
        match self.languages.contains(&wanted) {
            true => wanted,
            false => self.languages.first().copied().unwrap_or_default(),
        }
    }
}

fn named(party: &Party) -> Party {
    Party {
        name: party.name.clone(),
        ..Party::default()
    }
}
