//! Carrying a plan out: one thread reads, rewrites and checks, another one stores.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};

use indicatif::ProgressBar;
use medpipe::adapter_files::InputFile;
use medpipe::adapter_sqlite::{ImportStore, StoreError};
use medpipe::fhir_bundle::{
    ApplyConfig, BundleId, BundleResult, ImportTarget as _, Large, Plan, Rendered, Validate,
};
use medpipe::fhir_model::{Document, Position};

use super::Results;
use crate::args_fhir::{ImportArgs, ImportCheck};
use crate::commands::fhir::read::{self, Piece, bad_line, store_failed};
use crate::commands::{Failure, Outcome};
use crate::progress;

/// Documents that wait for the store: more would hold memory and not make it faster.
const WAITING: usize = 2;

/// An import to be carried out.
pub struct Work<'a> {
    pub args: &'a ImportArgs,
    pub plan: &'a Plan,
    pub fingerprint: &'a str,
    pub stop: &'a AtomicBool,
    pub quiet: bool,
}

impl Work<'_> {
    /// Stores what is not done yet, and returns the results of all that is; when interrupted, that is not everything.
    pub fn apply(
        &self,
        files: Vec<InputFile>,
        store: &mut ImportStore,
        done: Results,
    ) -> Outcome<Results> {
        let places = Places::of(self.plan);
        let bar = progress::items(self.plan.order().len() as u64, self.quiet);
        bar.set_message("storing resources");
        bar.set_position(done.values().map(|result| result.total_resources).sum());
        std::thread::scope(|scope| {
            let (send, receive) = sync_channel(WAITING);
            let earlier: Vec<u32> = done.keys().copied().collect();
            let bar = &bar;
            let writer = scope.spawn(move || self.write(receive, store, done, bar));
            let give = |at: Position, document: Option<Document>| {
                if self.stop.load(Ordering::Relaxed) {
                    return Err(Halt::Interrupted);
                }
                let id = places.bundle(at).ok_or(Halt::Changed)?;
                if earlier.binary_search(&id.0).is_ok() {
                    return Ok(());
                }
                let rendered = self.render(id, document.as_ref())?;
                drop(document);
                send.send(Ready::Whole(rendered)).map_err(|_| Halt::WriterGone)
            };
            // A huge document that need not be held as a tree; otherwise what becomes of it.
            let give_large = |at: Position, bytes: Vec<u8>| {
                let id = places.bundle(at).ok_or(Halt::Changed)?;
                if earlier.binary_search(&id.0).is_ok() {
                    return Ok(None);
                }
                match self.plan.large(id, bytes, &self.config()) {
                    Ok(large) => {
                        send.send(Ready::Large(large)).map_err(|_| Halt::WriterGone).map(|()| None)
                    }
                    Err(bytes) => Ok(Some(read::parsed(bytes))),
                }
            };
            let mut halt = None;
            let read = read::pieces_or_bytes(
                places.sorted(files),
                &ProgressBar::hidden(),
                &mut |base, _, piece| {
                    let piece = match piece {
                        Piece::Large(bytes) => give_large(base, bytes),
                        other => Ok(Some(other)),
                    };
                    let given = piece.and_then(|piece| match piece {
                        None | Some(Piece::Large(_)) => Ok(()),
                        Some(Piece::Document(doc)) => give(base, Some(doc)),
                        Some(Piece::Unreadable(..)) => give(base, None),
                        Some(Piece::Lines(doc, errors)) => give(base, Some(doc)).and_then(|()| {
                            errors.iter().try_for_each(|error| give(bad_line(base, error), None))
                        }),
                    });
                    given.map_err(|why| {
                        let failure = why.failure();
                        halt = Some(why);
                        failure
                    })
                },
            );
            drop(send);
            let written = writer
                .join()
                .map_err(|_| Failure { code: 1, message: "the writer stopped".to_owned() })?;
            bar.finish_and_clear();
            // A failure of the store comes first: it is why the reader stopped.
            let results = written.map_err(|e| store_failed(&e))?;
            match halt {
                Some(Halt::Interrupted) => Ok(results),
                _ => read.map(|()| results),
            }
        })
    }

    fn config(&self) -> ApplyConfig {
        let mut config = ApplyConfig::new(match self.args.validate {
            ImportCheck::Off => Validate::Off,
            ImportCheck::Structure => Validate::Structure,
            ImportCheck::Strict => Validate::Strict,
        });
        config.all_details = self.args.all_details;
        config
    }

    fn render(&self, id: BundleId, document: Option<&Document>) -> Result<Rendered, Halt> {
        match document {
            Some(doc) => self.plan.render(id, doc, &self.config()).map_err(|_| Halt::Changed),
            None => Ok(self.plan.render_unreadable(id, &self.config())),
        }
    }

    /// Stores what comes, with a commit for every so many bytes. What is noted as done is committed with what was done.
    fn write(
        &self,
        receive: Receiver<Ready<'_>>,
        store: &mut ImportStore,
        mut results: Results,
        bar: &ProgressBar,
    ) -> Result<Results, StoreError> {
        let mut open = None;
        for rendered in receive {
            if open.is_none() {
                store.begin()?;
            }
            let (bundle, bytes) = (rendered.bundle().0, rendered.bytes() as u64);
            let stored = rendered.store(store).and_then(|result| {
                let note = serde_json::to_string(&result).unwrap_or_default();
                store.note_progress(self.fingerprint, bundle, &note)?;
                Ok(result)
            });
            match stored {
                Ok(result) => {
                    bar.inc(result.total_resources);
                    results.insert(bundle, result);
                }
                Err(error) => {
                    // The first failure is the one that matters.
                    let _ = store.rollback();
                    return Err(error);
                }
            }
            let waiting = open.unwrap_or(0) + bytes;
            open = Some(waiting);
            if waiting >= self.args.commit_bytes {
                store.commit()?;
                open = None;
            }
        }
        if open.is_some() {
            store.commit()?;
        }
        Ok(results)
    }
}

/// A document that can be stored.
enum Ready<'p> {
    Whole(Rendered),
    /// One that is made ready while it is stored.
    Large(Large<'p>),
}

impl Ready<'_> {
    fn bundle(&self) -> BundleId {
        match self {
            Ready::Whole(rendered) => rendered.bundle(),
            Ready::Large(large) => large.bundle(),
        }
    }

    fn bytes(&self) -> usize {
        match self {
            Ready::Whole(rendered) => rendered.bytes(),
            Ready::Large(large) => large.bytes(),
        }
    }

    fn store(self, store: &mut ImportStore) -> Result<BundleResult, StoreError> {
        match self {
            Ready::Whole(rendered) => rendered.store(store),
            Ready::Large(large) => large.store(store),
        }
    }
}

/// Why reading stops before its end.
enum Halt {
    Interrupted,
    Changed,
    WriterGone,
}

impl Halt {
    fn failure(&self) -> Failure {
        let (code, text) = match self {
            Halt::Interrupted => (130, "interrupted"),
            Halt::Changed => {
                (1, "the input has changed since it was planned; run the import again")
            }
            Halt::WriterGone => (1, "the writer stopped"),
        };
        Failure { code, message: text.to_owned() }
    }
}

/// The documents of a plan by their places. A bad line may begin where its chunk does, but a chunk has no length.
struct Places {
    bundles: HashMap<(u32, u64, u64), BundleId>,
    /// Of each input, the rank of its first document.
    ranks: HashMap<u32, usize>,
}

impl Places {
    fn of(plan: &Plan) -> Places {
        let mut places = Places { bundles: HashMap::new(), ranks: HashMap::new() };
        for (rank, id) in plan.bundle_order().enumerate() {
            if let Some(at) = plan.bundle_position(id) {
                places.bundles.insert((at.input, at.offset, at.length), id);
                places.ranks.entry(at.input).or_insert(rank);
            }
        }
        places
    }

    fn bundle(&self, at: Position) -> Option<BundleId> {
        self.bundles.get(&(at.input, at.offset, at.length)).copied()
    }

    /// Whole inputs in the order of their first documents.
    fn sorted(&self, mut files: Vec<InputFile>) -> Vec<InputFile> {
        files.sort_by_key(|file| self.ranks.get(&file.index).copied().unwrap_or(usize::MAX));
        files
    }
}
