//! The dialect `form`: URL-encoded, as a browser sends a form without any script.

use super::urlencode::push_pair;
use super::{Answer, Extra, FormProblem, HONEYPOT, Outcome, name, pairs};
use crate::Lang;
use crate::cut::cut;
use crate::request::{Field, Kind, Request, Scope, length};

/// The body of a request; what is empty is left out.
pub fn write(request: &Request) -> String {
    write_with(request, &[])
}

/// The body of a request with the pairs that the site or its service adds.
pub fn write_with(request: &Request, extra: &[Extra]) -> String {
    let mut body = String::new();
    for (name, value) in pairs(request) {
        push_pair(&mut body, name, value);
    }
    for scope in &request.scope {
        push_pair(&mut body, Field::Scope.code(), scope.code());
    }
    for (name, value) in extra {
        push_pair(&mut body, name, value);
    }
    body
}

/// The request that the pairs of a form make, and what is wrong with them. Fields that are not ours are
/// passed over: services and pages add their own.
///
/// Whether the request holds what its kind needs is another question: `Request::check`.
pub fn read<N, V>(pairs: impl Iterator<Item = (N, V)>) -> (Request, Vec<FormProblem>)
where
    N: AsRef<str>,
    V: AsRef<str>,
{
    let mut request = Request::default();
    let mut problems = Vec::new();
    let mut kind_is_said = false;
    for (name, value) in pairs {
        let value = lines_as_typed(value.as_ref());
        if value.is_empty() {
            continue;
        }
        match name.as_ref() {
            name::ID => put(&mut request.id, value, name::ID, &mut problems),
            name::KIND => {
                match Kind::from_code(&value) {
                    Some(kind) if kind_is_said && kind != request.kind => {
                        problems.push(FormProblem::Repeated(name::KIND));
                    }
                    Some(kind) => request.kind = kind,
                    None => problems.push(FormProblem::UnknownKind(value)),
                }
                kind_is_said = true;
            }
            name::NOTICE => put(&mut request.notice, value, name::NOTICE, &mut problems),
            name::NOTICE_HASH => {
                let hash = &mut request.notice_hash;
                put(hash, value, name::NOTICE_HASH, &mut problems);
            }
            name::LANG => match Lang::from_tag(&value) {
                Some(lang) => request.lang = lang,
                None => problems.push(FormProblem::UnknownLang(value)),
            },
            HONEYPOT => problems.push(FormProblem::Honeypot),
            other => match Field::from_code(other) {
                Some(Field::Scope) => match Scope::from_code(&value) {
                    Some(scope) if request.scope.contains(&scope) => {}
                    Some(scope) => request.scope.push(scope),
                    None => problems.push(FormProblem::UnknownScope(value)),
                },
                Some(field) => {
                    let mut text = request.text(field).to_owned();
                    put(&mut text, value, field.code(), &mut problems);
                    request.put_text(field, text);
                }
                None => {}
            },
        }
    }
    if !kind_is_said {
        problems.push(FormProblem::NoKind);
    }
    problems.extend(problems_of_hidden(&mut request));
    (request, problems)
}

/// The outcome of a request: accepted on 201 or 202, on JSON with `reference` or `ok: true`, or on a
/// redirect to `success_url`, which is absolute. A page is no sign whatever its status, nor is JSON that complains.
pub fn outcome(answer: &Answer, success_url: Option<&str>) -> Outcome {
    let json = &answer.json;
    let objects = json.ok == Some(false) || json.complains || !json.errors.is_empty();
    let has_reference = json.reference.as_ref().is_some_and(|text| !text.is_empty());
    let says_so = matches!(answer.status, 201 | 202) || json.ok == Some(true) || has_reference;
    let redirected = success_url.is_some_and(|url| {
        let arrived = answer.redirected_to.as_deref();
        arrived.map(without_fragment) == Some(without_fragment(url))
    });
    if answer.is_2xx() && says_so && !objects && !answer.is_page() {
        Outcome::accepted(answer)
    } else if redirected && !objects {
        // The page at that address is the site's own and may be anything; that the service led there is
        // the sign.
        Outcome::accepted(answer)
    } else if answer.is_of_its_own_trouble() {
        Outcome::Unknown
    } else if answer.is_4xx() && (answer.is_problem() || !json.errors.is_empty()) {
        Outcome::rejected(answer)
    } else {
        Outcome::Unknown
    }
}

/// Browsers send every line break as two characters, which neither the person nor `maxlength` counts.
fn lines_as_typed(text: &str) -> String {
    let mut typed = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' => typed.push('\n'),
            c => typed.push(c),
        }
    }
    typed
}

fn put(slot: &mut String, value: String, name: &'static str, problems: &mut Vec<FormProblem>) {
    if slot.is_empty() {
        *slot = value;
    } else if *slot != value {
        problems.push(FormProblem::Repeated(name));
    }
}

/// Checks and tidies what the page fills in, not the person.
fn problems_of_hidden(request: &mut Request) -> Vec<FormProblem> {
    let mut problems = Vec::new();
    request.id.make_ascii_lowercase();
    if !request.id.is_empty() && !is_uuid(&request.id) {
        problems.push(FormProblem::BadId(std::mem::take(&mut request.id)));
    }
    if length(&request.notice) > 200 {
        problems.push(FormProblem::LongNotice);
    }
    let hash = &mut request.notice_hash;
    hash.make_ascii_lowercase();
    let is_sha256 = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !hash.is_empty() && !is_sha256 {
        problems.push(FormProblem::BadNoticeHash(std::mem::take(hash)));
    }
    problems
}

/// Whether it has the shape of a UUID: 8-4-4-4-12 hexadecimal digits.
fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

fn without_fragment(url: &str) -> &str {
    cut(url, b'#').map_or(url, |(before, _)| before)
}

#[cfg(test)]
mod tests;
