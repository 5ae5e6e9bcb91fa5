//! The notation in which the builders are generated: see `notation`.

macro_rules! element_builder {
    ($name:ident $path:literal $($field:ident $function:ident $($type:ident)? $number:literal)*) => {
        #[doc = concat!("The elements of `", $path, "`.")]
        #[allow(clippy::should_implement_trait, reason = "the names of the standard")]
        impl Builder<$name<'static>> {
            $(setter! { $field $function $($type)? $number })*
        }
    };
}

macro_rules! resource_builder {
    ($name:ident $path:literal $($rest:tt)*) => {
        element_builder! { $name $path $($rest)* }

        impl Builder<$name<'static>> {
            /// The resource, checked against the structure of R4.
            ///
            /// # Errors
            /// [`BuildError`] with everything that is wrong or missing.
            pub fn build(self) -> Result<Resource, BuildError> {
                self.build_resource()
            }
        }
    };
}

macro_rules! setter {
    (prim $function:ident $number:literal) => {
        #[doc = concat!("Sets `", stringify!($function), "`.")]
        pub fn $function(self, value: impl Into<Json>) -> Self {
            self.put($number, false, value.into())
        }
    };
    (prims $function:ident $number:literal) => {
        #[doc = concat!("Adds to `", stringify!($function), "`.")]
        pub fn $function(self, value: impl Into<Json>) -> Self {
            self.put($number, true, value.into())
        }
    };
    (view $function:ident $type:ident $number:literal) => {
        #[doc = concat!("Sets `", stringify!($function), "`.")]
        pub fn $function(self, value: Builder<$type<'static>>) -> Self {
            self.put($number, false, value.to_json())
        }
    };
    (views $function:ident $type:ident $number:literal) => {
        #[doc = concat!("Adds to `", stringify!($function), "`.")]
        pub fn $function(self, value: Builder<$type<'static>>) -> Self {
            self.put($number, true, value.to_json())
        }
    };
    (node $function:ident $number:literal) => {
        #[doc = concat!("Sets the resource `", stringify!($function), "`.")]
        pub fn $function(self, value: &Resource) -> Self {
            self.put($number, false, Json::from(value.node()))
        }
    };
    (nodes $function:ident $number:literal) => {
        #[doc = concat!("Adds the resource to `", stringify!($function), "`.")]
        pub fn $function(self, value: &Resource) -> Self {
            self.put($number, true, Json::from(value.node()))
        }
    };
}

pub(super) use {element_builder, resource_builder, setter};
