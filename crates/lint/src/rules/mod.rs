//! The rules, one a file.

mod missing_retention;

use crate::rule::Rule;

/// Every rule, in the order of its page: completeness under the GDPR, requests, consistency, numbers and
/// form, obsolete names, the Personal Data Act of 1999, the site.
pub(crate) static ALL: &[&Rule] = &[&missing_retention::MISSING_RETENTION];
