//! The languages held against each other, and each against its own typography.

mod everything;

use std::collections::BTreeSet;

use super::Words;
use crate::notice::{
    About, DataTerm, MeasureTerm, PurposeTerm, RecipientTerm, SourceTerm, SubjectTerm,
};
use crate::request::{Field, Kind, Problem, Scope};
use crate::{Date, Lang};
use everything::{Entry, Sort, everything};

/// What is the same in two languages because it is the same name, number or word.
const SAME: [&str; 3] = ["tietosuoja@om.fi", "029 566 6700", "029 566 6768"];

const RIGHTS: [About; 9] = [
    About::RightAccess,
    About::RightRectification,
    About::RightErasure,
    About::RightRestriction,
    About::RightPortability,
    About::RightObject,
    About::RightWithdrawConsent,
    About::RightHumanReview,
    About::SupervisoryAuthority,
];

#[test]
fn every_sentence_is_there_and_well_set() {
    for lang in Lang::ALL {
        for Entry { key, sort, text } in everything(Words::of(lang)) {
            let at = format!("{lang} {key}: {text}");
            assert!(sort == Sort::MayBeEmpty || !text.is_empty(), "{at}");
            assert_eq!(text.trim(), text, "{at}");
            assert!(!text.contains("  ") && !text.contains('\n'), "{at}");
            assert!(!text.contains(['"', '\'']), "straight quotes in {at}");
            assert!(is_plain_in_html(text), "a sign of HTML in {at}");
            assert!(
                lang == Lang::En || !text.contains(['“', '‘']),
                "English quotes in {at}"
            );
            let ends = text.ends_with('.');
            match sort {
                Sort::Phrase => assert!(!ends, "full stop in {at}"),
                Sort::Sentence => assert!(ends, "no full stop in {at}"),
                Sort::MayBeEmpty => assert!(text.is_empty() || ends, "no full stop in {at}"),
                Sort::Any => {}
            }
        }
    }
}

#[test]
fn names_and_codes_are_plain_in_html() {
    let names = Lang::ALL.map(|lang| Words::of(lang).language_name);
    let tags = Lang::ALL.map(Lang::tag);
    let scopes = Scope::ALL.iter().map(|scope| scope.code());
    for text in names.into_iter().chain(tags).chain(scopes) {
        assert!(is_plain_in_html(text), "{text}");
    }
}

/// Whether pages may print it as it is.
fn is_plain_in_html(text: &str) -> bool {
    !text.contains(['&', '<', '>', '"', '\'']) && !text.contains(char::is_control)
}

#[test]
fn every_language_has_the_same_placeholders() {
    let placeholders = |text: &str| -> Vec<String> {
        let mut names: Vec<String> = text
            .split('{')
            .skip(1)
            .map(|rest| {
                rest.split_once('}')
                    .expect("closed placeholder")
                    .0
                    .to_owned()
            })
            .collect();
        names.sort();
        names
    };
    let english = everything(&super::en::WORDS);
    for lang in [Lang::Fi, Lang::Sv] {
        for (ours, theirs) in everything(Words::of(lang)).iter().zip(&english) {
            assert_eq!(ours.key, theirs.key);
            assert_eq!(
                placeholders(ours.text),
                placeholders(theirs.text),
                "{lang} {}",
                ours.key
            );
        }
    }
}

#[test]
fn nothing_is_left_in_another_language() {
    let [fi, sv, en] = Lang::ALL.map(|lang| everything(Words::of(lang)));
    for (a, b) in [(&fi, &en), (&sv, &en), (&fi, &sv)] {
        for (a, b) in a.iter().zip(b) {
            let same = a.text == b.text && !a.text.is_empty();
            assert!(!same || SAME.contains(&a.text), "{}: {}", a.key, a.text);
        }
    }
    for (entries, foreign) in [
        (&fi, &["the", "you", "your", "och", "inte", "att"][..]),
        (&sv, &["the", "you", "your", "ja", "ei", "on"][..]),
        (&en, &["ja", "och", "att", "ei"][..]),
    ] {
        for Entry { key, text, .. } in entries {
            let found = text
                .split(|c: char| !c.is_alphabetic())
                .find(|word| foreign.contains(&word.to_lowercase().as_str()));
            assert_eq!(found, None, "{key}: {text}");
        }
    }
}

#[test]
fn terms_of_a_vocabulary_are_told_apart() {
    for lang in Lang::ALL {
        let words = Words::of(lang);
        let lists: [Vec<&str>; 9] = [
            PurposeTerm::ALL
                .iter()
                .map(|t| (words.terms.purpose)(*t))
                .collect(),
            DataTerm::ALL
                .iter()
                .map(|t| (words.terms.data)(*t))
                .collect(),
            SubjectTerm::ALL
                .iter()
                .map(|t| (words.terms.subject)(*t))
                .collect(),
            SourceTerm::ALL
                .iter()
                .map(|t| (words.terms.source)(*t))
                .collect(),
            RecipientTerm::ALL
                .iter()
                .map(|t| (words.terms.recipient)(*t))
                .collect(),
            MeasureTerm::ALL
                .iter()
                .map(|t| (words.terms.measure)(*t))
                .collect(),
            Scope::ALL.iter().map(|s| (words.scope)(*s)).collect(),
            Kind::ALL.iter().map(|k| (words.kind)(*k).title).collect(),
            About::ALL.iter().map(|a| (words.heading)(*a)).collect(),
        ];
        for list in lists {
            let different: BTreeSet<_> = list.iter().collect();
            assert_eq!(different.len(), list.len(), "{lang} {list:?}");
        }
    }
}

#[test]
fn exactly_the_rights_have_the_wording_of_the_law_in_two_to_four_sentences() {
    for lang in Lang::ALL {
        for about in About::ALL {
            let text = Words::of(lang).rights.of(about);
            assert_eq!(
                !text.is_empty(),
                RIGHTS.contains(&about),
                "{lang} {about:?}"
            );
            if !text.is_empty() {
                let sentences = text.split_inclusive(". ").count();
                assert!(
                    (2..=4).contains(&sentences),
                    "{lang} {about:?}: {sentences}"
                );
            }
        }
    }
}

#[test]
fn the_limit_that_is_said_is_the_limit() {
    for lang in Lang::ALL {
        for field in Field::ALL
            .into_iter()
            .filter(|field| *field != Field::Scope)
        {
            let text = (Words::of(lang).problem)(Kind::Access, field, Problem::TooLong);
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            assert_eq!(
                digits,
                field.longest().to_string(),
                "{lang} {field:?}: {text}"
            );
        }
    }
}

#[test]
fn the_ombudsman_and_the_officer_are_not_mixed_up_in_swedish() {
    for Entry { key, text, .. } in everything(&super::sv::WORDS) {
        if text.is_empty() {
            continue;
        }
        let of_officer = key.contains("Dpo") || key.contains("DataProtectionOfficer");
        assert_eq!(
            text.to_lowercase().contains("dataskyddsombud"),
            of_officer,
            "{key}: {text}"
        );
    }
}

#[test]
fn every_country_is_named_in_every_language() {
    let mut named = 0;
    for a in 'A'..='Z' {
        for b in 'A'..='Z' {
            let code = format!("{a}{b}");
            let names = Lang::ALL.map(|lang| (Words::of(lang).facts.country)(&code));
            assert!(names.into_iter().flatten().all(is_plain_in_html), "{code}");
            let names = names.map(|name| name.is_some());
            assert!(names.iter().all(|has| *has == names[0]), "{code}");
            named += usize::from(names[0]);
        }
    }
    assert!(named > 60, "{named}");
}

#[test]
fn dates_periods_and_quotes_are_written_as_people_write_them() {
    let date = Date::new(2012, 8, 9).unwrap();
    let said = |lang: Lang, period: &str| {
        let words = Words::of(lang);
        let period = (words.period)(period.parse().unwrap());
        format!(
            "{} | {} | {}",
            (words.date)(date),
            period,
            (words.quote)("a")
        )
    };
    assert_eq!(
        said(Lang::Fi, "P1Y6M"),
        "9.8.2012 | 1 vuosi 6 kuukautta | ”a”"
    );
    assert_eq!(said(Lang::Fi, "P10Y"), "9.8.2012 | 10 vuotta | ”a”");
    assert_eq!(
        said(Lang::Sv, "P1Y1M2W"),
        "9.8.2012 | 1 år 1 månad 2 veckor | ”a”"
    );
    assert_eq!(
        said(Lang::En, "P1Y30D"),
        "9 August 2012 | 1 year 30 days | “a”"
    );
}

#[test]
fn an_act_has_its_name_in_every_language_or_in_none() {
    for number in 1..1700 {
        for year in [
            1978, 1985, 1989, 1992, 1993, 1994, 1997, 1999, 2001, 2003, 2004, 2006, 2007,
        ]
        .into_iter()
        .chain(2014..=2026)
        {
            let number = format!("{number}/{year}");
            let names = Lang::ALL.map(|lang| (Words::of(lang).act)(&number));
            assert!(
                names.into_iter().flatten().all(is_plain_in_html),
                "{number}"
            );
            let names = names.map(|name| name.is_some());
            assert!(names == [true; 3] || names == [false; 3], "{number}");
        }
    }
}
