//! A cache of compiled expressions.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use crate::program::{CompileOptions, Program};
use crate::syntax::SyntaxError;

/// Compiles expressions and keeps them, for users who get the same expressions again and again. Shared between threads by
/// reference.
///
/// ```
/// use medpipe_fhirpath::{CompileOptions, Compiler};
/// let compiler = Compiler::new();
/// let options = CompileOptions::for_type("Patient");
/// let first = compiler.compile("name.given", &options)?;
/// let again = compiler.compile("name.given", &options)?;
/// assert!(std::sync::Arc::ptr_eq(&first, &again));
/// # Ok::<(), medpipe_fhirpath::SyntaxError>(())
/// ```
#[derive(Debug)]
pub struct Compiler {
    capacity: usize,
    programs: RwLock<HashMap<Key, Arc<Program>>>,
}

/// Expression, type, strict, how `as` takes several items. Limits do not change what a program does.
type Key = (String, Option<String>, bool, bool);

impl Default for Compiler {
    fn default() -> Self {
        Compiler::new()
    }
}

impl Compiler {
    /// A cache of a thousand expressions.
    pub fn new() -> Compiler {
        Compiler::with_capacity(1000)
    }

    /// A cache of that many expressions; when it is full it begins anew.
    pub fn with_capacity(capacity: usize) -> Compiler {
        Compiler { capacity, programs: RwLock::default() }
    }

    /// The compiled expression, from the cache or new.
    ///
    /// # Errors
    /// As [`Program::compile`]. Errors are not kept.
    pub fn compile(
        &self,
        expression: &str,
        options: &CompileOptions<'_>,
    ) -> Result<Arc<Program>, SyntaxError> {
        let key = (
            expression.to_owned(),
            options.resource_type.map(str::to_owned),
            options.strict,
            options.as_filters,
        );
        let known = self.programs.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(program) = known {
            return Ok(program);
        }
        let program = Arc::new(Program::compile(expression, options)?);
        let mut programs = self.programs.write().unwrap_or_else(PoisonError::into_inner);
        if programs.len() >= self.capacity {
            programs.clear();
        }
        programs.insert(key, Arc::clone(&program));
        Ok(program)
    }
}
