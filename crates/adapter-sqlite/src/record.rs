//! One version of one resource: as it is put in, and as it is read back.

use std::fmt;

use medpipe_etl_core::Sensitivity;

/// One version of a de-identified resource, to be put into a store.
///
/// `..StoredResource::new(type, id, version, content)` fills what is not known: no group, no
/// score, [`Sensitivity::Phi`], consent unknown, not deleted.
#[derive(Clone, Copy)]
pub struct StoredResource<'a> {
    /// The FHIR resource type, such as `Patient`.
    pub resource_type: &'a str,
    /// The resource's (pseudonymous) logical id.
    pub id: &'a str,
    /// The version, from 1; the versions of a resource arrive in rising order without a gap.
    pub version: u32,
    /// The resource as JSON text; the caller guarantees that it is valid and de-identified.
    pub content: &'a str,
    /// The population the resource's patient belongs to, such as an age band and sex.
    pub population_group: Option<&'a str>,
    /// A category of social determinants of health.
    pub sdoh_category: Option<&'a str>,
    /// The state (the finest region Safe Harbor allows beside ZIP3).
    pub geographic_region: Option<&'a str>,
    /// A risk class.
    pub risk_stratification: Option<&'a str>,
    /// The quality score, 0 to 1; not a number is stored as unknown.
    pub data_quality_score: Option<f64>,
    /// How sensitive the content is.
    pub sensitivity: Sensitivity,
    /// The consent status; `None` is stored as `unknown`.
    pub consent_status: Option<&'a str>,
    /// Whether this version marks the resource as deleted.
    pub is_deleted: bool,
    /// The (pseudonymous) id of the organization the resource belongs to.
    pub organization: Option<&'a str>,
    /// The number of the input it came from, as in the report (`input-00042` is 42).
    pub input: u32,
    /// The number of the entry in that input, from 0; `None` if the input is one bare resource.
    pub entry: Option<u32>,
}

impl<'a> StoredResource<'a> {
    /// A resource of which only the content is known.
    pub fn new(resource_type: &'a str, id: &'a str, version: u32, content: &'a str) -> Self {
        Self {
            resource_type,
            id,
            version,
            content,
            population_group: None,
            sdoh_category: None,
            geographic_region: None,
            risk_stratification: None,
            data_quality_score: None,
            sensitivity: Sensitivity::Phi,
            consent_status: None,
            is_deleted: false,
            organization: None,
            input: 0,
            entry: None,
        }
    }
}

/// Shape only: the record's values do not show.
impl fmt::Debug for StoredResource<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredResource")
            .field("resource_type_len", &self.resource_type.len())
            .field("id_len", &self.id.len())
            .field("version", &self.version)
            .field("content_len", &self.content.len())
            .field("input", &self.input)
            .field("entry", &self.entry)
            .finish_non_exhaustive()
    }
}

/// One version of a resource, read from a store. The fields mean what those of
/// [`StoredResource`] mean.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StoredVersion {
    /// The FHIR resource type.
    pub resource_type: String,
    /// The logical id.
    pub id: String,
    /// The version, from 1.
    pub version: u32,
    /// Whether no later version is in the store.
    pub is_current: bool,
    /// Whether this version marks the resource as deleted.
    pub is_deleted: bool,
    /// The population group.
    pub population_group: Option<String>,
    /// The category of social determinants of health.
    pub sdoh_category: Option<String>,
    /// The state.
    pub geographic_region: Option<String>,
    /// The risk class.
    pub risk_stratification: Option<String>,
    /// The quality score, 0 to 1.
    pub data_quality_score: Option<f64>,
    /// How sensitive the content is, in the words of [`Sensitivity::as_str`].
    pub sensitivity: String,
    /// The consent status.
    pub consent_status: String,
    /// The organization's id.
    pub organization: Option<String>,
    /// The number of the input.
    pub input: u32,
    /// The number of the entry in the input.
    pub entry: Option<u32>,
    /// The place in the order of arrival, from 1.
    pub seq: u64,
    /// The resource as JSON text.
    pub content: String,
}

/// Shape only: the record's values do not show.
impl fmt::Debug for StoredVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredVersion")
            .field("resource_type_len", &self.resource_type.len())
            .field("id_len", &self.id.len())
            .field("version", &self.version)
            .field("is_current", &self.is_current)
            .field("content_len", &self.content.len())
            .field("seq", &self.seq)
            .finish_non_exhaustive()
    }
}
