//! Renders one notice many times on one core and prints pages a second: `cargo run --release -p
//! seloste-render --example speed -- [NOTICE.json]`.

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use seloste_model::{Lang, Notice};
use seloste_render::{Options, RequestForm, page};

fn main() -> Result<(), Box<dyn Error>> {
    let json = match std::env::args().nth(1) {
        Some(path) => std::fs::read_to_string(path)?,
        None => include_str!("sample.json").to_owned(),
    };
    let notice: Notice = serde_json::from_str(&json)?;
    let with_form = Options {
        requests: Some(RequestForm::default()),
        ..Options::default()
    };
    for (name, options) in [
        ("without a form", Options::default()),
        ("with the form", with_form),
    ] {
        let rounds = 5_000_u32;
        let begun = Instant::now();
        let mut bytes = 0;
        for _ in 0..rounds {
            bytes += black_box(page(black_box(&notice), Lang::Fi, &options)).len();
        }
        let seconds = begun.elapsed().as_secs_f64();
        println!(
            "{name}: {:.0} pages a second, {} bytes a page",
            f64::from(rounds) / seconds,
            bytes / rounds as usize
        );
    }
    Ok(())
}
