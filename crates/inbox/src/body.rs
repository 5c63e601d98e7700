//! The body of a request, read into the pairs of a form.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderMap, StatusCode};
use serde_json::Value;

use seloste_model::dialect::name;
use seloste_model::request::Field;

use crate::audience::{IDEMPOTENCY_KEY, media_type};
use crate::refusal::Refusal;

/// The largest body, in bytes. The longest request that passes the checks fits several times.
pub const LARGEST_BODY: usize = 64 * 1024;

/// The names and values of a URL-encoded or JSON body. The id in the header `Idempotency-Key` comes first.
pub(crate) fn read(
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Vec<(String, String)>, Refusal> {
    let read_body = match media_type(headers).as_str() {
        "application/x-www-form-urlencoded" => pairs_of_form,
        "application/json" => pairs_of_json,
        _ => return Err(Refusal::MediaType),
    };
    let body = body.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Refusal::TooLarge,
        _ => Refusal::Unreadable,
    })?;
    let mut pairs = Vec::new();
    if let Some(key) = headers.get(IDEMPOTENCY_KEY) {
        let key = key.to_str().map_err(|_| Refusal::Unreadable)?;
        // The specification of the header wants a quoted string; most clients send it bare.
        pairs.push((name::ID.to_owned(), key.trim_matches('"').to_owned()));
    }
    pairs.extend(read_body(&body)?);
    Ok(pairs)
}

fn pairs_of_form(body: &[u8]) -> Result<Vec<(String, String)>, Refusal> {
    // The parser would put a replacement character where a page in another encoding sent an `ä`. A name
    // must not be kept with holes in it.
    let is_utf8 = percent_encoding::percent_decode(body).decode_utf8().is_ok();
    if !is_utf8 {
        return Err(Refusal::Unreadable);
    }
    Ok(form_urlencoded::parse(body).into_owned().collect())
}

fn pairs_of_json(body: &[u8]) -> Result<Vec<(String, String)>, Refusal> {
    let Ok(Value::Object(members)) = serde_json::from_slice(body) else {
        return Err(Refusal::Unreadable);
    };
    let mut pairs = Vec::new();
    for (name, value) in members {
        let values = match value {
            Value::Array(values) => values,
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Object(_) => vec![value],
        };
        for value in values {
            let text = match value {
                Value::Null => continue,
                Value::String(text) => text,
                // A customer number is often written as a number.
                Value::Number(number) => number.to_string(),
                Value::Bool(_) | Value::Array(_) | Value::Object(_) if is_ours(&name) => {
                    return Err(Refusal::Unreadable);
                }
                Value::Bool(_) | Value::Array(_) | Value::Object(_) => continue,
            };
            pairs.push((name.clone(), text));
        }
    }
    Ok(pairs)
}

fn is_ours(member: &str) -> bool {
    let own = [
        name::ID,
        name::KIND,
        name::NOTICE,
        name::NOTICE_HASH,
        name::LANG,
    ];
    own.contains(&member) || Field::from_code(member).is_some()
}
