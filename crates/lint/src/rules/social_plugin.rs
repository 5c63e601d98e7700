//! The rule CON-JOINT.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::tools::{TOOL_WORDS, tools_used};

rule! {
    /// Finds the tools of a social network in a notice that names no joint controller.
    ///
    /// # Why
    /// The Court of Justice has held that whoever runs a page on such a network, or puts its plug-in on a site,
    /// decides together with the network on part of the processing.
    ///
    /// # Example
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "remarketing", basis = "consent", tools = ["Facebook"] }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// joint_controllers = [{ name = "Meta Platforms Ireland Ltd" }]
    /// joint_arrangement = "Meta vastaa palvelussaan näytettävästä mainonnasta."
    ///
    /// [purposes]
    /// items = [{ kind = "remarketing", basis = "consent", tools = ["Facebook"] }]
    /// ```
    SOCIAL_PLUGIN {
        code: "CON-JOINT",
        name: "social-plugin",
        severity: Info,
        citation: "GDPR 26; C-210/16, C-40/17",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "`{tool}` voi tehdä teistä yhteisrekisterinpitäjiä",
            sv: "`{tool}` kan göra er till gemensamt personuppgiftsansvariga",
            en: "`{tool}` may make you joint controllers",
        },
        help: {
            fi: "kerro työnjako: `joint_controllers` ja `joint_arrangement`",
            sv: "berätta hur ansvaret fördelas: `joint_controllers` och `joint_arrangement`",
            en: "tell how duties are divided: `joint_controllers` and `joint_arrangement`",
        },
        words: &TOOL_WORDS,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    if !look.notice.joint_controllers.is_empty() || look.notice.joint_arrangement.is_some() {
        return;
    }
    for tool in tools_used(look, found.rule) {
        if tool.social {
            found
                .in_text(tool.passage, tool.range)
                .with("tool", tool.name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn a_social_network_may_be_a_joint_controller() {
        examples(&SOCIAL_PLUGIN, &["purposes.items.0.tools.0"]);
    }
}
