//! A passage: one section of the text, ready for facts to be read out of it.

use seloste_model::notice::About;

use crate::fields::Fields;
use crate::reading::Section;
use crate::statement::Statement;
use crate::vocabulary::cues::Cues;

/// A section that is being read, and all that its facts are read by.
pub(super) struct Passage<'a> {
    /// The number of the section, from 0.
    pub index: usize,
    /// The section.
    pub section: &'a Section,
    /// The statements of the section.
    pub statements: Vec<Statement>,
    /// The words to read statements by.
    pub cues: &'static Cues,
    /// Whether the text names the GDPR; only then may its bases be read out of plain words.
    pub names_gdpr: bool,
    /// The values of the whole text.
    pub fields: &'a Fields,
}

impl Passage<'_> {
    /// Whether the heading names this topic.
    pub(super) fn is_about(&self, about: About) -> bool {
        self.section.is_about(about)
    }

    /// Whether the heading names a right.
    pub(super) fn is_about_rights(&self) -> bool {
        self.section.codes.iter().any(|about| about.is_right())
    }

    /// Whether the heading names a topic whose section holds contact details only.
    pub(super) fn is_about_people(&self) -> bool {
        self.section.codes.iter().any(|about| {
            matches!(
                about,
                About::Controller | About::Contact | About::Dpo | About::RegisterName
            )
        })
    }
}
