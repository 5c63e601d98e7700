//! The sections of a notice as they stand in it, each reached by its code.

use super::about::About;
use super::items::{
    Basis, Cookie, DataCategory, DataSubject, Decision, Exclusion, Measure, Note, Provision,
    Publication, Purpose, Recipient, Retention, Source, Transfer,
};
use super::notice::Notice;
use super::party::{Contact, Party, Register};
use super::right::Right;
use super::section::{Section, State};
use super::section_table::sections;
use crate::Text;

/// A section as it stands in a notice.
#[derive(Clone, Copy, Debug)]
pub enum SectionView<'a> {
    /// The first controller.
    Controller(&'a Party),
    /// People and units to turn to; at least one.
    Contacts(&'a [Contact]),
    /// The register.
    Register(&'a Register),
    /// A section of facts.
    Facts(FactsView<'a>),
    /// A right.
    Right(&'a Right),
}

/// A section of facts, whatever its items are.
#[derive(Clone, Copy, Debug)]
pub struct FactsView<'a> {
    /// Whether the section is stated, only a heading, none, or conditional.
    pub state: State,
    /// The condition, where the state is conditional.
    pub unless: Option<&'a Text>,
    /// The author's text.
    pub text: Option<&'a Text>,
    /// The items.
    pub items: Items<'a>,
}

/// A section that may be changed.
pub enum SectionMut<'a> {
    /// Names and contact details, which have no state.
    Details,
    /// A section of facts.
    Facts(&'a mut dyn Stateful),
    /// A right.
    Right(&'a mut Option<Right>),
}

/// A section that has a state, or is not there.
pub trait Stateful {
    /// The state; none where the section is not there.
    fn state(&self) -> Option<State>;

    /// Sets the state of the section, which is made where it is not there.
    fn set_state(&mut self, state: State);
}

impl<I> Stateful for Option<Section<I>> {
    fn state(&self) -> Option<State> {
        self.as_ref().map(|section| section.state)
    }

    fn set_state(&mut self, state: State) {
        self.get_or_insert_default().state = state;
    }
}

impl Stateful for Option<Right> {
    fn state(&self) -> Option<State> {
        self.as_ref().map(|right| right.state)
    }

    fn set_state(&mut self, state: State) {
        self.get_or_insert_default().state = state;
    }
}

macro_rules! items {
    ($($items:ident($item:ident),)+) => {
        /// The items of a section of facts, by the type of their facts.
        #[derive(Clone, Copy, Debug)]
        pub enum Items<'a> {
            $(
                #[doc = concat!("Items of the type [`", stringify!($item), "`].")]
                $items(&'a [$item]),
            )+
        }

        impl Items<'_> {
            /// The number of items.
            pub const fn len(self) -> usize {
                match self {
                    $(Items::$items(items) => items.len(),)+
                }
            }

            /// Whether there are no items.
            pub const fn is_empty(self) -> bool {
                self.len() == 0
            }
        }

        $(
            impl<'a> From<&'a [$item]> for Items<'a> {
                fn from(items: &'a [$item]) -> Self {
                    Items::$items(items)
                }
            }
        )+
    };
}

items! {
    Purposes(Purpose),
    Exclusions(Exclusion),
    Bases(Basis),
    DataSubjects(DataSubject),
    DataCategories(DataCategory),
    Sources(Source),
    Recipients(Recipient),
    Transfers(Transfer),
    Publications(Publication),
    Measures(Measure),
    Retentions(Retention),
    Provisions(Provision),
    Cookies(Cookie),
    Decisions(Decision),
    Notes(Note),
}

impl<'a, I> From<&'a Section<I>> for FactsView<'a>
where
    Items<'a>: From<&'a [I]>,
{
    fn from(section: &'a Section<I>) -> Self {
        FactsView {
            state: section.state,
            unless: section.unless.as_ref(),
            text: section.text.as_ref(),
            items: section.items.as_slice().into(),
        }
    }
}

macro_rules! view {
    (controllers $notice:ident $field:ident $($more:ident)*) => {
        $notice.$field.as_ref().map(SectionView::Controller)
    };
    (contacts $notice:ident $field:ident) => {
        Some($notice.$field.as_slice())
            .filter(|contacts| !contacts.is_empty())
            .map(SectionView::Contacts)
    };
    (register $notice:ident $field:ident) => {
        $notice.$field.as_ref().map(SectionView::Register)
    };
    (facts $notice:ident $field:ident) => {
        $notice
            .$field
            .as_ref()
            .map(|section| SectionView::Facts(section.into()))
    };
    (right $notice:ident $field:ident) => {
        $notice.$field.as_ref().map(SectionView::Right)
    };
}

macro_rules! change {
    (facts $notice:ident $field:ident) => {
        SectionMut::Facts(&mut $notice.$field)
    };
    (right $notice:ident $field:ident) => {
        SectionMut::Right(&mut $notice.$field)
    };
    ($details:ident $notice:ident $($field:ident)+) => {
        SectionMut::Details
    };
}

macro_rules! define_sections {
    ($($about:ident = $code:literal, $content:ident($($field:ident),+) $($tag:literal)?;)+) => {
        impl Notice {
            /// The section as it stands in the notice; none where the notice has nothing of it.
            pub fn section(&self, about: About) -> Option<SectionView<'_>> {
                match about {
                    $(About::$about => view!($content self $($field)+),)+
                }
            }

            /// The section for changing it, also where the notice has nothing of it yet.
            pub fn section_mut(&mut self, about: About) -> SectionMut<'_> {
                match about {
                    $(About::$about => change!($content self $($field)+),)+
                }
            }
        }

        /// The fields of `Notice` that hold sections.
        #[cfg(test)]
        const FIELDS: &[&str] = &[$($(stringify!($field)),+),+];
    };
}

sections!(define_sections);

impl Notice {
    /// The sections that the notice has something of, in the order of a page.
    pub fn sections(&self) -> impl Iterator<Item = (About, SectionView<'_>)> {
        About::ALL
            .into_iter()
            .filter_map(|about| Some((about, self.section(about)?)))
    }

    /// The right that the notice has under this code; none for a section that is not a right, or not there.
    pub fn right(&self, about: About) -> Option<&Right> {
        match self.section(about)? {
            SectionView::Right(right) => Some(right),
            SectionView::Controller(_)
            | SectionView::Contacts(_)
            | SectionView::Register(_)
            | SectionView::Facts(_) => None,
        }
    }
}

#[cfg(test)]
mod tests;
