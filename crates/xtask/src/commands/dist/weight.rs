//! The weight of a file on its way to a visitor.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

/// The number of bytes after brotli at its best, by which static files are compressed.
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

/// The number of bytes after gzip at its best.
pub fn gzip(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.map_or(bytes.len(), |compressed| compressed.len())
}
