//! The words of one language, as each language has to give them.

use super::page_words::{AuthorityWords, LabelWords, PageWords};
use super::request_words::{FormWords, ReceiptWords, ThanksWords, WidgetWords};
use super::right_words::RightWords;
use crate::notice::{
    About, ContactRole, DataTerm, LegalBasis, MeasureTerm, ProvisionDuty, PublicationDefault,
    PurposeTerm, RecipientRole, RecipientTerm, SourceTerm, SpecialBasis, SubjectTerm,
    TransferMechanism, Use,
};
use crate::request::{Field, Kind, Problem, Scope};
use crate::{Date, Lang, Period};

/// The words of one language: every sentence that a reader, a visitor or an author sees.
pub struct Words {
    /// The language.
    pub lang: Lang,
    /// The language's own name: `suomi`, `svenska`, `English`.
    pub language_name: &'static str,
    /// A date as people write it: `9.8.2012`, `9 August 2012`.
    pub date: fn(Date) -> String,
    /// A period in words: `10 vuotta`, `1 year 6 months`.
    pub period: fn(Period) -> String,
    /// Quotation marks around the author's words.
    pub quote: fn(&str) -> String,

    /// The heading of a section by today's law.
    pub heading: fn(About) -> &'static str,
    /// The heading of a section on the Ombudsman's forms under the Personal Data Act of 1999.
    pub heading_1999: fn(About) -> &'static str,
    /// The sentence for a section that says that there is none.
    pub none: fn(About) -> &'static str,
    /// The rights in the law's wording, for `rights = "law"`.
    pub rights: RightWords,

    /// The words for terms of the vocabulary.
    pub terms: TermWords,
    /// The words for typed facts.
    pub facts: FactWords,
    /// The name of a Finnish act by its number in the Statutes of Finland (`1336/1997`), where it is one that notices
    /// often cite.
    pub act: fn(&str) -> Option<&'static str>,

    /// The notice page.
    pub page: PageWords,
    /// Labels of single values.
    pub labels: LabelWords,
    /// The supervisory authority as it stands today (Office of the Data Protection Ombudsman, its own
    /// contact page, November 2026).
    pub authority: AuthorityWords,

    /// The names of a kind of request.
    pub kind: fn(Kind) -> KindWords,
    /// The name of a scope of an objection.
    pub scope: fn(Scope) -> &'static str,
    /// A field of the form of one kind.
    pub field: fn(Kind, Field) -> FieldWords,
    /// The problem of a field and its solution, as a sentence that stands alone.
    pub problem: fn(Kind, Field, Problem) -> &'static str,
    /// The form.
    pub form: FormWords,
    /// The page a form service redirects to, which cannot know whether the request arrived.
    pub thanks: ThanksWords,
    /// The receipt, and what stands in its place when a request could not be kept.
    pub receipt: ReceiptWords,
    /// The sentences of the widget in the browser.
    pub widget: WidgetWords,
}

/// The words of a kind of request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KindWords {
    /// The request in the visitor's words: "I want to inspect my data (right of access)".
    pub title: &'static str,
    /// The name as a noun, for lists, links and receipts: "Inspecting my data".
    pub short: &'static str,
    /// One or two plain sentences on what the request does and what it cannot do.
    pub explanation: &'static str,
}

/// The words of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldWords {
    /// The label.
    pub label: &'static str,
    /// A hint below the label; empty for none.
    pub hint: &'static str,
}

/// The words of the vocabulary's terms, as labels of items.
pub struct TermWords {
    /// The name of a purpose: "newsletter".
    pub purpose: fn(PurposeTerm) -> &'static str,
    /// The name of a group of data: "contact details".
    pub data: fn(DataTerm) -> &'static str,
    /// The name of a group of people: "customers".
    pub subject: fn(SubjectTerm) -> &'static str,
    /// The name of a source of data: "public registers".
    pub source: fn(SourceTerm) -> &'static str,
    /// The name of a recipient: "payment services".
    pub recipient: fn(RecipientTerm) -> &'static str,
    /// The name of a measure of protection: "backups".
    pub measure: fn(MeasureTerm) -> &'static str,
}

/// The words of typed facts.
pub struct FactWords {
    /// A legal basis with its provision: "consent (GDPR Art. 6(1)(a))".
    pub basis: fn(LegalBasis) -> &'static str,
    /// A basis for special categories of data, with its provision.
    pub special_basis: fn(SpecialBasis) -> &'static str,
    /// The role of a recipient.
    pub recipient_role: fn(RecipientRole) -> &'static str,
    /// The mechanism of a transfer out of the European Economic Area, with its provision.
    pub mechanism: fn(TransferMechanism) -> &'static str,
    /// The conditions of a publication.
    pub publication: fn(PublicationDefault) -> &'static str,
    /// The duty to give data.
    pub provision: fn(ProvisionDuty) -> &'static str,
    /// A use that is ruled out, after the label for it: "marketing".
    pub ruled_out: fn(Use) -> &'static str,
    /// The role of a contact.
    pub contact_role: fn(ContactRole) -> &'static str,
    /// The name of a country by its ISO 3166-1 code; none for an uncommon one, whose code is printed.
    pub country: fn(&str) -> Option<&'static str>,
}
