//! One huge Bundle, entry by entry: its bytes are held, but no tree of it and no copy.

use std::collections::{BTreeMap, HashSet};

use medpipe_fhir_model::{BundleEntries, BundleEntry, Document, Limits, Position};

use crate::apply::{ApplyConfig, BundleResult, Changed, Validate};
use crate::entries::{self, BundleKind, Method, Raw};
use crate::key::Key;
use crate::plan::{Action, BundleId, Plan, Planner, bundle_id, resource_of};
use crate::rewrite::Scratch;
use crate::target::ImportTarget;

/// Calls `each` with every entry and where it ends; the kind of the Bundle, or `None` when the bytes are no Bundle, or one
/// with anything unusual about it.
fn scan(bytes: &[u8], mut each: impl FnMut(&BundleEntry)) -> Option<BundleKind> {
    let mut stream = BundleEntries::new(bytes, Limits::default());
    let (mut first, mut end) = (bytes.len(), None);
    for entry in &mut stream {
        let entry = entry.ok()?;
        let from = usize::try_from(entry.offset).ok()?;
        // Between two entries stands a comma; more would be another list of entries.
        if let Some(end) = end {
            let gap = bytes.get(end..from)?.trim_ascii();
            (gap == b",").then_some(())?;
        } else {
            first = from;
        }
        end = Some(from + entry.document.source().len());
        each(&entry);
    }
    let around = stream.finish().ok()?;
    // One list of entries, and that is a list.
    let lists = |part: &[u8]| part.windows(7).filter(|text| text == b"\"entry\"").count();
    let ends = [bytes.get(..first)?, bytes.get(end.unwrap_or(first)..)?];
    let plain = ends.into_iter().map(lists).sum::<usize>() <= 1
        && around.root().resource_type() == Some("Bundle")
        && around.root().get("entry").is_none()
        && around.defects().is_empty();
    plain.then(|| entries::kind(around.root()))
}

/// The entry, taken apart, at its place in the input.
fn raw(entry: &BundleEntry, base: Position) -> Raw<'_> {
    let base = Position { offset: base.offset + entry.offset, ..base };
    entries::entry(&entry.document, entry.document.root(), base, entry.number)
}

impl Planner {
    /// Adds a Bundle from its bytes without making a tree of all of it. `None`, and nothing is added, when that cannot be
    /// done: it is no Bundle, not well-formed, or holds a resource or fullUrl twice. Parse it and [`Planner::add`] it then.
    pub fn add_large(&mut self, bytes: &[u8], base: Position) -> Option<BundleId> {
        let mut seen = HashSet::new();
        let mut once = true;
        let kind = scan(bytes, |entry| {
            let raw = raw(entry, base);
            once &= resource_of(&raw).is_none_or(|key| seen.insert(key));
            once &= raw.full_url.as_deref().is_none_or(|url| seen.insert(Key::url(url)));
        })?;
        drop(seen);
        if !once {
            return None;
        }
        let mut adding = self.begin_bundle(kind, base);
        scan(bytes, |entry| self.add_next(&raw(entry, base), &mut adding))?;
        Some(self.end_bundle(&adding))
    }
}

/// A huge Bundle on its way into a store. Its entries are made ready one by one, each when its turn comes.
pub struct Large<'p> {
    plan: &'p Plan,
    id: BundleId,
    bytes: Vec<u8>,
    config: ApplyConfig,
    /// Where each entry stands in the bytes.
    places: Vec<(usize, usize)>,
}

impl Plan {
    /// Takes the bytes of a Bundle that was added by [`Planner::add_large`] or [`Planner::add`].
    ///
    /// # Errors
    /// The bytes again, when the Bundle must be held whole: a transaction of which something can still fail when it is applied
    /// (`ifMatch`, PATCH, a check that the plan has not made), or other bytes than those that were planned. Parse them and
    /// [`Plan::render`] then.
    pub fn large(
        &self,
        id: BundleId,
        bytes: Vec<u8>,
        config: &ApplyConfig,
    ) -> Result<Large<'_>, Vec<u8>> {
        let Some(bundle) = self.bundles.get(id.0 as usize) else { return Err(bytes) };
        let mut places = Vec::with_capacity((bundle.entries.1 - bundle.entries.0) as usize);
        let unsure = config.validate == Validate::Strict && !self.config.strict;
        let mut fits = !(unsure && bundle.kind == BundleKind::Transaction);
        let kind = scan(&bytes, |entry| {
            let raw = raw(entry, bundle.base);
            let row = bundle.entries.0 as usize + entry.number as usize;
            let planned = self.entries.get(row);
            fits &= planned.is_some_and(|planned| {
                let stores = matches!(planned.action, Action::Create | Action::Update);
                let kind = raw.resource.map(|(_, kind)| kind);
                planned.position == raw.position && (!stores || planned.kind == kind)
            });
            fits &= raw.if_match.is_none() && raw.method != Method::Patch;
            places.push((entry.offset as usize, entry.document.source().len()));
        });
        fits &= kind == Some(bundle.kind);
        fits &= places.len() == (bundle.entries.1 - bundle.entries.0) as usize;
        match fits {
            true => Ok(Large { plan: self, id, bytes, config: *config, places }),
            false => Err(bytes),
        }
    }
}

impl Large<'_> {
    /// Which document it is.
    pub fn bundle(&self) -> BundleId {
        self.id
    }

    /// Bytes of the document.
    pub fn bytes(&self) -> usize {
        self.bytes.len()
    }

    /// Stores it; the caller begins and commits.
    ///
    /// # Errors
    /// As the store reports; the caller then rolls back.
    pub fn store<T: ImportTarget>(self, target: &mut T) -> Result<BundleResult, T::Error> {
        let base = self.plan.bundle_position(self.id).unwrap_or_default();
        let mut result = BundleResult {
            bundle_id: bundle_id(base.input, base.offset),
            total_resources: self.places.len() as u64,
            successful: 0,
            failed: 0,
            outcomes: BTreeMap::new(),
            details: Vec::new(),
        };
        let Some(bundle) = self.plan.bundles.get(self.id.0 as usize) else { return Ok(result) };
        let mut scratch = Scratch::default();
        let mut out = self.plan.empty(self.id, &self.config);
        for row in self.plan.rows_of(bundle) {
            out.clear();
            // What was read once can be read again.
            if self.ready(row, base, &mut scratch, &mut out).is_err() {
                out.fail_unread(self.plan, row);
            }
            if bundle.failed {
                out.fail_all();
            }
            out.store_next(target, &mut result)?;
        }
        result.details.sort_by_key(|d| d.entry);
        Ok(result)
    }

    fn ready(
        &self,
        row: u32,
        base: Position,
        scratch: &mut Scratch,
        out: &mut crate::apply::Rendered,
    ) -> Result<(), Changed> {
        let first = self.plan.bundles.get(self.id.0 as usize).map_or(0, |b| b.entries.0);
        let number = row.checked_sub(first).ok_or(Changed)?;
        let (from, length) = *self.places.get(number as usize).ok_or(Changed)?;
        let text = self.bytes.get(from..from + length).ok_or(Changed)?;
        let document = Document::parse(text.to_vec()).map_err(|_| Changed)?;
        let entry = BundleEntry { number, offset: from as u64, document };
        self.plan.render_entry(row, &raw(&entry, base), scratch, out)
    }
}

impl std::fmt::Debug for Large<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Large")
            .field("bundle", &self.id)
            .field("entries", &self.places.len())
            .field("bytes", &self.bytes.len())
            .finish()
    }
}
