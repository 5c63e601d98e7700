//! The facts of a draft, gathered while the sections of the text are read.

use seloste_model::Notice;
use seloste_model::notice::{
    About, ContactRole, Item, Right, Section as FactSection, SectionMut, State, Stateful,
};

use super::passage::Passage;
use crate::fields::Fields;
use crate::fields::contact_block::ContactBlock;
use crate::reading::Section;
use crate::signs::silent_parts;

/// The notice so far, and the topics of each body besides those of its heading.
pub(super) struct Facts {
    /// The notice so far.
    pub notice: Notice,
    also: Vec<Vec<About>>,
}

impl Facts {
    /// The facts of a notice with nothing but its header.
    pub(super) fn new(notice: Notice, sections: usize) -> Self {
        Self {
            notice,
            also: vec![Vec::new(); sections],
        }
    }

    /// The notice, and for each section the topics found in its body only.
    pub(super) fn finish(self) -> (Notice, Vec<Vec<About>>) {
        (self.notice, self.also)
    }

    /// Notes that the body of a passage is about a topic that its heading does not name.
    pub(super) fn also_about(&mut self, passage: &Passage<'_>, about: About) {
        if let Some(also) = self.also.get_mut(passage.index)
            && !passage.is_about(about)
            && !also.contains(&about)
        {
            also.push(about);
        }
    }

    /// Notes the sections that the heading promises, and those of which the body is silent.
    pub(super) fn read_heading(&mut self, passage: &Passage<'_>, after: &[Section]) {
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
                self.set_state(*about, State::HeadingOnly);
            } else if !section.body.is_empty() && !is_among_contacts(*about, passage.fields) {
                self.set_state(*about, State::Stated);
            }
        }
    }

    /// The facts of a right, made where there were none; `None` for a topic that is no right.
    pub(super) fn right(&mut self, about: About) -> Option<&mut Right> {
        match self.notice.section_mut(about) {
            SectionMut::Right(right) => {
                raise(right, State::Stated);
                right.as_mut()
            }
            SectionMut::Details | SectionMut::Facts(_) => None,
        }
    }

    fn set_state(&mut self, about: About, state: State) {
        match self.notice.section_mut(about) {
            // An unknown heading promises nothing.
            SectionMut::Facts(_) if about == About::Other => {}
            SectionMut::Details => {}
            SectionMut::Facts(section) => raise(section, state),
            SectionMut::Right(right) => raise(right, state),
        }
    }
}

/// Sets the state of a section that is missing or only a heading. A second section takes nothing from a first one.
fn raise(section: &mut dyn Stateful, state: State) {
    match section.state() {
        None | Some(State::HeadingOnly) => section.set_state(state),
        Some(State::Stated | State::None | State::Conditional) => {}
    }
}

/// Whether a topic is the officer, who is among the contacts and needs no section besides.
fn is_among_contacts(about: About, fields: &Fields) -> bool {
    let officer =
        |(role, _): &(ContactRole, ContactBlock)| *role == ContactRole::DataProtectionOfficer;
    about == About::Dpo && fields.contacts.iter().any(officer)
}

/// Adds an item to a section unless one of the same name is there.
pub(super) fn add<I: Item>(section: &mut Option<FactSection<I>>, item: I) {
    raise(section, State::Stated);
    let section = section.get_or_insert_default();
    // Repetitions follow soon, and a text that lists a hundred thousand things must not take hours.
    let recent = section.items.iter().rev().take(RECENT);
    let known =
        item.name().is_some() && recent.into_iter().any(|other| other.name() == item.name());
    if !known {
        section.items.push(item);
    }
}

/// The number of items that a new one is compared with.
const RECENT: usize = 50;
