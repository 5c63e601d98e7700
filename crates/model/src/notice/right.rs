//! A right as a notice describes it, and the ways to use it.

use serde::{Deserialize, Serialize};

use super::State;
use crate::request::Scope;
use crate::{Address, Email, Phone, Text};

/// A way in which a request can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// By email.
    Email,
    /// By letter.
    Post,
    /// By telephone.
    Phone,
    /// In person at the controller's premises.
    InPerson,
    /// Through customer service.
    CustomerService,
    /// Through the contact person.
    ContactPerson,
    /// With a form on the web.
    WebForm,
    /// To the controller, the way not being said.
    Controller,
}

/// A form that the notice demands of a request. None may be demanded under the GDPR; old notices do, and
/// the page must be able to say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FormDemand {
    /// In writing.
    Written,
    /// Signed by hand.
    Signed,
    /// In person.
    InPerson,
    /// On the controller's own form.
    OwnForm,
    /// On a form that is only recommended.
    RecommendedForm,
}

/// Something that a request must hold, says the notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Demand {
    /// Which data are meant.
    Data,
    /// The grounds.
    Grounds,
    /// The correct value.
    CorrectValue,
    /// How the correction is to be made.
    Manner,
    /// The personal identity code, which may no longer be asked for (Act 1050/2018, section 29(5)).
    IdentityCode,
}

/// What a notice says of one right.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Right {
    /// Whether it is stated, only a heading, none, or conditional.
    #[serde(skip_serializing_if = "super::is_default::is_default")]
    pub state: State,
    /// The condition, where the state is `conditional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unless: Option<Text>,
    /// The text, in a small part of Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The ways in which the request can be made.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// The address for letters, where it is not the controller's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Email addresses for this request, where they are not the controller's own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<Email>,
    /// Telephone numbers for this request, where they are not the controller's own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    /// The web page of the form, or of the authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// The forms demanded of the request.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub form: Vec<FormDemand>,
    /// What the request must hold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub must_hold: Vec<Demand>,
    /// What can be objected to, where the notice lists it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<Scope>,
    /// Whether the right is only given once a request has been refused; for the right to complain.
    #[serde(skip_serializing_if = "super::is_default::is_default")]
    pub only_on_refusal: bool,
}
