//! `seloste build --watch`: what it says, line by line, while files change.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;

use tempfile::{TempDir, tempdir};
use xtask::tools::python;

use crate::command::program;
use crate::patience::PATIENCE;

/// A project whose output folder is in the folder that is watched.
const CONFIGURATION: &str =
    "notices = [\"../sivut/**/*.toml\"]\nout = \"../sivut/site\"\nlanguages = [\"fi\"]\n";

fn notice(id: &str, controller: &str) -> String {
    format!("id = \"{id}\"\nlanguages = [\"fi\"]\n\n[controller]\nname = \"{controller}\"\n")
}

/// A build that watches, and what it has said.
struct Watching {
    folder: TempDir,
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    /// Begins with one notice, which is built first.
    fn begin() -> Watching {
        Self::begin_by(Command::new(program()))
    }

    /// Begins to watch by a command that comes to run the program.
    fn begin_by(mut command: Command) -> Watching {
        let folder = tempdir().expect("a temporary folder");
        let root = folder.path();
        for name in ["sivut", "asetukset"] {
            fs::create_dir(root.join(name)).expect("it is writable");
        }
        // The configuration is not among the notices that the pattern finds.
        let configuration = root.join("asetukset/seloste.toml");
        fs::write(&configuration, CONFIGURATION).expect("it is writable");
        let first = notice("yksi", "Yksi Oy");
        fs::write(root.join("sivut/yksi.toml"), first).expect("it is writable");
        let mut child = command
            .args(["build", "--watch", "--config", "asetukset/seloste.toml"])
            .current_dir(root)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command starts");
        let (sender, lines) = channel();
        let output: Box<dyn Read + Send> = Box::new(child.stdout.take().expect("it is piped"));
        let errors: Box<dyn Read + Send> = Box::new(child.stderr.take().expect("it is piped"));
        for stream in [output, errors] {
            let sender = sender.clone();
            thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    let _ = sender.send(line);
                }
            });
        }
        let watching = Watching {
            folder,
            child,
            lines,
        };
        watching.says(&["wrote ", "1 notice"]);
        watching.says(&["watching", "Ctrl-C"]);
        watching
    }

    /// Saves by way of another file, as many editors do; so no half a file is ever seen, however slow the tests are.
    fn write(&self, name: &str, text: &str) {
        let beside = self.path(&format!("{name}~"));
        fs::write(&beside, text).expect("it is writable");
        fs::rename(beside, self.path(name)).expect("it is writable");
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("sivut").join(name)
    }

    /// The very next line has these words. So a build that nothing called for fails the test, whose line would stand
    /// in between.
    #[track_caller]
    fn says(&self, words: &[&str]) {
        let line = self.lines.recv_timeout(PATIENCE).expect("a line");
        for word in words {
            assert!(line.contains(word), "no `{word}` in: {line}");
        }
    }

    /// Lines until one has these words; faults are shown in as many lines as they need.
    #[track_caller]
    fn says_in_the_end(&self, word: &str) {
        while !self
            .lines
            .recv_timeout(PATIENCE)
            .expect("a line")
            .contains(word)
        {}
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program as it is started at a terminal. What a shell starts in the background ignores Ctrl-C, and so does what that
/// starts in turn: the program too, where the tests are run so.
fn in_the_foreground() -> Command {
    let heed = "import os, signal, sys\nsignal.signal(signal.SIGINT, signal.SIG_DFL)\nos.execv(sys.argv[1], sys.argv[1:])";
    let mut command = Command::new(python::PROGRAM.find().expect("Python is there"));
    command.args(["-c", heed]).arg(program());
    command
}

fn names_the_second(page: &Path) -> bool {
    fs::read_to_string(page).is_ok_and(|page| page.contains("Toinen Oy"))
}

#[test]
fn a_changed_notice_is_built_again_and_once() {
    let watching = Watching::begin();
    watching.write("yksi.toml", &notice("yksi", "Toinen Oy"));
    watching.says(&["wrote ", "1 notice"]);
    assert!(names_the_second(&watching.path("site/yksi.fi.html")));
    // What is written beside the notices is no reason to build.
    watching.write("muistio.txt", "x");
    watching.write("site/own.html", "x");
    watching.write("yksi.toml", &notice("yksi", "Toinen Oy"));
    watching.says(&["wrote ", "1 notice"]);
    assert!(names_the_second(&watching.path("site/yksi.fi.html")));
}

#[test]
fn notices_come_and_go() {
    let watching = Watching::begin();
    fs::create_dir(watching.path("lisaa")).unwrap();
    watching.write("lisaa/kaksi.toml", &notice("kaksi", "Toinen Oy"));
    watching.says(&["kaksi.toml is new"]);
    watching.says(&["wrote ", "2 notices"]);
    assert!(watching.path("site/kaksi.fi.html").is_file());
    fs::remove_file(watching.path("lisaa/kaksi.toml")).unwrap();
    watching.says(&["kaksi.toml is gone"]);
    watching.says(&["removed 4", "1 notice"]);
    assert!(!watching.path("site/kaksi.fi.html").exists());
    // The last one: there is nothing left to build, but what was built stays, and one that comes is seen.
    fs::remove_file(watching.path("yksi.toml")).unwrap();
    watching.says(&["yksi.toml is gone"]);
    watching.says(&["error: ", "leads to no file"]);
    assert!(watching.path("site/yksi.fi.html").is_file());
    watching.write("kolme.toml", &notice("kolme", "Toinen Oy"));
    watching.says(&["wrote ", "1 notice"]);
    assert!(!watching.path("site/yksi.fi.html").exists());
}

#[test]
fn an_error_does_not_end_it() {
    let watching = Watching::begin();
    watching.write("yksi.toml", "id = \"yksi\"\nnme = 1\n");
    watching.says(&["unknown key `nme`"]);
    watching.says_in_the_end("nothing was written");
    watching.write("yksi.toml", &notice("yksi", "Toinen Oy"));
    watching.says(&["wrote ", "1 notice"]);
    let configuration = watching.folder.path().join("asetukset/seloste.toml");
    let text = fs::read_to_string(&configuration).unwrap();
    watching.write("../asetukset/seloste.toml", "notces = []\n");
    watching.says(&["unknown key `notces`"]);
    watching.says_in_the_end("nothing was done");
    watching.write("../asetukset/seloste.toml", &text);
    watching.says(&["wrote 0 files", "1 notice"]);
}

#[test]
fn a_folder_that_comes_back_is_watched_again() {
    let watching = Watching::begin();
    fs::rename(watching.path(""), watching.folder.path().join("muualla")).unwrap();
    watching.says(&["yksi.toml is gone"]);
    watching.says(&["error: "]);
    fs::rename(watching.folder.path().join("muualla"), watching.path("")).unwrap();
    watching.says(&["wrote 0 files", "1 notice"]);
    watching.write("yksi.toml", &notice("yksi", "Toinen Oy"));
    watching.says(&["wrote ", "1 notice"]);
    assert!(names_the_second(&watching.path("site/yksi.fi.html")));
}

#[test]
fn control_c_ends_it() {
    let mut watching = Watching::begin_by(in_the_foreground());
    let id = watching.child.id().to_string();
    let sent = Command::new("kill").args(["-INT", &id]).status().unwrap();
    assert!(sent.success());
    // Both of its streams end with it.
    let last = watching.lines.recv_timeout(PATIENCE);
    assert_eq!(
        last,
        Err(RecvTimeoutError::Disconnected),
        "it goes without a word"
    );
    assert!(!watching.child.wait().unwrap().success());
}
