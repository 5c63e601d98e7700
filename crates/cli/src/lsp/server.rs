//! The conversation with the editor: the requests, when each may come, and the answers.

use std::collections::HashMap;
use std::io::{self, Write};

use lsp_server::{ErrorCode, Message, Notification, Request, RequestId, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidCloseTextDocument, DidOpenTextDocument, Exit,
    Notification as NotificationKind, PublishDiagnostics,
};
use lsp_types::request::{
    CodeActionRequest, Completion, HoverRequest, Initialize, Request as RequestKind, Shutdown,
};
use lsp_types::{
    CodeActionKind, CodeActionOptions, CodeActionOrCommand, CodeActionParams, CompletionItem,
    CompletionOptions, CompletionParams, DidChangeTextDocumentParams, DidCloseTextDocumentParams,
    DidOpenTextDocumentParams, Hover, HoverContents, HoverParams, InitializeParams,
    InitializeResult, MarkupContent, MarkupKind, PositionEncodingKind, PublishDiagnosticsParams,
    ServerCapabilities, ServerInfo, TextDocumentSyncCapability, TextDocumentSyncKind,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use seloste_model::Lang;

use super::action::{actions, are_asked_for};
use super::completion::{Snippets, complete};
use super::document::Document;
use super::frame::Frame;
use super::hover::hover;
use super::positions::Encoding;

/// The step after a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// The next message.
    Message,
    /// The end, as the protocol has it.
    Exit,
    /// The end, though the editor did not ask for it before.
    Abort,
}

/// The conversation with one editor.
pub struct Server<W> {
    output: W,
    stage: Stage,
    encoding: Encoding,
    snippets: Snippets,
    lang: Lang,
    /// By their address.
    documents: HashMap<String, Document>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Begun,
    Running,
    ShutDown,
}

/// The reason for which a request is not answered.
struct Refusal {
    code: ErrorCode,
    message: String,
}

impl<W: Write> Server<W> {
    /// A new conversation, whose answers are written to `output`.
    pub fn answering_to(output: W) -> Self {
        Server {
            output,
            stage: Stage::Begun,
            encoding: Encoding::default(),
            snippets: Snippets::default(),
            lang: Lang::En,
            documents: HashMap::new(),
        }
    }

    /// Takes in a frame from the editor. An error means that nothing can be written to the editor any more.
    pub fn take(&mut self, frame: Frame) -> io::Result<Next> {
        let bytes = match frame {
            Frame::Message(bytes) => bytes,
            Frame::TooLong => return self.refuse_unread("the message is too long"),
        };
        match serde_json::from_slice::<Message>(&bytes) {
            Ok(Message::Request(request)) => {
                let response = self.answer(request);
                self.send(response.into())?;
                Ok(Next::Message)
            }
            Ok(Message::Notification(notification)) => self.notice(notification),
            // The server asks nothing, so that no answer is awaited.
            Ok(Message::Response(_)) => Ok(Next::Message),
            Err(_) => self.refuse_unread("the message is not JSON-RPC"),
        }
    }

    fn answer(&mut self, request: Request) -> Response {
        let Request { id, method, params } = request;
        let answer = match (self.stage, method.as_str()) {
            (Stage::Begun, Initialize::METHOD) => self.asked(params, Self::initialize),
            (Stage::Begun, _) => {
                refuse(ErrorCode::ServerNotInitialized, "`initialize` comes first")
            }
            (Stage::ShutDown, _) => refuse(ErrorCode::InvalidRequest, "the server was shut down"),
            (Stage::Running, Initialize::METHOD) => {
                refuse(ErrorCode::InvalidRequest, "`initialize` came before")
            }
            (Stage::Running, Shutdown::METHOD) => {
                self.stage = Stage::ShutDown;
                Ok(Value::Null)
            }
            (Stage::Running, HoverRequest::METHOD) => self.asked(params, Self::hover),
            (Stage::Running, Completion::METHOD) => self.asked(params, Self::complete),
            (Stage::Running, CodeActionRequest::METHOD) => self.asked(params, Self::actions),
            (Stage::Running, _) => refuse(ErrorCode::MethodNotFound, "unknown method"),
        };
        response(id, answer)
    }

    fn asked<P: DeserializeOwned, R: Serialize>(
        &mut self,
        params: Value,
        answer: impl Fn(&mut Self, P) -> R,
    ) -> Result<Value, Refusal> {
        let refusal = |code, error: serde_json::Error| Refusal {
            code,
            message: error.to_string(),
        };
        let params = serde_json::from_value(params)
            .map_err(|error| refusal(ErrorCode::InvalidParams, error))?;
        serde_json::to_value(answer(self, params))
            .map_err(|error| refusal(ErrorCode::InternalError, error))
    }

    fn notice(&mut self, notification: Notification) -> io::Result<Next> {
        let Notification { method, params } = notification;
        match (self.stage, method.as_str()) {
            (Stage::ShutDown, Exit::METHOD) => return Ok(Next::Exit),
            (Stage::Begun | Stage::Running, Exit::METHOD) => return Ok(Next::Abort),
            (Stage::Running, DidOpenTextDocument::METHOD) => {
                self.noticed(params, Self::open)?;
            }
            (Stage::Running, DidChangeTextDocument::METHOD) => {
                self.noticed(params, Self::change)?;
            }
            (Stage::Running, DidCloseTextDocument::METHOD) => {
                self.noticed(params, Self::close)?;
            }
            // Whatever else happens in the editor is no concern of ours.
            (Stage::Begun | Stage::Running | Stage::ShutDown, _) => {}
        }
        Ok(Next::Message)
    }

    /// Passes over an unreadable notification, which has no answer.
    fn noticed<P: DeserializeOwned>(
        &mut self,
        params: Value,
        take: impl Fn(&mut Self, P) -> Option<PublishDiagnosticsParams>,
    ) -> io::Result<()> {
        let params = serde_json::from_value(params).ok();
        let Some(shown) = params.and_then(|params| take(self, params)) else {
            return Ok(());
        };
        let notification = Notification {
            method: PublishDiagnostics::METHOD.to_owned(),
            params: serde_json::to_value(shown)?,
        };
        self.send(notification.into())
    }

    fn initialize(&mut self, params: InitializeParams) -> InitializeResult {
        self.stage = Stage::Running;
        let InitializeParams {
            capabilities,
            locale,
            ..
        } = params;
        let offered = capabilities
            .general
            .and_then(|general| general.position_encodings);
        if offered.is_some_and(|offered| offered.contains(&PositionEncodingKind::UTF8)) {
            self.encoding = Encoding::Utf8;
        }
        let snippets = capabilities
            .text_document
            .and_then(|document| document.completion?.completion_item?.snippet_support);
        if snippets == Some(true) {
            self.snippets = Snippets::Placed;
        }
        // `fi-FI` is Finnish too.
        let locale = locale.unwrap_or_default();
        let tag = locale.split(['-', '_']).next().unwrap_or_default();
        self.lang = Lang::from_tag(&tag.to_ascii_lowercase()).unwrap_or(Lang::En);
        InitializeResult {
            capabilities: capabilities_in(self.encoding),
            server_info: Some(ServerInfo {
                name: env!("CARGO_PKG_NAME").to_owned(),
                version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            }),
        }
    }

    fn open(&mut self, params: DidOpenTextDocumentParams) -> Option<PublishDiagnosticsParams> {
        let opened = params.text_document;
        let (encoding, lang) = (self.encoding, self.lang);
        let key = opened.uri.as_str().to_owned();
        let document = Document::open(opened.uri, opened.version, opened.text, encoding, lang);
        let shown = document.diagnostics();
        self.documents.insert(key, document);
        Some(shown)
    }

    fn change(&mut self, params: DidChangeTextDocumentParams) -> Option<PublishDiagnosticsParams> {
        let (encoding, lang) = (self.encoding, self.lang);
        let document = self.documents.get_mut(params.text_document.uri.as_str())?;
        // Only whole texts are agreed on, and the last one is what the file holds.
        let whole = params
            .content_changes
            .into_iter()
            .rev()
            .find(|change| change.range.is_none())?;
        document.change(params.text_document.version, whole.text, encoding, lang);
        Some(document.diagnostics())
    }

    fn close(&mut self, params: DidCloseTextDocumentParams) -> Option<PublishDiagnosticsParams> {
        let uri = params.text_document.uri;
        self.documents.remove(uri.as_str())?;
        Some(PublishDiagnosticsParams::new(uri, Vec::new(), None))
    }

    fn hover(&mut self, params: HoverParams) -> Option<Hover> {
        let at = params.text_document_position_params;
        let document = self.documents.get(at.text_document.uri.as_str())?;
        let (value, range) = hover(document, document.offset(at.position))?;
        Some(Hover {
            contents: HoverContents::Markup(MarkupContent {
                kind: MarkupKind::Markdown,
                value,
            }),
            range: Some(document.range(&range)).filter(|_| !range.is_empty()),
        })
    }

    fn complete(&mut self, params: CompletionParams) -> Vec<CompletionItem> {
        let at = params.text_document_position;
        let Some(document) = self.documents.get(at.text_document.uri.as_str()) else {
            return Vec::new();
        };
        complete(
            document,
            document.offset(at.position),
            self.snippets,
            self.lang,
        )
    }

    fn actions(&mut self, params: CodeActionParams) -> Vec<CodeActionOrCommand> {
        let document = self.documents.get(params.text_document.uri.as_str());
        match document {
            Some(document) if are_asked_for(params.context.only.as_deref()) => {
                let start = document.offset(params.range.start);
                actions(document, start..document.offset(params.range.end))
            }
            Some(_) | None => Vec::new(),
        }
    }

    fn send(&mut self, message: Message) -> io::Result<()> {
        message.write(&mut self.output)
    }

    /// Answers a message that could not be read. A request may have been meant, but its id is not known.
    fn refuse_unread(&mut self, message: &str) -> io::Result<Next> {
        let error = json!({ "code": ErrorCode::ParseError as i32, "message": message });
        let body = json!({ "jsonrpc": "2.0", "id": null, "error": error }).to_string();
        write!(self.output, "Content-Length: {}\r\n\r\n{body}", body.len())?;
        self.output.flush()?;
        Ok(Next::Message)
    }
}

fn capabilities_in(encoding: Encoding) -> ServerCapabilities {
    ServerCapabilities {
        position_encoding: Some(encoding.kind()),
        text_document_sync: Some(TextDocumentSyncCapability::Kind(TextDocumentSyncKind::FULL)),
        hover_provider: Some(true.into()),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some(["[", "\"", "{", "=", "."].map(str::to_owned).to_vec()),
            ..CompletionOptions::default()
        }),
        code_action_provider: Some(
            CodeActionOptions {
                code_action_kinds: Some(vec![CodeActionKind::QUICKFIX]),
                ..CodeActionOptions::default()
            }
            .into(),
        ),
        ..ServerCapabilities::default()
    }
}

fn refuse(code: ErrorCode, message: &str) -> Result<Value, Refusal> {
    Err(Refusal {
        code,
        message: message.to_owned(),
    })
}

fn response(id: RequestId, answer: Result<Value, Refusal>) -> Response {
    match answer {
        Ok(value) => Response::new_ok(id, value),
        Err(Refusal { code, message }) => Response::new_err(id, code as i32, message),
    }
}
