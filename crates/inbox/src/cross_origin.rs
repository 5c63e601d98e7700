//! Which pages of other origins may read the inbox's answers.

use std::time::Duration;

use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderName, Method};
use tower_http::cors::{AllowOrigin, CorsLayer};

use crate::Origin;
use crate::audience::IDEMPOTENCY_KEY;

/// Lets scripts of these origins post requests and read what became of them. Nothing that a browser knows of
/// the visitor comes with them: no cookies are asked for, and none are taken.
pub(crate) fn layer(origins: &[Origin]) -> CorsLayer {
    CorsLayer::new()
        .allow_origin(AllowOrigin::list(origins.iter().map(Origin::header)))
        .allow_methods([Method::POST])
        .allow_headers([CONTENT_TYPE, HeaderName::from_static(IDEMPOTENCY_KEY)])
        // Else the widget does not learn how long to wait.
        .expose_headers([RETRY_AFTER])
        .max_age(Duration::from_secs(3_600))
}
