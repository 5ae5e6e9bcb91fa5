//! The notation in which the views are generated.
//!
//! `resource! { Patient "Patient" … }` and `element! { HumanName "HumanName" … }` hold one field a line: `view` or `views` (one
//! or many of a type), `prim` or `prims` (of a primitive), `node` or `nodes` (of any resource), each with the function's name,
//! the type, and the number of the element's name; `choice` with the enum and the stem of the key. Then the path and cardinality.

macro_rules! element {
    ($name:ident $path:literal $($field:ident $function:ident $($type:ident)? $($number:literal)+)*) => {
        #[doc = concat!("View of `", $path, "`.")]
        #[derive(Clone, Copy, Debug)]
        pub struct $name<'a>(Node<'a>);

        impl<'a> View<'a> for $name<'a> {
            const TYPE: &'static str = $path;

            #[inline]
            fn of(node: Node<'a>) -> Self {
                $name(node)
            }

            #[inline]
            fn node(self) -> Node<'a> {
                self.0
            }
        }

        impl<'a> $name<'a> {
            $(field! { $field $function $($type)? $($number)+ })*
        }
    };
}

macro_rules! resource {
    ($name:ident $path:literal $($rest:tt)*) => {
        element! { $name $path $($rest)* }

        impl<'a> ResourceView<'a> for $name<'a> {}

        impl<'a> TryFrom<Node<'a>> for $name<'a> {
            type Error = Node<'a>;

            /// The view, or the node again when its `resourceType` is another.
            fn try_from(node: Node<'a>) -> Result<Self, Node<'a>> {
                Self::from_node(node).ok_or(node)
            }
        }
    };
}

macro_rules! field {
    (view $function:ident $type:ident $number:literal $doc:literal) => {
        #[doc = concat!("`", $doc, "`")]
        #[inline]
        pub fn $function(self) -> Option<$type<'a>> {
            self.0.member(Name($number)).and_then(|node| node.items().next()).map($type::of)
        }
    };
    (views $function:ident $type:ident $number:literal $doc:literal) => {
        #[doc = concat!("`", $doc, "`")]
        #[inline]
        pub fn $function(self) -> Views<'a, $type<'a>> {
            many(self.0, $number)
        }
    };
    (prim $function:ident $kind:ident $number:literal $doc:literal) => {
        #[doc = concat!("`", $doc, "`")]
        #[inline]
        pub fn $function(self) -> Typed<'a, kind::$kind> {
            prim(self.0, $number)
        }
    };
    (prims $function:ident $kind:ident $number:literal $doc:literal) => {
        #[doc = concat!("`", $doc, "`")]
        #[inline]
        pub fn $function(self) -> TypedItems<'a, kind::$kind> {
            prims(self.0, $number)
        }
    };
    (node $function:ident $number:literal $doc:literal) => {
        #[doc = concat!("`", $doc, "`")]
        #[inline]
        pub fn $function(self) -> Option<Node<'a>> {
            self.0.member(Name($number))
        }
    };
    (nodes $function:ident $number:literal $doc:literal) => {
        #[doc = concat!("`", $doc, "`")]
        #[inline]
        pub fn $function(self) -> Items<'a> {
            nodes(self.0, $number)
        }
    };
    (choice $function:ident $type:ident $stem:literal $doc:literal) => {
        #[doc = concat!("`", $doc, "`")]
        #[inline]
        pub fn $function(self) -> Option<$type<'a>> {
            $type::read(self.0, $stem)
        }
    };
}

macro_rules! choice {
    ($name:ident $path:literal $($how:ident $type:ident $suffix:literal)*) => {
        #[doc = concat!("`", $path, "`: one of its types.")]
        #[derive(Clone, Copy, Debug)]
        #[non_exhaustive]
        pub enum $name<'a> {
            $(
                #[doc = concat!("As `", $suffix, "`.")]
                $type(choice!(@type $how $type)),
            )*
            /// A type that R4 does not have here.
            Other(Node<'a>),
        }

        impl<'a> $name<'a> {
            pub(in crate::views) fn read(node: Node<'a>, stem: &str) -> Option<Self> {
                let (suffix, member, primitive) = chosen(node, stem)?;
                let _ = &primitive;
                Some(match suffix {
                    $($suffix => $name::$type(choice!(@read $how $type member primitive)),)*
                    _ => $name::Other(member),
                })
            }
        }
    };
    (@type view $type:ident) => { $type<'a> };
    (@type prim $type:ident) => { Typed<'a, kind::$type> };
    (@read view $type:ident $member:ident $primitive:ident) => { $type::of($member) };
    (@read prim $type:ident $member:ident $primitive:ident) => { Typed::of($primitive) };
}

pub(super) use {choice, element, field, resource};
