//! The statistical tagger: a linear model that judges single words where the rules are unsure.
//!
//! An averaged perceptron with a margin (Collins 2002, "Discriminative training methods for hidden Markov
//! models"; Krauth and Mezard 1987 for the margin) over hashed features (Weinberger and others 2009). It runs on gated
//! words only: capitalised ones that no strong rule has settled, and words of no list. What it says is used
//! twice: a word it is sure of becomes a finding, and a finding of weak evidence it speaks against is dropped.
//! Trained by `cargo xtask train-tagger`; weights are integers, so that every machine computes the same.

mod apply;
mod features;
mod gate;
mod model;

pub(crate) use apply::{Room, run};
pub(crate) use features::{Features, fill};
pub(crate) use gate::{Standing, is_gated, standing, standings};
pub(crate) use model::{CLASSES, MAGIC, Model};

/// What a word is said to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Class {
    /// Neither.
    Other = 0,
    /// Part of a person's name.
    Name = 1,
    /// Part of a place's name.
    Place = 2,
}
