//! Looks again when a file comes or goes where the program takes its built-in templates, languages and demo from; edits of a
//! file alone the compiler sees by itself.

fn main() {
    for folder in ["templates", "locales", "data/demo"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
