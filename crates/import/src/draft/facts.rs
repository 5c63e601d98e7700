//! Where facts are gathered while sections are read.

use seloste_model::Notice;
use seloste_model::notice::{About, ContactRole, Item, Right, Section as FactSection, State};

use crate::fields::Fields;
use crate::fields::contact_block::ContactBlock;
use crate::reading::Section;
use crate::signs::silent_parts;
use crate::statement::{Statement, is_right};
use crate::vocabulary::cues::Cues;

use super::said;

/// A section that is being read, with what is needed to read it.
pub(super) struct Passage<'a> {
    /// Its number among the sections.
    pub index: usize,
    /// The section.
    pub section: &'a Section,
    /// What it says.
    pub statements: Vec<Statement>,
    /// The words to read it by.
    pub cues: &'static Cues,
    /// Whether the text names the GDPR; only then may its bases be read out of plain words.
    pub names_gdpr: bool,
    /// The values that were read before.
    pub fields: &'a Fields,
}

impl Passage<'_> {
    /// Whether its heading says that it is about this.
    pub(super) fn is_about(&self, about: About) -> bool {
        self.section.is_about(about)
    }

    /// Whether its heading is about a right, or about rights.
    pub(super) fn is_about_rights(&self) -> bool {
        self.section.codes.iter().any(|about| is_right(*about))
    }

    /// Whether its heading is about one of those that hold contact details only.
    pub(super) fn is_about_people(&self) -> bool {
        self.section.codes.iter().any(|about| {
            matches!(
                about,
                About::Controller | About::Contact | About::Dpo | About::RegisterName
            )
        })
    }
}

/// The notice so far, and what the body of each section turned out to be about besides its heading.
pub(super) struct Facts {
    /// The notice.
    pub notice: Notice,
    also: Vec<Vec<About>>,
}

impl Facts {
    /// Begins with the header.
    pub(super) fn new(notice: Notice, sections: usize) -> Self {
        Self {
            notice,
            also: vec![Vec::new(); sections],
        }
    }

    /// The notice, and the codes found in the bodies.
    pub(super) fn finish(self) -> (Notice, Vec<Vec<About>>) {
        (self.notice, self.also)
    }

    /// Notes that the body of a section is about this too.
    pub(super) fn also_about(&mut self, passage: &Passage<'_>, about: About) {
        if let Some(also) = self.also.get_mut(passage.index)
            && !passage.is_about(about)
            && !also.contains(&about)
        {
            also.push(about);
        }
    }

    /// Notes what the heading alone says: that there is a section, and where it is silent.
    pub(super) fn read_headings(&mut self, passage: &Passage<'_>, after: &[Section]) {
        let section = passage.section;
        let has_child = after.first().is_some_and(|next| next.level > section.level);
        let silent: Vec<About> = if section.body.is_empty() {
            section
                .codes
                .iter()
                .copied()
                .filter(|_| !has_child)
                .collect()
        } else {
            silent_parts(section, after).collect()
        };
        for about in &section.codes {
            if silent.contains(about) {
                said::set_state(&mut self.notice, *about, State::HeadingOnly);
            } else if !section.body.is_empty() && !is_among_contacts(*about, passage.fields) {
                said::set_state(&mut self.notice, *about, State::Stated);
            }
        }
    }

    /// The facts of a right, made where there were none.
    pub(super) fn right(&mut self, about: About) -> Option<&mut Right> {
        let right = said::right_mut(&mut self.notice, about)?;
        let right = right.get_or_insert_with(Right::default);
        if right.state == State::HeadingOnly {
            right.state = State::Stated;
        }
        Some(right)
    }
}

/// An officer who is among the contacts needs no section besides.
fn is_among_contacts(about: About, fields: &Fields) -> bool {
    let officer =
        |(role, _): &(ContactRole, ContactBlock)| *role == ContactRole::DataProtectionOfficer;
    about == About::Dpo && fields.contacts.iter().any(officer)
}

/// Adds an item to a section unless one of the same name is there.
pub(super) fn add<I: Item>(section: &mut Option<FactSection<I>>, item: I) {
    let section = section.get_or_insert_with(FactSection::default);
    if section.state == State::HeadingOnly {
        section.state = State::Stated;
    }
    // What is repeated is repeated soon; a text that lists a hundred thousand things must not take hours.
    let recent = section.items.iter().rev().take(RECENT);
    let known =
        item.name().is_some() && recent.into_iter().any(|other| other.name() == item.name());
    if !known {
        section.items.push(item);
    }
}

const RECENT: usize = 50;
