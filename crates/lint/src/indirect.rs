//! Whether data come from someone else than the person.

use seloste_model::notice::SourceTerm;

use crate::look::Look;
use crate::section_items::items;

/// Whether a source is known to be someone else than the person.
pub(crate) fn has_indirect_source(look: &Look<'_>) -> bool {
    items(&look.notice.sources)
        .any(|source| source.kind.is_some_and(is_indirect) || source.public == Some(true))
}

/// Whether what comes from there does not come from the person.
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
