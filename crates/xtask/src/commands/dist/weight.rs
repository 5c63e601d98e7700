//! What a file weighs on its way to a visitor.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

/// How many bytes brotli makes of it at its best, as static files are compressed.
pub fn brotli(bytes: &[u8]) -> usize {
    let mut compressed = Vec::new();
    let mut options = brotli::enc::BrotliEncoderParams {
        quality: 11,
        ..Default::default()
    };
    options.size_hint = bytes.len();
    match brotli::BrotliCompress(&mut &*bytes, &mut compressed, &options) {
        Ok(_) => compressed.len(),
        // Writing to memory does not fail; were it to, the file would count as it is.
        Err(_) => bytes.len(),
    }
}

/// How many bytes gzip makes of it at its best.
pub fn gzip(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.map_or(bytes.len(), |compressed| compressed.len())
}
