//! The context of the JSON-LD: the prefixes, and the properties whose values are terms rather than text.

use std::sync::LazyLock;

use serde_json::value::RawValue;

/// The context as JSON, read once.
pub(super) fn context() -> Option<&'static RawValue> {
    static CONTEXT: LazyLock<Option<&RawValue>> = LazyLock::new(|| serde_json::from_str(JSON).ok());
    *CONTEXT
}

const JSON: &str = concat!(
    "{",
    r#""dpv":"https://w3id.org/dpv#","#,
    r#""pd":"https://w3id.org/dpv/pd#","#,
    r#""eu-gdpr":"https://w3id.org/dpv/legal/eu/gdpr#","#,
    r#""dct":"http://purl.org/dc/terms/","#,
    r#""dpv:hasPurpose":{"@type":"@id"},"#,
    r#""dpv:hasLegalBasis":{"@type":"@id"},"#,
    r#""dpv:hasPersonalData":{"@type":"@id"},"#,
    r#""dpv:hasDataSubject":{"@type":"@id"},"#,
    r#""dpv:hasDataSource":{"@type":"@id"},"#,
    r#""dpv:hasRecipient":{"@type":"@id"},"#,
    r#""dpv:hasTechnicalOrganisationalMeasure":{"@type":"@id"},"#,
    r#""dpv:hasRight":{"@type":"@id"}"#,
    "}",
);
