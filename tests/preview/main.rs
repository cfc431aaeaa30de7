//! The preview, over loopback: who is answered, what is shown, how it follows what is saved. The ids are those of the
//! cases; what must hold of every answer is looked at in `guarding`.

#![cfg(all(feature = "preview", unix))]

mod client;
mod following;
mod guarding;
mod looking;
mod serving;
#[path = "../support/mod.rs"]
mod support;
