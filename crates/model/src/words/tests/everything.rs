//! Everything that is said in a language, as one list.

use std::fmt::Debug;

use crate::notice::{
    About, ContactRole, DataTerm, LegalBasis, MeasureTerm, ProvisionDuty, PublicationDefault,
    PurposeTerm, RecipientRole, RecipientTerm, SourceTerm, SpecialBasis, SubjectTerm,
    TransferMechanism, Use,
};
use crate::request::{Field, Kind, Problem, Scope};
use crate::words::Words;

/// What a sentence is for; typography follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A heading, label, term or other phrase: no full stop.
    Phrase,
    /// Whole sentences.
    Sentence,
    /// A hint or a right, which may be empty, else whole sentences.
    MayBeEmpty,
    /// Either.
    Any,
}

/// Something that is said, and where.
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) sort: Sort,
    pub(super) text: &'static str,
}

/// Everything that is said in a language, countries aside.
pub(super) fn everything(words: &Words) -> Vec<Entry> {
    let mut all = Vec::new();
    fn each<T: Copy + Debug>(
        all: &mut Vec<Entry>,
        name: &str,
        sort: Sort,
        values: &[T],
        say: impl Fn(T) -> &'static str,
    ) {
        all.extend(values.iter().map(|value| Entry {
            key: format!("{name} {value:?}"),
            sort,
            text: say(*value),
        }));
    }
    each(
        &mut all,
        "heading",
        Sort::Phrase,
        &About::ALL,
        words.heading,
    );
    each(
        &mut all,
        "heading_1999",
        Sort::Phrase,
        &About::ALL,
        words.heading_1999,
    );
    each(&mut all, "none", Sort::Sentence, &About::ALL, words.none);
    each(&mut all, "right", Sort::MayBeEmpty, &About::ALL, |about| {
        words.rights.of(about)
    });
    let terms = &words.terms;
    each(
        &mut all,
        "purpose",
        Sort::Phrase,
        PurposeTerm::ALL,
        terms.purpose,
    );
    each(&mut all, "data", Sort::Phrase, DataTerm::ALL, terms.data);
    each(
        &mut all,
        "subject",
        Sort::Phrase,
        SubjectTerm::ALL,
        terms.subject,
    );
    each(
        &mut all,
        "source",
        Sort::Phrase,
        SourceTerm::ALL,
        terms.source,
    );
    each(
        &mut all,
        "recipient",
        Sort::Phrase,
        RecipientTerm::ALL,
        terms.recipient,
    );
    each(
        &mut all,
        "measure",
        Sort::Phrase,
        MeasureTerm::ALL,
        terms.measure,
    );
    let facts = &words.facts;
    each(&mut all, "basis", Sort::Phrase, &BASES, facts.basis);
    each(
        &mut all,
        "special_basis",
        Sort::Phrase,
        &SPECIAL_BASES,
        facts.special_basis,
    );
    each(
        &mut all,
        "recipient_role",
        Sort::Phrase,
        &ROLES,
        facts.recipient_role,
    );
    each(
        &mut all,
        "mechanism",
        Sort::Phrase,
        &MECHANISMS,
        facts.mechanism,
    );
    each(
        &mut all,
        "publication",
        Sort::Phrase,
        &PUBLICATIONS,
        facts.publication,
    );
    each(
        &mut all,
        "provision",
        Sort::Phrase,
        &DUTIES,
        facts.provision,
    );
    each(
        &mut all,
        "contact_role",
        Sort::Phrase,
        &CONTACT_ROLES,
        facts.contact_role,
    );
    each(&mut all, "ruled_out", Sort::Phrase, &USES, facts.ruled_out);
    each(&mut all, "scope", Sort::Phrase, &Scope::ALL, words.scope);
    for (name, sentences) in [
        ("page", words.page.sentences()),
        ("labels", words.labels.sentences()),
        ("authority", words.authority.sentences()),
        ("form", words.form.sentences()),
        ("thanks", words.thanks.sentences()),
        ("receipt", words.receipt.sentences()),
        ("widget", words.widget.sentences()),
    ] {
        all.extend(sentences.into_iter().map(|(field, text)| Entry {
            key: format!("{name}.{field}"),
            sort: Sort::Any,
            text,
        }));
    }
    for kind in Kind::ALL {
        let mut entry = |name: &str, sort, text| {
            all.push(Entry {
                key: format!("{kind:?} {name}"),
                sort,
                text,
            });
        };
        let of_kind = (words.kind)(kind);
        entry("title", Sort::Phrase, of_kind.title);
        entry("short", Sort::Phrase, of_kind.short);
        entry("explanation", Sort::Sentence, of_kind.explanation);
        for field in Field::ALL {
            let of_field = (words.field)(kind, field);
            entry(&format!("{field:?} label"), Sort::Phrase, of_field.label);
            entry(&format!("{field:?} hint"), Sort::MayBeEmpty, of_field.hint);
            for problem in [Problem::Missing, Problem::IdentityCode, Problem::TooLong] {
                let text = (words.problem)(kind, field, problem);
                entry(&format!("{field:?} {problem:?}"), Sort::Sentence, text);
            }
        }
    }
    all
}

const BASES: [LegalBasis; 15] = [
    LegalBasis::Consent,
    LegalBasis::Contract,
    LegalBasis::LegalObligation,
    LegalBasis::VitalInterests,
    LegalBasis::PublicTask,
    LegalBasis::LegitimateInterests,
    LegalBasis::Act1999Consent,
    LegalBasis::Act1999Contract,
    LegalBasis::Act1999VitalInterest,
    LegalBasis::Act1999Duty,
    LegalBasis::Act1999Connection,
    LegalBasis::Act1999Group,
    LegalBasis::Act1999Service,
    LegalBasis::Act1999PublicPosition,
    LegalBasis::Act1999Permit,
];
const SPECIAL_BASES: [SpecialBasis; 10] = [
    SpecialBasis::ExplicitConsent,
    SpecialBasis::EmploymentLaw,
    SpecialBasis::VitalInterests,
    SpecialBasis::Association,
    SpecialBasis::MadePublic,
    SpecialBasis::LegalClaims,
    SpecialBasis::PublicInterest,
    SpecialBasis::HealthCare,
    SpecialBasis::PublicHealth,
    SpecialBasis::Research,
];
const ROLES: [RecipientRole; 5] = [
    RecipientRole::Controller,
    RecipientRole::Processor,
    RecipientRole::JointController,
    RecipientRole::Authority,
    RecipientRole::Group,
];
const MECHANISMS: [TransferMechanism; 7] = [
    TransferMechanism::Adequacy,
    TransferMechanism::DataPrivacyFramework,
    TransferMechanism::StandardClauses,
    TransferMechanism::CorporateRules,
    TransferMechanism::ExplicitConsent,
    TransferMechanism::Contract,
    TransferMechanism::Derogation,
];
const PUBLICATIONS: [PublicationDefault; 2] =
    [PublicationDefault::OptOut, PublicationDefault::OptIn];
const DUTIES: [ProvisionDuty; 3] = [
    ProvisionDuty::Statutory,
    ProvisionDuty::Contractual,
    ProvisionDuty::Voluntary,
];
const CONTACT_ROLES: [ContactRole; 3] = [
    ContactRole::ContactPerson,
    ContactRole::DataProtectionOfficer,
    ContactRole::CustomerService,
];
const USES: [Use; 5] = [
    Use::Marketing,
    Use::Disclosure,
    Use::AutomatedDecisions,
    Use::Profiling,
    Use::Transfer,
];
