//! Any notice at all: no panic, nothing that leaves its place, ids that are unique and links that arrive.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use seloste_model::{Lang, Notice};
use seloste_render::{Options, Part, Prepared, article, data, kinds, page, part};

use crate::{all, document, read, texts, with_form};

/// Texts that would do harm if they were not escaped, and some that would not.
const TEXTS: [&str; 14] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onfocus='x",
    "</article></textarea></details>",
    "&lt;b&gt; & &#60;",
    "a\u{0}b\u{1f}\u{85}\u{fffe}",
    "[x](javascript:alert(1)) [y](https://example.fi/\"><b>)",
    "**a** - b\n- c\n* d\n* e\n\n\nf:",
    "{{ words }} {period} {% raw %}",
    "-->]]><!--",
    "   ",
    "",
    "Äiti & Öljy – 50 %",
    "rekisteri",
];

/// A deterministic choice out of the bytes that proptest gives and shrinks.
struct Dice<'a>(std::slice::Iter<'a, u8>);

impl Dice<'_> {
    fn roll(&mut self, sides: usize) -> usize {
        self.0.next().map_or(0, |byte| usize::from(*byte) % sides)
    }

    fn pick(&mut self, codes: &[&str]) -> Value {
        json!(codes[self.roll(codes.len())])
    }

    fn text(&mut self) -> Value {
        let (one, other) = (TEXTS[self.roll(TEXTS.len())], TEXTS[self.roll(TEXTS.len())]);
        match self.roll(3) {
            0 => json!(one),
            1 => json!({ "fi": one, "sv": other }),
            _ => json!({ "en": one }),
        }
    }

    fn string(&mut self) -> Value {
        json!(TEXTS[self.roll(TEXTS.len())])
    }

    fn some(
        &mut self,
        into: &mut Map<String, Value>,
        key: &str,
        value: impl FnOnce(&mut Self) -> Value,
    ) {
        if self.roll(2) == 1 {
            let value = value(self);
            into.insert(key.to_owned(), value);
        }
    }

    fn several(&mut self, value: impl Fn(&mut Self) -> Value) -> Value {
        (0..self.roll(4)).map(|_| value(self)).collect()
    }

    fn section(&mut self, item: impl Fn(&mut Self, &mut Map<String, Value>)) -> Value {
        let mut section = Map::new();
        self.some(&mut section, "state", |d| {
            d.pick(&["stated", "none", "heading_only", "conditional"])
        });
        self.some(&mut section, "unless", Self::text);
        self.some(&mut section, "text", Self::text);
        self.some(&mut section, "items", |d| {
            d.several(|d| {
                let mut entry = Map::new();
                d.some(&mut entry, "name", Self::text);
                d.some(&mut entry, "note", Self::text);
                item(d, &mut entry);
                Value::Object(entry)
            })
        });
        Value::Object(section)
    }

    fn party(&mut self) -> Value {
        let mut party = Map::new();
        self.some(&mut party, "name", Self::string);
        self.some(&mut party, "phones", |d| d.several(Self::string));
        self.some(&mut party, "emails", |d| d.several(Self::string));
        self.some(&mut party, "addresses", |d| {
            d.several(
                |d| json!({ "street": d.string(), "city": d.string(), "country": d.string() }),
            )
        });
        Value::Object(party)
    }

    fn right(&mut self) -> Value {
        let mut right = Map::new();
        self.some(&mut right, "state", |d| {
            d.pick(&["stated", "none", "heading_only", "conditional"])
        });
        self.some(&mut right, "unless", Self::text);
        self.some(&mut right, "text", Self::text);
        self.some(&mut right, "link", Self::string);
        self.some(&mut right, "emails", |d| d.several(Self::string));
        self.some(&mut right, "address", |d| json!({ "street": d.string() }));
        self.some(&mut right, "channels", |d| {
            d.several(|d| {
                d.pick(&[
                    "email",
                    "post",
                    "phone",
                    "in_person",
                    "customer_service",
                    "contact_person",
                    "web_form",
                    "controller",
                ])
            })
        });
        self.some(&mut right, "form", |d| {
            d.several(|d| {
                d.pick(&[
                    "written",
                    "signed",
                    "in_person",
                    "own_form",
                    "recommended_form",
                ])
            })
        });
        self.some(&mut right, "must_hold", |d| {
            d.several(|d| {
                d.pick(&[
                    "data",
                    "grounds",
                    "correct_value",
                    "manner",
                    "identity_code",
                ])
            })
        });
        self.some(&mut right, "scopes", |d| {
            d.several(|d| d.pick(&["email", "sms", "genealogy"]))
        });
        Value::Object(right)
    }

    fn notice(&mut self) -> Notice {
        let mut n = Map::new();
        self.some(&mut n, "id", Self::string);
        self.some(&mut n, "title", Self::text);
        self.some(&mut n, "law", |d| d.pick(&["gdpr", "1999"]));
        self.some(&mut n, "rights", |_| json!("law"));
        self.some(&mut n, "languages", |d| {
            d.several(|d| d.pick(&["fi", "sv", "en"]))
        });
        self.some(&mut n, "controller", Self::party);
        self.some(&mut n, "joint_controllers", |d| d.several(Self::party));
        self.some(&mut n, "joint_arrangement", Self::text);
        self.some(&mut n, "representative", Self::party);
        self.some(&mut n, "contacts", |d| {
            d.several(|d| {
                let mut contact = d.party();
                contact["role"] = d.pick(&[
                    "contact_person",
                    "data_protection_officer",
                    "customer_service",
                ]);
                contact["title"] = d.text();
                contact
            })
        });
        self.some(
            &mut n,
            "register",
            |d| json!({ "name": d.text(), "aliases": d.several(Self::text) }),
        );
        self.some(&mut n, "purposes", |d| {
            d.section(|d, item| {
                d.some(item, "kind", |d| d.pick(&["newsletter", "orders"]));
                d.some(item, "basis", |d| {
                    d.several(|d| d.pick(&["consent", "contract", "1999_8_1_5"]))
                });
                d.some(item, "interest", Self::text);
                d.some(item, "provision", Self::string);
                d.some(item, "channels", |d| {
                    d.several(|d| d.pick(&["post", "email", "web"]))
                });
                d.some(item, "tools", |d| d.several(Self::string));
            })
        });
        self.some(&mut n, "exclusions", |d| {
            d.section(|d, item| {
                d.some(item, "uses", |d| {
                    d.several(|d| d.pick(&["marketing", "profiling"]))
                });
                d.some(item, "unless", |d| {
                    d.pick(&["consent", "law", "contract", "other"])
                });
            })
        });
        self.some(&mut n, "legal_basis", |d| {
            d.section(|d, item| {
                d.some(item, "basis", |d| d.pick(&["consent", "public_task"]));
                d.some(item, "special_basis", |d| d.pick(&["health_care"]));
            })
        });
        self.some(&mut n, "data_content", |d| {
            d.section(|d, item| {
                d.some(item, "kind", |d| d.pick(&["name", "health"]));
                d.some(item, "special", |_| json!(true));
                d.some(item, "purpose", Self::text);
            })
        });
        self.some(&mut n, "disclosures", |d| {
            d.section(|d, item| {
                d.some(item, "country", Self::string);
                d.some(item, "marketing", |_| json!(true));
                d.some(item, "only_if", |d| {
                    d.pick(&["consent", "law", "contract", "other"])
                });
            })
        });
        self.some(&mut n, "transfers", |d| {
            d.section(|d, item| d.some(item, "copy_from", Self::text))
        });
        self.some(&mut n, "publication", |d| d.section(|_, _| {}));
        self.some(&mut n, "protection", |d| d.section(|_, _| {}));
        self.some(&mut n, "protection_manual", |d| d.section(|_, _| {}));
        self.some(&mut n, "retention", |d| {
            d.section(|d, item| {
                d.some(item, "period", |_| json!("P1Y6M"));
                d.some(item, "from", Self::text);
                d.some(item, "criterion", Self::text);
                d.some(item, "review", |_| json!("P30D"));
            })
        });
        self.some(&mut n, "cookies", |d| {
            d.section(|d, item| {
                d.some(item, "period", |_| json!("P2W"));
                d.some(item, "third_party", Self::string);
            })
        });
        self.some(&mut n, "automated_decisions", |d| {
            d.section(|d, item| d.some(item, "logic", Self::text))
        });
        for right in [
            "right_access",
            "right_object",
            "right_other",
            "right_human_review",
            "supervisory_authority",
        ] {
            self.some(&mut n, right, Self::right);
        }
        self.some(&mut n, "other", |d| d.section(|_, _| {}));
        self.some(&mut n, "wording", |d| {
            d.several(|d| {
                let mut block = Map::new();
                d.some(&mut block, "heading", Self::text);
                d.some(&mut block, "text", Self::text);
                d.some(&mut block, "level", |d| json!(d.roll(256)));
                d.some(&mut block, "about", |d| {
                    d.several(|d| {
                        d.pick(&[
                            "controller",
                            "purposes",
                            "right_object",
                            "right_access",
                            "other",
                        ])
                    })
                });
                Value::Object(block)
            })
        });
        serde_json::from_value(Value::Object(n)).unwrap()
    }
}

proptest! {
    // A page takes long to read back: a quarter of the usual number, which PROPTEST_CASES can raise.
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 4))]

    #[test]
    fn pages_are_whole(dice in prop::collection::vec(any::<u8>(), 0..600)) {
        let notice = Dice(dice.iter()).notice();
        for lang in Lang::ALL {
            let html = document(&page(&notice, lang, &with_form()));
            // Nothing that people wrote has become an element or an attribute.
            let foreign = "script:not([type='application/ld+json']), img, b, [onerror], [onfocus]";
            assert!(all(&html, foreign).is_empty());
            let json = texts(&html, "script").concat();
            serde_json::from_str::<Value>(&json).unwrap();
            assert_eq!(all(&html, "article").len(), 1);
            let mut ids = BTreeSet::new();
            for element in all(&html, "[id]") {
                let id = element.attr("id").unwrap();
                assert!(ids.insert(id), "{id} stands twice");
                assert!(!id.contains(char::is_whitespace), "{id}");
            }
            for link in all(&html, "a[href]") {
                let href = link.attr("href").unwrap();
                if let Some(id) = href.strip_prefix('#') {
                    assert!(ids.contains(id), "{href} leads nowhere");
                }
                assert!(!href.starts_with("javascript:"));
            }
            for list in all(&html, "ul, dl") {
                assert!(list.child_elements().next().is_some(), "an empty list");
            }
            let mut last = 0;
            for heading in all(&html, "h1, h2, h3, h4, h5, h6") {
                let level: u8 = heading.value().name()[1..].parse().unwrap();
                assert!(level <= last + 1, "h{last} is followed by h{level}");
                last = level;
            }
        }
        let without = read(&article(&notice, Lang::Fi, &Options::default()));
        assert!(all(&without, "form").is_empty());
    }

    #[test]
    fn pages_made_of_one_preparation_are_those_of_the_notice_itself(dice in prop::collection::vec(any::<u8>(), 0..300)) {
        let notice = Dice(dice.iter()).notice();
        let prepared = Prepared::from(&notice);
        let options = with_form();
        for lang in Lang::ALL {
            prop_assert_eq!(page(&prepared, lang, &options), page(&notice, lang, &options));
            for one in [Part::Notice, Part::Form(None), Part::Contents] {
                prop_assert_eq!(part(&prepared, lang, &options, one), part(&notice, lang, &options, one));
            }
            let data = |notice: Prepared<'_>| serde_json::to_string(&data(notice, lang, &options)).unwrap();
            prop_assert_eq!(data(prepared.clone()), data(Prepared::from(&notice)));
        }
    }

    #[test]
    fn the_parts_of_a_notice_can_stand_on_one_page(dice in prop::collection::vec(any::<u8>(), 0..300)) {
        let notice = Dice(dice.iter()).notice();
        for main in [Part::Whole, Part::Notice] {
            let kinds = kinds(&notice, &with_form()).into_iter().map(|kind| Part::Form(Some(kind)));
            let others = [main, Part::Contents, Part::Updated, Part::Form(None)];
            let parts = others.into_iter().chain(kinds);
            let html: String = parts.map(|one| part(&notice, Lang::Sv, &with_form(), one)).collect();
            let html = read(&html);
            let ids: Vec<_> = all(&html, "[id]").iter().filter_map(|element| element.attr("id")).collect();
            let different: BTreeSet<_> = ids.iter().copied().collect();
            assert_eq!(ids.len(), different.len());
            for link in all(&html, "a[href^='#'], label[for], [aria-labelledby], [aria-describedby]") {
                for name in ["href", "for", "aria-labelledby", "aria-describedby"] {
                    if let Some(id) = link.attr(name).filter(|id| name != "href" || id.starts_with('#')) {
                        assert!(different.contains(id.trim_start_matches('#')), "{name}={id}");
                    }
                }
            }
        }
    }

    #[test]
    fn two_notices_can_stand_on_one_page(dice in prop::collection::vec(any::<u8>(), 0..300)) {
        let mut one = Dice(dice.iter()).notice();
        let mut other = one.clone();
        (one.id, other.id) = (Some("yksi".into()), Some("kaksi".into()));
        let both = [&one, &other].map(|notice| article(notice, Lang::Fi, &with_form())).concat();
        let html = read(&both);
        let ids: Vec<_> = all(&html, "[id]").iter().filter_map(|element| element.attr("id")).collect();
        let different: BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), different.len());
    }
}
