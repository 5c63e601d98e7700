//! An endpoint's answer, read from an ended exchange.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

use seloste_model::cut::{cut, pieces};
use seloste_model::dialect::{Answer, AnswerJson, JsonValue};

use crate::browser::{Exchange, member, parse_json, text_of};

/// A JSON value of the browser.
struct Json(JsValue);

impl JsonValue for Json {
    fn member(&self, name: &str) -> Option<Json> {
        member(&self.0, name).ok().map(Json)
    }

    fn items(&self) -> Vec<Json> {
        let mut items = Vec::new();
        if Array::is_array(&self.0) {
            let array: &Array = self.0.unchecked_ref();
            for index in 0..array.length() {
                items.push(Json(array.get(index)));
            }
        }
        items
    }

    fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    fn truth(&self) -> Option<bool> {
        self.0.as_bool()
    }

    fn is_truthy(&self) -> bool {
        self.0.is_truthy()
    }

    fn is_array(&self) -> bool {
        Array::is_array(&self.0)
    }
}

/// The answer to an ended exchange, and the seconds of its `Retry-After`. The status is 0 where no answer came.
pub fn read(exchange: &Exchange, asked: &str) -> (Answer, Option<u32>) {
    let headers = exchange.headers();
    let body = text_of(exchange, "responseText");
    let json = parse_json(&body).unwrap_or(JsValue::NULL);
    let ended = text_of(exchange, "responseURL");
    let answer = Answer {
        status: exchange.status(),
        content_type: header(&headers, "content-type")
            .unwrap_or_default()
            .to_owned(),
        begins_as_page: body.trim().as_bytes().first() == Some(&b'<'),
        redirected_to: (!ended.is_empty() && ended != asked).then_some(ended),
        json: AnswerJson::read(&Json(json)),
    };
    let wait = header(&headers, "retry-after").and_then(|wait| wait.parse().ok());
    (answer, wait)
}

/// The value of one of the headers that the browser lets a page see. The widget asks the browser for all of them, since
/// asking for a hidden one puts an error into the console.
fn header<'a>(headers: &'a str, name: &str) -> Option<&'a str> {
    pieces(headers, b'\n').find_map(|line| {
        let (found, value) = cut(line, b':')?;
        found.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_found_however_it_is_written() {
        let headers = "content-type: text/html\r\nRetry-After: 60\r\n";
        assert_eq!(header(headers, "retry-after"), Some("60"));
        assert_eq!(header(headers, "content-type"), Some("text/html"));
        assert_eq!(header(headers, "location"), None);
        assert_eq!(header("", "location"), None);
    }
}
