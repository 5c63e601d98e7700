//! The table of sections.

/// The sections of a notice, in the order in which a page prints them: for each its variant of `About`, its code in
/// files, the content that it has, and the fields of `Notice` that hold it. Rights have their tag of the Data
/// Privacy Vocabulary (W3C DPV 2.3, extension for the GDPR) besides.
///
/// `$define` is a macro that makes something of the whole table.
macro_rules! sections {
    ($define:ident) => {
        $define! {
            Controller = "controller", controllers(controller, joint_controllers, joint_arrangement, representative);
            Contact = "contact", contacts(contacts);
            Dpo = "dpo", facts(dpo);
            RegisterName = "register_name", register(register);
            Purposes = "purposes", facts(purposes);
            Exclusions = "exclusions", facts(exclusions);
            LegalBasis = "legal_basis", facts(legal_basis);
            DataSubjects = "data_subjects", facts(data_subjects);
            DataContent = "data_content", facts(data_content);
            Sources = "sources", facts(sources);
            Disclosures = "disclosures", facts(disclosures);
            Processors = "processors", facts(processors);
            Transfers = "transfers", facts(transfers);
            Publication = "publication", facts(publication);
            Protection = "protection", facts(protection);
            ProtectionManual = "protection_manual", facts(protection_manual);
            ProtectionElectronic = "protection_electronic", facts(protection_electronic);
            Retention = "retention", facts(retention);
            Provision = "provision", facts(provision);
            Cookies = "cookies", facts(cookies);
            AutomatedDecisions = "automated_decisions", facts(automated_decisions);
            RightAccess = "right_access", right(right_access) "eu-gdpr:A15";
            RightRectification = "right_rectification", right(right_rectification) "eu-gdpr:A16";
            RightErasure = "right_erasure", right(right_erasure) "eu-gdpr:A17";
            RightRestriction = "right_restriction", right(right_restriction) "eu-gdpr:A18";
            RightPortability = "right_portability", right(right_portability) "eu-gdpr:A20";
            RightObject = "right_object", right(right_object) "eu-gdpr:A21";
            RightWithdrawConsent = "right_withdraw_consent", right(right_withdraw_consent) "eu-gdpr:A7-3";
            RightHumanReview = "right_human_review", right(right_human_review) "eu-gdpr:A22";
            // Several rights at once, and so none of the vocabulary.
            RightOther = "right_other", right(right_other);
            SupervisoryAuthority = "supervisory_authority", right(supervisory_authority) "eu-gdpr:A77";
            Availability = "availability", facts(availability);
            Other = "other", facts(other);
        }
    };
}

pub(crate) use sections;
