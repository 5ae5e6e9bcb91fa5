//! Order of things that depend on each other, cycles allowed.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Who depends on whom: `targets(v)` must come before `v`.
#[derive(Clone, Default)]
pub(crate) struct Graph {
    starts: Vec<u32>,
    targets: Vec<u32>,
}

impl Graph {
    /// A graph of `nodes` nodes from pairs of (dependent, dependency), in any order.
    pub fn new(nodes: usize, edges: &[(u32, u32)]) -> Graph {
        let mut starts = vec![0u32; nodes + 1];
        for (from, _) in edges {
            if let Some(count) = starts.get_mut(*from as usize + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut next = starts.clone();
        let mut targets = vec![0u32; edges.len()];
        for (from, to) in edges {
            if let Some(at) = next.get_mut(*from as usize) {
                if let Some(slot) = targets.get_mut(*at as usize) {
                    *slot = *to;
                }
                *at += 1;
            }
        }
        Graph { starts, targets }
    }

    pub fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// What a node depends on.
    pub fn targets(&self, node: u32) -> &[u32] {
        let at = node as usize;
        match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(from), Some(to)) => self.targets.get(*from as usize..*to as usize).unwrap_or(&[]),
            _ => &[],
        }
    }

    /// The strongly connected component of each node, and how many there are (Tarjan 1972, without recursion).
    /// Components are numbered so that each depends on lower numbers only.
    pub fn components(&self) -> (Vec<u32>, u32) {
        const UNSEEN: u32 = u32::MAX;
        let n = self.len();
        let (mut index, mut low) = (vec![UNSEEN; n], vec![0u32; n]);
        let mut component = vec![UNSEEN; n];
        let (mut stack, mut work): (Vec<u32>, Vec<(u32, u32)>) = (Vec::new(), Vec::new());
        let (mut count, mut found) = (0u32, 0u32);
        for root in 0..n as u32 {
            if index.get(root as usize) != Some(&UNSEEN) {
                continue;
            }
            work.push((root, 0));
            while let Some((node, edge)) = work.pop() {
                let at = node as usize;
                if edge == 0 {
                    put(&mut index, at, count);
                    put(&mut low, at, count);
                    count += 1;
                    stack.push(node);
                }
                if let Some(&target) = self.targets(node).get(edge as usize) {
                    work.push((node, edge + 1));
                    let to = target as usize;
                    if index.get(to) == Some(&UNSEEN) {
                        work.push((target, 0));
                    } else if component.get(to) == Some(&UNSEEN) {
                        lower(&mut low, at, of(&index, to));
                    }
                    continue;
                }
                let own = of(&low, at);
                if let Some((parent, _)) = work.last() {
                    lower(&mut low, *parent as usize, own);
                }
                if own == of(&index, at) {
                    while let Some(member) = stack.pop() {
                        put(&mut component, member as usize, found);
                        if member == node {
                            break;
                        }
                    }
                    found += 1;
                }
            }
        }
        (component, found)
    }

    /// All nodes, dependencies first (Kahn 1962 over the components); among those that may come next, and inside a cycle, by
    /// `priority`, then by number. `after` adds to the priority of a whole component: its first member's counts.
    pub fn order<P: Ord + Copy>(&self, priority: impl Fn(u32) -> P) -> (Vec<u32>, Cycles) {
        let (component, count) = self.components();
        let mut members: Vec<u32> = (0..self.len() as u32).collect();
        // Best first inside each component.
        members.sort_by_key(|&v| (of(&component, v as usize), priority(v), v));
        let mut starts = vec![0u32; count as usize + 1];
        for &v in &members {
            if let Some(slot) = starts.get_mut(of(&component, v as usize) as usize + 1) {
                *slot += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let part = |c: u32| {
            let range = of(&starts, c as usize) as usize..of(&starts, c as usize + 1) as usize;
            members.get(range).unwrap_or(&[])
        };
        let mut edges = Vec::new();
        for v in 0..self.len() as u32 {
            let from = of(&component, v as usize);
            for &target in self.targets(v) {
                let to = of(&component, target as usize);
                if to != from {
                    edges.push((to, from));
                }
            }
        }
        edges.sort_unstable();
        edges.dedup();
        let mut waits = vec![0u32; count as usize];
        for (_, to) in &edges {
            if let Some(slot) = waits.get_mut(*to as usize) {
                *slot += 1;
            }
        }
        let dependents = Graph::new(count as usize, &edges);
        let key = |c: u32| part(c).first().map(|&v| (priority(v), v, c));
        let mut ready: BinaryHeap<Reverse<(P, u32, u32)>> = (0..count)
            .filter(|c| of(&waits, *c as usize) == 0)
            .filter_map(key)
            .map(Reverse)
            .collect();
        let mut order = Vec::with_capacity(self.len());
        let mut cycles = Cycles::default();
        while let Some(Reverse((_, _, c))) = ready.pop() {
            let members = part(c);
            if members.len() > 1 {
                cycles.groups += 1;
                cycles.members += members.len() as u64;
                cycles.largest = cycles.largest.max(members.len() as u64);
            }
            order.extend_from_slice(members);
            for &next in dependents.targets(c) {
                if let Some(slot) = waits.get_mut(next as usize) {
                    *slot -= 1;
                    if *slot == 0 {
                        ready.extend(key(next).map(Reverse));
                    }
                }
            }
        }
        (order, cycles)
    }
}

/// Groups of entries that refer to each other in a circle: legal, but no order puts every target first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Cycles {
    /// How many groups.
    pub groups: u64,
    /// How many entries are in one.
    pub members: u64,
    /// Entries in the largest.
    pub largest: u64,
}

fn of(values: &[u32], at: usize) -> u32 {
    values.get(at).copied().unwrap_or(u32::MAX)
}

fn put(values: &mut [u32], at: usize, value: u32) {
    if let Some(slot) = values.get_mut(at) {
        *slot = value;
    }
}

fn lower(values: &mut [u32], at: usize, value: u32) {
    if let Some(slot) = values.get_mut(at) {
        *slot = value.min(*slot);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_come_first_and_ties_go_by_priority() {
        // 0 needs 1, 1 needs 2; 3 is free and of lower rank.
        let graph = Graph::new(4, &[(0, 1), (1, 2)]);
        let (order, cycles) = graph.order(|v| if v == 3 { 0 } else { 1 });
        assert_eq!(order, [3, 2, 1, 0]);
        assert_eq!(cycles, Cycles::default());
    }

    #[test]
    fn a_cycle_stands_together_after_what_it_needs() {
        let graph = Graph::new(5, &[(0, 1), (1, 0), (1, 4), (3, 0), (2, 2)]);
        let (order, cycles) = graph.order(|_| 0);
        assert_eq!(order, [2, 4, 0, 1, 3]);
        assert_eq!((cycles.groups, cycles.members, cycles.largest), (1, 2, 2));
    }

    #[test]
    fn long_chains_do_not_exhaust_the_stack() {
        let edges: Vec<(u32, u32)> = (0..200_000).map(|v| (v, v + 1)).collect();
        let (order, _) = Graph::new(200_001, &edges).order(|_| 0);
        assert_eq!(order.first(), Some(&200_000));
    }
}
