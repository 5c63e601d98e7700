//! The inbox: an endpoint that keeps the requests that a notice's form sends.
//!
//! A request counts as received only when it is on disk: the inbox answers after that, never before. The inbox
//! alone sets the reference, the time of receipt and the due day.
//!
//! The inbox knows no notice and none of the site's pages. It reads a body with the model's `seloste` dialect and checks the request
//! with the model's own checks. Nor does it start a server: a program that has a listener serves the [`router`].

mod audience;
mod body;
mod cross_origin;
mod error;
mod guard;
mod inbox;
mod kept;
mod options;
mod origin;
mod pages;
mod post_request;
mod reference;
mod refusal;
mod show_receipt;
mod store;

pub use body::LARGEST_BODY;
pub use error::Error;
pub use kept::Kept;
pub use options::{Clock, Options, system_clock};
pub use origin::{NotAnOrigin, Origin};
pub use reference::{NotAReference, Reference};
pub use store::Store;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::map_response;
use axum::routing::{get, post};

/// The addresses of the inbox: `POST /requests` and `GET /receipts/{reference}`.
pub fn router(store: Store, options: Options) -> Router {
    let guard = guard::Guard::new(options.stylesheet.as_deref());
    let mut requests = post(post_request::post_request);
    if !options.allowed_origins.is_empty() {
        requests = requests.layer(cross_origin::layer(&options.allowed_origins));
    }
    Router::new()
        .route("/requests", requests)
        .route("/receipts/{reference}", get(show_receipt::show_receipt))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(map_response(move |response| {
            std::future::ready(guard.put_on(response))
        }))
        .with_state(inbox::Inbox { store, options })
}
