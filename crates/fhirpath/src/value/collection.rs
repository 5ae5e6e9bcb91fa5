//! Ordered collections, free of allocation while they hold one item.

use super::Value;

/// The items an expression yields, in order. `Debug` shows their types only.
#[derive(Clone, Default)]
pub struct Collection<'a>(Items<'a>);

#[derive(Clone, Default)]
enum Items<'a> {
    #[default]
    None,
    One(Value<'a>),
    Many(Vec<Value<'a>>),
}

impl<'a> Collection<'a> {
    /// The empty collection.
    pub const fn new() -> Collection<'a> {
        Collection(Items::None)
    }

    /// A collection of one item.
    pub fn one(value: Value<'a>) -> Collection<'a> {
        Collection(Items::One(value))
    }

    /// The items.
    pub fn as_slice(&self) -> &[Value<'a>] {
        match &self.0 {
            Items::None => &[],
            Items::One(value) => std::slice::from_ref(value),
            Items::Many(values) => values,
        }
    }

    /// Adds an item at the end.
    pub fn push(&mut self, value: Value<'a>) {
        self.0 = match std::mem::take(&mut self.0) {
            Items::None => Items::One(value),
            Items::One(first) => {
                let mut values = Vec::with_capacity(4);
                values.push(first);
                values.push(value);
                Items::Many(values)
            }
            Items::Many(mut values) => {
                values.push(value);
                Items::Many(values)
            }
        };
    }

    /// The only item; `None` when there is none or more than one.
    pub fn single(&self) -> Option<&Value<'a>> {
        match self.as_slice() {
            [one] => Some(one),
            _ => None,
        }
    }
}

impl<'a> std::ops::Deref for Collection<'a> {
    type Target = [Value<'a>];

    fn deref(&self) -> &[Value<'a>] {
        self.as_slice()
    }
}

impl<'a> From<Value<'a>> for Collection<'a> {
    fn from(value: Value<'a>) -> Collection<'a> {
        Collection::one(value)
    }
}

impl<'a> From<Option<Value<'a>>> for Collection<'a> {
    fn from(value: Option<Value<'a>>) -> Collection<'a> {
        value.map_or_else(Collection::new, Collection::one)
    }
}

impl<'a> From<Vec<Value<'a>>> for Collection<'a> {
    fn from(values: Vec<Value<'a>>) -> Collection<'a> {
        Collection(Items::Many(values))
    }
}

impl<'a> FromIterator<Value<'a>> for Collection<'a> {
    fn from_iter<I: IntoIterator<Item = Value<'a>>>(values: I) -> Collection<'a> {
        let mut out = Collection::new();
        out.extend(values);
        out
    }
}

impl<'a> Extend<Value<'a>> for Collection<'a> {
    fn extend<I: IntoIterator<Item = Value<'a>>>(&mut self, values: I) {
        for value in values {
            self.push(value);
        }
    }
}

impl<'a> IntoIterator for Collection<'a> {
    type Item = Value<'a>;
    type IntoIter = IntoIter<'a>;

    fn into_iter(self) -> IntoIter<'a> {
        match self.0 {
            Items::None => IntoIter { one: None, many: Vec::new().into_iter() },
            Items::One(value) => IntoIter { one: Some(value), many: Vec::new().into_iter() },
            Items::Many(values) => IntoIter { one: None, many: values.into_iter() },
        }
    }
}

impl<'c, 'a> IntoIterator for &'c Collection<'a> {
    type Item = &'c Value<'a>;
    type IntoIter = std::slice::Iter<'c, Value<'a>>;

    fn into_iter(self) -> std::slice::Iter<'c, Value<'a>> {
        self.as_slice().iter()
    }
}

/// The items of a [`Collection`], by value.
pub struct IntoIter<'a> {
    one: Option<Value<'a>>,
    many: std::vec::IntoIter<Value<'a>>,
}

impl<'a> Iterator for IntoIter<'a> {
    type Item = Value<'a>;

    fn next(&mut self) -> Option<Value<'a>> {
        self.one.take().or_else(|| self.many.next())
    }
}

impl std::fmt::Debug for Collection<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.as_slice()).finish()
    }
}
