//! MICROPLANNING AND REALISATION: the plan in the words of one locale.
//!
//! Receives a [`Plan`] and a [`Locale`], gives a [`Story`]: sentences in place, tables and labels as a reader sees
//! them. Never computes a figure, never falls back to another language: what a locale cannot say refuses it.

pub mod locale;
pub mod story;

pub use locale::Locale;
pub use story::Story;
