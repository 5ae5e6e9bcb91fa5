//! Where one stands in a resource, as FHIRPath writes it.

/// A path that grows and shrinks while walking: `Patient.name[0].family`.
#[derive(Clone, Debug, Default)]
pub struct FhirPath {
    text: String,
    marks: Vec<usize>,
}

impl FhirPath {
    /// Starts at a resource type.
    pub fn root(resource_type: &str) -> FhirPath {
        FhirPath { text: resource_type.to_owned(), marks: Vec::new() }
    }

    /// Steps into the element `name`.
    pub fn push(&mut self, name: &str) {
        self.marks.push(self.text.len());
        if !self.text.is_empty() {
            self.text.push('.');
        }
        self.text.push_str(name);
    }

    /// Steps into the item `index` of the element just entered.
    pub fn push_index(&mut self, index: usize) {
        self.marks.push(self.text.len());
        self.text.push('[');
        self.text.push_str(&index.to_string());
        self.text.push(']');
    }

    /// Steps back out.
    pub fn pop(&mut self) {
        if let Some(mark) = self.marks.pop() {
            self.text.truncate(mark);
        }
    }

    /// The path so far.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}
