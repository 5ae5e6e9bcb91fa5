//! The cue classes: one bit each. A word may have several.

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $bit:expr;)*) => { $($(#[$doc])* pub(crate) const $name: u64 = 1 << $bit;)* };
}

classes! {
    /// Stands before a name: Dr, Mr, Nurse.
    TITLE = 0;
    /// Names a person by role: patient, surgeon.
    ROLE = 1;
    /// Names a person by relation: wife, son.
    RELATIVE = 2;
    /// Month name or abbreviation.
    MONTH = 3;
    /// Month name that is also a word: may, march.
    MONTH_WORD = 4;
    WEEKDAY = 5;
    /// Street, avenue, lane.
    STREET = 6;
    /// Apartment, suite, box.
    UNIT = 7;
    /// North, SW.
    DIRECTION = 8;
    /// Two-letter postal abbreviation of a state or territory.
    STATE_CODE = 9;
    /// State name, or its first word when it has two.
    STATE = 10;
    /// Makes the words before it a facility: hospital, clinic.
    FACILITY = 11;
    /// Part of facility names: medical, memorial, center.
    FACILITY_PART = 12;
    /// Stands after a clinician's name: MD, RN.
    CREDENTIAL = 13;
    /// Inside names: van, de la.
    PARTICLE = 14;
    ID_MRN = 15;
    ID_SSN = 16;
    ID_PLAN = 17;
    ID_ACCOUNT = 18;
    ID_LICENSE = 19;
    ID_VEHICLE = 20;
    ID_DEVICE = 21;
    ID_BIOMETRIC = 22;
    ID_PHOTO = 23;
    /// Says that an identifier follows: id, case, claim, passport.
    ID_OTHER = 24;
    /// Stands between a cue and its number: number, no, nr.
    NUMBER_WORD = 25;
    PHONE = 26;
    FAX = 27;
    /// Announces e-mail, user names, web.
    EMAIL = 28;
    /// What persons do in notes: denies, reports, presents.
    VERB = 29;
    /// At, in, from, to.
    PREPOSITION = 30;
    /// What happens to persons at places: seen, admitted, lives.
    CARE = 31;
    COUNTRY = 32;
    /// Function words: never a name by themselves.
    STOP = 33;
    /// Person's name that usually stands for a disease, sign or device.
    EPONYM = 34;
    /// Follows eponyms: disease, syndrome, catheter.
    EPONYM_HEAD = 35;
    /// Clinical acronym, brand or term written with capitals.
    CLINICAL = 36;
    /// Unit of measure.
    MEASURE = 37;
    /// Label after which a name stands: name, re, cc, dear.
    NAME_LABEL = 38;
    /// Label of something else: ends a name.
    LABEL = 39;
    /// On, dated, since: a date may follow.
    DATE_CUE = 40;
    /// Year, old, aged.
    AGE = 41;
    /// Medical coding system: what follows is a public code.
    CODE_SYSTEM = 42;
    /// Says that N/N is no date: strength, pain, murmur.
    RATIO = 43;
    /// Introduces a person: named, called, with, by.
    INTRO = 44;
    /// Department or specialty.
    SPECIALTY = 45;
    /// Company forms: inc, ltd, insurance.
    COMPANY = 46;
    /// Peoples, languages, religions.
    DEMONYM = 47;
    /// Holidays that are days of the year.
    HOLIDAY = 48;
    /// Ends or begins clinical headings in capitals.
    HEADING = 49;
    /// Last, next, early, late: before a month or weekday.
    RELATIVE_TIME = 50;
    /// Number words of ninety and over.
    NINETY = 51;
    /// A day of the month in words.
    ORDINAL_WORD = 52;
    /// First name so usual that it is a name by itself.
    SURE_NAME = 53;
    /// Ends the name of a facility: center, healthcare, institute.
    FACILITY_WORD = 54;
    /// Tells that a facility is named: mercy, sinai, methodist.
    FACILITY_NAME = 55;
    /// Ends the name of a facility even after a single word.
    FACILITY_SURE = 56;
    /// Begins street names in other languages: via, rue, calle.
    STREET_START = 57;
    /// A digit or number under a hundred in words.
    SPOKEN_DIGIT = 58;
    /// Said between digits: dash, dot, double, hundred.
    SPOKEN_LINK = 59;
    /// What N/N counts or grades: nodes, cores, doses.
    COUNTED = 63;
    /// What is done, drawn or imaged on a day: a month and day may follow.
    DATED = 60;
    /// A pager or an extension: a short number may follow.
    PAGER = 61;
    /// The name somebody uses with a computer follows.
    HANDLE = 62;
}

/// All identifier cues.
pub(crate) const ID_ANY: u64 = ID_MRN
    | ID_SSN
    | ID_PLAN
    | ID_ACCOUNT
    | ID_LICENSE
    | ID_VEHICLE
    | ID_DEVICE
    | ID_BIOMETRIC
    | ID_PHOTO
    | ID_OTHER;
/// Words that are no person when they stand alone with a capital.
pub(crate) const NOT_A_PERSON: u64 = MONTH
    | WEEKDAY
    | STREET
    | FACILITY
    | FACILITY_PART
    | CREDENTIAL
    | ID_ANY
    | NUMBER_WORD
    | PHONE
    | FAX
    | EMAIL
    | VERB
    | PREPOSITION
    | CARE
    | COUNTRY
    | STOP
    | EPONYM_HEAD
    | CLINICAL
    | MEASURE
    | NAME_LABEL
    | LABEL
    | AGE
    | CODE_SYSTEM
    | SPECIALTY
    | COMPANY
    | DEMONYM
    | HOLIDAY
    | HEADING
    | ROLE
    | RELATIVE;
