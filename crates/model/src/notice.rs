//! A notice: one register of personal data, as its controller describes it.
//!
//! [`Notice`] is a plain table of fields. Where code needs every section in turn, [`About`] names them and
//! [`Notice::section`] leads to their fields.

mod about;
mod bases;
mod choice;
mod choices;
mod is_default;
mod items;
// The type that the module is about has a file of its own, so that its parts need not look up to their parent.
#[allow(clippy::module_inception)]
mod notice;
mod offer;
mod party;
mod replaced;
mod right;
mod section;
pub(crate) mod section_table;
mod sections;
mod silence;
mod terms;
mod wording;

pub use about::{About, SectionContent};
pub use bases::{LegalBasis, SpecialBasis};
pub use choices::{
    MarketingChannel, ProvisionDuty, PublicationDefault, RecipientRole, TransferMechanism, Unless,
    Use,
};
pub use items::{
    Basis, Cookie, DataCategory, DataSubject, Decision, Exclusion, Item, Measure, Note, Provision,
    Publication, Purpose, Recipient, Retention, Source, Transfer,
};
pub use notice::{Law, Notice, Rights};
pub use party::{Contact, ContactRole, Party, Register};
pub use right::{Channel, Demand, FormDemand, Right};
pub use section::{Section, State};
pub use sections::{FactsView, Items, SectionMut, SectionView, Stateful};
pub use silence::Silence;
pub use terms::{DataTerm, MeasureTerm, PurposeTerm, RecipientTerm, SourceTerm, SubjectTerm};
pub use wording::Wording;
