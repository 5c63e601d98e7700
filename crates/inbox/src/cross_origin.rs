//! Origins of other sites whose pages may read the inbox's answers.

use std::time::Duration;

use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderName, Method};
use tower_http::cors::{AllowOrigin, CorsLayer};

use crate::Origin;
use crate::audience::IDEMPOTENCY_KEY;

/// A layer that lets scripts of these origins post requests and read the answers. The inbox asks for no cookies and
/// takes none, so a browser sends nothing that it knows of the visitor.
pub(crate) fn layer(origins: &[Origin]) -> CorsLayer {
    CorsLayer::new()
        .allow_origin(AllowOrigin::list(origins.iter().map(Origin::header)))
        .allow_methods([Method::POST])
        .allow_headers([CONTENT_TYPE, HeaderName::from_static(IDEMPOTENCY_KEY)])
        // The widget reads from it how long to wait before it tries again.
        .expose_headers([RETRY_AFTER])
        .max_age(Duration::from_secs(3_600))
}
