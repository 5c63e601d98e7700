//! Which key of a service stands for which kind of request.

use crate::cut::{cut, pieces};
use crate::request::Kind;

/// The key of a kind in a table `kind=key kind=key`.
pub(super) fn policy(table: &str, kind: Kind) -> Option<&str> {
    pieces(table, b' ')
        .filter_map(|row| cut(row.trim(), b'='))
        .find(|(code, key)| *code == kind.code() && !key.is_empty())
        .map(|(_, key)| key)
}
