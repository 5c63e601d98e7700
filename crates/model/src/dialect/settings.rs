//! Settings of a site about its endpoint.

/// The signs by which a service confirms the receipt of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Trust {
    /// The service's own sign alone; a service without one confirms nothing.
    #[default]
    Sign,
    /// A successful HTTP status too, because the site's configuration says so.
    Status,
}

/// Settings of a site about its endpoint, besides the dialect.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The absolute address to which the endpoint leads after a success.
    pub success_url: Option<String>,
    /// The signs that count as a confirmation.
    pub trust: Trust,
    /// The keys of a Fides server: `kind=key kind=key`.
    pub policies: String,
}
