//! The form of an edition, read from `templates/<edition>/outline.yaml`.

/// todo
pub struct Outline;
