//! A request as names and values.

use super::name;
use crate::Request;
use crate::request::Field;

/// The values of a request that are not empty, by their names on the wire. The scope is left out, since it is a list.
pub fn pairs(request: &Request) -> Vec<(&'static str, &str)> {
    let own = [
        (name::ID, request.id.as_str()),
        (name::KIND, request.kind.code()),
        (name::NOTICE, &request.notice),
        (name::NOTICE_HASH, &request.notice_hash),
        (name::LANG, request.lang.tag()),
    ];
    let mut pairs = Vec::new();
    for (name, value) in own {
        if !value.is_empty() {
            pairs.push((name, value));
        }
    }
    for field in Field::ALL {
        let value = request.text(field);
        if !value.is_empty() {
            pairs.push((field.code(), value));
        }
    }
    pairs
}
