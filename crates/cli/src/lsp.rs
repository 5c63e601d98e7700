//! `seloste lsp`: a server of the Language Server Protocol over standard input and output, for editors.
//!
//! Each message is answered before the next is read: checking a whole file takes milliseconds. Nothing here judges or
//! reads notices. The remarks are those of `seloste check`, and completion follows the JSON Schema.

mod action;
mod completion;
mod cursor;
mod document;
mod file_kind;
mod frame;
mod hover;
mod meaning;
mod positions;
mod remarks;
mod server;

use std::io;

use anyhow::{Result, bail};

use server::{Next, Server};

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
