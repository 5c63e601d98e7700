//! A notice: every field that a file may have.

use serde::{Deserialize, Serialize};

use super::about::About;
use super::items::{
    Basis, Cookie, DataCategory, DataSubject, Decision, Exclusion, Measure, Note, Provision,
    Publication, Purpose, Recipient, Retention, Source, Transfer,
};
use super::party::{Contact, Party, Register};
use super::right::Right;
use super::section::Section;
use super::silence::Silence;
use super::wording::Wording;
use crate::{Date, Lang, Text};

/// The law that a notice is judged by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Law {
    /// The General Data Protection Regulation and the Data Protection Act (1050/2018).
    #[default]
    #[serde(rename = "gdpr")]
    Gdpr,
    /// The Personal Data Act (523/1999), repealed on 1 January 2019; for archives.
    #[serde(rename = "1999")]
    PersonalDataAct1999,
}

/// Which rights a notice prints besides those it describes itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Rights {
    /// Every right that the GDPR gives here, in the law's wording, the author's own text first.
    Law,
}

/// A privacy notice of one register. Every field may be missing; checks say what should be there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Notice {
    /// The version of this file format; always 1 for now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<u16>,
    /// The name used in file names, addresses and requests: lower-case letters, digits and hyphens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The languages of the page, the first one being that of texts given as one string.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Lang>,
    /// The heading of the page, where it is to differ from the usual "Privacy notice".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// The day the notice was drawn up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drawn_up: Option<Date>,
    /// The day of the latest change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Date>,
    /// The law the notice is judged by: `gdpr`, or `1999` for an archive.
    #[serde(skip_serializing_if = "super::is_default::is_default")]
    pub law: Law,
    /// The provisions that the text refers to, such as `523/1999 10 §`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<String>,
    /// `"law"` prints every right of the GDPR in the law's wording, the author's own text first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rights: Option<Rights>,

    /// The controller: who decides why and how the data are used (GDPR, article 4(7)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub controller: Option<Party>,
    /// Further controllers that decide jointly with the first (article 26).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub joint_controllers: Vec<Party>,
    /// What the joint controllers have agreed about their duties (article 26(2)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joint_arrangement: Option<Text>,
    /// The representative in the European Union of a controller outside it (article 27).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub representative: Option<Party>,
    /// People and units to turn to, each with its role.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// What is said of a data protection officer besides the contacts; `state = "none"` where none is designated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dpo: Option<Section<Note>>,
    /// The register: its name and other names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register: Option<Register>,

    /// Why the data are used, each purpose with its legal basis (article 13(1)(c)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purposes: Option<Section<Purpose>>,
    /// Uses that the notice rules out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclusions: Option<Section<Exclusion>>,
    /// The legal basis of the whole register, where it is not given purpose by purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<Section<Basis>>,
    /// Whose data are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_subjects: Option<Section<DataSubject>>,
    /// What data are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_content: Option<Section<DataCategory>>,
    /// Where the data come from (article 14(2)(f)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sources: Option<Section<Source>>,
    /// Who gets the data (article 13(1)(e)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disclosures: Option<Section<Recipient>>,
    /// Who processes the data for the controller (article 28).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processors: Option<Section<Recipient>>,
    /// Transfers out of the European Economic Area (articles 44 to 49).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfers: Option<Section<Transfer>>,
    /// Publication of the data, for example as a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publication: Option<Section<Publication>>,
    /// How the data are protected (article 32).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protection: Option<Section<Measure>>,
    /// How paper and other manual material is protected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protection_manual: Option<Section<Measure>>,
    /// How data in information systems are protected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protection_electronic: Option<Section<Measure>>,
    /// How long the data are kept, or what decides it (article 13(2)(a)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention: Option<Section<Retention>>,
    /// Whether the data must be given, and what follows if they are not (article 13(2)(e)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provision: Option<Section<Provision>>,
    /// Cookies and like techniques (Act 917/2014, section 205).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cookies: Option<Section<Cookie>>,
    /// Automated decisions and profiling (articles 13(2)(f) and 22).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automated_decisions: Option<Section<Decision>>,

    /// The right to see one's data (article 15).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right_access: Option<Right>,
    /// The right to have wrong data put right (article 16).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right_rectification: Option<Right>,
    /// The right to have data erased (article 17).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right_erasure: Option<Right>,
    /// The right to have processing restricted (article 18).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right_restriction: Option<Right>,
    /// The right to take one's data elsewhere (article 20).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right_portability: Option<Right>,
    /// The right to object, also to direct marketing (article 21).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right_object: Option<Right>,
    /// The right to withdraw consent (article 7(3)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right_withdraw_consent: Option<Right>,
    /// The right to a human decision (article 22(3)).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right_human_review: Option<Right>,
    /// Anything else that is said of the rights.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right_other: Option<Right>,
    /// The right to complain, and to whom (articles 13(2)(d) and 77).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supervisory_authority: Option<Right>,
    /// Where the notice can be seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability: Option<Section<Note>>,
    /// Anything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<Section<Note>>,

    /// The wording of an old text, in the order of the page. Where a block is about a section, the block is
    /// printed and the section's facts are only read by the form and the checks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub wording: Vec<Wording>,

    /// The rules that `seloste check` is to pass over, each with the reason; never printed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub silence: Vec<Silence>,
}

impl Notice {
    /// The language of texts given as one string: the first of `languages`, or Finnish.
    pub fn first_language(&self) -> Lang {
        self.languages.first().copied().unwrap_or_default()
    }

    /// Every controller, the first one first.
    pub fn controllers(&self) -> impl Iterator<Item = &Party> {
        self.controller.iter().chain(&self.joint_controllers)
    }

    /// The wording blocks that are about this section.
    pub fn wording_about(&self, about: About) -> impl Iterator<Item = &Wording> {
        self.wording
            .iter()
            .filter(move |block| block.about.contains(&about))
    }
}
