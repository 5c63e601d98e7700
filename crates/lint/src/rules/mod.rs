//! The rules, one a file; a file holds several only where they differ in nothing but a name.

mod date_before_gdpr;
mod hidden_right_to_object;
mod indefinite_wording;
mod missing_complaint;
mod missing_data_categories;
mod missing_date;
mod missing_duty_to_provide;
mod missing_joint_arrangement;
mod missing_language;
mod missing_legal_basis;
mod missing_legitimate_interest;
mod missing_processors;
mod missing_protection_officer;
mod missing_purpose;
mod missing_recipients;
mod missing_representative;
mod missing_retention;
mod missing_right;
mod missing_source;
mod missing_time_of_informing;
mod missing_transfer_basis;
mod missing_transfers;
mod missing_withdrawal;
mod no_electronic_contact;
mod obsolete_legal_basis;
mod security_detail;
mod tell_before_change;
mod undescribed_cookies;
mod unexplained_automated_decision;
mod unnamed_controller;
mod unreachable_controller;
mod vague_recipient;
mod vague_retention;

use crate::rule::Rule;

/// Every rule, in the order in which findings are listed: completeness under the GDPR, consistency, requests,
/// names and numbers, texts, obsolete references, the Personal Data Act of 1999, the site.
pub(crate) static ALL: &[&Rule] = &[
    &unnamed_controller::UNNAMED_CONTROLLER,
    &unreachable_controller::UNREACHABLE_CONTROLLER,
    &no_electronic_contact::NO_ELECTRONIC_CONTACT,
    &missing_representative::MISSING_REPRESENTATIVE,
    &missing_joint_arrangement::MISSING_JOINT_ARRANGEMENT,
    &missing_protection_officer::MISSING_PROTECTION_OFFICER,
    &missing_purpose::MISSING_PURPOSE,
    &missing_legal_basis::MISSING_LEGAL_BASIS,
    &obsolete_legal_basis::OBSOLETE_LEGAL_BASIS,
    &missing_legitimate_interest::MISSING_LEGITIMATE_INTEREST,
    &missing_recipients::MISSING_RECIPIENTS,
    &missing_processors::MISSING_PROCESSORS,
    &vague_recipient::VAGUE_RECIPIENT,
    &missing_transfers::MISSING_TRANSFERS,
    &missing_transfer_basis::MISSING_TRANSFER_BASIS,
    &missing_retention::MISSING_RETENTION,
    &vague_retention::VAGUE_RETENTION,
    &missing_right::MISSING_RIGHT_OF_ACCESS,
    &missing_right::MISSING_RIGHT_TO_RECTIFICATION,
    &missing_right::MISSING_RIGHT_TO_ERASURE,
    &missing_right::MISSING_RIGHT_TO_RESTRICTION,
    &missing_right::MISSING_RIGHT_TO_OBJECT,
    &missing_right::MISSING_RIGHT_TO_PORTABILITY,
    &missing_withdrawal::MISSING_WITHDRAWAL,
    &missing_complaint::MISSING_COMPLAINT,
    &missing_duty_to_provide::MISSING_DUTY_TO_PROVIDE,
    &unexplained_automated_decision::UNEXPLAINED_AUTOMATED_DECISION,
    &tell_before_change::TELL_BEFORE_CHANGE,
    &missing_data_categories::MISSING_DATA_CATEGORIES,
    &missing_source::MISSING_SOURCE,
    &missing_time_of_informing::MISSING_TIME_OF_INFORMING,
    &hidden_right_to_object::HIDDEN_RIGHT_TO_OBJECT,
    &indefinite_wording::INDEFINITE_WORDING,
    &missing_language::MISSING_LANGUAGE,
    &undescribed_cookies::UNDESCRIBED_COOKIES,
    &security_detail::SECURITY_DETAIL,
    &missing_date::MISSING_DATE,
    &date_before_gdpr::DATE_BEFORE_GDPR,
];
