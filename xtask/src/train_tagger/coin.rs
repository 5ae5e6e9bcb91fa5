//! Coined names: the sounds and endings of several languages put together at random, and words that are names too.

use super::Draw;

/// Beginnings, middles and endings of one kind of names.
struct Sounds {
    begin: &'static [&'static str],
    middle: &'static [&'static str],
    end: &'static [&'static str],
}

const PEOPLE: &[Sounds] = &[
    Sounds {
        begin: &[
            "bor", "dra", "mi", "sta", "vla", "ja", "kor", "pav", "tom", "zo", "ka", "lud", "rad",
            "nov", "sok",
        ],
        middle: &["do", "mi", "sla", "ri", "no", "chal", "ze", "li", "va"],
        end: &[
            "ov", "ova", "ski", "ska", "enko", "ic", "ek", "ak", "in", "ina", "uk", "czyk", "mir",
            "islav",
        ],
    },
    Sounds {
        begin: &[
            "lind", "hal", "berg", "sor", "ei", "guð", "ås", "thor", "sven", "kris", "nor", "hel",
        ],
        middle: &["e", "a", "i", "ste", "ber", "var", "mun"],
        end: &[
            "sen", "sson", "gren", "strom", "vik", "dal", "dottir", "lund", "quist", "rik", "hild",
        ],
    },
    Sounds {
        begin: &["vir", "koi", "lah", "sep", "mä", "hei", "ran", "saa", "kor", "pel"],
        middle: &["ta", "ki", "vi", "ho", "la", "pu"],
        end: &["nen", "la", "inen", "mäki", "ri", "kka", "salo"],
    },
    Sounds {
        begin: &[
            "ade", "olu", "chi", "nwa", "oke", "ama", "ife", "uzo", "kwa", "eme", "ngo", "obi",
        ],
        middle: &["bu", "ka", "ya", "fe", "no", "mi", "di", "so", "la"],
        end: &["ke", "chi", "wale", "nwu", "do", "ola", "eze", "mba", "ku", "ike", "ne"],
    },
    Sounds {
        begin: &[
            "su", "ra", "ven", "kri", "laks", "pra", "ana", "sri", "deva", "nara", "bha", "chan",
            "mu",
        ],
        middle: &["ma", "ni", "ka", "sha", "dra", "yan", "gu", "va"],
        end: &[
            "than", "nan", "jee", "swamy", "dar", "rao", "esh", "ika", "preet", "inder", "lal",
            "mani", "puri",
        ],
    },
    Sounds {
        begin: &[
            "al", "ab", "kha", "mah", "naj", "rah", "sal", "has", "zu", "far", "qas", "tar", "ja",
        ],
        middle: &["ma", "di", "li", "ra", "mou", "ba", "ha"],
        end: &[
            "rahman", "oud", "ir", "een", "awi", "zadeh", "iyah", "uddin", "ami", "ani", "eh", "an",
        ],
    },
    Sounds {
        begin: &[
            "et", "gar", "men", "val", "rod", "cas", "que", "ber", "mar", "iz", "o", "lo", "san",
        ],
        middle: &["xe", "ri", "ta", "de", "lo", "be", "ma", "gui"],
        end: &[
            "ez", "ero", "ano", "illo", "ia", "eira", "aga", "berria", "andez", "ita", "osa",
            "inho",
        ],
    },
    Sounds {
        begin: &["th", "ng", "tr", "ph", "kh", "ch", "qu", "h", "v", "d", "l", "b", "x"],
        middle: &[""],
        end: &[
            "anh", "uyen", "inh", "ong", "uan", "iem", "oa", "ieu", "ung", "ao", "iang", "eng",
            "ou",
        ],
    },
    Sounds {
        begin: &["ma", "ka", "ha", "le", "ta", "ke", "pua", "ma", "lo", "fa"],
        middle: &["ka", "le", "ho", "na", "lo", "ti"],
        end: &["lani", "nui", "kai", "ao", "loa", "mua", "tele", "vai"],
    },
    Sounds {
        begin: &["ber", "giorg", "cha", "lom", "mach", "nad", "kva", "tsik"],
        middle: &["i", "a", "e", "ava", "ia"],
        end: &["shvili", "dze", "idze", "ani", "uri", "yan", "ian"],
    },
    Sounds {
        begin: &[
            "whit", "harg", "ash", "win", "cald", "thorn", "pem", "brad", "stan", "haver", "kirk",
            "mar", "el",
        ],
        middle: &["", "er", "en", "ing"],
        end: &[
            "wick", "combe", "field", "worth", "stead", "shaw", "more", "ley", "bury", "croft",
            "den", "iel", "otte",
        ],
    },
    Sounds {
        begin: &["schw", "br", "kl", "hart", "stein", "wolf", "gr", "fr", "kes", "zim"],
        middle: &["a", "ei", "o", "au", "en", "u"],
        end: &["mann", "bach", "ler", "stein", "berger", "holz", "ner", "pel", "nitz", "hardt"],
    },
    Sounds {
        begin: &["du", "la", "de", "beau", "mont", "bel", "char", "fon", "ger", "ro"],
        middle: &["", "re", "vi", "li", "che"],
        end: &["mont", "ette", "eau", "ard", "aine", "lier", "oux", "ois", "elle", "audin"],
    },
    Sounds {
        begin: &["taka", "yama", "shi", "ko", "fuji", "hana", "mi", "ha", "na", "ka"],
        middle: &["", "ma", "ha", "no", "ki", "ri"],
        end: &["moto", "da", "ta", "shi", "ko", "hara", "zawa", "mura", "mi", "to"],
    },
];

/// Words that are names as well.
const WORDS: &[&str] = &[
    "young", "long", "best", "rose", "bishop", "wood", "hill", "brown", "green", "white", "price",
    "day", "sharp", "hope", "grace", "will", "mark", "bill", "art", "drew", "grant", "chance",
    "rich", "may", "june", "april", "faith", "joy", "dawn", "eve", "gene", "cook", "baker",
    "stone", "banks", "rivers", "fields", "church", "knight", "king", "noble", "savage", "hand",
    "foot", "head", "payne", "small", "little", "love", "moody", "pepper", "read", "sage", "frost",
    "snow", "fox", "wolf", "lamb", "drake", "swan",
];

const PLACES: Sounds = Sounds {
    begin: &[
        "ash", "brid", "clar", "dun", "ell", "fair", "glen", "har", "kel", "lang", "mill", "nor",
        "oak", "pem", "ros", "stan", "tor", "wes", "zeu", "kov", "lju", "oster", "vill",
    ],
    middle: &["", "en", "er", "ing", "a", "o"],
    end: &[
        "ville", "ford", "burg", "ton", "by", "grad", "heim", "dale", "brook", "mouth", "stad",
        "berg", "wick", "port", "ovo", "ice", "anga", "field",
    ],
};

const BRANDS: Sounds = Sounds {
    begin: &[
        "zy", "lum", "vor", "xel", "qui", "bri", "fet", "pan", "ter", "rem", "ket", "tru", "vy",
        "sol", "cel", "ela", "ne", "opti", "fibro", "derma", "inva", "lo", "phe", "aci", "rho",
    ],
    middle: &["lo", "va", "ri", "ti", "en", "ora", "tra", "xi", "mi"],
    end: &[
        "x", "xi", "xa", "zo", "via", "tra", "ra", "dex", "quil", "stat", "mab", "nib", "pril",
        "vance", "lix", "ima", "ity", "scan", "flex", "tab", "cort", "lin",
    ],
};

fn coined(sounds: &Sounds, draw: &mut Draw) -> String {
    let mut name = String::new();
    name.push_str(draw.pick(sounds.begin).copied().unwrap_or_default());
    for _ in 0..draw.below(2) {
        name.push_str(draw.pick(sounds.middle).copied().unwrap_or_default());
    }
    name.push_str(draw.pick(sounds.end).copied().unwrap_or_default());
    name
}

/// A word of a person's name, in small letters.
pub fn person(draw: &mut Draw) -> String {
    if draw.chance(12) {
        return draw.pick(WORDS).copied().unwrap_or_default().to_owned();
    }
    // Some names sound like brands: what stands around them has to tell.
    if draw.chance(12) {
        return brand(draw);
    }
    draw.pick(PEOPLE).map(|s| coined(s, draw)).unwrap_or_default()
}

/// The brand of a drug or device, in small letters.
pub fn brand(draw: &mut Draw) -> String {
    coined(&BRANDS, draw)
}

/// A word of a place's name, in small letters.
pub fn place(draw: &mut Draw) -> String {
    coined(&PLACES, draw)
}
