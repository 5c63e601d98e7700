//! `seloste lsp` as an editor sees it: the protocol spoken to the command itself.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};

const NOTICE: &str = "file:///notices/asiakkaat.toml";

/// A notice with a letter of two bytes and a sign of two code units before what is wrong.
const WRONG: &str = r#"#:schema ../notice.schema.json
id = "asiakkaat"
languages = ["fi"]

[controller]
name = "Esimerkki Oy"

[purposes]
items = [{ name = "Kyläjuhlat 🎉", basis = "konsent" }]
"#;

struct Editor {
    server: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    asked: i32,
}

impl Editor {
    fn start() -> Editor {
        let mut server = Command::new(env!("CARGO_BIN_EXE_seloste"))
            .arg("lsp")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Editor {
            input: server.stdin.take().unwrap(),
            output: BufReader::new(server.stdout.take().unwrap()),
            server,
            asked: 0,
        }
    }

    /// An editor of the simplest kind, past the greetings.
    fn ready() -> Editor {
        Editor::ready_with(json!({}))
    }

    fn ready_with(capabilities: Value) -> Editor {
        let mut editor = Editor::start();
        editor.initialize(json!({ "capabilities": capabilities }));
        editor
    }

    fn initialize(&mut self, params: Value) -> Value {
        let result = self.ask("initialize", params);
        self.tell("initialized", json!({}));
        result
    }

    fn send(&mut self, text: &str) {
        let header = format!("Content-Length: {}\r\n\r\n", text.len());
        self.input.write_all(header.as_bytes()).unwrap();
        self.input.write_all(text.as_bytes()).unwrap();
        self.input.flush().unwrap();
    }

    fn tell(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }).to_string());
    }

    fn response(&mut self, method: &str, params: Value) -> Value {
        self.asked += 1;
        let id = self.asked;
        let request = json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params });
        self.send(&request.to_string());
        let response = self.receive();
        assert_eq!(response["id"], id, "{response}");
        response
    }

    fn ask(&mut self, method: &str, params: Value) -> Value {
        let response = self.response(method, params);
        assert!(response.get("error").is_none(), "{response}");
        response["result"].clone()
    }

    fn receive(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            assert!(
                self.output.read_line(&mut line).unwrap() > 0,
                "the server is gone"
            );
            match line.trim().split_once(": ") {
                Some(("Content-Length", value)) => length = value.parse().unwrap(),
                Some(_) => {}
                None => break,
            }
        }
        let mut body = vec![0; length];
        self.output.read_exact(&mut body).unwrap();
        serde_json::from_slice(&body).unwrap()
    }

    /// Opens a notice and returns what is said of it.
    fn open(&mut self, text: &str) -> Vec<Value> {
        self.tell(
            "textDocument/didOpen",
            json!({ "textDocument": { "uri": NOTICE, "languageId": "toml", "version": 1, "text": text } }),
        );
        self.diagnostics()
    }

    fn change(&mut self, text: &str) -> Vec<Value> {
        self.tell(
            "textDocument/didChange",
            json!({
                "textDocument": { "uri": NOTICE, "version": 2 },
                "contentChanges": [{ "text": text }],
            }),
        );
        self.diagnostics()
    }

    fn diagnostics(&mut self) -> Vec<Value> {
        let message = self.receive();
        assert_eq!(
            message["method"], "textDocument/publishDiagnostics",
            "{message}"
        );
        assert_eq!(message["params"]["uri"], NOTICE);
        message["params"]["diagnostics"].as_array().unwrap().clone()
    }

    /// Opens a notice whose text has a bar, and asks at the place of the bar.
    fn ask_at(&mut self, method: &str, marked: &str) -> Value {
        let text = marked.replacen('|', "", 1);
        self.open(&text);
        let before = &marked[..marked.find('|').unwrap()];
        let position = utf16(before);
        self.ask(
            method,
            json!({ "textDocument": { "uri": NOTICE }, "position": position }),
        )
    }

    fn actions(&mut self, range: &Value, context: Value) -> Vec<Value> {
        let params =
            json!({ "textDocument": { "uri": NOTICE }, "range": range, "context": context });
        let actions = self.ask("textDocument/codeAction", params);
        actions.as_array().unwrap().clone()
    }

    fn leave(mut self) -> ExitStatus {
        assert_eq!(self.ask("shutdown", Value::Null), Value::Null);
        self.tell("exit", Value::Null);
        self.server.wait().unwrap()
    }
}

/// The place after this text, as editors count.
fn utf16(before: &str) -> Value {
    let line = before.matches('\n').count();
    let last = before.rsplit('\n').next().unwrap();
    json!({ "line": line, "character": last.encode_utf16().count() })
}

/// The text with the edit made, by editors' counting.
fn edited(text: &str, edit: &Value) -> String {
    let offset = |position: &Value| {
        let mut at = 0;
        for _ in 0..position["line"].as_u64().unwrap() {
            at += text[at..].find('\n').unwrap() + 1;
        }
        let mut units = position["character"].as_u64().unwrap();
        while units > 0 {
            let c = text[at..].chars().next().unwrap();
            units -= c.len_utf16() as u64;
            at += c.len_utf8();
        }
        at
    };
    let (start, end) = (
        offset(&edit["range"]["start"]),
        offset(&edit["range"]["end"]),
    );
    format!(
        "{}{}{}",
        &text[..start],
        edit["newText"].as_str().unwrap(),
        &text[end..]
    )
}

fn labels(items: &Value) -> Vec<&str> {
    let items = items.as_array().unwrap();
    items
        .iter()
        .map(|item| item["label"].as_str().unwrap())
        .collect()
}

fn item<'i>(items: &'i Value, label: &str) -> &'i Value {
    let mut items = items.as_array().unwrap().iter();
    items.find(|item| item["label"] == label).unwrap()
}

#[test]
fn it_says_what_it_can_do_and_leaves_when_asked() {
    let mut editor = Editor::start();
    let result = editor.initialize(json!({ "capabilities": {} }));
    assert_eq!(result["serverInfo"]["name"], "seloste");
    assert_eq!(result["capabilities"]["positionEncoding"], "utf-16");
    assert_eq!(result["capabilities"]["textDocumentSync"], 1);
    assert_eq!(result["capabilities"]["hoverProvider"], true);
    assert!(editor.leave().success());
}

#[test]
fn places_are_counted_as_the_editor_counts() {
    for (capabilities, character) in [
        (json!({}), 43),
        (
            json!({ "general": { "positionEncodings": ["utf-16", "utf-8"] } }),
            46,
        ),
    ] {
        let mut editor = Editor::ready_with(capabilities);
        let [fault] = &editor.open(WRONG)[..] else {
            panic!("one fault")
        };
        assert_eq!(
            fault["range"]["start"],
            json!({ "line": 8, "character": character })
        );
        assert_eq!(fault["severity"], 1);
        assert_eq!(fault["code"], "FILE");
        assert_eq!(fault["source"], "seloste");
        let message = fault["message"].as_str().unwrap();
        assert!(message.ends_with("did you mean `consent`?"), "{message}");
        assert!(editor.leave().success());
    }
}

#[test]
fn what_was_probably_meant_is_a_quick_fix() {
    let mut editor = Editor::ready();
    let fault = editor.open(WRONG).remove(0);
    let [action] = &editor.actions(&fault["range"], json!({ "diagnostics": [] }))[..] else {
        panic!("one action")
    };
    assert_eq!(action["title"], "Write `\"consent\"`");
    assert_eq!(action["kind"], "quickfix");
    assert_eq!(action["diagnostics"][0], fault);
    let right = edited(WRONG, &action["edit"]["changes"][NOTICE][0]);
    assert_eq!(right, WRONG.replace("konsent", "consent"));
    let only_refactorings = json!({ "diagnostics": [], "only": ["refactor"] });
    assert!(
        editor
            .actions(&fault["range"], only_refactorings)
            .is_empty()
    );

    let findings = editor.change(&right);
    assert!(findings.iter().any(|finding| finding["code"] == "G-2A"));
    assert!(editor.leave().success());
}

#[test]
fn a_finding_is_explained_and_can_be_silenced_with_a_reason() {
    let mut editor = Editor::ready();
    let text = WRONG.replace("konsent", "consent") + "\n[retention]\nstate = \"heading_only\"\n";
    let findings = editor.open(&text);
    let finding = findings
        .iter()
        .find(|finding| finding["code"] == "G-2A")
        .unwrap();
    assert_eq!(finding["severity"], 1);
    assert_eq!(
        finding["range"]["start"],
        json!({ "line": 10, "character": 0 })
    );

    let place =
        json!({ "textDocument": { "uri": NOTICE }, "position": { "line": 10, "character": 3 } });
    let hover = editor.ask("textDocument/hover", place);
    let shown = hover["contents"]["value"].as_str().unwrap();
    for part in [
        "**G-2A** missing-retention",
        "GDPR 13(2)(a)",
        "not legal advice",
        "`retention`: How long",
    ] {
        assert!(shown.contains(part), "{part} is not in {shown}");
    }

    let actions = editor.actions(&finding["range"], json!({ "diagnostics": [] }));
    let silence = actions
        .iter()
        .find(|action| {
            action["title"]
                .as_str()
                .unwrap()
                .starts_with("Silence G-2A")
        })
        .unwrap();
    let silenced = edited(&text, &silence["edit"]["changes"][NOTICE][0]);
    assert!(
        silenced.ends_with("[[silence]]\nrule = \"G-2A\"\nat = \"retention\"\nreason = \"\"\n")
    );
    let with_reason = silenced.replace(
        "reason = \"\"",
        "reason = \"säilytysaika on toisessa selosteessa\"",
    );
    let left = editor.change(&with_reason);
    assert!(
        left.iter().all(|finding| finding["code"] != "G-2A"),
        "{left:?}"
    );
    assert!(editor.leave().success());
}

#[test]
fn what_is_certain_is_mended_within_the_text() {
    let mut editor = Editor::ready();
    let text = "languages = [\"fi\"]\n[supervisory_authority]\ntext = \"\"\"\nÄlä 🎉: http://www.tietosuoja.fi\n\"\"\"\n[purposes]\n";
    editor.open(text);
    let range =
        json!({ "start": { "line": 3, "character": 12 }, "end": { "line": 3, "character": 12 } });
    let actions = editor.actions(&range, json!({ "diagnostics": [] }));
    let action = &actions[0];
    assert_eq!(action["isPreferred"], true, "{actions:?}");
    let mended = edited(text, &action["edit"]["changes"][NOTICE][0]);
    assert!(mended.contains("\nÄlä 🎉: https://"), "{mended}");
    assert!(editor.leave().success());
}

#[test]
fn the_configuration_of_the_site_is_heeded() {
    let folder = tempfile::tempdir().unwrap();
    let configuration = "notices = [\"*.toml\"]\nlanguages = [\"fi\"]\n\n[[check.silence]]\nrule = \"G-2A\"\nreason = \"on toisaalla\"\n";
    std::fs::write(folder.path().join("seloste.toml"), configuration).unwrap();
    let mut editor = Editor::ready();
    let mut codes = |name: &str, text: &str| -> Vec<String> {
        let uri = format!("file://{}/{name}", folder.path().display());
        let document = json!({ "uri": uri, "languageId": "toml", "version": 1, "text": text });
        editor.tell("textDocument/didOpen", json!({ "textDocument": document }));
        let shown = editor.receive();
        let shown = shown["params"]["diagnostics"].as_array().unwrap();
        shown
            .iter()
            .map(|diagnostic| diagnostic["code"].as_str().unwrap().to_owned())
            .collect()
    };
    let found = codes(
        "jäsenet.toml".replace('ä', "%C3%A4").as_str(),
        "[purposes]\n",
    );
    assert!(found.contains(&"G-1C".to_owned()), "{found:?}");
    assert!(!found.contains(&"G-2A".to_owned()), "{found:?}");
    assert_eq!(codes("seloste.toml", configuration), [""; 0]);
    assert_eq!(codes("seloste.toml", "notice = []\n"), ["FILE"]);
    assert!(editor.leave().success());
}

#[test]
fn messages_are_in_the_language_of_the_editor() {
    let mut editor = Editor::start();
    editor.initialize(json!({ "capabilities": {}, "locale": "sv-FI" }));
    let findings = editor.open(&WRONG.replace("konsent", "consent"));
    let finding = findings
        .iter()
        .find(|finding| finding["code"] == "G-2A")
        .unwrap();
    assert!(finding["message"].as_str().unwrap().contains("uppgifterna"));
    assert!(editor.leave().success());
}

#[test]
fn keys_and_values_are_explained() {
    let mut editor = Editor::ready();
    for (marked, part) in [
        (
            "languages = [\"fi\"]\n[control|ler]\nname = \"Ö\"\n",
            "who decides why",
        ),
        (
            "languages = [\"fi\"]\n[purposes]\nitems = [{ name = \"🎉\", ba|sis = \"consent\" }]\n",
            "`legitimate_interests`",
        ),
        (
            "languages = [\"fi\"]\n[purposes]\nitems = [{ name = \"🎉\", basis = \"con|sent\" }]\n",
            "article 6(1)(a)",
        ),
        ("languages = [\"s|v\"]\n[purposes]\n", "Swedish"),
        (
            "languages = [\"sv\"]\n[purposes]\nitems = [{ kind = \"newsl|etter\" }]\n",
            "- fi: uutiskirje",
        ),
    ] {
        let hover = editor.ask_at("textDocument/hover", marked);
        let shown = hover["contents"]["value"].as_str().unwrap_or_default();
        assert!(shown.contains(part), "{part} is not in {shown}");
    }
    assert!(editor.leave().success());
}

#[test]
fn keys_headings_and_values_are_completed_while_the_file_is_broken() {
    let mut editor = Editor::ready();
    let begin = "languages = [\"fi\"]\n[controller]\nname = \"Ö 🎉\"\n[register]\n";
    for (typed, label, completed) in [
        ("[contr|", "", ""),
        ("[purp|", "[purposes]", "[purposes]"),
        ("[purp|]", "[purposes]", "[purposes]"),
        ("[[cont|", "[[contacts]]", "[[contacts]]"),
        ("purp|", "[purposes]", "[purposes]"),
        ("na|", "name", "name = "),
        ("na| = \"x\"", "name", "name = \"x\""),
        (
            "[purposes]\nitems = [{ ki|",
            "kind",
            "[purposes]\nitems = [{ kind = ",
        ),
        (
            "[purposes]\nitems = [{ kind = |",
            "newsletter",
            "[purposes]\nitems = [{ kind = \"newsletter\"",
        ),
        (
            "[purposes]\nitems = [{ kind = \"|",
            "newsletter",
            "[purposes]\nitems = [{ kind = \"newsletter\"",
        ),
        (
            "[purposes]\nitems = [{ kind = \"news|\" }]",
            "newsletter",
            "[purposes]\nitems = [{ kind = \"newsletter\" }]",
        ),
        (
            "[purposes]\nitems = [{ name = \"ä🎉\", basis = \"con| }]\n",
            "consent",
            "[purposes]\nitems = [{ name = \"ä🎉\", basis = \"consent\" }]\n",
        ),
        (
            "[retention]\nstate = \"|\"",
            "none",
            "[retention]\nstate = \"none\"",
        ),
    ] {
        let marked = format!("{begin}{typed}");
        let items = editor.ask_at("textDocument/completion", &marked);
        if label.is_empty() {
            assert!(
                !labels(&items).contains(&"[controller]"),
                "{marked} has it already"
            );
            continue;
        }
        let item = item(&items, label);
        let result = edited(&marked.replacen('|', "", 1), &item["textEdit"]);
        assert_eq!(result, format!("{begin}{completed}"), "{typed}");
        assert!(item["documentation"].is_string(), "{item}");
    }
    assert!(editor.leave().success());
}

#[test]
fn a_key_that_is_there_is_not_offered_again() {
    let mut editor = Editor::ready();
    let marked =
        "languages = [\"fi\"]\n[purposes]\nitems = [{ kind = \"events\", | }]\ntext = \"x\"\n";
    let items = editor.ask_at("textDocument/completion", marked);
    assert!(!labels(&items).contains(&"kind"));
    assert!(labels(&items).contains(&"basis"));
    assert!(!labels(&items).iter().any(|label| label.starts_with('[')));
    assert!(editor.leave().success());
}

#[test]
fn the_cursor_is_put_where_the_value_belongs_if_the_editor_can() {
    let mut editor = Editor::ready_with(json!({
        "textDocument": { "completion": { "completionItem": { "snippetSupport": true } } }
    }));
    let items = editor.ask_at("textDocument/completion", "[purposes]\n[controller]\n|");
    assert_eq!(item(&items, "name")["textEdit"]["newText"], "name = \"$0\"");
    assert_eq!(
        item(&items, "emails")["textEdit"]["newText"],
        "emails = [\"$0\"]"
    );
    assert_eq!(
        item(&items, "addresses")["textEdit"]["newText"],
        "addresses = [{ $0 }]"
    );
    assert!(editor.leave().success());
}

#[test]
fn files_that_are_no_notices_are_left_alone() {
    let mut editor = Editor::ready();
    let marked = "[package]\nname = \"x\"\n[dependencies]\n|";
    let items = editor.ask_at("textDocument/completion", marked);
    assert_eq!(items, json!([]));
    assert!(editor.open("[package]\nname = 1\n").is_empty());
    assert!(editor.leave().success());
}

#[test]
fn a_file_stays_a_notice_while_it_is_rewritten_and_is_forgotten_when_closed() {
    let mut editor = Editor::ready();
    editor.open(WRONG);
    assert_eq!(editor.change("[").len(), 1);
    let closed = json!({ "textDocument": { "uri": NOTICE } });
    editor.tell("textDocument/didClose", closed);
    assert!(editor.diagnostics().is_empty());
    let place =
        json!({ "textDocument": { "uri": NOTICE }, "position": { "line": 0, "character": 0 } });
    assert_eq!(editor.ask("textDocument/hover", place), Value::Null);
    assert!(editor.leave().success());
}

#[test]
fn strange_messages_are_answered_or_passed_over() {
    let mut editor = Editor::start();
    assert_eq!(
        editor.response("textDocument/hover", json!({}))["error"]["code"],
        -32002
    );
    editor.tell("textDocument/didOpen", json!({ "textDocument": 1 }));
    editor.initialize(json!({ "capabilities": {} }));
    for nonsense in [
        "",
        "{",
        "[]",
        "null",
        "\u{0}",
        "{\"id\":{}}",
        &"[".repeat(100_000),
    ] {
        editor.send(nonsense);
        assert_eq!(editor.receive()["error"]["code"], -32700, "{nonsense}");
    }
    for ignored in [
        json!({ "jsonrpc": "2.0", "id": 7, "result": null }),
        json!({ "jsonrpc": "2.0", "method": "$/setTrace", "params": { "value": "off" } }),
        json!({ "jsonrpc": "2.0", "method": "textDocument/didChange", "params": [] }),
        json!({ "jsonrpc": "2.0", "method": "textDocument/didChange", "params": {
            "textDocument": { "uri": "file:///unknown", "version": 1 }, "contentChanges": [{ "text": "" }],
        } }),
        json!({ "jsonrpc": "2.0", "method": "textDocument/didClose", "params": {
            "textDocument": { "uri": "not an address" },
        } }),
    ] {
        editor.send(&ignored.to_string());
    }
    assert_eq!(
        editor.response("initialize", json!({ "capabilities": {} }))["error"]["code"],
        -32600
    );
    assert_eq!(
        editor.response("textDocument/rename", json!({}))["error"]["code"],
        -32601
    );
    assert_eq!(
        editor.response("textDocument/hover", json!({ "position": -1 }))["error"]["code"],
        -32602
    );

    editor.open(WRONG);
    let far = json!({ "line": u32::MAX, "character": u32::MAX });
    for method in ["textDocument/hover", "textDocument/completion"] {
        editor.ask(
            method,
            json!({ "textDocument": { "uri": NOTICE }, "position": far }),
        );
    }
    let backwards = json!({ "start": far, "end": { "line": 0, "character": 0 } });
    editor.actions(&backwards, json!({ "diagnostics": [] }));
    editor.ask("shutdown", Value::Null);
    assert_eq!(
        editor.response("shutdown", Value::Null)["error"]["code"],
        -32600
    );
    editor.tell("exit", Value::Null);
    assert!(editor.server.wait().unwrap().success());
}

#[test]
fn every_cut_of_a_notice_is_answered_at_its_end() {
    let mut editor = Editor::ready();
    let whole = WRONG.replace("\n", "\r\n");
    for (end, _) in whole.char_indices().step_by(3) {
        let marked = format!("{}|", &whole[..end]);
        editor.ask_at("textDocument/completion", &marked);
        editor.ask_at("textDocument/hover", &marked);
    }
    assert!(editor.leave().success());
}

#[test]
fn leaving_without_a_word_is_a_failure() {
    let mut editor = Editor::ready();
    editor.tell("exit", Value::Null);
    assert_eq!(editor.server.wait().unwrap().code(), Some(1));

    let mut editor = Editor::ready();
    drop(editor.input);
    assert_eq!(editor.server.wait().unwrap().code(), Some(1));
}

#[test]
fn the_same_quick_fix_is_offered_once() {
    let mut editor = Editor::ready();
    let text = "id = \"a\"\n[other]\ntext = \"Itella Oyj, ja muualla Itella Oyj\"\n";
    let findings = editor.open(text);
    let itella = findings
        .iter()
        .filter(|finding| finding["code"] == "OBS-ITELLA");
    assert_eq!(itella.count(), 2);
    let line =
        json!({ "start": { "line": 2, "character": 0 }, "end": { "line": 2, "character": 40 } });
    let actions = editor.actions(&line, json!({ "diagnostics": [] }));
    let silences = actions
        .iter()
        .filter(|action| action["title"].as_str().unwrap().contains("OBS-ITELLA"));
    assert_eq!(silences.count(), 1, "{actions:?}");
    assert!(editor.leave().success());
}
