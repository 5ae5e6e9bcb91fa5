use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use medpipe_adapter_files::{InputSpec, RawPiece, SegmentConfig, SegmentReader, resolve};

pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

pub fn put(dir: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = dir.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, bytes).unwrap();
    path
}

pub fn spec(paths: &[&Path]) -> InputSpec {
    InputSpec::new(paths.iter().map(|p| p.to_str().unwrap().to_string()))
}

/// All pieces, segment by segment.
pub fn read_all(path: &Path, config: SegmentConfig) -> Vec<Vec<RawPiece>> {
    drain(SegmentReader::new(resolve(&spec(&[path])).unwrap(), config))
}

pub fn drain(mut reader: SegmentReader) -> Vec<Vec<RawPiece>> {
    let mut all = Vec::new();
    while let Some(segment) = reader.next_segment().unwrap() {
        assert_eq!(segment.index as usize, all.len());
        all.push(segment.pieces);
    }
    all
}

/// The records: input, line, offset, bytes; or the error's word in place of the bytes.
pub fn records(segments: &[Vec<RawPiece>]) -> Vec<(u32, u64, u64, Vec<u8>)> {
    let mut all = Vec::new();
    for piece in segments.iter().flatten() {
        match &piece.error {
            Some(e) => all.push((
                piece.input,
                piece.first_line.unwrap_or(0),
                piece.offset,
                e.code.as_str().into(),
            )),
            None => all
                .extend(piece.lines().map(|l| (piece.input, l.number, l.offset, l.bytes.to_vec()))),
        }
    }
    all
}

/// Hands out a few bytes at a time, in sizes that vary with the seed.
pub struct Trickle {
    pub bytes: Vec<u8>,
    pub at: usize,
    pub seed: u64,
}

impl Read for Trickle {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let want = 1 + (self.seed >> 33) as usize % 97;
        let n = want.min(buf.len()).min(self.bytes.len() - self.at);
        buf[..n].copy_from_slice(&self.bytes[self.at..self.at + n]);
        self.at += n;
        Ok(n)
    }
}
