//! The data of every page, for generators that are to make the same pages.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use seloste_model::{Lang, Notice, Words};
use seloste_render::{Alternate, Options, RequestForm};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::commands::bench::notices;

/// The data of the first notice's pages. Those of the others differ in their ids alone, as the notices do.
pub struct Pages {
    /// The first notice as JSON, of which the hash is made.
    notice: String,
    /// The data in each language.
    of_language: Vec<(Lang, Data)>,
}

/// The data of a page.
struct Data {
    /// The data of this page alone.
    own: Value,
    /// The data of every page in its language.
    common: Value,
}

impl Pages {
    /// Reads the first notice of the site in the folder. `script` is the address of the widget's loader, if the pages
    /// have one.
    pub fn of(folder: &Path, script: Option<&str>) -> Result<Pages> {
        let id = notices::id(0);
        let text = fs::read_to_string(folder.join(format!("notices/{id}.toml")))?;
        let notice = seloste_source::read(&text)
            .map_err(|_| anyhow!("the notice of the bench cannot be read"))?;
        let json = serde_json::to_string(&notice)?;
        let urls: Vec<String> = notice
            .languages
            .iter()
            .map(|lang| url(&id, *lang))
            .collect();
        let alternates: Vec<Alternate<'_>> = notice
            .languages
            .iter()
            .zip(&urls)
            .map(|(lang, url)| Alternate { lang: *lang, url })
            .collect();
        let hash = hash(&json);
        let requests = RequestForm {
            action: notices::ENDPOINT,
            notice_hash: &hash,
            ..RequestForm::default()
        };
        let mut of_language = Vec::new();
        for alternate in &alternates {
            let options = Options {
                requests: Some(requests.clone()),
                alternates: &alternates,
                canonical: Some(alternate.url),
                ..Options::default()
            };
            let data = data(&notice, alternate.lang, &options, script)?;
            of_language.push((alternate.lang, data));
        }
        Ok(Pages {
            notice: json,
            of_language,
        })
    }

    /// The data that all pages in a language share, by the language's tag.
    pub fn common(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        self.of_language
            .iter()
            .map(|(lang, data)| (lang.tag(), &data.common))
    }

    /// Writes a file for each page of so many notices: what `text` makes of its data, where `path` says.
    pub fn write(
        &self,
        count: usize,
        text: impl Fn(&str, &Value) -> Result<String>,
        path: impl Fn(&str) -> PathBuf,
    ) -> Result<()> {
        let first = notices::id(0);
        let first_hash = hash(&self.notice);
        for (lang, data) in &self.of_language {
            let text = text(&name(&first, *lang), &data.own)?;
            for number in 0..count {
                let id = notices::id(number);
                let hash = hash(&self.notice.replace(&first, &id));
                let path = path(&name(&id, *lang));
                fs::write(&path, text.replace(&first, &id).replace(&first_hash, &hash))
                    .with_context(|| format!("`{}` cannot be written", path.display()))?;
            }
        }
        Ok(())
    }
}

/// The data that seloste gives to templates of a site's own, and the frame of a whole page around a notice.
fn data(notice: &Notice, lang: Lang, options: &Options<'_>, script: Option<&str>) -> Result<Data> {
    let id = notice.id.as_deref().unwrap_or_default();
    let words = &Words::of(lang).page;
    let alternates: Vec<Value> = options
        .alternates
        .iter()
        .map(|one| json!({ "lang": one.lang.tag(), "url": one.url }))
        .collect();
    let mut own = serde_json::to_value(seloste_render::data(notice, lang, options))?;
    remove_nulls(&mut own);
    let object = own.as_object_mut().context("the data are no object")?;
    let common = json!({
        "words": object.remove("words"),
        "widget": object.remove("widget"),
        "skip": words.skip,
        "all_notices": words.all_notices,
        "machine_readable": words.machine_readable,
    });
    // As text, since Hugo writes the keys of front matter in small letters.
    object.remove("dpv");
    let mut page = json!({
        "canonical": options.canonical,
        "alternates": alternates,
        "default_url": url(id, notice.first_language()),
        "index": url("index", lang),
        "data": format!("{id}.json"),
        "stylesheet": "seloste.css",
        "script": script,
        "json_ld": seloste_render::json_ld(notice, lang, options.canonical),
    });
    remove_nulls(&mut page);
    object.insert("page".to_owned(), page);
    Ok(Data { own, common })
}

/// TOML has no way to write what is not there.
fn remove_nulls(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|_, value| !value.is_null());
            object.values_mut().for_each(remove_nulls);
        }
        Value::Array(values) => values.iter_mut().for_each(remove_nulls),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The name of a page's file.
pub fn name(id: &str, lang: Lang) -> String {
    format!("{id}.{lang}.html")
}

fn url(id: &str, lang: Lang) -> String {
    format!("{}{}", notices::BASE_URL, name(id, lang))
}

/// The hash of a notice as seloste makes it, of the JSON with a line break at its end.
fn hash(json: &str) -> String {
    let hash = Sha256::digest(format!("{json}\n"));
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
