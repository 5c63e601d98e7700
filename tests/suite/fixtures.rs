//! The promises of the example notices to those who learn from them.

use std::fs;

use anyhow::Result;
use xtask::workspace;

#[test]
fn a_complete_notice_in_three_languages_is_short() -> Result<()> {
    let notice = workspace::fixture_notices().join("notices/potilaat.toml");
    let text = fs::read_to_string(notice)?;
    assert!(text.contains("languages = [\"fi\", \"sv\", \"en\"]"));
    assert!(text.lines().count() <= 50, "{} lines", text.lines().count());
    for line in text.lines() {
        assert!(line.chars().count() <= 130, "{line}");
    }
    Ok(())
}
