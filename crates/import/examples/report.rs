//! Prints the import report of a file as JSON, or with `--draft` the draft notice, for work on the importer.

use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("give the file of an old notice");
        return ExitCode::from(2);
    };
    let bytes = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("`{path}` could not be read: {error}");
            return ExitCode::FAILURE;
        }
    };
    let imported = seloste_import::read(&String::from_utf8_lossy(&bytes));
    let json = if std::env::args().any(|argument| argument == "--draft") {
        serde_json::to_string_pretty(&imported.draft)
    } else {
        serde_json::to_string_pretty(&imported.report)
    };
    match json {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("the report could not be written: {error}");
            ExitCode::FAILURE
        }
    }
}
