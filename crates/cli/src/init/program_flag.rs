//! The flags that name the program of a site, such as `--hugo`: one for each program that there is.

use clap::{Arg, ArgAction, ArgMatches, Args, Command, Error, FromArgMatches};

use crate::generator::{Program, programs};

/// The program whose flag was given.
pub struct ProgramFlag {
    /// The program, if a flag was given.
    pub chosen: Option<&'static Program>,
}

impl FromArgMatches for ProgramFlag {
    fn from_arg_matches(matches: &ArgMatches) -> Result<ProgramFlag, Error> {
        let chosen = programs().find(|program| matches.get_flag(program.code));
        Ok(ProgramFlag { chosen })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = ProgramFlag::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for ProgramFlag {
    fn augment_args(command: Command) -> Command {
        let mut before = Vec::new();
        programs().fold(command, |command, program| {
            let flag = Arg::new(program.code)
                .long(program.code)
                .action(ArgAction::SetTrue)
                .help(format!(
                    "Write what a {program} site needs, into the folder of the site"
                ))
                .conflicts_with_all(before.iter().copied());
            before.push(program.code);
            command.arg(flag)
        })
    }

    fn augment_args_for_update(command: Command) -> Command {
        ProgramFlag::augment_args(command)
    }
}
