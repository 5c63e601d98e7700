//! `seloste lsp`: what an editor asks while a notice is written, answered over standard input and output by
//! the Language Server Protocol.
//!
//! One message is answered before the next is read: checking a whole file takes milliseconds. Nothing here
//! judges or reads notices; the findings are those of `seloste check`, and what may be written where is the
//! JSON Schema's.

mod action;
mod completion;
mod cursor;
mod document;
mod file_kind;
mod frame;
mod hover;
mod meaning;
mod positions;
mod remark;
mod server;

use anyhow::{Result, bail};
use server::{Next, Server};
use std::io;

/// Serves an editor until it says that it leaves.
pub fn run() -> Result<()> {
    let mut input = io::stdin().lock();
    let mut server = Server::answering_to(io::stdout().lock());
    while let Some(frame) = frame::read(&mut input)? {
        match server.take(frame)? {
            Next::Message => {}
            Next::Exit => return Ok(()),
            Next::Abort => bail!("the editor left without `shutdown`"),
        }
    }
    bail!("the editor left without `exit`")
}
