//! Reads the sources of every crate and tells how they hang together.
//!
//! The files of a crate form a graph. An arrow leads from a file that names an item to the file that
//! defines the item. From the graph follow the circles of files, and the arrows against the order that
//! ARCHITECTURE.md lists. Doc comments and type names are read from the same sources.
//! Files of tests and `#[cfg(test)]` modules are left out. The crate knows nothing of what the sources do.

mod arrow;
mod circle;
mod comment;
mod crate_shape;
mod crate_sources;
mod named_path;
mod order;
mod type_name;

pub use arrow::Arrow;
pub use circle::circles;
pub use comment::Comment;
pub use crate_shape::{CrateShape, read_crates};
pub use order::{Order, read_orders};
