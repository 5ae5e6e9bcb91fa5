//! `medpipe phi bench`

use std::io::Write;
use std::time::{Duration, Instant};

use medpipe::phi_detect::{Detector, Scratch, Span};
use serde::Serialize;

use super::find::{ITEM, Item};
use super::{detector, each_line, format_of, read_text};
use crate::args_phi::{BenchArgs, TextFormat};
use crate::commands::{Failure, Outcome, print_json};

#[derive(Serialize)]
struct Speeds {
    documents: usize,
    bytes: usize,
    build_ms: f64,
    threads: Vec<Speed>,
}

/// Megabytes (10^6 bytes) of text a second.
#[derive(Serialize)]
struct Speed {
    threads: usize,
    mb_per_s: f64,
    mb_per_s_per_thread: f64,
    /// Against one thread.
    speedup: f64,
    /// Bytes of working memory of all threads.
    working_memory: usize,
    /// Bytes by which it grew behind the first round: detection allocates nowhere else.
    grown_when_warm: usize,
}

/// What one or several threads did.
#[derive(Default, Clone, Copy)]
struct Measured {
    mb_per_s: f64,
    memory: usize,
    grown: usize,
}

impl std::iter::Sum for Measured {
    fn sum<I: Iterator<Item = Measured>>(all: I) -> Measured {
        all.fold(Measured::default(), |a, b| Measured {
            mb_per_s: a.mb_per_s + b.mb_per_s,
            memory: a.memory + b.memory,
            grown: a.grown + b.grown,
        })
    }
}

pub(super) fn run(args: &BenchArgs) -> Outcome {
    let mut texts = Vec::new();
    match format_of(&args.file, args.format) {
        TextFormat::Text => texts.push(read_text(&args.file)?),
        TextFormat::Jsonl => each_line(&args.file, ITEM, |_, item: Item| {
            texts.push(item.text);
            Ok(())
        })?,
    }
    let bytes: usize = texts.iter().map(String::len).sum();
    if bytes == 0 {
        return Err(Failure::usage("the file holds no text to measure with"));
    }
    if !(0.01..=3600.0).contains(&args.seconds) {
        return Err(Failure::usage("--seconds lies between 0.01 and 3600"));
    }
    let begun = Instant::now();
    let detector = detector(args.mode);
    let build_ms = begun.elapsed().as_secs_f64() * 1e3;
    let most = match args.threads {
        0 => std::thread::available_parallelism().map_or(1, usize::from),
        n => n.min(1024),
    };
    let mut threads: Vec<Speed> = Vec::new();
    for n in std::iter::successors(Some(1), |n| Some(n * 2)).take_while(|n| *n < most).chain([most])
    {
        let all = measure(&detector, &texts, n, Duration::from_secs_f64(args.seconds))?;
        let total = all.mb_per_s;
        let one = threads.first().map_or(total, |s| s.mb_per_s);
        let (per_thread, speedup) = (total / n as f64, total / one);
        threads.push(Speed {
            threads: n,
            mb_per_s: total,
            mb_per_s_per_thread: per_thread,
            speedup,
            working_memory: all.memory,
            grown_when_warm: all.grown,
        });
    }
    let speeds = Speeds { documents: texts.len(), bytes, build_ms, threads };
    if args.json {
        print_json(&speeds)?;
        return Ok(0);
    }
    let mut out = std::io::stdout().lock();
    let mut print = |line: String| writeln!(out, "{line}").is_ok();
    print(format!("{} documents, {bytes} bytes; built in {build_ms:.1} ms", speeds.documents));
    for s in &speeds.threads {
        print(format!(
            "{:>3} threads  {:>8.1} MB/s  {:>8.1} MB/s a thread  {:>5.2}x  {} KB of working memory, {} bytes more when warm",
            s.threads,
            s.mb_per_s,
            s.mb_per_s_per_thread,
            s.speedup,
            s.working_memory / 1000,
            s.grown_when_warm
        ));
    }
    Ok(0)
}

/// All texts over and over on each thread, once to warm up; whole rounds are counted.
fn measure(
    detector: &Detector,
    texts: &[String],
    threads: usize,
    time: Duration,
) -> Outcome<Measured> {
    let bytes: usize = texts.iter().map(String::len).sum();
    let one = || {
        let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
        let mut round = || {
            for text in texts {
                detector.detect_into(text, &mut scratch, &mut spans);
                std::hint::black_box(&spans);
            }
            scratch.memory() + spans.capacity() * size_of::<Span>()
        };
        let warm = round();
        let mut memory = warm;
        let begun = Instant::now();
        let mut rounds = 0u32;
        while rounds == 0 || begun.elapsed() < time {
            memory = round();
            rounds += 1;
        }
        let mb_per_s = bytes as f64 * f64::from(rounds) / begun.elapsed().as_secs_f64() / 1e6;
        Measured { mb_per_s, memory, grown: memory.saturating_sub(warm) }
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(one)).collect();
        workers.into_iter().map(|w| w.join()).sum::<Result<Measured, _>>()
    })
    .map_err(|_| Failure { code: 1, message: "a measuring thread stopped".into() })
}
