//! Forms that a browser sends by itself.

use seloste_model::dialect::form;
use seloste_model::request::{Kind, Need, Scope};
use seloste_model::{Lang, Request, Words};

use crate::served::Served;

fn filled(kind: Kind, lang: Lang) -> Request {
    let mut request = Request {
        kind,
        lang,
        notice: "asiakasrekisteri".into(),
        ..Request::default()
    };
    for used in kind
        .fields()
        .iter()
        .filter(|used| used.need == Need::Required)
    {
        request.put_text(used.field, format!("Ääkköset & {}", used.field.code()));
    }
    request
}

#[test]
fn every_kind_is_kept_and_leads_to_its_receipt() {
    let served = Served::new();
    for kind in Kind::ALL {
        for lang in Lang::ALL {
            let answer = served.post_form(&form::write(&filled(kind, lang)));
            assert_eq!(answer.status, 303, "{kind:?} {}", answer.body);
            let place = answer.header("location").to_owned();
            let kept = served.store.all().unwrap().pop().unwrap();
            assert_eq!(place, format!("/receipts/{}", kept.reference));
            assert_eq!(
                kept.request,
                Request {
                    id: kept.request.id.clone(),
                    ..filled(kind, lang)
                }
            );
            let receipt = served.get(&place, &[]);
            assert_eq!(receipt.status, 200);
            let title = Words::of(lang).receipt.title;
            assert!(receipt.body.contains(title), "{}", receipt.body);
        }
    }
    assert_eq!(served.store.count().unwrap(), 36);
}

#[test]
fn repeated_scopes_are_all_kept_and_foreign_fields_are_not() {
    let served = Served::new();
    let answer = served.post_form(
        "kind=object_marketing&notice=a&lang=sv&contact=maija%40example.fi&name=&seloste_empty=&scope=email&scope=sms&form-name=x",
    );
    assert_eq!(answer.status, 303);
    let request = served.store.all().unwrap().pop().unwrap().request;
    assert_eq!(request.scope, [Scope::Email, Scope::Sms]);
    assert_eq!(
        (request.lang, request.contact.as_str()),
        (Lang::Sv, "maija@example.fi")
    );
}

#[test]
fn what_is_wrong_is_said_on_a_page_in_the_forms_language() {
    let served = Served::new();
    for lang in Lang::ALL {
        let body = format!("kind=access&lang={lang}&message=131052-308T");
        let answer = served.post_form(&body);
        assert_eq!(answer.status, 422);
        assert!(answer.header("content-type").starts_with("text/html"));
        assert!(answer.body.contains(&format!("<html lang=\"{lang}\">")));
        assert_eq!(answer.body.matches("<li>").count(), 3, "{}", answer.body);
        assert!(!answer.body.contains("131052"), "{}", answer.body);
    }
    assert_eq!(served.store.count().unwrap(), 0);
}

#[test]
fn names_that_are_not_ours_are_refused_by_name() {
    let served = Served::new();
    for (body, shown) in [
        ("lang=en&name=A&contact=a", "kind"),
        ("lang=en&kind=%3Cb%3E", "kind (&#60;b&#62;)"),
        ("kind=question&message=a&contact=a&lang=xx", "lang (xx)"),
        (
            "lang=en&kind=object_marketing&contact=a&scope=all",
            "scope (all)",
        ),
        ("lang=en&kind=question&message=a&contact=a&id=7", "id (7)"),
    ] {
        let answer = served.post_form(body);
        assert_eq!(answer.status, 422, "{body}");
        assert!(answer.body.contains(shown), "{shown}: {}", answer.body);
        assert_eq!(answer.body.matches("<li>").count(), 1, "{}", answer.body);
    }
    assert_eq!(served.store.count().unwrap(), 0);
}

#[test]
fn a_filled_honeypot_is_explained_and_never_taken_for_a_success() {
    let served = Served::new();
    let answer = served.post_form("kind=question&lang=en&message=a&contact=a&seloste_empty=x");
    assert_eq!(answer.status, 422);
    let explanation = Words::of(Lang::En).receipt.honeypot_filled;
    assert!(answer.body.contains(explanation), "{}", answer.body);
    assert_eq!(served.store.count().unwrap(), 0);
}

#[test]
fn a_page_with_the_honeypot_of_before_or_with_none_is_served() {
    let served = Served::new();
    // Pages that were built earlier call the honeypot `website`, which password managers fill in.
    for honeypot in [
        "",
        "&seloste_empty=",
        "&website=",
        "&website=https%3A%2F%2Fexample.fi",
    ] {
        let body = format!("kind=question&lang=en&message=a&contact=a{honeypot}");
        assert_eq!(served.post_form(&body).status, 303, "{honeypot}");
    }
    assert_eq!(served.store.count().unwrap(), 4);
}

#[test]
fn a_form_of_another_encoding_or_type_gets_a_page_in_the_browsers_language() {
    let served = Served::new();
    let latin1 = b"kind=question&message=%E4&contact=a";
    let browser = ("accept-language", "sv-FI, fi;q=0.5");
    for (content_type, body, status) in [
        ("application/x-www-form-urlencoded", &latin1[..], 400),
        ("text/plain", b"kind=question", 415),
        ("multipart/form-data; boundary=x", b"--x--", 415),
    ] {
        let answer = served.post(&[("content-type", content_type), browser], body);
        assert_eq!(answer.status, status);
        assert!(
            answer.body.contains("<html lang=\"sv\">"),
            "{}",
            answer.body
        );
    }
    assert_eq!(served.store.count().unwrap(), 0);
}

#[test]
fn text_of_the_greatest_length_with_line_breaks_is_taken() {
    let served = Served::new();
    let lines = "a\r\n".repeat(2_500);
    let request = Request {
        message: lines,
        ..filled(Kind::Question, Lang::Fi)
    };
    assert_eq!(served.post_form(&form::write(&request)).status, 303);
    let longer = Request {
        message: "a".repeat(5_001),
        ..request
    };
    assert_eq!(served.post_form(&form::write(&longer)).status, 422);
}
