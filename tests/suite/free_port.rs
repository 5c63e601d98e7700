//! Ports for servers that have to be told theirs, and for addresses at which nobody answers.

use std::net::{Ipv4Addr, TcpListener};
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result};

/// Every system gives higher ones to whoever asks for any, so that no other test is given one of these meanwhile.
const FIRST: u16 = 20_000;
const COUNT: u16 = 10_000;

/// A port that nothing listens to. No two calls give the same.
pub fn free_port() -> Result<u16> {
    static TAKEN: AtomicU32 = AtomicU32::new(0);
    // Another run of the tests on this machine begins elsewhere.
    let begin = process::id().wrapping_mul(97);
    let ports = (0..COUNT).map(|_| {
        let next = begin.wrapping_add(TAKEN.fetch_add(1, Ordering::Relaxed));
        FIRST + u16::try_from(next % u32::from(COUNT)).unwrap_or_default()
    });
    let is_free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    let mut free = ports.filter(is_free);
    free.next().context("no port is free")
}
