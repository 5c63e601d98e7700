//! The rules, one a file; a file holds several only where they differ in nothing but a name.

mod abolished_data_protection_board;
mod abolished_register_office;
mod archaic_atk;
mod broken_numbering;
mod credit_information;
mod data_without_need;
mod date_before_gdpr;
mod denied_disclosure;
mod denied_transfer;
mod electronic_marketing_without_consent;
mod empty_part;
mod empty_section;
mod eu_without_eea;
mod fee_for_request;
mod form_only;
mod form_required;
mod hidden_email;
mod hidden_right_to_object;
mod identity_code_asked;
mod identity_code_printed;
mod incomplete_address;
mod indefinite_wording;
mod insecure_endpoint;
mod insecure_link;
mod invalid_business_id;
mod invalid_phone;
mod invalid_transfer_framework;
mod known_typo;
mod marketing_without_objection;
mod missing_access_1999;
mod missing_availability_1999;
mod missing_business_id;
mod missing_complaint;
mod missing_data_categories;
mod missing_data_content_1999;
mod missing_data_subjects_1999;
mod missing_date;
mod missing_disclosures_1999;
mod missing_duty_to_provide;
mod missing_joint_arrangement;
mod missing_language;
mod missing_legal_basis;
mod missing_legitimate_interest;
mod missing_processors;
mod missing_prohibition_1999;
mod missing_protection_1999;
mod missing_protection_officer;
mod missing_purpose;
mod missing_purpose_1999;
mod missing_recipients;
mod missing_rectification_1999;
mod missing_representative;
mod missing_retention;
mod missing_right;
mod missing_right_to_erasure;
mod missing_right_to_object;
mod missing_source;
mod missing_sources_1999;
mod missing_time_of_informing;
mod missing_transfer_basis;
mod missing_transfers;
mod missing_transfers_1999;
mod missing_withdrawal;
mod narrow_objection;
mod navigation_text;
mod needless_silence;
mod no_electronic_contact;
pub(crate) mod obsolete_data_protection_directive;
mod obsolete_electronic_privacy_act;
mod obsolete_legal_basis;
mod obsolete_notice_title;
mod obsolete_personal_data_act;
mod obsolete_personal_data_file_act;
mod obsolete_right_names;
mod obsolete_swedish_terms;
mod outdated_ombudsman_address;
mod outdated_ombudsman_link;
mod password_as_data;
mod placeholder;
mod placeholder_business_id;
mod post_only;
mod profiling_without_objection;
mod publication_by_default;
mod reasons_demanded;
mod renamed_communications_authority;
mod renamed_consumer_agency;
mod renamed_direct_marketing_association;
mod renamed_information_society_code;
mod renamed_itella;
mod renamed_population_register;
mod renamed_population_register_centre;
mod repeated_text;
mod security_detail;
mod several_names;
mod signature_only_1999;
mod signed_request;
mod silence;
mod silence_without_reason;
mod social_plugin;
mod technical_transfer;
mod tell_before_change;
mod template_instruction;
mod three_months;
mod trade_name_only;
mod undescribed_cookies;
mod unexplained_automated_decision;
mod unnamed_controller;
mod unnamed_controller_1999;
mod unnamed_endpoint_processor;
mod unreachable_controller;
mod unreachable_controller_1999;
mod untold_request_data;
mod unusable_email;
mod unusable_right;
mod vague_recipient;
mod vague_retention;
mod written_correction_1999;
mod written_request;
mod wrong_reference;

use std::sync::LazyLock;

use seloste_model::Notice;

use crate::check::Check;
use crate::context::Context;
use crate::finding::Finding;
use crate::findings::Findings;
use crate::look::Look;
use crate::word::Lexicon;

/// The findings of those of the rules that are in force, in their order.
pub(crate) fn judge(
    asked: impl Iterator<Item = &'static Check>,
    notice: &Notice,
    context: &Context<'_>,
) -> Vec<Finding> {
    let look = Look::at(notice, context, lexicon());
    let mut judging: Vec<&'static Check> = Vec::new();
    let mut findings = Vec::new();
    for check in asked.filter(|check| check.rule.judges(look.law, look.day)) {
        judging.push(check);
        (check.judge)(&look, &mut Findings::of(&check.rule, &mut findings));
    }
    silence::heed(&mut findings, &judging, &look);
    findings
}

/// The words of all rules, put together once.
pub(crate) fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> =
        LazyLock::new(|| Lexicon::of(ALL.iter().map(|check| (&check.rule, check.words))));
    &LEXICON
}

/// Every rule, in the order in which findings are listed: completeness under the GDPR, consistency, requests,
/// names and numbers, texts, obsolete references, the Personal Data Act of 1999, the site.
pub(crate) static ALL: &[&Check] = &[
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
    &missing_right_to_erasure::MISSING_RIGHT_TO_ERASURE,
    &missing_right::MISSING_RIGHT_TO_RESTRICTION,
    &missing_right_to_object::MISSING_RIGHT_TO_OBJECT,
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
    &marketing_without_objection::MARKETING_WITHOUT_OBJECTION,
    &narrow_objection::NARROW_OBJECTION,
    &electronic_marketing_without_consent::ELECTRONIC_MARKETING_WITHOUT_CONSENT,
    &denied_transfer::DENIED_TRANSFER,
    &technical_transfer::TECHNICAL_TRANSFER,
    &eu_without_eea::EU_WITHOUT_EEA,
    &denied_disclosure::DENIED_DISCLOSURE,
    &publication_by_default::PUBLICATION_BY_DEFAULT,
    &credit_information::CREDIT_INFORMATION,
    &profiling_without_objection::PROFILING_WITHOUT_OBJECTION,
    &social_plugin::SOCIAL_PLUGIN,
    &password_as_data::PASSWORD_AS_DATA,
    &data_without_need::DATA_WITHOUT_NEED,
    &signed_request::SIGNED_REQUEST,
    &written_request::WRITTEN_REQUEST,
    &form_required::FORM_REQUIRED,
    &post_only::POST_ONLY,
    &unusable_right::UNUSABLE_RIGHT,
    &reasons_demanded::REASONS_DEMANDED,
    &fee_for_request::FEE_FOR_REQUEST,
    &three_months::THREE_MONTHS,
    &identity_code_asked::IDENTITY_CODE_ASKED,
    &identity_code_printed::IDENTITY_CODE_PRINTED,
    &invalid_business_id::INVALID_BUSINESS_ID,
    &missing_business_id::MISSING_BUSINESS_ID,
    &placeholder_business_id::PLACEHOLDER_BUSINESS_ID,
    &trade_name_only::TRADE_NAME_ONLY,
    &unusable_email::UNUSABLE_EMAIL,
    &incomplete_address::INCOMPLETE_ADDRESS,
    &invalid_phone::INVALID_PHONE,
    &hidden_email::HIDDEN_EMAIL,
    &placeholder::PLACEHOLDER,
    &template_instruction::TEMPLATE_INSTRUCTION,
    &navigation_text::NAVIGATION_TEXT,
    &empty_section::EMPTY_SECTION,
    &empty_part::EMPTY_PART,
    &repeated_text::REPEATED_TEXT,
    &broken_numbering::BROKEN_NUMBERING,
    &wrong_reference::WRONG_REFERENCE,
    &several_names::SEVERAL_NAMES,
    &known_typo::KNOWN_TYPO,
    &insecure_link::INSECURE_LINK,
    &obsolete_personal_data_act::OBSOLETE_PERSONAL_DATA_ACT,
    &obsolete_personal_data_file_act::OBSOLETE_PERSONAL_DATA_FILE_ACT,
    &obsolete_data_protection_directive::OBSOLETE_DATA_PROTECTION_DIRECTIVE,
    &obsolete_electronic_privacy_act::OBSOLETE_ELECTRONIC_PRIVACY_ACT,
    &renamed_information_society_code::RENAMED_INFORMATION_SOCIETY_CODE,
    &renamed_population_register_centre::RENAMED_POPULATION_REGISTER_CENTRE,
    &renamed_population_register::RENAMED_POPULATION_REGISTER,
    &abolished_register_office::ABOLISHED_REGISTER_OFFICE,
    &renamed_itella::RENAMED_ITELLA,
    &renamed_direct_marketing_association::RENAMED_DIRECT_MARKETING_ASSOCIATION,
    &renamed_communications_authority::RENAMED_COMMUNICATIONS_AUTHORITY,
    &renamed_consumer_agency::RENAMED_CONSUMER_AGENCY,
    &abolished_data_protection_board::ABOLISHED_DATA_PROTECTION_BOARD,
    &outdated_ombudsman_address::OUTDATED_OMBUDSMAN_ADDRESS,
    &outdated_ombudsman_link::OUTDATED_OMBUDSMAN_LINK,
    &invalid_transfer_framework::INVALID_TRANSFER_FRAMEWORK,
    &obsolete_notice_title::OBSOLETE_NOTICE_TITLE,
    &obsolete_right_names::OBSOLETE_RIGHT_NAMES,
    &archaic_atk::ARCHAIC_ATK,
    &obsolete_swedish_terms::OBSOLETE_SWEDISH_TERMS,
    &unnamed_controller_1999::UNNAMED_CONTROLLER_1999,
    &unreachable_controller_1999::UNREACHABLE_CONTROLLER_1999,
    &missing_purpose_1999::MISSING_PURPOSE_1999,
    &missing_data_subjects_1999::MISSING_DATA_SUBJECTS_1999,
    &missing_data_content_1999::MISSING_DATA_CONTENT_1999,
    &missing_disclosures_1999::MISSING_DISCLOSURES_1999,
    &missing_transfers_1999::MISSING_TRANSFERS_1999,
    &missing_protection_1999::MISSING_PROTECTION_1999,
    &missing_availability_1999::MISSING_AVAILABILITY_1999,
    &missing_access_1999::MISSING_ACCESS_1999,
    &missing_rectification_1999::MISSING_RECTIFICATION_1999,
    &missing_prohibition_1999::MISSING_PROHIBITION_1999,
    &missing_sources_1999::MISSING_SOURCES_1999,
    &signature_only_1999::SIGNATURE_ONLY_1999,
    &written_correction_1999::WRITTEN_CORRECTION_1999,
    &insecure_endpoint::INSECURE_ENDPOINT,
    &unnamed_endpoint_processor::UNNAMED_ENDPOINT_PROCESSOR,
    &untold_request_data::UNTOLD_REQUEST_DATA,
    &form_only::FORM_ONLY,
    &needless_silence::NEEDLESS_SILENCE,
    &silence_without_reason::SILENCE_WITHOUT_REASON,
];
