//! Names on the wire of the facts about a request, besides the fields that a person fills in.

/// The id of the request, a UUID.
pub const ID: &str = "id";
/// The kind of request.
pub const KIND: &str = "kind";
/// The id of the notice.
pub const NOTICE: &str = "notice";
/// The SHA-256 of the notice's JSON.
pub const NOTICE_HASH: &str = "notice_hash";
/// The language of the page.
pub const LANG: &str = "lang";

/// All names of this module but the honeypot's.
pub const ALL: [&str; 5] = [ID, KIND, NOTICE, NOTICE_HASH, LANG];

/// The name of the field that people do not see and programs fill in. No password manager and no browser's autofill knows
/// anything to fill in by this name. Should one do so all the same, the request is refused with a reason, never dropped.
pub const HONEYPOT: &str = "seloste_empty";
