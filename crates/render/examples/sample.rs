//! Writes sample pages to look at: `cargo run -p seloste-render --example sample -- DIR [NOTICE.json]...`,
//! with the style sheet beside them.

use std::error::Error;
use std::fs;
use std::path::Path;

use seloste_model::{Lang, Notice, Period, Words};
use seloste_render::{
    Alternate, Back, Options, PageOptions, RequestForm, STYLESHEET, article, index, list_item,
    page, thanks,
};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let out = arguments
        .next()
        .unwrap_or_else(|| "target/sample".to_owned());
    let out = Path::new(&out);
    fs::create_dir_all(out)?;
    fs::write(out.join("seloste.css"), STYLESHEET)?;
    let mut notices = vec![serde_json::from_str::<Notice>(include_str!("sample.json"))?];
    for path in arguments {
        notices.push(serde_json::from_str(&fs::read_to_string(path)?)?);
    }
    let retention: Option<Period> = "P2Y".parse().ok();
    for notice in &notices {
        let id = notice.id.clone().unwrap_or_else(|| "notice".to_owned());
        let urls: Vec<(Lang, String)> = notice
            .languages
            .iter()
            .map(|lang| (*lang, format!("{id}.{lang}.html")))
            .collect();
        let alternates: Vec<Alternate<'_>> = urls
            .iter()
            .map(|(lang, url)| Alternate { lang: *lang, url })
            .collect();
        for (lang, url) in &urls {
            let back = format!("index.{lang}.html");
            let options = Options {
                requests: Some(RequestForm {
                    action: "/requests",
                    retention,
                    ..RequestForm::default()
                }),
                alternates: &alternates,
                stylesheet: Some("seloste.css"),
                script: None,
                data: Some("notice.json"),
                index: Some(&back),
                ..Options::default()
            };
            fs::write(out.join(url), page(notice, *lang, &options))?;
            let without_form = Options {
                requests: None,
                ..options.clone()
            };
            fs::write(
                out.join(format!("{id}.{lang}.noform.html")),
                page(notice, *lang, &without_form),
            )?;
            let fragment = article(notice, *lang, &options);
            fs::write(out.join(format!("{id}.{lang}.fragment.html")), fragment)?;
        }
    }
    for lang in Lang::ALL {
        let items: Vec<String> = notices
            .iter()
            .map(|notice| {
                let id = notice.id.as_deref().unwrap_or("notice");
                list_item(notice, lang, &format!("{id}.{lang}.html"))
            })
            .collect();
        let items: Vec<&str> = items.iter().map(String::as_str).collect();
        let indexes = Lang::ALL.map(|lang| (lang, format!("index.{lang}.html")));
        let alternates = indexes
            .each_ref()
            .map(|(lang, url)| Alternate { lang: *lang, url });
        let options = PageOptions {
            alternates: &alternates,
            stylesheet: Some("seloste.css"),
            ..PageOptions::default()
        };
        let back = format!("index.{lang}.html");
        fs::write(out.join(&back), index(&items, lang, &options))?;
        let options = PageOptions {
            back: Some(Back::ToList(&back)),
            stylesheet: Some("seloste.css"),
            ..PageOptions::default()
        };
        fs::write(
            out.join(format!("thanks.{lang}.html")),
            thanks(lang, &options),
        )?;
        println!(
            "{}: {}",
            Words::of(lang).language_name,
            out.join(&back).display()
        );
    }
    Ok(())
}
