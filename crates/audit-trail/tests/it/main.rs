//! Integration tests of `medpipe-audit-trail`.
