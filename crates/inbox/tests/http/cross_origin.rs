//! Pages of other origins than the inbox's.

use seloste_inbox::Options;

use crate::served::{Answer, Served};

const SITE: &str = "https://www.example.fi";

fn served() -> Served {
    let origins = [SITE, "http://localhost:1313"];
    let options = Options {
        allowed_origins: origins.map(|origin| origin.parse().unwrap()).to_vec(),
        ..Options::default()
    };
    Served::with(tempfile::tempdir().unwrap(), options)
}

fn post(served: &Served, origin: &str) -> Answer {
    let headers = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("accept", "application/json"),
        ("origin", origin),
    ];
    served.post(&headers, b"kind=question&message=a&contact=b")
}

#[test]
fn a_site_that_is_allowed_may_ask_first() {
    let served = served();
    let asked = [
        ("origin", SITE),
        ("access-control-request-method", "POST"),
        (
            "access-control-request-headers",
            "content-type,idempotency-key",
        ),
    ];
    let answer = served.options("/requests", &asked);
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.header("access-control-allow-origin"), SITE);
    assert_eq!(answer.header("access-control-allow-methods"), "POST");
    let allowed = answer.header("access-control-allow-headers");
    assert_eq!(allowed, "content-type,idempotency-key");
    assert_eq!(answer.header("access-control-allow-credentials"), "");
    assert!(answer.header("vary").contains("origin"));
    assert_eq!(served.store.count().unwrap(), 0);
}

#[test]
fn a_site_that_is_allowed_may_read_the_answer() {
    let served = served();
    for origin in [SITE, "http://localhost:1313"] {
        let answer = post(&served, origin);
        assert_eq!(answer.status, 201, "{}", answer.body);
        assert_eq!(answer.header("access-control-allow-origin"), origin);
        assert_eq!(answer.header("access-control-allow-credentials"), "");
        assert_eq!(
            answer.header("access-control-expose-headers"),
            "retry-after"
        );
    }
}

#[test]
fn a_site_that_is_not_allowed_may_not() {
    let served = served();
    for origin in [
        "https://other.example.fi",
        "null",
        "https://www.example.fi.example",
    ] {
        let asked = [
            ("origin", origin),
            ("access-control-request-method", "POST"),
        ];
        for answer in [served.options("/requests", &asked), post(&served, origin)] {
            assert_eq!(answer.header("access-control-allow-origin"), "", "{origin}");
        }
    }
}

#[test]
fn an_inbox_that_allows_no_one_says_nothing_of_origins() {
    let served = Served::new();
    let answer = post(&served, SITE);
    assert_eq!(answer.status, 201, "{}", answer.body);
    assert!(
        !answer
            .head
            .keys()
            .any(|name| name.as_str().starts_with("access-control"))
    );
    let asked = [("origin", SITE), ("access-control-request-method", "POST")];
    assert_eq!(served.options("/requests", &asked).status, 405);
}

#[test]
fn receipts_are_for_people_and_not_for_other_sites() {
    let served = served();
    post(&served, SITE);
    let kept = served.store.all().unwrap().pop().unwrap();
    let receipt = served.get(
        &format!("/receipts/{}", kept.reference),
        &[("origin", SITE)],
    );
    assert_eq!(receipt.status, 200);
    assert_eq!(receipt.header("access-control-allow-origin"), "");
}
