//! Read ahead, process in parallel, commit in order.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;

use medpipe_etl_core::{Context, Error, ErrorKind, Record, Result, Segment, SegmentId, Source};
use rayon::prelude::*;

/// The threads that process records.
#[derive(Debug)]
pub struct Threads(rayon::ThreadPool);

impl Threads {
    /// A pool of `n` threads; 0 means one for each processor.
    ///
    /// # Errors
    /// When the system gives no threads.
    pub fn new(n: usize) -> Result<Threads> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(n).build();
        pool.map(Threads).map_err(|e| {
            Error::new(ErrorKind::Internal, "the system gave no worker threads").caused_by(e)
        })
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.current_num_threads()
    }

    /// Maps items in parallel and joins the answers in order.
    ///
    /// # Errors
    /// The first error by item order.
    pub fn map<I: Send, O: Send>(
        &self,
        items: Vec<I>,
        work: &(dyn Fn(I) -> Result<O> + Sync),
    ) -> Result<Vec<O>> {
        let answers: Vec<Result<O>> =
            self.0.install(|| items.into_par_iter().with_max_len(1).map(work).collect());
        answers.into_iter().collect()
    }
}

/// How a run over segments ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunOutcome {
    /// Segments committed by this call.
    pub segments: u32,
    /// True when it was asked to stop before the end; everything begun was committed.
    pub interrupted: bool,
}

/// Commits the answers of a segment, in segment order.
pub type Commit<'c, O> = dyn FnMut(SegmentId, u64, Vec<O>) -> Result<()> + Send + 'c;

/// Takes segments from `source`, processes each record with `work`, and gives the answers of a
/// segment, in record order, to `commit`. When `stop` becomes true no further segment is begun.
///
/// # Errors
/// The first error of source, work or commit; segments before it are committed.
pub fn run<I, O>(
    threads: &Threads,
    source: &mut (dyn Source<Item = I> + Send),
    work: &(dyn Fn(Record<I>) -> Result<O> + Sync),
    commit: &mut Commit<'_, O>,
    stop: &AtomicBool,
    cx: &Context,
) -> Result<RunOutcome>
where
    I: Send,
    O: Send,
{
    let interrupted = AtomicBool::new(false);
    let segments = thread::scope(|scope| {
        // Handed over without a queue: one segment is read, one processed, one committed.
        let (read_to, read_from) = sync_channel::<Result<Segment<I>>>(0);
        let (done_to, done_from) = sync_channel::<(SegmentId, u64, Vec<O>)>(0);
        let interrupted = &interrupted;
        scope.spawn(move || {
            loop {
                if stop.load(Ordering::Relaxed) {
                    interrupted.store(true, Ordering::Relaxed);
                    return;
                }
                let next = source.next_segment(cx).transpose();
                let Some(next) = next else { return };
                let failed = next.is_err();
                if read_to.send(next).is_err() || failed {
                    return;
                }
            }
        });
        let committer = scope.spawn(move || {
            let mut segments = 0;
            for (id, bytes, answers) in done_from {
                commit(id, bytes, answers)?;
                segments += 1;
            }
            Ok::<u32, Error>(segments)
        });
        let mut failure = None;
        for segment in read_from {
            let answers = segment.and_then(|segment| {
                let (id, bytes) = (segment.id, segment.bytes);
                let records: Vec<Record<I>> = segment.batch.into_iter().collect();
                Ok((id, bytes, threads.map(records, work)?))
            });
            match answers {
                Ok(done) => {
                    if done_to.send(done).is_err() {
                        break;
                    }
                }
                Err(error) => {
                    failure = Some(error);
                    break;
                }
            }
        }
        drop(done_to);
        let broken = || Error::new(ErrorKind::Internal, "the committing thread broke down");
        let committed = committer.join().map_err(|_| broken()).and_then(|r| r);
        match (failure, committed) {
            (_, Err(error)) | (Some(error), Ok(_)) => Err(error),
            (None, Ok(segments)) => Ok(segments),
        }
    })?;
    Ok(RunOutcome { segments, interrupted: interrupted.load(Ordering::Relaxed) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use medpipe_etl_core::{Batch, RecordId, Sensitivity};

    struct Many(u32);

    impl Source for Many {
        type Item = u32;
        fn next_segment(&mut self, _cx: &Context) -> Result<Option<Segment<u32>>> {
            if self.0 == 20 {
                return Ok(None);
            }
            let id = self.0;
            self.0 += 1;
            let batch =
                Batch::of((0..7).map(|n| {
                    Record::new(RecordId::entry(id, n), Sensitivity::Public, id * 100 + n)
                }));
            Ok(Some(Segment { id: SegmentId(id), bytes: 7, batch }))
        }
    }

    fn collect(threads: usize, fail_at: u32, stop: bool) -> (Result<RunOutcome>, Vec<u32>) {
        let mut seen = Vec::new();
        let work = |r: Record<u32>| {
            if r.body == fail_at {
                return Err(Error::new(ErrorKind::Internal, "asked to fail"));
            }
            Ok(r.body)
        };
        let outcome = run(
            &Threads::new(threads).unwrap(),
            &mut Many(0),
            &work,
            &mut |_, _, answers| {
                seen.extend(answers);
                Ok(())
            },
            &AtomicBool::new(stop),
            &Context::default(),
        );
        (outcome, seen)
    }

    #[test]
    fn order_does_not_depend_on_threads() {
        let (one, many) = (collect(1, u32::MAX, false).1, collect(4, u32::MAX, false).1);
        assert_eq!(one, many);
        assert_eq!(one.len(), 140);
        assert!(one.is_sorted());
    }

    #[test]
    fn an_error_leaves_whole_segments_behind() {
        let (outcome, seen) = collect(2, 1203, false);
        assert_eq!(outcome.unwrap_err().kind(), ErrorKind::Internal);
        assert_eq!(seen.len(), 12 * 7);
    }

    #[test]
    fn a_stop_is_noticed() {
        let (outcome, seen) = collect(2, u32::MAX, true);
        assert!(outcome.unwrap().interrupted);
        assert!(seen.is_empty());
    }
}
