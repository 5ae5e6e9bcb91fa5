//! Processor time, which tells more than the clock on a busy machine.

/// Seconds of processor time, user and system; zero where the system does not tell (other than Linux).
#[derive(Clone, Copy, Default)]
pub struct Work {
    /// Of this process.
    pub own: f64,
    /// Of its children that have ended.
    pub children: f64,
}

/// Ticks a second in `/proc`: 100 on every Linux.
const TICKS: f64 = 100.0;

impl Work {
    /// The work until now.
    pub fn so_far() -> Work {
        std::fs::read_to_string("/proc/self/stat")
            .ok()
            .and_then(|stat| Work::of(&stat))
            .unwrap_or_default()
    }

    /// Fields 14 to 17 of `proc_pid_stat(5)`. The second field is a name that may hold spaces, in parentheses.
    fn of(stat: &str) -> Option<Work> {
        let (_, rest) = stat.rsplit_once(')')?;
        let ticks: Option<Vec<f64>> =
            rest.split_whitespace().skip(11).take(4).map(|field| field.parse().ok()).collect();
        let [user, system, child_user, child_system] = ticks?.try_into().ok()?;
        Some(Work { own: (user + system) / TICKS, children: (child_user + child_system) / TICKS })
    }
}

#[cfg(test)]
mod tests {
    use super::Work;

    #[test]
    fn fields_are_counted_after_the_name() {
        let line = "7 (a b) c) R 1 2 3 4 5 6 7 8 9 10 150 50 300 100 20 0";
        let work = Work::of(line).unwrap();
        assert_eq!((work.own, work.children), (2.0, 4.0));
        assert!(Work::of("7").is_none());
    }
}
