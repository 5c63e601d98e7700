//! `cargo run -q -p seloste-structure -- CRATE` prints what the tests of this package would say of a crate;
//! without a crate, of all.

use anyhow::Result;
use seloste_structure::{circles, read_crates, read_orders};

fn main() -> Result<()> {
    let only = std::env::args().nth(1);
    let orders = read_orders()?;
    for shape in read_crates()? {
        if only.as_ref().is_some_and(|only| *only != shape.name) {
            continue;
        }
        println!("== {}: {} files", shape.name, shape.files.len());
        for circle in circles(&shape.arrows) {
            println!("circle of {} files:", circle.len());
            let within = |file: &String| circle.contains(file.as_str());
            for arrow in shape
                .arrows
                .iter()
                .filter(|arrow| within(&arrow.from) && within(&arrow.to))
            {
                println!("    {arrow}");
            }
        }
        if let Some(order) = orders.get(&shape.name) {
            for mistake in order.mistakes(&shape) {
                println!("ARCHITECTURE.md: {mistake}");
            }
            for arrow in order.upward(&shape.arrows) {
                println!("upward: {arrow}");
            }
        }
        for (name, files) in shape.shared_type_names {
            println!(
                "several types are called {name}: {}",
                Vec::from_iter(files).join(", ")
            );
        }
        for comment in shape.hanging_comments {
            println!("hanging comment: {}: {}", comment.file, comment.first_line);
        }
    }
    Ok(())
}
