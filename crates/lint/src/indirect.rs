//! Indirect sources: data that come from someone else than the data subject.

use seloste_model::notice::SourceTerm;

use crate::look::Look;
use crate::section_items::items;

/// Whether the notice names a source that is someone else than the data subject.
pub(crate) fn has_indirect_source(look: &Look<'_>) -> bool {
    items(&look.notice.sources)
        .any(|source| source.kind.is_some_and(is_indirect) || source.public == Some(true))
}

/// Whether a source is someone else than the data subject.
pub(crate) fn is_indirect(source: SourceTerm) -> bool {
    match source {
        SourceTerm::DataSubject | SourceTerm::ServiceUse | SourceTerm::Cookies => false,
        SourceTerm::Guardian
        | SourceTerm::Employer
        | SourceTerm::PopulationInformationSystem
        | SourceTerm::BusinessInformationSystem
        | SourceTerm::PublicRegisters
        | SourceTerm::AddressServices
        | SourceTerm::CreditInformation
        | SourceTerm::Authorities
        | SourceTerm::Partners
        | SourceTerm::OtherHealthCare => true,
    }
}
