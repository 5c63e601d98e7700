//! Tools and services by name, the same in every language.

use crate::phrases::Phrases;

/// Tools and services that notices name, by the beginnings of their names.
pub(crate) const TOOLS: &[(&str, Phrases)] = &[
    ("Google", "google"),
    ("Facebook", "facebook; fb-"),
    ("Meta", "meta:n; meta-; metan"),
    ("Instagram", "instagram"),
    ("LinkedIn", "linkedin"),
    ("Twitter", "twitter"),
    ("TikTok", "tiktok"),
    ("YouTube", "youtube"),
    ("Mailchimp", "mailchimp"),
    ("HubSpot", "hubspot"),
    ("Hotjar", "hotjar"),
    ("Microsoft", "microsoft"),
    ("Cloudflare", "cloudflare"),
    ("Stripe", "stripe"),
];
