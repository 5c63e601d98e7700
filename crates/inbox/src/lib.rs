//! The inbox: an endpoint that keeps the requests a notice's form sends.
//!
//! It answers that a request was received only after the request has been written to disk, and it alone
//! sets the reference, the time and the due day. It knows no notice and no form: it takes what is on the
//! wire, reads it with the model's own dialect and checks it with the model's own checks. It does not
//! start a server either: whoever has a listener serves its `router`, and stops it.

mod audience;
mod body;
mod cross_origin;
mod error;
mod guard;
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

/// What every handler has at hand.
#[derive(Clone)]
struct Inbox {
    store: Store,
    options: Options,
}

/// The inbox's addresses: `POST /requests` and `GET /receipts/{reference}`.
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
        .with_state(Inbox { store, options })
}
