//! The form with its widget in real browsers, under the strict policy that the documentation gives: what reaches
//! an endpoint, what the visitor sees after each outcome, and that the form works where the widget cannot.

mod answers;
mod beside_others;
mod endpoint;
mod files;
mod hostile;
mod keyboard;
mod looks;
mod other_origin;
mod outcomes;
mod placed;
mod policy;
mod receipt;
mod requests;
mod taken_in;
mod twin;
mod under_way;
mod visit;
mod without_webassembly;
