//! The generated parts.

#[cfg(feature = "views-base")]
#[rustfmt::skip]
mod base;
#[cfg(feature = "builders")]
#[rustfmt::skip]
mod builders;
#[cfg(feature = "views-clinical")]
#[rustfmt::skip]
mod clinical;
#[cfg(feature = "views-financial")]
#[rustfmt::skip]
mod financial;
#[cfg(feature = "views-foundation")]
#[rustfmt::skip]
mod foundation;
#[cfg(feature = "views-specialized")]
#[rustfmt::skip]
mod specialized;
#[rustfmt::skip]
mod types;
#[rustfmt::skip]
mod us_core;

#[cfg(feature = "views-base")]
pub use base::*;
#[cfg(feature = "views-clinical")]
pub use clinical::*;
#[cfg(feature = "views-financial")]
pub use financial::*;
#[cfg(feature = "views-foundation")]
pub use foundation::*;
#[cfg(feature = "views-specialized")]
pub use specialized::*;
pub use types::*;
pub use us_core::*;
