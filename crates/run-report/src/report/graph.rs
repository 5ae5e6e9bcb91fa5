//! The lineage graph: inputs, stages, outputs, and how many records flow along each edge.

use serde::{Deserialize, Serialize};

use super::{InputRow, OutputRow, StageRow};

/// What a node stands for.
#[derive(Debug, Copy, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NodeKind {
    /// An input.
    Input,
    /// A stage.
    Stage,
    /// An output.
    Output,
}

/// A node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Node {
    /// Its name: of the input, stage or output.
    pub id: String,
    /// What it stands for.
    pub kind: NodeKind,
}

/// An edge, and how many records flow along it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edge {
    /// The node it leaves.
    pub from: String,
    /// The node it reaches.
    pub to: String,
    /// Records.
    pub records: u64,
}

/// The graph.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Graph {
    /// Inputs, then stages, then outputs, in order.
    pub nodes: Vec<Node>,
    /// Edges, in the order of the nodes they leave.
    pub edges: Vec<Edge>,
}

impl Graph {
    /// The graph of a run: all inputs into the first stage, stage into stage, the last into all
    /// outputs.
    #[must_use]
    pub fn of(inputs: &[InputRow], stages: &[StageRow], outputs: &[OutputRow]) -> Self {
        let node = |id: &str, kind| Node { id: id.to_owned(), kind };
        let nodes = inputs
            .iter()
            .map(|input| node(&input.name, NodeKind::Input))
            .chain(stages.iter().map(|stage| node(&stage.name, NodeKind::Stage)))
            .chain(outputs.iter().map(|output| node(&output.name, NodeKind::Output)))
            .collect();
        let edge = |from: &str, to: &str, records| Edge {
            from: from.to_owned(),
            to: to.to_owned(),
            records,
        };
        let mut edges = Vec::new();
        if let Some(first) = stages.first() {
            edges.extend(inputs.iter().map(|i| edge(&i.name, &first.name, i.counts.read)));
        }
        edges.extend(
            stages
                .iter()
                .zip(stages.iter().skip(1))
                .map(|(a, b)| edge(&a.name, &b.name, a.emitted)),
        );
        if let Some(last) = stages.last() {
            edges.extend(outputs.iter().map(|o| edge(&last.name, &o.name, o.rows)));
        }
        Self { nodes, edges }
    }
}
