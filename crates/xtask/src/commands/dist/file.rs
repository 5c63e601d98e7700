//! A file of the bundle.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256, Sha384};

use super::weight;

/// The use of a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The script that a page names.
    Loader,
    /// The widget's JavaScript.
    Glue,
    /// The widget's WebAssembly.
    Wasm,
    /// The style sheet.
    Style,
}

impl Role {
    const fn code(self) -> &'static str {
        match self {
            Role::Loader => "loader",
            Role::Glue => "glue",
            Role::Wasm => "wasm",
            Role::Style => "style",
        }
    }
}

/// A file of the bundle.
pub struct File {
    /// The use of the file.
    pub role: Role,
    /// The name of the file.
    pub name: String,
    /// The contents of the file.
    pub bytes: Vec<u8>,
    /// The number of bytes after brotli.
    pub brotli: usize,
    /// The integrity that browsers hold the contents against.
    pub integrity: String,
}

impl File {
    /// A file that always has the same name.
    pub fn named(role: Role, name: &str, bytes: Vec<u8>) -> File {
        File {
            role,
            name: name.to_owned(),
            brotli: weight::brotli(&bytes),
            integrity: integrity(&bytes),
            bytes,
        }
    }

    /// A file whose name says what is in it, so that browsers may keep it for ever.
    pub fn hashed(role: Role, extension: &str, bytes: Vec<u8>) -> File {
        let hash = Sha256::digest(&bytes);
        let hash: String = hash
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        File::named(role, &format!("seloste-{hash}.{extension}"), bytes)
    }

    /// The entry of the file in the manifest.
    pub fn entry(&self) -> Value {
        json!({
            "file": self.name,
            "role": self.role.code(),
            "bytes": self.bytes.len(),
            "brotli": self.brotli,
            "integrity": self.integrity,
        })
    }
}

/// The integrity of these bytes, in the form that HTML has for it.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}
