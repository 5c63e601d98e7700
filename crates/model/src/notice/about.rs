//! The sections of a notice, by their codes.

use serde::{Deserialize, Serialize};

use super::section_table::sections;
use crate::Route;
use crate::codes::codes;

/// The sort of content that a section has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectionContent {
    /// The controllers and the representative: names and contact details.
    Controllers,
    /// People and units to turn to: names and contact details.
    Contacts,
    /// The register: its names.
    Register,
    /// A state, a text, and items with typed facts.
    Facts,
    /// A state and a text on a right, and the ways to use it.
    Right,
}

macro_rules! content {
    (controllers) => {
        SectionContent::Controllers
    };
    (contacts) => {
        SectionContent::Contacts
    };
    (register) => {
        SectionContent::Register
    };
    (facts) => {
        SectionContent::Facts
    };
    (right) => {
        SectionContent::Right
    };
}

macro_rules! tag {
    () => {
        None
    };
    ($tag:literal) => {
        Some($tag)
    };
}

macro_rules! define_about {
    ($($about:ident = $code:literal, $content:ident($($field:ident),+) $($tag:literal)?;)+) => {
        codes! {
            /// The topic of a section, or of a block of wording. The codes are the names of the tables in a notice
            /// file and of the import report; the order is that of a page.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
            // The schema keeps its own words, which stand in editors and in published files.
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(description = "What a section, or a block of wording, is about. The codes are the names of the tables in a notice file\nand of the import report."))]
            #[serde(rename_all = "snake_case")]
            #[allow(missing_docs, reason = "written for the documentation alone, or the schema would have them too")]
            pub enum About {
                /// The code as written in files: `data_content`.
                fn code;
                /// The section with this code.
                fn from_code;
                $(
                    #[cfg_attr(doc, doc = concat!("The section `", $code, "`: ", $("[`", stringify!($field), "`](super::Notice::", stringify!($field), ") ",)+))]
                    $about = $code,
                )+
            }
        }

        impl About {
            /// The sort of content that the section has.
            pub const fn content(self) -> SectionContent {
                match self {
                    $(About::$about => content!($content),)+
                }
            }

            /// The tag of a right in the Data Privacy Vocabulary (W3C DPV 2.3); none for other sections, and for the
            /// section on several rights at once.
            pub const fn dpv(self) -> Option<&'static str> {
                match self {
                    $(About::$about => tag!($($tag)?),)+
                }
            }

            /// The section that a value of this route belongs to; none for what is about the notice as a whole, such
            /// as its title, and for the blocks of wording.
            pub fn of(route: &Route) -> Option<About> {
                match route.table()? {
                    $($(stringify!($field))|+ => Some(About::$about),)+
                    code => About::from_code(code),
                }
            }
        }
    };
}

sections!(define_about);

impl About {
    /// Whether the section is about a right, the one to complain included.
    pub fn is_right(self) -> bool {
        self.content() == SectionContent::Right
    }

    /// Whether the section is about rights that are used by a request to the controller. A complaint is made to the
    /// supervisory authority, which sets its own rules for it.
    pub fn is_right_of_request(self) -> bool {
        self.is_right() && self != About::SupervisoryAuthority
    }
}
