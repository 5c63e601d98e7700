//! Rules: whether a notice is lawful, current and complete.
