//! Filling an outline by newsworthiness.
