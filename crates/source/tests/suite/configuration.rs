//! Other files than notices are read by the same rules.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use seloste_source::read_as;

use crate::shown::shown;

#[derive(Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Site {
    notices: Vec<String>,
    #[serde(default)]
    requests: Requests,
    #[serde(default)]
    names: BTreeMap<String, String>,
}

#[derive(Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
struct Requests {
    endpoint: Option<String>,
    send: Send,
    port: Port,
}

#[derive(Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Send {
    #[default]
    Fetch,
    Navigate,
}

/// A type that checks its values itself, beyond what its schema says.
#[derive(Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(try_from = "u16")]
struct Port(u16);

impl TryFrom<u16> for Port {
    type Error = String;

    fn try_from(number: u16) -> Result<Self, String> {
        match number {
            0 => Err("a port cannot be 0".to_owned()),
            number => Ok(Port(number)),
        }
    }
}

fn faults(text: &str) -> String {
    let faults = read_as::<Site>(text).unwrap_err();
    shown(&faults, "seloste.toml", text)
}

#[test]
fn a_file_is_read_as_its_type() {
    let text =
        "notices = [\"a.toml\"]\n[requests]\nsend = \"navigate\"\nport = 80\n[names]\nfi = \"a\"\n";
    let site = read_as::<Site>(text).unwrap();
    assert_eq!(site.notices, ["a.toml"]);
    assert_eq!(site.requests.send, Send::Navigate);
    assert_eq!(site.requests.port, Port(80));
    assert_eq!(site.names["fi"], "a");
}

#[test]
fn what_is_missing_and_what_is_unknown_are_told() {
    insta::assert_snapshot!(faults("[requests]\nend_point = \"/\"\nsend = \"navigation\"\n"), @r#"
    error: `notices` is missing
     --> seloste.toml:1:1
      |
    1 | [requests]
      | ^
      |
      = help: add `notices = …`

    error: unknown key `end_point`
     --> seloste.toml:2:1
      |
    2 | end_point = "/"
      | ^^^^^^^^^
      |
      = help: did you mean `endpoint`?

    error: unknown value `navigation` for `send`
     --> seloste.toml:3:8
      |
    3 | send = "navigation"
      |        ^^^^^^^^^^^^
      |
      = help: did you mean `navigate`?
    "#);
}

#[test]
fn an_empty_file_says_what_it_lacks() {
    insta::assert_snapshot!(faults(""), @r#"
    error: `notices` is missing
     --> seloste.toml:1:1
      |
    1 |
      | ^
      |
      = help: add `notices = …`
    "#);
}

#[test]
fn what_a_type_says_of_its_value_is_told_at_its_place() {
    insta::assert_snapshot!(faults("notices = []\n[requests]\nport = 0\n"), @r#"
    error: a port cannot be 0
     --> seloste.toml:3:8
      |
    3 | port = 0
      |        ^
    "#);
}
