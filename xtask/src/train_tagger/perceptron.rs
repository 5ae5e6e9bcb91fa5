//! An averaged perceptron with a margin, in whole numbers.

use medpipe_phi_detect::training::CLASSES;

/// A word to learn from.
pub struct Example {
    /// Buckets of its features.
    pub features: Vec<u32>,
    /// What it is.
    pub class: usize,
    /// Where it comes from.
    pub set: &'static str,
}

/// Points by which the right class has to lead, or else the weights are moved.
const MARGIN: i64 = 24;

/// Weights that are being learned.
pub struct Perceptron {
    weights: Vec<[i64; CLASSES]>,
    /// Sum of each change times the step at which it was made, for the average over all steps.
    moved: Vec<[i64; CLASSES]>,
    step: i64,
}

impl Perceptron {
    /// All zero.
    pub fn new(buckets: usize) -> Perceptron {
        Perceptron {
            weights: vec![[0; CLASSES]; buckets],
            moved: vec![[0; CLASSES]; buckets],
            step: 1,
        }
    }

    /// Moves the weights where the right class does not lead by the margin.
    pub fn learn(&mut self, example: &Example) {
        let mut points = [0i64; CLASSES];
        for f in &example.features {
            if let Some(row) = self.weights.get(*f as usize) {
                for (p, w) in points.iter_mut().zip(row) {
                    *p += w;
                }
            }
        }
        let best = (0..CLASSES).filter(|c| *c != example.class).max_by_key(|c| points[*c]);
        let best = best.unwrap_or_default();
        if points[example.class] < points[best] + MARGIN {
            for f in &example.features {
                for (class, by) in [(example.class, 1), (best, -1)] {
                    self.weights[*f as usize][class] += by;
                    self.moved[*f as usize][class] += by * self.step;
                }
            }
        }
        self.step += 1;
    }

    /// The weights averaged over all steps, scaled into bytes: the largest lie beyond and are cut.
    pub fn averaged(&self) -> Vec<[i8; CLASSES]> {
        let sums = self.weights.iter().zip(&self.moved);
        sums.map(|(w, m)| {
            std::array::from_fn(|c| {
                let average = (w[c] * self.step - m[c]) * SCALE / self.step;
                average.clamp(-127, 127) as i8
            })
        })
        .collect()
    }
}

/// Points of the embedded model for one of the perceptron's.
const SCALE: i64 = 4;

/// The class that leads.
pub fn told(weights: &[[i8; CLASSES]], features: &[u32]) -> usize {
    let mut points = [0i32; CLASSES];
    for row in features.iter().filter_map(|f| weights.get(*f as usize)) {
        for (p, w) in points.iter_mut().zip(row) {
            *p += i32::from(*w);
        }
    }
    (1..CLASSES).fold(0, |best, c| if points[c] > points[best] { c } else { best })
}
