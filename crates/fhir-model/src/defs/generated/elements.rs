//! Types, elements, bindings and invariants.
//!
//! Generated from the FHIR R4 (4.0.1) definitions by `cargo xtask codegen`; do not edit.
//! Facts only: no text of the definitions is copied.

#[rustfmt::skip]
use crate::defs::rows::{Binding as B, CodeEntry as E, Invariant as I, Primitive as P, Row as R, Type as T, TypeKind as K, Variant as V};

pub(crate) const TYPE_SEED: u64 = 0x2a94fcba9e2ba360;

#[rustfmt::skip]
pub(crate) static TYPE_DISPLACEMENTS: [u16; 512] = [
    0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 0, 1,
    0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1, 0, 1, 0, 0, 0, 1, 2, 4, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 1,
    1, 0, 0, 0, 3, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1,
    0, 0, 0, 0, 2, 0, 1, 4, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0,
    1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 4, 0, 0, 3, 0, 0, 0, 0, 0, 0, 3, 2, 0, 0, 0, 0, 0, 3, 0, 0, 1, 0, 2, 0, 0, 0, 0, 0,
    1, 0, 2, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 3, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
    0, 2, 0, 0, 0, 0, 0, 0, 4, 0, 1, 0, 0, 0, 0, 3, 0, 0, 0, 0, 1, 1, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0, 1, 0, 2, 1, 2, 2, 2, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 0, 3, 0,
    0, 0, 0, 0, 0, 1, 0, 0,
];

#[rustfmt::skip]
pub(crate) static TYPE_SLOTS: [u16; 2048] = [
    647, 325, 0, 144, 560, 650, 6, 111, 0, 0, 0, 0, 310, 0, 0, 0, 0, 148, 0, 0, 0, 615, 0, 0, 0, 0, 0, 178, 190, 0, 0, 0, 0, 0, 0,
    0, 652, 0, 300, 654, 0, 0, 0, 0, 0, 0, 0, 0, 497, 98, 0, 0, 381, 0, 0, 0, 441, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 611, 0, 0, 45,
    309, 0, 644, 493, 0, 0, 0, 0, 0, 47, 0, 0, 0, 0, 0, 91, 559, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 112, 0, 0, 89, 0,
    570, 589, 617, 0, 33, 133, 164, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 435, 0, 0, 322, 0, 0, 0, 666, 13, 0, 0, 550, 0, 360, 220,
    0, 0, 0, 0, 0, 460, 0, 495, 353, 0, 0, 641, 0, 0, 368, 0, 0, 0, 0, 530, 0, 0, 555, 0, 204, 510, 210, 315, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 450, 0, 0, 0, 624, 656, 546, 0, 0, 0, 0, 286, 0, 349, 0, 0, 0, 0, 0, 0, 372, 188, 0, 0, 0, 1, 0, 0, 106, 439, 0, 36,
    149, 0, 130, 645, 0, 0, 0, 0, 0, 264, 0, 71, 671, 150, 673, 361, 93, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500, 0, 636, 0, 0, 129, 0,
    241, 591, 609, 242, 56, 0, 0, 0, 282, 0, 0, 0, 35, 0, 122, 0, 0, 0, 508, 0, 0, 416, 0, 0, 0, 0, 408, 0, 0, 0, 0, 585, 0, 0, 0,
    245, 0, 0, 0, 520, 0, 0, 629, 0, 0, 298, 0, 0, 581, 176, 0, 86, 556, 0, 0, 0, 0, 294, 0, 235, 159, 254, 370, 0, 99, 0, 0, 486,
    224, 543, 0, 0, 0, 0, 0, 0, 509, 531, 667, 374, 0, 0, 0, 331, 578, 383, 0, 425, 0, 603, 0, 0, 511, 0, 0, 505, 2, 0, 0, 0, 0,
    0, 0, 275, 0, 0, 0, 0, 0, 0, 0, 167, 0, 0, 0, 0, 320, 489, 0, 0, 0, 0, 0, 0, 346, 0, 0, 0, 0, 42, 0, 0, 61, 0, 17, 0, 551, 0,
    0, 0, 612, 0, 471, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 261, 0, 637, 481, 0, 0, 0, 0, 0, 0, 226, 65, 0, 0, 0, 0, 181, 0, 0,
    0, 102, 0, 633, 0, 0, 0, 0, 23, 0, 0, 428, 0, 317, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 498, 0, 0, 0, 0, 0, 0, 0, 0, 157, 255, 0, 0,
    58, 290, 70, 96, 74, 579, 107, 131, 0, 0, 445, 402, 0, 632, 0, 0, 0, 0, 0, 0, 117, 484, 0, 0, 171, 0, 0, 0, 0, 0, 0, 529, 0,
    110, 0, 0, 169, 443, 73, 602, 0, 478, 0, 0, 0, 622, 506, 0, 0, 287, 0, 0, 0, 0, 0, 0, 0, 0, 564, 0, 625, 0, 527, 0, 403, 0, 0,
    0, 0, 626, 351, 0, 0, 0, 0, 0, 0, 0, 0, 0, 175, 0, 97, 0, 0, 433, 185, 338, 442, 0, 0, 0, 165, 0, 538, 0, 0, 0, 618, 0, 0,
    137, 434, 84, 388, 517, 10, 304, 0, 163, 0, 0, 0, 0, 0, 0, 0, 526, 0, 145, 0, 0, 0, 415, 246, 76, 0, 0, 0, 0, 382, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 357, 124, 0, 0, 398, 0, 280, 0, 0, 0, 0, 0, 0, 0, 0, 492, 482, 249, 0, 228, 0, 0, 0,
    639, 0, 0, 0, 504, 0, 0, 0, 0, 0, 221, 438, 0, 0, 142, 668, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 386, 0, 0, 0, 0, 0,
    573, 0, 679, 214, 0, 328, 38, 207, 336, 41, 0, 182, 0, 46, 532, 0, 0, 0, 0, 0, 621, 168, 155, 0, 0, 391, 0, 535, 0, 0, 0, 0,
    0, 0, 0, 676, 329, 0, 0, 635, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 92, 0, 0, 105, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    610, 0, 0, 446, 0, 0, 393, 0, 0, 0, 199, 0, 0, 223, 655, 613, 72, 0, 518, 0, 0, 0, 0, 664, 115, 0, 0, 544, 533, 0, 0, 423, 0,
    366, 571, 487, 28, 0, 0, 0, 0, 103, 0, 0, 0, 52, 0, 0, 0, 0, 0, 0, 0, 0, 0, 491, 0, 0, 0, 0, 0, 308, 32, 369, 0, 0, 0, 0, 212,
    0, 0, 0, 515, 0, 0, 0, 0, 0, 0, 0, 0, 413, 136, 233, 590, 108, 63, 594, 0, 397, 399, 0, 0, 658, 0, 421, 0, 0, 604, 0, 627, 0,
    0, 0, 420, 0, 24, 405, 257, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 476, 0, 0, 0, 0, 0, 80, 0, 631, 195, 547, 277, 0, 0, 274, 663, 0, 0,
    0, 0, 0, 0, 0, 134, 53, 0, 0, 649, 584, 348, 424, 9, 0, 119, 455, 114, 422, 271, 0, 0, 0, 539, 0, 0, 243, 409, 0, 0, 0, 0,
    237, 0, 0, 494, 0, 0, 0, 0, 566, 0, 0, 0, 147, 472, 0, 411, 0, 0, 0, 225, 0, 534, 440, 651, 0, 0, 0, 0, 0, 0, 49, 0, 0, 0, 0,
    266, 0, 0, 64, 0, 14, 179, 75, 554, 384, 0, 523, 577, 193, 464, 582, 201, 0, 0, 236, 0, 0, 0, 0, 0, 0, 295, 0, 307, 0, 0, 0,
    50, 0, 0, 0, 200, 0, 0, 0, 0, 0, 0, 0, 0, 642, 0, 125, 0, 0, 0, 0, 0, 206, 0, 0, 638, 0, 0, 209, 0, 0, 0, 0, 0, 396, 0, 0, 11,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 116, 333, 0, 0, 0, 0, 0, 0, 297, 0, 0, 232, 0, 0, 25, 83, 0, 0, 0, 483, 268, 404, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 21, 488, 479, 0, 0, 339, 0, 0, 0, 0, 0, 0, 362, 0, 0, 0, 153, 184, 0, 548, 0, 0, 0, 0, 0, 665, 82, 324, 0, 0, 678, 0,
    341, 0, 0, 0, 0, 0, 0, 0, 170, 0, 674, 85, 0, 0, 29, 580, 0, 0, 0, 0, 0, 430, 583, 0, 634, 477, 79, 342, 0, 0, 432, 643, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 567, 0, 0, 0, 0, 156, 0, 0, 227, 260, 0, 0, 0, 0, 174, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 475, 0, 306, 0,
    0, 139, 0, 0, 0, 343, 0, 0, 0, 545, 0, 385, 593, 0, 0, 0, 0, 118, 39, 0, 0, 0, 0, 0, 467, 0, 0, 0, 0, 143, 0, 113, 0, 0, 0,
    456, 0, 0, 0, 669, 0, 0, 0, 0, 278, 0, 0, 0, 0, 0, 598, 0, 448, 0, 0, 0, 0, 552, 0, 0, 0, 48, 172, 0, 0, 0, 0, 0, 453, 352, 0,
    0, 0, 161, 0, 0, 0, 0, 0, 0, 0, 34, 502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 620, 0, 363, 0, 390, 0, 0, 0, 0, 292, 681,
    0, 0, 473, 222, 0, 0, 0, 358, 318, 0, 0, 400, 0, 0, 69, 0, 0, 186, 0, 0, 0, 0, 0, 380, 359, 0, 0, 0, 0, 326, 0, 0, 0, 0, 0, 0,
    127, 0, 0, 0, 337, 0, 0, 444, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 373, 0, 0, 0, 0, 0, 0, 0, 657, 0, 0, 355, 234, 183, 81, 283,
    344, 640, 0, 140, 270, 680, 0, 217, 480, 0, 272, 0, 289, 0, 0, 0, 247, 0, 595, 0, 395, 542, 132, 0, 238, 296, 267, 273, 0, 0,
    40, 104, 507, 340, 269, 0, 407, 16, 0, 553, 88, 20, 0, 0, 0, 30, 0, 0, 0, 0, 285, 126, 0, 513, 0, 0, 0, 561, 0, 0, 0, 95, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 276, 0, 0, 0, 0, 0, 0, 0, 0, 614, 0, 601, 216, 588, 141, 293, 646, 619, 490, 0, 121, 0, 0, 0, 0, 158,
    250, 0, 0, 0, 0, 659, 389, 466, 376, 0, 0, 0, 87, 0, 0, 0, 0, 465, 0, 316, 0, 379, 574, 0, 0, 623, 401, 256, 208, 557, 0, 0,
    0, 230, 0, 0, 239, 0, 0, 0, 474, 0, 451, 0, 211, 0, 452, 0, 67, 0, 0, 26, 0, 0, 15, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0,
    596, 0, 0, 0, 231, 0, 519, 345, 0, 0, 101, 0, 0, 0, 0, 0, 592, 166, 0, 0, 0, 0, 330, 0, 0, 0, 0, 572, 417, 0, 0, 44, 0, 356,
    514, 0, 0, 0, 0, 0, 354, 0, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 447, 160, 0, 0, 0, 120, 0, 0, 406, 558, 135, 0, 537, 0, 0,
    0, 0, 0, 0, 205, 0, 0, 191, 0, 138, 525, 0, 0, 0, 469, 0, 0, 365, 0, 302, 429, 0, 0, 0, 0, 0, 0, 0, 607, 0, 240, 461, 0, 0, 0,
    0, 0, 377, 0, 0, 410, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 219, 213, 0, 0, 0, 229, 0, 0, 0, 299, 0, 0, 252, 279, 0,
    100, 0, 146, 189, 628, 0, 0, 0, 0, 0, 0, 0, 0, 0, 418, 0, 0, 0, 0, 0, 60, 0, 244, 0, 0, 0, 0, 0, 0, 0, 301, 0, 0, 215, 77, 0,
    0, 412, 57, 0, 0, 0, 521, 0, 0, 0, 0, 575, 0, 0, 0, 0, 0, 0, 661, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 323, 0, 462, 152, 0, 0, 0,
    94, 62, 0, 0, 0, 375, 587, 485, 0, 0, 0, 0, 586, 576, 0, 8, 0, 314, 0, 0, 180, 291, 387, 0, 0, 0, 0, 0, 0, 0, 0, 0, 203, 37,
    0, 0, 0, 0, 0, 0, 0, 0, 248, 0, 78, 0, 0, 0, 0, 0, 197, 496, 303, 284, 334, 154, 327, 630, 501, 0, 0, 0, 0, 0, 0, 0, 0, 371,
    0, 0, 0, 0, 562, 192, 0, 0, 0, 0, 457, 312, 251, 0, 335, 0, 0, 0, 0, 0, 0, 0, 378, 459, 0, 0, 151, 281, 540, 608, 0, 0, 0,
    262, 0, 0, 672, 0, 0, 569, 0, 0, 3, 0, 449, 321, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 305, 43, 0, 0, 0, 0, 0, 427, 0, 0, 458,
    0, 470, 265, 0, 0, 0, 0, 0, 0, 0, 0, 0, 426, 0, 0, 0, 0, 0, 499, 347, 392, 90, 0, 568, 597, 0, 437, 0, 0, 109, 606, 55, 194,
    0, 653, 0, 0, 431, 51, 0, 0, 0, 0, 0, 0, 0, 605, 662, 0, 0, 0, 463, 0, 0, 0, 0, 0, 259, 5, 599, 123, 177, 0, 0, 0, 0, 0, 0, 0,
    563, 202, 198, 0, 419, 0, 0, 0, 0, 0, 516, 0, 196, 253, 0, 0, 0, 350, 258, 0, 332, 616, 0, 0, 187, 454, 288, 522, 0, 59, 0,
    549, 0, 0, 0, 670, 311, 0, 0, 0, 0, 0, 0, 31, 0, 313, 648, 0, 0, 0, 0, 536, 468, 528, 0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 524, 0,
    0, 0, 0, 0, 0, 394, 0, 660, 0, 0, 512, 27, 0, 367, 675, 173, 0, 0, 0, 364, 0, 0, 600, 677, 4, 541, 0, 0, 0, 0, 0, 0, 0, 162,
    0, 0, 0, 0, 263, 0, 0, 0, 218, 436, 0, 0, 0, 319, 0, 565, 0, 0, 0, 414, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 503,
];

#[rustfmt::skip]
pub(crate) static TYPES: [T; 682] = [
    T("Account", K::DomainResource, false, 196, 0, 0, 4085051057, 27, 1, 0x200),
    T("Account.coverage", K::Backbone, false, 24, 19, 32, 910134193, 29, 0, 0x8),
    T("Account.guarantor", K::Backbone, false, 24, 24, 40, 2240896945, 29, 0, 0x8),
    T("ActivityDefinition", K::DomainResource, false, 196, 30, 48, 1793828529, 24, 2, 0x4000),
    T("ActivityDefinition.dynamicValue", K::Backbone, false, 24, 84, 304, 2240896945, 29, 0, 0x18),
    T("ActivityDefinition.participant", K::Backbone, false, 24, 89, 312, 3074440881, 29, 0, 0x8),
    T("Address", K::Datatype, false, 207, 94, 320, 4279665073, 28, 3, 0x0),
    T("AdverseEvent", K::DomainResource, false, 196, 106, 336, 1646387377, 26, 1, 0x1200),
    T("AdverseEvent.suspectEntity", K::Backbone, false, 24, 134, 400, 838387185, 29, 0, 0x8),
    T("AdverseEvent.suspectEntity.causality", K::Backbone, false, 24, 139, 408, 3558015153, 29, 0, 0x0),
    T("Age", K::Datatype, false, 488, 146, 416, 3704611505, 29, 4, 0x0),
    T("AllergyIntolerance", K::DomainResource, false, 196, 153, 424, 2672791281, 26, 5, 0x8000),
    T("AllergyIntolerance.reaction", K::Backbone, false, 24, 177, 488, 3496237297, 28, 0, 0x10),
    T("Annotation", K::Datatype, false, 207, 187, 504, 2829470193, 29, 3, 0x10),
    T("Appointment", K::DomainResource, false, 196, 192, 512, 3214697969, 26, 7, 0x10000200),
    T("Appointment.participant", K::Backbone, false, 24, 222, 576, 314436337, 29, 0, 0x40),
    T("AppointmentResponse", K::DomainResource, false, 196, 230, 584, 3463046129, 27, 8, 0x4200),
    T("Attachment", K::Datatype, false, 207, 246, 616, 2240896945, 28, 9, 0x0),
    T("AuditEvent", K::DomainResource, false, 196, 256, 632, 1621096689, 27, 1, 0x31100),
    T("AuditEvent.agent", K::Backbone, false, 24, 275, 664, 1707699185, 28, 0, 0x100),
    T("AuditEvent.agent.network", K::Backbone, false, 24, 289, 680, 2654435761, 29, 0, 0x0),
    T("AuditEvent.entity", K::Backbone, false, 24, 294, 688, 2748300017, 28, 0, 0x0),
    T("AuditEvent.entity.detail", K::Backbone, false, 24, 306, 704, 1321899185, 29, 0, 0x18),
    T("AuditEvent.source", K::Backbone, false, 24, 311, 712, 2829470193, 29, 0, 0x10),
    T("BackboneElement", K::Datatype, true, 207, 317, 720, 838387185, 30, 3, 0x0),
    T("Basic", K::DomainResource, false, 196, 320, 724, 2939952561, 28, 1, 0x200),
    T("Binary", K::Resource, false, 514, 333, 740, 3393093617, 29, 0, 0x10),
    T("BiologicallyDerivedProduct", K::DomainResource, false, 196, 340, 748, 1124621553, 27, 1, 0x0),
    T("BiologicallyDerivedProduct.collection", K::Backbone, false, 24, 359, 780, 3941407473, 29, 0, 0x0),
    T("BiologicallyDerivedProduct.manipulation", K::Backbone, false, 24, 365, 788, 2654435761, 29, 0, 0x0),
    T("BiologicallyDerivedProduct.processing", K::Backbone, false, 24, 370, 796, 2654435761, 29, 0, 0x0),
    T("BiologicallyDerivedProduct.storage", K::Backbone, false, 24, 377, 804, 3984203185, 29, 0, 0x0),
    T("BodyStructure", K::DomainResource, false, 196, 384, 812, 4084217265, 27, 1, 0x8000),
    T("Bundle", K::Resource, false, 514, 400, 844, 2934847409, 28, 12, 0x20),
    T("Bundle.entry", K::Backbone, false, 24, 411, 860, 2694828465, 28, 0, 0x0),
    T("Bundle.entry.request", K::Backbone, false, 24, 420, 876, 1127899121, 28, 0, 0x18),
    T("Bundle.entry.response", K::Backbone, false, 24, 429, 892, 3724003761, 29, 0, 0x8),
    T("Bundle.entry.search", K::Backbone, false, 24, 437, 900, 2654435761, 29, 0, 0x0),
    T("Bundle.link", K::Backbone, false, 24, 442, 908, 2652440753, 29, 0, 0x18),
    T("CapabilityStatement", K::DomainResource, false, 196, 447, 916, 1224950769, 26, 14, 0x18405000),
    T("CapabilityStatement.document", K::Backbone, false, 24, 481, 980, 501795057, 29, 0, 0x28),
    T("CapabilityStatement.implementation", K::Backbone, false, 24, 487, 988, 1321899185, 29, 0, 0x8),
    T("CapabilityStatement.messaging", K::Backbone, false, 24, 493, 996, 501795057, 29, 0, 0x0),
    T("CapabilityStatement.messaging.endpoint", K::Backbone, false, 24, 500, 1004, 2654435761, 29, 0, 0x18),
    T("CapabilityStatement.messaging.supportedMessage", K::Backbone, false, 24, 505, 1012, 2652440753, 29, 0, 0x18),
    T("CapabilityStatement.rest", K::Backbone, false, 24, 510, 1020, 1590769393, 28, 0, 0x8),
    T("CapabilityStatement.rest.interaction", K::Backbone, false, 24, 521, 1036, 3074440881, 29, 0, 0x8),
    T("CapabilityStatement.rest.resource", K::Backbone, false, 24, 526, 1044, 3959522545, 27, 0, 0x8),
    T("CapabilityStatement.rest.resource.interaction", K::Backbone, false, 24, 546, 1076, 3074440881, 29, 0, 0x8),
    T("CapabilityStatement.rest.resource.operation", K::Backbone, false, 24, 551, 1084, 2240896945, 29, 0, 0x18),
    T("CapabilityStatement.rest.resource.searchParam", K::Backbone, false, 24, 557, 1092, 3716201905, 29, 0, 0x28),
    T("CapabilityStatement.rest.security", K::Backbone, false, 24, 564, 1100, 2652440753, 29, 0, 0x0),
    T("CapabilityStatement.software", K::Backbone, false, 24, 570, 1108, 2652440753, 29, 0, 0x8),
    T("CarePlan", K::DomainResource, false, 196, 576, 1116, 774115057, 26, 1, 0x8c000),
    T("CarePlan.activity", K::Backbone, false, 24, 607, 1180, 806384305, 29, 0, 0x0),
    T("CarePlan.activity.detail", K::Backbone, false, 24, 615, 1188, 2587506865, 26, 0, 0x400),
    T("CareTeam", K::DomainResource, false, 196, 635, 1252, 2044044977, 27, 1, 0x0),
    T("CareTeam.participant", K::Backbone, false, 24, 656, 1284, 3558720689, 29, 0, 0x0),
    T("CatalogEntry", K::DomainResource, false, 196, 663, 1292, 1810958321, 27, 1, 0xc00),
    T("CatalogEntry.relatedEntry", K::Backbone, false, 24, 684, 1324, 2240896945, 29, 0, 0x18),
    T("ChargeItem", K::DomainResource, false, 196, 689, 1332, 2715602673, 26, 1, 0x6800),
    T("ChargeItem.performer", K::Backbone, false, 24, 723, 1396, 2654435761, 29, 0, 0x10),
    T("ChargeItemDefinition", K::DomainResource, false, 196, 728, 1404, 874963441, 26, 18, 0x8100),
    T("ChargeItemDefinition.applicability", K::Backbone, false, 24, 759, 1468, 2587506865, 29, 0, 0x0),
    T("ChargeItemDefinition.propertyGroup", K::Backbone, false, 24, 765, 1476, 838387185, 29, 0, 0x0),
    T("ChargeItemDefinition.propertyGroup.priceComponent", K::Backbone, false, 24, 770, 1484, 3074440881, 29, 0, 0x8),
    T("Claim", K::DomainResource, false, 196, 777, 1492, 1376481457, 26, 1, 0x800cb600),
    T("Claim.accident", K::Backbone, false, 24, 812, 1556, 3558720689, 29, 0, 0x8),
    T("Claim.careTeam", K::Backbone, false, 24, 818, 1564, 1273424625, 29, 0, 0x18),
    T("Claim.diagnosis", K::Backbone, false, 24, 826, 1572, 1852802801, 28, 0, 0x18),
    T("Claim.insurance", K::Backbone, false, 24, 834, 1588, 1852802801, 28, 0, 0x58),
    T("Claim.item", K::Backbone, false, 24, 844, 1604, 4133264881, 26, 0, 0x408),
    T("Claim.item.detail", K::Backbone, false, 24, 868, 1668, 1127899121, 27, 0, 0x48),
    T("Claim.item.detail.subDetail", K::Backbone, false, 24, 883, 1700, 3670432177, 28, 0, 0x48),
    T("Claim.payee", K::Backbone, false, 24, 897, 1716, 3074440881, 29, 0, 0x8),
    T("Claim.procedure", K::Backbone, false, 24, 902, 1724, 2536073969, 28, 0, 0x48),
    T("Claim.related", K::Backbone, false, 24, 910, 1740, 2240896945, 29, 0, 0x0),
    T("Claim.supportingInfo", K::Backbone, false, 24, 916, 1748, 1017227249, 28, 0, 0x18),
    T("ClaimResponse", K::DomainResource, false, 196, 925, 1764, 3358759601, 25, 1, 0x4f600),
    T("ClaimResponse.addItem", K::Backbone, false, 24, 960, 1892, 469666545, 26, 0, 0x80080),
    T("ClaimResponse.addItem.detail", K::Backbone, false, 24, 981, 1956, 2587506865, 28, 0, 0x408),
    T("ClaimResponse.addItem.detail.subDetail", K::Backbone, false, 24, 993, 1972, 2587506865, 28, 0, 0x408),
    T("ClaimResponse.error", K::Backbone, false, 24, 1004, 1988, 244061617, 29, 0, 0x40),
    T("ClaimResponse.insurance", K::Backbone, false, 24, 1011, 1996, 3947948529, 29, 0, 0x38),
    T("ClaimResponse.item", K::Backbone, false, 24, 1019, 2004, 1585131185, 29, 0, 0x28),
    T("ClaimResponse.item.adjudication", K::Backbone, false, 24, 1026, 2012, 2652440753, 29, 0, 0x8),
    T("ClaimResponse.item.detail", K::Backbone, false, 24, 1033, 2020, 508414129, 29, 0, 0x28),
    T("ClaimResponse.item.detail.subDetail", K::Backbone, false, 24, 1040, 2028, 838387185, 29, 0, 0x8),
    T("ClaimResponse.payment", K::Backbone, false, 24, 1046, 2036, 2200675569, 28, 0, 0x88),
    T("ClaimResponse.processNote", K::Backbone, false, 24, 1055, 2052, 2285919729, 29, 0, 0x20),
    T("ClaimResponse.total", K::Backbone, false, 24, 1062, 2060, 2654435761, 29, 0, 0x18),
    T("ClinicalImpression", K::DomainResource, false, 196, 1067, 2068, 3162524657, 26, 1, 0x2200),
    T("ClinicalImpression.finding", K::Backbone, false, 24, 1095, 2132, 2654435761, 29, 0, 0x0),
    T("ClinicalImpression.investigation", K::Backbone, false, 24, 1101, 2140, 838387185, 29, 0, 0x8),
    T("CodeSystem", K::DomainResource, false, 196, 1106, 2148, 3127966705, 26, 19, 0x10002000),
    T("CodeSystem.concept", K::Backbone, false, 24, 1140, 2212, 2240896945, 28, 0, 0x8),
    T("CodeSystem.concept.designation", K::Backbone, false, 24, 1149, 2228, 2934847409, 29, 0, 0x20),
    T("CodeSystem.concept.property", K::Backbone, false, 24, 1155, 2236, 318358513, 28, 0, 0x18),
    T("CodeSystem.filter", K::Backbone, false, 24, 1160, 2252, 3704611505, 29, 0, 0x68),
    T("CodeSystem.property", K::Backbone, false, 24, 1167, 2260, 2853721777, 29, 0, 0x48),
    T("CodeableConcept", K::Datatype, false, 207, 1174, 2268, 3074440881, 30, 3, 0x0),
    T("Coding", K::Datatype, false, 207, 1178, 2272, 431551665, 29, 3, 0x0),
    T("Communication", K::DomainResource, false, 196, 1185, 2280, 1910033841, 26, 1, 0x4000),
    T("Communication.payload", K::Backbone, false, 24, 1216, 2344, 3063375281, 29, 0, 0x8),
    T("CommunicationRequest", K::DomainResource, false, 196, 1220, 2352, 791091889, 26, 1, 0x1000),
    T("CommunicationRequest.payload", K::Backbone, false, 24, 1250, 2416, 3063375281, 29, 0, 0x8),
    T("CompartmentDefinition", K::DomainResource, false, 196, 1254, 2424, 974046385, 27, 20, 0x180d00),
    T("CompartmentDefinition.resource", K::Backbone, false, 24, 1276, 2456, 3074440881, 29, 0, 0x8),
    T("Composition", K::DomainResource, false, 196, 1282, 2464, 1472878321, 26, 1, 0x1c600),
    T("Composition.attester", K::Backbone, false, 24, 1305, 2528, 1321899185, 29, 0, 0x8),
    T("Composition.event", K::Backbone, false, 24, 1311, 2536, 2829470193, 29, 0, 0x0),
    T("Composition.relatesTo", K::Backbone, false, 24, 1317, 2544, 838387185, 29, 0, 0x18),
    T("Composition.section", K::Backbone, false, 24, 1322, 2552, 2771713265, 28, 0, 0x0),
    T("ConceptMap", K::DomainResource, false, 196, 1335, 2568, 1063767729, 26, 22, 0x2000),
    T("ConceptMap.group", K::Backbone, false, 24, 1361, 2632, 3074440881, 28, 0, 0x80),
    T("ConceptMap.group.element", K::Backbone, false, 24, 1370, 2648, 838387185, 29, 0, 0x0),
    T("ConceptMap.group.element.target", K::Backbone, false, 24, 1376, 2656, 910134193, 28, 0, 0x20),
    T("ConceptMap.group.element.target.dependsOn", K::Backbone, false, 24, 1385, 2672, 2204600753, 29, 0, 0x28),
    T("ConceptMap.group.unmapped", K::Backbone, false, 24, 1392, 2680, 1914225585, 29, 0, 0x8),
    T("Condition", K::DomainResource, false, 196, 1399, 2688, 2654435761, 25, 27, 0x8000),
    T("Condition.evidence", K::Backbone, false, 24, 1424, 2816, 838387185, 29, 0, 0x0),
    T("Condition.stage", K::Backbone, false, 24, 1429, 2824, 1321899185, 29, 0, 0x0),
    T("Consent", K::DomainResource, false, 196, 1435, 2832, 2898721969, 27, 28, 0xe00),
    T("Consent.policy", K::Backbone, false, 24, 1456, 2864, 2654435761, 29, 0, 0x0),
    T("Consent.provision", K::Backbone, false, 24, 1461, 2872, 393053937, 28, 0, 0x0),
    T("Consent.provision.actor", K::Backbone, false, 24, 1475, 2888, 3074440881, 29, 0, 0x18),
    T("Consent.provision.data", K::Backbone, false, 24, 1480, 2896, 2240896945, 29, 0, 0x18),
    T("Consent.verification", K::Backbone, false, 24, 1485, 2904, 2654435761, 29, 0, 0x8),
    T("ContactDetail", K::Datatype, false, 207, 1491, 2912, 939022321, 30, 3, 0x0),
    T("ContactPoint", K::Datatype, false, 207, 1495, 2916, 2390602481, 29, 29, 0x0),
    T("Contract", K::DomainResource, false, 196, 1502, 2924, 958619313, 25, 1, 0x0),
    T("Contract.contentDefinition", K::Backbone, false, 24, 1543, 3052, 3270189809, 28, 0, 0x88),
    T("Contract.friendly", K::Backbone, false, 24, 1552, 3068, 2654435761, 29, 0, 0x8),
    T("Contract.legal", K::Backbone, false, 24, 1556, 3076, 2654435761, 29, 0, 0x8),
    T("Contract.rule", K::Backbone, false, 24, 1560, 3084, 2654435761, 29, 0, 0x8),
    T("Contract.signer", K::Backbone, false, 24, 1564, 3092, 1852802801, 29, 0, 0x38),
    T("Contract.term", K::Backbone, false, 24, 1570, 3100, 2624582129, 27, 0, 0x800),
    T("Contract.term.action", K::Backbone, false, 24, 1585, 3132, 2694828465, 26, 0, 0x150),
    T("Contract.term.action.subject", K::Backbone, false, 24, 1609, 3196, 3074440881, 29, 0, 0x8),
    T("Contract.term.asset", K::Backbone, false, 24, 1614, 3204, 2723415793, 27, 0, 0x0),
    T("Contract.term.asset.context", K::Backbone, false, 24, 1632, 3236, 910134193, 29, 0, 0x0),
    T("Contract.term.asset.valuedItem", K::Backbone, false, 24, 1638, 3244, 1449233585, 27, 0, 0x0),
    T("Contract.term.offer", K::Backbone, false, 24, 1655, 3276, 2582380977, 28, 0, 0x0),
    T("Contract.term.offer.answer", K::Backbone, false, 24, 1668, 3292, 1499621361, 27, 0, 0x8),
    T("Contract.term.offer.party", K::Backbone, false, 24, 1672, 3324, 3074440881, 29, 0, 0x18),
    T("Contract.term.securityLabel", K::Backbone, false, 24, 1677, 3332, 1512420337, 29, 0, 0x10),
    T("Contributor", K::Datatype, false, 207, 1684, 3340, 3074440881, 29, 3, 0xc),
    T("Count", K::Datatype, false, 488, 1689, 3348, 3704611505, 29, 30, 0x0),
    T("Coverage", K::DomainResource, false, 196, 1696, 3356, 2804116977, 26, 1, 0x44200),
    T("Coverage.class", K::Backbone, false, 24, 1721, 3420, 3074440881, 29, 0, 0x18),
    T("Coverage.costToBeneficiary", K::Backbone, false, 24, 1727, 3428, 3716201905, 29, 0, 0x10),
    T("Coverage.costToBeneficiary.exception", K::Backbone, false, 24, 1733, 3436, 2654435761, 29, 0, 0x8),
    T("CoverageEligibilityRequest", K::DomainResource, false, 196, 1738, 3444, 2140372401, 26, 1, 0x25a00),
    T("CoverageEligibilityRequest.insurance", K::Backbone, false, 24, 1760, 3508, 3141103025, 29, 0, 0x10),
    T("CoverageEligibilityRequest.item", K::Backbone, false, 24, 1766, 3516, 2118555825, 28, 0, 0x0),
    T("CoverageEligibilityRequest.item.diagnosis", K::Backbone, false, 24, 1779, 3532, 2654435761, 29, 0, 0x0),
    T("CoverageEligibilityRequest.supportingInfo", K::Backbone, false, 24, 1783, 3540, 3558720689, 29, 0, 0x18),
    T("CoverageEligibilityResponse", K::DomainResource, false, 196, 1789, 3548, 2133891057, 26, 1, 0x5ae00),
    T("CoverageEligibilityResponse.error", K::Backbone, false, 24, 1812, 3612, 838387185, 30, 0, 0x8),
    T("CoverageEligibilityResponse.insurance", K::Backbone, false, 24, 1816, 3616, 2587506865, 29, 0, 0x8),
    T("CoverageEligibilityResponse.insurance.item", K::Backbone, false, 24, 1823, 3624, 748413361, 27, 0, 0x0),
    T("CoverageEligibilityResponse.insurance.item.benefit", K::Backbone, false, 24, 1840, 3656, 2407911601, 28, 0, 0x8),
    T("DataRequirement", K::Datatype, false, 207, 1846, 3672, 4008118513, 28, 3, 0x4),
    T("DataRequirement.codeFilter", K::Backbone, false, 207, 1856, 3688, 4275831025, 29, 0, 0x0),
    T("DataRequirement.dateFilter", K::Backbone, false, 207, 1862, 3696, 1499621361, 29, 0, 0x0),
    T("DataRequirement.sort", K::Backbone, false, 207, 1867, 3704, 4275831025, 30, 0, 0xc),
    T("DetectedIssue", K::DomainResource, false, 196, 1871, 3708, 3967659761, 27, 1, 0x200),
    T("DetectedIssue.evidence", K::Backbone, false, 24, 1891, 3740, 838387185, 29, 0, 0x0),
    T("DetectedIssue.mitigation", K::Backbone, false, 24, 1896, 3748, 2200675569, 29, 0, 0x8),
    T("Device", K::DomainResource, false, 196, 1902, 3756, 2135735473, 26, 1, 0x0),
    T("Device.deviceName", K::Backbone, false, 24, 1936, 3820, 3074440881, 29, 0, 0x18),
    T("Device.property", K::Backbone, false, 24, 1941, 3828, 2654435761, 29, 0, 0x8),
    T("Device.specialization", K::Backbone, false, 24, 1947, 3836, 2652440753, 29, 0, 0x8),
    T("Device.udiCarrier", K::Backbone, false, 24, 1952, 3844, 1852802801, 28, 0, 0x0),
    T("Device.version", K::Backbone, false, 24, 1961, 3860, 2654435761, 29, 0, 0x20),
    T("DeviceDefinition", K::DomainResource, false, 196, 1967, 3868, 2478275313, 26, 1, 0x0),
    T("DeviceDefinition.capability", K::Backbone, false, 24, 1997, 3932, 2654435761, 29, 0, 0x8),
    T("DeviceDefinition.deviceName", K::Backbone, false, 24, 2002, 3940, 3074440881, 29, 0, 0x18),
    T("DeviceDefinition.material", K::Backbone, false, 24, 2007, 3948, 501795057, 29, 0, 0x8),
    T("DeviceDefinition.property", K::Backbone, false, 24, 2013, 3956, 2654435761, 29, 0, 0x8),
    T("DeviceDefinition.specialization", K::Backbone, false, 24, 2019, 3964, 2652440753, 29, 0, 0x8),
    T("DeviceDefinition.udiDeviceIdentifier", K::Backbone, false, 24, 2024, 3972, 1852802801, 29, 0, 0x38),
    T("DeviceMetric", K::DomainResource, false, 196, 2030, 3980, 1585131185, 27, 1, 0x8200),
    T("DeviceMetric.calibration", K::Backbone, false, 24, 2048, 4012, 2654435761, 29, 0, 0x0),
    T("DeviceRequest", K::DomainResource, false, 196, 2054, 4020, 712898033, 25, 1, 0xa8000),
    T("DeviceRequest.parameter", K::Backbone, false, 24, 2086, 4148, 2929300209, 29, 0, 0x0),
    T("DeviceUseStatement", K::DomainResource, false, 196, 2091, 4156, 3508315569, 27, 1, 0x10c00),
    T("DiagnosticReport", K::DomainResource, false, 196, 2112, 4188, 2265432049, 26, 1, 0x1400),
    T("DiagnosticReport.media", K::Backbone, false, 24, 2138, 4252, 2240896945, 29, 0, 0x10),
    T("Distance", K::Datatype, false, 488, 2143, 4260, 3704611505, 29, 34, 0x0),
    T("DocumentManifest", K::DomainResource, false, 196, 2150, 4268, 787509233, 27, 1, 0x40400),
    T("DocumentManifest.related", K::Backbone, false, 24, 2170, 4300, 3074440881, 29, 0, 0x0),
    T("DocumentReference", K::DomainResource, false, 196, 2175, 4308, 636452785, 26, 1, 0x400400),
    T("DocumentReference.content", K::Backbone, false, 24, 2199, 4372, 2654435761, 29, 0, 0x8),
    T("DocumentReference.context", K::Backbone, false, 24, 2204, 4380, 374036977, 28, 0, 0x0),
    T("DocumentReference.relatesTo", K::Backbone, false, 24, 2214, 4396, 838387185, 29, 0, 0x18),
    T("DomainResource", K::DomainResource, true, 514, 2219, 4404, 687511729, 29, 1, 0x0),
    T("Dosage", K::Datatype, false, 24, 2227, 4412, 3275233009, 27, 3, 0x0),
    T("Dosage.doseAndRate", K::Backbone, false, 207, 2243, 4444, 2585030129, 29, 0, 0x0),
    T("Duration", K::Datatype, false, 488, 2248, 4452, 3704611505, 29, 35, 0x0),
    T("EffectEvidenceSynthesis", K::DomainResource, false, 196, 2255, 4460, 1269011633, 25, 36, 0x1e00002000),
    T("EffectEvidenceSynthesis.certainty", K::Backbone, false, 24, 2296, 4588, 2694828465, 29, 0, 0x0),
    T("EffectEvidenceSynthesis.certainty.certaintySubcomponent", K::Backbone, false, 24, 2302, 4596, 835543985, 29, 0, 0x0),
    T("EffectEvidenceSynthesis.effectEstimate", K::Backbone, false, 24, 2308, 4604, 910134193, 28, 0, 0x0),
    T("EffectEvidenceSynthesis.effectEstimate.precisionEstimate", K::Backbone, false, 24, 2317, 4620, 2934847409, 29, 0, 0x0),
    T("EffectEvidenceSynthesis.resultsByExposure", K::Backbone, false, 24, 2324, 4628, 3552040433, 29, 0, 0x40),
    T("EffectEvidenceSynthesis.sampleSize", K::Backbone, false, 24, 2331, 4636, 2587506865, 29, 0, 0x0),
    T("Element", K::Datatype, true, 65535, 2337, 4644, 2652440753, 31, 3, 0x0),
    T("ElementDefinition", K::Datatype, false, 24, 2339, 4646, 3074440881, 22, 42, 0x8),
    T("ElementDefinition.base", K::Backbone, false, 207, 2376, 5670, 4275831025, 29, 0, 0x1c),
    T("ElementDefinition.binding", K::Backbone, false, 207, 2381, 5678, 4275831025, 29, 0, 0x4),
    T("ElementDefinition.constraint", K::Backbone, false, 207, 2386, 5686, 2694828465, 28, 0, 0x34),
    T("ElementDefinition.example", K::Backbone, false, 207, 2395, 5702, 3484248305, 26, 0, 0xc),
    T("ElementDefinition.mapping", K::Backbone, false, 207, 2399, 5766, 1321899185, 29, 0, 0x14),
    T("ElementDefinition.slicing", K::Backbone, false, 207, 2405, 5774, 2853721777, 29, 0, 0x20),
    T("ElementDefinition.slicing.discriminator", K::Backbone, false, 207, 2411, 5782, 1178640561, 30, 0, 0xc),
    T("ElementDefinition.type", K::Backbone, false, 207, 2415, 5786, 244061617, 29, 0, 0x4),
    T("Encounter", K::DomainResource, false, 196, 2422, 5794, 4136779441, 26, 1, 0xa00),
    T("Encounter.classHistory", K::Backbone, false, 24, 2453, 5858, 3074440881, 29, 0, 0x18),
    T("Encounter.diagnosis", K::Backbone, false, 24, 2458, 5866, 2240896945, 29, 0, 0x8),
    T("Encounter.hospitalization", K::Backbone, false, 24, 2464, 5874, 949904625, 28, 0, 0x0),
    T("Encounter.location", K::Backbone, false, 24, 2476, 5890, 765576945, 29, 0, 0x8),
    T("Encounter.participant", K::Backbone, false, 24, 2483, 5898, 3074440881, 29, 0, 0x0),
    T("Encounter.statusHistory", K::Backbone, false, 24, 2489, 5906, 3074440881, 29, 0, 0x18),
    T("Endpoint", K::DomainResource, false, 196, 2494, 5914, 1017746097, 27, 1, 0x28600),
    T("EnrollmentRequest", K::DomainResource, false, 196, 2513, 5946, 660121329, 27, 1, 0x0),
    T("EnrollmentResponse", K::DomainResource, false, 196, 2528, 5978, 3141103025, 27, 1, 0x0),
    T("EpisodeOfCare", K::DomainResource, false, 196, 2544, 6010, 3309453745, 27, 1, 0x2200),
    T("EpisodeOfCare.diagnosis", K::Backbone, false, 24, 2564, 6042, 3921976305, 29, 0, 0x8),
    T("EpisodeOfCare.statusHistory", K::Backbone, false, 24, 2570, 6050, 3074440881, 29, 0, 0x18),
    T("EventDefinition", K::DomainResource, false, 196, 2575, 6058, 3278133169, 25, 43, 0x800004000),
    T("Evidence", K::DomainResource, false, 196, 2611, 6186, 1949823729, 25, 44, 0x200008000),
    T("EvidenceVariable", K::DomainResource, false, 196, 2647, 6314, 2833664945, 25, 45, 0x400008000),
    T("EvidenceVariable.characteristic", K::Backbone, false, 24, 2682, 6442, 2924779697, 27, 0, 0x10),
    T("ExampleScenario", K::DomainResource, false, 196, 2692, 6474, 1677206769, 26, 46, 0x1000),
    T("ExampleScenario.actor", K::Backbone, false, 24, 2717, 6538, 2853721777, 29, 0, 0x18),
    T("ExampleScenario.instance", K::Backbone, false, 24, 2724, 6546, 838387185, 28, 0, 0x18),
    T("ExampleScenario.instance.containedInstance", K::Backbone, false, 24, 2733, 6562, 2654435761, 29, 0, 0x8),
    T("ExampleScenario.instance.version", K::Backbone, false, 24, 2738, 6570, 2654435761, 29, 0, 0x18),
    T("ExampleScenario.process", K::Backbone, false, 24, 2743, 6578, 222908337, 29, 0, 0x8),
    T("ExampleScenario.process.step", K::Backbone, false, 24, 2751, 6586, 910134193, 29, 0, 0x0),
    T("ExampleScenario.process.step.alternative", K::Backbone, false, 24, 2758, 6594, 2652440753, 29, 0, 0x8),
    T("ExampleScenario.process.step.operation", K::Backbone, false, 24, 2764, 6602, 3921976305, 28, 0, 0x8),
    T("ExplanationOfBenefit", K::DomainResource, false, 196, 2777, 6618, 2246057201, 24, 1, 0x804006b600),
    T("ExplanationOfBenefit.accident", K::Backbone, false, 24, 2828, 6874, 3558720689, 29, 0, 0x0),
    T("ExplanationOfBenefit.addItem", K::Backbone, false, 24, 2834, 6882, 469666545, 26, 0, 0x80),
    T("ExplanationOfBenefit.addItem.detail", K::Backbone, false, 24, 2855, 6946, 2587506865, 28, 0, 0x8),
    T("ExplanationOfBenefit.addItem.detail.subDetail", K::Backbone, false, 24, 2867, 6962, 2587506865, 28, 0, 0x8),
    T("ExplanationOfBenefit.benefitBalance", K::Backbone, false, 24, 2878, 6978, 2587506865, 28, 0, 0x8),
    T("ExplanationOfBenefit.benefitBalance.financial", K::Backbone, false, 24, 2889, 6994, 3063375281, 28, 0, 0x8),
    T("ExplanationOfBenefit.careTeam", K::Backbone, false, 24, 2895, 7010, 1273424625, 29, 0, 0x18),
    T("ExplanationOfBenefit.diagnosis", K::Backbone, false, 24, 2903, 7018, 1852802801, 28, 0, 0x18),
    T("ExplanationOfBenefit.insurance", K::Backbone, false, 24, 2911, 7034, 3074440881, 29, 0, 0x18),
    T("ExplanationOfBenefit.item", K::Backbone, false, 24, 2917, 7042, 4133264881, 26, 0, 0x408),
    T("ExplanationOfBenefit.item.adjudication", K::Backbone, false, 24, 2943, 7106, 2652440753, 29, 0, 0x8),
    T("ExplanationOfBenefit.item.detail", K::Backbone, false, 24, 2950, 7114, 3177531633, 27, 0, 0x48),
    T("ExplanationOfBenefit.item.detail.subDetail", K::Backbone, false, 24, 2967, 7146, 781272561, 27, 0, 0x48),
    T("ExplanationOfBenefit.payee", K::Backbone, false, 24, 2983, 7178, 3074440881, 29, 0, 0x0),
    T("ExplanationOfBenefit.payment", K::Backbone, false, 24, 2988, 7186, 2200675569, 28, 0, 0x0),
    T("ExplanationOfBenefit.procedure", K::Backbone, false, 24, 2997, 7202, 2536073969, 28, 0, 0x48),
    T("ExplanationOfBenefit.processNote", K::Backbone, false, 24, 3005, 7218, 2285919729, 29, 0, 0x0),
    T("ExplanationOfBenefit.related", K::Backbone, false, 24, 3012, 7226, 2240896945, 29, 0, 0x0),
    T("ExplanationOfBenefit.supportingInfo", K::Backbone, false, 24, 3018, 7234, 1017227249, 28, 0, 0x18),
    T("ExplanationOfBenefit.total", K::Backbone, false, 24, 3027, 7250, 2654435761, 29, 0, 0x18),
    T("Expression", K::Datatype, false, 207, 3032, 7258, 1963509169, 29, 47, 0x10),
    T("Extension", K::Datatype, false, 207, 3039, 7266, 3484248305, 26, 48, 0x4),
    T("FamilyMemberHistory", K::DomainResource, false, 196, 3043, 7330, 454001585, 25, 49, 0x12800),
    T("FamilyMemberHistory.condition", K::Backbone, false, 24, 3069, 7458, 374036977, 28, 0, 0x8),
    T("Flag", K::DomainResource, false, 196, 3077, 7474, 2407911601, 27, 1, 0x1a00),
    T("Goal", K::DomainResource, false, 196, 3093, 7506, 3275233009, 26, 1, 0x6200),
    T("Goal.target", K::Backbone, false, 24, 3117, 7570, 3947948529, 28, 0, 0x0),
    T("GraphDefinition", K::DomainResource, false, 196, 3123, 7586, 2602366897, 26, 51, 0x100c00),
    T("GraphDefinition.link", K::Backbone, false, 24, 3146, 7650, 838387185, 28, 0, 0x0),
    T("GraphDefinition.link.target", K::Backbone, false, 24, 3155, 7666, 1368440753, 29, 0, 0x8),
    T("GraphDefinition.link.target.compartment", K::Backbone, false, 24, 3163, 7674, 1481840561, 29, 0, 0x38),
    T("Group", K::DomainResource, false, 196, 3171, 7682, 2587506865, 27, 52, 0xc00),
    T("Group.characteristic", K::Backbone, false, 24, 3189, 7714, 2246057201, 28, 0, 0x38),
    T("Group.member", K::Backbone, false, 24, 3196, 7730, 3074440881, 29, 0, 0x8),
    T("GuidanceResponse", K::DomainResource, false, 196, 3202, 7738, 3275233009, 26, 1, 0xc00),
    T("HealthcareService", K::DomainResource, false, 196, 3225, 7802, 910134193, 25, 1, 0x0),
    T("HealthcareService.availableTime", K::Backbone, false, 24, 3257, 7930, 1321899185, 29, 0, 0x0),
    T("HealthcareService.eligibility", K::Backbone, false, 24, 3264, 7938, 3074440881, 29, 0, 0x0),
    T("HealthcareService.notAvailable", K::Backbone, false, 24, 3269, 7946, 2654435761, 29, 0, 0x8),
    T("HumanName", K::Datatype, false, 207, 3274, 7954, 3716201905, 28, 3, 0x0),
    T("Identifier", K::Datatype, false, 207, 3283, 7970, 4128463537, 29, 3, 0x0),
    T("ImagingStudy", K::DomainResource, false, 196, 3291, 7978, 3303472369, 26, 1, 0xa00),
    T("ImagingStudy.series", K::Backbone, false, 24, 3319, 8042, 910134193, 27, 0, 0x28),
    T("ImagingStudy.series.instance", K::Backbone, false, 24, 3334, 8074, 3141103025, 29, 0, 0x18),
    T("ImagingStudy.series.performer", K::Backbone, false, 24, 3341, 8082, 2654435761, 29, 0, 0x10),
    T("Immunization", K::DomainResource, false, 196, 3346, 8090, 1438117041, 25, 1, 0x5a00),
    T("Immunization.education", K::Backbone, false, 24, 3382, 8218, 501795057, 29, 0, 0x0),
    T("Immunization.performer", K::Backbone, false, 24, 3389, 8226, 2654435761, 29, 0, 0x10),
    T("Immunization.protocolApplied", K::Backbone, false, 24, 3394, 8234, 3640559601, 28, 0, 0x40),
    T("Immunization.reaction", K::Backbone, false, 24, 3402, 8250, 838387185, 29, 0, 0x0),
    T("ImmunizationEvaluation", K::DomainResource, false, 196, 3408, 8258, 2652440753, 26, 1, 0xe600),
    T("ImmunizationRecommendation", K::DomainResource, false, 196, 3429, 8322, 2182899889, 28, 1, 0x1600),
    T("ImmunizationRecommendation.recommendation", K::Backbone, false, 24, 3442, 8338, 1202165937, 27, 0, 0x40),
    T("ImmunizationRecommendation.recommendation.dateCriterion", K::Backbone, false, 24, 3457, 8370, 838387185, 29, 0, 0x18),
    T("ImplementationGuide", K::DomainResource, false, 196, 3462, 8378, 3521436145, 26, 56, 0xa01500),
    T("ImplementationGuide.definition", K::Backbone, false, 24, 3490, 8442, 469666545, 29, 0, 0x10),
    T("ImplementationGuide.definition.grouping", K::Backbone, false, 24, 3498, 8450, 2654435761, 29, 0, 0x8),
    T("ImplementationGuide.definition.page", K::Backbone, false, 24, 3503, 8458, 2853721777, 29, 0, 0x38),
    T("ImplementationGuide.definition.parameter", K::Backbone, false, 24, 3510, 8466, 838387185, 29, 0, 0x18),
    T("ImplementationGuide.definition.resource", K::Backbone, false, 24, 3515, 8474, 2853721777, 28, 0, 0x8),
    T("ImplementationGuide.definition.template", K::Backbone, false, 24, 3524, 8490, 1321899185, 29, 0, 0x18),
    T("ImplementationGuide.dependsOn", K::Backbone, false, 24, 3530, 8498, 2240896945, 29, 0, 0x8),
    T("ImplementationGuide.global", K::Backbone, false, 24, 3536, 8506, 2654435761, 29, 0, 0x18),
    T("ImplementationGuide.manifest", K::Backbone, false, 24, 3541, 8514, 953886193, 29, 0, 0x10),
    T("ImplementationGuide.manifest.page", K::Backbone, false, 24, 3549, 8522, 1321899185, 29, 0, 0x8),
    T("ImplementationGuide.manifest.resource", K::Backbone, false, 24, 3555, 8530, 4211002033, 29, 0, 0x8),
    T("InsurancePlan", K::DomainResource, false, 196, 3561, 8538, 81814001, 27, 57, 0x0),
    T("InsurancePlan.contact", K::Backbone, false, 24, 3583, 8570, 2285919729, 29, 0, 0x0),
    T("InsurancePlan.coverage", K::Backbone, false, 24, 3590, 8578, 2200675569, 29, 0, 0x28),
    T("InsurancePlan.coverage.benefit", K::Backbone, false, 24, 3596, 8586, 2654435761, 29, 0, 0x8),
    T("InsurancePlan.coverage.benefit.limit", K::Backbone, false, 24, 3602, 8594, 838387185, 29, 0, 0x0),
    T("InsurancePlan.plan", K::Backbone, false, 24, 3607, 8602, 2587506865, 28, 0, 0x0),
    T("InsurancePlan.plan.generalCost", K::Backbone, false, 24, 3616, 8618, 765576945, 29, 0, 0x0),
    T("InsurancePlan.plan.specificCost", K::Backbone, false, 24, 3623, 8626, 2652440753, 29, 0, 0x8),
    T("InsurancePlan.plan.specificCost.benefit", K::Backbone, false, 24, 3628, 8634, 2654435761, 29, 0, 0x8),
    T("InsurancePlan.plan.specificCost.benefit.cost", K::Backbone, false, 24, 3633, 8642, 1852802801, 29, 0, 0x8),
    T("Invoice", K::DomainResource, false, 196, 3640, 8650, 3676998065, 27, 1, 0x200),
    T("Invoice.lineItem", K::Backbone, false, 24, 3664, 8682, 2885014001, 29, 0, 0x10),
    T("Invoice.lineItem.priceComponent", K::Backbone, false, 24, 3670, 8690, 3074440881, 29, 0, 0x8),
    T("Invoice.participant", K::Backbone, false, 24, 3677, 8698, 3074440881, 29, 0, 0x10),
    T("Library", K::DomainResource, false, 196, 3682, 8706, 1057894577, 25, 58, 0x14000),
    T("Linkage", K::DomainResource, false, 196, 3721, 8834, 2347907761, 28, 59, 0x400),
    T("Linkage.item", K::Backbone, false, 24, 3732, 8850, 2200675569, 29, 0, 0x18),
    T("List", K::DomainResource, false, 196, 3737, 8858, 1915988721, 27, 60, 0x600),
    T("List.entry", K::Backbone, false, 24, 3758, 8890, 543828401, 29, 0, 0x40),
    T("Location", K::DomainResource, false, 196, 3765, 8898, 936097713, 26, 1, 0x0),
    T("Location.hoursOfOperation", K::Backbone, false, 24, 3790, 8962, 1321899185, 29, 0, 0x0),
    T("Location.position", K::Backbone, false, 24, 3797, 8970, 2654435761, 29, 0, 0x18),
    T("MarketingStatus", K::Datatype, false, 24, 3803, 8978, 2567724977, 29, 3, 0x68),
    T("Measure", K::DomainResource, false, 196, 3811, 8986, 4171909873, 25, 61, 0x4000),
    T("Measure.group", K::Backbone, false, 24, 3860, 9114, 2825405169, 29, 0, 0x0),
    T("Measure.group.population", K::Backbone, false, 24, 3867, 9122, 2829470193, 29, 0, 0x20),
    T("Measure.group.stratifier", K::Backbone, false, 24, 3873, 9130, 374036977, 29, 0, 0x0),
    T("Measure.group.stratifier.component", K::Backbone, false, 24, 3880, 9138, 2829470193, 29, 0, 0x20),
    T("Measure.supplementalData", K::Backbone, false, 24, 3886, 9146, 2829470193, 29, 0, 0x40),
    T("MeasureReport", K::DomainResource, false, 196, 3893, 9154, 4195342769, 27, 62, 0x8e00),
    T("MeasureReport.group", K::Backbone, false, 24, 3912, 9186, 2694828465, 29, 0, 0x0),
    T("MeasureReport.group.population", K::Backbone, false, 24, 3919, 9194, 3921976305, 29, 0, 0x0),
    T("MeasureReport.group.stratifier", K::Backbone, false, 24, 3925, 9202, 3074440881, 29, 0, 0x0),
    T("MeasureReport.group.stratifier.stratum", K::Backbone, false, 24, 3930, 9210, 3716201905, 29, 0, 0x0),
    T("MeasureReport.group.stratifier.stratum.component", K::Backbone, false, 24, 3937, 9218, 838387185, 29, 0, 0x18),
    T("MeasureReport.group.stratifier.stratum.population", K::Backbone, false, 24, 3942, 9226, 3921976305, 29, 0, 0x0),
    T("Media", K::DomainResource, false, 196, 3948, 9234, 55600881, 26, 1, 0x10000800),
    T("Medication", K::DomainResource, false, 196, 3978, 9298, 3558015153, 27, 1, 0x0),
    T("Medication.batch", K::Backbone, false, 24, 3994, 9330, 3074440881, 29, 0, 0x0),
    T("Medication.ingredient", K::Backbone, false, 24, 3999, 9338, 2467106737, 29, 0, 0x8),
    T("MedicationAdministration", K::DomainResource, false, 196, 4005, 9346, 1281144817, 26, 1, 0x4c800),
    T("MedicationAdministration.dosage", K::Backbone, false, 24, 4032, 9410, 3558720689, 28, 0, 0x0),
    T("MedicationAdministration.performer", K::Backbone, false, 24, 4041, 9426, 2654435761, 29, 0, 0x10),
    T("MedicationDispense", K::DomainResource, false, 196, 4046, 9434, 655868081, 25, 64, 0x2400),
    T("MedicationDispense.performer", K::Backbone, false, 24, 4078, 9562, 2654435761, 29, 0, 0x10),
    T("MedicationDispense.substitution", K::Backbone, false, 24, 4083, 9570, 2934847409, 29, 0, 0x8),
    T("MedicationKnowledge", K::DomainResource, false, 196, 4090, 9578, 1565160433, 26, 1, 0x0),
    T("MedicationKnowledge.administrationGuidelines", K::Backbone, false, 24, 4120, 9642, 1321899185, 29, 0, 0x0),
    T("MedicationKnowledge.administrationGuidelines.dosage", K::Backbone, false, 24, 4126, 9650, 2654435761, 29, 0, 0x18),
    T("MedicationKnowledge.administrationGuidelines.patientCharacteristics", K::Backbone, false, 24, 4131, 9658, 2654435761, 29, 0, 0x8),
    T("MedicationKnowledge.cost", K::Backbone, false, 24, 4136, 9666, 1852802801, 29, 0, 0x28),
    T("MedicationKnowledge.drugCharacteristic", K::Backbone, false, 24, 4142, 9674, 2625226737, 29, 0, 0x0),
    T("MedicationKnowledge.ingredient", K::Backbone, false, 24, 4147, 9682, 2467106737, 29, 0, 0x8),
    T("MedicationKnowledge.kinetics", K::Backbone, false, 24, 4153, 9690, 3074440881, 29, 0, 0x0),
    T("MedicationKnowledge.medicineClassification", K::Backbone, false, 24, 4159, 9698, 2200675569, 29, 0, 0x8),
    T("MedicationKnowledge.monitoringProgram", K::Backbone, false, 24, 4164, 9706, 3074440881, 29, 0, 0x0),
    T("MedicationKnowledge.monograph", K::Backbone, false, 24, 4169, 9714, 2654435761, 29, 0, 0x0),
    T("MedicationKnowledge.packaging", K::Backbone, false, 24, 4174, 9722, 2200675569, 29, 0, 0x0),
    T("MedicationKnowledge.regulatory", K::Backbone, false, 24, 4179, 9730, 910134193, 29, 0, 0x8),
    T("MedicationKnowledge.regulatory.maxDispense", K::Backbone, false, 24, 4186, 9738, 2652440753, 29, 0, 0x8),
    T("MedicationKnowledge.regulatory.schedule", K::Backbone, false, 24, 4191, 9746, 838387185, 30, 0, 0x8),
    T("MedicationKnowledge.regulatory.substitution", K::Backbone, false, 24, 4195, 9750, 1321899185, 29, 0, 0x18),
    T("MedicationKnowledge.relatedMedicationKnowledge", K::Backbone, false, 24, 4200, 9758, 3074440881, 29, 0, 0x18),
    T("MedicationRequest", K::DomainResource, false, 196, 4205, 9766, 712898033, 25, 1, 0x30a00),
    T("MedicationRequest.dispenseRequest", K::Backbone, false, 24, 4245, 9894, 1154687217, 28, 0, 0x0),
    T("MedicationRequest.dispenseRequest.initialFill", K::Backbone, false, 24, 4255, 9910, 3063375281, 29, 0, 0x0),
    T("MedicationRequest.substitution", K::Backbone, false, 24, 4260, 9918, 3341340401, 29, 0, 0x8),
    T("MedicationStatement", K::DomainResource, false, 196, 4265, 9926, 3605573873, 26, 1, 0xc800),
    T("MedicinalProduct", K::DomainResource, false, 196, 4290, 9990, 3042793457, 26, 1, 0x1000000),
    T("MedicinalProduct.manufacturingBusinessOperation", K::Backbone, false, 24, 4318, 10054, 2694828465, 28, 0, 0x0),
    T("MedicinalProduct.name", K::Backbone, false, 24, 4327, 10070, 2652440753, 29, 0, 0x8),
    T("MedicinalProduct.name.countryLanguage", K::Backbone, false, 24, 4333, 10078, 2652440753, 29, 0, 0x28),
    T("MedicinalProduct.name.namePart", K::Backbone, false, 24, 4339, 10086, 2200675569, 29, 0, 0x18),
    T("MedicinalProduct.specialDesignation", K::Backbone, false, 24, 4344, 10094, 3190705329, 28, 0, 0x0),
    T("MedicinalProductAuthorization", K::DomainResource, false, 196, 4354, 10110, 1042602417, 26, 1, 0x0),
    T("MedicinalProductAuthorization.jurisdictionalAuthorization", K::Backbone, false, 24, 4378, 10174, 3984203185, 29, 0, 0x0),
    T("MedicinalProductAuthorization.procedure", K::Backbone, false, 24, 4386, 10182, 4197551601, 29, 0, 0x10),
    T("MedicinalProductContraindication", K::DomainResource, false, 196, 4393, 10190, 3141103025, 27, 1, 0x0),
    T("MedicinalProductContraindication.otherTherapy", K::Backbone, false, 24, 4408, 10222, 3074440881, 29, 0, 0x18),
    T("MedicinalProductIndication", K::DomainResource, false, 196, 4413, 10230, 434846961, 27, 1, 0x0),
    T("MedicinalProductIndication.otherTherapy", K::Backbone, false, 24, 4430, 10262, 3074440881, 29, 0, 0x18),
    T("MedicinalProductIngredient", K::DomainResource, false, 196, 4435, 10270, 3794031857, 27, 1, 0x200),
    T("MedicinalProductIngredient.specifiedSubstance", K::Backbone, false, 24, 4449, 10302, 2853721777, 29, 0, 0x18),
    T("MedicinalProductIngredient.specifiedSubstance.strength", K::Backbone, false, 24, 4456, 10310, 838387185, 28, 0, 0x8),
    T("MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength", K::Backbone, false, 24, 4466, 10326, 3398851249, 29, 0, 0x10),
    T("MedicinalProductIngredient.substance", K::Backbone, false, 24, 4474, 10334, 3074440881, 29, 0, 0x8),
    T("MedicinalProductInteraction", K::DomainResource, false, 196, 4479, 10342, 3244817137, 27, 1, 0x0),
    T("MedicinalProductInteraction.interactant", K::Backbone, false, 24, 4494, 10374, 2654435761, 29, 0, 0x8),
    T("MedicinalProductManufactured", K::DomainResource, false, 196, 4498, 10382, 4106047409, 28, 1, 0x500),
    T("MedicinalProductPackaged", K::DomainResource, false, 196, 4513, 10398, 220533489, 27, 1, 0x10000),
    T("MedicinalProductPackaged.batchIdentifier", K::Backbone, false, 24, 4530, 10430, 2240896945, 29, 0, 0x8),
    T("MedicinalProductPackaged.packageItem", K::Backbone, false, 24, 4535, 10438, 180298417, 27, 0, 0x30),
    T("MedicinalProductPharmaceutical", K::DomainResource, false, 196, 4550, 10470, 3244817137, 27, 1, 0x4200),
    T("MedicinalProductPharmaceutical.characteristics", K::Backbone, false, 24, 4565, 10502, 838387185, 29, 0, 0x8),
    T("MedicinalProductPharmaceutical.routeOfAdministration", K::Backbone, false, 24, 4570, 10510, 1127899121, 28, 0, 0x8),
    T("MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies", K::Backbone, false, 24, 4580, 10526, 1321899185, 29, 0, 0x8),
    T("MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod", K::Backbone, false, 24, 4585, 10534, 838387185, 29, 0, 0x18),
    T("MedicinalProductUndesirableEffect", K::DomainResource, false, 196, 4591, 10542, 1375184817, 28, 1, 0x0),
    T("MessageDefinition", K::DomainResource, false, 196, 4604, 10558, 3552040433, 25, 66, 0x4014000),
    T("MessageDefinition.allowedResponse", K::Backbone, false, 24, 4636, 10686, 2652440753, 29, 0, 0x8),
    T("MessageDefinition.focus", K::Backbone, false, 24, 4641, 10694, 3074440881, 29, 0, 0x28),
    T("MessageHeader", K::DomainResource, false, 196, 4648, 10702, 4004838129, 27, 1, 0x2100),
    T("MessageHeader.destination", K::Backbone, false, 24, 4667, 10734, 3244817137, 29, 0, 0x20),
    T("MessageHeader.response", K::Backbone, false, 24, 4674, 10742, 2200675569, 29, 0, 0x18),
    T("MessageHeader.source", K::Backbone, false, 24, 4680, 10750, 2624582129, 29, 0, 0x80),
    T("Meta", K::Datatype, false, 207, 4688, 10758, 2124470513, 29, 3, 0x0),
    T("MolecularSequence", K::DomainResource, false, 196, 4696, 10766, 1072181425, 27, 68, 0x400),
    T("MolecularSequence.quality", K::Backbone, false, 24, 4720, 10798, 1042602417, 27, 0, 0x8),
    T("MolecularSequence.quality.roc", K::Backbone, false, 24, 4738, 10830, 3558720689, 28, 0, 0x0),
    T("MolecularSequence.referenceSeq", K::Backbone, false, 24, 4748, 10846, 3941407473, 28, 0, 0x0),
    T("MolecularSequence.repository", K::Backbone, false, 24, 4760, 10862, 2347907761, 28, 0, 0x8),
    T("MolecularSequence.structureVariant", K::Backbone, false, 24, 4769, 10878, 2934847409, 29, 0, 0x0),
    T("MolecularSequence.structureVariant.inner", K::Backbone, false, 24, 4777, 10886, 2654435761, 29, 0, 0x0),
    T("MolecularSequence.structureVariant.outer", K::Backbone, false, 24, 4782, 10894, 2654435761, 29, 0, 0x0),
    T("MolecularSequence.variant", K::Backbone, false, 24, 4787, 10902, 2654435761, 28, 0, 0x0),
    T("Money", K::Datatype, false, 207, 4796, 10918, 2240896945, 30, 3, 0x0),
    T("NamingSystem", K::DomainResource, false, 196, 4800, 10922, 1876489969, 27, 69, 0x100f00),
    T("NamingSystem.uniqueId", K::Backbone, false, 24, 4821, 10954, 3259829233, 29, 0, 0x18),
    T("Narrative", K::Datatype, false, 207, 4829, 10962, 910134193, 30, 3, 0xc),
    T("NutritionOrder", K::DomainResource, false, 196, 4833, 10966, 2955041969, 26, 71, 0x17000),
    T("NutritionOrder.enteralFormula", K::Backbone, false, 24, 4858, 11030, 3079600305, 28, 0, 0x0),
    T("NutritionOrder.enteralFormula.administration", K::Backbone, false, 24, 4870, 11046, 2240896945, 29, 0, 0x0),
    T("NutritionOrder.oralDiet", K::Backbone, false, 24, 4876, 11054, 3074440881, 28, 0, 0x0),
    T("NutritionOrder.oralDiet.nutrient", K::Backbone, false, 24, 4885, 11070, 2654435761, 29, 0, 0x0),
    T("NutritionOrder.oralDiet.texture", K::Backbone, false, 24, 4890, 11078, 2654435761, 29, 0, 0x0),
    T("NutritionOrder.supplement", K::Backbone, false, 24, 4895, 11086, 1046225329, 29, 0, 0x0),
    T("Observation", K::DomainResource, false, 196, 4903, 11094, 43868593, 25, 73, 0x2800),
    T("Observation.component", K::Backbone, false, 24, 4935, 11222, 2929300209, 27, 0, 0x8),
    T("Observation.referenceRange", K::Backbone, false, 24, 4943, 11254, 3074440881, 28, 0, 0x0),
    T("ObservationDefinition", K::DomainResource, false, 196, 4952, 11270, 1632597425, 27, 1, 0x200),
    T("ObservationDefinition.qualifiedInterval", K::Backbone, false, 24, 4973, 11302, 1321899185, 28, 0, 0x0),
    T("ObservationDefinition.quantitativeDetails", K::Backbone, false, 24, 4984, 11318, 838387185, 29, 0, 0x0),
    T("OperationDefinition", K::DomainResource, false, 196, 4991, 11326, 2228597681, 26, 75, 0x38803400),
    T("OperationDefinition.overload", K::Backbone, false, 24, 5025, 11390, 2240896945, 29, 0, 0x0),
    T("OperationDefinition.parameter", K::Backbone, false, 24, 5030, 11398, 269265393, 28, 0, 0x78),
    T("OperationDefinition.parameter.binding", K::Backbone, false, 24, 5044, 11414, 2652440753, 29, 0, 0x18),
    T("OperationDefinition.parameter.referencedFrom", K::Backbone, false, 24, 5049, 11422, 2654435761, 29, 0, 0x8),
    T("OperationOutcome", K::DomainResource, false, 196, 5054, 11430, 2652440753, 28, 1, 0x100),
    T("OperationOutcome.issue", K::Backbone, false, 24, 5063, 11446, 2829470193, 28, 0, 0x18),
    T("Organization", K::DomainResource, false, 196, 5072, 11462, 3237769393, 27, 78, 0x0),
    T("Organization.contact", K::Backbone, false, 24, 5090, 11494, 2285919729, 29, 0, 0x0),
    T("OrganizationAffiliation", K::DomainResource, false, 196, 5097, 11502, 208857585, 27, 1, 0x0),
    T("ParameterDefinition", K::Datatype, false, 207, 5117, 11534, 4275831025, 28, 3, 0x88),
    T("Parameters", K::Resource, false, 514, 5126, 11550, 2654435761, 29, 0, 0x0),
    T("Parameters.parameter", K::Backbone, false, 24, 5131, 11558, 2829470193, 25, 0, 0x8),
    T("Patient", K::DomainResource, false, 196, 5138, 11686, 434846961, 26, 1, 0x0),
    T("Patient.communication", K::Backbone, false, 24, 5162, 11750, 2654435761, 29, 0, 0x8),
    T("Patient.contact", K::Backbone, false, 24, 5167, 11758, 887322865, 28, 0, 0x0),
    T("Patient.link", K::Backbone, false, 24, 5177, 11774, 2654435761, 29, 0, 0x18),
    T("PaymentNotice", K::DomainResource, false, 196, 5182, 11782, 309050865, 27, 1, 0x65200),
    T("PaymentReconciliation", K::DomainResource, false, 196, 5202, 11814, 3640559601, 26, 1, 0x60a00),
    T("PaymentReconciliation.detail", K::Backbone, false, 24, 5225, 11878, 647363569, 28, 0, 0x20),
    T("PaymentReconciliation.processNote", K::Backbone, false, 24, 5238, 11894, 1852802801, 29, 0, 0x0),
    T("Period", K::Datatype, false, 207, 5243, 11902, 2652440753, 30, 81, 0x0),
    T("Person", K::DomainResource, false, 196, 5247, 11906, 233118705, 27, 1, 0x0),
    T("Person.link", K::Backbone, false, 24, 5265, 11938, 838387185, 29, 0, 0x8),
    T("PlanDefinition", K::DomainResource, false, 196, 5270, 11946, 3314515441, 25, 82, 0x8000),
    T("PlanDefinition.action", K::Backbone, false, 24, 5309, 12074, 3186403825, 25, 0, 0x0),
    T("PlanDefinition.action.condition", K::Backbone, false, 24, 5339, 12202, 2240896945, 29, 0, 0x8),
    T("PlanDefinition.action.dynamicValue", K::Backbone, false, 24, 5344, 12210, 2240896945, 29, 0, 0x0),
    T("PlanDefinition.action.participant", K::Backbone, false, 24, 5349, 12218, 3074440881, 29, 0, 0x8),
    T("PlanDefinition.action.relatedAction", K::Backbone, false, 24, 5354, 12226, 2390602481, 29, 0, 0x18),
    T("PlanDefinition.goal", K::Backbone, false, 24, 5360, 12234, 2407911601, 28, 0, 0x10),
    T("PlanDefinition.goal.target", K::Backbone, false, 24, 5370, 12250, 3540791025, 29, 0, 0x0),
    T("Population", K::Datatype, false, 24, 5376, 12258, 3598784241, 29, 3, 0x0),
    T("Practitioner", K::DomainResource, false, 196, 5383, 12266, 1485204465, 27, 1, 0x0),
    T("Practitioner.qualification", K::Backbone, false, 24, 5401, 12298, 3244817137, 29, 0, 0x10),
    T("PractitionerRole", K::DomainResource, false, 196, 5408, 12306, 318027505, 27, 1, 0x0),
    T("PractitionerRole.availableTime", K::Backbone, false, 24, 5430, 12338, 1321899185, 29, 0, 0x0),
    T("PractitionerRole.notAvailable", K::Backbone, false, 24, 5437, 12346, 2654435761, 29, 0, 0x8),
    T("Procedure", K::DomainResource, false, 196, 5442, 12354, 1472878321, 25, 1, 0x22000),
    T("Procedure.focalDevice", K::Backbone, false, 24, 5478, 12482, 2654435761, 29, 0, 0x10),
    T("Procedure.performer", K::Backbone, false, 24, 5483, 12490, 3074440881, 29, 0, 0x10),
    T("ProdCharacteristic", K::Datatype, false, 24, 5489, 12498, 1042940849, 28, 3, 0x0),
    T("ProductShelfLife", K::Datatype, false, 24, 5503, 12514, 1608350193, 29, 3, 0x30),
    T("Provenance", K::DomainResource, false, 196, 5510, 12522, 2203251633, 27, 1, 0x8500),
    T("Provenance.agent", K::Backbone, false, 24, 5528, 12554, 2587506865, 29, 0, 0x20),
    T("Provenance.entity", K::Backbone, false, 24, 5535, 12562, 3074440881, 29, 0, 0x18),
    T("Quantity", K::Datatype, false, 207, 5541, 12570, 3704611505, 29, 83, 0x0),
    T("Questionnaire", K::DomainResource, false, 196, 5548, 12578, 688665073, 26, 85, 0x4000),
    T("Questionnaire.item", K::Backbone, false, 24, 5578, 12642, 3067425969, 27, 0, 0x108),
    T("Questionnaire.item.answerOption", K::Backbone, false, 24, 5597, 12674, 910134193, 28, 0, 0x8),
    T("Questionnaire.item.enableWhen", K::Backbone, false, 24, 5602, 12690, 3303362481, 28, 0, 0x38),
    T("Questionnaire.item.initial", K::Backbone, false, 24, 5608, 12706, 1499621361, 27, 0, 0x8),
    T("QuestionnaireResponse", K::DomainResource, false, 196, 5612, 12738, 643716785, 27, 1, 0x1000),
    T("QuestionnaireResponse.item", K::Backbone, false, 24, 5631, 12770, 800881393, 29, 0, 0x8),
    T("QuestionnaireResponse.item.answer", K::Backbone, false, 24, 5639, 12778, 2285919729, 27, 0, 0x0),
    T("Range", K::Datatype, false, 207, 5644, 12810, 2652440753, 30, 88, 0x0),
    T("Ratio", K::Datatype, false, 207, 5648, 12814, 2694828465, 30, 89, 0x0),
    T("Reference", K::Datatype, false, 207, 5652, 12818, 501795057, 29, 90, 0x0),
    T("RelatedArtifact", K::Datatype, false, 207, 5658, 12826, 1321899185, 28, 3, 0x4),
    T("RelatedPerson", K::DomainResource, false, 196, 5667, 12842, 3053175537, 27, 1, 0x400),
    T("RelatedPerson.communication", K::Backbone, false, 24, 5687, 12874, 2654435761, 29, 0, 0x8),
    T("RequestGroup", K::DomainResource, false, 196, 5692, 12882, 3694789617, 26, 1, 0xc000),
    T("RequestGroup.action", K::Backbone, false, 24, 5718, 12946, 3941407473, 26, 0, 0x0),
    T("RequestGroup.action.condition", K::Backbone, false, 24, 5740, 13010, 2240896945, 29, 0, 0x8),
    T("RequestGroup.action.relatedAction", K::Backbone, false, 24, 5745, 13018, 2390602481, 29, 0, 0x18),
    T("ResearchDefinition", K::DomainResource, false, 196, 5751, 13026, 2628511409, 25, 92, 0x4000008000),
    T("ResearchElementDefinition", K::DomainResource, false, 196, 5793, 13154, 3918661809, 25, 93, 0x14000008000),
    T("ResearchElementDefinition.characteristic", K::Backbone, false, 24, 5834, 13282, 3656939505, 27, 0, 0x8),
    T("ResearchStudy", K::DomainResource, false, 196, 5849, 13314, 2685229809, 26, 1, 0x1000),
    T("ResearchStudy.arm", K::Backbone, false, 24, 5881, 13378, 2829470193, 29, 0, 0x8),
    T("ResearchStudy.objective", K::Backbone, false, 24, 5887, 13386, 3074440881, 29, 0, 0x0),
    T("ResearchSubject", K::DomainResource, false, 196, 5892, 13394, 874963441, 27, 1, 0x1a00),
    T("Resource", K::Resource, true, 65535, 5908, 13426, 2652440753, 30, 0, 0x0),
    T("RiskAssessment", K::DomainResource, false, 196, 5912, 13430, 3558015153, 26, 1, 0x4800),
    T("RiskAssessment.prediction", K::Backbone, false, 24, 5937, 13494, 2870828785, 28, 0, 0x0),
    T("RiskEvidenceSynthesis", K::DomainResource, false, 196, 5946, 13510, 2409588977, 25, 96, 0xa00002000),
    T("RiskEvidenceSynthesis.certainty", K::Backbone, false, 24, 5985, 13638, 2694828465, 29, 0, 0x0),
    T("RiskEvidenceSynthesis.certainty.certaintySubcomponent", K::Backbone, false, 24, 5991, 13646, 835543985, 29, 0, 0x0),
    T("RiskEvidenceSynthesis.riskEstimate", K::Backbone, false, 24, 5997, 13654, 2991506673, 28, 0, 0x0),
    T("RiskEvidenceSynthesis.riskEstimate.precisionEstimate", K::Backbone, false, 24, 6007, 13670, 2934847409, 29, 0, 0x0),
    T("RiskEvidenceSynthesis.sampleSize", K::Backbone, false, 24, 6014, 13678, 2587506865, 29, 0, 0x0),
    T("SampledData", K::Datatype, false, 207, 6020, 13686, 3716201905, 28, 3, 0x8c),
    T("Schedule", K::DomainResource, false, 196, 6029, 13702, 4018334641, 27, 1, 0x2000),
    T("SearchParameter", K::DomainResource, false, 196, 6045, 13734, 4179133169, 26, 97, 0xe21500),
    T("SearchParameter.component", K::Backbone, false, 24, 6079, 13798, 2240896945, 29, 0, 0x18),
    T("ServiceRequest", K::DomainResource, false, 196, 6084, 13806, 1915910641, 25, 98, 0x40c000),
    T("Signature", K::Datatype, false, 207, 6125, 13934, 2934847409, 28, 3, 0x1c),
    T("Slot", K::DomainResource, false, 196, 6134, 13950, 3072103345, 27, 1, 0x1e000),
    T("Specimen", K::DomainResource, false, 196, 6153, 13982, 3053175537, 27, 1, 0x0),
    T("Specimen.collection", K::Backbone, false, 24, 6174, 14014, 501795057, 28, 0, 0x0),
    T("Specimen.container", K::Backbone, false, 24, 6184, 14030, 1092521201, 28, 0, 0x0),
    T("Specimen.processing", K::Backbone, false, 24, 6193, 14046, 2654435761, 29, 0, 0x0),
    T("SpecimenDefinition", K::DomainResource, false, 196, 6200, 14054, 1929939633, 28, 1, 0x0),
    T("SpecimenDefinition.typeTested", K::Backbone, false, 24, 6214, 14070, 419820529, 28, 0, 0x20),
    T("SpecimenDefinition.typeTested.container", K::Backbone, false, 24, 6225, 14086, 3716201905, 28, 0, 0x0),
    T("SpecimenDefinition.typeTested.container.additive", K::Backbone, false, 24, 6236, 14102, 2654435761, 29, 0, 0x8),
    T("SpecimenDefinition.typeTested.handling", K::Backbone, false, 24, 6240, 14110, 244061617, 29, 0, 0x0),
    T("StructureDefinition", K::DomainResource, false, 196, 6247, 14118, 3552040433, 25, 102, 0x4c002900),
    T("StructureDefinition.context", K::Backbone, false, 24, 6282, 14246, 3074440881, 29, 0, 0x18),
    T("StructureDefinition.differential", K::Backbone, false, 24, 6287, 14254, 838387185, 30, 0, 0x8),
    T("StructureDefinition.mapping", K::Backbone, false, 24, 6291, 14258, 4008118513, 29, 0, 0x8),
    T("StructureDefinition.snapshot", K::Backbone, false, 24, 6298, 14266, 838387185, 30, 0, 0x8),
    T("StructureMap", K::DomainResource, false, 196, 6302, 14270, 2842770865, 26, 104, 0x2002900),
    T("StructureMap.group", K::Backbone, false, 24, 6328, 14334, 2652440753, 28, 0, 0x1a8),
    T("StructureMap.group.input", K::Backbone, false, 24, 6337, 14350, 2853721777, 29, 0, 0x28),
    T("StructureMap.group.rule", K::Backbone, false, 24, 6344, 14358, 2240896945, 28, 0, 0x18),
    T("StructureMap.group.rule.dependent", K::Backbone, false, 24, 6353, 14374, 2654435761, 29, 0, 0x18),
    T("StructureMap.group.rule.source", K::Backbone, false, 24, 6358, 14382, 1499621361, 25, 0, 0x8),
    T("StructureMap.group.rule.target", K::Backbone, false, 24, 6372, 14510, 971373041, 28, 0, 0x0),
    T("StructureMap.group.rule.target.parameter", K::Backbone, false, 24, 6383, 14526, 636452785, 29, 0, 0x8),
    T("StructureMap.structure", K::Backbone, false, 24, 6387, 14534, 2652440753, 29, 0, 0x18),
    T("Subscription", K::DomainResource, false, 196, 6394, 14542, 1000546033, 28, 1, 0x5900),
    T("Subscription.channel", K::Backbone, false, 24, 6409, 14558, 2094130417, 29, 0, 0x8),
    T("Substance", K::DomainResource, false, 196, 6416, 14566, 18775537, 27, 1, 0x800),
    T("Substance.ingredient", K::Backbone, false, 24, 6431, 14598, 501795057, 29, 0, 0x10),
    T("Substance.instance", K::Backbone, false, 24, 6436, 14606, 1321899185, 29, 0, 0x0),
    T("SubstanceAmount", K::Datatype, false, 24, 6442, 14614, 1852802801, 28, 3, 0x0),
    T("SubstanceAmount.referenceRange", K::Backbone, false, 207, 6449, 14630, 910134193, 30, 0, 0x0),
    T("SubstanceNucleicAcid", K::DomainResource, false, 196, 6453, 14634, 4271783665, 28, 1, 0x0),
    T("SubstanceNucleicAcid.subunit", K::Backbone, false, 24, 6466, 14650, 2399866609, 28, 0, 0x0),
    T("SubstanceNucleicAcid.subunit.linkage", K::Backbone, false, 24, 6477, 14666, 1852802801, 29, 0, 0x0),
    T("SubstanceNucleicAcid.subunit.sugar", K::Backbone, false, 24, 6484, 14674, 1852802801, 29, 0, 0x0),
    T("SubstancePolymer", K::DomainResource, false, 196, 6490, 14682, 1620562417, 28, 1, 0x0),
    T("SubstancePolymer.monomerSet", K::Backbone, false, 24, 6504, 14698, 838387185, 29, 0, 0x0),
    T("SubstancePolymer.monomerSet.startingMaterial", K::Backbone, false, 24, 6509, 14706, 2654435761, 29, 0, 0x0),
    T("SubstancePolymer.repeat", K::Backbone, false, 24, 6516, 14714, 2654435761, 29, 0, 0x0),
    T("SubstancePolymer.repeat.repeatUnit", K::Backbone, false, 24, 6523, 14722, 3540953585, 29, 0, 0x0),
    T("SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation", K::Backbone, false, 24, 6531, 14730, 2654435761, 29, 0, 0x0),
    T("SubstancePolymer.repeat.repeatUnit.structuralRepresentation", K::Backbone, false, 24, 6536, 14738, 3074440881, 29, 0, 0x0),
    T("SubstanceProtein", K::DomainResource, false, 196, 6542, 14746, 612778929, 28, 1, 0x0),
    T("SubstanceProtein.subunit", K::Backbone, false, 24, 6554, 14762, 607814833, 28, 0, 0x0),
    T("SubstanceReferenceInformation", K::DomainResource, false, 196, 6565, 14778, 2090889649, 28, 1, 0x0),
    T("SubstanceReferenceInformation.classification", K::Backbone, false, 24, 6578, 14794, 3716201905, 29, 0, 0x0),
    T("SubstanceReferenceInformation.gene", K::Backbone, false, 24, 6585, 14802, 3341340401, 29, 0, 0x0),
    T("SubstanceReferenceInformation.geneElement", K::Backbone, false, 24, 6591, 14810, 3074440881, 29, 0, 0x0),
    T("SubstanceReferenceInformation.target", K::Backbone, false, 24, 6597, 14818, 2683396529, 28, 0, 0x0),
    T("SubstanceSourceMaterial", K::DomainResource, false, 196, 6608, 14834, 3149264561, 27, 1, 0x0),
    T("SubstanceSourceMaterial.fractionDescription", K::Backbone, false, 24, 6629, 14866, 2200675569, 29, 0, 0x0),
    T("SubstanceSourceMaterial.organism", K::Backbone, false, 24, 6634, 14874, 1080684273, 28, 0, 0x0),
    T("SubstanceSourceMaterial.organism.author", K::Backbone, false, 24, 6645, 14890, 2654435761, 29, 0, 0x0),
    T("SubstanceSourceMaterial.organism.hybrid", K::Backbone, false, 24, 6650, 14898, 1963509169, 29, 0, 0x0),
    T("SubstanceSourceMaterial.organism.organismGeneral", K::Backbone, false, 24, 6658, 14906, 3074440881, 29, 0, 0x0),
    T("SubstanceSourceMaterial.partDescription", K::Backbone, false, 24, 6665, 14914, 1321899185, 29, 0, 0x0),
    T("SubstanceSpecification", K::DomainResource, false, 196, 6670, 14922, 2804116977, 26, 1, 0x0),
    T("SubstanceSpecification.code", K::Backbone, false, 24, 6697, 14986, 2810512881, 29, 0, 0x0),
    T("SubstanceSpecification.moiety", K::Backbone, false, 24, 6705, 14994, 4175248305, 28, 0, 0x0),
    T("SubstanceSpecification.name", K::Backbone, false, 24, 6715, 15010, 4175248305, 27, 0, 0x8),
    T("SubstanceSpecification.name.official", K::Backbone, false, 24, 6729, 15042, 838387185, 29, 0, 0x0),
    T("SubstanceSpecification.property", K::Backbone, false, 24, 6735, 15050, 838387185, 28, 0, 0x0),
    T("SubstanceSpecification.relationship", K::Backbone, false, 24, 6743, 15066, 1336240561, 28, 0, 0x0),
    T("SubstanceSpecification.structure", K::Backbone, false, 24, 6753, 15082, 3911350705, 28, 0, 0x0),
    T("SubstanceSpecification.structure.isotope", K::Backbone, false, 24, 6764, 15098, 3045777393, 29, 0, 0x0),
    T("SubstanceSpecification.structure.isotope.molecularWeight", K::Backbone, false, 24, 6772, 15106, 2200675569, 29, 0, 0x0),
    T("SubstanceSpecification.structure.representation", K::Backbone, false, 24, 6778, 15114, 3074440881, 29, 0, 0x0),
    T("SupplyDelivery", K::DomainResource, false, 196, 6784, 15122, 3515117553, 27, 1, 0x0),
    T("SupplyDelivery.suppliedItem", K::Backbone, false, 24, 6803, 15154, 3063375281, 29, 0, 0x0),
    T("SupplyRequest", K::DomainResource, false, 196, 6808, 15162, 798016689, 26, 1, 0x3000),
    T("SupplyRequest.parameter", K::Backbone, false, 24, 6831, 15226, 2929300209, 29, 0, 0x0),
    T("Task", K::DomainResource, false, 196, 6836, 15234, 1703938033, 25, 106, 0x24000),
    T("Task.input", K::Backbone, false, 24, 6875, 15362, 2955041969, 25, 0, 0x18),
    T("Task.output", K::Backbone, false, 24, 6880, 15490, 2955041969, 25, 0, 0x18),
    T("Task.restriction", K::Backbone, false, 24, 6885, 15618, 2200675569, 29, 0, 0x0),
    T("TerminologyCapabilities", K::DomainResource, false, 196, 6891, 15626, 826609329, 26, 108, 0x405000),
    T("TerminologyCapabilities.closure", K::Backbone, false, 24, 6923, 15690, 543828401, 30, 0, 0x0),
    T("TerminologyCapabilities.codeSystem", K::Backbone, false, 24, 6927, 15694, 838387185, 29, 0, 0x0),
    T("TerminologyCapabilities.codeSystem.version", K::Backbone, false, 24, 6933, 15702, 1127899121, 28, 0, 0x0),
    T("TerminologyCapabilities.codeSystem.version.filter", K::Backbone, false, 24, 6942, 15718, 838387185, 29, 0, 0x18),
    T("TerminologyCapabilities.expansion", K::Backbone, false, 24, 6947, 15726, 655695345, 29, 0, 0x0),
    T("TerminologyCapabilities.expansion.parameter", K::Backbone, false, 24, 6955, 15734, 2654435761, 29, 0, 0x8),
    T("TerminologyCapabilities.implementation", K::Backbone, false, 24, 6960, 15742, 2652440753, 29, 0, 0x8),
    T("TerminologyCapabilities.software", K::Backbone, false, 24, 6965, 15750, 2652440753, 29, 0, 0x8),
    T("TerminologyCapabilities.translation", K::Backbone, false, 24, 6970, 15758, 3341340401, 30, 0, 0x8),
    T("TerminologyCapabilities.validateCode", K::Backbone, false, 24, 6974, 15762, 838387185, 30, 0, 0x8),
    T("TestReport", K::DomainResource, false, 196, 6978, 15766, 1876489969, 27, 1, 0x1c00),
    T("TestReport.participant", K::Backbone, false, 24, 6998, 15798, 3074440881, 29, 0, 0x18),
    T("TestReport.setup", K::Backbone, false, 24, 7004, 15806, 2934847409, 30, 0, 0x8),
    T("TestReport.setup.action", K::Backbone, false, 24, 7008, 15810, 2654435761, 29, 0, 0x0),
    T("TestReport.setup.action.assert", K::Backbone, false, 24, 7013, 15818, 543828401, 29, 0, 0x8),
    T("TestReport.setup.action.operation", K::Backbone, false, 24, 7019, 15826, 543828401, 29, 0, 0x8),
    T("TestReport.teardown", K::Backbone, false, 24, 7025, 15834, 2934847409, 30, 0, 0x8),
    T("TestReport.teardown.action", K::Backbone, false, 24, 7029, 15838, 838387185, 30, 0, 0x8),
    T("TestReport.test", K::Backbone, false, 24, 7033, 15842, 2654435761, 29, 0, 0x20),
    T("TestReport.test.action", K::Backbone, false, 24, 7039, 15850, 2654435761, 29, 0, 0x0),
    T("TestScript", K::DomainResource, false, 196, 7044, 15858, 4157575409, 26, 113, 0x2900),
    T("TestScript.destination", K::Backbone, false, 24, 7076, 15922, 2654435761, 29, 0, 0x18),
    T("TestScript.fixture", K::Backbone, false, 24, 7081, 15930, 2390602481, 29, 0, 0x18),
    T("TestScript.metadata", K::Backbone, false, 24, 7087, 15938, 2654435761, 29, 0, 0x10),
    T("TestScript.metadata.capability", K::Backbone, false, 24, 7092, 15946, 2652440753, 28, 0, 0x218),
    T("TestScript.metadata.link", K::Backbone, false, 24, 7102, 15962, 2652440753, 29, 0, 0x8),
    T("TestScript.origin", K::Backbone, false, 24, 7107, 15970, 2654435761, 29, 0, 0x18),
    T("TestScript.setup", K::Backbone, false, 24, 7112, 15978, 2934847409, 30, 0, 0x8),
    T("TestScript.setup.action", K::Backbone, false, 24, 7116, 15982, 2654435761, 29, 0, 0x0),
    T("TestScript.setup.action.assert", K::Backbone, false, 24, 7121, 15990, 1368440753, 26, 0, 0x1000000),
    T("TestScript.setup.action.operation", K::Backbone, false, 24, 7146, 16054, 2882068977, 27, 0, 0x400),
    T("TestScript.setup.action.operation.requestHeader", K::Backbone, false, 24, 7166, 16086, 2652440753, 29, 0, 0x18),
    T("TestScript.teardown", K::Backbone, false, 24, 7171, 16094, 2934847409, 30, 0, 0x8),
    T("TestScript.teardown.action", K::Backbone, false, 24, 7175, 16098, 838387185, 30, 0, 0x8),
    T("TestScript.test", K::Backbone, false, 24, 7179, 16102, 2654435761, 29, 0, 0x20),
    T("TestScript.test.action", K::Backbone, false, 24, 7185, 16110, 2654435761, 29, 0, 0x0),
    T("TestScript.variable", K::Backbone, false, 24, 7190, 16118, 4175248305, 28, 0, 0x8),
    T("Timing", K::Datatype, false, 24, 7201, 16134, 838387185, 29, 3, 0x0),
    T("Timing.repeat", K::Backbone, false, 207, 7207, 16142, 564640177, 27, 0, 0x0),
    T("TriggerDefinition", K::Datatype, false, 207, 7224, 16174, 1321899185, 28, 122, 0x4),
    T("UsageContext", K::Datatype, false, 207, 7231, 16190, 3063375281, 29, 3, 0xc),
    T("ValueSet", K::DomainResource, false, 196, 7235, 16198, 2602366897, 26, 123, 0x2000),
    T("ValueSet.compose", K::Backbone, false, 24, 7261, 16262, 3811879921, 29, 0, 0x20),
    T("ValueSet.compose.include", K::Backbone, false, 24, 7268, 16270, 2200675569, 29, 0, 0x0),
    T("ValueSet.compose.include.concept", K::Backbone, false, 24, 7276, 16278, 3074440881, 29, 0, 0x8),
    T("ValueSet.compose.include.concept.designation", K::Backbone, false, 24, 7282, 16286, 2934847409, 29, 0, 0x20),
    T("ValueSet.compose.include.filter", K::Backbone, false, 24, 7288, 16294, 838387185, 29, 0, 0x38),
    T("ValueSet.expansion", K::Backbone, false, 24, 7294, 16302, 2652440753, 28, 0, 0x10),
    T("ValueSet.expansion.contains", K::Backbone, false, 24, 7303, 16318, 431551665, 28, 0, 0x0),
    T("ValueSet.expansion.parameter", K::Backbone, false, 24, 7314, 16334, 796458673, 28, 0, 0x8),
    T("VerificationResult", K::DomainResource, false, 196, 7319, 16350, 3492046833, 27, 1, 0x800),
    T("VerificationResult.attestation", K::Backbone, false, 24, 7341, 16382, 2607671217, 28, 0, 0x0),
    T("VerificationResult.primarySource", K::Backbone, false, 24, 7352, 16398, 2347907761, 28, 0, 0x0),
    T("VerificationResult.validator", K::Backbone, false, 24, 7362, 16414, 2200675569, 29, 0, 0x8),
    T("VisionPrescription", K::DomainResource, false, 196, 7368, 16422, 469666545, 27, 1, 0xee00),
    T("VisionPrescription.lensSpecification", K::Backbone, false, 24, 7384, 16454, 4197551601, 27, 0, 0x18),
    T("VisionPrescription.lensSpecification.prism", K::Backbone, false, 24, 7401, 16486, 2654435761, 29, 0, 0x18),
    T("base64Binary", K::Primitive(P::Base64Binary), false, 207, 7406, 16494, 2654435761, 31, 3, 0x0),
    T("boolean", K::Primitive(P::Boolean), false, 207, 7406, 16496, 2654435761, 31, 3, 0x0),
    T("canonical", K::Primitive(P::Canonical), false, 678, 7406, 16498, 2654435761, 31, 3, 0x0),
    T("code", K::Primitive(P::Code), false, 675, 7406, 16500, 2654435761, 31, 3, 0x0),
    T("date", K::Primitive(P::Date), false, 207, 7406, 16502, 2654435761, 31, 3, 0x0),
    T("dateTime", K::Primitive(P::DateTime), false, 207, 7406, 16504, 2654435761, 31, 3, 0x0),
    T("decimal", K::Primitive(P::Decimal), false, 207, 7406, 16506, 2654435761, 31, 3, 0x0),
    T("id", K::Primitive(P::Id), false, 675, 7406, 16508, 2654435761, 31, 3, 0x0),
    T("instant", K::Primitive(P::Instant), false, 207, 7406, 16510, 2654435761, 31, 3, 0x0),
    T("integer", K::Primitive(P::Integer), false, 207, 7406, 16512, 2654435761, 31, 3, 0x0),
    T("markdown", K::Primitive(P::Markdown), false, 675, 7406, 16514, 2654435761, 31, 3, 0x0),
    T("oid", K::Primitive(P::Oid), false, 678, 7406, 16516, 2654435761, 31, 3, 0x0),
    T("positiveInt", K::Primitive(P::PositiveInt), false, 671, 7406, 16518, 2654435761, 31, 3, 0x0),
    T("string", K::Primitive(P::String), false, 207, 7406, 16520, 2654435761, 31, 3, 0x0),
    T("time", K::Primitive(P::Time), false, 207, 7406, 16522, 2654435761, 31, 3, 0x0),
    T("unsignedInt", K::Primitive(P::UnsignedInt), false, 671, 7406, 16524, 2654435761, 31, 3, 0x0),
    T("uri", K::Primitive(P::Uri), false, 207, 7406, 16526, 2654435761, 31, 3, 0x0),
    T("url", K::Primitive(P::Url), false, 678, 7406, 16528, 2654435761, 31, 3, 0x0),
    T("uuid", K::Primitive(P::Uuid), false, 678, 7406, 16530, 2654435761, 31, 3, 0x0),
    T("xhtml", K::Primitive(P::Xhtml), false, 207, 7406, 16532, 2654435761, 31, 3, 0x0),
];

#[rustfmt::skip]
pub(crate) static ROWS: [R; 7407] = [
    R(0,0,65535,0,1,16), R(10,1,65535,0,1,16), R(22,2,65535,0,1,24), R(43,3,0,0,1,0), R(59,4,65535,0,1,0), R(71,5,65535,0,255,0),
    R(88,6,65535,0,255,0), R(105,7,65535,0,255,8), R(130,8,65535,0,255,16), R(148,9,1,0,1,25), R(162,10,2,0,1,16),
    R(174,11,65535,0,1,16), R(186,12,65535,0,255,16), R(201,13,65535,0,1,16), R(222,14,65535,0,255,16), R(238,15,65535,0,1,16),
    R(251,16,65535,0,1,16), R(270,17,65535,0,255,0), R(287,18,65535,0,1,0), R(301,19,65535,0,1,0), R(320,20,65535,0,255,0),
    R(346,21,65535,0,255,24), R(380,22,65535,0,1,17), R(405,23,65535,0,1,16), R(430,24,65535,0,1,0), R(450,25,65535,0,255,0),
    R(477,26,65535,0,255,24), R(512,27,65535,0,1,1), R(535,28,65535,0,1,0), R(559,29,65535,0,1,0), R(583,30,65535,0,1,16),
    R(604,31,65535,0,1,16), R(627,32,65535,0,1,24), R(659,33,0,0,1,0), R(686,34,65535,0,1,0), R(709,35,65535,0,255,0),
    R(737,36,65535,0,255,0), R(765,37,65535,0,255,8), R(801,38,65535,0,1,16), R(823,39,65535,0,255,16), R(852,40,65535,0,1,16),
    R(878,41,65535,0,1,16), R(901,42,65535,0,1,16), R(925,43,65535,0,1,0), R(952,44,3,0,1,25), R(977,45,65535,0,1,16),
    R(1008,46,4,0,1,4), R(1037,48,65535,0,1,16), R(1060,49,65535,0,1,16), R(1088,50,65535,0,255,16), R(1114,51,65535,0,1,16),
    R(1144,52,65535,0,255,16), R(1173,53,5,0,255,16), R(1204,54,65535,0,1,0), R(1230,55,65535,0,1,0), R(1254,56,65535,0,1,0),
    R(1282,57,65535,0,1,0), R(1313,58,65535,0,1,0), R(1346,59,65535,0,1,16), R(1380,60,6,0,255,0), R(1404,61,65535,0,255,0),
    R(1429,62,65535,0,255,0), R(1454,63,65535,0,255,0), R(1481,64,65535,0,255,0), R(1508,65,65535,0,255,0),
    R(1542,66,65535,0,255,0), R(1568,67,7,0,1,16), R(1591,68,65535,0,1,0), R(1617,69,8,0,1,16), R(1640,70,9,0,1,0),
    R(1665,71,10,0,1,0), R(1692,72,65535,0,1,24), R(1723,73,65535,0,1,4), R(1751,79,65535,0,1,0), R(1778,80,65535,0,255,0),
    R(1808,81,11,0,1,4), R(1837,83,65535,0,1,0), R(1864,84,65535,0,255,0), R(1889,85,12,0,255,0), R(1916,86,65535,0,255,0),
    R(1954,87,65535,0,255,0), R(1995,88,65535,0,255,0), R(2042,89,65535,0,1,0), R(2070,90,65535,0,255,0), R(2101,91,65535,0,1,0),
    R(2135,92,65535,0,255,0), R(2176,93,65535,0,255,24), R(2225,94,65535,0,1,1), R(2261,95,65535,0,1,1), R(2303,96,65535,0,1,0),
    R(2336,97,65535,0,255,0), R(2376,98,65535,0,255,24), R(2424,99,13,0,1,1), R(2459,100,14,0,1,0), R(2494,101,65535,0,1,0),
    R(2504,102,65535,0,255,0), R(2521,103,15,0,1,24), R(2532,104,16,0,1,16), R(2544,105,65535,0,1,16), R(2556,106,65535,0,255,16),
    R(2568,107,65535,0,1,16), R(2580,108,65535,0,1,16), R(2596,109,65535,0,1,16), R(2609,110,65535,0,1,16),
    R(2627,111,65535,0,1,16), R(2642,112,65535,0,1,16), R(2656,113,65535,0,1,16), R(2671,114,65535,0,1,16),
    R(2688,115,65535,0,1,24), R(2714,116,0,0,1,0), R(2735,117,65535,0,1,0), R(2752,118,65535,0,255,0), R(2774,119,65535,0,255,0),
    R(2796,120,65535,0,255,8), R(2826,121,65535,0,1,16), R(2849,122,17,0,1,25), R(2871,123,18,0,255,16), R(2892,124,19,0,1,16),
    R(2910,125,65535,0,1,17), R(2930,126,65535,0,1,16), R(2952,127,65535,0,1,16), R(2969,128,65535,0,1,16),
    R(2990,129,65535,0,1,16), R(3015,130,65535,0,255,16), R(3046,131,65535,0,1,16), R(3067,132,20,0,1,16), R(3091,133,21,0,1,16),
    R(3112,134,22,0,1,16), R(3132,135,65535,0,1,16), R(3153,136,65535,0,255,16), R(3177,137,65535,0,255,16),
    R(3203,138,65535,0,255,16), R(3237,139,65535,0,255,16), R(3267,140,65535,0,255,16), R(3285,141,65535,0,1,0),
    R(3314,142,65535,0,255,0), R(3350,143,65535,0,255,24), R(3394,144,65535,0,1,17), R(3429,145,65535,0,255,16),
    R(3465,146,65535,0,1,0), R(3504,147,65535,0,255,0), R(3550,148,65535,0,255,24), R(3604,149,23,0,1,16),
    R(3651,150,65535,0,1,16), R(3706,151,65535,0,1,16), R(3749,152,24,0,1,16), R(3792,153,65535,0,1,0), R(3798,154,65535,0,255,0),
    R(3811,155,65535,0,1,16), R(3820,156,25,0,1,24), R(3834,157,65535,0,1,16), R(3842,158,65535,0,1,16), R(3852,159,65535,0,1,16),
    R(3860,160,65535,0,1,16), R(3881,161,65535,0,1,16), R(3904,162,65535,0,1,24), R(3936,163,0,0,1,0), R(3963,164,65535,0,1,0),
    R(3986,165,65535,0,255,0), R(4014,166,65535,0,255,0), R(4042,167,65535,0,255,8), R(4078,168,65535,0,255,16),
    R(4107,169,26,0,1,24), R(4140,170,27,0,1,24), R(4177,171,28,0,1,16), R(4200,172,29,0,255,16), R(4227,173,30,0,1,16),
    R(4257,174,31,0,1,16), R(4280,175,65535,0,1,17), R(4306,176,65535,0,1,0), R(4334,177,65535,0,1,4), R(4361,182,65535,0,1,0),
    R(4392,183,65535,0,1,0), R(4419,184,65535,0,1,16), R(4446,185,65535,0,1,0), R(4479,186,65535,0,255,0),
    R(4502,187,65535,0,255,0), R(4529,188,65535,0,1,0), R(4559,189,65535,0,255,0), R(4596,190,65535,0,255,24),
    R(4641,191,32,0,1,0), R(4678,192,33,0,255,1), R(4719,193,65535,0,1,0), R(4758,194,65535,0,1,0), R(4791,195,34,0,1,0),
    R(4827,196,35,0,1,0), R(4868,197,65535,0,255,0), R(4900,198,65535,0,1,0), R(4913,199,65535,0,255,0), R(4933,200,65535,0,1,20),
    R(4953,202,65535,0,1,16), R(4968,203,65535,0,1,17), R(4983,204,65535,0,1,16), R(4997,205,65535,0,1,16),
    R(5013,206,65535,0,1,24), R(5038,207,0,0,1,0), R(5058,208,65535,0,1,0), R(5074,209,65535,0,255,0), R(5095,210,65535,0,255,0),
    R(5116,211,65535,0,255,8), R(5145,212,65535,0,255,16), R(5167,213,36,0,1,25), R(5185,214,37,0,1,16), R(5214,215,38,0,255,16),
    R(5241,216,39,0,255,16), R(5264,217,40,0,255,16), R(5285,218,41,0,1,16), R(5312,219,42,0,255,16), R(5334,220,65535,0,255,0),
    R(5361,221,65535,0,1,0), R(5381,222,65535,0,1,0), R(5404,223,65535,0,255,0), R(5437,224,65535,0,1,16),
    R(5454,225,65535,0,1,16), R(5469,226,65535,0,1,0), R(5496,227,65535,0,255,0), R(5512,228,65535,0,1,0),
    R(5531,229,65535,0,1,0), R(5550,230,65535,0,1,0), R(5580,231,65535,0,255,0), R(5599,232,65535,6,255,1),
    R(5622,233,65535,0,255,0), R(5649,234,65535,0,1,0), R(5675,235,65535,0,255,0), R(5708,236,65535,0,255,24),
    R(5749,237,43,0,255,16), R(5777,238,65535,0,1,16), R(5806,239,44,0,1,16), R(5838,240,45,0,1,17), R(5868,241,65535,0,1,0),
    R(5898,242,65535,0,1,16), R(5920,243,65535,0,1,16), R(5944,244,65535,0,1,24), R(5977,245,0,0,1,0), R(6005,246,65535,0,1,0),
    R(6029,247,65535,0,255,0), R(6058,248,65535,0,255,0), R(6087,249,65535,0,255,8), R(6124,250,65535,0,255,16),
    R(6154,251,65535,0,1,17), R(6185,252,65535,0,1,0), R(6210,253,65535,0,1,0), R(6233,254,43,0,255,16), R(6268,255,65535,0,1,16),
    R(6293,256,45,0,1,25), R(6330,257,65535,0,1,0), R(6357,258,65535,0,1,0), R(6370,259,65535,0,255,0), R(6390,260,46,0,1,16),
    R(6412,261,0,0,1,16), R(6431,262,65535,0,1,0), R(6446,263,65535,0,1,16), R(6460,264,65535,0,1,16), R(6475,265,65535,0,1,16),
    R(6490,266,65535,0,1,16), R(6506,267,65535,0,1,16), R(6525,268,65535,0,1,16), R(6538,269,65535,0,1,16),
    R(6553,270,65535,0,1,24), R(6577,271,0,0,1,0), R(6596,272,65535,0,1,0), R(6611,273,65535,0,255,0), R(6631,274,65535,0,255,0),
    R(6651,275,65535,0,255,8), R(6679,276,47,0,1,17), R(6694,277,48,0,255,16), R(6712,278,49,0,1,16), R(6729,279,65535,0,1,0),
    R(6746,280,65535,0,1,17), R(6765,281,50,0,1,16), R(6783,282,65535,0,1,16), R(6805,283,51,0,255,16), R(6830,284,65535,0,255,1),
    R(6846,285,65535,0,1,1), R(6863,286,65535,10,255,0), R(6880,287,65535,0,1,0), R(6899,288,65535,0,255,0),
    R(6925,289,65535,0,255,24), R(6959,290,52,0,1,0), R(6980,291,53,0,255,0), R(7001,292,65535,0,1,16), R(7021,293,65535,0,1,0),
    R(7043,294,65535,0,1,0), R(7064,295,65535,0,1,17), R(7090,296,65535,0,1,0), R(7115,297,65535,0,255,0), R(7138,298,54,0,1,0),
    R(7160,299,65535,0,1,0), R(7184,300,51,0,255,0), R(7213,301,65535,0,1,0), R(7240,302,65535,0,255,0),
    R(7274,303,65535,0,255,24), R(7316,304,65535,0,1,0), R(7348,305,55,0,1,0), R(7377,306,65535,0,1,0), R(7397,307,65535,0,255,0),
    R(7424,308,65535,0,255,24), R(7459,309,65535,0,1,16), R(7481,310,56,0,1,0), R(7503,311,57,0,1,0), R(7525,312,58,0,1,0),
    R(7552,313,59,0,255,0), R(7583,314,65535,0,1,16), R(7605,315,65535,0,1,0), R(7634,316,65535,0,1,16),
    R(7657,317,65535,0,255,0), R(7681,318,65535,0,1,0), R(7708,319,65535,0,255,0), R(7742,320,65535,0,255,24),
    R(7784,321,65535,0,1,1), R(7813,322,65535,0,1,5), R(7846,324,65535,0,1,0), R(7866,325,65535,0,255,0),
    R(7893,326,65535,0,255,24), R(7928,327,65535,0,1,0), R(7950,328,65535,0,1,17), R(7976,329,60,0,255,0),
    R(7998,330,65535,0,1,0), R(8016,331,65535,0,255,0), R(8041,332,65535,0,255,24), R(8074,333,65535,0,1,16),
    R(8082,334,65535,0,1,16), R(8092,335,65535,0,1,24), R(8111,336,0,0,1,0), R(8125,337,65535,0,1,0), R(8135,338,65535,0,255,0),
    R(8150,339,65535,0,255,0), R(8165,340,65535,0,255,8), R(8188,341,65535,0,255,16), R(8204,342,61,0,1,25),
    R(8214,343,65535,0,1,16), R(8227,344,65535,0,1,16), R(8240,345,65535,0,1,16), R(8252,346,65535,0,1,16),
    R(8261,347,65535,0,1,16), R(8272,348,65535,0,1,24), R(8292,349,0,0,1,0), R(8307,350,46,0,1,17), R(8325,351,65535,0,1,16),
    R(8347,352,65535,0,1,0), R(8358,353,65535,0,1,16), R(8387,354,65535,0,1,16), R(8418,355,65535,0,1,24), R(8458,356,0,0,1,0),
    R(8493,357,65535,0,1,0), R(8524,358,65535,0,255,0), R(8560,359,65535,0,255,0), R(8596,360,65535,0,255,8),
    R(8640,361,65535,0,255,16), R(8677,362,62,0,1,0), R(8719,363,65535,0,1,0), R(8757,364,63,0,1,0), R(8790,365,65535,0,255,0),
    R(8824,366,65535,0,1,0), R(8859,367,65535,0,255,0), R(8892,368,65535,0,1,0), R(8929,369,65535,0,255,0),
    R(8966,370,65535,0,1,0), R(9005,371,65535,0,255,0), R(9039,372,65535,0,1,0), R(9079,373,65535,0,255,0),
    R(9126,374,65535,0,255,24), R(9181,375,65535,0,1,0), R(9228,376,65535,0,1,0), R(9272,377,65535,0,1,4),
    R(9322,379,65535,0,1,0), R(9364,380,65535,0,255,0), R(9413,381,65535,0,255,24), R(9470,382,65535,0,1,0),
    R(9521,383,65535,0,1,4), R(9568,385,65535,0,1,0), R(9608,386,65535,0,255,0), R(9655,387,65535,0,255,24),
    R(9710,388,65535,0,1,0), R(9759,389,8,0,1,0), R(9806,390,65535,0,1,0), R(9852,391,65535,0,1,4), R(9897,393,65535,0,1,0),
    R(9934,394,65535,0,255,0), R(9978,395,65535,0,255,24), R(10030,396,65535,0,1,0), R(10076,397,65535,0,1,0),
    R(10122,398,64,0,1,0), R(10162,399,65535,0,1,0), R(10205,400,65535,0,1,16), R(10221,401,65535,0,1,16),
    R(10239,402,65535,0,1,24), R(10266,403,0,0,1,0), R(10288,404,65535,0,1,0), R(10306,405,65535,0,255,0),
    R(10329,406,65535,0,255,0), R(10352,407,65535,0,255,8), R(10383,408,65535,0,255,16), R(10407,409,65535,0,1,24),
    R(10427,410,65,0,1,16), R(10451,411,12,0,1,16), R(10473,412,66,0,255,0), R(10504,413,65535,0,1,16),
    R(10529,414,65535,0,255,0), R(10548,415,65535,0,1,17), R(10569,416,65535,0,1,16), R(10578,417,65535,0,1,16),
    R(10589,418,65535,0,1,24), R(10609,419,0,0,1,0), R(10624,420,65535,0,1,16), R(10641,421,67,0,1,17), R(10652,422,65535,0,1,16),
    R(10668,423,65535,0,1,16), R(10680,424,65535,0,255,16), R(10691,425,65535,11,255,16), R(10703,426,65535,0,1,16),
    R(10719,427,65535,0,1,0), R(10734,428,65535,0,255,0), R(10756,429,65535,0,255,24), R(10786,430,65535,0,255,16),
    R(10803,431,65535,0,1,16), R(10823,432,65535,0,1,16), R(10844,433,65535,0,1,16), R(10863,434,65535,0,1,16),
    R(10883,435,65535,0,1,16), R(10904,436,65535,0,1,0), R(10927,437,65535,0,255,0), R(10957,438,65535,0,255,24),
    R(10995,439,68,0,1,17), R(11022,440,65535,0,1,17), R(11046,441,65535,0,1,16), R(11078,442,65535,0,1,16),
    R(11114,443,65535,0,1,16), R(11142,444,65535,0,1,16), R(11174,445,65535,0,1,0), R(11198,446,65535,0,255,0),
    R(11229,447,65535,0,255,24), R(11268,448,65535,0,1,17), R(11296,449,65535,0,1,16), R(11326,450,65535,0,1,16),
    R(11352,451,65535,0,1,16), R(11386,452,65535,0,1,16), R(11415,453,65535,0,1,0), R(11437,454,65535,0,255,0),
    R(11466,455,65535,0,255,24), R(11503,456,69,0,1,16), R(11527,457,65535,0,1,16), R(11552,458,65535,0,1,0),
    R(11566,459,65535,0,255,0), R(11587,460,65535,0,255,24), R(11616,461,65535,0,1,17), R(11636,462,65535,0,1,17),
    R(11651,463,65535,0,1,16), R(11673,464,65535,0,1,16), R(11697,465,65535,0,1,24), R(11730,466,0,0,1,0),
    R(11758,467,65535,0,1,0), R(11782,468,65535,0,255,0), R(11811,469,65535,0,255,0), R(11840,470,65535,0,255,8),
    R(11877,471,65535,0,1,16), R(11900,472,65535,0,1,16), R(11927,473,65535,0,1,16), R(11951,474,65535,0,1,16),
    R(11976,475,3,0,1,25), R(12002,476,65535,0,1,16), R(12034,477,65535,0,1,17), R(12058,478,65535,0,1,16),
    R(12087,479,65535,0,255,16), R(12114,480,65535,0,1,0), R(12145,481,65535,0,255,16), R(12175,482,5,0,255,16),
    R(12207,483,65535,0,1,0), R(12234,484,65535,0,1,0), R(12263,485,70,0,1,17), R(12287,486,65535,0,255,16),
    R(12319,487,65535,0,255,16), R(12346,488,65535,0,1,16), R(12374,489,65535,0,1,16), R(12408,490,71,0,1,17),
    R(12439,491,46,0,255,17), R(12465,492,46,0,255,16), R(12496,493,65535,0,255,16), R(12535,494,65535,13,255,16),
    R(12559,495,65535,0,255,16), R(12588,496,65535,0,255,16), R(12616,497,65535,0,1,0), R(12647,498,65535,0,255,0),
    R(12685,499,65535,0,255,24), R(12731,500,72,0,1,17), R(12764,501,65535,0,1,0), R(12806,502,65535,0,1,17),
    R(12842,503,65535,0,1,0), R(12879,504,65535,0,255,0), R(12923,505,65535,0,255,24), R(12975,506,65535,0,1,17),
    R(13021,507,65535,0,1,16), R(13059,508,65535,0,1,16), R(13103,509,65535,0,1,0), R(13135,510,65535,0,255,0),
    R(13174,511,65535,0,255,24), R(13221,512,65535,0,255,0), R(13259,513,65535,0,1,0), R(13302,514,65535,0,1,0),
    R(13345,515,65535,0,255,16), R(13391,516,65535,0,1,0), R(13432,517,65535,0,255,0), R(13480,518,65535,0,255,24),
    R(13536,519,73,0,1,1), R(13583,520,65535,0,1,1), R(13629,521,65535,0,1,0), R(13678,522,65535,0,255,0),
    R(13734,523,65535,0,255,24), R(13798,524,74,0,1,17), R(13849,525,65535,0,1,17), R(13906,526,65535,0,1,0),
    R(13933,527,65535,0,255,0), R(13967,528,65535,0,255,24), R(14009,529,75,0,1,17), R(14038,530,65535,0,1,0),
    R(14076,531,65535,0,1,16), R(14109,532,65535,15,255,16), R(14142,533,65535,0,255,0), R(14178,534,65535,0,255,0),
    R(14214,535,65535,0,255,16), R(14248,536,65535,0,255,0), R(14284,537,65535,0,1,0), R(14323,538,65535,0,255,0),
    R(14369,539,65535,0,255,24), R(14423,540,76,0,1,1), R(14464,541,65535,0,1,0), R(14514,542,65535,0,1,0),
    R(14550,543,65535,0,255,0), R(14593,544,65535,0,255,24), R(14644,545,77,0,1,17), R(14682,546,65535,0,1,16),
    R(14723,547,65535,0,255,16), R(14773,548,65535,0,1,0), R(14820,549,65535,0,255,0), R(14865,550,78,0,1,0),
    R(14909,551,65535,0,1,0), R(14954,552,65535,0,1,0), R(15000,553,65535,0,1,0), R(15051,554,79,0,1,0), R(15100,555,65535,0,1,0),
    R(15151,556,80,0,1,0), R(15202,557,81,0,255,0), R(15251,558,65535,0,255,0), R(15298,559,65535,0,255,0),
    R(15348,560,65535,0,255,0), R(15393,561,65535,0,255,16), R(15436,562,65535,0,1,0), R(15484,563,65535,0,255,0),
    R(15539,564,65535,0,255,24), R(15602,565,82,0,1,1), R(15652,566,65535,0,1,0), R(15711,567,65535,0,1,0),
    R(15757,568,65535,0,255,0), R(15810,569,65535,0,255,24), R(15871,570,65535,0,1,17), R(15919,571,65535,0,1,17),
    R(15973,572,65535,0,1,0), R(16030,573,65535,0,1,0), R(16078,574,65535,0,255,0), R(16133,575,65535,0,255,24),
    R(16196,576,65535,0,1,1), R(16246,577,65535,0,1,0), R(16302,578,83,0,1,1), R(16352,579,65535,0,1,0), R(16411,580,65535,0,1,0),
    R(16447,581,65535,0,255,0), R(16490,582,65535,0,255,24), R(16541,583,65535,0,1,16), R(16579,584,84,0,255,16),
    R(16620,585,65535,0,1,0), R(16665,586,65535,0,1,0), R(16696,587,65535,0,255,0), R(16734,588,65535,0,255,24),
    R(16780,589,65535,0,1,17), R(16813,590,65535,0,1,16), R(16849,591,65535,0,1,16), R(16889,592,65535,0,1,16),
    R(16900,593,65535,0,1,16), R(16913,594,65535,0,1,24), R(16935,595,0,0,1,0), R(16952,596,65535,0,1,0),
    R(16965,597,65535,0,255,0), R(16983,598,65535,0,255,0), R(17001,599,65535,0,255,8), R(17027,600,65535,0,255,16),
    R(17046,601,65535,0,255,16), R(17076,602,65535,0,255,16), R(17100,603,65535,0,255,16), R(17116,604,65535,0,255,16),
    R(17133,605,65535,0,255,16), R(17148,606,85,0,1,25), R(17163,607,86,0,1,25), R(17178,608,87,0,255,16),
    R(17195,609,65535,0,1,16), R(17209,610,65535,0,1,16), R(17229,611,65535,0,1,17), R(17245,612,65535,0,1,16),
    R(17263,613,65535,0,1,16), R(17278,614,65535,0,1,16), R(17294,615,65535,0,1,16), R(17309,616,65535,0,255,0),
    R(17329,617,65535,0,255,0), R(17346,618,65535,0,255,16), R(17364,619,65535,0,255,0), R(17387,620,65535,0,255,0),
    R(17400,621,65535,16,255,0), R(17417,622,65535,0,255,0), R(17430,623,65535,0,1,0), R(17450,624,65535,0,255,0),
    R(17477,625,65535,0,255,24), R(17512,626,88,0,255,0), R(17552,627,65535,0,255,0), R(17586,628,65535,0,255,0),
    R(17612,629,65535,0,1,0), R(17639,630,65535,0,1,0), R(17663,631,65535,0,1,0), R(17690,632,65535,0,255,0),
    R(17724,633,65535,0,255,24), R(17766,634,89,0,1,0), R(17795,635,65535,0,255,0), R(17841,636,65535,0,255,0),
    R(17881,637,8,0,1,0), R(17910,638,33,0,255,0), R(17945,639,65535,0,255,0), R(17985,640,65535,0,255,0), R(18014,641,90,0,1,9),
    R(18045,642,65535,0,1,0), R(18082,643,65535,0,1,8), R(18119,644,65535,0,1,4), R(18156,647,65535,0,1,0),
    R(18189,648,65535,0,255,0), R(18223,649,11,0,1,4), R(18258,651,65535,0,1,0), R(18294,652,65535,0,1,0),
    R(18327,653,65535,0,1,0), R(18363,654,65535,0,1,16), R(18374,655,65535,0,1,16), R(18387,656,65535,0,1,24),
    R(18409,657,0,0,1,0), R(18426,658,65535,0,1,0), R(18439,659,65535,0,255,0), R(18457,660,65535,0,255,0),
    R(18475,661,65535,0,255,8), R(18501,662,65535,0,255,16), R(18520,663,91,0,1,24), R(18535,664,92,0,255,16),
    R(18552,665,65535,0,1,16), R(18565,666,65535,0,1,16), R(18581,667,65535,0,1,16), R(18599,668,65535,0,1,16),
    R(18614,669,65535,17,255,0), R(18634,670,33,0,255,0), R(18653,671,65535,0,255,0), R(18677,672,65535,0,255,16),
    R(18706,673,65535,0,255,0), R(18722,674,65535,0,255,0), R(18735,675,65535,0,1,0), R(18758,676,65535,0,255,0),
    R(18788,677,65535,0,255,24), R(18826,678,93,0,255,16), R(18851,679,65535,0,1,16), R(18878,680,65535,0,1,16),
    R(18909,681,65535,0,1,0), R(18936,682,65535,0,1,16), R(18951,683,65535,0,1,16), R(18968,684,65535,0,1,24),
    R(18994,685,0,0,1,0), R(19015,686,65535,0,1,0), R(19032,687,65535,0,255,0), R(19054,688,65535,0,255,0),
    R(19076,689,65535,0,255,8), R(19106,690,65535,0,255,16), R(19129,691,65535,0,1,0), R(19146,692,65535,0,1,17),
    R(19168,693,65535,0,1,17), R(19195,694,65535,0,255,0), R(19228,695,65535,0,255,0), R(19255,696,3,0,1,0),
    R(19274,697,65535,0,1,0), R(19301,698,65535,0,1,0), R(19321,699,65535,0,1,0), R(19345,700,65535,0,255,0),
    R(19382,701,65535,0,255,0), R(19419,702,65535,0,255,0), R(19444,703,65535,0,1,0), R(19472,704,65535,0,255,0),
    R(19507,705,65535,0,255,24), R(19550,706,94,0,1,1), R(19588,707,65535,0,1,1), R(19618,708,65535,0,1,16),
    R(19631,709,65535,0,1,16), R(19646,710,65535,0,1,24), R(19670,711,0,0,1,0), R(19689,712,65535,0,1,0),
    R(19704,713,65535,0,255,0), R(19724,714,65535,0,255,0), R(19744,715,65535,0,255,8), R(19772,716,65535,0,255,16),
    R(19793,717,65535,0,255,0), R(19817,718,65535,0,255,0), R(19847,719,95,0,1,25), R(19864,720,65535,0,255,0),
    R(19881,721,96,0,1,17), R(19896,722,65535,0,1,17), R(19914,723,65535,0,1,16), R(19932,724,65535,0,1,20),
    R(19956,727,65535,0,255,0), R(19976,728,65535,0,1,0), R(20009,729,65535,0,1,0), R(20042,730,65535,0,1,0),
    R(20063,731,65535,0,1,16), R(20082,732,12,0,255,16), R(20101,733,65535,0,1,0), R(20126,734,65535,0,1,0),
    R(20150,735,65535,0,1,0), R(20175,736,65535,0,1,16), R(20193,737,65535,0,1,16), R(20215,738,97,0,255,0),
    R(20232,739,65535,0,255,0), R(20250,740,98,0,1,4), R(20271,742,65535,0,255,16), R(20289,743,65535,0,255,0),
    R(20304,744,65535,0,255,0), R(20336,745,65535,0,1,0), R(20359,746,65535,0,255,0), R(20389,747,65535,0,255,24),
    R(20427,748,99,0,1,0), R(20456,749,65535,0,1,1), R(20482,750,65535,0,1,16), R(20505,751,65535,0,1,16),
    R(20530,752,65535,0,1,24), R(20564,753,0,0,1,0), R(20593,754,65535,0,1,0), R(20618,755,65535,0,255,0),
    R(20648,756,65535,0,255,0), R(20678,757,65535,0,255,8), R(20716,758,65535,0,1,17), R(20740,759,65535,0,255,16),
    R(20771,760,65535,0,1,16), R(20799,761,65535,0,1,16), R(20825,762,65535,0,255,16), R(20860,763,65535,0,255,16),
    R(20887,764,65535,0,255,16), R(20916,765,3,0,1,25), R(20943,766,65535,0,1,16), R(20976,767,65535,0,1,16),
    R(21001,768,65535,0,1,16), R(21031,769,65535,0,255,16), R(21059,770,65535,0,1,16), R(21091,771,65535,0,255,16),
    R(21122,772,5,0,255,16), R(21155,773,65535,0,1,0), R(21185,774,65535,0,1,0), R(21218,775,65535,0,1,0),
    R(21253,776,65535,0,1,16), R(21289,777,96,0,1,16), R(21314,778,65535,0,255,0), R(21343,779,65535,0,255,0),
    R(21377,780,65535,0,255,0), R(21411,781,65535,0,1,0), R(21448,782,65535,0,255,0), R(21492,783,65535,0,255,24),
    R(21544,784,65535,0,1,0), R(21590,785,65535,0,1,0), R(21633,786,65535,0,1,0), R(21678,787,65535,0,1,0),
    R(21715,788,65535,0,255,0), R(21759,789,65535,0,255,24), R(21811,790,65535,0,255,0), R(21859,791,65535,0,255,0),
    R(21908,792,65535,0,1,0), R(21960,793,65535,0,255,0), R(22019,794,65535,0,255,24), R(22086,795,100,0,1,1),
    R(22140,796,65535,0,1,0), R(22194,797,65535,0,1,0), R(22250,798,65535,0,1,0), R(22306,799,65535,0,1,16),
    R(22314,800,65535,0,1,16), R(22324,801,65535,0,1,24), R(22343,802,0,0,1,0), R(22357,803,65535,0,1,0),
    R(22367,804,65535,0,255,0), R(22382,805,65535,0,255,0), R(22397,806,65535,0,255,8), R(22420,807,65535,0,255,0),
    R(22436,808,101,0,1,25), R(22448,809,102,0,1,17), R(22458,810,103,0,1,0), R(22471,811,104,0,1,17), R(22480,812,65535,0,1,17),
    R(22493,813,65535,0,1,16), R(22513,814,65535,0,1,17), R(22526,815,65535,0,1,0), R(22539,816,65535,0,1,16),
    R(22552,817,65535,0,1,17), R(22566,818,105,0,1,17), R(22580,819,106,0,1,0), R(22598,820,65535,0,255,0),
    R(22611,821,65535,0,1,0), R(22629,822,65535,0,1,0), R(22655,823,65535,0,1,0), R(22666,824,65535,0,1,0),
    R(22680,825,65535,0,1,0), R(22694,826,65535,0,255,0), R(22708,827,65535,0,255,0), R(22728,828,65535,0,255,0),
    R(22743,829,65535,0,255,0), R(22758,830,65535,0,255,17), R(22773,831,65535,0,1,0), R(22787,832,65535,0,255,0),
    R(22797,833,65535,0,1,0), R(22808,834,65535,0,1,0), R(22825,835,65535,0,255,0), R(22849,836,65535,0,255,24),
    R(22881,837,65535,0,1,1), R(22900,838,107,0,1,0), R(22919,839,65535,0,1,4), R(22945,841,65535,0,1,0),
    R(22962,842,65535,0,255,0), R(22986,843,65535,0,255,24), R(23018,844,65535,0,1,1), R(23041,845,65535,0,1,1),
    R(23064,846,65535,0,1,0), R(23090,847,108,0,1,0), R(23109,848,109,0,1,0), R(23137,849,65535,0,1,0),
    R(23155,850,65535,0,255,0), R(23180,851,65535,0,255,24), R(23213,852,65535,0,1,1), R(23237,853,97,0,1,5),
    R(23265,855,110,0,255,0), R(23285,856,111,0,1,0), R(23312,857,112,0,1,0), R(23339,858,65535,0,1,0),
    R(23357,859,65535,0,255,0), R(23382,860,65535,0,255,24), R(23415,861,65535,0,1,17), R(23439,862,65535,0,1,17),
    R(23460,863,65535,0,1,0), R(23486,864,65535,0,1,17), R(23510,865,65535,0,1,0), R(23545,866,65535,0,255,0),
    R(23571,867,65535,0,1,0), R(23600,868,65535,0,1,0), R(23613,869,65535,0,255,0), R(23633,870,65535,0,255,24),
    R(23661,871,65535,0,1,1), R(23680,872,65535,0,255,0), R(23707,873,65535,0,255,0), R(23735,874,65535,0,255,0),
    R(23763,875,65535,0,255,0), R(23793,876,113,0,1,0), R(23811,877,114,0,1,0), R(23830,878,115,0,1,1), R(23857,879,116,0,255,0),
    R(23876,880,117,0,255,0), R(23898,881,65535,0,1,4), R(23920,883,118,0,1,4), R(23942,886,65535,0,1,0),
    R(23961,887,65535,0,1,0), R(23981,888,65535,0,1,0), R(23998,889,65535,0,1,0), R(24012,890,65535,0,255,0),
    R(24026,891,119,0,1,0), R(24045,892,120,0,255,0), R(24063,893,65535,0,255,0), R(24083,894,65535,0,255,0),
    R(24100,895,65535,0,1,0), R(24120,896,65535,0,255,0), R(24147,897,65535,0,255,24), R(24182,898,65535,0,1,1),
    R(24208,899,113,0,1,0), R(24233,900,114,0,1,0), R(24259,901,115,0,1,1), R(24293,902,116,0,255,0), R(24319,903,117,0,255,0),
    R(24348,904,65535,0,1,0), R(24374,905,65535,0,1,0), R(24401,906,65535,0,1,0), R(24425,907,65535,0,1,0),
    R(24446,908,65535,0,255,0), R(24467,909,65535,0,255,0), R(24494,910,65535,0,1,0), R(24524,911,65535,0,255,0),
    R(24561,912,65535,0,255,24), R(24606,913,65535,0,1,1), R(24642,914,113,0,1,0), R(24677,915,114,0,1,0), R(24713,916,115,0,1,1),
    R(24757,917,116,0,255,0), R(24793,918,117,0,255,0), R(24832,919,65535,0,1,0), R(24868,920,65535,0,1,0),
    R(24905,921,65535,0,1,0), R(24939,922,65535,0,1,0), R(24970,923,65535,0,255,0), R(25001,924,65535,0,1,0),
    R(25015,925,65535,0,255,0), R(25036,926,65535,0,255,24), R(25065,927,121,0,1,1), R(25081,928,65535,0,1,0),
    R(25098,929,65535,0,1,0), R(25116,930,65535,0,255,0), R(25141,931,65535,0,255,24), R(25174,932,65535,0,1,1),
    R(25198,933,122,0,255,0), R(25218,934,65535,0,1,0), R(25238,935,123,0,1,5), R(25266,937,65535,0,255,0),
    R(25285,938,65535,0,1,0), R(25301,939,65535,0,255,0), R(25324,940,65535,0,255,24), R(25355,941,65535,0,1,0),
    R(25374,942,124,0,1,0), R(25400,943,65535,0,1,0), R(25423,944,65535,0,1,0), R(25446,945,65535,0,255,0),
    R(25476,946,65535,0,255,24), R(25514,947,65535,0,1,1), R(25543,948,125,0,1,1), R(25572,949,126,0,1,0),
    R(25597,950,65535,0,1,4), R(25627,952,65535,0,1,4), R(25656,957,127,0,1,0), R(25683,958,65535,0,1,16),
    R(25699,959,65535,0,1,16), R(25717,960,65535,0,1,24), R(25744,961,0,0,1,0), R(25766,962,65535,0,1,0),
    R(25784,963,65535,0,255,0), R(25807,964,65535,0,255,0), R(25830,965,65535,0,255,8), R(25861,966,65535,0,255,0),
    R(25885,967,101,0,1,25), R(25905,968,102,0,1,17), R(25923,969,103,0,1,0), R(25944,970,104,0,1,17), R(25961,971,65535,0,1,17),
    R(25982,972,65535,0,1,17), R(26003,973,65535,0,1,17), R(26024,974,65535,0,1,0), R(26047,975,65535,0,1,16),
    R(26068,976,128,0,1,17), R(26089,977,65535,0,1,0), R(26114,978,65535,0,1,0), R(26138,979,65535,0,1,0), R(26165,980,121,0,1,0),
    R(26188,981,65535,0,255,0), R(26206,982,65535,0,255,0), R(26227,983,65535,0,255,0), R(26253,984,65535,0,255,16),
    R(26272,985,65535,0,1,0), R(26293,986,106,0,1,0), R(26319,987,129,0,1,0), R(26341,988,65535,0,1,0),
    R(26359,989,65535,0,255,0), R(26384,990,65535,0,255,0), R(26418,991,65535,0,255,0), R(26441,992,65535,0,255,0),
    R(26460,993,65535,0,1,0), R(26484,994,65535,0,255,0), R(26515,995,65535,0,255,24), R(26554,996,65535,0,255,0),
    R(26588,997,65535,0,255,0), R(26624,998,65535,0,255,0), R(26663,999,65535,0,255,0), R(26693,1000,115,0,1,1),
    R(26731,1001,116,0,255,0), R(26761,1002,117,0,255,0), R(26794,1003,65535,0,1,4), R(26827,1005,118,0,1,4),
    R(26860,1008,65535,0,1,0), R(26890,1009,65535,0,1,0), R(26921,1010,65535,0,1,0), R(26949,1011,65535,0,1,0),
    R(26974,1012,119,0,1,0), R(27004,1013,120,0,255,0), R(27033,1014,65535,0,255,0), R(27065,1015,65535,0,255,1),
    R(27099,1016,65535,0,255,0), R(27127,1017,65535,0,1,0), R(27158,1018,65535,0,255,0), R(27196,1019,65535,0,255,24),
    R(27242,1020,115,0,1,1), R(27287,1021,116,0,255,0), R(27324,1022,65535,0,1,0), R(27361,1023,65535,0,1,0),
    R(27399,1024,65535,0,1,0), R(27434,1025,65535,0,1,0), R(27466,1026,65535,0,255,0), R(27505,1027,65535,0,255,1),
    R(27546,1028,65535,0,255,0), R(27584,1029,65535,0,1,0), R(27625,1030,65535,0,255,0), R(27673,1031,65535,0,255,24),
    R(27729,1032,115,0,1,1), R(27784,1033,116,0,255,0), R(27831,1034,65535,0,1,0), R(27878,1035,65535,0,1,0),
    R(27926,1036,65535,0,1,0), R(27971,1037,65535,0,1,0), R(28013,1038,65535,0,255,0), R(28062,1039,65535,0,255,1),
    R(28113,1040,65535,0,1,0), R(28135,1041,65535,0,255,0), R(28164,1042,65535,0,255,24), R(28201,1043,65535,0,1,0),
    R(28233,1044,65535,0,1,0), R(28267,1045,65535,0,1,0), R(28304,1046,130,0,1,1), R(28328,1047,65535,0,1,0),
    R(28354,1048,65535,0,255,0), R(28387,1049,65535,0,255,24), R(28428,1050,65535,0,1,1), R(28460,1051,65535,0,1,1),
    R(28489,1052,65535,0,1,1), R(28521,1053,65535,0,1,0), R(28564,1054,65535,0,1,0), R(28601,1055,65535,0,1,0),
    R(28622,1056,65535,0,255,0), R(28650,1057,65535,0,255,24), R(28686,1058,65535,0,1,1), R(28717,1059,65535,0,255,0),
    R(28746,1060,65535,0,255,1), R(28777,1061,65535,0,255,0), R(28802,1062,65535,0,1,0), R(28836,1063,65535,0,255,0),
    R(28877,1064,65535,0,255,24), R(28926,1065,131,0,1,1), R(28966,1066,132,0,1,0), R(29004,1067,65535,0,1,0),
    R(29042,1068,65535,0,1,0), R(29079,1069,65535,0,1,0), R(29107,1070,65535,0,255,0), R(29142,1071,65535,0,255,24),
    R(29185,1072,65535,0,1,1), R(29225,1073,65535,0,255,0), R(29261,1074,65535,0,255,1), R(29299,1075,65535,0,255,0),
    R(29334,1076,65535,0,1,0), R(29372,1077,65535,0,255,0), R(29417,1078,65535,0,255,24), R(29470,1079,65535,0,1,1),
    R(29523,1080,65535,0,255,0), R(29569,1081,65535,0,255,0), R(29617,1082,65535,0,1,0), R(29641,1083,65535,0,255,0),
    R(29672,1084,65535,0,255,24), R(29711,1085,133,0,1,1), R(29737,1086,65535,0,1,0), R(29769,1087,134,0,1,0),
    R(29807,1088,65535,0,1,0), R(29833,1089,65535,0,1,1), R(29861,1090,65535,0,1,0), R(29893,1091,65535,0,1,0),
    R(29921,1092,65535,0,255,0), R(29956,1093,65535,0,255,24), R(29999,1094,65535,0,1,0), R(30031,1095,135,0,1,0),
    R(30061,1096,65535,0,1,1), R(30091,1097,0,0,1,0), R(30125,1098,65535,0,1,0), R(30147,1099,65535,0,255,0),
    R(30176,1100,65535,0,255,24), R(30213,1101,131,0,1,17), R(30241,1102,65535,0,1,17), R(30267,1103,65535,0,1,16),
    R(30288,1104,65535,0,1,16), R(30311,1105,65535,0,1,24), R(30343,1106,0,0,1,0), R(30370,1107,65535,0,1,0),
    R(30393,1108,65535,0,255,0), R(30421,1109,65535,0,255,0), R(30449,1110,65535,0,255,8), R(30485,1111,65535,0,255,16),
    R(30514,1112,136,0,1,25), R(30539,1113,65535,0,1,0), R(30570,1114,65535,0,1,16), R(30593,1115,65535,0,1,16),
    R(30623,1116,65535,0,1,17), R(30649,1117,65535,0,1,16), R(30677,1118,65535,0,1,20), R(30708,1120,65535,0,1,16),
    R(30731,1121,65535,0,1,16), R(30758,1122,65535,0,1,0), R(30785,1123,65535,0,255,16), R(30811,1124,65535,0,255,0),
    R(30843,1125,65535,0,255,0), R(30870,1126,65535,0,1,0), R(30896,1127,65535,0,255,0), R(30922,1128,137,0,255,0),
    R(30965,1129,65535,0,255,0), R(31002,1130,65535,0,255,0), R(31035,1131,65535,0,255,0), R(31058,1132,65535,0,1,0),
    R(31087,1133,65535,0,255,0), R(31123,1134,65535,0,255,24), R(31167,1135,138,0,1,0), R(31213,1136,65535,0,1,0),
    R(31253,1137,65535,0,1,0), R(31285,1138,65535,0,1,0), R(31320,1139,65535,0,255,0), R(31362,1140,65535,0,255,24),
    R(31412,1141,139,0,1,1), R(31449,1142,65535,0,255,0), R(31486,1143,65535,0,1,16), R(31499,1144,65535,0,1,16),
    R(31514,1145,65535,0,1,24), R(31538,1146,0,0,1,0), R(31557,1147,65535,0,1,0), R(31572,1148,65535,0,255,0),
    R(31592,1149,65535,0,255,0), R(31612,1150,65535,0,255,8), R(31640,1151,65535,0,1,16), R(31654,1152,65535,0,255,16),
    R(31675,1153,65535,0,1,16), R(31693,1154,65535,0,1,16), R(31708,1155,65535,0,1,16), R(31724,1156,3,0,1,25),
    R(31741,1157,65535,0,1,16), R(31764,1158,65535,0,1,16), R(31779,1159,65535,0,1,16), R(31799,1160,65535,0,255,16),
    R(31817,1161,65535,0,1,0), R(31839,1162,65535,0,255,16), R(31860,1163,5,0,255,16), R(31883,1164,65535,0,1,0),
    R(31901,1165,65535,0,1,0), R(31921,1166,65535,0,1,16), R(31945,1167,65535,0,1,16), R(31964,1168,140,0,1,16),
    R(31991,1169,65535,0,1,16), R(32015,1170,65535,0,1,16), R(32039,1171,141,0,1,17), R(32057,1172,65535,0,1,16),
    R(32079,1173,65535,0,1,16), R(32095,1174,65535,0,255,16), R(32112,1175,65535,0,255,16), R(32131,1176,65535,0,255,0),
    R(32149,1177,65535,0,1,0), R(32170,1178,65535,0,255,0), R(32198,1179,65535,0,255,24), R(32234,1180,65535,0,1,1),
    R(32257,1181,65535,0,1,0), R(32283,1182,65535,0,1,0), R(32312,1183,65535,0,255,0), R(32342,1184,65535,0,255,0),
    R(32369,1185,65535,0,255,0), R(32395,1186,65535,0,1,0), R(32428,1187,65535,0,255,0), R(32468,1188,65535,0,255,24),
    R(32516,1189,0,0,1,0), R(32555,1190,142,0,1,0), R(32589,1191,65535,0,1,1), R(32625,1192,65535,0,1,0),
    R(32655,1193,65535,0,255,0), R(32692,1194,65535,0,255,24), R(32737,1195,65535,0,1,1), R(32769,1196,65535,0,1,5),
    R(32805,1203,65535,0,1,0), R(32825,1204,65535,0,255,0), R(32852,1205,65535,0,255,24), R(32887,1206,65535,0,1,17),
    R(32909,1207,65535,0,1,16), R(32938,1208,143,0,255,17), R(32964,1209,65535,0,1,17), R(32987,1210,65535,0,1,0),
    R(33009,1211,65535,0,255,0), R(33038,1212,65535,0,255,24), R(33075,1213,65535,0,1,17), R(33099,1214,65535,0,1,16),
    R(33122,1215,65535,0,1,16), R(33153,1216,144,0,1,17), R(33177,1217,65535,0,1,0), R(33195,1218,65535,0,255,0),
    R(33220,1219,65535,0,255,16), R(33242,1220,65535,0,1,16), R(33262,1221,65535,0,1,0), R(33271,1222,65535,0,255,0),
    R(33287,1223,65535,0,1,16), R(33300,1224,65535,0,1,16), R(33314,1225,65535,0,1,16), R(33325,1226,65535,0,1,16),
    R(33339,1227,65535,0,1,16), R(33358,1228,65535,0,1,16), R(33374,1229,65535,0,1,16), R(33392,1230,65535,0,1,24),
    R(33419,1231,0,0,1,0), R(33441,1232,65535,0,1,0), R(33459,1233,65535,0,255,0), R(33482,1234,65535,0,255,0),
    R(33505,1235,65535,0,255,8), R(33536,1236,65535,0,255,16), R(33560,1237,65535,0,255,16), R(33595,1238,65535,0,255,16),
    R(33624,1239,65535,0,255,16), R(33645,1240,65535,0,255,16), R(33665,1241,65535,0,255,0), R(33691,1242,145,0,1,25),
    R(33711,1243,146,0,1,16), R(33737,1244,147,0,255,0), R(33759,1245,10,0,1,16), R(33781,1246,148,0,255,0),
    R(33801,1247,65535,0,1,16), R(33822,1248,149,0,1,0), R(33841,1249,65535,0,255,0), R(33860,1250,65535,0,1,16),
    R(33883,1251,65535,0,1,0), R(33901,1252,65535,0,1,0), R(33923,1253,65535,0,255,0), R(33946,1254,65535,0,1,0),
    R(33966,1255,33,0,255,16), R(33990,1256,65535,0,255,16), R(34019,1257,65535,0,255,0), R(34040,1258,65535,0,255,0),
    R(34058,1259,65535,0,1,0), R(34082,1260,65535,0,255,0), R(34113,1261,65535,0,255,24), R(34152,1262,65535,0,1,5),
    R(34184,1265,65535,0,1,16), R(34207,1266,65535,0,1,16), R(34232,1267,65535,0,1,24), R(34266,1268,0,0,1,0),
    R(34295,1269,65535,0,1,0), R(34320,1270,65535,0,255,0), R(34350,1271,65535,0,255,0), R(34380,1272,65535,0,255,8),
    R(34418,1273,65535,0,255,16), R(34449,1274,65535,0,255,16), R(34477,1275,65535,0,255,16), R(34506,1276,65535,0,1,16),
    R(34542,1277,85,0,1,25), R(34569,1278,65535,0,1,0), R(34602,1279,147,0,255,0), R(34631,1280,10,0,1,16),
    R(34660,1281,65535,0,1,24), R(34693,1282,148,0,255,0), R(34720,1283,65535,0,1,0), R(34748,1284,65535,0,255,0),
    R(34774,1285,65535,0,1,16), R(34804,1286,65535,0,255,0), R(34832,1287,65535,0,1,20), R(34866,1289,65535,0,1,16),
    R(34897,1290,65535,0,1,16), R(34927,1291,65535,0,255,0), R(34957,1292,65535,0,1,16), R(34984,1293,150,0,255,16),
    R(35015,1294,65535,0,255,16), R(35051,1295,65535,0,255,0), R(35076,1296,65535,0,1,0), R(35107,1297,65535,0,255,0),
    R(35145,1298,65535,0,255,24), R(35191,1299,65535,0,1,5), R(35230,1302,65535,0,1,16), R(35254,1303,65535,0,1,16),
    R(35280,1304,65535,0,1,24), R(35315,1305,0,0,1,0), R(35345,1306,65535,0,1,0), R(35371,1307,65535,0,255,0),
    R(35402,1308,65535,0,255,0), R(35433,1309,65535,0,255,8), R(35472,1310,65535,0,1,17), R(35497,1311,65535,0,1,16),
    R(35526,1312,65535,0,1,17), R(35552,1313,3,0,1,25), R(35580,1314,65535,0,1,16), R(35614,1315,65535,0,1,16),
    R(35640,1316,65535,0,1,16), R(35671,1317,65535,0,255,16), R(35700,1318,65535,0,1,0), R(35733,1319,65535,0,255,16),
    R(35765,1320,65535,0,1,0), R(35794,1321,151,0,1,17), R(35820,1322,65535,0,1,17), R(35848,1323,65535,0,255,16),
    R(35878,1324,65535,0,1,0), R(35911,1325,65535,0,255,0), R(35951,1326,65535,0,255,24), R(35999,1327,77,0,1,17),
    R(36034,1328,65535,0,255,16), R(36070,1329,65535,0,1,0), R(36114,1330,65535,0,1,16), R(36128,1331,65535,0,1,16),
    R(36144,1332,65535,0,1,24), R(36169,1333,0,0,1,0), R(36189,1334,65535,0,1,0), R(36205,1335,65535,0,255,0),
    R(36226,1336,65535,0,255,0), R(36247,1337,65535,0,255,8), R(36276,1338,65535,0,1,16), R(36298,1339,152,0,1,25),
    R(36316,1340,153,0,1,17), R(36332,1341,154,0,255,16), R(36352,1342,65535,0,1,16), R(36371,1343,65535,0,1,16),
    R(36392,1344,65535,0,1,17), R(36408,1345,65535,0,255,17), R(36426,1346,65535,0,1,17), R(36443,1347,155,0,1,16),
    R(36470,1348,65535,0,255,0), R(36490,1349,65535,0,1,16), R(36511,1350,65535,0,255,0), R(36532,1351,65535,0,255,16),
    R(36549,1352,65535,21,255,0), R(36568,1353,65535,0,1,0), R(36591,1354,65535,0,255,0), R(36621,1355,65535,0,255,24),
    R(36659,1356,156,0,1,1), R(36684,1357,65535,0,1,0), R(36709,1358,65535,0,1,0), R(36735,1359,65535,0,1,0),
    R(36755,1360,65535,0,255,0), R(36782,1361,65535,0,255,24), R(36817,1362,157,0,255,16), R(36839,1363,65535,0,1,16),
    R(36863,1364,65535,0,255,16), R(36887,1365,65535,0,1,0), R(36911,1366,65535,0,255,0), R(36942,1367,65535,0,255,24),
    R(36981,1368,158,0,1,1), R(37007,1369,65535,0,1,5), R(37038,1371,65535,0,1,0), R(37060,1372,65535,0,255,0),
    R(37089,1373,65535,0,255,24), R(37126,1374,65535,0,1,0), R(37151,1375,159,0,1,0), R(37175,1376,65535,0,255,0),
    R(37201,1377,65535,0,1,0), R(37226,1378,65535,0,1,0), R(37250,1379,160,0,1,0), R(37274,1380,161,0,1,0),
    R(37303,1381,65535,0,255,0), R(37328,1382,162,0,1,0), R(37359,1383,65535,0,255,0), R(37386,1384,65535,0,1,16),
    R(37399,1385,65535,0,1,16), R(37414,1386,65535,0,1,24), R(37438,1387,0,0,1,0), R(37457,1388,65535,0,1,0),
    R(37472,1389,65535,0,255,0), R(37492,1390,65535,0,255,0), R(37512,1391,65535,0,255,8), R(37540,1392,65535,0,1,16),
    R(37554,1393,65535,0,1,16), R(37575,1394,65535,0,1,16), R(37593,1395,65535,0,1,16), R(37608,1396,65535,0,1,16),
    R(37624,1397,3,0,1,25), R(37641,1398,65535,0,1,16), R(37664,1399,65535,0,1,16), R(37679,1400,65535,0,1,16),
    R(37699,1401,65535,0,255,16), R(37717,1402,65535,0,1,0), R(37739,1403,65535,0,255,16), R(37760,1404,5,0,255,16),
    R(37783,1405,65535,0,1,0), R(37801,1406,65535,0,1,0), R(37821,1407,65535,0,1,20), R(37841,1409,65535,0,1,20),
    R(37861,1411,65535,0,255,0), R(37877,1412,65535,0,1,0), R(37896,1413,65535,0,255,0), R(37922,1414,65535,0,255,24),
    R(37956,1415,65535,0,1,0), R(37979,1416,65535,0,1,0), R(38009,1417,65535,0,1,0), R(38032,1418,65535,0,1,0),
    R(38062,1419,65535,0,255,1), R(38086,1420,65535,23,1,0), R(38111,1421,65535,0,1,0), R(38138,1422,65535,0,255,0),
    R(38172,1423,65535,0,255,24), R(38214,1424,65535,0,1,0), R(38243,1425,65535,0,1,0), R(38275,1426,65535,24,255,0),
    R(38306,1427,65535,0,1,0), R(38340,1428,65535,0,255,0), R(38381,1429,65535,0,255,24), R(38430,1430,65535,0,1,0),
    R(38466,1431,65535,0,1,0), R(38505,1432,163,0,1,9), R(38548,1433,65535,0,1,0), R(38587,1434,65535,0,255,0),
    R(38628,1435,65535,0,255,0), R(38667,1436,65535,0,1,0), R(38711,1437,65535,0,255,0), R(38762,1438,65535,0,255,24),
    R(38821,1439,65535,0,1,1), R(38871,1440,65535,0,1,0), R(38919,1441,65535,0,1,1), R(38966,1442,65535,0,1,0),
    R(39015,1443,65535,0,1,0), R(39043,1444,65535,0,255,0), R(39078,1445,65535,0,255,24), R(39121,1446,164,0,1,1),
    R(39151,1447,65535,0,1,0), R(39181,1448,65535,0,1,0), R(39214,1449,65535,0,1,0), R(39243,1450,65535,0,1,16),
    R(39255,1451,65535,0,1,16), R(39269,1452,65535,0,1,24), R(39292,1453,0,0,1,0), R(39310,1454,65535,0,1,0),
    R(39324,1455,65535,0,255,0), R(39343,1456,65535,0,255,0), R(39362,1457,65535,0,255,8), R(39389,1458,65535,0,255,16),
    R(39409,1459,165,0,1,24), R(39433,1460,166,0,1,24), R(39461,1461,167,0,255,0), R(39479,1462,168,0,1,0),
    R(39497,1463,138,0,1,16), R(39511,1464,12,0,255,16), R(39529,1465,65535,0,1,17), R(39546,1466,65535,0,1,16),
    R(39565,1467,65535,0,1,20), R(39583,1472,65535,0,1,4), R(39605,1477,65535,0,1,16), R(39627,1478,65535,0,1,16),
    R(39645,1479,65535,0,1,16), R(39663,1480,65535,25,255,0), R(39678,1481,65535,26,255,0), R(39696,1482,65535,0,255,0),
    R(39710,1483,65535,0,1,0), R(39731,1484,65535,0,255,0), R(39759,1485,65535,0,255,24), R(39795,1486,169,0,255,16),
    R(39818,1487,65535,0,255,16), R(39843,1488,65535,0,1,0), R(39861,1489,65535,0,255,0), R(39886,1490,65535,0,255,24),
    R(39919,1491,170,0,1,0), R(39942,1492,65535,0,255,0), R(39968,1493,171,0,1,0), R(39988,1494,65535,0,1,16),
    R(39998,1495,65535,0,1,16), R(40010,1496,65535,0,1,24), R(40031,1497,0,0,1,0), R(40047,1498,65535,0,1,0),
    R(40059,1499,65535,0,255,0), R(40076,1500,65535,0,255,0), R(40093,1501,65535,0,255,8), R(40118,1502,65535,0,255,16),
    R(40136,1503,172,0,1,25), R(40150,1504,173,0,1,25), R(40163,1505,174,0,255,17), R(40179,1506,65535,0,1,16),
    R(40194,1507,65535,0,1,16), R(40210,1508,65535,0,255,16), R(40227,1509,65535,0,255,16), R(40247,1510,65535,0,1,20),
    R(40264,1512,65535,0,255,0), R(40278,1513,175,0,1,16), R(40296,1514,65535,0,255,16), R(40316,1515,65535,0,1,16),
    R(40333,1516,65535,0,1,0), R(40350,1517,65535,0,255,0), R(40374,1518,65535,0,255,24), R(40406,1519,65535,0,1,0),
    R(40430,1520,65535,0,1,0), R(40448,1521,65535,0,1,0), R(40468,1522,65535,0,255,0), R(40495,1523,65535,0,255,24),
    R(40530,1524,176,0,1,16), R(40552,1525,65535,0,1,16), R(40576,1526,65535,0,255,0), R(40599,1527,177,0,255,16),
    R(40623,1528,59,0,255,16), R(40654,1529,51,0,255,16), R(40679,1530,178,0,255,16), R(40702,1531,179,0,255,16),
    R(40724,1532,65535,0,1,16), R(40752,1533,65535,0,255,16), R(40774,1534,65535,0,255,0), R(40801,1535,65535,0,1,0),
    R(40827,1536,65535,0,255,0), R(40860,1537,65535,0,255,24), R(40901,1538,180,0,1,1), R(40929,1539,65535,0,1,1),
    R(40962,1540,65535,0,1,0), R(40987,1541,65535,0,255,0), R(41019,1542,65535,0,255,24), R(41059,1543,181,0,1,17),
    R(41089,1544,65535,0,1,17), R(41121,1545,65535,0,1,0), R(41144,1546,65535,0,255,0), R(41174,1547,65535,0,255,24),
    R(41212,1548,65535,0,1,17), R(41241,1549,65535,0,1,0), R(41274,1550,65535,0,1,0), R(41311,1551,65535,0,1,0),
    R(41327,1552,65535,0,255,0), R(41350,1553,65535,0,1,16), R(41368,1554,65535,0,255,16), R(41389,1555,65535,0,1,0),
    R(41404,1556,65535,0,255,0), R(41426,1557,182,0,1,16), R(41445,1558,65535,0,1,16), R(41463,1559,183,0,1,24),
    R(41479,1560,65535,0,1,16), R(41496,1561,65535,0,1,16), R(41515,1562,65535,0,1,16), R(41526,1563,65535,0,1,16),
    R(41539,1564,65535,0,1,24), R(41561,1565,0,0,1,0), R(41578,1566,65535,0,1,0), R(41591,1567,65535,0,255,0),
    R(41609,1568,65535,0,255,0), R(41627,1569,65535,0,255,8), R(41653,1570,65535,0,255,16), R(41672,1571,65535,0,1,0),
    R(41684,1572,65535,0,1,16), R(41700,1573,184,0,1,24), R(41715,1574,185,0,1,0), R(41734,1575,65535,0,1,0),
    R(41764,1576,65535,0,1,0), R(41788,1577,186,0,1,0), R(41814,1578,65535,0,1,16), R(41829,1579,65535,0,1,16),
    R(41845,1580,187,0,1,0), R(41868,1581,65535,0,255,16), R(41884,1582,65535,0,255,0), R(41902,1583,65535,0,255,0),
    R(41917,1584,65535,0,255,0), R(41930,1585,65535,0,1,16), R(41943,1586,65535,0,1,16), R(41957,1587,65535,0,1,0),
    R(41974,1588,65535,0,255,0), R(41988,1589,65535,0,1,0), R(42003,1590,188,0,1,0), R(42017,1591,65535,0,1,4),
    R(42034,1593,189,0,1,16), R(42047,1594,190,0,255,16), R(42063,1595,65535,0,1,0), R(42089,1596,65535,0,255,0),
    R(42102,1597,65535,0,255,0), R(42125,1598,65535,0,255,0), R(42149,1599,65535,0,255,0), R(42164,1600,65535,0,255,0),
    R(42181,1601,65535,0,255,0), R(42195,1602,65535,0,255,0), R(42208,1603,65535,0,1,4), R(42234,1605,65535,0,1,0),
    R(42263,1606,65535,0,255,0), R(42299,1607,65535,0,255,24), R(42343,1608,191,0,1,1), R(42374,1609,192,0,1,0),
    R(42408,1610,65535,0,1,0), R(42444,1611,65535,0,1,0), R(42486,1612,193,0,1,1), R(42530,1613,65535,0,1,0),
    R(42566,1614,65535,0,1,0), R(42586,1615,65535,0,255,0), R(42613,1616,65535,0,255,24), R(42648,1617,65535,0,1,5),
    R(42676,1619,65535,0,1,0), R(42693,1620,65535,0,255,0), R(42717,1621,65535,0,255,24), R(42749,1622,65535,0,1,5),
    R(42774,1624,65535,0,1,0), R(42790,1625,65535,0,255,0), R(42813,1626,65535,0,255,24), R(42844,1627,65535,0,1,5),
    R(42868,1629,65535,0,1,0), R(42886,1630,65535,0,255,0), R(42911,1631,65535,0,255,24), R(42944,1632,194,0,1,1),
    R(42964,1633,65535,0,1,1), R(42985,1634,65535,0,255,1), R(43010,1635,65535,0,1,0), R(43026,1636,65535,0,255,0),
    R(43049,1637,65535,0,255,24), R(43080,1638,65535,0,1,16), R(43104,1639,65535,0,1,16), R(43124,1640,65535,0,1,16),
    R(43145,1641,65535,0,1,4), R(43167,1643,195,0,1,0), R(43185,1644,196,0,1,0), R(43206,1645,65535,0,1,16),
    R(43224,1646,65535,0,255,0), R(43251,1647,65535,0,1,1), R(43270,1648,65535,0,255,0), R(43289,1649,65535,0,255,0),
    R(43309,1650,65535,0,255,0), R(43328,1651,65535,0,1,0), R(43351,1652,65535,0,255,0), R(43381,1653,65535,0,255,24),
    R(43419,1654,65535,0,1,8), R(43452,1655,197,0,1,1), R(43477,1656,65535,0,255,0), R(43505,1657,198,0,1,1),
    R(43532,1658,65535,0,255,0), R(43559,1659,199,0,1,1), R(43586,1660,65535,0,1,0), R(43614,1661,65535,0,255,0),
    R(43648,1662,65535,0,1,4), R(43682,1665,65535,0,255,0), R(43712,1666,65535,0,255,0), R(43748,1667,200,0,255,0),
    R(43782,1668,201,0,1,0), R(43816,1669,65535,0,1,0), R(43846,1670,65535,0,255,0), R(43882,1671,198,0,255,0),
    R(43913,1672,65535,0,255,0), R(43949,1673,65535,0,255,0), R(43976,1674,65535,0,255,0), R(44009,1675,65535,0,255,0),
    R(44034,1676,65535,0,255,0), R(44074,1677,65535,0,1,0), R(44105,1678,65535,0,255,0), R(44143,1679,65535,0,255,24),
    R(44189,1680,65535,0,255,1), R(44227,1681,202,0,1,0), R(44260,1682,65535,0,1,0), R(44282,1683,65535,0,255,0),
    R(44311,1684,65535,0,255,24), R(44348,1685,203,0,1,0), R(44373,1686,204,0,255,0), R(44397,1687,65535,0,255,0),
    R(44430,1688,205,0,255,0), R(44457,1689,178,0,1,0), R(44489,1690,65535,0,255,0), R(44516,1691,65535,0,1,0),
    R(44545,1692,206,0,255,0), R(44575,1693,65535,0,255,0), R(44601,1694,65535,0,255,0), R(44630,1695,65535,0,1,0),
    R(44654,1696,65535,0,255,0), R(44680,1697,65535,0,255,0), R(44706,1698,65535,0,255,0), R(44745,1699,65535,0,255,0),
    R(44775,1700,65535,0,1,0), R(44805,1701,65535,0,255,0), R(44842,1702,65535,0,255,24), R(44887,1703,65535,0,1,0),
    R(44924,1704,207,0,255,0), R(44956,1705,65535,0,1,0), R(44988,1706,65535,0,1,0), R(45021,1707,65535,0,255,0),
    R(45061,1708,65535,0,255,24), R(45109,1709,65535,0,1,4), R(45149,1711,65535,0,1,0), R(45190,1712,65535,0,1,0),
    R(45234,1713,65535,0,1,0), R(45273,1714,65535,0,1,0), R(45313,1715,65535,0,1,0), R(45350,1716,65535,0,1,0),
    R(45387,1717,65535,0,1,0), R(45421,1718,65535,0,1,0), R(45459,1719,65535,0,1,0), R(45501,1720,65535,0,1,0),
    R(45543,1721,65535,0,1,0), R(45583,1722,65535,0,255,0), R(45620,1723,65535,0,255,0), R(45670,1724,65535,0,1,0),
    R(45692,1725,65535,0,255,0), R(45721,1726,65535,0,255,24), R(45758,1727,65535,0,255,0), R(45788,1728,65535,0,255,0),
    R(45813,1729,65535,0,1,16), R(45838,1730,195,0,1,0), R(45862,1731,208,0,1,0), R(45890,1732,209,0,255,0),
    R(45922,1733,65535,0,255,0), R(45948,1734,65535,0,1,0), R(45972,1735,65535,0,255,0), R(45998,1736,65535,0,255,0),
    R(46037,1737,65535,0,1,0), R(46066,1738,65535,0,255,0), R(46102,1739,65535,0,255,24), R(46146,1740,65535,0,1,5),
    R(46181,1752,65535,0,1,0), R(46209,1753,65535,0,255,0), R(46244,1754,65535,0,255,24), R(46287,1755,65535,0,255,1),
    R(46322,1756,210,0,1,1), R(46352,1757,65535,0,1,0), R(46382,1758,65535,0,255,0), R(46419,1759,65535,0,255,24),
    R(46464,1760,65535,0,255,0), R(46498,1761,211,0,1,1), R(46540,1762,212,0,255,0), R(46576,1763,213,0,255,0),
    R(46611,1764,65535,0,1,0), R(46625,1765,65535,0,255,0), R(46646,1766,214,0,1,17), R(46662,1767,65535,0,1,17),
    R(46678,1768,65535,0,255,16), R(46697,1769,65535,0,1,0), R(46705,1770,65535,0,255,0), R(46720,1771,65535,0,1,16),
    R(46731,1772,25,0,1,24), R(46747,1773,65535,0,1,16), R(46757,1774,65535,0,1,16), R(46769,1775,65535,0,1,16),
    R(46779,1776,65535,0,1,16), R(46790,1777,65535,0,1,16), R(46803,1778,65535,0,1,24), R(46825,1779,0,0,1,0),
    R(46842,1780,65535,0,1,0), R(46855,1781,65535,0,255,0), R(46873,1782,65535,0,255,0), R(46891,1783,65535,0,255,8),
    R(46917,1784,65535,0,255,16), R(46936,1785,101,0,1,25), R(46951,1786,215,0,1,16), R(46964,1787,65535,0,1,16),
    R(46985,1788,65535,0,1,16), R(47004,1789,65535,0,1,16), R(47025,1790,65535,0,1,17), R(47045,1791,65535,0,1,16),
    R(47063,1792,216,0,1,0), R(47084,1793,65535,0,1,16), R(47099,1794,65535,0,255,17), R(47113,1795,65535,0,255,0),
    R(47127,1796,65535,0,1,16), R(47141,1797,65535,0,1,16), R(47157,1798,65535,0,255,0), R(47183,1799,65535,0,1,0),
    R(47203,1800,65535,0,255,0), R(47220,1801,65535,0,1,0), R(47237,1802,65535,0,255,0), R(47261,1803,65535,0,255,24),
    R(47293,1804,217,0,1,17), R(47312,1805,65535,0,1,17), R(47332,1806,65535,0,1,16), R(47351,1807,65535,0,1,0),
    R(47380,1808,65535,0,255,0), R(47416,1809,65535,0,255,24), R(47460,1810,218,0,1,16), R(47491,1811,65535,0,1,21),
    R(47526,1813,65535,0,255,0), R(47562,1814,65535,0,1,0), R(47601,1815,65535,0,255,0), R(47647,1816,65535,0,255,24),
    R(47701,1817,219,0,1,17), R(47742,1818,65535,0,1,16), R(47785,1819,65535,0,1,16), R(47814,1820,65535,0,1,16),
    R(47845,1821,65535,0,1,24), R(47885,1822,0,0,1,0), R(47920,1823,65535,0,1,0), R(47951,1824,65535,0,255,0),
    R(47987,1825,65535,0,255,0), R(48023,1826,65535,0,255,8), R(48067,1827,65535,0,255,0), R(48104,1828,101,0,1,25),
    R(48137,1829,105,0,1,0), R(48172,1830,220,0,255,17), R(48206,1831,65535,0,1,17), R(48240,1832,65535,0,1,4),
    R(48278,1834,65535,0,1,17), R(48312,1835,65535,0,1,0), R(48346,1836,65535,0,1,0), R(48381,1837,65535,0,1,17),
    R(48415,1838,65535,0,1,0), R(48450,1839,65535,0,255,0), R(48491,1840,65535,0,255,0), R(48527,1841,65535,0,255,0),
    R(48558,1842,65535,0,1,0), R(48597,1843,65535,0,255,0), R(48643,1844,65535,0,255,24), R(48697,1845,65535,0,1,0),
    R(48739,1846,65535,0,1,1), R(48784,1847,65535,0,1,0), R(48840,1848,65535,0,1,0), R(48874,1849,65535,0,255,0),
    R(48915,1850,65535,0,255,24), R(48964,1851,65535,0,255,0), R(49018,1852,114,0,1,0), R(49058,1853,115,0,1,0),
    R(49106,1854,116,0,255,0), R(49146,1855,65535,0,1,0), R(49186,1856,65535,0,1,0), R(49226,1857,65535,0,1,0),
    R(49267,1858,65535,0,1,0), R(49307,1859,65535,0,255,0), R(49348,1860,65535,0,255,0), R(49386,1861,65535,0,1,0),
    R(49430,1862,65535,0,255,0), R(49481,1863,65535,0,255,24), R(49540,1864,97,0,1,4), R(49594,1866,65535,0,1,0),
    R(49638,1867,65535,0,255,0), R(49689,1868,65535,0,255,24), R(49748,1869,65535,0,1,1), R(49798,1870,65535,0,1,1),
    R(49851,1871,65535,0,1,0), R(49905,1872,65535,0,1,16), R(49935,1873,65535,0,1,16), R(49967,1874,65535,0,1,24),
    R(50008,1875,0,0,1,0), R(50044,1876,65535,0,1,0), R(50076,1877,65535,0,255,0), R(50113,1878,65535,0,255,0),
    R(50150,1879,65535,0,255,8), R(50195,1880,65535,0,255,0), R(50233,1881,101,0,1,25), R(50267,1882,221,0,255,17),
    R(50302,1883,65535,0,1,17), R(50337,1884,65535,0,1,4), R(50376,1886,65535,0,1,17), R(50411,1887,65535,0,1,0),
    R(50448,1888,65535,0,1,17), R(50483,1889,128,0,1,17), R(50518,1890,65535,0,1,0), R(50557,1891,65535,0,1,17),
    R(50592,1892,65535,0,255,0), R(50629,1893,65535,0,1,0), R(50667,1894,129,0,1,0), R(50699,1895,65535,0,255,0),
    R(50732,1896,65535,0,1,0), R(50768,1897,65535,0,255,0), R(50811,1898,65535,0,255,24), R(50862,1899,130,0,1,1),
    R(50900,1900,65535,0,1,0), R(50940,1901,65535,0,255,0), R(50987,1902,65535,0,255,24), R(51042,1903,65535,0,1,17),
    R(51088,1904,65535,0,1,0), R(51133,1905,65535,0,1,0), R(51184,1906,65535,31,255,0), R(51226,1907,65535,0,1,0),
    R(51271,1908,65535,0,255,0), R(51323,1909,65535,0,255,24), R(51383,1910,114,0,1,0), R(51434,1911,115,0,1,0),
    R(51493,1912,116,0,255,0), R(51544,1913,65535,0,1,0), R(51595,1914,65535,0,1,0), R(51646,1915,65535,0,1,0),
    R(51693,1916,65535,0,1,0), R(51747,1917,222,0,1,0), R(51797,1918,223,0,1,0), R(51844,1919,224,0,1,0),
    R(51891,1920,65535,0,255,0), R(51941,1921,65535,0,1,0), R(52005,1922,225,0,255,0), R(52071,1923,65535,0,1,0),
    R(52130,1924,65535,0,1,0), R(52183,1925,65535,0,255,0), R(52243,1926,65535,0,255,24), R(52311,1927,226,0,1,1),
    R(52366,1928,65535,0,1,4), R(52427,1931,65535,0,1,4), R(52485,1934,65535,0,1,0), R(52503,1935,65535,0,255,0),
    R(52528,1936,227,0,1,17), R(52548,1937,65535,0,255,16), R(52571,1938,4,0,1,20), R(52597,1940,65535,0,255,16),
    R(52624,1941,65535,32,255,16), R(52650,1942,65535,33,255,16), R(52676,1943,65535,0,1,16), R(52697,1944,65535,0,255,16),
    R(52717,1945,65535,0,1,0), R(52746,1946,65535,0,255,0), R(52782,1947,65535,0,1,16), R(52813,1948,65535,0,1,16),
    R(52851,1949,65535,0,1,16), R(52886,1950,65535,0,255,16), R(52917,1951,65535,0,1,0), R(52946,1952,65535,0,255,0),
    R(52982,1953,65535,0,1,16), R(53013,1954,65535,0,1,16), R(53051,1955,65535,0,1,20), R(53086,1958,65535,0,1,0),
    R(53109,1959,65535,0,255,0), R(53139,1960,65535,0,1,17), R(53164,1961,228,0,1,17), R(53194,1962,65535,0,1,16),
    R(53210,1963,65535,0,1,16), R(53228,1964,65535,0,1,24), R(53255,1965,0,0,1,0), R(53277,1966,65535,0,1,0),
    R(53295,1967,65535,0,255,0), R(53318,1968,65535,0,255,0), R(53341,1969,65535,0,255,8), R(53372,1970,65535,0,255,16),
    R(53396,1971,229,0,1,25), R(53416,1972,230,0,1,16), R(53434,1973,231,0,1,16), R(53456,1974,65535,0,1,16),
    R(53477,1975,65535,0,1,20), R(53504,1977,65535,0,1,16), R(53524,1978,65535,0,255,16), R(53548,1979,65535,0,255,0),
    R(53570,1980,65535,0,1,0), R(53590,1981,65535,0,1,0), R(53613,1982,65535,0,255,0), R(53637,1983,65535,0,1,0),
    R(53662,1984,65535,0,255,0), R(53694,1985,65535,0,255,24), R(53734,1986,169,0,255,0), R(53761,1987,65535,0,255,0),
    R(53790,1988,65535,0,1,0), R(53817,1989,65535,0,255,0), R(53851,1990,65535,0,255,24), R(53893,1991,232,0,1,1),
    R(53924,1992,65535,0,1,0), R(53953,1993,65535,0,1,0), R(53984,1994,65535,0,1,16), R(53993,1995,65535,0,1,16),
    R(54004,1996,65535,0,1,24), R(54024,1997,0,0,1,0), R(54039,1998,65535,0,1,0), R(54050,1999,65535,0,255,0),
    R(54066,2000,65535,0,255,0), R(54082,2001,65535,0,255,8), R(54106,2002,65535,0,255,0), R(54123,2003,65535,0,1,0),
    R(54140,2004,65535,0,255,16), R(54157,2005,233,0,1,24), R(54170,2006,234,0,255,0), R(54189,2007,65535,0,1,0),
    R(54214,2008,65535,0,1,0), R(54233,2009,65535,0,1,0), R(54255,2010,65535,0,1,0), R(54276,2011,65535,0,1,0),
    R(54292,2012,65535,0,1,0), R(54311,2013,65535,0,255,0), R(54328,2014,65535,0,1,0), R(54346,2015,65535,0,1,0),
    R(54363,2016,235,0,1,0), R(54374,2017,65535,0,255,0), R(54395,2018,65535,0,255,0), R(54409,2019,65535,0,255,0),
    R(54424,2020,65535,0,1,0), R(54438,2021,65535,0,1,0), R(54450,2022,65535,0,255,0), R(54464,2023,65535,0,1,0),
    R(54479,2024,65535,0,1,0), R(54489,2025,65535,0,255,0), R(54500,2026,65535,0,255,16), R(54513,2027,65535,0,1,0),
    R(54526,2028,65535,0,1,0), R(54546,2029,65535,0,255,0), R(54573,2030,65535,0,255,24), R(54608,2031,65535,0,1,1),
    R(54630,2032,236,0,1,1), R(54652,2033,65535,0,1,0), R(54670,2034,65535,0,255,0), R(54695,2035,65535,0,255,24),
    R(54728,2036,65535,0,1,1), R(54748,2037,65535,0,255,0), R(54777,2038,65535,0,255,0), R(54802,2039,65535,0,1,0),
    R(54826,2040,65535,0,255,0), R(54857,2041,65535,0,255,24), R(54896,2042,65535,0,1,1), R(54928,2043,65535,0,1,0),
    R(54957,2044,65535,0,1,0), R(54977,2045,65535,0,255,0), R(55004,2046,65535,0,255,24), R(55039,2047,65535,0,1,16),
    R(55073,2048,65535,0,1,0), R(55097,2049,65535,0,1,0), R(55127,2050,65535,0,1,16), R(55156,2051,65535,0,1,16),
    R(55184,2052,237,0,1,0), R(55211,2053,65535,0,1,0), R(55228,2054,65535,0,255,0), R(55252,2055,65535,0,255,24),
    R(55284,2056,65535,0,1,0), R(55303,2057,65535,0,1,0), R(55327,2058,65535,0,1,1), R(55347,2059,65535,0,1,16),
    R(55366,2060,65535,0,1,16), R(55387,2061,65535,0,1,24), R(55417,2062,0,0,1,0), R(55442,2063,65535,0,1,0),
    R(55463,2064,65535,0,255,0), R(55489,2065,65535,0,255,0), R(55515,2066,65535,0,255,8), R(55549,2067,65535,0,255,0),
    R(55576,2068,65535,0,255,0), R(55612,2069,65535,0,1,4), R(55644,2071,65535,0,255,0), R(55671,2072,65535,0,1,0),
    R(55699,2073,98,0,1,0), R(55720,2074,65535,0,255,0), R(55751,2075,65535,0,255,0), R(55775,2076,238,0,255,16),
    R(55798,2077,65535,0,255,0), R(55831,2078,65535,0,1,0), R(55871,2079,65535,0,255,0), R(55900,2080,65535,0,255,0),
    R(55927,2081,65535,0,255,0), R(55952,2082,65535,0,1,0), R(55974,2083,65535,0,255,0), R(55998,2084,65535,0,1,0),
    R(56018,2085,65535,0,1,0), R(56052,2086,65535,0,255,0), R(56073,2087,65535,0,1,0), R(56098,2088,65535,0,1,16),
    R(56127,2089,65535,0,255,0), R(56152,2090,65535,0,1,0), R(56182,2091,65535,0,255,0), R(56219,2092,65535,0,255,24),
    R(56264,2093,65535,0,1,1), R(56296,2094,65535,0,255,0), R(56335,2095,65535,0,1,0), R(56365,2096,65535,0,255,0),
    R(56402,2097,65535,0,255,24), R(56447,2098,65535,0,1,1), R(56479,2099,236,0,1,1), R(56511,2100,65535,0,1,0),
    R(56539,2101,65535,0,255,0), R(56574,2102,65535,0,255,24), R(56617,2103,65535,0,1,1), R(56652,2104,65535,0,1,0),
    R(56687,2105,65535,0,1,0), R(56732,2106,65535,0,1,0), R(56760,2107,65535,0,255,0), R(56795,2108,65535,0,255,24),
    R(56838,2109,65535,0,1,1), R(56868,2110,65535,0,255,0), R(56907,2111,65535,0,255,0), R(56942,2112,65535,0,1,0),
    R(56976,2113,65535,0,255,0), R(57017,2114,65535,0,255,24), R(57066,2115,65535,0,1,1), R(57108,2116,65535,0,1,0),
    R(57147,2117,65535,0,1,0), R(57186,2118,65535,0,255,0), R(57232,2119,65535,0,255,24), R(57286,2120,65535,0,1,1),
    R(57339,2121,65535,0,1,1), R(57382,2122,65535,0,1,1), R(57431,2123,65535,0,1,16), R(57446,2124,65535,0,1,16),
    R(57463,2125,65535,0,1,24), R(57489,2126,0,0,1,0), R(57510,2127,65535,0,1,0), R(57527,2128,65535,0,255,0),
    R(57549,2129,65535,0,255,0), R(57571,2130,65535,0,255,8), R(57601,2131,65535,0,255,16), R(57624,2132,239,0,1,17),
    R(57641,2133,239,0,1,16), R(57658,2134,65535,0,1,16), R(57677,2135,65535,0,1,16), R(57696,2136,240,0,1,16),
    R(57726,2137,241,0,1,16), R(57744,2138,242,0,1,17), R(57765,2139,65535,0,1,16), R(57795,2140,65535,0,255,16),
    R(57819,2141,65535,0,1,0), R(57846,2142,65535,0,255,0), R(57880,2143,65535,0,255,24), R(57922,2144,243,0,1,16),
    R(57951,2145,244,0,1,16), R(57981,2146,65535,0,1,16), R(58010,2147,65535,0,1,16), R(58026,2148,65535,0,1,16),
    R(58044,2149,65535,0,1,24), R(58071,2150,0,0,1,0), R(58093,2151,65535,0,1,0), R(58111,2152,65535,0,255,0),
    R(58134,2153,65535,0,255,0), R(58157,2154,65535,0,255,8), R(58188,2155,65535,0,255,16), R(58212,2156,65535,0,255,16),
    R(58247,2157,65535,0,255,16), R(58276,2158,65535,0,255,16), R(58297,2159,65535,0,255,16), R(58323,2160,65535,0,1,16),
    R(58352,2161,85,0,1,24), R(58372,2162,9,0,1,25), R(58392,2163,10,0,1,16), R(58414,2164,98,0,1,21),
    R(58435,2166,65535,0,255,0), R(58458,2167,65535,0,1,17), R(58479,2168,65535,0,1,16), R(58502,2169,65535,0,1,20),
    R(58529,2172,65535,0,1,16), R(58553,2173,65535,0,1,16), R(58576,2174,93,0,1,16), R(58603,2175,65535,0,1,16),
    R(58626,2176,138,0,255,16), R(58650,2177,65535,0,255,16), R(58679,2178,65535,0,255,0), R(58702,2179,65535,0,255,0),
    R(58730,2180,65535,0,255,0), R(58748,2181,65535,0,255,0), R(58777,2182,65535,0,1,0), R(58803,2183,65535,0,255,0),
    R(58836,2184,65535,0,255,24), R(58877,2185,65535,0,1,0), R(58905,2186,65535,0,1,4), R(58937,2190,65535,0,1,16),
    R(58958,2191,65535,0,1,16), R(58981,2192,65535,0,1,24), R(59013,2193,0,0,1,0), R(59040,2194,65535,0,1,0),
    R(59063,2195,65535,0,255,0), R(59091,2196,65535,0,255,0), R(59119,2197,65535,0,255,8), R(59155,2198,65535,0,255,16),
    R(59184,2199,65535,0,255,16), R(59210,2200,245,0,1,25), R(59235,2201,65535,0,1,17), R(59261,2202,65535,0,255,16),
    R(59291,2203,65535,0,1,20), R(59319,2206,65535,0,1,16), R(59348,2207,65535,0,1,16), R(59373,2208,65535,0,1,17),
    R(59398,2209,65535,0,255,16), R(59427,2210,65535,0,255,16), R(59461,2211,12,0,1,16), R(59488,2212,65535,0,255,0),
    R(59511,2213,65535,0,1,16), R(59530,2214,65535,0,1,16), R(59551,2215,65535,0,1,24), R(59581,2216,0,0,1,0),
    R(59606,2217,65535,0,1,0), R(59627,2218,65535,0,255,0), R(59653,2219,65535,0,255,0), R(59679,2220,65535,0,255,8),
    R(59713,2221,65535,0,255,16), R(59740,2222,65535,0,255,0), R(59764,2223,246,0,1,25), R(59787,2224,247,0,255,16),
    R(59812,2225,248,0,1,17), R(59833,2226,65535,0,1,16), R(59857,2227,65535,0,1,16), R(59883,2228,65535,0,1,20),
    R(59912,2230,65535,0,1,16), R(59935,2231,65535,0,255,16), R(59961,2232,65535,0,255,16), R(59996,2233,65535,0,255,0),
    R(60021,2234,65535,0,255,0), R(60044,2235,65535,0,255,0), R(60073,2236,65535,0,255,16), R(60095,2237,65535,0,1,0),
    R(60122,2238,33,0,255,0), R(60153,2239,65535,0,255,0), R(60183,2240,65535,0,1,0), R(60208,2241,65535,0,255,0),
    R(60240,2242,65535,0,255,24), R(60280,2243,65535,0,1,0), R(60310,2244,65535,0,1,17), R(60337,2245,65535,0,1,0),
    R(60348,2246,65535,0,255,0), R(60366,2247,65535,0,1,16), R(60380,2248,25,0,1,24), R(60399,2249,65535,0,1,16),
    R(60412,2250,65535,0,1,16), R(60427,2251,65535,0,1,16), R(60440,2252,65535,0,1,16), R(60459,2253,65535,0,1,16),
    R(60480,2254,65535,0,1,24), R(60510,2255,0,0,1,0), R(60535,2256,65535,0,1,0), R(60556,2257,65535,0,255,0),
    R(60582,2258,65535,0,255,0), R(60608,2259,65535,0,255,8), R(60642,2260,65535,0,1,16), R(60675,2261,65535,0,255,16),
    R(60702,2262,249,0,1,25), R(60725,2263,157,0,1,16), R(60746,2264,65535,0,1,16), R(60770,2265,65535,0,1,0),
    R(60794,2266,65535,0,255,16), R(60817,2267,65535,0,255,0), R(60843,2268,65535,0,1,0), R(60866,2269,65535,0,1,16),
    R(60894,2270,65535,0,255,17), R(60918,2271,65535,0,255,0), R(60942,2272,65535,0,1,0), R(60969,2273,65535,0,255,0),
    R(61003,2274,65535,0,255,24), R(61045,2275,65535,0,1,0), R(61080,2276,65535,0,1,0), R(61108,2277,65535,0,1,16),
    R(61128,2278,65535,0,1,16), R(61150,2279,65535,0,1,24), R(61181,2280,0,0,1,0), R(61207,2281,65535,0,1,0),
    R(61229,2282,65535,0,255,0), R(61256,2283,65535,0,255,0), R(61283,2284,65535,0,255,8), R(61318,2285,65535,0,1,16),
    R(61352,2286,65535,0,255,16), R(61380,2287,249,0,1,25), R(61404,2288,152,0,1,16), R(61431,2289,250,0,1,16),
    R(61453,2290,154,0,255,16), R(61479,2291,65535,0,1,16), R(61504,2292,65535,0,1,16), R(61526,2293,65535,0,255,16),
    R(61550,2294,65535,0,1,0), R(61581,2295,65535,0,1,0), R(61608,2296,65535,0,255,16), R(61635,2297,65535,0,1,16),
    R(61664,2298,59,0,255,16), R(61695,2299,65535,0,255,17), R(61720,2300,65535,0,1,16), R(61745,2301,65535,0,1,0),
    R(61773,2302,65535,0,255,0), R(61808,2303,65535,0,255,24), R(61851,2304,65535,0,1,17), R(61887,2305,251,0,1,16),
    R(61919,2306,65535,0,1,0), R(61947,2307,65535,0,255,0), R(61982,2308,65535,0,255,24), R(62025,2309,65535,0,255,0),
    R(62060,2310,157,0,255,0), R(62091,2311,65535,0,1,16), R(62123,2312,252,0,1,0), R(62161,2313,253,0,1,0),
    R(62202,2314,65535,0,1,0), R(62245,2315,65535,0,255,0), R(62278,2316,65535,0,1,0), R(62308,2317,65535,0,255,0),
    R(62345,2318,65535,0,255,24), R(62390,2319,158,0,1,17), R(62422,2320,65535,0,1,17), R(62456,2321,65535,0,1,16),
    R(62473,2322,65535,0,1,16), R(62492,2323,65535,0,1,24), R(62520,2324,0,0,1,0), R(62543,2325,65535,0,1,0),
    R(62562,2326,65535,0,255,0), R(62586,2327,65535,0,255,0), R(62610,2328,65535,0,255,8), R(62642,2329,65535,0,1,0),
    R(62651,2330,65535,0,255,0), R(62667,2331,65535,0,255,24), R(62691,2332,65535,0,1,16), R(62706,2333,65535,0,1,16),
    R(62717,2334,254,0,255,16), R(62745,2335,65535,0,1,16), R(62770,2336,65535,0,1,16), R(62783,2337,255,0,1,20),
    R(62801,2339,256,0,1,16), R(62812,2340,35,0,1,16), R(62824,2341,257,0,1,16), R(62837,2342,65535,0,255,16),
    R(62855,2343,65535,0,1,16), R(62878,2344,65535,0,1,16), R(62909,2345,65535,0,1,16), R(62934,2346,65535,0,1,0),
    R(62955,2347,65535,0,255,0), R(62983,2348,258,0,1,16), R(63006,2349,65535,0,1,20), R(63032,2351,65535,0,1,20),
    R(63058,2354,65535,0,1,0), R(63069,2355,65535,0,255,0), R(63087,2356,65535,0,1,16), R(63101,2357,25,0,1,24),
    R(63120,2358,65535,0,1,16), R(63133,2359,65535,0,1,16), R(63148,2360,65535,0,1,16), R(63161,2361,65535,0,1,16),
    R(63187,2362,65535,0,1,16), R(63215,2363,65535,0,1,24), R(63252,2364,0,0,1,0), R(63284,2365,65535,0,1,0),
    R(63312,2366,65535,0,255,0), R(63345,2367,65535,0,255,0), R(63378,2368,65535,0,255,8), R(63419,2369,65535,0,1,16),
    R(63446,2370,65535,0,255,16), R(63480,2371,65535,0,1,16), R(63511,2372,65535,0,1,16), R(63539,2373,65535,0,1,16),
    R(63568,2374,3,0,1,25), R(63598,2375,65535,0,1,16), R(63626,2376,65535,0,1,16), R(63659,2377,65535,0,255,16),
    R(63690,2378,65535,0,1,16), R(63725,2379,65535,0,255,0), R(63753,2380,65535,0,255,16), R(63787,2381,5,0,255,16),
    R(63823,2382,65535,0,1,0), R(63856,2383,65535,0,1,0), R(63892,2384,65535,0,1,0), R(63930,2385,65535,0,1,16),
    R(63969,2386,6,0,255,0), R(63998,2387,65535,0,255,0), R(64028,2388,65535,0,255,0), R(64058,2389,65535,0,255,0),
    R(64090,2390,65535,0,255,0), R(64122,2391,65535,0,255,0), R(64161,2392,259,0,1,0), R(64198,2393,260,0,1,0),
    R(64231,2394,65535,0,1,17), R(64265,2395,65535,0,1,17), R(64297,2396,65535,0,1,17), R(64340,2397,65535,0,1,17),
    R(64371,2398,65535,0,1,0), R(64405,2399,65535,0,255,0), R(64446,2400,65535,0,255,16), R(64484,2401,65535,0,255,0),
    R(64517,2402,65535,0,1,0), R(64553,2403,65535,0,255,0), R(64596,2404,65535,0,255,24), R(64647,2405,261,0,255,0),
    R(64687,2406,65535,0,255,0), R(64725,2407,65535,0,255,0), R(64780,2408,65535,0,1,0), R(64838,2409,65535,0,255,0),
    R(64903,2410,65535,0,255,24), R(64976,2411,262,0,1,0), R(65036,2412,263,0,255,0), R(65098,2413,65535,0,255,0),
    R(65158,2414,65535,0,1,0), R(65199,2415,65535,0,255,0), R(65247,2416,65535,0,255,24), R(65303,2417,65535,0,1,0),
    R(65353,2418,264,0,1,0), R(65396,2419,265,0,1,0), R(65447,2420,65535,0,1,0), R(65491,2421,266,0,1,32),
    R(65543,2422,65535,0,255,0), R(65599,2423,65535,0,1,0), R(65658,2424,65535,0,255,0), R(65724,2425,65535,0,255,24),
    R(65798,2426,267,0,1,0), R(65859,2427,65535,0,1,0), R(65921,2428,65535,0,1,0), R(65982,2429,65535,0,1,0),
    R(66041,2430,65535,0,1,0), R(66085,2431,65535,0,255,0), R(66136,2432,65535,0,255,24), R(66195,2433,65535,0,1,0),
    R(66248,2434,268,0,1,0), R(66303,2435,265,0,1,0), R(66357,2436,65535,0,1,1), R(66420,2437,65535,0,1,0),
    R(66457,2438,65535,0,255,0), R(66501,2439,65535,0,255,24), R(66553,2440,65535,0,1,0), R(66599,2441,65535,0,1,0),
    R(66649,2442,65535,0,1,0), R(66704,2443,65535,0,1,0), R(66714,2444,65535,0,255,0), R(66731,2445,65535,0,1,0),
    R(66751,2446,65535,0,255,0), R(66778,2447,65535,0,255,24), R(66813,2448,65535,0,1,17), R(66835,2449,269,0,255,16),
    R(66867,2450,65535,0,1,16), R(66894,2451,65535,0,1,16), R(66931,2452,65535,0,1,16), R(66954,2453,270,0,255,16),
    R(66976,2454,65535,37,1,16), R(67001,2455,65535,0,1,16), R(67024,2456,65535,0,1,16), R(67052,2457,65535,0,1,16),
    R(67077,2458,65535,0,1,16), R(67107,2459,65535,0,255,16), R(67130,2460,65535,0,1,16), R(67151,2461,65535,38,1,16),
    R(67172,2462,65535,0,1,16), R(67194,2463,65535,0,1,16), R(67228,2464,65535,39,255,16), R(67250,2465,65535,0,1,20),
    R(67283,2515,65535,0,1,16), R(67319,2516,65535,0,1,16), R(67349,2517,65535,0,1,20), R(67375,2567,65535,0,1,20),
    R(67403,2617,65535,0,255,16), R(67428,2618,65535,0,1,20), R(67457,2627,65535,0,1,20), R(67486,2636,65535,0,1,16),
    R(67513,2637,65535,0,255,16), R(67540,2638,65535,40,255,16), R(67568,2639,65535,0,1,16), R(67597,2640,65535,0,1,16),
    R(67625,2641,65535,0,1,16), R(67659,2642,65535,0,1,16), R(67686,2643,65535,41,1,16), R(67711,2644,65535,0,255,16),
    R(67736,2645,65535,0,1,0), R(67761,2646,65535,0,255,0), R(67793,2647,65535,0,1,17), R(67820,2648,65535,0,1,17),
    R(67846,2649,65535,0,1,17), R(67872,2650,65535,0,1,0), R(67900,2651,65535,0,255,0), R(67935,2652,271,0,1,17),
    R(67969,2653,65535,0,1,16), R(68006,2654,65535,0,1,16), R(68040,2655,65535,0,1,0), R(68071,2656,65535,0,255,0),
    R(68109,2657,65535,0,1,17), R(68141,2658,65535,0,1,16), R(68182,2659,272,0,1,17), R(68219,2660,65535,0,1,17),
    R(68253,2661,65535,0,1,16), R(68292,2662,65535,0,1,16), R(68326,2663,65535,0,1,16), R(68361,2664,65535,0,1,0),
    R(68389,2665,65535,0,255,0), R(68424,2666,65535,0,1,17), R(68455,2667,65535,0,1,21), R(68489,2717,65535,0,1,0),
    R(68517,2718,65535,0,255,0), R(68552,2719,65535,0,1,17), R(68586,2720,46,0,1,16), R(68620,2721,65535,0,1,17),
    R(68649,2722,65535,0,1,16), R(68682,2723,65535,0,1,0), R(68710,2724,65535,0,255,0), R(68745,2725,65535,0,255,16),
    R(68784,2726,65535,0,1,16), R(68821,2727,65535,0,1,16), R(68854,2728,273,0,1,17), R(68885,2729,65535,0,1,0),
    R(68927,2730,65535,0,255,0), R(68976,2731,274,0,1,17), R(69020,2732,65535,0,1,17), R(69064,2733,65535,0,1,0),
    R(69089,2734,65535,0,255,0), R(69121,2735,275,0,1,17), R(69148,2736,65535,0,255,16), R(69178,2737,65535,0,255,16),
    R(69214,2738,276,0,255,16), R(69248,2739,277,0,1,16), R(69281,2740,65535,0,1,16), R(69293,2741,65535,0,1,16),
    R(69307,2742,65535,0,1,24), R(69330,2743,0,0,1,0), R(69348,2744,65535,0,1,0), R(69362,2745,65535,0,255,0),
    R(69381,2746,65535,0,255,0), R(69400,2747,65535,0,255,8), R(69427,2748,65535,0,255,16), R(69447,2749,278,0,1,25),
    R(69463,2750,65535,0,255,0), R(69486,2751,279,0,1,17), R(69501,2752,65535,0,255,0), R(69523,2753,280,0,255,16),
    R(69537,2754,39,0,1,16), R(69558,2755,281,0,1,0), R(69576,2756,65535,0,1,16), R(69593,2757,65535,0,255,16),
    R(69616,2758,65535,0,255,0), R(69633,2759,65535,0,255,16), R(69654,2760,65535,0,255,16), R(69675,2761,65535,0,1,0),
    R(69691,2762,65535,0,1,0), R(69707,2763,42,0,255,16), R(69727,2764,65535,0,255,16), R(69752,2765,65535,0,255,16),
    R(69771,2766,65535,0,255,0), R(69788,2767,65535,0,1,0), R(69813,2768,65535,0,255,0), R(69831,2769,65535,0,1,0),
    R(69856,2770,65535,0,1,0), R(69872,2771,65535,0,1,0), R(69897,2772,65535,0,255,0), R(69929,2773,65535,0,255,24),
    R(69969,2774,279,0,1,1), R(69997,2775,65535,0,1,1), R(70026,2776,65535,0,1,0), R(70048,2777,65535,0,255,0),
    R(70077,2778,65535,0,255,24), R(70114,2779,65535,0,1,17), R(70143,2780,282,0,1,0), R(70166,2781,65535,0,1,0),
    R(70190,2782,65535,0,1,0), R(70218,2783,65535,0,255,0), R(70253,2784,65535,0,255,24), R(70296,2785,65535,0,1,0),
    R(70344,2786,65535,0,1,0), R(70376,2787,283,0,1,0), R(70413,2788,284,0,1,0), R(70450,2789,285,0,255,0),
    R(70490,2790,286,0,255,0), R(70531,2791,287,0,255,0), R(70575,2792,65535,0,1,0), R(70612,2793,288,0,1,0),
    R(70658,2794,65535,0,1,0), R(70679,2795,65535,0,255,0), R(70707,2796,65535,0,255,24), R(70743,2797,65535,0,1,1),
    R(70770,2798,289,0,1,0), R(70795,2799,290,0,1,0), R(70826,2800,65535,0,1,0), R(70851,2801,65535,0,1,0),
    R(70875,2802,65535,0,255,0), R(70906,2803,65535,0,255,24), R(70945,2804,43,0,255,16), R(70971,2805,65535,0,1,0),
    R(70999,2806,65535,0,1,16), R(71031,2807,65535,0,1,0), R(71057,2808,65535,0,255,0), R(71090,2809,65535,0,255,24),
    R(71131,2810,278,0,1,1), R(71161,2811,65535,0,1,1), R(71191,2812,65535,0,1,16), R(71202,2813,65535,0,1,16),
    R(71215,2814,65535,0,1,24), R(71237,2815,0,0,1,0), R(71254,2816,65535,0,1,0), R(71267,2817,65535,0,255,0),
    R(71285,2818,65535,0,255,0), R(71303,2819,65535,0,255,8), R(71329,2820,65535,0,255,16), R(71348,2821,291,0,1,25),
    R(71363,2822,292,0,1,17), R(71386,2823,65535,0,1,16), R(71399,2824,65535,0,1,16), R(71428,2825,65535,0,255,0),
    R(71444,2826,65535,0,1,16), R(71459,2827,293,0,255,17), R(71479,2828,46,0,255,16), R(71503,2829,65535,0,1,17),
    R(71519,2830,65535,0,255,0), R(71534,2831,65535,0,1,16), R(71554,2832,65535,0,1,16), R(71576,2833,65535,0,1,24),
    R(71607,2834,0,0,1,0), R(71633,2835,65535,0,1,0), R(71655,2836,65535,0,255,0), R(71682,2837,65535,0,255,0),
    R(71709,2838,65535,0,255,8), R(71744,2839,65535,0,255,0), R(71772,2840,101,0,1,24), R(71796,2841,65535,0,1,0),
    R(71821,2842,65535,0,1,0), R(71846,2843,65535,0,1,0), R(71872,2844,65535,0,1,0), R(71899,2845,65535,0,1,0),
    R(71925,2846,65535,0,1,16), R(71946,2847,65535,0,1,16), R(71969,2848,65535,0,1,24), R(72001,2849,0,0,1,0),
    R(72028,2850,65535,0,1,0), R(72051,2851,65535,0,255,0), R(72079,2852,65535,0,255,0), R(72107,2853,65535,0,255,8),
    R(72143,2854,65535,0,255,0), R(72172,2855,101,0,1,24), R(72197,2856,65535,0,1,0), R(72223,2857,128,0,1,0),
    R(72249,2858,65535,0,1,0), R(72279,2859,65535,0,1,0), R(72305,2860,65535,0,1,0), R(72336,2861,65535,0,1,0),
    R(72370,2862,65535,0,1,16), R(72386,2863,65535,0,1,16), R(72404,2864,65535,0,1,24), R(72431,2865,0,0,1,0),
    R(72453,2866,65535,0,1,0), R(72471,2867,65535,0,255,0), R(72494,2868,65535,0,255,0), R(72517,2869,65535,0,255,8),
    R(72548,2870,65535,0,255,0), R(72572,2871,294,0,1,25), R(72592,2872,65535,0,255,0), R(72619,2873,295,0,255,16),
    R(72637,2874,65535,0,255,16), R(72660,2875,65535,0,1,17), R(72681,2876,65535,0,1,16), R(72715,2877,65535,0,1,16),
    R(72735,2878,65535,0,255,0), R(72764,2879,65535,0,1,0), R(72789,2880,65535,0,255,0), R(72807,2881,65535,0,255,0),
    R(72828,2882,65535,0,1,0), R(72854,2883,65535,0,255,0), R(72887,2884,65535,0,255,24), R(72928,2885,65535,0,1,17),
    R(72961,2886,282,0,1,16), R(72989,2887,65535,0,1,16), R(73017,2888,65535,0,1,0), R(73047,2889,65535,0,255,0),
    R(73084,2890,65535,0,255,24), R(73129,2891,294,0,1,1), R(73163,2892,65535,0,1,1), R(73197,2893,65535,0,1,16),
    R(73215,2894,65535,0,1,16), R(73235,2895,65535,0,1,24), R(73264,2896,0,0,1,0), R(73288,2897,65535,0,1,0),
    R(73308,2898,65535,0,255,0), R(73333,2899,65535,0,255,0), R(73358,2900,65535,0,255,8), R(73391,2901,65535,0,1,16),
    R(73410,2902,65535,0,255,16), R(73436,2903,65535,0,1,16), R(73459,2904,65535,0,1,16), R(73479,2905,65535,0,1,16),
    R(73500,2906,65535,0,1,0), R(73524,2907,3,0,1,25), R(73546,2908,65535,0,1,16), R(73574,2909,4,0,1,4),
    R(73600,2911,65535,0,1,16), R(73620,2912,65535,0,1,16), R(73645,2913,65535,0,255,16), R(73668,2914,65535,0,1,0),
    R(73695,2915,65535,0,255,16), R(73721,2916,5,0,255,16), R(73749,2917,65535,0,1,0), R(73772,2918,65535,0,1,0),
    R(73793,2919,65535,0,1,0), R(73818,2920,65535,0,1,16), R(73846,2921,65535,0,1,16), R(73876,2922,65535,0,1,16),
    R(73907,2923,6,0,255,0), R(73928,2924,65535,0,255,0), R(73950,2925,65535,0,255,0), R(73972,2926,65535,0,255,0),
    R(73996,2927,65535,0,255,0), R(74020,2928,65535,0,255,0), R(74051,2929,65535,0,255,17), R(74074,2930,65535,0,1,16),
    R(74085,2931,65535,0,1,16), R(74098,2932,65535,0,1,24), R(74120,2933,0,0,1,0), R(74137,2934,65535,0,1,0),
    R(74150,2935,65535,0,255,0), R(74168,2936,65535,0,255,0), R(74186,2937,65535,0,255,8), R(74212,2938,65535,0,1,16),
    R(74224,2939,65535,0,255,16), R(74243,2940,65535,0,1,16), R(74259,2941,65535,0,1,16), R(74272,2942,65535,0,1,16),
    R(74286,2943,65535,0,1,0), R(74305,2944,65535,0,1,0), R(74322,2945,3,0,1,25), R(74337,2946,65535,0,1,16),
    R(74350,2947,65535,0,1,16), R(74368,2948,65535,0,255,16), R(74384,2949,65535,0,1,16), R(74404,2950,65535,0,255,0),
    R(74417,2951,65535,0,255,16), R(74436,2952,5,0,255,16), R(74457,2953,65535,0,1,0), R(74475,2954,65535,0,1,0),
    R(74496,2955,65535,0,1,0), R(74519,2956,65535,0,1,16), R(74543,2957,6,0,255,0), R(74557,2958,65535,0,255,0),
    R(74572,2959,65535,0,255,0), R(74587,2960,65535,0,255,0), R(74604,2961,65535,0,255,0), R(74621,2962,65535,0,255,0),
    R(74645,2963,65535,0,1,17), R(74672,2964,65535,0,255,16), R(74696,2965,65535,0,255,16), R(74712,2966,65535,0,1,16),
    R(74731,2967,65535,0,1,16), R(74752,2968,65535,0,1,24), R(74782,2969,0,0,1,0), R(74807,2970,65535,0,1,0),
    R(74828,2971,65535,0,255,0), R(74854,2972,65535,0,255,0), R(74880,2973,65535,0,255,8), R(74914,2974,65535,0,1,16),
    R(74934,2975,65535,0,255,16), R(74961,2976,65535,0,1,16), R(74985,2977,65535,0,1,16), R(75006,2978,65535,0,1,16),
    R(75028,2979,65535,0,1,16), R(75055,2980,65535,0,1,0), R(75080,2981,3,0,1,25), R(75103,2982,65535,0,1,16),
    R(75124,2983,65535,0,1,16), R(75150,2984,65535,0,255,16), R(75174,2985,65535,0,1,16), R(75202,2986,65535,0,255,0),
    R(75223,2987,65535,0,255,16), R(75250,2988,5,0,255,16), R(75279,2989,65535,0,1,0), R(75305,2990,65535,0,1,0),
    R(75334,2991,65535,0,1,0), R(75365,2992,65535,0,1,16), R(75397,2993,6,0,255,0), R(75419,2994,65535,0,255,0),
    R(75442,2995,65535,0,255,0), R(75465,2996,65535,0,255,0), R(75490,2997,65535,0,255,0), R(75515,2998,65535,0,255,0),
    R(75547,2999,296,0,1,16), R(75568,3000,65535,0,255,17), R(75599,3001,65535,0,1,0), R(75633,3002,65535,0,255,0),
    R(75674,3003,65535,0,255,24), R(75723,3004,65535,0,1,0), R(75766,3005,65535,0,1,21), R(75811,3011,65535,0,255,0),
    R(75855,3012,65535,0,1,0), R(75894,3013,65535,0,1,4), R(75949,3017,65535,0,1,0), R(75994,3018,297,0,1,0),
    R(76038,3019,65535,0,1,16), R(76056,3020,65535,0,1,16), R(76076,3021,65535,0,1,24), R(76105,3022,0,0,1,0),
    R(76129,3023,65535,0,1,0), R(76149,3024,65535,0,255,0), R(76174,3025,65535,0,255,0), R(76199,3026,65535,0,255,8),
    R(76232,3027,65535,0,1,16), R(76251,3028,65535,0,255,16), R(76277,3029,65535,0,1,16), R(76300,3030,65535,0,1,16),
    R(76320,3031,3,0,1,25), R(76342,3032,65535,0,1,16), R(76370,3033,65535,0,1,16), R(76390,3034,65535,0,1,16),
    R(76415,3035,65535,0,255,16), R(76438,3036,65535,0,255,16), R(76464,3037,5,0,255,16), R(76492,3038,65535,0,1,0),
    R(76517,3039,65535,0,1,0), R(76540,3040,65535,0,255,0), R(76561,3041,65535,0,255,0), R(76585,3042,65535,0,255,0),
    R(76608,3043,65535,0,255,0), R(76632,3044,65535,0,1,0), R(76656,3045,65535,0,255,0), R(76687,3046,65535,0,255,24),
    R(76726,3047,65535,0,1,1), R(76755,3048,298,0,1,1), R(76781,3049,65535,0,1,0), R(76807,3050,65535,0,1,0),
    R(76840,3051,65535,0,1,0), R(76867,3052,65535,0,255,0), R(76901,3053,65535,0,255,24), R(76943,3054,65535,0,1,1),
    R(76978,3055,77,0,1,1), R(77015,3056,65535,0,1,0), R(77044,3057,65535,0,1,0), R(77080,3058,65535,0,255,0),
    R(77112,3059,65535,0,255,0), R(77154,3060,65535,0,1,0), R(77199,3061,65535,0,255,0), R(77251,3062,65535,0,255,24),
    R(77311,3063,65535,0,1,1), R(77364,3064,65535,0,1,0), R(77416,3065,65535,0,1,0), R(77451,3066,65535,0,255,0),
    R(77493,3067,65535,0,255,24), R(77543,3068,65535,0,1,1), R(77585,3069,65535,0,1,1), R(77629,3070,65535,0,1,0),
    R(77655,3071,65535,0,255,0), R(77688,3072,65535,0,255,24), R(77729,3073,65535,0,1,17), R(77758,3074,65535,0,1,0),
    R(77793,3075,65535,0,1,0), R(77830,3076,65535,0,1,0), R(77868,3077,65535,0,255,0), R(77896,3078,65535,0,1,0),
    R(77927,3079,65535,0,255,0), R(77965,3080,65535,0,255,24), R(78011,3081,65535,0,255,0), R(78047,3082,65535,0,1,0),
    R(78081,3083,65535,0,1,0), R(78119,3084,65535,0,255,0), R(78159,3085,65535,0,1,0), R(78202,3086,65535,0,255,0),
    R(78252,3087,65535,0,255,24), R(78310,3088,65535,0,1,1), R(78356,3089,65535,0,1,0), R(78408,3090,65535,0,255,0),
    R(78453,3091,65535,0,1,0), R(78494,3092,65535,0,255,0), R(78542,3093,65535,0,255,24), R(78598,3094,65535,0,1,1),
    R(78643,3095,65535,0,1,0), R(78686,3096,65535,0,1,0), R(78729,3097,65535,0,1,0), R(78777,3098,65535,0,1,0),
    R(78824,3099,65535,0,1,0), R(78874,3100,65535,0,1,0), R(78928,3101,65535,0,1,0), R(78981,3102,65535,0,1,0),
    R(79027,3103,65535,0,1,0), R(79074,3104,65535,0,1,16), R(79097,3105,65535,0,1,16), R(79122,3106,65535,0,1,24),
    R(79156,3107,0,0,1,0), R(79185,3108,65535,0,1,0), R(79210,3109,65535,0,255,0), R(79240,3110,65535,0,255,0),
    R(79270,3111,65535,0,255,8), R(79308,3112,65535,0,255,0), R(79339,3113,299,0,1,25), R(79366,3114,102,0,1,17),
    R(79391,3115,103,0,1,0), R(79419,3116,104,0,1,17), R(79443,3117,65535,0,1,17), R(79471,3118,65535,0,1,16),
    R(79506,3119,65535,0,1,17), R(79534,3120,65535,0,1,0), R(79562,3121,65535,0,1,17), R(79590,3122,65535,0,1,17),
    R(79619,3123,300,0,1,0), R(79648,3124,106,0,1,0), R(79690,3125,106,0,1,0), R(79723,3126,65535,0,255,0),
    R(79751,3127,65535,0,1,0), R(79784,3128,65535,0,1,0), R(79825,3129,65535,0,1,0), R(79851,3130,65535,0,1,0),
    R(79880,3131,65535,0,1,0), R(79909,3132,65535,0,1,0), R(79935,3133,65535,0,1,0), R(79969,3134,128,0,1,17),
    R(79997,3135,65535,0,1,0), R(80029,3136,65535,0,255,0), R(80060,3137,65535,0,255,0), R(80097,3138,65535,0,255,0),
    R(80126,3139,65535,0,255,0), R(80161,3140,65535,0,255,0), R(80191,3141,65535,0,255,0), R(80221,3142,65535,0,1,0),
    R(80252,3143,65535,0,255,17), R(80282,3144,65535,0,1,0), R(80311,3145,65535,0,255,0), R(80336,3146,65535,0,255,0),
    R(80364,3147,65535,0,255,0), R(80397,3148,65535,0,255,16), R(80423,3149,65535,0,1,0), R(80451,3150,129,0,1,0),
    R(80480,3151,65535,0,1,0), R(80505,3152,65535,0,255,0), R(80537,3153,65535,0,1,0), R(80571,3154,65535,0,255,0),
    R(80606,3155,65535,0,1,0), R(80638,3156,65535,0,255,0), R(80677,3157,65535,0,255,24), R(80724,3158,65535,0,1,0),
    R(80758,3159,107,0,1,0), R(80792,3160,65535,0,1,4), R(80833,3162,65535,0,1,0), R(80864,3163,65535,0,255,0),
    R(80902,3164,65535,0,255,24), R(80948,3165,65535,0,255,0), R(80989,3166,65535,0,255,0), R(81032,3167,65535,0,255,0),
    R(81078,3168,65535,0,255,0), R(81115,3169,115,0,1,1), R(81160,3170,116,0,255,0), R(81197,3171,117,0,255,0),
    R(81237,3172,65535,0,1,4), R(81277,3174,118,0,1,4), R(81317,3177,65535,0,1,0), R(81354,3178,65535,0,1,0),
    R(81392,3179,65535,0,1,0), R(81427,3180,65535,0,1,0), R(81459,3181,119,0,1,0), R(81496,3182,120,0,255,0),
    R(81532,3183,65535,0,255,0), R(81571,3184,65535,0,255,0), R(81612,3185,65535,0,255,0), R(81647,3186,65535,0,1,0),
    R(81685,3187,65535,0,255,0), R(81730,3188,65535,0,255,24), R(81783,3189,115,0,1,1), R(81835,3190,116,0,255,0),
    R(81879,3191,65535,0,1,0), R(81923,3192,65535,0,1,0), R(81968,3193,65535,0,1,0), R(82010,3194,65535,0,1,0),
    R(82049,3195,65535,0,255,0), R(82095,3196,65535,0,255,0), R(82143,3197,65535,0,255,0), R(82188,3198,65535,0,1,0),
    R(82236,3199,65535,0,255,0), R(82291,3200,65535,0,255,24), R(82354,3201,115,0,1,1), R(82416,3202,116,0,255,0),
    R(82470,3203,65535,0,1,0), R(82524,3204,65535,0,1,0), R(82579,3205,65535,0,1,0), R(82631,3206,65535,0,1,0),
    R(82680,3207,65535,0,255,0), R(82736,3208,65535,0,255,0), R(82794,3209,65535,0,1,0), R(82832,3210,65535,0,255,0),
    R(82877,3211,65535,0,255,24), R(82930,3212,114,0,1,1), R(82974,3213,65535,0,1,0), R(83018,3214,65535,0,1,0),
    R(83058,3215,65535,0,1,0), R(83105,3216,222,0,1,0), R(83148,3217,223,0,1,0), R(83188,3218,224,0,1,0),
    R(83228,3219,65535,0,255,0), R(83273,3220,65535,0,1,0), R(83321,3221,65535,0,255,0), R(83376,3222,65535,0,255,24),
    R(83439,3223,226,0,1,1), R(83489,3224,65535,0,1,4), R(83545,3227,65535,0,1,4), R(83598,3229,65535,0,1,0),
    R(83630,3230,65535,0,255,0), R(83669,3231,65535,0,255,24), R(83716,3232,65535,0,1,1), R(83754,3233,65535,0,1,1),
    R(83792,3234,65535,0,1,0), R(83833,3235,108,0,1,0), R(83867,3236,109,0,1,0), R(83910,3237,65535,0,1,0),
    R(83943,3238,65535,0,255,0), R(83983,3239,65535,0,255,24), R(84031,3240,65535,0,1,1), R(84070,3241,97,0,1,5),
    R(84113,3243,110,0,255,0), R(84148,3244,111,0,1,0), R(84190,3245,112,0,1,0), R(84232,3246,65535,0,1,0),
    R(84265,3247,65535,0,255,0), R(84305,3248,65535,0,255,24), R(84353,3249,65535,0,1,17), R(84389,3250,65535,0,1,17),
    R(84428,3251,65535,0,255,0), R(84469,3252,65535,0,1,0), R(84497,3253,65535,0,255,0), R(84532,3254,65535,0,255,24),
    R(84575,3255,65535,0,1,1), R(84609,3256,65535,0,255,0), R(84651,3257,65535,0,255,0), R(84694,3258,65535,0,255,0),
    R(84737,3259,65535,0,255,0), R(84782,3260,113,0,1,0), R(84815,3261,114,0,1,0), R(84849,3262,115,0,1,1),
    R(84891,3263,116,0,255,0), R(84925,3264,117,0,255,0), R(84962,3265,65535,0,1,4), R(84999,3267,118,0,1,4),
    R(85036,3270,65535,0,1,0), R(85070,3271,65535,0,1,0), R(85105,3272,65535,0,1,0), R(85137,3273,65535,0,1,0),
    R(85166,3274,65535,0,255,0), R(85195,3275,119,0,1,0), R(85229,3276,120,0,255,0), R(85262,3277,65535,0,255,0),
    R(85297,3278,65535,0,255,0), R(85333,3279,65535,0,255,0), R(85371,3280,65535,0,255,0), R(85403,3281,65535,0,1,0),
    R(85444,3282,65535,0,255,0), R(85492,3283,65535,0,255,24), R(85548,3284,131,0,1,1), R(85595,3285,132,0,1,0),
    R(85640,3286,65535,0,1,0), R(85685,3287,65535,0,1,0), R(85729,3288,65535,0,1,0), R(85764,3289,65535,0,255,0),
    R(85806,3290,65535,0,255,24), R(85856,3291,65535,0,1,1), R(85897,3292,113,0,1,0), R(85937,3293,114,0,1,0),
    R(85978,3294,115,0,1,1), R(86027,3295,116,0,255,0), R(86068,3296,117,0,255,0), R(86112,3297,65535,0,1,0),
    R(86153,3298,65535,0,1,0), R(86195,3299,65535,0,1,0), R(86234,3300,65535,0,1,0), R(86270,3301,65535,0,255,0),
    R(86306,3302,65535,0,255,0), R(86349,3303,65535,0,255,0), R(86394,3304,65535,0,255,0), R(86436,3305,65535,0,1,0),
    R(86481,3306,65535,0,255,0), R(86533,3307,65535,0,255,24), R(86593,3308,65535,0,1,1), R(86644,3309,113,0,1,0),
    R(86694,3310,114,0,1,0), R(86745,3311,115,0,1,1), R(86804,3312,116,0,255,0), R(86855,3313,117,0,255,0),
    R(86909,3314,65535,0,1,0), R(86960,3315,65535,0,1,0), R(87012,3316,65535,0,1,0), R(87061,3317,65535,0,1,0),
    R(87107,3318,65535,0,255,0), R(87153,3319,65535,0,255,0), R(87206,3320,65535,0,255,0), R(87261,3321,65535,0,1,0),
    R(87290,3322,65535,0,255,0), R(87326,3323,65535,0,255,24), R(87370,3324,121,0,1,0), R(87401,3325,65535,0,1,0),
    R(87433,3326,65535,0,1,0), R(87464,3327,65535,0,255,0), R(87502,3328,65535,0,255,24), R(87548,3329,133,0,1,0),
    R(87581,3330,65535,0,1,0), R(87620,3331,134,0,1,0), R(87665,3332,65535,0,1,0), R(87698,3333,65535,0,1,0),
    R(87733,3334,65535,0,1,0), R(87772,3335,65535,0,1,0), R(87805,3336,65535,0,255,0), R(87845,3337,65535,0,255,24),
    R(87893,3338,65535,0,1,1), R(87932,3339,122,0,255,0), R(87967,3340,65535,0,1,0), R(88002,3341,123,0,1,5),
    R(88045,3343,65535,0,255,0), R(88079,3344,65535,0,1,0), R(88114,3345,65535,0,255,0), R(88156,3346,65535,0,255,24),
    R(88206,3347,65535,0,1,0), R(88245,3348,135,0,1,0), R(88282,3349,65535,0,1,0), R(88319,3350,0,0,1,0),
    R(88360,3351,65535,0,1,0), R(88391,3352,65535,0,255,0), R(88429,3353,65535,0,255,24), R(88475,3354,65535,0,1,0),
    R(88509,3355,124,0,1,0), R(88550,3356,65535,0,1,0), R(88588,3357,65535,0,1,0), R(88626,3358,65535,0,255,0),
    R(88671,3359,65535,0,255,24), R(88724,3360,65535,0,1,1), R(88768,3361,125,0,1,1), R(88812,3362,126,0,1,0),
    R(88852,3363,65535,0,1,4), R(88897,3365,65535,0,1,4), R(88941,3370,127,0,1,0), R(88983,3371,65535,0,1,0),
    R(89012,3372,65535,0,255,0), R(89048,3373,65535,0,255,24), R(89092,3374,131,0,1,17), R(89127,3375,65535,0,1,17),
    R(89160,3376,65535,0,1,0), R(89173,3377,65535,0,255,0), R(89193,3378,65535,0,1,16), R(89215,3379,65535,0,1,16),
    R(89230,3380,301,0,1,17), R(89249,3381,65535,0,1,16), R(89270,3382,65535,0,1,16), R(89290,3383,65535,0,1,0),
    R(89302,3384,65535,0,255,0), R(89321,3385,65535,0,1,1), R(89334,3386,65535,0,1,4), R(89352,3436,65535,0,1,16),
    R(89374,3437,65535,0,1,16), R(89398,3438,65535,0,1,24), R(89431,3439,0,0,1,0), R(89459,3440,65535,0,1,0),
    R(89483,3441,65535,0,255,0), R(89512,3442,65535,0,255,0), R(89541,3443,65535,0,255,8), R(89578,3444,65535,0,255,16),
    R(89608,3445,65535,0,255,16), R(89649,3446,65535,0,255,16), R(89684,3447,302,0,1,25), R(89710,3448,303,0,1,16),
    R(89746,3449,65535,0,1,17), R(89773,3450,65535,0,1,16), R(89797,3451,65535,0,1,16), R(89821,3452,304,0,1,17),
    R(89853,3453,305,0,1,16), R(89876,3454,65535,0,1,4), R(89903,3457,65535,0,1,20), R(89929,3460,65535,0,1,16),
    R(89961,3461,65535,0,1,20), R(89992,3466,33,0,255,16), R(90022,3467,65535,0,255,16), R(90057,3468,65535,0,255,0),
    R(90081,3469,65535,0,255,0), R(90110,3470,65535,0,1,0), R(90142,3471,65535,0,255,0), R(90181,3472,65535,0,255,24),
    R(90228,3473,138,0,1,1), R(90262,3474,306,0,1,0), R(90299,3475,65535,0,1,0), R(90347,3476,65535,0,1,4),
    R(90385,3480,65535,0,255,0), R(90419,3481,65535,0,1,16), R(90426,3482,65535,0,1,16), R(90435,3483,65535,0,1,24),
    R(90453,3484,0,0,1,0), R(90466,3485,65535,0,1,0), R(90475,3486,65535,0,255,0), R(90489,3487,65535,0,255,0),
    R(90503,3488,65535,0,255,8), R(90525,3489,65535,0,255,16), R(90540,3490,307,0,1,25), R(90551,3491,308,0,255,16),
    R(90564,3492,309,0,1,17), R(90573,3493,65535,0,1,17), R(90585,3494,65535,0,1,16), R(90596,3495,65535,0,1,16),
    R(90610,3496,65535,0,1,16), R(90621,3497,65535,0,1,16), R(90628,3498,65535,0,1,16), R(90637,3499,65535,0,1,24),
    R(90655,3500,0,0,1,0), R(90668,3501,65535,0,1,0), R(90677,3502,65535,0,255,0), R(90691,3503,65535,0,255,0),
    R(90705,3504,65535,0,255,8), R(90727,3505,65535,0,255,0), R(90742,3506,310,0,1,25), R(90762,3507,311,0,1,16),
    R(90784,3508,312,0,255,16), R(90797,3509,313,0,1,16), R(90810,3510,33,0,1,17), R(90826,3511,65535,0,1,17),
    R(90838,3512,314,0,1,20), R(90851,3514,65535,50,255,0), R(90862,3515,65535,0,1,16), R(90877,3516,65535,0,1,0),
    R(90894,3517,65535,0,1,16), R(90910,3518,65535,0,255,0), R(90924,3519,65535,0,255,0), R(90933,3520,33,0,255,0),
    R(90949,3521,65535,0,255,0), R(90970,3522,65535,0,1,0), R(90984,3523,65535,0,255,0), R(91005,3524,65535,0,255,24),
    R(91034,3525,270,0,1,16), R(91053,3526,65535,0,1,20), R(91074,3533,65535,0,1,20), R(91092,3535,65535,0,1,16),
    R(91110,3536,65535,0,1,16), R(91130,3537,65535,0,1,24), R(91159,3538,0,0,1,0), R(91183,3539,65535,0,1,0),
    R(91203,3540,65535,0,255,0), R(91228,3541,65535,0,255,0), R(91253,3542,65535,0,255,8), R(91286,3543,65535,0,1,16),
    R(91305,3544,65535,0,1,16), R(91328,3545,65535,0,1,17), R(91348,3546,3,0,1,25), R(91370,3547,65535,0,1,16),
    R(91398,3548,65535,0,1,16), R(91418,3549,65535,0,1,16), R(91443,3550,65535,0,255,16), R(91466,3551,65535,0,1,0),
    R(91493,3552,65535,0,255,16), R(91519,3553,5,0,255,16), R(91547,3554,65535,0,1,0), R(91570,3555,77,0,1,17),
    R(91591,3556,65535,0,1,0), R(91614,3557,65535,0,255,0), R(91634,3558,65535,0,1,0), R(91657,3559,65535,0,255,0),
    R(91687,3560,65535,0,255,24), R(91725,3561,65535,0,1,0), R(91750,3562,65535,0,1,0), R(91780,3563,65535,0,1,0),
    R(91804,3564,65535,0,1,0), R(91828,3565,65535,0,1,0), R(91860,3566,65535,0,255,0), R(91887,3567,65535,0,1,0),
    R(91917,3568,65535,0,255,0), R(91954,3569,65535,0,255,24), R(91999,3570,77,0,1,1), R(92031,3571,65535,0,1,0),
    R(92065,3572,65535,0,1,0), R(92100,3573,65535,0,255,0), R(92139,3574,65535,0,255,0), R(92171,3575,65535,0,1,0),
    R(92213,3576,65535,0,255,0), R(92262,3577,65535,0,255,24), R(92319,3578,315,0,1,1), R(92362,3579,151,0,1,1),
    R(92406,3580,316,0,1,1), R(92450,3581,65535,0,1,0), R(92500,3582,65535,0,1,0), R(92551,3583,65535,0,1,16),
    R(92559,3584,65535,0,1,16), R(92569,3585,65535,0,1,24), R(92588,3586,0,0,1,0), R(92602,3587,65535,0,1,0),
    R(92612,3588,65535,0,255,0), R(92627,3589,65535,0,255,0), R(92642,3590,65535,0,255,8), R(92665,3591,65535,0,255,16),
    R(92681,3592,65535,0,1,16), R(92693,3593,317,0,1,17), R(92703,3594,65535,0,1,17), R(92715,3595,65535,0,1,16),
    R(92725,3596,65535,0,1,16), R(92735,3597,65535,0,1,16), R(92749,3598,65535,0,1,16), R(92769,3599,65535,0,255,0),
    R(92789,3600,65535,0,255,0), R(92801,3601,65535,0,1,0), R(92824,3602,65535,0,255,0), R(92854,3603,65535,0,255,24),
    R(92892,3604,65535,0,1,1), R(92917,3605,65535,0,1,5), R(92946,3610,65535,0,1,1), R(92974,3611,65535,0,1,0),
    R(93001,3612,65535,0,1,0), R(93016,3613,65535,0,255,0), R(93038,3614,65535,0,255,24), R(93068,3615,65535,0,1,1),
    R(93087,3616,65535,0,1,0), R(93106,3617,65535,0,1,0), R(93127,3618,65535,0,1,16), R(93146,3619,65535,0,1,16),
    R(93167,3620,65535,0,1,24), R(93197,3621,0,0,1,0), R(93222,3622,65535,0,1,0), R(93243,3623,65535,0,255,0),
    R(93269,3624,65535,0,255,0), R(93295,3625,65535,0,255,8), R(93329,3626,65535,0,1,16), R(93363,3627,65535,0,255,16),
    R(93390,3628,65535,0,1,21), R(93416,3631,318,0,1,25), R(93439,3632,65535,0,1,0), R(93463,3633,65535,0,1,0),
    R(93489,3634,65535,0,1,0), R(93524,3635,65535,0,1,0), R(93550,3636,65535,0,255,0), R(93577,3637,65535,0,255,0),
    R(93609,3638,65535,0,255,0), R(93630,3639,65535,0,255,0), R(93664,3640,65535,0,1,0), R(93697,3641,65535,0,1,0),
    R(93720,3642,65535,0,255,0), R(93752,3643,65535,0,1,16), R(93772,3644,65535,0,1,16), R(93794,3645,65535,0,1,24),
    R(93825,3646,0,0,1,0), R(93851,3647,65535,0,1,0), R(93873,3648,65535,0,255,0), R(93900,3649,65535,0,255,0),
    R(93927,3650,65535,0,255,8), R(93962,3651,65535,0,255,16), R(93990,3652,65535,0,1,24), R(94014,3653,65535,0,1,16),
    R(94042,3654,38,0,255,16), R(94068,3655,39,0,255,16), R(94090,3656,40,0,255,16), R(94117,3657,65535,0,255,16),
    R(94143,3658,65535,0,1,16), R(94165,3659,65535,0,1,16), R(94190,3660,65535,0,1,0), R(94220,3661,65535,0,1,16),
    R(94243,3662,65535,0,255,0), R(94268,3663,65535,0,255,0), R(94298,3664,319,0,255,0), R(94336,3665,65535,0,255,0),
    R(94365,3666,320,0,255,0), R(94390,3667,65535,0,255,0), R(94422,3668,0,0,255,0), R(94453,3669,321,0,255,0),
    R(94485,3670,65535,0,1,0), R(94522,3671,65535,0,255,0), R(94553,3672,65535,0,255,0), R(94583,3673,65535,0,1,0),
    R(94623,3674,65535,0,255,0), R(94649,3675,65535,0,1,0), R(94683,3676,65535,0,255,0), R(94724,3677,65535,0,255,24),
    R(94773,3678,322,0,255,0), R(94815,3679,65535,0,1,0), R(94853,3680,65535,0,1,0), R(94903,3681,65535,0,1,0),
    R(94951,3682,65535,0,1,0), R(94983,3683,65535,0,255,0), R(95022,3684,65535,0,255,24), R(95069,3685,65535,0,1,0),
    R(95103,3686,65535,0,1,0), R(95140,3687,65535,0,1,0), R(95173,3688,65535,0,255,0), R(95213,3689,65535,0,255,24),
    R(95261,3690,65535,0,1,1), R(95303,3691,65535,0,1,0), R(95340,3692,65535,0,1,0), R(95352,3693,65535,0,255,0),
    R(95371,3694,323,0,1,24), R(95384,3695,65535,0,1,16), R(95398,3696,65535,0,1,16), R(95414,3697,65535,0,255,16),
    R(95429,3698,65535,0,255,16), R(95445,3699,65535,0,255,16), R(95461,3700,65535,0,1,16), R(95477,3701,65535,0,1,0),
    R(95490,3702,65535,0,255,0), R(95510,3703,324,0,1,24), R(95524,3704,325,0,1,16), R(95539,3705,65535,0,1,16),
    R(95556,3706,65535,0,1,16), R(95572,3707,65535,0,1,16), R(95589,3708,65535,0,1,16), R(95608,3709,65535,0,1,16),
    R(95623,3710,65535,0,1,16), R(95640,3711,65535,0,1,24), R(95666,3712,0,0,1,0), R(95687,3713,65535,0,1,0),
    R(95704,3714,65535,0,255,0), R(95726,3715,65535,0,255,0), R(95748,3716,65535,0,255,8), R(95778,3717,65535,0,255,16),
    R(95801,3718,326,0,1,25), R(95820,3719,327,0,255,16), R(95841,3720,65535,0,1,17), R(95861,3721,65535,0,1,16),
    R(95883,3722,65535,0,1,16), R(95903,3723,65535,0,255,16), R(95923,3724,65535,0,1,16), R(95944,3725,65535,0,255,16),
    R(95968,3726,65535,0,255,16), R(95989,3727,65535,0,1,16), R(96016,3728,65535,0,1,16), R(96046,3729,65535,0,1,16),
    R(96077,3730,328,0,255,16), R(96103,3731,65535,0,1,16), R(96124,3732,329,0,255,16), R(96147,3733,65535,0,255,16),
    R(96175,3734,65535,0,255,16), R(96192,3735,65535,0,1,16), R(96216,3736,65535,0,255,16), R(96235,3737,65535,0,1,0),
    R(96257,3738,65535,0,255,0), R(96286,3739,65535,0,255,24), R(96323,3740,65535,0,1,17), R(96346,3741,65535,0,1,16),
    R(96372,3742,327,0,1,17), R(96400,3743,65535,0,1,16), R(96431,3744,65535,0,1,16), R(96468,3745,65535,0,255,16),
    R(96496,3746,12,0,1,16), R(96524,3747,330,0,1,16), R(96554,3748,65535,0,255,16), R(96582,3749,65535,0,1,16),
    R(96609,3750,65535,0,255,16), R(96638,3751,65535,0,255,0), R(96666,3752,65535,0,1,0), R(96697,3753,65535,0,255,0),
    R(96735,3754,65535,0,255,24), R(96781,3755,65535,0,1,1), R(96813,3756,331,0,1,1), R(96850,3757,65535,0,1,0),
    R(96885,3758,65535,0,1,0), R(96919,3759,65535,0,1,0), R(96951,3760,65535,0,255,0), R(96990,3761,65535,0,255,24),
    R(97037,3762,332,0,1,16), R(97075,3763,65535,0,1,17), R(97110,3764,65535,0,1,16), R(97125,3765,65535,0,1,16),
    R(97142,3766,65535,0,1,24), R(97168,3767,0,0,1,0), R(97189,3768,65535,0,1,0), R(97206,3769,65535,0,255,0),
    R(97228,3770,65535,0,255,0), R(97250,3771,65535,0,255,8), R(97280,3772,65535,0,255,0), R(97303,3773,333,0,1,25),
    R(97322,3774,334,0,1,0), R(97347,3775,335,0,1,17), R(97371,3776,65535,0,1,17), R(97391,3777,65535,0,1,0),
    R(97413,3778,65535,0,1,21), R(97439,3780,65535,0,1,0), R(97460,3781,65535,0,1,16), R(97486,3782,336,0,1,0),
    R(97511,3783,65535,0,1,0), R(97532,3784,65535,0,1,0), R(97557,3785,65535,0,1,0), R(97579,3786,65535,0,1,0),
    R(97606,3787,337,0,1,0), R(97623,3788,338,0,1,0), R(97641,3789,65535,0,1,0), R(97666,3790,65535,0,255,16),
    R(97688,3791,65535,0,255,16), R(97705,3792,339,0,255,0), R(97728,3793,65535,0,255,0), R(97756,3794,65535,0,1,24),
    R(97780,3795,340,0,255,0), R(97808,3796,65535,53,255,0), R(97830,3797,341,0,255,0), R(97861,3798,342,0,1,0),
    R(97887,3799,65535,0,255,0), R(97908,3800,65535,0,255,0), R(97936,3801,65535,0,1,0), R(97961,3802,65535,0,255,0),
    R(97993,3803,65535,0,255,24), R(98033,3804,65535,0,1,0), R(98068,3805,65535,0,1,0), R(98100,3806,65535,0,1,0),
    R(98138,3807,65535,0,1,0), R(98177,3808,65535,0,1,0), R(98202,3809,65535,0,255,0), R(98234,3810,65535,0,255,24),
    R(98274,3811,343,0,1,16), R(98305,3812,65535,0,1,17), R(98333,3813,65535,0,1,0), R(98364,3814,65535,0,255,0),
    R(98402,3815,65535,0,255,24), R(98448,3816,65535,0,1,0), R(98483,3817,65535,0,1,0), R(98521,3818,344,0,255,0),
    R(98563,3819,65535,0,1,5), R(98605,3821,65535,0,1,4), R(98648,3823,65535,0,1,0), R(98672,3824,65535,0,255,0),
    R(98703,3825,65535,0,255,24), R(98742,3826,65535,0,1,0), R(98768,3827,65535,0,1,0), R(98796,3828,65535,0,1,0),
    R(98826,3829,65535,0,1,16), R(98851,3830,65535,0,1,16), R(98878,3831,65535,0,1,24), R(98914,3832,0,0,1,0),
    R(98945,3833,65535,0,1,0), R(98972,3834,65535,0,255,0), R(99004,3835,65535,0,255,0), R(99036,3836,65535,0,255,8),
    R(99076,3837,65535,0,255,0), R(99109,3838,345,0,1,25), R(99138,3839,65535,0,1,17), R(99168,3840,65535,0,1,0),
    R(99195,3841,65535,0,1,0), R(99227,3842,346,0,1,17), R(99263,3843,65535,0,1,17), R(99303,3844,347,0,1,17),
    R(99336,3845,348,0,255,0), R(99375,3846,65535,0,1,0), R(99409,3847,65535,0,1,0), R(99438,3848,65535,0,1,4),
    R(99474,3850,65535,0,1,4), R(99511,3852,65535,0,1,16), R(99540,3853,65535,0,1,16), R(99571,3854,65535,0,1,24),
    R(99611,3855,0,0,1,0), R(99646,3856,65535,0,1,0), R(99677,3857,65535,0,255,0), R(99713,3858,65535,0,255,0),
    R(99749,3859,65535,0,255,8), R(99793,3860,65535,0,255,16), R(99830,3861,65535,0,1,17), R(99864,3862,65535,0,1,17),
    R(99895,3863,65535,0,1,0), R(99931,3864,65535,54,255,17), R(99972,3865,65535,0,1,0), R(100016,3866,65535,0,255,0),
    R(100067,3867,65535,0,255,24), R(100126,3868,335,0,255,16), R(100179,3869,349,0,1,16), R(100234,3870,335,0,255,16),
    R(100302,3871,350,0,1,25), R(100358,3872,351,0,255,16), R(100414,3873,65535,0,255,0), R(100469,3874,65535,0,1,0),
    R(100522,3875,65535,0,1,0), R(100570,3876,65535,0,1,20), R(100625,3878,65535,0,1,4), R(100681,3880,65535,0,255,0),
    R(100745,3881,65535,0,255,0), R(100815,3882,65535,0,1,0), R(100873,3883,65535,0,255,0), R(100938,3884,65535,0,255,24),
    R(101011,3885,352,0,1,1), R(101071,3886,65535,0,1,1), R(101132,3887,65535,0,1,16), R(101154,3888,65535,0,1,16),
    R(101178,3889,65535,0,1,24), R(101211,3890,0,0,1,0), R(101239,3891,65535,0,1,0), R(101263,3892,65535,0,255,0),
    R(101292,3893,65535,0,255,0), R(101321,3894,65535,0,255,8), R(101358,3895,65535,0,1,17), R(101381,3896,65535,0,1,16),
    R(101408,3897,65535,0,1,17), R(101432,3898,65535,0,1,16), R(101457,3899,3,0,1,25), R(101483,3900,65535,0,1,16),
    R(101515,3901,65535,0,1,16), R(101539,3902,65535,0,1,16), R(101568,3903,65535,0,255,16), R(101595,3904,65535,0,1,0),
    R(101626,3905,65535,0,255,16), R(101656,3906,5,0,255,16), R(101688,3907,65535,0,1,0), R(101717,3908,65535,0,1,17),
    R(101746,3909,353,0,1,16), R(101773,3910,71,0,255,17), R(101804,3911,65535,0,255,16), R(101833,3912,65535,0,255,16),
    R(101859,3913,65535,55,1,0), R(101889,3914,65535,0,1,0), R(101917,3915,65535,0,1,0), R(101950,3916,65535,0,255,0),
    R(101990,3917,65535,0,255,24), R(102038,3918,65535,0,255,0), R(102077,3919,65535,0,255,1), R(102116,3920,65535,0,1,0),
    R(102151,3921,65535,0,255,0), R(102191,3922,65535,0,255,0), R(102230,3923,65535,0,1,0), R(102272,3924,65535,0,255,0),
    R(102321,3925,65535,0,255,24), R(102378,3926,65535,0,1,1), R(102422,3927,65535,0,1,0), R(102473,3928,65535,0,1,0),
    R(102511,3929,65535,0,255,0), R(102556,3930,65535,0,255,24), R(102609,3931,65535,0,1,5), R(102652,3933,65535,0,1,1),
    R(102693,3934,354,0,1,1), R(102739,3935,65535,0,255,0), R(102779,3936,65535,0,1,0), R(102822,3937,65535,0,255,0),
    R(102872,3938,65535,0,255,24), R(102930,3939,355,0,1,1), R(102975,3940,65535,0,1,1), R(103021,3941,65535,0,1,0),
    R(103063,3942,65535,0,255,0), R(103112,3943,65535,0,255,24), R(103169,3944,65535,0,1,1), R(103218,3945,71,0,255,0),
    R(103269,3946,65535,0,1,0), R(103313,3947,65535,0,1,0), R(103364,3948,65535,0,1,4), R(103414,3950,65535,0,1,0),
    R(103464,3951,65535,0,1,0), R(103506,3952,65535,0,255,0), R(103555,3953,65535,0,255,24), R(103612,3954,65535,0,1,1),
    R(103656,3955,65535,0,1,1), R(103702,3956,65535,0,1,0), R(103747,3957,65535,0,1,0), R(103779,3958,65535,0,255,0),
    R(103818,3959,65535,0,255,24), R(103865,3960,65535,0,1,17), R(103898,3961,65535,0,1,16), R(103937,3962,65535,0,1,16),
    R(103974,3963,65535,0,1,0), R(104003,3964,65535,0,255,0), R(104039,3965,65535,0,255,24), R(104083,3966,77,0,1,17),
    R(104114,3967,65535,0,1,17), R(104148,3968,65535,0,1,0), R(104179,3969,65535,0,255,0), R(104217,3970,65535,0,255,24),
    R(104263,3971,65535,0,1,16), R(104301,3972,65535,0,255,17), R(104338,3973,65535,0,255,0), R(104371,3974,65535,0,255,0),
    R(104405,3975,65535,0,255,0), R(104439,3976,65535,0,1,0), R(104475,3977,65535,0,255,0), R(104518,3978,65535,0,255,24),
    R(104569,3979,65535,0,1,1), R(104607,3980,65535,0,1,0), R(104646,3981,65535,0,255,0), R(104686,3982,65535,0,1,0),
    R(104726,3983,65535,0,255,0), R(104773,3984,65535,0,255,24), R(104828,3985,65535,0,1,17), R(104875,3986,65535,0,1,4),
    R(104923,3988,65535,0,1,0), R(104973,3989,65535,0,1,16), R(104989,3990,65535,0,1,16), R(105007,3991,65535,0,1,24),
    R(105034,3992,0,0,1,0), R(105056,3993,65535,0,1,0), R(105074,3994,65535,0,255,0), R(105097,3995,65535,0,255,0),
    R(105120,3996,65535,0,255,8), R(105151,3997,65535,0,255,16), R(105175,3998,3,0,1,24), R(105195,3999,356,0,255,16),
    R(105213,4000,65535,0,1,16), R(105231,4001,65535,0,255,0), R(105250,4002,65535,0,1,0), R(105270,4003,65535,0,1,16),
    R(105291,4004,65535,0,1,16), R(105319,4005,65535,0,255,16), R(105345,4006,65535,0,255,0), R(105366,4007,65535,0,255,0),
    R(105388,4008,65535,0,255,0), R(105409,4009,65535,0,255,0), R(105431,4010,65535,0,255,0), R(105449,4011,65535,0,1,0),
    R(105473,4012,65535,0,255,0), R(105504,4013,65535,0,255,24), R(105543,4014,357,0,1,0), R(105572,4015,65535,0,1,0),
    R(105598,4016,65535,0,255,0), R(105627,4017,65535,0,1,0), R(105656,4018,65535,0,1,0), R(105681,4019,65535,0,255,0),
    R(105713,4020,65535,0,255,24), R(105753,4021,65535,0,1,1), R(105780,4022,65535,0,255,0), R(105810,4023,65535,0,255,1),
    R(105840,4024,65535,0,1,0), R(105873,4025,65535,0,255,0), R(105913,4026,65535,0,255,24), R(105961,4027,65535,0,1,1),
    R(105996,4028,65535,0,1,0), R(106038,4029,65535,0,255,0), R(106074,4030,65535,0,1,0), R(106113,4031,65535,0,255,0),
    R(106159,4032,65535,0,255,24), R(106213,4033,65535,0,1,0), R(106255,4034,65535,0,1,0), R(106296,4035,65535,0,1,0),
    R(106317,4036,65535,0,255,0), R(106345,4037,65535,0,255,24), R(106381,4038,65535,0,255,16), R(106410,4039,65535,0,1,0),
    R(106433,4040,65535,0,255,16), R(106464,4041,65535,0,255,0), R(106490,4042,65535,0,255,0), R(106520,4043,65535,0,255,0),
    R(106551,4044,65535,0,1,0), R(106584,4045,65535,0,255,0), R(106624,4046,65535,0,255,24), R(106672,4047,65535,0,1,0),
    R(106707,4048,65535,0,1,0), R(106747,4049,65535,0,1,0), R(106782,4050,65535,0,1,0), R(106820,4051,65535,0,1,0),
    R(106854,4052,65535,0,255,0), R(106895,4053,65535,0,255,24), R(106944,4054,65535,0,1,1), R(106984,4055,65535,0,255,0),
    R(107023,4056,65535,0,1,0), R(107065,4057,65535,0,255,0), R(107114,4058,65535,0,255,24), R(107171,4059,65535,0,1,1),
    R(107215,4060,65535,0,255,0), R(107259,4061,65535,0,1,0), R(107306,4062,65535,0,255,0), R(107360,4063,65535,0,255,24),
    R(107422,4064,65535,0,1,1), R(107471,4065,358,0,1,0), R(107529,4066,65535,0,255,0), R(107584,4067,65535,0,1,0),
    R(107634,4068,65535,0,1,16), R(107644,4069,65535,0,1,16), R(107656,4070,65535,0,1,24), R(107677,4071,0,0,1,0),
    R(107693,4072,65535,0,1,0), R(107705,4073,65535,0,255,0), R(107722,4074,65535,0,255,0), R(107739,4075,65535,0,255,8),
    R(107764,4076,65535,0,255,16), R(107782,4077,359,0,1,25), R(107796,4078,65535,0,1,0), R(107819,4079,65535,0,1,16),
    R(107831,4080,65535,0,1,16), R(107846,4081,65535,0,1,16), R(107863,4082,65535,0,1,16), R(107875,4083,65535,0,255,0),
    R(107894,4084,65535,0,1,0), R(107908,4085,65535,0,1,0), R(107923,4086,65535,0,255,0), R(107939,4087,65535,0,255,0),
    R(107966,4088,65535,0,1,16), R(107982,4089,65535,0,1,16), R(108000,4090,65535,0,1,0), R(108020,4091,65535,0,255,0),
    R(108032,4092,65535,0,1,0), R(108051,4093,65535,0,255,0), R(108077,4094,65535,0,255,24), R(108111,4095,65535,0,1,0),
    R(108136,4096,65535,0,1,5), R(108166,4098,65535,0,255,0), R(108197,4099,65535,0,1,0), R(108231,4100,65535,0,255,0),
    R(108272,4101,65535,0,255,24), R(108321,4102,100,0,1,1), R(108357,4103,65535,0,1,0), R(108393,4104,65535,0,1,0),
    R(108431,4105,65535,0,1,0), R(108469,4106,65535,0,1,0), R(108491,4107,65535,0,255,0), R(108520,4108,65535,0,255,24),
    R(108557,4109,65535,0,1,0), R(108581,4110,65535,0,1,1), R(108606,4111,65535,0,1,16), R(108616,4112,65535,0,1,16),
    R(108628,4113,65535,0,1,24), R(108649,4114,0,0,1,0), R(108665,4115,65535,0,1,0), R(108677,4116,65535,0,255,0),
    R(108694,4117,65535,0,255,0), R(108711,4118,65535,0,255,8), R(108736,4119,65535,0,1,16), R(108747,4120,65535,0,255,16),
    R(108765,4121,65535,0,1,16), R(108780,4122,65535,0,1,16), R(108792,4123,65535,0,1,16), R(108805,4124,65535,0,1,0),
    R(108821,4125,3,0,1,25), R(108835,4126,65535,0,1,16), R(108855,4127,360,0,1,17), R(108867,4128,4,0,1,4),
    R(108885,4130,65535,0,1,16), R(108897,4131,65535,0,1,16), R(108914,4132,65535,0,255,16), R(108929,4133,65535,0,1,16),
    R(108948,4134,65535,0,255,16), R(108966,4135,5,0,255,16), R(108986,4136,65535,0,1,0), R(109001,4137,65535,0,1,0),
    R(109014,4138,65535,0,1,0), R(109031,4139,65535,0,1,0), R(109051,4140,65535,0,1,0), R(109073,4141,65535,0,1,16),
    R(109096,4142,6,0,255,0), R(109109,4143,65535,0,255,0), R(109123,4144,65535,0,255,0), R(109137,4145,65535,0,255,0),
    R(109153,4146,65535,0,255,0), R(109169,4147,65535,0,255,0), R(109192,4148,65535,0,255,0), R(109209,4149,65535,0,255,0),
    R(109232,4150,65535,0,255,16), R(109247,4151,65535,0,1,16), R(109257,4152,65535,0,1,16), R(109269,4153,65535,0,1,24),
    R(109290,4154,0,0,1,0), R(109306,4155,65535,0,1,0), R(109318,4156,65535,0,255,0), R(109335,4157,65535,0,255,0),
    R(109352,4158,65535,0,255,8), R(109377,4159,65535,0,1,16), R(109391,4160,65535,0,1,16), R(109405,4161,65535,0,255,17),
    R(109417,4162,65535,0,1,0), R(109432,4163,65535,0,255,0), R(109454,4164,65535,0,255,24), R(109484,4165,361,0,1,17),
    R(109501,4166,65535,0,1,17), R(109522,4167,65535,0,1,16), R(109529,4168,65535,0,1,16), R(109538,4169,65535,0,1,24),
    R(109556,4170,0,0,1,0), R(109569,4171,65535,0,1,0), R(109578,4172,65535,0,255,0), R(109592,4173,65535,0,255,0),
    R(109606,4174,65535,0,255,8), R(109628,4175,65535,0,255,0), R(109643,4176,362,0,1,25), R(109654,4177,160,0,1,25),
    R(109663,4178,65535,0,1,16), R(109673,4179,363,0,1,16), R(109682,4180,65535,0,1,16), R(109694,4181,65535,0,1,0),
    R(109708,4182,65535,0,1,16), R(109717,4183,65535,0,1,16), R(109728,4184,161,0,1,0), R(109742,4185,65535,0,255,0),
    R(109751,4186,65535,0,255,0), R(109761,4187,162,0,1,0), R(109777,4188,65535,0,1,0), R(109790,4189,65535,0,255,0),
    R(109810,4190,65535,0,255,24), R(109838,4191,364,0,1,0), R(109853,4192,65535,0,1,8), R(109871,4193,65535,0,1,0),
    R(109886,4194,65535,0,1,1), R(109901,4195,65535,0,1,16), R(109912,4196,65535,0,1,16), R(109925,4197,65535,0,1,24),
    R(109947,4198,0,0,1,0), R(109964,4199,65535,0,1,0), R(109977,4200,65535,0,255,0), R(109995,4201,65535,0,255,0),
    R(110013,4202,65535,0,255,8), R(110039,4203,65535,0,255,16), R(110058,4204,365,0,1,24), R(110073,4205,366,0,1,16),
    R(110099,4206,65535,0,1,16), R(110112,4207,65535,0,255,0), R(110126,4208,65535,0,1,16), R(110146,4209,367,0,1,16),
    R(110159,4210,368,0,255,16), R(110172,4211,65535,0,255,0), R(110188,4212,65535,0,1,0), R(110204,4213,290,0,1,16),
    R(110225,4214,65535,0,1,0), R(110242,4215,65535,0,1,16), R(110271,4216,65535,0,1,0), R(110286,4217,65535,0,255,0),
    R(110311,4218,65535,0,1,0), R(110342,4219,65535,0,255,0), R(110359,4220,65535,0,1,0), R(110387,4221,65535,0,255,0),
    R(110422,4222,65535,0,255,24), R(110465,4223,322,0,255,0), R(110501,4224,65535,0,1,0), R(110533,4225,65535,0,1,0),
    R(110570,4226,65535,0,1,0), R(110607,4227,65535,0,1,0), R(110627,4228,65535,0,255,0), R(110654,4229,65535,0,255,24),
    R(110689,4230,65535,0,1,1), R(110716,4231,65535,0,1,1), R(110742,4232,65535,0,1,0), R(110768,4233,65535,0,1,0),
    R(110786,4234,65535,0,255,0), R(110811,4235,65535,0,255,24), R(110844,4236,65535,0,1,17), R(110867,4237,65535,0,1,16),
    R(110895,4238,65535,0,1,17), R(110917,4239,65535,0,1,17), R(110942,4240,65535,0,1,16), R(110969,4241,65535,0,1,16),
    R(110979,4242,65535,0,1,16), R(110991,4243,65535,0,1,24), R(111012,4244,0,0,1,0), R(111028,4245,65535,0,1,0),
    R(111040,4246,65535,0,255,0), R(111057,4247,65535,0,255,0), R(111074,4248,65535,0,255,8), R(111099,4249,65535,0,1,16),
    R(111110,4250,65535,0,255,16), R(111128,4251,65535,0,1,16), R(111143,4252,65535,0,1,16), R(111155,4253,65535,0,1,16),
    R(111168,4254,65535,0,1,0), R(111184,4255,3,0,1,25), R(111198,4256,65535,0,1,16), R(111218,4257,4,0,1,4),
    R(111236,4259,65535,0,1,16), R(111248,4260,65535,0,1,16), R(111265,4261,65535,0,255,16), R(111280,4262,65535,0,1,16),
    R(111299,4263,65535,0,255,16), R(111317,4264,5,0,255,16), R(111337,4265,65535,0,1,0), R(111352,4266,65535,0,1,0),
    R(111365,4267,65535,0,1,0), R(111382,4268,65535,0,1,0), R(111402,4269,65535,0,1,0), R(111424,4270,65535,0,1,16),
    R(111447,4271,6,0,255,0), R(111460,4272,65535,0,255,0), R(111474,4273,65535,0,255,0), R(111488,4274,65535,0,255,0),
    R(111504,4275,65535,0,255,0), R(111520,4276,65535,0,255,0), R(111543,4277,65535,0,255,0), R(111558,4278,65535,0,1,16),
    R(111576,4279,369,0,1,16), R(111591,4280,370,0,1,16), R(111615,4281,371,0,255,16), R(111627,4282,65535,0,1,16),
    R(111649,4283,65535,0,1,16), R(111672,4284,65535,0,1,16), R(111689,4285,65535,0,1,16), R(111728,4286,372,0,1,16),
    R(111755,4287,65535,0,255,16), R(111773,4288,65535,0,1,16), R(111789,4289,65535,0,255,0), R(111802,4290,65535,0,255,0),
    R(111826,4291,65535,0,1,0), R(111842,4292,65535,0,255,0), R(111865,4293,65535,0,255,24), R(111896,4294,65535,0,1,0),
    R(111914,4295,65535,0,1,0), R(111939,4296,65535,0,255,0), R(111963,4297,65535,0,255,0), R(111987,4298,65535,0,1,0),
    R(112014,4299,65535,0,255,0), R(112048,4300,65535,0,255,24), R(112090,4301,373,0,1,0), R(112119,4302,65535,0,1,0),
    R(112155,4303,65535,0,1,1), R(112188,4304,65535,0,1,0), R(112215,4305,65535,0,255,0), R(112249,4306,65535,0,255,24),
    R(112291,4307,65535,0,1,0), R(112320,4308,65535,0,1,0), R(112356,4309,65535,0,1,0), R(112389,4310,65535,0,255,0),
    R(112423,4311,65535,0,1,0), R(112460,4312,65535,0,255,0), R(112504,4313,65535,0,255,24), R(112556,4314,65535,0,1,0),
    R(112595,4315,65535,0,1,0), R(112641,4316,65535,0,1,1), R(112684,4317,65535,0,1,0), R(112711,4318,65535,0,255,0),
    R(112745,4319,65535,0,255,24), R(112787,4320,65535,0,1,0), R(112816,4321,374,0,255,0), R(112846,4322,65535,0,1,0),
    R(112882,4323,65535,0,1,1), R(112915,4324,65535,0,1,16), R(112931,4325,65535,0,1,16), R(112949,4326,65535,0,1,24),
    R(112976,4327,0,0,1,0), R(112998,4328,65535,0,1,0), R(113016,4329,65535,0,255,0), R(113039,4330,65535,0,255,0),
    R(113062,4331,65535,0,255,8), R(113093,4332,65535,0,255,16), R(113117,4333,375,0,1,25), R(113137,4334,376,0,1,17),
    R(113155,4335,65535,0,1,17), R(113176,4336,65535,0,1,16), R(113197,4337,65535,0,1,16), R(113215,4338,65535,0,1,16),
    R(113237,4339,65535,0,1,17), R(113257,4340,372,0,1,24), R(113290,4341,65535,0,255,0), R(113309,4342,65535,0,255,0),
    R(113340,4343,65535,0,1,0), R(113362,4344,65535,0,255,0), R(113391,4345,65535,0,255,24), R(113428,4346,65535,0,1,16),
    R(113452,4347,65535,0,255,0), R(113482,4348,65535,0,1,16), R(113514,4349,65535,0,255,0), R(113544,4350,65535,0,1,0),
    R(113577,4351,65535,0,255,0), R(113617,4352,65535,0,255,24), R(113665,4353,373,0,1,16), R(113700,4354,65535,0,1,0),
    R(113736,4355,65535,0,1,0), R(113781,4356,65535,0,1,0), R(113814,4357,65535,0,255,0), R(113854,4358,65535,0,255,24),
    R(113902,4359,65535,0,255,0), R(113937,4360,65535,0,255,0), R(113975,4361,65535,0,1,0), R(114016,4362,65535,0,255,0),
    R(114064,4363,65535,0,255,24), R(114120,4364,65535,0,1,0), R(114164,4365,65535,0,255,0), R(114212,4366,65535,0,255,0),
    R(114261,4367,65535,0,1,0), R(114312,4368,65535,0,1,0), R(114363,4369,65535,0,255,0), R(114421,4370,65535,0,255,24),
    R(114487,4371,65535,0,1,1), R(114540,4372,65535,0,1,1), R(114594,4373,65535,0,1,0), R(114646,4374,65535,0,255,0),
    R(114705,4375,65535,0,255,24), R(114772,4376,373,0,1,0), R(114826,4377,65535,0,1,0), R(114881,4378,65535,0,1,0),
    R(114945,4379,65535,0,1,16), R(114953,4380,65535,0,1,16), R(114963,4381,65535,0,1,24), R(114982,4382,0,0,1,0),
    R(114996,4383,65535,0,1,0), R(115006,4384,65535,0,255,0), R(115021,4385,65535,0,255,0), R(115036,4386,65535,0,255,8),
    R(115059,4387,65535,0,255,16), R(115075,4388,65535,0,255,16), R(115088,4389,65535,0,255,16), R(115100,4390,145,0,1,25),
    R(115112,4391,377,0,1,16), R(115122,4392,378,0,1,16), R(115136,4393,379,0,1,16), R(115146,4394,65535,0,1,16),
    R(115159,4395,65535,0,1,16), R(115174,4396,65535,0,1,20), R(115190,4398,65535,0,1,16), R(115202,4399,65535,0,1,16),
    R(115216,4400,329,0,255,16), R(115232,4401,12,0,1,16), R(115246,4402,65535,0,1,16), R(115262,4403,65535,0,1,16),
    R(115274,4404,65535,0,1,16), R(115286,4405,65535,0,1,16), R(115297,4406,65535,0,1,16), R(115309,4407,65535,0,1,16),
    R(115323,4408,65535,0,1,17), R(115336,4409,65535,0,255,0), R(115346,4410,65535,0,1,16), R(115359,4411,65535,0,1,16),
    R(115374,4412,65535,0,1,24), R(115398,4413,0,0,1,0), R(115417,4414,65535,0,1,0), R(115432,4415,65535,0,255,0),
    R(115452,4416,65535,0,255,0), R(115472,4417,65535,0,255,8), R(115500,4418,65535,0,255,16), R(115521,4419,11,0,1,16),
    R(115536,4420,380,0,1,24), R(115553,4421,65535,0,1,16), R(115576,4422,381,0,1,0), R(115591,4423,65535,0,1,16),
    R(115608,4424,65535,0,255,0), R(115629,4425,65535,0,1,0), R(115645,4426,65535,0,1,0), R(115664,4427,65535,0,255,0),
    R(115690,4428,65535,0,255,24), R(115724,4429,65535,0,1,0), R(115750,4430,65535,0,1,0), R(115781,4431,65535,0,1,0),
    R(115805,4432,65535,0,255,0), R(115836,4433,65535,0,255,24), R(115875,4434,65535,0,1,5), R(115904,4436,65535,0,1,0),
    R(115934,4437,65535,0,1,0), R(115964,4438,65535,0,1,16), R(115991,4439,65535,0,1,16), R(116020,4440,65535,0,1,24),
    R(116058,4441,0,0,1,0), R(116091,4442,65535,0,1,0), R(116120,4443,65535,0,255,0), R(116154,4444,65535,0,255,0),
    R(116188,4445,65535,0,255,8), R(116230,4446,65535,0,255,0), R(116265,4447,65535,0,255,16), R(116302,4448,65535,0,255,16),
    R(116333,4449,382,0,1,25), R(116364,4450,383,0,255,0), R(116401,4451,384,0,1,0), R(116434,4452,11,0,1,21),
    R(116472,4454,65535,0,1,17), R(116504,4455,65535,0,1,0), R(116536,4456,65535,0,255,0), R(116582,4457,65535,0,1,21),
    R(116619,4459,65535,0,255,16), R(116653,4460,385,0,255,0), R(116688,4461,65535,0,255,0), R(116728,4462,65535,0,1,0),
    R(116760,4463,65535,0,255,0), R(116791,4464,65535,0,255,0), R(116820,4465,65535,63,1,0), R(116851,4466,65535,0,255,0),
    R(116888,4467,65535,0,1,0), R(116922,4468,65535,0,255,0), R(116963,4469,65535,0,255,24), R(117012,4470,65535,0,1,0),
    R(117048,4471,256,0,1,0), R(117084,4472,35,0,1,0), R(117121,4473,257,0,1,0), R(117159,4474,65535,0,1,0),
    R(117195,4475,65535,0,1,4), R(117234,4477,65535,0,1,0), R(117271,4478,65535,0,255,0), R(117315,4479,65535,0,255,24),
    R(117367,4480,386,0,1,0), R(117410,4481,65535,0,1,17), R(117450,4482,65535,0,1,16), R(117471,4483,65535,0,1,16),
    R(117494,4484,65535,0,1,24), R(117526,4485,0,0,1,0), R(117553,4486,65535,0,1,0), R(117576,4487,65535,0,255,0),
    R(117604,4488,65535,0,255,0), R(117632,4489,65535,0,255,8), R(117668,4490,65535,0,255,0), R(117697,4491,65535,0,255,0),
    R(117722,4492,387,0,1,25), R(117747,4493,388,0,1,4), R(117781,4495,389,0,1,0), R(117808,4496,11,0,1,21),
    R(117840,4498,65535,0,1,16), R(117866,4499,65535,0,1,0), R(117892,4500,65535,0,255,0), R(117932,4501,65535,0,255,0),
    R(117960,4502,65535,0,1,0), R(117987,4503,65535,0,255,0), R(118029,4504,390,0,1,0), R(118052,4505,65535,0,1,0),
    R(118079,4506,65535,0,1,0), R(118108,4507,65535,0,1,16), R(118139,4508,65535,0,1,0), R(118172,4509,65535,0,1,0),
    R(118202,4510,65535,0,255,0), R(118229,4511,65535,0,255,0), R(118252,4512,65535,0,255,0), R(118288,4513,65535,0,1,0),
    R(118319,4514,65535,0,255,0), R(118351,4515,65535,0,255,0), R(118382,4516,65535,0,1,0), R(118413,4517,65535,0,255,0),
    R(118451,4518,65535,0,255,24), R(118497,4519,391,0,1,0), R(118534,4520,65535,0,1,1), R(118568,4521,65535,0,1,0),
    R(118602,4522,65535,0,255,0), R(118643,4523,65535,0,255,24), R(118692,4524,65535,0,1,1), R(118738,4525,392,0,1,0),
    R(118774,4526,393,0,255,0), R(118812,4527,65535,0,255,0), R(118860,4528,65535,0,1,16), R(118882,4529,65535,0,1,16),
    R(118906,4530,65535,0,1,24), R(118939,4531,0,0,1,0), R(118967,4532,65535,0,1,0), R(118991,4533,65535,0,255,0),
    R(119020,4534,65535,0,255,0), R(119049,4535,65535,0,255,8), R(119086,4536,11,0,1,16), R(119110,4537,394,0,1,24),
    R(119136,4538,65535,0,1,16), R(119168,4539,381,0,1,0), R(119196,4540,65535,0,1,16), R(119222,4541,65535,0,255,16),
    R(119249,4542,65535,0,255,0), R(119295,4543,65535,0,255,0), R(119335,4544,65535,0,255,0), R(119366,4545,65535,0,255,0),
    R(119395,4546,65535,0,255,0), R(119425,4547,65535,0,1,0), R(119467,4548,35,0,255,0), R(119500,4549,65535,0,255,0),
    R(119524,4550,65535,0,255,0), R(119561,4551,65535,0,255,0), R(119605,4552,65535,0,255,0), R(119647,4553,65535,0,1,0),
    R(119676,4554,65535,0,255,0), R(119714,4555,65535,0,255,0), R(119750,4556,65535,0,255,0), R(119780,4557,65535,0,255,0),
    R(119808,4558,65535,0,1,0), R(119855,4559,65535,0,255,0), R(119909,4560,65535,0,255,24), R(119971,4561,65535,0,255,0),
    R(120022,4562,65535,0,1,4), R(120080,4564,65535,0,255,0), R(120147,4565,65535,0,1,0), R(120201,4566,65535,0,255,0),
    R(120262,4567,65535,0,255,24), R(120331,4568,65535,0,1,1), R(120387,4569,65535,0,255,1), R(120445,4570,65535,0,1,0),
    R(120515,4571,65535,0,255,0), R(120592,4572,65535,0,255,24), R(120677,4573,65535,0,1,5), R(120762,4575,65535,0,255,0),
    R(120835,4576,65535,0,1,0), R(120862,4577,65535,0,255,0), R(120896,4578,65535,0,255,24), R(120938,4579,65535,0,1,1),
    R(120967,4580,65535,0,1,0), R(120998,4581,65535,0,1,1), R(121027,4582,65535,0,1,0), R(121068,4583,65535,0,255,0),
    R(121116,4584,65535,0,255,24), R(121172,4585,395,0,1,0), R(121215,4586,65535,0,1,4), R(121262,4590,65535,0,1,0),
    R(121295,4591,65535,0,255,0), R(121335,4592,65535,0,255,24), R(121383,4593,65535,0,1,5), R(121421,4595,65535,0,1,0),
    R(121460,4596,65535,0,1,0), R(121499,4597,65535,0,1,0), R(121530,4598,65535,0,255,0), R(121568,4599,65535,0,255,24),
    R(121614,4600,65535,0,255,0), R(121657,4601,65535,0,255,0), R(121698,4602,65535,0,1,0), R(121741,4603,65535,0,1,0),
    R(121786,4604,65535,0,255,0), R(121838,4605,65535,0,255,24), R(121898,4606,65535,0,1,1), R(121945,4607,65535,0,255,0),
    R(122002,4608,65535,0,1,0), R(122042,4609,65535,0,255,0), R(122089,4610,65535,0,255,24), R(122144,4611,65535,0,1,0),
    R(122186,4612,65535,0,1,0), R(122228,4613,65535,0,1,0), R(122260,4614,65535,0,255,0), R(122299,4615,65535,0,255,24),
    R(122346,4616,65535,0,1,0), R(122380,4617,65535,0,1,0), R(122416,4618,65535,0,1,0), R(122448,4619,65535,0,255,0),
    R(122487,4620,65535,0,255,24), R(122534,4621,396,0,1,0), R(122568,4622,65535,0,1,0), R(122606,4623,65535,0,1,0),
    R(122639,4624,65535,0,255,0), R(122679,4625,65535,0,255,24), R(122727,4626,65535,0,1,1), R(122777,4627,65535,0,255,0),
    R(122820,4628,65535,0,255,0), R(122859,4629,65535,0,1,0), R(122901,4630,65535,0,1,0), R(122946,4631,65535,0,255,0),
    R(122998,4632,65535,0,255,24), R(123058,4633,65535,0,1,1), R(123109,4634,65535,0,1,0), R(123158,4635,65535,0,1,0),
    R(123200,4636,65535,0,255,0), R(123249,4637,65535,0,255,24), R(123306,4638,65535,0,1,1), R(123354,4639,65535,0,1,0),
    R(123400,4640,65535,0,255,0), R(123453,4641,65535,0,255,24), R(123514,4642,65535,0,1,1), R(123562,4643,65535,0,1,1),
    R(123613,4644,65535,0,1,0), R(123662,4645,65535,0,255,0), R(123718,4646,65535,0,255,24), R(123782,4647,65535,0,1,1),
    R(123833,4648,65535,0,255,1), R(123889,4649,65535,0,1,16), R(123909,4650,65535,0,1,16), R(123931,4651,65535,0,1,24),
    R(123962,4652,0,0,1,0), R(123988,4653,65535,0,1,0), R(124010,4654,65535,0,255,0), R(124037,4655,65535,0,255,0),
    R(124064,4656,65535,0,255,8), R(124099,4657,65535,0,255,0), R(124127,4658,397,0,1,25), R(124151,4659,398,0,1,0),
    R(124181,4660,399,0,1,25), R(124205,4661,400,0,255,0), R(124231,4662,10,0,1,16), R(124257,4663,65535,0,1,24),
    R(124287,4664,65535,0,1,20), R(124316,4666,11,0,1,21), R(124347,4668,65535,0,1,17), R(124372,4669,65535,0,1,0),
    R(124399,4670,65535,0,255,0), R(124438,4671,65535,0,1,16), R(124466,4672,65535,0,1,16), R(124493,4673,65535,0,1,0),
    R(124520,4674,99,0,1,16), R(124551,4675,65535,0,1,0), R(124577,4676,138,0,255,0), R(124605,4677,65535,0,255,0),
    R(124638,4678,65535,0,255,16), R(124677,4679,65535,0,255,16), R(124710,4680,65535,0,255,16), R(124735,4681,65535,0,1,16),
    R(124768,4682,401,0,1,0), R(124805,4683,65535,0,255,0), R(124832,4684,65535,0,255,0), R(124854,4685,65535,0,255,0),
    R(124889,4686,65535,0,1,0), R(124922,4687,65535,0,1,0), R(124952,4688,65535,0,1,0), R(124987,4689,65535,0,255,0),
    R(125018,4690,65535,0,255,0), R(125048,4691,65535,0,1,0), R(125084,4692,65535,0,255,0), R(125127,4693,65535,0,255,24),
    R(125178,4694,65535,0,1,0), R(125223,4695,65535,0,1,0), R(125273,4696,65535,0,1,0), R(125321,4697,65535,0,1,0),
    R(125377,4698,65535,0,1,0), R(125419,4699,65535,0,1,0), R(125475,4700,65535,0,1,0), R(125518,4701,65535,0,1,0),
    R(125566,4702,65535,0,255,0), R(125621,4703,65535,0,255,24), R(125684,4704,65535,0,1,0), R(125738,4705,65535,0,1,0),
    R(125792,4706,65535,0,1,0), R(125825,4707,65535,0,255,0), R(125865,4708,65535,0,255,24), R(125913,4709,392,0,1,5),
    R(125954,4711,393,0,1,0), R(125991,4712,65535,0,1,16), R(126013,4713,65535,0,1,16), R(126037,4714,65535,0,1,24),
    R(126070,4715,0,0,1,0), R(126098,4716,65535,0,1,0), R(126122,4717,65535,0,255,0), R(126151,4718,65535,0,255,0),
    R(126180,4719,65535,0,255,8), R(126217,4720,65535,0,255,16), R(126247,4721,65535,0,255,16), R(126274,4722,65535,0,255,16),
    R(126300,4723,402,0,1,25), R(126326,4724,403,0,255,0), R(126358,4725,404,0,1,16), R(126386,4726,11,0,1,21),
    R(126419,4728,65535,0,1,17), R(126446,4729,65535,0,1,16), R(126473,4730,65535,0,1,20), R(126505,4732,65535,0,1,16),
    R(126537,4733,65535,0,1,0), R(126574,4734,65535,0,255,0), R(126605,4735,138,0,255,0), R(126635,4736,65535,0,255,0),
    R(126670,4737,65535,0,255,0), R(126694,4738,65535,0,255,0), R(126720,4739,65535,0,1,16), R(126739,4740,65535,0,1,16),
    R(126760,4741,65535,0,1,24), R(126790,4742,0,0,1,0), R(126815,4743,65535,0,1,0), R(126836,4744,65535,0,255,0),
    R(126862,4745,65535,0,255,0), R(126888,4746,65535,0,255,8), R(126922,4747,65535,0,255,16), R(126949,4748,65535,0,1,16),
    R(126970,4749,65535,0,1,16), R(126993,4750,65535,0,1,16), R(127040,4751,65535,0,1,16), R(127076,4752,65535,0,1,16),
    R(127122,4753,65535,0,255,16), R(127154,4754,65535,0,1,16), R(127193,4755,65535,0,255,16), R(127231,4756,65535,0,255,16),
    R(127263,4757,65535,0,255,16), R(127301,4758,65535,0,255,16), R(127342,4759,65535,0,255,16), R(127375,4760,65535,0,255,16),
    R(127402,4761,65535,0,255,16), R(127426,4762,65535,0,255,16), R(127456,4763,65535,0,255,17), R(127477,4764,65535,0,255,16),
    R(127508,4765,65535,0,255,16), R(127555,4766,65535,0,255,16), R(127590,4767,65535,0,1,0), R(127640,4768,65535,0,255,0),
    R(127697,4769,65535,0,255,24), R(127762,4770,65535,0,1,16), R(127823,4771,65535,0,1,16), R(127899,4772,65535,0,1,16),
    R(127960,4773,65535,0,1,16), R(128032,4774,65535,0,255,16), R(128092,4775,65535,0,1,16), R(128149,4776,65535,0,1,0),
    R(128173,4777,65535,0,255,0), R(128204,4778,65535,0,255,24), R(128243,4779,65535,0,1,17), R(128276,4780,65535,0,255,16),
    R(128306,4781,65535,0,255,16), R(128343,4782,65535,0,1,0), R(128383,4783,65535,0,255,0), R(128430,4784,65535,0,255,24),
    R(128485,4785,65535,0,1,17), R(128530,4786,65535,0,1,16), R(128580,4787,65535,0,1,17), R(128626,4788,65535,0,1,0),
    R(128659,4789,65535,0,255,0), R(128699,4790,65535,0,255,24), R(128747,4791,65535,0,1,17), R(128782,4792,65535,0,1,17),
    R(128817,4793,65535,0,1,0), R(128855,4794,65535,0,255,0), R(128900,4795,65535,0,255,24), R(128953,4796,65535,0,255,16),
    R(128999,4797,65535,0,1,16), R(129039,4798,65535,0,1,16), R(129086,4799,65535,0,1,20), R(129135,4801,65535,0,1,16),
    R(129177,4802,65535,0,1,16), R(129217,4803,65535,0,1,16), R(129260,4804,65535,0,1,16), R(129292,4805,65535,0,1,16),
    R(129326,4806,65535,0,1,24), R(129369,4807,0,0,1,0), R(129407,4808,65535,0,1,0), R(129441,4809,65535,0,255,0),
    R(129480,4810,65535,0,255,0), R(129519,4811,65535,0,255,8), R(129566,4812,65535,0,255,16), R(129606,4813,65535,0,1,16),
    R(129643,4814,65535,0,255,16), R(129680,4815,65535,0,255,16), R(129722,4816,65535,0,1,16), R(129758,4817,65535,0,1,16),
    R(129798,4818,65535,0,1,16), R(129839,4819,65535,0,1,16), R(129883,4820,65535,0,1,16), R(129934,4821,65535,0,1,16),
    R(129988,4822,65535,0,1,16), R(130040,4823,65535,0,1,16), R(130080,4824,65535,0,255,16), R(130137,4825,65535,0,1,16),
    R(130173,4826,65535,0,1,16), R(130212,4827,65535,0,1,16), R(130251,4828,65535,0,1,0), R(130311,4829,65535,0,255,0),
    R(130378,4830,65535,0,255,24), R(130453,4831,65535,0,255,16), R(130521,4832,65535,0,1,16), R(130586,4833,65535,0,255,16),
    R(130656,4834,65535,0,1,16), R(130733,4835,65535,0,1,16), R(130805,4836,65535,0,1,0), R(130847,4837,65535,0,255,0),
    R(130896,4838,65535,0,255,24), R(130953,4839,65535,0,1,16), R(131003,4840,65535,0,1,17), R(131047,4841,65535,0,1,20),
    R(131094,4843,65535,0,255,16), R(131145,4844,65535,0,1,16), R(131180,4845,65535,0,1,16), R(131217,4846,65535,0,1,24),
    R(131263,4847,0,0,1,0), R(131304,4848,65535,0,1,0), R(131341,4849,65535,0,255,0), R(131383,4850,65535,0,255,0),
    R(131425,4851,65535,0,255,8), R(131475,4852,65535,0,255,16), R(131515,4853,65535,0,1,16), R(131555,4854,65535,0,1,16),
    R(131601,4855,65535,0,255,16), R(131645,4856,65535,0,255,16), R(131699,4857,65535,0,255,16), R(131744,4858,65535,0,255,16),
    R(131787,4859,65535,0,1,0), R(131835,4860,65535,0,255,0), R(131890,4861,65535,0,255,24), R(131953,4862,65535,0,1,17),
    R(132022,4863,65535,0,1,21), R(132081,4865,65535,0,1,16), R(132110,4866,65535,0,1,16), R(132141,4867,65535,0,1,24),
    R(132181,4868,0,0,1,0), R(132216,4869,65535,0,1,0), R(132247,4870,65535,0,255,0), R(132283,4871,65535,0,255,0),
    R(132319,4872,65535,0,255,8), R(132363,4873,65535,0,255,16), R(132397,4874,65535,0,1,16), R(132447,4875,65535,0,1,16),
    R(132487,4876,65535,0,255,16), R(132525,4877,65535,0,1,16), R(132566,4878,65535,0,1,16), R(132601,4879,65535,0,255,16),
    R(132640,4880,65535,0,255,16), R(132684,4881,65535,0,255,16), R(132721,4882,65535,0,1,0), R(132763,4883,65535,0,255,0),
    R(132812,4884,65535,0,255,24), R(132869,4885,65535,0,1,17), R(132932,4886,65535,0,1,21), R(132985,4888,65535,0,1,16),
    R(133014,4889,65535,0,1,16), R(133045,4890,65535,0,1,24), R(133085,4891,0,0,1,0), R(133120,4892,65535,0,1,0),
    R(133151,4893,65535,0,255,0), R(133187,4894,65535,0,255,0), R(133223,4895,65535,0,255,8), R(133267,4896,65535,0,1,16),
    R(133304,4897,65535,0,1,17), R(133335,4898,65535,0,1,16), R(133381,4899,65535,0,255,16), R(133420,4900,65535,0,255,16),
    R(133465,4901,65535,0,1,16), R(133501,4902,65535,0,1,0), R(133549,4903,65535,0,255,0), R(133604,4904,65535,0,255,24),
    R(133667,4905,65535,0,1,17), R(133717,4906,65535,0,1,17), R(133768,4907,65535,0,1,16), R(133829,4908,65535,0,255,16),
    R(133883,4909,65535,0,1,0), R(133940,4910,65535,0,255,0), R(134004,4911,65535,0,255,24), R(134076,4912,65535,0,1,17),
    R(134143,4913,65535,0,1,24), R(134218,4914,65535,0,1,16), R(134286,4915,65535,0,1,24), R(134362,4916,65535,0,1,16),
    R(134433,4917,65535,0,255,16), R(134495,4918,65535,0,255,16), R(134567,4919,65535,0,1,0), R(134642,4920,65535,0,255,0),
    R(134724,4921,65535,0,255,24), R(134814,4922,65535,0,1,16), R(134896,4923,65535,0,1,17), R(134977,4924,65535,0,1,16),
    R(135066,4925,65535,0,1,16), R(135155,4926,65535,0,255,16), R(135235,4927,65535,0,1,0), R(135274,4928,65535,0,255,0),
    R(135320,4929,65535,0,255,24), R(135374,4930,65535,0,1,17), R(135415,4931,65535,0,255,16), R(135460,4932,65535,0,1,16),
    R(135490,4933,65535,0,1,16), R(135522,4934,65535,0,1,24), R(135563,4935,0,0,1,0), R(135599,4936,65535,0,1,0),
    R(135631,4937,65535,0,255,0), R(135668,4938,65535,0,255,0), R(135705,4939,65535,0,255,8), R(135750,4940,65535,0,255,16),
    R(135785,4941,65535,0,1,16), R(135824,4942,65535,0,255,16), R(135863,4943,65535,0,1,16), R(135895,4944,65535,0,1,16),
    R(135929,4945,65535,0,1,16), R(135966,4946,65535,0,1,16), R(136004,4947,65535,0,1,0), R(136046,4948,65535,0,255,0),
    R(136095,4949,65535,0,255,24), R(136152,4950,65535,0,1,21), R(136199,4952,65535,0,1,16), R(136230,4953,65535,0,1,16),
    R(136263,4954,65535,0,1,24), R(136305,4955,0,0,1,0), R(136342,4956,65535,0,1,0), R(136375,4957,65535,0,255,0),
    R(136413,4958,65535,0,255,0), R(136451,4959,65535,0,255,8), R(136497,4960,65535,0,1,17), R(136546,4961,65535,0,1,16),
    R(136593,4962,65535,0,1,17), R(136630,4963,65535,0,255,16), R(136671,4964,65535,0,255,16), R(136710,4965,65535,0,1,16),
    R(136762,4966,65535,0,255,16), R(136811,4967,65535,0,1,16), R(136838,4968,65535,0,1,16), R(136867,4969,65535,0,1,24),
    R(136905,4970,0,0,1,0), R(136938,4971,65535,0,1,0), R(136967,4972,65535,0,255,0), R(137001,4973,65535,0,255,0),
    R(137035,4974,65535,0,255,8), R(137077,4975,65535,0,255,16), R(137112,4976,65535,0,255,16), R(137144,4977,65535,0,1,16),
    R(137180,4978,65535,0,1,16), R(137224,4979,65535,0,255,16), R(137264,4980,65535,0,1,16), R(137311,4981,65535,0,255,16),
    R(137348,4982,65535,0,255,16), R(137388,4983,65535,0,255,17), R(137424,4984,65535,0,1,0), R(137467,4985,65535,0,255,0),
    R(137517,4986,65535,0,255,24), R(137575,4987,65535,0,1,17), R(137630,4988,65535,0,1,16), R(137689,4989,65535,0,1,0),
    R(137728,4990,65535,0,255,0), R(137774,4991,65535,0,255,24), R(137828,4992,65535,0,255,16), R(137875,4993,65535,0,1,17),
    R(137916,4994,65535,0,1,17), R(137961,4995,65535,0,255,16), R(138006,4996,65535,0,255,16), R(138060,4997,65535,0,255,16),
    R(138103,4998,65535,0,255,16), R(138156,4999,65535,0,255,16), R(138204,5000,65535,0,1,16), R(138264,5001,65535,0,255,16),
    R(138321,5002,65535,0,255,16), R(138374,5003,65535,0,255,16), R(138423,5004,65535,0,1,16), R(138456,5005,65535,0,1,16),
    R(138491,5006,65535,0,1,24), R(138535,5007,0,0,1,0), R(138574,5008,65535,0,1,0), R(138609,5009,65535,0,255,0),
    R(138649,5010,65535,0,255,0), R(138689,5011,65535,0,255,8), R(138737,5012,65535,0,255,16), R(138778,5013,65535,0,1,17),
    R(138830,5014,65535,0,1,16), R(138879,5015,65535,0,255,16), R(138920,5016,65535,0,255,16), R(138957,5017,65535,0,255,16),
    R(139003,5018,65535,0,255,17), R(139055,5019,65535,0,1,0), R(139104,5020,65535,0,255,0), R(139160,5021,65535,0,255,24),
    R(139224,5022,65535,0,1,17), R(139275,5023,65535,0,1,16), R(139328,5024,65535,0,1,0), R(139383,5025,65535,0,255,0),
    R(139445,5026,65535,0,255,24), R(139515,5027,65535,0,1,17), R(139572,5028,65535,0,1,16), R(139634,5029,65535,0,1,16),
    R(139700,5030,65535,0,1,16), R(139766,5031,65535,0,1,16), R(139844,5032,65535,0,1,16), R(139915,5033,65535,0,255,16),
    R(139981,5034,65535,0,1,0), R(140050,5035,65535,0,255,0), R(140126,5036,65535,0,255,24), R(140210,5037,65535,0,1,17),
    R(140281,5038,65535,0,255,16), R(140364,5039,65535,0,1,0), R(140450,5040,65535,0,255,0), R(140543,5041,65535,0,255,24),
    R(140644,5042,65535,0,1,17), R(140734,5043,65535,0,1,17), R(140823,5044,65535,0,1,16), R(140928,5045,65535,0,1,16),
    R(140964,5046,65535,0,1,16), R(141002,5047,65535,0,1,24), R(141049,5048,0,0,1,0), R(141091,5049,65535,0,1,0),
    R(141129,5050,65535,0,255,0), R(141172,5051,65535,0,255,0), R(141215,5052,65535,0,255,8), R(141266,5053,65535,0,255,16),
    R(141307,5054,65535,0,1,16), R(141363,5055,65535,0,1,16), R(141411,5056,65535,0,1,16), R(141466,5057,65535,0,255,16),
    R(141510,5058,65535,0,1,16), R(141530,5059,65535,0,1,16), R(141552,5060,65535,0,1,24), R(141583,5061,0,0,1,0),
    R(141609,5062,65535,0,1,0), R(141631,5063,65535,0,255,0), R(141658,5064,65535,0,255,0), R(141685,5065,65535,0,255,8),
    R(141720,5066,65535,0,1,16), R(141741,5067,65535,0,255,16), R(141769,5068,65535,0,1,16), R(141794,5069,65535,0,1,16),
    R(141816,5070,65535,0,1,16), R(141839,5071,65535,0,255,16), R(141865,5072,3,0,1,25), R(141889,5073,65535,0,1,16),
    R(141919,5074,65535,0,1,17), R(141941,5075,65535,0,1,16), R(141968,5076,65535,0,255,16), R(141993,5077,65535,0,1,16),
    R(142022,5078,65535,0,255,16), R(142050,5079,5,0,255,16), R(142080,5080,65535,0,1,16), R(142105,5081,65535,0,1,0),
    R(142132,5082,65535,0,1,16), R(142154,5083,65535,0,255,16), R(142178,5084,405,0,1,21), R(142204,5086,406,0,1,16),
    R(142230,5087,65535,65,255,16), R(142253,5088,407,0,1,0), R(142287,5089,65535,0,255,0), R(142320,5090,65535,0,255,0),
    R(142343,5091,65535,0,1,0), R(142379,5092,65535,0,255,0), R(142422,5093,65535,0,255,24), R(142473,5094,65535,0,1,1),
    R(142514,5095,65535,0,1,0), R(142557,5096,65535,0,1,0), R(142583,5097,65535,0,255,0), R(142616,5098,65535,0,255,24),
    R(142657,5099,77,0,1,17), R(142685,5100,65535,0,1,0), R(142716,5101,65535,0,1,17), R(142743,5102,65535,0,1,0),
    R(142770,5103,65535,0,1,16), R(142786,5104,65535,0,1,16), R(142804,5105,65535,0,1,24), R(142831,5106,0,0,1,0),
    R(142853,5107,65535,0,1,0), R(142871,5108,65535,0,255,0), R(142894,5109,65535,0,255,0), R(142917,5110,65535,0,255,8),
    R(142948,5111,405,0,1,21), R(142970,5113,65535,0,255,16), R(142995,5114,65535,0,1,16), R(143015,5115,65535,0,1,16),
    R(143036,5116,65535,0,1,16), R(143056,5117,65535,0,1,17), R(143076,5118,65535,0,1,16), R(143101,5119,408,0,1,16),
    R(143121,5120,65535,0,1,16), R(143143,5121,65535,0,255,16), R(143162,5122,65535,0,1,16), R(143186,5123,65535,0,1,0),
    R(143214,5124,65535,0,255,0), R(143249,5125,65535,0,255,24), R(143292,5126,65535,0,1,16), R(143322,5127,65535,0,1,16),
    R(143354,5128,65535,0,1,17), R(143388,5129,65535,0,1,16), R(143422,5130,65535,0,1,0), R(143447,5131,65535,0,255,0),
    R(143479,5132,65535,0,255,24), R(143519,5133,65535,0,1,17), R(143552,5134,409,0,1,17), R(143579,5135,65535,0,1,16),
    R(143609,5136,65535,0,1,0), R(143632,5137,65535,0,255,0), R(143662,5138,65535,0,255,24), R(143700,5139,65535,0,1,16),
    R(143725,5140,65535,0,1,16), R(143754,5141,65535,0,1,16), R(143782,5142,65535,0,1,16), R(143810,5143,65535,0,1,17),
    R(143839,5144,65535,0,1,0), R(143846,5145,65535,0,255,0), R(143860,5146,65535,0,1,16), R(143874,5147,65535,0,1,16),
    R(143890,5148,65535,0,1,16), R(143901,5149,65535,0,255,16), R(143913,5150,59,0,255,16), R(143926,5151,410,0,255,16),
    R(143934,5152,65535,0,1,16), R(143954,5153,65535,0,1,16), R(143976,5154,65535,0,1,24), R(144007,5155,0,0,1,0),
    R(144033,5156,65535,0,1,0), R(144055,5157,65535,0,255,0), R(144082,5158,65535,0,255,0), R(144109,5159,65535,0,255,8),
    R(144144,5160,65535,0,255,16), R(144172,5161,411,0,1,16), R(144194,5162,65535,0,1,17), R(144228,5163,65535,0,1,16),
    R(144253,5164,65535,0,1,16), R(144279,5165,65535,0,1,16), R(144303,5166,65535,0,1,16), R(144330,5167,65535,0,1,16),
    R(144356,5168,65535,67,1,16), R(144386,5169,65535,0,255,16), R(144411,5170,65535,0,1,16), R(144440,5171,65535,0,255,16),
    R(144465,5172,65535,0,1,16), R(144495,5173,65535,0,255,16), R(144523,5174,65535,0,255,16), R(144548,5175,65535,0,255,16),
    R(144582,5176,65535,0,1,0), R(144610,5177,65535,0,255,0), R(144645,5178,65535,0,255,24), R(144688,5179,412,0,1,17),
    R(144718,5180,413,0,1,16), R(144760,5181,65535,0,1,16), R(144791,5182,65535,0,1,16), R(144820,5183,65535,0,1,16),
    R(144851,5184,414,0,1,16), R(144883,5185,65535,0,1,16), R(144916,5186,65535,0,1,16), R(144949,5187,65535,0,1,16),
    R(144982,5188,65535,0,1,16), R(145015,5189,65535,0,1,16), R(145045,5190,65535,0,1,16), R(145080,5191,65535,0,1,16),
    R(145112,5192,65535,0,1,16), R(145144,5193,65535,0,1,16), R(145173,5194,65535,0,1,0), R(145205,5195,65535,0,255,0),
    R(145244,5196,65535,0,255,24), R(145291,5197,65535,0,255,16), R(145326,5198,65535,0,255,16), R(145361,5199,65535,0,255,16),
    R(145396,5200,65535,0,255,16), R(145431,5201,65535,0,255,16), R(145470,5202,65535,0,255,16), R(145511,5203,65535,0,255,16),
    R(145549,5204,65535,0,1,0), R(145582,5205,65535,0,255,0), R(145622,5206,65535,0,255,24), R(145670,5207,415,0,1,16),
    R(145711,5208,65535,0,1,16), R(145753,5209,416,0,1,16), R(145795,5210,417,0,1,16), R(145840,5211,65535,0,1,16),
    R(145890,5212,65535,0,1,16), R(145939,5213,418,0,1,16), R(145976,5214,65535,0,1,16), R(146018,5215,65535,0,1,16),
    R(146058,5216,65535,0,1,0), R(146089,5217,65535,0,255,0), R(146127,5218,65535,0,255,24), R(146173,5219,419,0,1,17),
    R(146206,5220,65535,0,1,16), R(146238,5221,65535,0,1,16), R(146271,5222,65535,0,1,16), R(146309,5223,65535,0,1,16),
    R(146350,5224,65535,0,1,16), R(146388,5225,65535,0,1,0), R(146425,5226,65535,0,255,0), R(146469,5227,65535,0,255,24),
    R(146521,5228,420,0,1,16), R(146567,5229,65535,0,1,16), R(146607,5230,65535,0,1,16), R(146648,5231,65535,0,1,16),
    R(146688,5232,65535,0,1,16), R(146728,5233,65535,0,1,0), R(146771,5234,65535,0,255,0), R(146821,5235,65535,0,255,24),
    R(146879,5236,65535,0,1,16), R(146925,5237,65535,0,1,16), R(146969,5238,65535,0,1,0), R(147012,5239,65535,0,255,0),
    R(147062,5240,65535,0,255,24), R(147120,5241,65535,0,1,16), R(147166,5242,65535,0,1,16), R(147210,5243,65535,0,1,0),
    R(147238,5244,65535,0,255,0), R(147273,5245,65535,0,255,24), R(147316,5246,65535,0,1,16), R(147347,5247,65535,0,1,16),
    R(147376,5248,65535,0,1,16), R(147416,5249,65535,0,1,16), R(147457,5250,65535,0,1,16), R(147488,5251,65535,0,1,16),
    R(147528,5252,65535,0,1,0), R(147536,5253,65535,0,255,0), R(147551,5254,65535,0,1,16), R(147562,5255,421,0,1,16),
    R(147576,5256,65535,0,1,16), R(147591,5257,65535,0,1,16), R(147608,5258,65535,0,1,24), R(147634,5259,0,0,1,0),
    R(147655,5260,65535,0,1,0), R(147672,5261,65535,0,255,0), R(147694,5262,65535,0,255,0), R(147716,5263,65535,0,255,8),
    R(147746,5264,65535,0,1,17), R(147763,5265,3,0,1,25), R(147782,5266,422,0,1,17), R(147799,5267,65535,0,1,17),
    R(147816,5268,65535,0,1,16), R(147838,5269,65535,0,255,16), R(147858,5270,65535,0,1,0), R(147882,5271,325,0,1,0),
    R(147899,5272,65535,0,1,0), R(147923,5273,65535,0,255,16), R(147946,5274,5,0,255,16), R(147971,5275,65535,0,1,0),
    R(147989,5276,65535,0,255,17), R(148010,5277,65535,0,1,0), R(148034,5278,65535,0,255,0), R(148065,5279,65535,0,255,24),
    R(148104,5280,423,0,1,17), R(148130,5281,65535,0,1,17), R(148157,5282,65535,0,1,0), R(148188,5283,65535,0,1,0),
    R(148217,5284,65535,0,1,0), R(148245,5285,65535,0,1,0), R(148257,5286,65535,0,255,0), R(148276,5287,424,0,1,1),
    R(148292,5288,65535,70,1,1), R(148305,5289,65535,0,1,16), R(148322,5290,65535,0,1,16), R(148341,5291,65535,0,1,24),
    R(148369,5292,0,0,1,0), R(148392,5293,65535,0,1,0), R(148411,5294,65535,0,255,0), R(148435,5295,65535,0,255,0),
    R(148459,5296,65535,0,255,8), R(148491,5297,65535,0,255,0), R(148516,5298,65535,0,255,16), R(148552,5299,65535,0,255,16),
    R(148582,5300,65535,0,255,0), R(148609,5301,85,0,1,25), R(148630,5302,9,0,1,25), R(148651,5303,65535,0,1,17),
    R(148673,5304,65535,0,1,0), R(148697,5305,65535,0,1,17), R(148720,5306,65535,0,1,16), R(148742,5307,65535,0,255,0),
    R(148775,5308,285,0,255,0), R(148812,5309,425,0,255,0), R(148846,5310,65535,0,1,0), R(148869,5311,65535,0,255,0),
    R(148894,5312,65535,0,1,0), R(148923,5313,65535,0,255,0), R(148942,5314,65535,0,1,0), R(148974,5315,65535,0,255,0),
    R(149013,5316,65535,0,255,24), R(149060,5317,426,0,1,16), R(149105,5318,65535,0,1,0), R(149157,5319,427,0,1,0),
    R(149199,5320,65535,0,1,0), R(149248,5321,65535,0,1,0), R(149292,5322,428,0,1,0), R(149343,5323,65535,0,255,0),
    R(149387,5324,65535,0,1,0), R(149435,5325,65535,0,1,16), R(149490,5326,65535,0,1,0), R(149537,5327,65535,0,255,0),
    R(149591,5328,65535,0,255,24), R(149653,5329,65535,0,1,0), R(149706,5330,65535,0,1,0), R(149759,5331,65535,0,1,4),
    R(149811,5333,65535,0,1,0), R(149837,5334,65535,0,255,0), R(149870,5335,65535,0,255,24), R(149911,5336,429,0,255,16),
    R(149939,5337,65535,0,255,0), R(149971,5338,65535,0,255,0), R(150003,5339,65535,0,255,0), R(150034,5340,430,0,255,0),
    R(150078,5341,65535,0,1,16), R(150113,5342,65535,0,1,0), R(150148,5343,65535,0,255,0), R(150190,5344,65535,0,255,24),
    R(150240,5345,431,0,1,0), R(150281,5346,65535,0,1,0), R(150320,5347,65535,0,1,0), R(150354,5348,65535,0,255,0),
    R(150395,5349,65535,0,255,24), R(150444,5350,432,0,1,0), R(150484,5351,433,0,1,0), R(150524,5352,65535,0,1,0),
    R(150552,5353,65535,0,255,0), R(150587,5354,65535,0,255,24), R(150630,5355,434,0,1,16), R(150660,5356,65535,0,1,0),
    R(150697,5357,65535,0,255,0), R(150731,5358,65535,0,1,0), R(150765,5359,65535,0,1,16), R(150802,5360,65535,0,1,16),
    R(150816,5361,65535,0,1,16), R(150832,5362,65535,0,1,24), R(150857,5363,0,0,1,0), R(150877,5364,65535,0,1,0),
    R(150893,5365,65535,0,255,0), R(150914,5366,65535,0,255,0), R(150935,5367,65535,0,255,8), R(150964,5368,65535,0,255,16),
    R(150986,5369,65535,0,255,16), R(151005,5370,65535,0,255,16), R(151023,5371,229,0,1,25), R(151041,5372,435,0,255,0),
    R(151061,5373,270,0,1,17), R(151077,5374,65535,0,1,16), R(151096,5375,65535,0,255,16), R(151113,5376,65535,0,1,16),
    R(151134,5377,65535,0,1,20), R(151158,5381,65535,0,1,16), R(151176,5382,65535,0,255,16), R(151197,5383,65535,0,1,20),
    R(151217,5394,436,0,1,0), R(151245,5395,437,0,255,0), R(151271,5396,65535,0,255,0), R(151287,5397,12,0,1,0),
    R(151307,5398,438,0,1,0), R(151325,5399,65535,0,1,0), R(151345,5400,65535,0,1,0), R(151363,5401,65535,72,255,0),
    R(151389,5402,65535,0,255,16), R(151410,5403,65535,0,255,16), R(151433,5404,65535,0,255,16), R(151454,5405,65535,0,1,0),
    R(151478,5406,65535,0,255,0), R(151509,5407,65535,0,255,24), R(151548,5408,270,0,1,17), R(151574,5409,65535,0,1,20),
    R(151604,5420,436,0,1,0), R(151642,5421,437,0,255,0), R(151678,5422,65535,0,255,0), R(151714,5423,65535,0,1,0),
    R(151743,5424,65535,0,255,0), R(151779,5425,65535,0,255,24), R(151823,5426,65535,0,1,0), R(151853,5427,65535,0,1,0),
    R(151884,5428,439,0,1,0), R(151915,5429,440,0,255,0), R(151951,5430,65535,0,1,0), R(151981,5431,65535,0,1,0),
    R(152012,5432,65535,0,1,16), R(152036,5433,65535,0,1,16), R(152062,5434,65535,0,1,24), R(152097,5435,0,0,1,0),
    R(152127,5436,65535,0,1,0), R(152153,5437,65535,0,255,0), R(152184,5438,65535,0,255,0), R(152215,5439,65535,0,255,8),
    R(152254,5440,441,0,255,16), R(152284,5441,270,0,1,17), R(152310,5442,65535,0,255,16), R(152342,5443,442,0,255,0),
    R(152381,5444,65535,0,1,0), R(152425,5445,438,0,1,0), R(152453,5446,65535,0,1,0), R(152494,5447,65535,0,1,0),
    R(152535,5448,65535,0,255,0), R(152574,5449,65535,0,1,0), R(152614,5450,65535,0,1,0), R(152655,5451,65535,0,1,0),
    R(152698,5452,65535,0,1,0), R(152741,5453,65535,0,1,0), R(152783,5454,65535,0,255,0), R(152832,5455,65535,0,255,24),
    R(152889,5456,443,0,1,0), R(152937,5457,65535,0,1,0), R(152982,5458,444,0,1,0), R(153029,5459,440,0,255,0),
    R(153078,5460,445,0,1,0), R(153124,5461,65535,0,1,0), R(153167,5462,65535,0,1,0), R(153221,5463,65535,0,1,0),
    R(153270,5464,65535,0,1,0), R(153314,5465,65535,0,255,0), R(153365,5466,65535,0,255,24), R(153424,5467,446,0,1,32),
    R(153479,5468,446,0,1,32), R(153525,5469,65535,0,1,0), R(153583,5470,65535,0,1,0), R(153641,5471,65535,0,1,16),
    R(153663,5472,65535,0,1,16), R(153687,5473,65535,0,1,24), R(153720,5474,0,0,1,0), R(153748,5475,65535,0,1,0),
    R(153772,5476,65535,0,255,0), R(153801,5477,65535,0,255,0), R(153830,5478,65535,0,255,8), R(153867,5479,65535,0,1,16),
    R(153890,5480,65535,0,1,16), R(153917,5481,65535,0,1,17), R(153941,5482,65535,0,1,16), R(153966,5483,3,0,1,25),
    R(153992,5484,447,0,1,17), R(154016,5485,65535,0,1,16), R(154048,5486,65535,0,1,16), R(154072,5487,65535,0,1,16),
    R(154101,5488,65535,0,255,16), R(154128,5489,65535,0,1,0), R(154159,5490,65535,0,255,16), R(154189,5491,5,0,255,16),
    R(154221,5492,65535,0,1,0), R(154248,5493,65535,0,1,16), R(154280,5494,65535,0,1,17), R(154304,5495,65535,0,1,0),
    R(154331,5496,65535,0,1,16), R(154355,5497,77,0,255,16), R(154383,5498,65535,0,1,17), R(154409,5499,65535,0,1,17),
    R(154433,5500,65535,0,1,17), R(154461,5501,65535,0,1,0), R(154493,5502,65535,0,1,0), R(154526,5503,65535,74,255,0),
    R(154555,5504,65535,0,255,0), R(154583,5505,65535,0,1,0), R(154614,5506,65535,0,255,0), R(154652,5507,65535,0,255,24),
    R(154698,5508,65535,0,255,0), R(154740,5509,65535,0,1,0), R(154776,5510,65535,0,1,0), R(154808,5511,65535,0,255,0),
    R(154847,5512,65535,0,255,24), R(154894,5513,65535,0,1,1), R(154928,5514,448,0,1,1), R(154961,5515,65535,0,1,1),
    R(154994,5516,65535,0,1,1), R(155027,5517,65535,0,1,0), R(155070,5518,227,0,1,0), R(155104,5519,65535,0,255,0),
    R(155147,5520,83,0,1,0), R(155187,5521,65535,0,1,0), R(155224,5522,65535,0,255,0), R(155268,5523,65535,0,255,0),
    R(155302,5524,65535,0,1,0), R(155342,5525,65535,0,255,0), R(155389,5526,65535,0,255,24), R(155444,5527,271,0,1,1),
    R(155490,5528,65535,0,1,1), R(155536,5529,65535,0,1,0), R(155583,5530,65535,0,255,0), R(155637,5531,65535,0,255,24),
    R(155699,5532,65535,0,1,1), R(155750,5533,65535,0,1,0), R(155803,5534,65535,0,1,16), R(155822,5535,65535,0,1,16),
    R(155843,5536,65535,0,1,24), R(155873,5537,0,0,1,0), R(155898,5538,65535,0,1,0), R(155919,5539,65535,0,255,0),
    R(155945,5540,65535,0,255,0), R(155971,5541,65535,0,255,8), R(156005,5542,65535,0,255,17), R(156027,5543,65535,0,1,0),
    R(156052,5544,65535,0,255,0), R(156084,5545,65535,0,255,24), R(156124,5546,449,0,1,17), R(156155,5547,450,0,1,17),
    R(156182,5548,451,0,1,16), R(156212,5549,65535,0,1,16), R(156246,5550,65535,0,255,16), R(156277,5551,65535,0,255,16),
    R(156310,5552,65535,0,1,16), R(156325,5553,65535,0,1,16), R(156342,5554,65535,0,1,24), R(156368,5555,0,0,1,0),
    R(156389,5556,65535,0,1,0), R(156406,5557,65535,0,255,0), R(156428,5558,65535,0,255,0), R(156450,5559,65535,0,255,8),
    R(156480,5560,65535,0,255,16), R(156503,5561,65535,0,1,24), R(156522,5562,452,0,255,16), R(156539,5563,65535,0,1,16),
    R(156556,5564,65535,0,255,0), R(156574,5565,65535,76,255,0), R(156594,5566,65535,77,255,0), R(156614,5567,65535,0,1,16),
    R(156633,5568,65535,0,255,0), R(156653,5569,65535,0,255,0), R(156674,5570,65535,0,1,0), R(156697,5571,65535,0,255,0),
    R(156727,5572,65535,0,255,24), R(156765,5573,357,0,1,0), R(156793,5574,65535,0,1,0), R(156818,5575,65535,0,255,0),
    R(156846,5576,65535,0,1,0), R(156874,5577,65535,0,1,16), R(156900,5578,65535,0,1,16), R(156928,5579,65535,0,1,24),
    R(156965,5580,0,0,1,0), R(156997,5581,65535,0,1,0), R(157025,5582,65535,0,255,0), R(157058,5583,65535,0,255,0),
    R(157091,5584,65535,0,255,8), R(157132,5585,65535,0,255,16), R(157166,5586,65535,0,1,16), R(157196,5587,65535,0,1,16),
    R(157226,5588,65535,0,1,16), R(157262,5589,65535,0,1,16), R(157311,5590,65535,0,255,16), R(157342,5591,453,0,255,16),
    R(157370,5592,40,0,255,16), R(157403,5593,65535,0,255,16), R(157435,5594,65535,0,255,0), R(157476,5595,65535,0,255,16),
    R(157507,5596,65535,0,255,0), R(157539,5597,65535,0,1,0), R(157561,5598,65535,0,255,0), R(157590,5599,65535,0,1,16),
    R(157614,5600,448,0,1,17), R(157637,5601,65535,0,1,16), R(157660,5602,65535,0,1,16), R(157683,5603,65535,0,1,16),
    R(157716,5604,227,0,1,17), R(157740,5605,65535,0,1,16), R(157767,5606,65535,0,1,16), R(157780,5607,65535,0,1,16),
    R(157795,5608,65535,0,1,24), R(157819,5609,0,0,1,0), R(157838,5610,65535,79,255,16), R(157858,5611,65535,0,1,0),
    R(157881,5612,65535,0,255,0), R(157911,5613,65535,0,255,24), R(157949,5614,65535,0,1,17), R(157974,5615,65535,0,1,20),
    R(158003,5665,65535,0,1,16), R(158032,5666,65535,0,255,16), R(158057,5667,65535,0,1,16), R(158067,5668,65535,0,1,16),
    R(158079,5669,65535,0,1,24), R(158100,5670,0,0,1,0), R(158116,5671,65535,0,1,0), R(158128,5672,65535,0,255,0),
    R(158145,5673,65535,0,255,0), R(158162,5674,65535,0,255,8), R(158187,5675,65535,0,255,16), R(158205,5676,65535,0,1,24),
    R(158219,5677,65535,0,255,16), R(158231,5678,65535,0,255,16), R(158246,5679,445,0,1,16), R(158260,5680,65535,0,1,16),
    R(158277,5681,65535,0,1,28), R(158296,5683,65535,0,255,16), R(158311,5684,454,0,1,0), R(158332,5685,65535,0,1,4),
    R(158356,5687,65535,0,255,0), R(158369,5688,65535,80,255,0), R(158384,5689,65535,0,255,0), R(158405,5690,65535,0,255,0),
    R(158432,5691,65535,0,1,16), R(158460,5692,65535,0,255,24), R(158472,5693,65535,0,1,0), R(158496,5694,65535,0,255,0),
    R(158527,5695,65535,0,255,24), R(158566,5696,0,0,1,1), R(158596,5697,65535,0,1,0), R(158627,5698,65535,0,1,0),
    R(158645,5699,65535,0,255,0), R(158670,5700,65535,0,255,24), R(158703,5701,455,0,255,0), R(158731,5702,65535,0,1,0),
    R(158751,5703,65535,0,255,0), R(158774,5704,65535,0,1,0), R(158797,5705,445,0,1,0), R(158819,5706,65535,0,1,0),
    R(158847,5707,65535,0,1,0), R(158869,5708,65535,0,1,0), R(158884,5709,65535,0,255,0), R(158906,5710,65535,0,255,24),
    R(158936,5711,65535,0,1,17), R(158954,5712,456,0,1,17), R(158971,5713,65535,0,1,16), R(158987,5714,65535,0,1,16),
    R(159005,5715,65535,0,1,24), R(159032,5716,0,0,1,0), R(159054,5717,65535,0,1,0), R(159072,5718,65535,0,255,0),
    R(159095,5719,65535,0,255,0), R(159118,5720,65535,0,255,8), R(159149,5721,65535,0,255,0), R(159173,5722,101,0,1,25),
    R(159193,5723,65535,0,1,0), R(159214,5724,65535,0,1,0), R(159236,5725,65535,0,1,17), R(159257,5726,65535,0,1,0),
    R(159279,5727,65535,0,1,17), R(159300,5728,65535,0,1,0), R(159325,5729,65535,0,1,0), R(159344,5730,65535,0,1,17),
    R(159367,5731,65535,0,1,17), R(159387,5732,457,0,1,0), R(159414,5733,65535,0,1,16), R(159438,5734,65535,0,1,16),
    R(159464,5735,65535,0,1,24), R(159499,5736,0,0,1,0), R(159529,5737,65535,0,1,0), R(159555,5738,65535,0,255,0),
    R(159586,5739,65535,0,255,0), R(159617,5740,65535,0,255,8), R(159656,5741,65535,0,255,0), R(159688,5742,101,0,1,25),
    R(159716,5743,65535,0,1,16), R(159744,5744,65535,0,1,17), R(159773,5745,65535,0,1,16), R(159808,5746,65535,0,1,0),
    R(159837,5747,65535,0,1,0), R(159868,5748,128,0,1,0), R(159897,5749,65535,0,1,0), R(159930,5750,65535,0,1,17),
    R(159963,5751,65535,0,1,17), R(159998,5752,65535,0,1,0), R(160037,5753,65535,0,255,0), R(160065,5754,129,0,1,0),
    R(160095,5755,65535,0,255,0), R(160128,5756,65535,0,1,0), R(160159,5757,65535,0,255,0), R(160197,5758,65535,0,255,24),
    R(160243,5759,65535,0,1,0), R(160282,5760,65535,0,1,0), R(160322,5761,458,0,1,1), R(160355,5762,65535,0,1,0),
    R(160391,5763,65535,0,1,0), R(160429,5764,65535,0,1,0), R(160466,5765,65535,0,1,0), R(160499,5766,65535,0,1,0),
    R(160539,5767,65535,0,1,0), R(160573,5768,65535,0,1,0), R(160608,5769,65535,0,1,0), R(160644,5770,65535,0,255,0),
    R(160687,5771,65535,0,255,24), R(160738,5772,135,0,1,0), R(160776,5773,65535,0,1,0), R(160814,5774,65535,0,1,0),
    R(160823,5775,65535,0,255,0), R(160839,5776,65535,0,1,16), R(160851,5777,65535,0,1,16), R(160861,5778,65535,0,1,16),
    R(160870,5779,65535,0,1,16), R(160881,5780,65535,0,1,24), R(160901,5781,0,0,1,0), R(160916,5782,65535,0,1,0),
    R(160927,5783,65535,0,255,0), R(160943,5784,65535,0,255,0), R(160959,5785,65535,0,255,8), R(160983,5786,65535,0,255,0),
    R(161000,5787,65535,0,255,16), R(161011,5788,65535,0,255,16), R(161025,5789,445,0,1,16), R(161038,5790,65535,0,1,16),
    R(161054,5791,65535,0,255,0), R(161068,5792,65535,0,1,0), R(161080,5793,65535,0,1,16), R(161107,5794,65535,0,1,24),
    R(161120,5795,65535,0,255,0), R(161131,5796,65535,0,1,0), R(161145,5797,65535,0,255,0), R(161166,5798,65535,0,255,24),
    R(161195,5799,65535,0,1,1), R(161213,5800,459,0,1,0), R(161234,5801,65535,0,1,16), R(161251,5802,65535,0,1,16),
    R(161270,5803,65535,0,1,24), R(161298,5804,0,0,1,0), R(161321,5805,65535,0,1,0), R(161340,5806,65535,0,255,0),
    R(161364,5807,65535,0,255,0), R(161388,5808,65535,0,255,8), R(161420,5809,65535,0,1,16), R(161438,5810,65535,0,255,16),
    R(161463,5811,65535,0,1,16), R(161485,5812,65535,0,1,16), R(161504,5813,65535,0,1,16), R(161524,5814,65535,0,1,0),
    R(161547,5815,460,0,1,16), R(161566,5816,3,0,1,25), R(161587,5817,65535,0,1,16), R(161614,5818,4,0,1,4),
    R(161639,5820,65535,0,1,16), R(161658,5821,65535,0,1,16), R(161682,5822,65535,0,255,16), R(161704,5823,65535,0,1,16),
    R(161730,5824,65535,0,255,16), R(161755,5825,5,0,255,16), R(161782,5826,65535,0,1,0), R(161804,5827,65535,0,1,0),
    R(161824,5828,65535,0,1,0), R(161848,5829,65535,0,1,0), R(161875,5830,65535,0,1,0), R(161904,5831,65535,0,1,16),
    R(161934,5832,6,0,255,0), R(161954,5833,65535,0,255,0), R(161975,5834,65535,0,255,0), R(161996,5835,65535,0,255,0),
    R(162019,5836,65535,0,255,0), R(162042,5837,65535,0,255,0), R(162072,5838,65535,0,255,0), R(162094,5839,65535,0,255,0),
    R(162113,5840,65535,0,255,0), R(162134,5841,65535,0,1,0), R(162158,5842,65535,0,255,0), R(162189,5843,65535,0,255,24),
    R(162228,5844,65535,0,1,0), R(162256,5845,65535,0,1,0), R(162283,5846,65535,0,1,0), R(162316,5847,65535,0,1,0),
    R(162352,5848,10,0,1,0), R(162382,5849,65535,0,255,0), R(162408,5850,65535,0,255,0), R(162436,5851,65535,0,255,0),
    R(162471,5852,65535,0,255,0), R(162499,5853,4,0,1,4), R(162531,5855,65535,0,255,0), R(162560,5856,65535,0,255,0),
    R(162591,5857,65535,0,255,0), R(162618,5858,65535,0,255,0), R(162646,5859,65535,0,255,0), R(162681,5860,65535,0,1,4),
    R(162712,5866,65535,0,255,0), R(162745,5867,461,0,1,0), R(162771,5868,462,0,1,0), R(162809,5869,463,0,1,0),
    R(162848,5870,464,0,1,0), R(162886,5871,465,0,1,0), R(162924,5872,466,0,1,0), R(162965,5873,65535,0,1,4),
    R(163000,5875,65535,0,1,0), R(163031,5876,65535,0,255,0), R(163065,5877,65535,0,255,0), R(163093,5878,65535,0,1,0),
    R(163127,5879,65535,0,255,0), R(163168,5880,65535,0,255,24), R(163217,5881,467,0,1,1), R(163253,5882,65535,0,1,0),
    R(163295,5883,65535,0,1,0), R(163332,5884,65535,0,255,0), R(163376,5885,65535,0,255,24), R(163428,5886,65535,0,1,0),
    R(163467,5887,65535,0,1,0), R(163512,5888,65535,0,1,0), R(163548,5889,65535,0,255,0), R(163591,5890,65535,0,255,24),
    R(163642,5891,13,0,1,1), R(163680,5892,14,0,1,0), R(163718,5893,65535,0,1,0), R(163756,5894,65535,0,255,0),
    R(163801,5895,65535,0,255,24), R(163854,5896,65535,0,1,1), R(163898,5897,468,0,1,1), R(163946,5898,65535,0,1,4),
    R(163991,5900,65535,0,1,0), R(164013,5901,65535,0,255,0), R(164042,5902,65535,0,255,24), R(164079,5903,312,0,1,0),
    R(164107,5904,33,0,1,1), R(164138,5905,313,0,1,0), R(164166,5906,314,0,1,0), R(164191,5907,138,0,255,0),
    R(164220,5908,65535,0,255,0), R(164253,5909,65535,0,255,0), R(164279,5910,65535,0,1,0), R(164308,5911,65535,0,255,0),
    R(164344,5912,65535,0,255,24), R(164388,5913,270,0,1,0), R(164422,5914,65535,0,1,4), R(164458,5917,65535,0,1,0),
    R(164488,5918,65535,0,1,0), R(164501,5919,65535,0,255,0), R(164521,5920,65535,0,255,24), R(164549,5921,65535,0,1,20),
    R(164566,5923,65535,0,1,16), R(164583,5924,65535,0,1,16), R(164598,5925,65535,0,1,16), R(164631,5926,65535,0,1,16),
    R(164646,5927,65535,0,1,16), R(164663,5928,65535,0,1,24), R(164689,5929,0,0,1,0), R(164710,5930,65535,0,1,0),
    R(164727,5931,65535,0,255,0), R(164749,5932,65535,0,255,0), R(164771,5933,65535,0,255,8), R(164801,5934,65535,0,255,16),
    R(164824,5935,65535,0,1,16), R(164843,5936,65535,0,255,16), R(164860,5937,65535,0,255,16), R(164880,5938,65535,0,255,16),
    R(164900,5939,445,0,1,16), R(164919,5940,65535,0,1,16), R(164941,5941,65535,0,255,0), R(164959,5942,65535,0,255,0),
    R(164985,5943,0,0,255,0), R(165011,5944,65535,0,1,0), R(165040,5945,65535,0,255,0), R(165076,5946,65535,0,255,24),
    R(165120,5947,65535,0,255,0), R(165157,5948,469,0,1,1), R(165188,5949,65535,0,1,0), R(165221,5950,65535,0,1,0),
    R(165254,5951,65535,0,1,16), R(165273,5952,65535,0,1,16), R(165294,5953,65535,0,1,24), R(165324,5954,0,0,1,0),
    R(165349,5955,65535,0,1,0), R(165370,5956,65535,0,255,0), R(165396,5957,65535,0,255,0), R(165422,5958,65535,0,255,8),
    R(165456,5959,65535,0,255,16), R(165483,5960,65535,0,1,16), R(165506,5961,65535,0,1,16), R(165529,5962,65535,0,1,16),
    R(165558,5963,65535,0,1,16), R(165587,5964,470,0,255,16), R(165608,5965,40,0,255,16), R(165634,5966,65535,0,255,16),
    R(165659,5967,65535,0,255,0), R(165693,5968,65535,0,255,16), R(165717,5969,65535,0,255,0), R(165747,5970,65535,0,255,0),
    R(165776,5971,65535,0,1,0), R(165815,5972,65535,0,255,0), R(165840,5973,65535,0,1,0), R(165873,5974,65535,0,255,0),
    R(165913,5975,65535,0,255,24), R(165961,5976,322,0,255,0), R(166002,5977,65535,0,1,0), R(166039,5978,65535,0,1,0),
    R(166088,5979,65535,0,1,0), R(166135,5980,65535,0,1,0), R(166167,5981,65535,0,255,0), R(166206,5982,65535,0,255,24),
    R(166253,5983,65535,0,1,1), R(166294,5984,65535,0,1,0), R(166330,5985,65535,0,1,16), R(166342,5986,65535,0,1,16),
    R(166356,5987,65535,0,1,24), R(166379,5988,0,0,1,0), R(166397,5989,65535,0,1,0), R(166411,5990,65535,0,255,0),
    R(166430,5991,65535,0,255,0), R(166449,5992,65535,0,255,8), R(166476,5993,65535,0,255,16), R(166496,5994,65535,0,255,16),
    R(166527,5995,65535,0,255,16), R(166552,5996,65535,0,255,16), R(166569,5997,65535,0,255,16), R(166585,5998,145,0,1,25),
    R(166601,5999,471,0,1,16), R(166623,6000,472,0,1,16), R(166641,6001,8,0,1,16), R(166655,6002,65535,0,1,17),
    R(166672,6003,65535,0,1,16), R(166691,6004,65535,0,1,20), R(166713,6009,65535,0,1,16), R(166731,6010,65535,0,1,16),
    R(166749,6011,65535,0,255,16), R(166768,6012,65535,0,1,16), R(166786,6013,329,0,255,16), R(166806,6014,65535,0,255,16),
    R(166831,6015,12,0,255,16), R(166849,6016,473,0,1,16), R(166866,6017,65535,0,255,0), R(166882,6018,138,0,255,0),
    R(166904,6019,65535,0,255,0), R(166932,6020,474,0,255,0), R(166950,6021,65535,0,255,0), R(166964,6022,65535,0,255,0),
    R(166985,6023,65535,0,255,0), R(167008,6024,98,0,255,0), R(167026,6025,65535,0,1,0), R(167050,6026,65535,0,255,0),
    R(167081,6027,65535,0,255,24), R(167120,6028,475,0,1,0), R(167148,6029,65535,0,1,1), R(167181,6030,65535,0,1,0),
    R(167203,6031,65535,0,255,0), R(167232,6032,65535,0,255,24), R(167269,6033,99,0,1,16), R(167297,6034,65535,0,1,17),
    R(167322,6035,65535,0,1,0), R(167352,6036,65535,0,1,0), R(167373,6037,65535,0,255,0), R(167401,6038,65535,0,255,24),
    R(167437,6039,65535,0,1,16), R(167462,6040,65535,0,1,16), R(167486,6041,65535,0,1,16), R(167510,6042,65535,0,1,16),
    R(167535,6043,65535,0,1,16), R(167567,6044,65535,0,1,16), R(167602,6045,65535,0,1,16), R(167626,6046,65535,0,255,16),
    R(167650,6047,65535,0,255,16), R(167676,6048,65535,0,255,16), R(167700,6049,65535,0,1,16), R(167726,6050,65535,0,1,0),
    R(167745,6051,65535,0,255,0), R(167771,6052,65535,0,255,24), R(167805,6053,65535,0,1,16), R(167832,6054,65535,0,1,17),
    R(167853,6055,65535,0,1,17), R(167876,6056,65535,0,255,16), R(167921,6057,65535,0,1,16), R(167934,6058,65535,0,1,16),
    R(167949,6059,65535,0,1,24), R(167973,6060,0,0,1,0), R(167992,6061,65535,0,1,0), R(168007,6062,65535,0,255,0),
    R(168027,6063,65535,0,255,0), R(168047,6064,65535,0,255,8), R(168075,6065,65535,0,255,17), R(168092,6066,65535,0,1,4),
    R(168114,6068,65535,0,1,17), R(168133,6069,65535,0,255,0), R(168150,6070,65535,0,1,0), R(168169,6071,51,0,255,0),
    R(168186,6072,476,0,1,0), R(168205,6073,65535,0,255,1), R(168221,6074,65535,0,255,0), R(168238,6075,65535,0,255,0),
    R(168258,6076,65535,0,1,0), R(168277,6077,65535,0,255,0), R(168303,6078,65535,0,255,24), R(168337,6079,477,0,1,16),
    R(168358,6080,53,0,255,0), R(168379,6081,65535,0,1,17), R(168399,6082,65535,0,1,0), R(168426,6083,65535,0,1,0),
    R(168446,6084,65535,0,255,0), R(168473,6085,65535,0,255,24), R(168508,6086,478,0,1,17), R(168530,6087,65535,0,1,17),
    R(168552,6088,65535,0,255,0), R(168575,6089,65535,0,1,0), R(168586,6090,65535,0,255,0), R(168604,6091,65535,0,1,16),
    R(168618,6092,25,0,1,24), R(168637,6093,65535,0,1,16), R(168650,6094,65535,0,1,16), R(168665,6095,65535,0,1,16),
    R(168678,6096,65535,0,1,16), R(168694,6097,65535,0,1,16), R(168712,6098,65535,0,1,24), R(168739,6099,0,0,1,0),
    R(168761,6100,65535,0,1,0), R(168779,6101,65535,0,255,0), R(168802,6102,65535,0,255,0), R(168825,6103,65535,0,255,8),
    R(168856,6104,65535,0,1,16), R(168873,6105,65535,0,255,16), R(168897,6106,65535,0,1,16), R(168918,6107,65535,0,1,16),
    R(168936,6108,65535,0,1,16), R(168955,6109,65535,0,255,0), R(168980,6110,3,0,1,25), R(169000,6111,65535,0,1,16),
    R(169026,6112,77,0,255,16), R(169051,6113,65535,0,1,16), R(169069,6114,65535,0,1,16), R(169092,6115,65535,0,255,16),
    R(169113,6116,65535,0,1,0), R(169138,6117,65535,0,255,16), R(169162,6118,5,0,255,16), R(169188,6119,65535,0,1,0),
    R(169209,6120,65535,0,1,0), R(169232,6121,65535,0,1,0), R(169258,6122,65535,0,1,0), R(169286,6123,65535,0,1,16),
    R(169315,6124,479,0,255,16), R(169333,6125,65535,84,255,0), R(169351,6126,65535,0,1,0), R(169372,6127,65535,0,255,0),
    R(169400,6128,65535,0,255,24), R(169436,6129,65535,0,1,1), R(169461,6130,65535,0,1,0), R(169490,6131,479,0,255,0),
    R(169513,6132,65535,0,1,0), R(169538,6133,65535,0,1,0), R(169561,6134,480,0,1,1), R(169584,6135,65535,86,255,8),
    R(169613,6136,481,0,1,0), R(169646,6137,65535,0,1,0), R(169673,6138,65535,0,1,0), R(169699,6139,65535,0,1,0),
    R(169726,6140,65535,0,1,0), R(169754,6141,65535,0,1,0), R(169787,6142,65535,0,255,0), R(169818,6143,65535,0,255,0),
    R(169844,6144,65535,0,255,0), R(169867,6145,65535,0,1,0), R(169901,6146,65535,0,255,0), R(169942,6147,65535,0,255,24),
    R(169991,6148,482,0,1,5), R(170031,6154,65535,0,1,0), R(170078,6155,65535,0,1,0), R(170110,6156,65535,0,255,0),
    R(170149,6157,65535,0,255,24), R(170196,6158,65535,0,1,1), R(170234,6159,483,0,1,1), R(170272,6160,482,0,1,5),
    R(170311,6170,65535,0,1,0), R(170340,6171,65535,0,255,0), R(170376,6172,65535,0,255,24), R(170420,6173,482,0,1,5),
    R(170455,6185,65535,0,1,16), R(170479,6186,65535,0,1,16), R(170505,6187,65535,0,1,24), R(170540,6188,0,0,1,0),
    R(170570,6189,65535,0,1,0), R(170596,6190,65535,0,255,0), R(170627,6191,65535,0,255,0), R(170658,6192,65535,0,255,8),
    R(170697,6193,65535,0,1,16), R(170729,6194,65535,0,255,16), R(170758,6195,65535,0,255,16), R(170786,6196,65535,0,1,16),
    R(170821,6197,484,0,1,25), R(170849,6198,65535,0,1,16), R(170878,6199,65535,0,1,16), R(170909,6200,65535,0,1,16),
    R(170939,6201,65535,0,1,16), R(170967,6202,65535,0,1,16), R(170995,6203,65535,87,255,0), R(171021,6204,65535,0,1,0),
    R(171050,6205,65535,0,255,0), R(171086,6206,65535,0,255,24), R(171130,6207,65535,0,1,1), R(171163,6208,65535,0,1,0),
    R(171200,6209,65535,0,1,0), R(171231,6210,65535,0,255,0), R(171264,6211,65535,0,255,0), R(171295,6212,65535,0,1,0),
    R(171331,6213,65535,0,255,0), R(171374,6214,65535,0,255,24), R(171425,6215,482,0,1,4), R(171467,6227,65535,0,255,0),
    R(171505,6228,65535,0,1,0), R(171513,6229,65535,0,255,0), R(171528,6230,65535,0,1,16), R(171537,6231,65535,0,1,16),
    R(171547,6232,65535,0,1,0), R(171555,6233,65535,0,255,0), R(171570,6234,65535,0,1,16), R(171585,6235,65535,0,1,16),
    R(171602,6236,65535,0,1,0), R(171614,6237,65535,0,255,0), R(171633,6238,65535,0,1,16), R(171652,6239,485,0,1,16),
    R(171666,6240,65535,0,1,16), R(171686,6241,65535,0,1,16), R(171703,6242,65535,0,1,0), R(171721,6243,65535,0,255,0),
    R(171746,6244,486,0,1,17), R(171766,6245,65535,0,1,16), R(171787,6246,65535,0,1,16), R(171810,6247,65535,0,1,16),
    R(171834,6248,65535,0,1,16), R(171853,6249,65535,0,1,16), R(171877,6250,65535,0,1,16), R(171901,6251,65535,0,1,16),
    R(171917,6252,65535,0,1,16), R(171935,6253,65535,0,1,24), R(171962,6254,0,0,1,0), R(171984,6255,65535,0,1,0),
    R(172002,6256,65535,0,255,0), R(172025,6257,65535,0,255,0), R(172048,6258,65535,0,255,8), R(172079,6259,65535,0,255,16),
    R(172103,6260,65535,0,1,24), R(172123,6261,65535,0,1,17), R(172144,6262,487,0,255,16), R(172170,6263,65535,0,255,16),
    R(172188,6264,65535,0,255,16), R(172209,6265,445,0,1,16), R(172229,6266,65535,0,1,16), R(172252,6267,65535,0,255,16),
    R(172273,6268,65535,0,255,0), R(172292,6269,65535,0,1,0), R(172312,6270,65535,0,255,0), R(172339,6271,65535,0,1,0),
    R(172369,6272,65535,0,255,0), R(172406,6273,65535,0,255,24), R(172451,6274,0,0,1,1), R(172487,6275,65535,0,1,0),
    R(172524,6276,65535,0,1,16), R(172539,6277,65535,0,1,16), R(172556,6278,65535,0,1,24), R(172582,6279,0,0,1,0),
    R(172603,6280,65535,0,1,0), R(172620,6281,65535,0,255,0), R(172642,6282,65535,0,255,0), R(172664,6283,65535,0,255,8),
    R(172694,6284,65535,0,255,16), R(172717,6285,65535,0,255,16), R(172751,6286,65535,0,255,16), R(172779,6287,65535,0,255,0),
    R(172799,6288,65535,0,255,0), R(172820,6289,65535,0,1,16), R(172848,6290,85,0,1,25), R(172867,6291,9,0,1,25),
    R(172886,6292,10,0,1,16), R(172907,6293,65535,0,1,16), R(172924,6294,65535,0,1,0), R(172944,6295,65535,0,1,0),
    R(172966,6296,65535,0,1,0), R(172989,6297,65535,0,1,0), R(173008,6298,65535,0,255,0), R(173031,6299,65535,0,255,0),
    R(173059,6300,65535,0,255,0), R(173076,6301,65535,91,255,0), R(173095,6302,65535,0,1,0), R(173117,6303,65535,0,255,0),
    R(173146,6304,65535,0,255,24), R(173183,6305,65535,0,1,0), R(173209,6306,65535,0,1,0), R(173234,6307,65535,0,1,16),
    R(173265,6308,65535,0,1,16), R(173299,6309,10,0,1,0), R(173327,6310,65535,0,255,0), R(173351,6311,65535,0,255,0),
    R(173384,6312,65535,0,255,0), R(173413,6313,65535,0,255,0), R(173446,6314,65535,0,1,4), R(173475,6320,65535,0,255,0),
    R(173506,6321,461,0,1,0), R(173530,6322,462,0,1,0), R(173566,6323,463,0,1,0), R(173603,6324,464,0,1,0),
    R(173639,6325,465,0,1,0), R(173675,6326,466,0,1,0), R(173714,6327,65535,0,1,0), R(173742,6328,65535,0,255,0),
    R(173768,6329,65535,0,1,0), R(173800,6330,65535,0,255,0), R(173839,6331,65535,0,255,24), R(173886,6332,467,0,1,1),
    R(173920,6333,65535,0,1,0), R(173960,6334,65535,0,1,0), R(173996,6335,65535,0,255,0), R(174039,6336,65535,0,255,24),
    R(174090,6337,65535,0,1,1), R(174132,6338,468,0,1,1), R(174178,6339,65535,0,1,4), R(174221,6341,65535,0,1,16),
    R(174242,6342,65535,0,1,16), R(174265,6343,65535,0,1,24), R(174297,6344,0,0,1,0), R(174324,6345,65535,0,1,0),
    R(174347,6346,65535,0,255,0), R(174375,6347,65535,0,255,0), R(174403,6348,65535,0,255,8), R(174439,6349,65535,0,1,16),
    R(174461,6350,65535,0,255,16), R(174490,6351,65535,0,1,16), R(174516,6352,65535,0,1,16), R(174539,6353,65535,0,1,16),
    R(174563,6354,65535,0,1,0), R(174592,6355,65535,0,1,0), R(174619,6356,3,0,1,25), R(174644,6357,65535,0,1,16),
    R(174675,6358,4,0,1,4), R(174704,6360,65535,0,1,16), R(174727,6361,65535,0,1,16), R(174755,6362,65535,0,255,16),
    R(174781,6363,65535,0,1,16), R(174811,6364,65535,0,255,0), R(174837,6365,65535,0,255,16), R(174866,6366,5,0,255,16),
    R(174897,6367,65535,0,1,0), R(174923,6368,65535,0,1,0), R(174947,6369,65535,0,1,0), R(174975,6370,65535,0,1,0),
    R(175006,6371,65535,0,1,0), R(175039,6372,65535,0,1,16), R(175073,6373,6,0,255,0), R(175097,6374,65535,0,255,0),
    R(175122,6375,65535,0,255,0), R(175147,6376,65535,0,255,0), R(175174,6377,65535,0,255,0), R(175201,6378,65535,0,255,0),
    R(175235,6379,65535,0,255,0), R(175261,6380,65535,0,1,17), R(175290,6381,65535,0,1,16), R(175317,6382,65535,0,1,16),
    R(175355,6383,65535,0,1,16), R(175381,6384,65535,0,1,16), R(175409,6385,65535,0,1,16), R(175439,6386,65535,0,1,24),
    R(175478,6387,0,0,1,0), R(175512,6388,65535,0,1,0), R(175542,6389,65535,0,255,0), R(175577,6390,65535,0,255,0),
    R(175612,6391,65535,0,255,8), R(175655,6392,65535,0,1,16), R(175684,6393,65535,0,255,16), R(175720,6394,65535,0,1,16),
    R(175753,6395,65535,0,1,16), R(175783,6396,65535,0,1,16), R(175814,6397,65535,0,1,16), R(175850,6398,65535,0,1,0),
    R(175884,6399,3,0,1,25), R(175916,6400,65535,0,1,16), R(175954,6401,4,0,1,4), R(175990,6403,65535,0,1,16),
    R(176020,6404,65535,0,1,16), R(176055,6405,65535,0,255,16), R(176088,6406,65535,0,1,16), R(176125,6407,65535,0,255,0),
    R(176158,6408,65535,0,255,16), R(176194,6409,5,0,255,16), R(176232,6410,65535,0,1,0), R(176265,6411,65535,0,1,0),
    R(176296,6412,65535,0,1,0), R(176331,6413,65535,0,1,0), R(176369,6414,65535,0,1,0), R(176409,6415,65535,0,1,16),
    R(176450,6416,6,0,255,0), R(176481,6417,65535,0,255,0), R(176513,6418,65535,0,255,0), R(176545,6419,65535,0,255,0),
    R(176579,6420,65535,0,255,0), R(176613,6421,65535,0,255,0), R(176654,6422,65535,0,255,0), R(176687,6423,488,0,1,17),
    R(176717,6424,296,0,1,0), R(176755,6425,65535,0,255,17), R(176795,6426,65535,0,1,0), R(176838,6427,65535,0,255,0),
    R(176888,6428,65535,0,255,24), R(176946,6429,65535,0,1,21), R(177000,6433,65535,0,255,0), R(177053,6434,65535,0,1,0),
    R(177101,6435,266,0,1,32), R(177155,6436,65535,0,1,0), R(177221,6437,65535,0,1,4), R(177279,6441,65535,0,1,0),
    R(177347,6442,297,0,1,0), R(177414,6443,65535,0,1,0), R(177486,6444,65535,0,1,4), R(177550,6448,65535,0,1,0),
    R(177624,6449,297,0,1,0), R(177697,6450,65535,0,1,16), R(177713,6451,65535,0,1,16), R(177731,6452,65535,0,1,24),
    R(177758,6453,0,0,1,0), R(177780,6454,65535,0,1,0), R(177798,6455,65535,0,255,0), R(177821,6456,65535,0,255,0),
    R(177844,6457,65535,0,255,8), R(177875,6458,65535,0,255,16), R(177899,6459,65535,0,1,16), R(177918,6460,65535,0,255,16),
    R(177940,6461,65535,0,255,16), R(177960,6462,489,0,1,25), R(177980,6463,490,0,1,16), R(178012,6464,491,0,1,16),
    R(178031,6465,65535,0,255,16), R(178053,6466,65535,0,255,16), R(178072,6467,138,0,255,16), R(178095,6468,65535,0,255,16),
    R(178116,6469,65535,0,255,0), R(178145,6470,65535,0,255,16), R(178166,6471,5,0,255,16), R(178188,6472,65535,0,1,0),
    R(178213,6473,65535,0,255,16), R(178237,6474,65535,0,1,16), R(178257,6475,65535,0,1,16), R(178278,6476,65535,0,1,16),
    R(178313,6477,65535,0,255,16), R(178331,6478,492,0,1,16), R(178358,6479,65535,0,255,0), R(178376,6480,65535,0,255,0),
    R(178393,6481,65535,0,255,0), R(178416,6482,65535,0,1,0), R(178436,6483,65535,0,255,0), R(178463,6484,65535,0,255,24),
    R(178498,6485,65535,0,1,1), R(178520,6486,65535,0,1,0), R(178542,6487,65535,0,1,0), R(178571,6488,65535,0,1,0),
    R(178597,6489,65535,0,255,0), R(178630,6490,65535,0,255,24), R(178671,6491,65535,0,1,0), R(178699,6492,493,0,1,0),
    R(178727,6493,65535,0,1,16), R(178745,6494,65535,0,1,16), R(178765,6495,65535,0,1,24), R(178794,6496,0,0,1,0),
    R(178818,6497,65535,0,1,0), R(178838,6498,65535,0,255,0), R(178863,6499,65535,0,255,0), R(178888,6500,65535,0,255,8),
    R(178921,6501,65535,0,255,16), R(178947,6502,494,0,1,25), R(178969,6503,65535,0,1,16), R(178991,6504,65535,0,1,17),
    R(179012,6505,65535,0,1,17), R(179038,6506,65535,0,1,0), R(179065,6507,65535,0,1,0), R(179090,6508,65535,0,1,0),
    R(179113,6509,65535,0,1,16), R(179124,6510,65535,0,1,16), R(179137,6511,65535,0,1,24), R(179159,6512,0,0,1,0),
    R(179176,6513,65535,0,1,16), R(179193,6514,65535,0,1,16), R(179212,6515,65535,0,1,24), R(179240,6516,0,0,1,0),
    R(179263,6517,65535,0,1,0), R(179282,6518,65535,0,255,0), R(179306,6519,65535,0,255,0), R(179330,6520,65535,0,255,8),
    R(179362,6521,65535,0,255,16), R(179387,6522,65535,0,1,0), R(179409,6523,65535,0,1,0), R(179430,6524,229,0,1,17),
    R(179451,6525,65535,0,1,16), R(179472,6526,65535,0,1,16), R(179491,6527,65535,0,1,17), R(179513,6528,65535,0,1,16),
    R(179537,6529,65535,0,1,20), R(179565,6531,65535,0,1,16), R(179589,6532,65535,0,1,16), R(179613,6533,65535,0,255,0),
    R(179638,6534,65535,0,255,0), R(179668,6535,65535,0,255,0), R(179688,6536,65535,94,255,0), R(179713,6537,65535,0,1,0),
    R(179738,6538,65535,0,255,0), R(179757,6539,65535,0,1,0), R(179785,6540,65535,0,255,0), R(179820,6541,65535,0,255,24),
    R(179863,6542,65535,0,1,0), R(179896,6543,65535,95,1,4), R(179936,6545,495,0,1,0), R(179977,6546,65535,0,1,0),
    R(180015,6547,65535,0,1,4), R(180048,6549,65535,0,1,0), R(180083,6550,65535,0,1,16), R(180107,6551,65535,0,1,16),
    R(180133,6552,65535,0,1,24), R(180168,6553,0,0,1,0), R(180198,6554,65535,0,1,0), R(180224,6555,65535,0,255,0),
    R(180255,6556,65535,0,255,0), R(180286,6557,65535,0,255,8), R(180325,6558,65535,0,1,16), R(180350,6559,65535,0,255,16),
    R(180382,6560,65535,0,1,16), R(180411,6561,65535,0,1,16), R(180437,6562,65535,0,1,16), R(180464,6563,3,0,1,25),
    R(180492,6564,65535,0,1,16), R(180518,6565,65535,0,1,16), R(180549,6566,65535,0,255,16), R(180578,6567,65535,0,1,16),
    R(180611,6568,65535,0,255,0), R(180637,6569,65535,0,255,16), R(180669,6570,5,0,255,16), R(180703,6571,65535,0,1,0),
    R(180734,6572,65535,0,1,0), R(180768,6573,65535,0,1,0), R(180804,6574,65535,0,1,16), R(180841,6575,6,0,255,0),
    R(180868,6576,65535,0,255,0), R(180896,6577,65535,0,255,0), R(180924,6578,65535,0,255,0), R(180954,6579,65535,0,255,0),
    R(180984,6580,65535,0,255,0), R(181021,6581,259,0,1,0), R(181056,6582,260,0,1,0), R(181087,6583,65535,0,1,17),
    R(181119,6584,65535,0,1,16), R(181149,6585,65535,0,1,17), R(181178,6586,65535,0,1,0), R(181210,6587,65535,0,1,16),
    R(181244,6588,65535,0,255,0), R(181275,6589,65535,0,1,0), R(181309,6590,65535,0,255,0), R(181350,6591,65535,0,255,24),
    R(181399,6592,261,0,255,0), R(181437,6593,65535,0,255,0), R(181473,6594,65535,0,255,0), R(181526,6595,65535,0,1,0),
    R(181582,6596,65535,0,255,0), R(181645,6597,65535,0,255,24), R(181716,6598,262,0,1,0), R(181774,6599,263,0,255,0),
    R(181834,6600,65535,0,255,0), R(181892,6601,65535,0,1,0), R(181929,6602,65535,0,255,0), R(181973,6603,65535,0,255,24),
    R(182025,6604,65535,0,1,0), R(182071,6605,496,0,1,0), R(182110,6606,65535,0,1,0), R(182150,6607,266,0,1,32),
    R(182198,6608,65535,0,1,0), R(182249,6609,65535,0,1,0), R(182298,6610,65535,0,255,0), R(182350,6611,65535,0,1,0),
    R(182405,6612,65535,0,255,0), R(182467,6613,65535,0,255,24), R(182537,6614,267,0,1,0), R(182594,6615,65535,0,1,0),
    R(182652,6616,65535,0,1,0), R(182709,6617,65535,0,1,0), R(182764,6618,65535,0,1,0), R(182799,6619,65535,0,255,0),
    R(182841,6620,65535,0,255,24), R(182891,6621,65535,0,1,0), R(182935,6622,65535,0,1,0), R(182983,6623,65535,0,1,0),
    R(183036,6624,65535,0,1,0), R(183050,6625,65535,0,255,0), R(183071,6626,65535,0,1,17), R(183089,6627,65535,0,1,17),
    R(183107,6628,65535,0,1,16), R(183125,6629,65535,0,1,16), R(183147,6630,65535,0,1,16), R(183169,6631,65535,0,1,17),
    R(183191,6632,65535,0,1,0), R(183207,6633,65535,0,1,16), R(183218,6634,65535,0,1,16), R(183231,6635,65535,0,1,24),
    R(183253,6636,0,0,1,0), R(183270,6637,65535,0,1,0), R(183283,6638,65535,0,255,0), R(183301,6639,65535,0,255,0),
    R(183319,6640,65535,0,255,8), R(183345,6641,65535,0,255,16), R(183364,6642,65535,0,1,24), R(183379,6643,38,0,255,16),
    R(183403,6644,39,0,255,16), R(183423,6645,40,0,255,16), R(183441,6646,65535,0,255,17), R(183455,6647,65535,0,1,16),
    R(183479,6648,65535,0,1,0), R(183495,6649,65535,0,1,16), R(183513,6650,65535,0,1,16), R(183533,6651,65535,0,1,24),
    R(183562,6652,0,0,1,0), R(183586,6653,65535,0,1,0), R(183606,6654,65535,0,255,0), R(183631,6655,65535,0,255,0),
    R(183656,6656,65535,0,255,8), R(183689,6657,65535,0,1,17), R(183708,6658,65535,0,1,16), R(183731,6659,65535,0,1,17),
    R(183751,6660,65535,0,1,0), R(183778,6661,3,0,1,25), R(183800,6662,65535,0,1,16), R(183828,6663,65535,0,1,16),
    R(183848,6664,65535,0,1,16), R(183873,6665,65535,0,255,16), R(183896,6666,65535,0,1,17), R(183923,6667,65535,0,255,16),
    R(183949,6668,5,0,255,16), R(183977,6669,65535,0,1,0), R(184000,6670,65535,0,1,17), R(184020,6671,77,0,255,17),
    R(184040,6672,83,0,1,17), R(184060,6673,65535,0,1,0), R(184086,6674,65535,0,1,0), R(184107,6675,497,0,1,0),
    R(184133,6676,77,0,255,0), R(184155,6677,65535,0,1,0), R(184181,6678,65535,0,1,0), R(184208,6679,498,0,255,0),
    R(184234,6680,499,0,255,0), R(184258,6681,65535,0,255,0), R(184279,6682,65535,0,255,0), R(184304,6683,65535,0,1,0),
    R(184332,6684,65535,0,255,0), R(184367,6685,65535,0,255,24), R(184410,6686,65535,0,1,1), R(184446,6687,65535,0,1,1),
    R(184482,6688,65535,0,1,16), R(184499,6689,65535,0,1,16), R(184518,6690,65535,0,1,24), R(184546,6691,0,0,1,0),
    R(184569,6692,65535,0,1,0), R(184588,6693,65535,0,255,0), R(184612,6694,65535,0,255,0), R(184636,6695,65535,0,255,8),
    R(184668,6696,65535,0,255,16), R(184693,6697,65535,0,255,16), R(184729,6698,65535,0,255,16), R(184759,6699,65535,0,255,16),
    R(184781,6700,65535,0,255,16), R(184804,6701,65535,0,1,16), R(184830,6702,85,0,1,25), R(184851,6703,9,0,1,25),
    R(184872,6704,500,0,255,16), R(184895,6705,10,0,1,16), R(184918,6706,65535,0,1,24), R(184945,6707,8,0,1,16),
    R(184964,6708,501,0,255,16), R(184990,6709,65535,0,1,20), R(185016,6712,65535,0,1,17), R(185038,6713,65535,0,1,16),
    R(185062,6714,65535,0,1,20), R(185090,6717,255,0,1,20), R(185116,6719,65535,0,1,16), R(185141,6720,65535,0,1,16),
    R(185165,6721,93,0,1,16), R(185193,6722,65535,0,255,16), R(185217,6723,502,0,255,16), R(185244,6724,65535,0,255,16),
    R(185276,6725,329,0,255,16), R(185301,6726,65535,0,255,16), R(185331,6727,65535,0,255,0), R(185355,6728,65535,0,255,0),
    R(185384,6729,65535,0,255,16), R(185407,6730,12,0,255,16), R(185430,6731,65535,0,255,0), R(185449,6732,65535,0,1,16),
    R(185482,6733,65535,0,255,0), R(185512,6734,65535,0,1,0), R(185524,6735,65535,0,255,0), R(185543,6736,503,0,255,17),
    R(185557,6737,65535,0,1,17), R(185571,6738,65535,0,1,17), R(185584,6739,65535,0,1,16), R(185604,6740,46,0,1,0),
    R(185626,6741,46,0,1,0), R(185645,6742,65535,0,1,0), R(185659,6743,65535,0,1,16), R(185666,6744,65535,0,1,16),
    R(185675,6745,65535,0,1,24), R(185693,6746,0,0,1,0), R(185706,6747,65535,0,1,0), R(185715,6748,65535,0,255,0),
    R(185729,6749,65535,0,255,0), R(185743,6750,65535,0,255,8), R(185765,6751,65535,0,255,16), R(185780,6752,38,0,255,16),
    R(185800,6753,39,0,255,16), R(185816,6754,40,0,255,16), R(185830,6755,41,0,1,16), R(185850,6756,65535,0,1,17),
    R(185863,6757,504,0,1,17), R(185874,6758,65535,0,1,17), R(185884,6759,65535,0,1,17), R(185892,6760,65535,0,1,0),
    R(185907,6761,65535,0,1,0), R(185919,6762,65535,0,1,16), R(185930,6763,65535,0,1,16), R(185943,6764,65535,0,1,24),
    R(185965,6765,0,0,1,0), R(185982,6766,65535,0,1,0), R(185995,6767,65535,0,255,0), R(186013,6768,65535,0,255,0),
    R(186031,6769,65535,0,255,8), R(186057,6770,65535,0,255,16), R(186076,6771,65535,0,1,16), R(186104,6772,505,0,1,24),
    R(186119,6773,506,0,1,16), R(186132,6774,65535,0,1,16), R(186148,6775,65535,0,1,16), R(186169,6776,65535,0,255,0),
    R(186184,6777,65535,0,255,0), R(186200,6778,65535,0,1,0), R(186219,6779,65535,0,255,0), R(186238,6780,65535,0,255,0),
    R(186256,6781,507,0,255,16), R(186274,6782,65535,0,255,0), R(186287,6783,65535,0,1,0), R(186309,6784,65535,0,255,0),
    R(186338,6785,65535,0,255,24), R(186375,6786,65535,0,1,16), R(186404,6787,65535,0,1,20), R(186436,6789,65535,0,1,16),
    R(186464,6790,65535,0,1,0), R(186492,6791,508,0,1,0), R(186518,6792,12,0,1,0), R(186546,6793,509,0,1,20),
    R(186582,6795,65535,0,1,0), R(186603,6796,65535,0,255,0), R(186631,6797,65535,0,255,24), R(186667,6798,65535,0,255,16),
    R(186696,6799,65535,0,1,0), R(186726,6800,510,0,1,0), R(186749,6801,65535,0,1,0), R(186776,6802,65535,0,1,0),
    R(186811,6803,511,0,1,4), R(186841,6805,65535,0,1,0), R(186863,6806,65535,0,255,0), R(186892,6807,65535,0,255,24),
    R(186929,6808,65535,0,1,0), R(186960,6809,512,0,1,0), R(186989,6810,65535,0,255,0), R(187017,6811,65535,0,1,4),
    R(187044,6813,65535,0,1,16), R(187065,6814,65535,0,1,16), R(187088,6815,65535,0,1,24), R(187120,6816,0,0,1,0),
    R(187147,6817,65535,0,1,0), R(187170,6818,65535,0,255,0), R(187198,6819,65535,0,255,0), R(187226,6820,65535,0,255,8),
    R(187262,6821,65535,0,1,16), R(187291,6822,506,0,1,16), R(187323,6823,513,0,255,16), R(187360,6824,65535,0,1,16),
    R(187389,6825,514,0,255,16), R(187418,6826,65535,0,255,0), R(187447,6827,65535,0,1,0), R(187479,6828,65535,0,255,0),
    R(187518,6829,65535,0,255,24), R(187565,6830,65535,0,1,0), R(187604,6831,506,0,1,0), R(187638,6832,515,0,1,1),
    R(187678,6833,65535,0,1,0), R(187717,6834,65535,0,1,0), R(187758,6835,65535,0,1,0), R(187801,6836,516,0,255,0),
    R(187849,6837,65535,0,255,0), R(187887,6838,65535,0,1,0), R(187929,6839,65535,0,255,0), R(187978,6840,65535,0,255,24),
    R(188035,6841,517,0,1,0), R(188083,6842,510,0,1,0), R(188127,6843,518,0,1,0), R(188170,6844,65535,0,1,0),
    R(188221,6845,65535,0,1,0), R(188269,6846,65535,0,1,4), R(188325,6848,65535,0,255,0), R(188373,6849,65535,0,1,0),
    R(188424,6850,65535,0,1,0), R(188475,6851,65535,0,255,0), R(188533,6852,65535,0,255,24), R(188599,6853,511,0,1,5),
    R(188659,6855,65535,0,1,0), R(188700,6856,65535,0,255,0), R(188748,6857,65535,0,255,24), R(188804,6858,519,0,1,0),
    R(188863,6859,65535,0,1,0), R(188918,6860,65535,0,1,0), R(188968,6861,65535,0,1,0), R(189018,6862,65535,0,1,16),
    R(189040,6863,65535,0,1,16), R(189064,6864,65535,0,1,24), R(189097,6865,0,0,1,0), R(189125,6866,65535,0,1,0),
    R(189149,6867,65535,0,255,0), R(189178,6868,65535,0,255,0), R(189207,6869,65535,0,255,8), R(189244,6870,65535,0,1,17),
    R(189267,6871,65535,0,255,16), R(189297,6872,65535,0,1,16), R(189324,6873,65535,0,1,17), R(189348,6874,65535,0,1,16),
    R(189373,6875,3,0,1,25), R(189399,6876,65535,0,1,16), R(189431,6877,65535,0,1,16), R(189455,6878,65535,0,1,16),
    R(189484,6879,65535,0,255,16), R(189511,6880,65535,0,1,0), R(189542,6881,65535,0,255,16), R(189572,6882,5,0,255,16),
    R(189604,6883,65535,0,1,0), R(189631,6884,65535,0,1,0), R(189660,6885,520,0,255,16), R(189687,6886,71,0,1,16),
    R(189718,6887,65535,99,255,0), R(189745,6888,521,0,1,17), R(189769,6889,65535,0,1,17), R(189797,6890,65535,0,255,16),
    R(189824,6891,65535,0,255,16), R(189860,6892,275,0,1,17), R(189884,6893,65535,0,1,16), R(189918,6894,522,0,1,16),
    R(189948,6895,65535,100,1,0), R(189976,6896,65535,101,1,0), R(190008,6897,65535,0,1,0), R(190038,6898,65535,0,255,0),
    R(190075,6899,65535,0,255,24), R(190120,6900,523,0,1,17), R(190152,6901,65535,0,1,17), R(190190,6902,65535,0,1,0),
    R(190225,6903,65535,0,255,0), R(190267,6904,65535,0,255,24), R(190317,6905,65535,0,255,1), R(190357,6906,65535,0,1,0),
    R(190387,6907,65535,0,255,0), R(190424,6908,65535,0,255,24), R(190469,6909,65535,0,1,1), R(190505,6910,65535,0,1,0),
    R(190536,6911,65535,0,1,0), R(190568,6912,65535,0,1,0), R(190603,6913,65535,0,1,0), R(190634,6914,65535,0,255,0),
    R(190672,6915,65535,0,255,24), R(190718,6916,65535,103,255,1), R(190754,6917,65535,0,1,16), R(190769,6918,65535,0,1,16),
    R(190786,6919,65535,0,1,24), R(190812,6920,0,0,1,0), R(190833,6921,65535,0,1,0), R(190850,6922,65535,0,255,0),
    R(190872,6923,65535,0,255,0), R(190894,6924,65535,0,255,8), R(190924,6925,65535,0,1,17), R(190940,6926,65535,0,255,16),
    R(190963,6927,65535,0,1,16), R(190983,6928,65535,0,1,17), R(191000,6929,65535,0,1,16), R(191018,6930,3,0,1,25),
    R(191037,6931,65535,0,1,16), R(191062,6932,65535,0,1,16), R(191079,6933,65535,0,1,16), R(191101,6934,65535,0,255,16),
    R(191121,6935,65535,0,1,0), R(191145,6936,65535,0,255,16), R(191168,6937,5,0,255,16), R(191193,6938,65535,0,1,0),
    R(191213,6939,65535,0,1,0), R(191235,6940,65535,0,255,16), R(191257,6941,65535,0,255,16), R(191276,6942,65535,0,255,17),
    R(191294,6943,65535,0,1,0), R(191315,6944,65535,0,255,0), R(191343,6945,65535,0,255,24), R(191379,6946,65535,0,1,17),
    R(191402,6947,65535,0,1,16), R(191428,6948,524,0,1,17), R(191455,6949,65535,0,1,16), R(191487,6950,65535,0,255,17),
    R(191511,6951,65535,0,255,17), R(191534,6952,65535,0,1,0), R(191561,6953,65535,0,255,0), R(191595,6954,65535,0,255,24),
    R(191637,6955,65535,0,1,17), R(191666,6956,65535,0,1,16), R(191695,6957,525,0,1,17), R(191724,6958,65535,0,1,0),
    R(191762,6959,65535,0,1,0), R(191788,6960,65535,0,255,0), R(191821,6961,65535,0,255,24), R(191862,6962,65535,0,1,17),
    R(191890,6963,65535,0,255,17), R(191920,6964,65535,105,255,16), R(191950,6965,65535,0,255,16), R(191978,6966,65535,0,255,16),
    R(192011,6967,65535,0,1,0), R(192048,6968,65535,0,1,0), R(192084,6969,65535,0,255,0), R(192127,6970,65535,0,255,24),
    R(192178,6971,65535,0,1,17), R(192216,6972,65535,0,255,17), R(192258,6973,65535,0,1,0), R(192291,6974,65535,0,255,0),
    R(192331,6975,65535,0,255,24), R(192379,6976,65535,0,1,17), R(192417,6977,65535,0,1,16), R(192451,6978,65535,0,1,16),
    R(192485,6979,65535,0,1,16), R(192520,6980,65535,0,1,20), R(192566,7030,65535,0,1,16), R(192604,7031,526,0,1,16),
    R(192643,7032,65535,0,1,16), R(192682,7033,65535,0,1,16), R(192722,7034,65535,0,1,16), R(192758,7035,65535,0,1,16),
    R(192799,7036,65535,0,1,0), R(192832,7037,65535,0,255,0), R(192872,7038,65535,0,255,24), R(192920,7039,65535,0,1,16),
    R(192958,7040,527,0,1,16), R(193000,7041,65535,0,1,16), R(193038,7042,65535,0,1,16), R(193077,7043,528,0,255,16),
    R(193116,7044,65535,0,1,16), R(193157,7045,529,0,1,16), R(193197,7046,65535,0,255,16), R(193237,7047,65535,0,1,0),
    R(193280,7048,65535,0,255,0), R(193330,7049,65535,0,255,24), R(193388,7050,65535,0,1,21), R(193437,7055,65535,0,1,0),
    R(193462,7056,65535,0,255,0), R(193494,7057,65535,0,255,24), R(193534,7058,65535,0,1,17), R(193560,7059,530,0,1,17),
    R(193587,7060,65535,0,1,16), R(193615,7061,65535,0,1,0), R(193651,7062,65535,0,1,16), R(193666,7063,65535,0,1,16),
    R(193683,7064,65535,0,1,24), R(193709,7065,0,0,1,0), R(193730,7066,65535,0,1,0), R(193747,7067,65535,0,255,0),
    R(193769,7068,65535,0,255,0), R(193791,7069,65535,0,255,8), R(193821,7070,531,0,1,25), R(193840,7071,65535,0,255,16),
    R(193860,7072,65535,0,1,16), R(193876,7073,65535,0,1,17), R(193895,7074,65535,0,1,17), R(193916,7075,65535,0,1,16),
    R(193934,7076,65535,0,1,17), R(193954,7077,65535,0,1,0), R(193977,7078,65535,0,255,0), R(194007,7079,65535,0,255,24),
    R(194045,7080,532,0,1,17), R(194070,7081,65535,0,1,16), R(194099,7082,46,0,1,16), R(194127,7083,65535,0,255,16),
    R(194154,7084,65535,0,1,16), R(194166,7085,65535,0,1,16), R(194180,7086,65535,0,1,24), R(194203,7087,0,0,1,0),
    R(194221,7088,65535,0,1,0), R(194235,7089,65535,0,255,0), R(194254,7090,65535,0,255,0), R(194273,7091,65535,0,255,8),
    R(194300,7092,65535,0,255,16), R(194320,7093,533,0,1,24), R(194336,7094,534,0,255,16), R(194354,7095,32,0,1,17),
    R(194368,7096,65535,0,1,16), R(194389,7097,65535,0,255,16), R(194407,7098,65535,0,255,16), R(194427,7099,65535,0,1,0),
    R(194450,7100,65535,0,255,0), R(194480,7101,65535,0,255,24), R(194518,7102,65535,0,1,16), R(194547,7103,32,0,1,21),
    R(194580,7105,65535,0,1,0), R(194601,7106,65535,0,255,0), R(194629,7107,65535,0,255,24), R(194665,7108,65535,0,1,16),
    R(194694,7109,65535,0,1,16), R(194719,7110,65535,0,1,16), R(194746,7111,65535,0,1,0), R(194764,7112,65535,0,255,0),
    R(194789,7113,65535,0,255,24), R(194822,7114,65535,0,1,20), R(194847,7117,65535,0,1,16), R(194873,7118,65535,0,1,16),
    R(194899,7119,65535,0,1,16), R(194929,7120,65535,0,1,0), R(194962,7121,65535,0,255,0), R(195002,7122,65535,0,1,16),
    R(195041,7123,65535,0,1,16), R(195081,7124,65535,0,1,16), R(195104,7125,65535,0,1,16), R(195129,7126,65535,0,1,24),
    R(195163,7127,0,0,1,0), R(195192,7128,65535,0,1,0), R(195217,7129,65535,0,255,0), R(195247,7130,65535,0,255,0),
    R(195277,7131,65535,0,255,8), R(195315,7132,65535,0,1,16), R(195348,7133,65535,0,1,16), R(195385,7134,65535,0,1,16),
    R(195425,7135,65535,0,1,16), R(195465,7136,65535,0,255,16), R(195493,7137,65535,0,1,0), R(195524,7138,65535,0,255,0),
    R(195562,7139,65535,0,255,24), R(195608,7140,65535,0,1,16), R(195644,7141,65535,0,1,16), R(195681,7142,65535,0,1,16),
    R(195716,7143,65535,0,1,16), R(195763,7144,65535,0,1,16), R(195801,7145,65535,0,1,16), R(195840,7146,65535,0,255,16),
    R(195876,7147,65535,0,255,16), R(195910,7148,65535,0,1,0), R(195949,7149,65535,0,255,0), R(195995,7150,65535,0,255,24),
    R(196049,7151,65535,0,1,16), R(196098,7152,65535,0,1,16), R(196145,7153,65535,0,1,16), R(196186,7154,65535,0,1,16),
    R(196234,7155,65535,0,1,0), R(196271,7156,65535,0,255,0), R(196315,7157,65535,0,255,24), R(196367,7158,65535,0,1,16),
    R(196412,7159,65535,0,1,16), R(196451,7160,65535,0,1,16), R(196497,7161,65535,0,1,16), R(196516,7162,65535,0,1,16),
    R(196537,7163,65535,0,1,24), R(196567,7164,0,0,1,0), R(196592,7165,65535,0,1,0), R(196613,7166,65535,0,255,0),
    R(196639,7167,65535,0,255,0), R(196665,7168,65535,0,255,8), R(196699,7169,65535,0,1,16), R(196721,7170,65535,0,1,16),
    R(196746,7171,65535,0,255,16), R(196784,7172,65535,0,255,16), R(196813,7173,65535,0,255,16), R(196840,7174,65535,0,255,16),
    R(196863,7175,65535,0,1,0), R(196893,7176,65535,0,255,0), R(196930,7177,65535,0,255,24), R(196975,7178,65535,0,1,16),
    R(197012,7179,65535,0,255,16), R(197056,7180,65535,0,1,0), R(197103,7181,65535,0,255,0), R(197157,7182,65535,0,255,24),
    R(197219,7183,65535,0,1,16), R(197272,7184,65535,0,1,16), R(197321,7185,65535,0,1,16), R(197376,7186,65535,0,1,16),
    R(197427,7187,65535,0,1,0), R(197453,7188,65535,0,255,0), R(197486,7189,65535,0,255,24), R(197527,7190,65535,0,1,16),
    R(197564,7191,65535,0,1,16), R(197611,7192,65535,0,1,16), R(197655,7193,65535,0,255,16), R(197689,7194,65535,0,1,0),
    R(197726,7195,65535,0,255,0), R(197770,7196,65535,0,255,24), R(197822,7197,65535,0,1,16), R(197884,7198,65535,0,1,16),
    R(197929,7199,65535,0,1,16), R(197970,7200,65535,0,255,16), R(198027,7201,65535,0,255,16), R(198086,7202,65535,0,1,0),
    R(198146,7203,65535,0,255,0), R(198213,7204,65535,0,255,24), R(198288,7205,65535,0,1,16), R(198352,7206,65535,0,1,16),
    R(198416,7207,65535,0,1,0), R(198478,7208,65535,0,255,0), R(198547,7209,65535,0,255,24), R(198624,7210,65535,0,1,16),
    R(198688,7211,65535,0,1,16), R(198762,7212,65535,0,1,16), R(198832,7213,65535,0,1,16), R(198851,7214,65535,0,1,16),
    R(198872,7215,65535,0,1,24), R(198902,7216,0,0,1,0), R(198927,7217,65535,0,1,0), R(198948,7218,65535,0,255,0),
    R(198974,7219,65535,0,255,0), R(199000,7220,65535,0,255,8), R(199034,7221,65535,0,1,16), R(199063,7222,65535,0,1,16),
    R(199096,7223,65535,0,255,16), R(199129,7224,65535,0,255,16), R(199153,7225,65535,0,1,0), R(199180,7226,65535,0,255,0),
    R(199214,7227,65535,0,255,24), R(199256,7228,65535,0,1,16), R(199288,7229,65535,0,1,16), R(199321,7230,65535,0,1,16),
    R(199352,7231,65535,0,1,16), R(199395,7232,65535,0,1,16), R(199443,7233,65535,0,1,16), R(199489,7234,65535,0,1,16),
    R(199537,7235,65535,0,1,16), R(199583,7236,65535,0,1,16), R(199615,7237,65535,0,1,16), R(199649,7238,65535,0,1,24),
    R(199692,7239,0,0,1,0), R(199730,7240,65535,0,1,0), R(199764,7241,65535,0,255,0), R(199803,7242,65535,0,255,0),
    R(199842,7243,65535,0,255,8), R(199889,7244,65535,0,1,16), R(199926,7245,65535,0,255,16), R(199960,7246,65535,0,255,16),
    R(200001,7247,65535,0,255,16), R(200045,7248,65535,0,255,16), R(200081,7249,65535,0,1,0), R(200128,7250,65535,0,255,0),
    R(200182,7251,65535,0,255,24), R(200244,7252,65535,0,1,16), R(200295,7253,65535,0,1,16), R(200354,7254,65535,0,255,16),
    R(200406,7255,65535,0,255,16), R(200457,7256,65535,0,1,0), R(200494,7257,65535,0,255,0), R(200538,7258,65535,0,255,24),
    R(200590,7259,65535,0,1,16), R(200643,7260,65535,0,1,16), R(200682,7261,65535,0,255,16), R(200723,7262,65535,0,1,0),
    R(200767,7263,65535,0,255,0), R(200818,7264,65535,0,255,24), R(200877,7265,65535,0,1,16), R(200923,7266,65535,0,1,16),
    R(200972,7267,65535,0,255,16), R(201020,7268,65535,0,1,0), R(201059,7269,65535,0,255,0), R(201105,7270,65535,0,255,24),
    R(201159,7271,65535,0,1,16), R(201202,7272,65535,0,1,16), R(201243,7273,65535,0,1,16), R(201291,7274,65535,0,1,16),
    R(201336,7275,65535,0,1,16), R(201385,7276,65535,0,1,20), R(201431,7279,65535,0,1,16), R(201478,7280,65535,0,255,16),
    R(201521,7281,65535,0,1,16), R(201547,7282,65535,0,1,16), R(201575,7283,65535,0,1,24), R(201612,7284,0,0,1,0),
    R(201644,7285,65535,0,1,0), R(201672,7286,65535,0,255,0), R(201705,7287,65535,0,255,0), R(201738,7288,65535,0,255,8),
    R(201779,7289,65535,0,1,16), R(201822,7290,65535,0,1,16), R(201864,7291,65535,0,1,16), R(201907,7292,65535,0,1,16),
    R(201941,7293,65535,0,1,16), R(201977,7294,65535,0,255,16), R(202018,7295,65535,0,255,16), R(202061,7296,65535,0,255,16),
    R(202100,7297,65535,0,255,16), R(202144,7298,65535,0,1,16), R(202184,7299,65535,0,255,16), R(202227,7300,65535,0,1,16),
    R(202259,7301,65535,0,255,16), R(202298,7302,65535,0,1,0), R(202344,7303,65535,0,255,0), R(202397,7304,65535,0,255,24),
    R(202458,7305,65535,0,1,16), R(202510,7306,65535,0,1,16), R(202566,7307,65535,0,1,0), R(202601,7308,65535,0,255,0),
    R(202643,7309,65535,0,255,24), R(202693,7310,65535,0,1,16), R(202732,7311,65535,0,1,16), R(202770,7312,65535,0,1,16),
    R(202810,7313,65535,0,1,16), R(202860,7314,65535,0,1,16), R(202917,7315,65535,0,255,16), R(202956,7316,65535,0,1,16),
    R(202995,7317,65535,0,1,16), R(203043,7318,65535,0,1,0), R(203085,7319,65535,0,255,0), R(203134,7320,65535,0,255,24),
    R(203191,7321,65535,0,1,16), R(203241,7322,65535,0,1,16), R(203298,7323,65535,0,1,0), R(203340,7324,65535,0,255,0),
    R(203389,7325,65535,0,255,24), R(203446,7326,65535,0,1,16), R(203504,7327,65535,0,1,16), R(203564,7328,65535,0,1,16),
    R(203622,7329,65535,0,1,16), R(203682,7330,65535,0,1,16), R(203732,7331,65535,0,1,0), R(203783,7332,65535,0,255,0),
    R(203841,7333,65535,0,255,24), R(203907,7334,65535,0,1,16), R(203963,7335,65535,0,1,16), R(204018,7336,65535,0,1,16),
    R(204072,7337,65535,0,1,16), R(204126,7338,65535,0,1,0), R(204168,7339,65535,0,255,0), R(204217,7340,65535,0,255,24),
    R(204274,7341,65535,0,1,16), R(204318,7342,65535,0,1,16), R(204370,7343,65535,0,1,16), R(204395,7344,65535,0,1,16),
    R(204422,7345,65535,0,1,24), R(204458,7346,0,0,1,0), R(204489,7347,65535,0,1,0), R(204516,7348,65535,0,255,0),
    R(204548,7349,65535,0,255,0), R(204580,7350,65535,0,255,8), R(204620,7351,65535,0,1,16), R(204653,7352,65535,0,1,16),
    R(204680,7353,65535,0,1,16), R(204709,7354,65535,0,1,16), R(204738,7355,65535,0,1,16), R(204772,7356,65535,0,255,16),
    R(204801,7357,65535,0,1,16), R(204831,7358,65535,0,255,16), R(204860,7359,65535,0,255,16), R(204891,7360,65535,0,1,16),
    R(204934,7361,65535,0,1,16), R(204966,7362,65535,0,255,16), R(204993,7363,65535,0,255,16), R(205020,7364,65535,0,255,16),
    R(205058,7365,65535,0,255,16), R(205093,7366,65535,0,1,16), R(205127,7367,65535,0,1,16), R(205157,7368,65535,0,1,16),
    R(205187,7369,65535,0,1,16), R(205224,7370,65535,0,1,0), R(205254,7371,65535,0,255,0), R(205291,7372,65535,0,255,24),
    R(205336,7373,65535,0,1,16), R(205368,7374,65535,0,1,16), R(205402,7375,65535,0,1,16), R(205440,7376,65535,0,1,16),
    R(205475,7377,65535,0,255,16), R(205509,7378,65535,0,1,0), R(205541,7379,65535,0,255,0), R(205580,7380,65535,0,255,24),
    R(205627,7381,65535,0,1,16), R(205661,7382,65535,0,1,16), R(205701,7383,65535,0,1,16), R(205735,7384,65535,0,1,16),
    R(205780,7385,65535,0,1,16), R(205825,7386,65535,0,1,16), R(205871,7387,65535,0,1,20), R(205910,7389,65535,0,1,0),
    R(205940,7390,65535,0,255,0), R(205977,7391,65535,0,255,24), R(206022,7392,65535,0,1,17), R(206054,7393,65535,0,1,16),
    R(206086,7394,65535,0,1,16), R(206120,7395,65535,0,1,16), R(206157,7396,65535,0,255,16), R(206193,7397,65535,0,255,16),
    R(206227,7398,65535,0,255,16), R(206267,7399,65535,0,255,16), R(206302,7400,65535,0,255,16), R(206341,7401,65535,0,255,16),
    R(206377,7402,65535,0,255,16), R(206411,7403,65535,0,1,0), R(206450,7404,65535,0,255,0), R(206496,7405,65535,0,255,24),
    R(206550,7406,65535,0,1,16), R(206596,7407,65535,0,1,16), R(206639,7408,65535,0,1,16), R(206680,7409,65535,0,1,0),
    R(206714,7410,65535,0,255,0), R(206755,7411,65535,0,255,24), R(206804,7412,65535,0,1,16), R(206844,7413,65535,0,1,16),
    R(206880,7414,65535,0,1,16), R(206922,7415,65535,0,1,20), R(206974,7417,65535,0,1,20), R(207015,7419,65535,0,1,0),
    R(207053,7420,65535,0,255,0), R(207098,7421,65535,0,255,24), R(207151,7422,65535,0,1,20), R(207199,7424,65535,0,1,16),
    R(207247,7425,65535,0,1,16), R(207293,7426,65535,0,1,20), R(207338,7430,65535,0,1,16), R(207393,7431,65535,0,1,16),
    R(207439,7432,65535,0,255,16), R(207481,7433,65535,0,1,0), R(207516,7434,65535,0,255,0), R(207558,7435,65535,0,255,24),
    R(207608,7436,65535,0,1,16), R(207656,7437,65535,0,1,16), R(207704,7438,65535,0,1,16), R(207753,7439,65535,0,1,16),
    R(207810,7440,65535,0,255,16), R(207850,7441,65535,0,1,16), R(207898,7442,65535,0,255,16), R(207937,7443,65535,0,255,16),
    R(207984,7444,65535,0,1,0), R(208027,7445,65535,0,255,0), R(208077,7446,65535,0,255,24), R(208135,7447,65535,0,1,16),
    R(208186,7448,65535,0,1,16), R(208231,7449,65535,0,1,16), R(208284,7450,65535,0,1,16), R(208333,7451,65535,0,1,16),
    R(208389,7452,65535,0,1,0), R(208448,7453,65535,0,255,0), R(208514,7454,65535,0,255,24), R(208588,7455,65535,0,1,16),
    R(208651,7456,65535,0,1,16), R(208712,7457,65535,0,1,16), R(208775,7458,65535,0,1,0), R(208825,7459,65535,0,255,0),
    R(208882,7460,65535,0,255,24), R(208947,7461,65535,0,1,16), R(208999,7462,65535,0,1,16), R(209061,7463,65535,0,1,16),
    R(209119,7464,65535,0,1,16), R(209136,7465,65535,0,1,16), R(209155,7466,65535,0,1,24), R(209183,7467,0,0,1,0),
    R(209206,7468,65535,0,1,0), R(209225,7469,65535,0,255,0), R(209249,7470,65535,0,255,0), R(209273,7471,65535,0,255,8),
    R(209305,7472,65535,0,255,0), R(209330,7473,65535,0,255,16), R(209352,7474,65535,0,255,16), R(209373,7475,535,0,1,24),
    R(209394,7476,65535,0,1,0), R(209416,7477,536,0,1,0), R(209435,7478,65535,0,1,0), R(209462,7479,65535,0,1,20),
    R(209490,7482,65535,0,1,0), R(209513,7483,65535,0,1,0), R(209539,7484,65535,0,255,0), R(209562,7485,65535,0,1,0),
    R(209592,7486,65535,0,255,0), R(209629,7487,65535,0,255,24), R(209674,7488,65535,0,1,0), R(209710,7489,537,0,1,4),
    R(209745,7491,65535,0,1,16), R(209761,7492,65535,0,1,16), R(209779,7493,65535,0,1,24), R(209806,7494,0,0,1,0),
    R(209828,7495,65535,0,1,0), R(209846,7496,65535,0,255,0), R(209869,7497,65535,0,255,0), R(209892,7498,65535,0,255,8),
    R(209923,7499,65535,0,255,16), R(209947,7500,538,0,1,24), R(209967,7501,539,0,1,16), R(209989,7502,10,0,1,16),
    R(210011,7503,537,0,1,21), R(210032,7505,65535,0,1,17), R(210054,7506,65535,0,255,0), R(210077,7507,65535,0,1,20),
    R(210104,7510,65535,0,1,16), R(210128,7511,65535,0,1,16), R(210151,7512,65535,0,255,16), R(210173,7513,540,0,255,0),
    R(210197,7514,65535,0,255,0), R(210226,7515,65535,0,1,0), R(210251,7516,65535,0,1,0), R(210274,7517,65535,0,1,0),
    R(210300,7518,65535,0,255,0), R(210333,7519,65535,0,255,24), R(210374,7520,65535,0,1,0), R(210402,7521,65535,0,1,4),
    R(210434,7525,65535,0,1,16), R(210441,7526,65535,0,1,16), R(210450,7527,65535,0,1,24), R(210468,7528,0,0,1,0),
    R(210481,7529,65535,0,1,0), R(210490,7530,65535,0,255,0), R(210504,7531,65535,0,255,0), R(210518,7532,65535,0,255,8),
    R(210540,7533,65535,0,255,0), R(210555,7534,65535,0,1,16), R(210581,7535,65535,0,1,16), R(210601,7536,65535,0,255,16),
    R(210613,7537,65535,0,1,16), R(210633,7538,65535,0,255,16), R(210644,7539,541,0,1,25), R(210655,7540,65535,0,1,16),
    R(210672,7541,65535,0,1,16), R(210691,7542,542,0,1,17), R(210702,7543,10,0,1,0), R(210715,7544,543,0,1,16),
    R(210724,7545,65535,0,1,16), R(210740,7546,65535,0,1,16), R(210750,7547,65535,0,1,16), R(210758,7548,65535,0,1,16),
    R(210772,7549,65535,0,1,16), R(210792,7550,65535,0,1,0), R(210807,7551,65535,0,1,16), R(210824,7552,65535,0,1,16),
    R(210838,7553,544,0,255,0), R(210856,7554,65535,0,1,16), R(210866,7555,65535,0,1,16), R(210879,7556,65535,0,1,0),
    R(210894,7557,65535,0,1,0), R(210914,7558,65535,0,255,0), R(210928,7559,65535,0,255,0), R(210937,7560,65535,0,255,0),
    R(210957,7561,65535,0,1,0), R(210973,7562,65535,0,255,0), R(210983,7563,65535,0,255,0), R(210994,7564,65535,0,1,0),
    R(211007,7565,65535,0,255,0), R(211027,7566,65535,0,255,24), R(211055,7567,65535,0,1,1), R(211070,7568,65535,0,1,5),
    R(211089,7618,65535,0,1,0), R(211103,7619,65535,0,255,0), R(211124,7620,65535,0,255,24), R(211153,7621,65535,0,1,1),
    R(211169,7622,65535,0,1,5), R(211189,7672,65535,0,1,0), R(211208,7673,65535,0,255,0), R(211234,7674,65535,0,255,24),
    R(211268,7675,65535,0,1,0), R(211296,7676,65535,0,1,0), R(211319,7677,65535,0,255,0), R(211345,7678,65535,0,1,16),
    R(211371,7679,65535,0,1,16), R(211399,7680,65535,0,1,24), R(211436,7681,0,0,1,0), R(211468,7682,65535,0,1,0),
    R(211496,7683,65535,0,255,0), R(211529,7684,65535,0,255,0), R(211562,7685,65535,0,255,8), R(211603,7686,65535,0,1,16),
    R(211630,7687,65535,0,1,16), R(211661,7688,65535,0,1,16), R(211689,7689,65535,0,1,16), R(211718,7690,3,0,1,25),
    R(211748,7691,65535,0,1,16), R(211784,7692,65535,0,1,17), R(211812,7693,65535,0,1,16), R(211845,7694,65535,0,255,16),
    R(211876,7695,65535,0,1,0), R(211911,7696,65535,0,255,16), R(211945,7697,5,0,255,16), R(211981,7698,65535,0,1,0),
    R(212012,7699,65535,0,1,16), R(212045,7700,70,0,1,17), R(212073,7701,65535,0,1,16), R(212105,7702,65535,0,1,16),
    R(212143,7703,65535,0,1,16), R(212177,7704,65535,107,255,0), R(212211,7705,65535,0,1,0), R(212244,7706,545,0,1,0),
    R(212278,7707,65535,0,1,0), R(212314,7708,65535,0,1,0), R(212349,7709,65535,0,1,0), R(212380,7710,65535,0,1,0),
    R(212414,7711,65535,0,255,0), R(212455,7712,65535,0,255,24), R(212504,7713,65535,0,1,0), R(212547,7714,65535,0,1,0),
    R(212584,7715,65535,0,255,0), R(212628,7716,65535,0,255,24), R(212680,7717,65535,0,1,0), R(212718,7718,65535,0,255,0),
    R(212760,7719,65535,0,1,0), R(212806,7720,65535,0,1,0), R(212851,7721,65535,0,255,0), R(212903,7722,65535,0,255,24),
    R(212963,7723,65535,0,1,16), R(213010,7724,65535,0,1,16), R(213062,7725,65535,0,1,0), R(213118,7726,65535,0,255,0),
    R(213169,7727,65535,0,255,0), R(213218,7728,65535,0,255,0), R(213269,7729,65535,0,1,0), R(213321,7730,65535,0,255,0),
    R(213380,7731,65535,0,255,24), R(213447,7732,65535,0,1,1), R(213501,7733,65535,0,255,1), R(213553,7734,65535,0,1,0),
    R(213589,7735,65535,0,255,0), R(213632,7736,65535,0,255,24), R(213683,7737,65535,0,1,0), R(213729,7738,65535,0,1,0),
    R(213769,7739,65535,0,1,0), R(213813,7740,65535,0,255,0), R(213856,7741,65535,0,1,0), R(213900,7742,65535,0,1,0),
    R(213946,7743,65535,0,255,0), R(213999,7744,65535,0,255,24), R(214060,7745,65535,0,1,1), R(214108,7746,65535,0,1,0),
    R(214165,7747,65535,0,1,0), R(214206,7748,65535,0,255,0), R(214254,7749,65535,0,255,24), R(214310,7750,65535,0,1,17),
    R(214360,7751,65535,0,1,16), R(214402,7752,65535,0,1,0), R(214437,7753,65535,0,255,0), R(214479,7754,65535,0,255,24),
    R(214529,7755,65535,0,1,17), R(214566,7756,65535,0,1,16), R(214606,7757,65535,0,1,0), R(214644,7758,65535,0,255,0),
    R(214689,7759,65535,0,255,24), R(214742,7760,65535,0,1,1), R(214786,7761,65535,0,1,0), R(214825,7762,65535,0,255,0),
    R(214871,7763,65535,0,255,24), R(214925,7764,65535,0,1,1), R(214974,7765,65535,0,1,16), R(214987,7766,65535,0,1,16),
    R(215002,7767,65535,0,1,24), R(215026,7768,0,0,1,0), R(215045,7769,65535,0,1,0), R(215060,7770,65535,0,255,0),
    R(215080,7771,65535,0,255,0), R(215100,7772,65535,0,255,8), R(215128,7773,65535,0,1,16), R(215149,7774,65535,0,1,16),
    R(215164,7775,546,0,1,25), R(215181,7776,65535,0,1,17), R(215202,7777,547,0,1,17), R(215219,7778,65535,0,1,16),
    R(215235,7779,65535,0,1,16), R(215252,7780,65535,0,1,16), R(215269,7781,65535,0,255,0), R(215291,7782,65535,0,1,0),
    R(215307,7783,65535,0,255,0), R(215322,7784,65535,0,1,0), R(215341,7785,65535,0,1,0), R(215366,7786,65535,0,255,0),
    R(215398,7787,65535,0,255,24), R(215438,7788,548,0,1,1), R(215465,7789,65535,0,1,1), R(215491,7790,65535,0,1,0),
    R(215521,7791,65535,0,1,0), R(215540,7792,65535,0,255,0), R(215566,7793,65535,0,255,24), R(215600,7794,65535,109,255,1),
    R(215623,7795,65535,0,1,0), R(215649,7796,65535,0,255,0), R(215682,7797,65535,0,255,24), R(215723,7798,65535,0,1,0),
    R(215756,7799,65535,0,1,0), R(215786,7800,65535,0,1,0), R(215819,7801,65535,0,255,0), R(215859,7802,65535,0,255,24),
    R(215907,7803,549,0,1,1), R(215944,7804,65535,0,1,0), R(215982,7805,65535,0,1,0), R(216019,7806,65535,0,1,0),
    R(216055,7807,65535,0,255,0), R(216098,7808,65535,0,255,24), R(216149,7809,549,0,1,1), R(216189,7810,65535,0,1,0),
    R(216230,7811,65535,0,1,0), R(216270,7812,65535,0,1,0), R(216292,7813,65535,0,255,0), R(216321,7814,65535,0,255,24),
    R(216358,7815,65535,0,255,1), R(216384,7816,65535,0,1,0), R(216413,7817,65535,0,255,0), R(216449,7818,65535,0,255,24),
    R(216493,7819,65535,0,1,1), R(216529,7820,65535,0,1,0), R(216547,7821,65535,0,255,0), R(216572,7822,65535,0,255,24),
    R(216605,7823,65535,0,1,0), R(216625,7824,65535,0,1,0), R(216652,7825,65535,110,255,1), R(216674,7826,65535,0,1,0),
    R(216699,7827,65535,0,255,0), R(216731,7828,65535,0,255,24), R(216771,7829,65535,0,1,0), R(216803,7830,65535,0,1,0),
    R(216832,7831,65535,0,1,16), R(216845,7832,65535,0,1,16), R(216860,7833,65535,0,1,24), R(216884,7834,0,0,1,0),
    R(216903,7835,65535,0,1,0), R(216918,7836,65535,0,255,0), R(216938,7837,65535,0,255,0), R(216958,7838,65535,0,255,8),
    R(216986,7839,65535,0,1,17), R(217000,7840,65535,0,1,16), R(217021,7841,65535,0,1,16), R(217039,7842,65535,0,1,17),
    R(217054,7843,65535,0,1,16), R(217070,7844,3,0,1,25), R(217087,7845,65535,0,1,16), R(217110,7846,65535,0,1,16),
    R(217125,7847,65535,0,1,16), R(217145,7848,65535,0,255,16), R(217163,7849,65535,0,1,0), R(217185,7850,65535,0,255,16),
    R(217206,7851,5,0,255,16), R(217229,7852,65535,0,1,0), R(217247,7853,65535,0,1,0), R(217267,7854,65535,0,255,0),
    R(217284,7855,65535,0,255,0), R(217306,7856,65535,111,1,0), R(217325,7857,65535,0,255,0), R(217343,7858,65535,0,255,0),
    R(217361,7859,65535,112,255,0), R(217380,7860,65535,0,1,0), R(217396,7861,65535,0,255,0), R(217411,7862,65535,0,1,0),
    R(217430,7863,65535,0,1,0), R(217455,7864,65535,0,255,0), R(217487,7865,65535,0,255,24), R(217527,7866,65535,0,1,1),
    R(217555,7867,550,0,1,1), R(217585,7868,65535,0,1,0), R(217606,7869,65535,0,255,0), R(217634,7870,65535,0,255,24),
    R(217670,7871,65535,0,1,1), R(217699,7872,65535,0,1,1), R(217728,7873,65535,0,1,0), R(217755,7874,65535,0,1,0),
    R(217777,7875,65535,0,255,0), R(217806,7876,65535,0,255,24), R(217843,7877,65535,0,255,0), R(217867,7878,65535,0,255,1),
    R(217897,7879,65535,0,1,0), R(217930,7880,65535,0,255,0), R(217970,7881,65535,0,255,24), R(218018,7882,65535,0,1,1),
    R(218057,7883,65535,0,1,1), R(218097,7884,65535,0,1,0), R(218139,7885,65535,0,255,0), R(218176,7886,65535,0,1,0),
    R(218218,7887,65535,0,255,0), R(218253,7888,65535,0,1,1), R(218296,7889,65535,0,1,0), R(218323,7890,65535,0,255,0),
    R(218357,7891,65535,0,255,24), R(218399,7892,65535,0,1,1), R(218427,7893,65535,0,1,0), R(218463,7894,65535,0,1,0),
    R(218483,7895,65535,0,255,0), R(218510,7896,65535,0,255,24), R(218545,7897,65535,0,1,1), R(218568,7898,551,0,1,1),
    R(218593,7899,65535,0,1,0), R(218612,7900,65535,0,255,0), R(218638,7901,65535,0,255,24), R(218672,7902,65535,114,255,1),
    R(218695,7903,65535,0,1,0), R(218721,7904,65535,0,255,0), R(218754,7905,65535,0,255,24), R(218795,7906,65535,115,1,0),
    R(218828,7907,65535,116,1,0), R(218858,7908,65535,0,1,0), R(218891,7909,65535,0,255,0), R(218931,7910,65535,0,255,24),
    R(218979,7911,65535,0,1,0), R(219015,7912,65535,0,1,0), R(219057,7913,552,0,1,0), R(219097,7914,65535,0,1,0),
    R(219145,7915,65535,0,1,0), R(219201,7916,65535,0,1,0), R(219251,7917,46,0,1,0), R(219293,7918,65535,0,1,0),
    R(219334,7919,65535,0,1,0), R(219376,7920,65535,0,1,0), R(219416,7921,65535,0,1,0), R(219462,7922,553,0,1,0),
    R(219501,7923,65535,0,1,0), R(219536,7924,554,0,1,0), R(219580,7925,65535,0,1,0), R(219621,7926,555,0,1,0),
    R(219660,7927,556,0,1,0), R(219699,7928,65535,0,1,0), R(219742,7929,65535,0,1,0), R(219781,7930,65535,0,1,0),
    R(219829,7931,65535,0,1,0), R(219865,7932,65535,0,1,1), R(219907,7933,65535,0,1,0), R(219943,7934,65535,0,255,0),
    R(219986,7935,65535,0,255,24), R(220037,7936,557,0,1,0), R(220075,7937,555,0,1,0), R(220117,7938,65535,0,1,0),
    R(220156,7939,65535,0,1,0), R(220201,7940,46,0,1,0), R(220241,7941,46,0,1,0), R(220286,7942,65535,0,1,0),
    R(220331,7943,65535,0,1,1), R(220381,7944,554,0,1,0), R(220421,7945,65535,0,1,0), R(220461,7946,65535,0,1,0),
    R(220501,7947,65535,0,255,0), R(220548,7948,65535,0,1,0), R(220591,7949,65535,0,1,0), R(220635,7950,65535,0,1,0),
    R(220677,7951,65535,0,1,0), R(220719,7952,65535,0,1,0), R(220756,7953,65535,0,1,0), R(220806,7954,65535,0,255,0),
    R(220863,7955,65535,0,255,24), R(220928,7956,65535,0,1,1), R(220981,7957,65535,0,1,1), R(221034,7958,65535,0,1,0),
    R(221056,7959,65535,0,255,0), R(221085,7960,65535,0,255,24), R(221122,7961,65535,0,255,1), R(221148,7962,65535,0,1,0),
    R(221177,7963,65535,0,255,0), R(221213,7964,65535,0,255,24), R(221257,7965,65535,117,1,1), R(221293,7966,65535,0,1,0),
    R(221311,7967,65535,0,255,0), R(221336,7968,65535,0,255,24), R(221369,7969,65535,0,1,0), R(221389,7970,65535,0,1,0),
    R(221416,7971,65535,118,255,1), R(221438,7972,65535,0,1,0), R(221463,7973,65535,0,255,0), R(221495,7974,65535,0,255,24),
    R(221535,7975,65535,119,1,0), R(221567,7976,65535,120,1,0), R(221596,7977,65535,0,1,0), R(221618,7978,65535,0,255,0),
    R(221647,7979,65535,0,255,24), R(221684,7980,65535,0,1,1), R(221708,7981,65535,0,1,0), R(221740,7982,65535,0,1,0),
    R(221771,7983,65535,0,1,0), R(221801,7984,65535,0,1,0), R(221832,7985,65535,0,1,0), R(221856,7986,65535,0,1,0),
    R(221880,7987,65535,0,1,0), R(221908,7988,65535,0,1,0), R(221917,7989,65535,0,255,0), R(221933,7990,65535,0,255,24),
    R(221957,7991,65535,0,255,16), R(221969,7992,65535,121,1,16), R(221982,7993,558,0,1,16), R(221993,7994,65535,0,1,0),
    R(222009,7995,65535,0,255,0), R(222032,7996,65535,0,1,20), R(222055,7999,65535,0,1,16), R(222074,8000,65535,0,1,16),
    R(222096,8001,65535,0,1,16), R(222118,8002,65535,0,1,16), R(222143,8003,559,0,1,48), R(222169,8004,65535,0,1,16),
    R(222192,8005,65535,0,1,16), R(222218,8006,65535,0,1,16), R(222238,8007,65535,0,1,16), R(222261,8008,559,0,1,48),
    R(222285,8009,322,0,255,16), R(222308,8010,65535,0,255,16), R(222331,8011,560,0,255,16), R(222349,8012,65535,0,1,16),
    R(222369,8013,65535,0,1,0), R(222389,8014,65535,0,255,0), R(222416,8015,561,0,1,17), R(222438,8016,65535,0,1,16),
    R(222460,8017,65535,0,1,20), R(222487,8021,65535,0,255,16), R(222509,8022,65535,0,1,16), R(222536,8023,65535,0,1,0),
    R(222551,8024,65535,0,255,0), R(222573,8025,562,0,1,17), R(222590,8026,563,0,1,21), R(222611,8030,65535,0,1,16),
    R(222622,8031,65535,0,1,16), R(222635,8032,65535,0,1,24), R(222657,8033,0,0,1,0), R(222674,8034,65535,0,1,0),
    R(222687,8035,65535,0,255,0), R(222705,8036,65535,0,255,0), R(222723,8037,65535,0,255,8), R(222749,8038,65535,0,1,16),
    R(222761,8039,65535,0,255,16), R(222780,8040,65535,0,1,16), R(222796,8041,65535,0,1,16), R(222809,8042,65535,0,1,16),
    R(222823,8043,3,0,1,25), R(222838,8044,65535,0,1,16), R(222859,8045,65535,0,1,16), R(222872,8046,65535,0,1,16),
    R(222890,8047,65535,0,255,16), R(222906,8048,65535,0,1,0), R(222926,8049,65535,0,255,16), R(222945,8050,5,0,255,16),
    R(222966,8051,65535,0,1,16), R(222984,8052,65535,0,1,0), R(223000,8053,65535,0,1,0), R(223018,8054,65535,0,1,0),
    R(223034,8055,65535,0,1,0), R(223052,8056,65535,0,1,0), R(223071,8057,65535,0,255,0), R(223097,8058,65535,0,255,24),
    R(223131,8059,65535,0,1,16), R(223158,8060,65535,0,1,16), R(223183,8061,65535,124,255,17), R(223207,8062,65535,0,255,0),
    R(223231,8063,65535,0,1,0), R(223258,8064,65535,0,255,0), R(223292,8065,65535,0,255,24), R(223334,8066,65535,0,1,16),
    R(223365,8067,65535,0,1,16), R(223397,8068,65535,0,255,0), R(223429,8069,65535,0,255,16), R(223460,8070,65535,0,255,16),
    R(223493,8071,65535,0,1,0), R(223528,8072,65535,0,255,0), R(223570,8073,65535,0,255,24), R(223620,8074,65535,0,1,1),
    R(223657,8075,65535,0,1,0), R(223697,8076,65535,0,255,0), R(223741,8077,65535,0,1,0), R(223788,8078,65535,0,255,0),
    R(223842,8079,65535,0,255,24), R(223904,8080,0,0,1,0), R(223957,8081,142,0,1,0), R(224005,8082,65535,0,1,1),
    R(224055,8083,65535,0,1,0), R(224089,8084,65535,0,255,0), R(224130,8085,65535,0,255,24), R(224179,8086,65535,0,1,17),
    R(224219,8087,143,0,1,17), R(224253,8088,65535,0,1,17), R(224290,8089,65535,0,1,0), R(224311,8090,65535,0,255,0),
    R(224339,8091,65535,0,255,24), R(224375,8092,65535,0,1,0), R(224404,8093,65535,0,1,1), R(224432,8094,65535,0,1,0),
    R(224456,8095,65535,0,1,0), R(224481,8096,65535,0,255,0), R(224509,8097,65535,125,255,0), R(224536,8098,65535,0,1,0),
    R(224566,8099,65535,0,255,0), R(224603,8100,65535,0,255,24), R(224648,8101,65535,0,1,0), R(224682,8102,65535,0,1,0),
    R(224718,8103,65535,0,1,0), R(224754,8104,65535,0,1,0), R(224789,8105,65535,0,1,0), R(224821,8106,65535,0,1,0),
    R(224856,8107,65535,0,255,0), R(224895,8108,65535,0,255,0), R(224931,8109,65535,0,1,0), R(224962,8110,65535,0,255,0),
    R(225000,8111,65535,0,255,24), R(225046,8112,65535,0,1,1), R(225079,8113,65535,0,1,4), R(225116,8120,65535,0,1,16),
    R(225137,8121,65535,0,1,16), R(225160,8122,65535,0,1,24), R(225192,8123,0,0,1,0), R(225219,8124,65535,0,1,0),
    R(225242,8125,65535,0,255,0), R(225270,8126,65535,0,255,0), R(225298,8127,65535,0,255,8), R(225334,8128,65535,0,255,16),
    R(225359,8129,65535,0,255,16), R(225392,8130,564,0,1,16), R(225415,8131,565,0,1,17), R(225440,8132,65535,0,1,16),
    R(225469,8133,566,0,1,16), R(225502,8134,567,0,255,16), R(225538,8135,65535,0,1,0), R(225566,8136,65535,0,1,0),
    R(225598,8137,65535,0,1,0), R(225630,8138,568,0,1,16), R(225662,8139,65535,0,255,0), R(225694,8140,65535,0,1,0),
    R(225724,8141,65535,0,255,0), R(225752,8142,65535,0,1,0), R(225785,8143,65535,0,255,0), R(225825,8144,65535,0,255,24),
    R(225873,8145,65535,0,1,16), R(225907,8146,65535,0,1,16), R(225948,8147,569,0,1,16), R(225998,8148,65535,0,1,16),
    R(226033,8149,65535,0,1,0), R(226089,8150,65535,0,1,0), R(226144,8151,65535,0,1,0), R(226189,8152,65535,0,1,0),
    R(226235,8153,65535,0,1,0), R(226270,8154,65535,0,255,0), R(226312,8155,65535,0,255,24), R(226362,8156,65535,0,1,0),
    R(226398,8157,570,0,255,16), R(226435,8158,569,0,255,16), R(226487,8159,571,0,1,0), R(226536,8160,65535,0,1,0),
    R(226583,8161,572,0,1,16), R(226630,8162,573,0,255,0), R(226680,8163,65535,0,1,0), R(226711,8164,65535,0,255,0),
    R(226749,8165,65535,0,255,24), R(226795,8166,65535,0,1,1), R(226836,8167,65535,0,1,0), R(226884,8168,65535,0,1,0),
    R(226933,8169,65535,0,1,16), R(226954,8170,65535,0,1,16), R(226977,8171,65535,0,1,24), R(227009,8172,0,0,1,0),
    R(227036,8173,65535,0,1,0), R(227059,8174,65535,0,255,0), R(227087,8175,65535,0,255,0), R(227115,8176,65535,0,255,8),
    R(227151,8177,65535,0,255,0), R(227180,8178,101,0,1,25), R(227205,8179,65535,0,1,17), R(227231,8180,65535,0,1,17),
    R(227257,8181,65535,0,1,0), R(227285,8182,65535,0,1,17), R(227315,8183,65535,0,1,17), R(227344,8184,65535,0,255,17),
    R(227380,8185,65535,0,1,0), R(227419,8186,65535,0,255,0), R(227465,8187,65535,0,255,24), R(227519,8188,574,0,1,17),
    R(227563,8189,575,0,1,17), R(227603,8190,65535,0,1,0), R(227646,8191,65535,0,1,0), R(227691,8192,65535,0,1,0),
    R(227732,8193,65535,0,255,0), R(227774,8194,65535,0,1,0), R(227814,8195,65535,0,1,0), R(227856,8196,65535,0,1,0),
    R(227902,8197,65535,0,1,0), R(227947,8198,65535,0,1,0), R(227992,8199,65535,0,1,0), R(228034,8200,65535,0,1,0),
    R(228076,8201,65535,0,255,0), R(228117,8202,65535,0,1,0), R(228162,8203,65535,0,255,0), R(228214,8204,65535,0,255,24),
    R(228274,8205,65535,0,1,1), R(228323,8206,576,0,1,1), R(228370,8207,65535,0,0,0),
];

#[rustfmt::skip]
pub(crate) static VARIANTS: [V; 8207] = [
    V(693,0,669,0), V(885,1,415,0), V(711,2,678,0), V(781,3,665,0), V(1588,4,428,0), V(260,5,514,0), V(546,6,265,0),
    V(908,7,265,0), V(696,8,284,0), V(1493,9,665,0), V(1627,10,100,0), V(928,11,675,0), V(1524,12,499,1), V(1429,13,463,0),
    V(295,14,1,0), V(1028,15,499,2), V(412,16,675,0), V(671,17,2,0), V(1050,18,499,3), V(693,19,675,0), V(546,20,265,0),
    V(908,21,265,0), V(295,22,499,4), V(1203,23,674,0), V(693,24,675,0), V(546,25,265,0), V(908,26,265,0), V(1062,27,499,5),
    V(978,28,663,0), V(1145,29,463,0), V(693,30,669,0), V(885,31,415,0), V(711,32,678,0), V(781,33,665,0), V(1588,34,428,0),
    V(260,35,514,0), V(546,36,265,0), V(908,37,265,0), V(1646,38,678,0), V(696,39,284,0), V(1735,40,675,0), V(928,41,675,0),
    V(1612,42,675,0), V(1540,43,675,0), V(1493,44,665,0), V(533,45,663,0), V(1525,46,100,0), V(1527,46,499,6), V(316,47,667,0),
    V(1245,48,675,0), V(259,49,128,0), V(412,50,672,0), V(1650,51,645,0), V(773,52,100,0), V(1246,53,672,0), V(1647,54,675,0),
    V(284,55,672,0), V(99,56,666,0), V(786,57,666,0), V(488,58,463,0), V(1614,59,100,0), V(120,60,128,0), V(481,61,128,0),
    V(1384,62,128,0), V(499,63,128,0), V(1321,64,500,0), V(800,65,664,7), V(777,66,665,0), V(1226,67,664,8), V(214,68,100,0),
    V(748,69,665,0), V(1203,70,665,0), V(455,71,663,0), V(1610,72,642,0), V(1605,72,667,0), V(1603,72,10,0), V(1607,72,463,0),
    V(1608,72,497,0), V(1606,72,199,0), V(812,73,499,9), V(1051,74,5,0), V(1223,75,499,10), V(1220,75,100,0), V(1256,76,488,0),
    V(461,77,197,0), V(157,78,100,0), V(1482,79,499,11), V(959,80,499,12), V(960,81,499,12), V(1621,82,664,13), V(480,83,4,0),
    V(693,84,675,0), V(546,85,265,0), V(908,86,265,0), V(1066,87,675,0), V(544,88,264,0), V(693,89,675,0), V(546,90,265,0),
    V(908,91,265,0), V(1627,92,665,0), V(1389,93,100,0), V(693,94,675,0), V(546,95,265,0), V(1649,96,665,0), V(1627,97,665,0),
    V(1588,98,675,0), V(805,99,675,0), V(203,100,675,0), V(452,101,675,0), V(1492,102,675,0), V(1168,103,675,0), V(291,104,675,0),
    V(1145,105,463,0), V(693,106,669,0), V(885,107,415,0), V(711,108,678,0), V(781,109,665,0), V(1588,110,428,0),
    V(260,111,514,0), V(546,112,265,0), V(908,113,265,0), V(696,114,284,0), V(21,115,665,0), V(187,116,100,0), V(517,117,100,0),
    V(1524,118,499,14), V(497,119,499,15), V(316,120,667,0), V(425,121,667,0), V(1294,122,667,0), V(1379,123,499,16),
    V(812,124,499,9), V(1426,125,100,0), V(1436,126,100,0), V(1014,127,100,0), V(1296,128,499,17), V(279,129,499,18),
    V(1558,130,8,0), V(1526,131,499,19), V(1300,132,499,20), V(1510,133,499,21), V(693,134,675,0), V(546,135,265,0),
    V(908,136,265,0), V(738,137,499,22), V(188,138,9,0), V(693,139,675,0), V(546,140,265,0), V(908,141,265,0), V(107,142,100,0),
    V(1224,143,675,0), V(120,144,499,23), V(887,145,100,0), V(693,146,675,0), V(546,147,265,0), V(1670,148,668,0),
    V(232,149,665,0), V(1638,150,675,0), V(1562,151,678,0), V(214,152,665,0), V(693,153,669,0), V(885,154,415,0),
    V(711,155,678,0), V(781,156,665,0), V(1588,157,428,0), V(260,158,514,0), V(546,159,265,0), V(908,160,265,0), V(696,161,284,0),
    V(210,162,100,0), V(1732,163,100,0), V(1627,164,665,0), V(187,165,665,0), V(303,166,665,0), V(214,167,100,0),
    V(1067,168,499,24), V(497,169,499,15), V(982,170,667,0), V(981,170,10,0), V(983,170,463,0), V(984,170,497,0),
    V(985,170,675,0), V(1294,171,667,0), V(1296,172,499,17), V(106,173,499,17), V(784,174,667,0), V(941,175,13,0),
    V(1276,176,12,0), V(693,177,675,0), V(546,178,265,0), V(908,179,265,0), V(1535,180,100,0), V(829,181,100,0), V(412,182,675,0),
    V(980,183,667,0), V(1436,184,665,0), V(540,185,100,0), V(941,186,13,0), V(693,187,675,0), V(546,188,265,0), V(122,189,499,25),
    V(123,189,675,0), V(1595,190,667,0), V(1588,191,672,0), V(693,192,669,0), V(885,193,415,0), V(711,194,678,0),
    V(781,195,665,0), V(1588,196,428,0), V(260,197,514,0), V(546,198,265,0), V(908,199,265,0), V(696,200,284,0),
    V(1493,201,665,0), V(173,202,100,0), V(1428,203,100,0), V(1432,204,100,0), V(1476,205,100,0), V(98,206,100,0),
    V(1282,207,100,0), V(1284,208,499,26), V(1203,209,677,0), V(412,210,675,0), V(1556,211,499,0), V(1487,212,670,0),
    V(498,213,670,0), V(901,214,674,0), V(1451,215,499,27), V(297,216,667,0), V(227,217,675,0), V(1069,218,675,0),
    V(146,219,499,28), V(1051,220,15,0), V(1355,221,463,0), V(693,222,675,0), V(546,223,265,0), V(908,224,265,0),
    V(1627,225,100,0), V(17,226,499,29), V(1360,227,665,0), V(1493,228,665,0), V(1145,229,463,0), V(693,230,669,0),
    V(885,231,415,0), V(711,232,678,0), V(781,233,665,0), V(1588,234,428,0), V(260,235,514,0), V(546,236,265,0), V(908,237,265,0),
    V(696,238,284,0), V(96,239,499,30), V(1487,240,670,0), V(498,241,670,0), V(1060,242,100,0), V(17,243,499,29),
    V(1059,244,665,0), V(227,245,675,0), V(693,246,675,0), V(546,247,265,0), V(270,248,665,0), V(781,249,665,0), V(310,250,662,0),
    V(1646,251,679,0), V(1447,252,677,0), V(677,253,662,0), V(1612,254,675,0), V(300,255,667,0), V(693,256,669,0),
    V(885,257,415,0), V(711,258,678,0), V(781,259,665,0), V(1588,260,428,0), V(260,261,514,0), V(546,262,265,0), V(908,263,265,0),
    V(1627,264,101,0), V(1541,265,101,0), V(13,266,665,0), V(1145,267,463,0), V(1293,268,670,0), V(1014,269,665,0),
    V(1017,270,675,0), V(1247,271,100,0), V(51,272,19,0), V(1456,273,23,0), V(505,274,21,0), V(693,275,675,0), V(546,276,265,0),
    V(908,277,265,0), V(1627,278,100,0), V(1389,279,100,0), V(1749,280,499,31), V(64,281,675,0), V(928,282,675,0),
    V(1359,283,663,0), V(812,284,499,9), V(1161,285,678,0), V(877,286,101,0), V(936,287,20,0), V(1248,288,100,0),
    V(693,289,675,0), V(546,290,265,0), V(908,291,265,0), V(34,292,675,0), V(1627,293,665,0), V(693,294,675,0), V(546,295,265,0),
    V(908,296,265,0), V(1743,297,499,0), V(1627,298,101,0), V(1389,299,101,0), V(802,300,101,0), V(1413,301,101,0),
    V(928,302,675,0), V(412,303,675,0), V(1260,304,662,0), V(415,305,22,0), V(693,306,675,0), V(546,307,265,0), V(908,308,265,0),
    V(1627,309,675,0), V(1713,310,675,0), V(1675,310,662,0), V(693,311,675,0), V(546,312,265,0), V(908,313,265,0),
    V(1445,314,675,0), V(963,315,499,31), V(1627,316,101,0), V(693,317,675,0), V(546,318,265,0), V(908,319,265,0),
    V(693,320,669,0), V(885,321,415,0), V(711,322,678,0), V(781,323,665,0), V(1588,324,428,0), V(260,325,514,0), V(546,326,265,0),
    V(908,327,265,0), V(696,328,284,0), V(214,329,100,0), V(1524,330,499,0), V(297,331,666,0), V(120,332,499,32),
    V(693,333,669,0), V(885,334,415,0), V(711,335,678,0), V(781,336,665,0), V(270,337,665,0), V(1412,338,499,0), V(310,339,662,0),
    V(693,340,669,0), V(885,341,415,0), V(711,342,678,0), V(781,343,665,0), V(1588,344,428,0), V(260,345,514,0), V(546,346,265,0),
    V(908,347,265,0), V(696,348,284,0), V(1217,349,665,0), V(1219,350,100,0), V(1493,351,665,0), V(1348,352,499,28),
    V(1256,353,671,0), V(1042,354,499,33), V(223,355,28,0), V(1215,356,30,0), V(831,357,29,0), V(1501,358,31,0), V(693,359,675,0),
    V(546,360,265,0), V(908,361,265,0), V(224,362,499,23), V(1456,363,499,34), V(221,364,667,0), V(222,364,463,0),
    V(693,365,675,0), V(546,366,265,0), V(908,367,265,0), V(412,368,675,0), V(1597,369,667,0), V(1600,369,463,0),
    V(693,370,675,0), V(546,371,265,0), V(908,372,265,0), V(412,373,675,0), V(1208,374,100,0), V(29,375,499,35),
    V(1597,376,667,0), V(1600,376,463,0), V(693,377,675,0), V(546,378,265,0), V(908,379,265,0), V(412,380,675,0),
    V(1580,381,668,0), V(1397,382,665,0), V(476,383,463,0), V(693,384,669,0), V(885,385,415,0), V(711,386,678,0),
    V(781,387,665,0), V(1588,388,428,0), V(260,389,514,0), V(546,390,265,0), V(908,391,265,0), V(696,392,284,0), V(15,393,663,0),
    V(919,394,100,0), V(812,395,100,0), V(816,396,100,0), V(412,397,675,0), V(703,398,17,0), V(1067,399,499,24), V(693,400,669,0),
    V(885,401,415,0), V(711,402,678,0), V(781,403,665,0), V(696,404,284,0), V(1627,405,665,0), V(1601,406,670,0),
    V(1617,407,677,0), V(807,408,38,0), V(508,409,34,0), V(1443,410,528,0), V(693,411,675,0), V(546,412,265,0), V(908,413,265,0),
    V(807,414,38,0), V(641,415,678,0), V(1366,416,514,0), V(1405,417,37,0), V(1348,418,35,0), V(1369,419,36,0), V(693,420,675,0),
    V(546,421,265,0), V(908,422,265,0), V(887,423,665,0), V(1646,424,678,0), V(702,425,675,0), V(700,426,670,0), V(699,427,675,0),
    V(701,428,675,0), V(693,429,675,0), V(546,430,265,0), V(908,431,265,0), V(1493,432,675,0), V(812,433,678,0), V(514,434,675,0),
    V(783,435,670,0), V(1014,436,514,0), V(693,437,675,0), V(546,438,265,0), V(908,439,265,0), V(904,440,665,0),
    V(1403,441,668,0), V(693,442,675,0), V(546,443,265,0), V(908,444,265,0), V(1325,445,675,0), V(1646,446,678,0),
    V(693,447,669,0), V(885,448,415,0), V(711,449,678,0), V(781,450,665,0), V(1588,451,428,0), V(260,452,514,0), V(546,453,265,0),
    V(908,454,265,0), V(1646,455,678,0), V(1735,456,675,0), V(928,457,675,0), V(1612,458,675,0), V(1493,459,665,0),
    V(533,460,663,0), V(316,461,667,0), V(1245,462,675,0), V(259,463,128,0), V(412,464,672,0), V(1650,465,645,0),
    V(773,466,100,0), V(1246,467,672,0), V(284,468,672,0), V(777,469,665,0), V(739,470,664,36), V(713,471,664,36),
    V(1453,472,52,0), V(708,473,41,0), V(560,474,665,0), V(632,475,665,0), V(1063,476,665,0), V(709,477,664,37), V(1375,478,45,0),
    V(884,479,42,0), V(457,480,40,0), V(693,481,675,0), V(546,482,265,0), V(908,483,265,0), V(904,484,665,0), V(459,485,672,0),
    V(1226,486,664,8), V(693,487,675,0), V(546,488,265,0), V(908,489,265,0), V(412,490,675,0), V(1646,491,679,0),
    V(306,492,499,2), V(693,493,675,0), V(546,494,265,0), V(908,495,265,0), V(500,496,43,0), V(1332,497,677,0), V(459,498,672,0),
    V(1551,499,44,0), V(693,500,675,0), V(546,501,265,0), V(908,502,265,0), V(1236,503,101,0), V(34,504,679,0), V(693,505,675,0),
    V(546,506,265,0), V(908,507,265,0), V(904,508,665,0), V(391,509,664,38), V(693,510,675,0), V(546,511,265,0), V(908,512,265,0),
    V(904,513,665,0), V(459,514,672,0), V(1411,515,51,0), V(1366,516,47,0), V(750,517,46,0), V(1407,518,50,0), V(988,519,49,0),
    V(236,520,664,39), V(693,521,675,0), V(546,522,265,0), V(908,523,265,0), V(214,524,665,0), V(459,525,672,0), V(693,526,675,0),
    V(546,527,265,0), V(908,528,265,0), V(1627,529,665,0), V(1226,530,664,8), V(1552,531,664,8), V(459,532,672,0),
    V(750,533,48,0), V(1738,534,665,0), V(1278,535,663,0), V(1643,536,663,0), V(249,537,663,0), V(251,538,665,0),
    V(252,539,663,0), V(250,540,665,0), V(1302,541,665,0), V(1406,542,675,0), V(1408,543,675,0), V(1407,544,50,0),
    V(988,545,49,0), V(693,546,675,0), V(546,547,265,0), V(908,548,265,0), V(214,549,665,0), V(459,550,672,0), V(693,551,675,0),
    V(546,552,265,0), V(908,553,265,0), V(928,554,675,0), V(391,555,664,40), V(459,556,672,0), V(693,557,675,0), V(546,558,265,0),
    V(908,559,265,0), V(928,560,675,0), V(391,561,664,41), V(1627,562,665,0), V(459,563,672,0), V(693,564,675,0),
    V(546,565,265,0), V(908,566,265,0), V(285,567,663,0), V(1427,568,100,0), V(412,569,672,0), V(693,570,675,0), V(546,571,265,0),
    V(908,572,265,0), V(928,573,675,0), V(1735,574,675,0), V(1330,575,667,0), V(693,576,669,0), V(885,577,415,0),
    V(711,578,678,0), V(781,579,665,0), V(1588,580,428,0), V(260,581,514,0), V(546,582,265,0), V(908,583,265,0), V(696,584,284,0),
    V(740,585,664,42), V(741,586,678,0), V(146,587,499,43), V(1339,588,499,43), V(1050,589,499,43), V(1493,590,665,0),
    V(748,591,665,0), V(187,592,100,0), V(1612,593,675,0), V(412,594,675,0), V(1524,595,499,44), V(497,596,499,15),
    V(1145,597,463,0), V(297,598,667,0), V(120,599,499,45), V(279,600,499,45), V(182,601,499,46), V(35,602,499,16),
    V(1554,603,499,0), V(660,604,499,47), V(16,605,54,0), V(941,606,13,0), V(693,607,675,0), V(546,608,265,0), V(908,609,265,0),
    V(1016,610,100,0), V(1018,611,499,0), V(1232,612,13,0), V(1298,613,499,48), V(415,614,55,0), V(693,615,675,0),
    V(546,616,265,0), V(908,617,265,0), V(777,618,665,0), V(740,619,664,42), V(741,620,678,0), V(214,621,100,0),
    V(1282,622,100,0), V(1284,623,499,49), V(660,624,499,47), V(1493,625,665,0), V(1496,626,100,0), V(455,627,663,0),
    V(1401,628,642,0), V(1399,628,463,0), V(1400,628,675,0), V(812,629,499,9), V(1140,630,499,50), V(1220,631,100,0),
    V(1223,631,499,10), V(309,632,488,0), V(1256,633,488,0), V(412,634,675,0), V(693,635,669,0), V(885,636,415,0),
    V(711,637,678,0), V(781,638,665,0), V(1588,639,428,0), V(260,640,514,0), V(546,641,265,0), V(908,642,265,0), V(696,643,284,0),
    V(1493,644,665,0), V(187,645,100,0), V(928,646,675,0), V(1524,647,499,44), V(497,648,499,15), V(1145,649,463,0),
    V(1051,650,57,0), V(1282,651,100,0), V(1284,652,499,16), V(827,653,499,2), V(1579,654,129,0), V(941,655,13,0),
    V(693,656,675,0), V(546,657,265,0), V(908,658,265,0), V(1389,659,100,0), V(882,660,499,51), V(977,661,499,2),
    V(1145,662,463,0), V(693,663,669,0), V(885,664,415,0), V(711,665,678,0), V(781,666,665,0), V(1588,667,428,0),
    V(260,668,514,0), V(546,669,265,0), V(908,670,265,0), V(696,671,284,0), V(1627,672,100,0), V(997,673,663,0),
    V(1310,674,499,52), V(26,675,284,0), V(208,676,100,0), V(1493,677,665,0), V(1669,678,463,0), V(1660,679,667,0),
    V(787,680,667,0), V(24,681,100,0), V(25,682,100,0), V(1322,683,59,0), V(693,684,675,0), V(546,685,265,0), V(908,686,265,0),
    V(1327,687,665,0), V(769,688,499,53), V(693,689,669,0), V(885,690,415,0), V(711,691,678,0), V(781,692,665,0),
    V(1588,693,428,0), V(260,694,514,0), V(546,695,265,0), V(908,696,265,0), V(696,697,284,0), V(398,698,678,0),
    V(392,699,664,54), V(1493,700,665,0), V(1050,701,499,55), V(214,702,100,0), V(1524,703,499,44), V(271,704,499,56),
    V(966,705,667,0), V(967,705,463,0), V(969,705,642,0), V(1140,706,61,0), V(1144,707,499,2), V(1358,708,499,2),
    V(287,709,499,2), V(1256,710,488,0), V(158,711,100,0), V(555,712,668,0), V(1197,713,425,0), V(1026,714,675,0),
    V(504,715,499,31), V(503,716,667,0), V(1281,717,100,0), V(1427,718,499,57), V(1223,719,499,58), V(1220,719,100,0),
    V(11,720,499,3), V(941,721,13,0), V(1556,722,499,0), V(693,723,675,0), V(546,724,265,0), V(908,725,265,0), V(642,726,100,0),
    V(17,727,499,45), V(693,728,669,0), V(885,729,415,0), V(711,730,678,0), V(781,731,665,0), V(1588,732,428,0), V(260,733,514,0),
    V(546,734,265,0), V(908,735,265,0), V(1646,736,678,0), V(696,737,284,0), V(1735,738,675,0), V(1612,739,675,0),
    V(411,740,678,0), V(1050,741,664,54), V(1339,742,664,54), V(1493,743,665,0), V(533,744,663,0), V(316,745,667,0),
    V(1245,746,675,0), V(259,747,128,0), V(412,748,672,0), V(1650,749,645,0), V(773,750,100,0), V(284,751,672,0), V(99,752,666,0),
    V(786,753,666,0), V(488,754,463,0), V(214,755,100,0), V(738,756,499,58), V(91,757,63,0), V(1234,758,64,0), V(693,759,675,0),
    V(546,760,265,0), V(908,761,265,0), V(412,762,675,0), V(781,763,675,0), V(544,764,675,0), V(693,765,675,0), V(546,766,265,0),
    V(908,767,265,0), V(91,768,63,0), V(1196,769,65,0), V(693,770,675,0), V(546,771,265,0), V(908,772,265,0), V(1627,773,665,0),
    V(214,774,100,0), V(554,775,668,0), V(69,776,425,0), V(693,777,669,0), V(885,778,415,0), V(711,779,678,0), V(781,780,665,0),
    V(1588,781,428,0), V(260,782,514,0), V(546,783,265,0), V(908,784,265,0), V(696,785,284,0), V(1493,786,665,0),
    V(1627,787,100,0), V(1522,788,100,0), V(1649,789,665,0), V(1067,790,499,24), V(154,791,463,0), V(297,792,667,0),
    V(504,793,499,23), V(744,794,499,2), V(1239,795,499,59), V(1203,796,100,0), V(644,797,100,0), V(1319,798,76,0),
    V(1190,799,499,60), V(1010,800,499,60), V(1122,801,74,0), V(1311,802,499,28), V(552,803,499,9), V(182,804,68,0),
    V(1554,805,77,0), V(431,806,69,0), V(1208,807,75,0), V(743,808,70,0), V(10,809,67,0), V(769,810,71,0), V(1617,811,425,0),
    V(693,812,675,0), V(546,813,265,0), V(908,814,265,0), V(316,815,666,0), V(1627,816,100,0), V(813,817,6,0), V(817,817,499,9),
    V(693,818,675,0), V(546,819,265,0), V(908,820,265,0), V(1419,821,674,0), V(1239,822,499,59), V(1373,823,663,0),
    V(1389,824,100,0), V(1250,825,100,0), V(693,826,675,0), V(546,827,265,0), V(908,828,265,0), V(1419,829,674,0),
    V(432,830,100,0), V(433,830,499,16), V(1627,831,100,0), V(976,832,100,0), V(1029,833,100,0), V(693,834,675,0),
    V(546,835,265,0), V(908,836,265,0), V(1419,837,674,0), V(621,838,663,0), V(696,839,284,0), V(295,840,499,4), V(166,841,675,0),
    V(1174,842,675,0), V(205,843,499,61), V(693,844,675,0), V(546,845,265,0), V(908,846,265,0), V(1419,847,674,0),
    V(183,848,674,0), V(434,849,674,0), V(1212,850,674,0), V(727,851,674,0), V(1383,852,100,0), V(187,853,100,0),
    V(1222,854,100,0), V(907,855,100,0), V(1230,856,100,0), V(1433,857,666,0), V(1434,857,463,0), V(815,858,100,0),
    V(813,858,6,0), V(817,858,499,9), V(1256,859,488,0), V(1641,860,425,0), V(554,861,668,0), V(935,862,425,0),
    V(1632,863,499,62), V(157,864,100,0), V(1521,865,100,0), V(497,866,499,15), V(415,867,72,0), V(693,868,675,0),
    V(546,869,265,0), V(908,870,265,0), V(1419,871,674,0), V(1383,872,100,0), V(187,873,100,0), V(1222,874,100,0),
    V(907,875,100,0), V(1230,876,100,0), V(1256,877,488,0), V(1641,878,425,0), V(554,879,668,0), V(935,880,425,0),
    V(1632,881,499,62), V(1519,882,73,0), V(693,883,675,0), V(546,884,265,0), V(908,885,265,0), V(1419,886,674,0),
    V(1383,887,100,0), V(187,888,100,0), V(1222,889,100,0), V(907,890,100,0), V(1230,891,100,0), V(1256,892,488,0),
    V(1641,893,425,0), V(554,894,668,0), V(935,895,425,0), V(1632,896,499,62), V(693,897,675,0), V(546,898,265,0),
    V(908,899,265,0), V(1627,900,100,0), V(1062,901,499,32), V(693,902,675,0), V(546,903,265,0), V(908,904,265,0),
    V(1419,905,674,0), V(1627,906,100,0), V(316,907,667,0), V(1210,908,100,0), V(1211,908,499,63), V(1632,909,499,62),
    V(693,910,675,0), V(546,911,265,0), V(908,912,265,0), V(204,913,499,64), V(1326,914,100,0), V(1298,915,284,0),
    V(693,916,675,0), V(546,917,265,0), V(908,918,265,0), V(1419,919,674,0), V(187,920,100,0), V(214,921,100,0),
    V(1604,922,666,0), V(1607,922,463,0), V(1676,923,663,0), V(1713,923,675,0), V(1705,923,488,0), V(1674,923,17,0),
    V(1708,923,499,0), V(1281,924,100,0), V(693,925,669,0), V(885,926,415,0), V(711,927,678,0), V(781,928,665,0),
    V(1588,929,428,0), V(260,930,514,0), V(546,931,265,0), V(908,932,265,0), V(696,933,284,0), V(1493,934,665,0),
    V(1627,935,100,0), V(1522,936,100,0), V(1649,937,665,0), V(1067,938,499,24), V(297,939,667,0), V(744,940,499,2),
    V(1359,941,499,59), V(1348,942,499,64), V(1014,943,665,0), V(450,944,675,0), V(1174,945,675,0), V(1173,946,463,0),
    V(1123,947,100,0), V(769,948,84,0), V(23,949,79,0), V(36,950,85,0), V(1617,951,90,0), V(1127,952,88,0), V(644,953,100,0),
    V(631,954,100,0), V(630,955,17,0), V(1214,956,89,0), V(230,957,499,65), V(743,958,83,0), V(512,959,82,0), V(693,960,675,0),
    V(546,961,265,0), V(908,962,265,0), V(772,963,674,0), V(422,964,674,0), V(1523,965,674,0), V(1239,966,499,59),
    V(1222,967,100,0), V(907,968,100,0), V(1230,969,100,0), V(1433,970,666,0), V(1434,970,463,0), V(815,971,100,0),
    V(813,971,6,0), V(817,971,499,9), V(1256,972,488,0), V(1641,973,425,0), V(554,974,668,0), V(935,975,425,0), V(157,976,100,0),
    V(1521,977,100,0), V(942,978,674,0), V(36,979,85,0), V(415,980,80,0), V(693,981,675,0), V(546,982,265,0), V(908,983,265,0),
    V(1222,984,100,0), V(907,985,100,0), V(1256,986,488,0), V(1641,987,425,0), V(554,988,668,0), V(935,989,425,0),
    V(942,990,674,0), V(36,991,85,0), V(1519,992,81,0), V(693,993,675,0), V(546,994,265,0), V(908,995,265,0), V(1222,996,100,0),
    V(907,997,100,0), V(1256,998,488,0), V(1641,999,425,0), V(554,1000,668,0), V(935,1001,425,0), V(942,1002,674,0),
    V(36,1003,85,0), V(693,1004,675,0), V(546,1005,265,0), V(908,1006,265,0), V(772,1007,674,0), V(422,1008,674,0),
    V(1520,1009,674,0), V(214,1010,100,0), V(693,1011,675,0), V(546,1012,265,0), V(908,1013,265,0), V(1419,1014,674,0),
    V(621,1015,663,0), V(295,1016,499,4), V(166,1017,675,0), V(205,1018,499,61), V(693,1019,675,0), V(546,1020,265,0),
    V(908,1021,265,0), V(772,1022,674,0), V(942,1023,674,0), V(36,1024,85,0), V(415,1025,86,0), V(693,1026,675,0),
    V(546,1027,265,0), V(908,1028,265,0), V(187,1029,100,0), V(1281,1030,100,0), V(69,1031,425,0), V(1670,1032,668,0),
    V(693,1033,675,0), V(546,1034,265,0), V(908,1035,265,0), V(422,1036,674,0), V(942,1037,674,0), V(36,1038,85,0),
    V(1519,1039,87,0), V(693,1040,675,0), V(546,1041,265,0), V(908,1042,265,0), V(1520,1043,674,0), V(942,1044,674,0),
    V(36,1045,85,0), V(693,1046,675,0), V(546,1047,265,0), V(908,1048,265,0), V(1627,1049,100,0), V(37,1050,425,0),
    V(38,1051,100,0), V(316,1052,666,0), V(69,1053,425,0), V(696,1054,284,0), V(693,1055,675,0), V(546,1056,265,0),
    V(908,1057,265,0), V(947,1058,674,0), V(1627,1059,665,0), V(1588,1060,675,0), V(781,1061,100,0), V(693,1062,675,0),
    V(546,1063,265,0), V(908,1064,265,0), V(187,1065,100,0), V(69,1066,425,0), V(693,1067,669,0), V(885,1068,415,0),
    V(711,1069,678,0), V(781,1070,665,0), V(1588,1071,428,0), V(260,1072,514,0), V(546,1073,265,0), V(908,1074,265,0),
    V(696,1075,284,0), V(1493,1076,665,0), V(1496,1077,100,0), V(214,1078,100,0), V(412,1079,675,0), V(1524,1080,499,44),
    V(497,1081,499,15), V(486,1082,667,0), V(488,1082,463,0), V(316,1083,667,0), V(108,1084,499,23), V(1195,1085,499,66),
    V(1207,1086,499,67), V(756,1087,93,0), V(1236,1088,678,0), V(1545,1089,675,0), V(565,1090,92,0), V(1227,1091,100,0),
    V(1228,1092,499,68), V(1554,1093,499,0), V(941,1094,13,0), V(693,1095,675,0), V(546,1096,265,0), V(908,1097,265,0),
    V(770,1098,100,0), V(771,1099,499,69), V(147,1100,675,0), V(693,1101,675,0), V(546,1102,265,0), V(908,1103,265,0),
    V(214,1104,100,0), V(769,1105,499,70), V(693,1106,669,0), V(885,1107,415,0), V(711,1108,678,0), V(781,1109,665,0),
    V(1588,1110,428,0), V(260,1111,514,0), V(546,1112,265,0), V(908,1113,265,0), V(1646,1114,678,0), V(696,1115,284,0),
    V(1735,1116,675,0), V(928,1117,675,0), V(1612,1118,675,0), V(1493,1119,665,0), V(533,1120,663,0), V(316,1121,667,0),
    V(1245,1122,675,0), V(259,1123,128,0), V(412,1124,672,0), V(1650,1125,645,0), V(773,1126,100,0), V(1246,1127,672,0),
    V(284,1128,672,0), V(186,1129,663,0), V(1711,1130,664,71), V(683,1131,665,0), V(242,1132,663,0), V(1737,1133,663,0),
    V(264,1134,665,0), V(1548,1135,664,72), V(289,1136,677,0), V(563,1137,98,0), V(1233,1138,99,0), V(245,1139,95,0),
    V(693,1140,675,0), V(546,1141,265,0), V(908,1142,265,0), V(214,1143,665,0), V(449,1144,675,0), V(391,1145,675,0),
    V(413,1146,96,0), V(1233,1147,97,0), V(245,1148,95,0), V(693,1149,675,0), V(546,1150,265,0), V(908,1151,265,0),
    V(781,1152,665,0), V(1649,1153,101,0), V(1670,1154,675,0), V(693,1155,675,0), V(546,1156,265,0), V(908,1157,265,0),
    V(214,1158,665,0), V(1678,1159,665,0), V(1680,1159,101,0), V(1713,1159,675,0), V(1697,1159,671,0), V(1676,1159,663,0),
    V(1687,1159,667,0), V(1688,1159,668,0), V(693,1160,675,0), V(546,1161,265,0), V(908,1162,265,0), V(214,1163,665,0),
    V(412,1164,675,0), V(991,1165,665,0), V(1670,1166,675,0), V(693,1167,675,0), V(546,1168,265,0), V(908,1169,265,0),
    V(214,1170,665,0), V(1645,1171,678,0), V(412,1172,675,0), V(1627,1173,665,0), V(693,1174,675,0), V(546,1175,265,0),
    V(220,1176,101,0), V(1588,1177,675,0), V(693,1178,675,0), V(546,1179,265,0), V(1562,1180,678,0), V(1735,1181,675,0),
    V(214,1182,665,0), V(449,1183,675,0), V(1657,1184,663,0), V(693,1185,669,0), V(885,1186,415,0), V(711,1187,678,0),
    V(781,1188,665,0), V(1588,1189,428,0), V(260,1190,514,0), V(546,1191,265,0), V(908,1192,265,0), V(696,1193,284,0),
    V(740,1194,664,42), V(741,1195,678,0), V(146,1196,499,0), V(1050,1197,499,0), V(716,1198,499,73), V(1493,1199,665,0),
    V(1496,1200,100,0), V(187,1201,100,0), V(1203,1202,665,0), V(881,1203,100,0), V(1524,1204,499,44), V(1614,1205,100,0),
    V(6,1206,499,0), V(497,1207,499,15), V(1418,1208,667,0), V(1287,1209,667,0), V(1291,1210,499,74), V(1416,1211,499,75),
    V(1282,1212,100,0), V(1284,1213,499,49), V(1124,1214,103,0), V(941,1215,13,0), V(693,1216,675,0), V(546,1217,265,0),
    V(908,1218,265,0), V(269,1219,675,0), V(265,1219,17,0), V(268,1219,499,0), V(693,1220,669,0), V(885,1221,415,0),
    V(711,1222,678,0), V(781,1223,665,0), V(1588,1224,428,0), V(260,1225,514,0), V(546,1226,265,0), V(908,1227,265,0),
    V(696,1228,284,0), V(146,1229,499,0), V(1339,1230,499,65), V(664,1231,284,0), V(1493,1232,665,0), V(1496,1233,100,0),
    V(187,1234,100,0), V(1203,1235,665,0), V(455,1236,663,0), V(881,1237,100,0), V(1524,1238,499,44), V(6,1239,499,0),
    V(497,1240,499,15), V(1124,1241,105,0), V(966,1242,667,0), V(967,1242,463,0), V(126,1243,667,0), V(1356,1244,499,31),
    V(1291,1245,499,74), V(1416,1246,499,75), V(1282,1247,100,0), V(1284,1248,499,49), V(941,1249,13,0), V(693,1250,675,0),
    V(546,1251,265,0), V(908,1252,265,0), V(269,1253,675,0), V(265,1253,17,0), V(268,1253,499,0), V(693,1254,669,0),
    V(885,1255,415,0), V(711,1256,678,0), V(781,1257,665,0), V(1588,1258,428,0), V(260,1259,514,0), V(546,1260,265,0),
    V(908,1261,265,0), V(1646,1262,678,0), V(1735,1263,675,0), V(928,1264,675,0), V(1493,1265,665,0), V(533,1266,663,0),
    V(316,1267,667,0), V(1245,1268,675,0), V(259,1269,128,0), V(412,1270,672,0), V(1650,1271,645,0), V(1246,1272,672,0),
    V(214,1273,665,0), V(1405,1274,663,0), V(1366,1275,107,0), V(693,1276,675,0), V(546,1277,265,0), V(908,1278,265,0),
    V(214,1279,665,0), V(1037,1280,675,0), V(459,1281,675,0), V(693,1282,669,0), V(885,1283,415,0), V(711,1284,678,0),
    V(781,1285,665,0), V(1588,1286,428,0), V(260,1287,514,0), V(546,1288,265,0), V(908,1289,265,0), V(696,1290,284,0),
    V(1493,1291,665,0), V(1627,1292,100,0), V(187,1293,100,0), V(1524,1294,499,0), V(497,1295,499,15), V(316,1296,667,0),
    V(120,1297,499,31), V(1612,1298,675,0), V(253,1299,665,0), V(118,1300,109,0), V(306,1301,499,2), V(1324,1302,111,0),
    V(517,1303,110,0), V(1410,1304,112,0), V(693,1305,675,0), V(546,1306,265,0), V(908,1307,265,0), V(904,1308,665,0),
    V(1595,1309,667,0), V(1062,1310,499,32), V(693,1311,675,0), V(546,1312,265,0), V(908,1313,265,0), V(214,1314,100,0),
    V(1145,1315,463,0), V(415,1316,499,0), V(693,1317,675,0), V(546,1318,265,0), V(908,1319,265,0), V(214,1320,665,0),
    V(1570,1321,284,0), V(1573,1321,499,76), V(693,1322,675,0), V(546,1323,265,0), V(908,1324,265,0), V(1612,1325,675,0),
    V(214,1326,100,0), V(120,1327,499,31), V(623,1328,499,0), V(1588,1329,428,0), V(904,1330,665,0), V(999,1331,100,0),
    V(508,1332,499,0), V(493,1333,100,0), V(1410,1334,112,0), V(693,1335,669,0), V(885,1336,415,0), V(711,1337,678,0),
    V(781,1338,665,0), V(1588,1339,428,0), V(260,1340,514,0), V(546,1341,265,0), V(908,1342,265,0), V(1646,1343,678,0),
    V(696,1344,284,0), V(1735,1345,675,0), V(928,1346,675,0), V(1612,1347,675,0), V(1493,1348,665,0), V(533,1349,663,0),
    V(316,1350,667,0), V(1245,1351,675,0), V(259,1352,128,0), V(412,1353,672,0), V(1650,1354,645,0), V(773,1355,100,0),
    V(1246,1356,672,0), V(284,1357,672,0), V(1468,1358,678,0), V(1458,1358,664,71), V(1575,1359,678,0), V(1566,1359,664,71),
    V(663,1360,114,0), V(693,1361,675,0), V(546,1362,265,0), V(908,1363,265,0), V(1456,1364,678,0), V(1469,1365,675,0),
    V(1565,1366,678,0), V(1576,1367,675,0), V(491,1368,115,0), V(1642,1369,118,0), V(693,1370,675,0), V(546,1371,265,0),
    V(908,1372,265,0), V(214,1373,665,0), V(449,1374,675,0), V(1565,1375,116,0), V(693,1376,675,0), V(546,1377,265,0),
    V(908,1378,265,0), V(214,1379,665,0), V(449,1380,675,0), V(511,1381,665,0), V(227,1382,675,0), V(407,1383,117,0),
    V(1216,1384,117,0), V(693,1385,675,0), V(546,1386,265,0), V(908,1387,265,0), V(1233,1388,678,0), V(1562,1389,664,72),
    V(1670,1390,675,0), V(449,1391,675,0), V(693,1392,675,0), V(546,1393,265,0), V(908,1394,265,0), V(904,1395,665,0),
    V(214,1396,665,0), V(449,1397,675,0), V(1646,1398,664,77), V(693,1399,669,0), V(885,1400,415,0), V(711,1401,678,0),
    V(781,1402,665,0), V(1588,1403,428,0), V(260,1404,514,0), V(546,1405,265,0), V(908,1406,265,0), V(696,1407,284,0),
    V(210,1408,100,0), V(1732,1409,100,0), V(187,1410,100,0), V(1436,1411,100,0), V(214,1412,100,0), V(157,1413,100,0),
    V(1524,1414,499,44), V(497,1415,499,15), V(982,1416,667,0), V(981,1416,10,0), V(983,1416,463,0), V(984,1416,497,0),
    V(985,1416,675,0), V(1,1417,667,0), V(0,1417,10,0), V(2,1417,463,0), V(3,1417,497,0), V(4,1417,675,0), V(1294,1418,667,0),
    V(1296,1419,499,17), V(106,1420,499,17), V(1485,1421,121,0), V(521,1422,120,0), V(941,1423,13,0), V(693,1424,675,0),
    V(546,1425,265,0), V(908,1426,265,0), V(214,1427,100,0), V(415,1428,499,0), V(693,1429,675,0), V(546,1430,265,0),
    V(908,1431,265,0), V(1545,1432,100,0), V(107,1433,499,78), V(1627,1434,100,0), V(693,1435,669,0), V(885,1436,415,0),
    V(711,1437,678,0), V(781,1438,665,0), V(1588,1439,428,0), V(260,1440,514,0), V(546,1441,265,0), V(908,1442,265,0),
    V(696,1443,284,0), V(1493,1444,665,0), V(1402,1445,100,0), V(187,1446,100,0), V(1067,1447,499,24), V(324,1448,667,0),
    V(1140,1449,499,32), V(1006,1450,499,2), V(1457,1451,17,0), V(1466,1451,499,79), V(1161,1452,123,0), V(1163,1453,100,0),
    V(1730,1454,127,0), V(1240,1455,124,0), V(693,1456,675,0), V(546,1457,265,0), V(908,1458,265,0), V(128,1459,678,0),
    V(1645,1460,678,0), V(693,1461,675,0), V(546,1462,265,0), V(908,1463,265,0), V(1627,1464,665,0), V(1145,1465,463,0),
    V(17,1466,125,0), V(13,1467,100,0), V(1413,1468,101,0), V(1246,1469,101,0), V(206,1470,101,0), V(214,1471,100,0),
    V(313,1472,463,0), V(310,1473,126,0), V(1240,1474,124,0), V(693,1475,675,0), V(546,1476,265,0), V(908,1477,265,0),
    V(1389,1478,100,0), V(1298,1479,499,80), V(693,1480,675,0), V(546,1481,265,0), V(908,1482,265,0), V(871,1483,665,0),
    V(1298,1484,499,0), V(693,1485,675,0), V(546,1486,265,0), V(908,1487,265,0), V(1733,1488,663,0), V(1734,1489,499,81),
    V(1731,1490,667,0), V(693,1491,675,0), V(546,1492,265,0), V(928,1493,675,0), V(1579,1494,129,0), V(693,1495,675,0),
    V(546,1496,265,0), V(1562,1497,665,0), V(1670,1498,675,0), V(1649,1499,665,0), V(1267,1500,674,0), V(1145,1501,463,0),
    V(693,1502,669,0), V(885,1503,415,0), V(711,1504,678,0), V(781,1505,665,0), V(1588,1506,428,0), V(260,1507,514,0),
    V(546,1508,265,0), V(908,1509,265,0), V(696,1510,284,0), V(1646,1511,678,0), V(1735,1512,675,0), V(1493,1513,665,0),
    V(792,1514,100,0), V(740,1515,499,82), V(741,1516,678,0), V(267,1517,100,0), V(767,1518,667,0), V(93,1519,463,0),
    V(535,1520,100,0), V(1524,1521,499,0), V(128,1522,499,2), V(460,1523,499,9), V(1445,1524,499,9), V(928,1525,675,0),
    V(1612,1526,675,0), V(1540,1527,675,0), V(53,1528,675,0), V(120,1529,499,83), V(1402,1530,100,0), V(1615,1531,100,0),
    V(1616,1531,499,0), V(1627,1532,100,0), V(1522,1533,100,0), V(266,1534,131,0), V(1584,1535,136,0), V(1554,1536,499,0),
    V(1331,1537,499,84), V(1444,1538,135,0), V(639,1539,132,0), V(790,1540,133,0), V(1393,1541,134,0), V(794,1542,17,0),
    V(795,1542,499,85), V(693,1543,675,0), V(546,1544,265,0), V(908,1545,265,0), V(1627,1546,100,0), V(1522,1547,100,0),
    V(1245,1548,499,59), V(1243,1549,667,0), V(1244,1550,665,0), V(284,1551,672,0), V(693,1552,675,0), V(546,1553,265,0),
    V(908,1554,265,0), V(265,1555,17,0), V(268,1555,499,86), V(693,1556,675,0), V(546,1557,265,0), V(908,1558,265,0),
    V(265,1559,17,0), V(268,1559,499,86), V(693,1560,675,0), V(546,1561,265,0), V(908,1562,265,0), V(265,1563,17,0),
    V(268,1563,499,20), V(693,1564,675,0), V(546,1565,265,0), V(908,1566,265,0), V(1627,1567,101,0), V(1062,1568,499,32),
    V(1443,1569,528,0), V(693,1570,675,0), V(546,1571,265,0), V(908,1572,265,0), V(696,1573,284,0), V(767,1574,667,0),
    V(93,1575,463,0), V(1615,1576,100,0), V(1616,1576,499,0), V(1627,1577,100,0), V(1522,1578,100,0), V(1588,1579,675,0),
    V(1413,1580,145,0), V(970,1581,142,0), V(109,1582,139,0), V(13,1583,137,0), V(663,1584,136,0), V(693,1585,675,0),
    V(546,1586,265,0), V(908,1587,265,0), V(455,1588,663,0), V(1627,1589,100,0), V(1524,1590,138,0), V(748,1591,100,0),
    V(808,1592,675,0), V(1493,1593,100,0), V(271,1594,499,56), V(273,1595,675,0), V(966,1596,667,0), V(967,1596,463,0),
    V(969,1596,642,0), V(1356,1597,499,87), V(1357,1598,675,0), V(1143,1599,100,0), V(1142,1600,100,0), V(1140,1601,499,88),
    V(1141,1602,675,0), V(1282,1603,100,0), V(1284,1604,499,89), V(1281,1605,675,0), V(1283,1606,675,0), V(941,1607,13,0),
    V(1414,1608,677,0), V(693,1609,675,0), V(546,1610,265,0), V(908,1611,265,0), V(1298,1612,499,87), V(1389,1613,100,0),
    V(693,1614,675,0), V(546,1615,265,0), V(908,1616,265,0), V(1402,1617,100,0), V(1627,1618,100,0), V(1630,1619,499,0),
    V(1541,1620,100,0), V(1326,1621,101,0), V(271,1622,140,0), V(248,1623,675,0), V(1147,1624,100,0), V(1145,1625,463,0),
    V(1651,1626,463,0), V(1588,1627,675,0), V(808,1628,675,0), V(78,1629,143,0), V(1414,1630,677,0), V(1722,1631,141,0),
    V(693,1632,675,0), V(546,1633,265,0), V(908,1634,265,0), V(1298,1635,499,0), V(214,1636,100,0), V(1588,1637,675,0),
    V(693,1638,675,0), V(546,1639,265,0), V(908,1640,265,0), V(506,1641,100,0), V(507,1641,499,0), V(696,1642,284,0),
    V(489,1643,667,0), V(1256,1644,488,0), V(1641,1645,425,0), V(554,1646,668,0), V(1160,1647,668,0), V(935,1648,425,0),
    V(1127,1649,675,0), V(1129,1650,667,0), V(1373,1651,499,32), V(1291,1652,499,32), V(808,1653,675,0), V(1414,1654,677,0),
    V(693,1655,675,0), V(546,1656,265,0), V(908,1657,265,0), V(696,1658,284,0), V(1062,1659,144,0), V(1614,1660,499,0),
    V(1627,1661,100,0), V(336,1662,100,0), V(337,1663,100,0), V(78,1664,143,0), V(1588,1665,675,0), V(808,1666,675,0),
    V(1414,1667,677,0), V(693,1668,675,0), V(546,1669,265,0), V(908,1670,265,0), V(1676,1671,663,0), V(1688,1671,668,0),
    V(1697,1671,671,0), V(1686,1671,666,0), V(1687,1671,667,0), V(1714,1671,676,0), V(1713,1671,675,0), V(1718,1671,678,0),
    V(1674,1671,17,0), V(1680,1671,101,0), V(1705,1671,488,0), V(1708,1671,499,0), V(693,1672,675,0), V(546,1673,265,0),
    V(908,1674,265,0), V(1298,1675,499,87), V(1389,1676,100,0), V(693,1677,675,0), V(546,1678,265,0), V(908,1679,265,0),
    V(947,1680,677,0), V(208,1681,101,0), V(187,1682,101,0), V(280,1683,101,0), V(693,1684,675,0), V(546,1685,265,0),
    V(1627,1686,665,0), V(928,1687,675,0), V(259,1688,128,0), V(693,1689,675,0), V(546,1690,265,0), V(1670,1691,668,0),
    V(232,1692,665,0), V(1638,1693,675,0), V(1562,1694,678,0), V(214,1695,665,0), V(693,1696,669,0), V(885,1697,415,0),
    V(711,1698,678,0), V(781,1699,665,0), V(1588,1700,428,0), V(260,1701,514,0), V(546,1702,265,0), V(908,1703,265,0),
    V(696,1704,284,0), V(1493,1705,665,0), V(1627,1706,100,0), V(1162,1707,499,5), V(1533,1708,499,81), V(1534,1709,675,0),
    V(150,1710,499,24), V(406,1711,675,0), V(1326,1712,100,0), V(1145,1713,463,0), V(1134,1714,499,5), V(206,1715,149,0),
    V(994,1716,674,0), V(936,1717,675,0), V(288,1718,150,0), V(1532,1719,663,0), V(275,1720,499,82), V(693,1721,675,0),
    V(546,1722,265,0), V(908,1723,265,0), V(1627,1724,100,0), V(1670,1725,675,0), V(928,1726,675,0), V(693,1727,675,0),
    V(546,1728,265,0), V(908,1729,265,0), V(1627,1730,100,0), V(1705,1731,488,0), V(1700,1731,425,0), V(526,1732,151,0),
    V(693,1733,675,0), V(546,1734,265,0), V(908,1735,265,0), V(1627,1736,100,0), V(1145,1737,463,0), V(693,1738,669,0),
    V(885,1739,415,0), V(711,1740,678,0), V(781,1741,665,0), V(1588,1742,428,0), V(260,1743,514,0), V(546,1744,265,0),
    V(908,1745,265,0), V(696,1746,284,0), V(1493,1747,665,0), V(1203,1748,100,0), V(1246,1749,665,0), V(1067,1750,499,24),
    V(1433,1751,666,0), V(1434,1751,463,0), V(297,1752,667,0), V(504,1753,499,23), V(1239,1754,499,59), V(744,1755,499,2),
    V(552,1756,499,9), V(1554,1757,156,0), V(743,1758,153,0), V(769,1759,154,0), V(693,1760,675,0), V(546,1761,265,0),
    V(908,1762,265,0), V(621,1763,663,0), V(295,1764,499,4), V(166,1765,675,0), V(693,1766,675,0), V(546,1767,265,0),
    V(908,1768,265,0), V(1555,1769,674,0), V(187,1770,100,0), V(1222,1771,100,0), V(907,1772,100,0), V(1239,1773,499,23),
    V(1256,1774,488,0), V(1641,1775,425,0), V(552,1776,499,90), V(431,1777,155,0), V(415,1778,499,0), V(693,1779,675,0),
    V(546,1780,265,0), V(908,1781,265,0), V(432,1782,100,0), V(433,1782,499,16), V(693,1783,675,0), V(546,1784,265,0),
    V(908,1785,265,0), V(1419,1786,674,0), V(726,1787,499,0), V(95,1788,663,0), V(693,1789,669,0), V(885,1790,415,0),
    V(711,1791,678,0), V(781,1792,665,0), V(1588,1793,428,0), V(260,1794,514,0), V(546,1795,265,0), V(908,1796,265,0),
    V(696,1797,284,0), V(1493,1798,665,0), V(1246,1799,665,0), V(1067,1800,499,24), V(1433,1801,666,0), V(1434,1801,463,0),
    V(297,1802,667,0), V(1359,1803,499,59), V(1348,1804,499,91), V(1014,1805,665,0), V(450,1806,675,0), V(744,1807,499,2),
    V(743,1808,159,0), V(1174,1809,675,0), V(630,1810,100,0), V(512,1811,158,0), V(693,1812,675,0), V(546,1813,265,0),
    V(908,1814,265,0), V(214,1815,100,0), V(693,1816,675,0), V(546,1817,265,0), V(908,1818,265,0), V(295,1819,499,4),
    V(725,1820,663,0), V(153,1821,463,0), V(769,1822,160,0), V(693,1823,675,0), V(546,1824,265,0), V(908,1825,265,0),
    V(187,1826,100,0), V(1222,1827,100,0), V(907,1828,100,0), V(1239,1829,499,23), V(529,1830,663,0), V(928,1831,675,0),
    V(412,1832,675,0), V(936,1833,100,0), V(1638,1834,100,0), V(1584,1835,100,0), V(151,1836,161,0), V(129,1837,663,0),
    V(130,1838,100,0), V(131,1839,678,0), V(693,1840,675,0), V(546,1841,265,0), V(908,1842,265,0), V(1627,1843,100,0),
    V(63,1844,677,0), V(62,1844,675,0), V(60,1844,425,0), V(1656,1845,677,0), V(1655,1845,675,0), V(1653,1845,425,0),
    V(693,1846,675,0), V(546,1847,265,0), V(1627,1848,665,0), V(1226,1849,664,8), V(1525,1850,100,0), V(1527,1850,499,6),
    V(925,1851,675,0), V(216,1852,163,0), V(320,1853,164,0), V(804,1854,674,0), V(1455,1855,165,0), V(693,1856,675,0),
    V(546,1857,265,0), V(1066,1858,675,0), V(1407,1859,675,0), V(1711,1860,664,71), V(214,1861,101,0), V(693,1862,675,0),
    V(546,1863,265,0), V(1066,1864,675,0), V(1407,1865,675,0), V(1687,1866,667,0), V(1703,1866,463,0), V(1691,1866,199,0),
    V(693,1867,675,0), V(546,1868,265,0), V(1066,1869,675,0), V(440,1870,665,0), V(693,1871,669,0), V(885,1872,415,0),
    V(711,1873,678,0), V(781,1874,665,0), V(1588,1875,428,0), V(260,1876,514,0), V(546,1877,265,0), V(908,1878,265,0),
    V(696,1879,284,0), V(1493,1880,665,0), V(214,1881,100,0), V(1436,1882,665,0), V(1067,1883,499,24), V(694,1884,667,0),
    V(695,1884,463,0), V(120,1885,499,18), V(710,1886,499,0), V(521,1887,167,0), V(415,1888,675,0), V(1298,1889,678,0),
    V(902,1890,168,0), V(693,1891,675,0), V(546,1892,265,0), V(908,1893,265,0), V(214,1894,100,0), V(415,1895,499,0),
    V(693,1896,675,0), V(546,1897,265,0), V(908,1898,265,0), V(13,1899,100,0), V(316,1900,667,0), V(120,1901,499,23),
    V(693,1902,669,0), V(885,1903,415,0), V(711,1904,678,0), V(781,1905,665,0), V(1588,1906,428,0), V(260,1907,514,0),
    V(546,1908,265,0), V(908,1909,265,0), V(696,1910,284,0), V(391,1911,499,92), V(1633,1912,173,0), V(1493,1913,665,0),
    V(1496,1914,100,0), V(451,1915,675,0), V(835,1916,675,0), V(832,1917,667,0), V(534,1918,667,0), V(821,1919,675,0),
    V(1422,1920,675,0), V(430,1921,170,0), V(905,1922,675,0), V(1049,1923,675,0), V(1627,1924,100,0), V(1475,1925,172,0),
    V(1735,1926,174,0), V(1233,1927,171,0), V(1067,1928,499,24), V(1028,1929,499,2), V(259,1930,129,0), V(812,1931,499,9),
    V(1646,1932,678,0), V(941,1933,13,0), V(1395,1934,100,0), V(1042,1935,499,62), V(693,1936,675,0), V(546,1937,265,0),
    V(908,1938,265,0), V(928,1939,675,0), V(1627,1940,665,0), V(693,1941,675,0), V(546,1942,265,0), V(908,1943,265,0),
    V(1627,1944,100,0), V(1705,1945,488,0), V(1678,1946,100,0), V(693,1947,675,0), V(546,1948,265,0), V(908,1949,265,0),
    V(1563,1950,100,0), V(1735,1951,675,0), V(693,1952,675,0), V(546,1953,265,0), V(908,1954,265,0), V(429,1955,675,0),
    V(768,1956,678,0), V(773,1957,678,0), V(184,1958,662,0), V(185,1959,675,0), V(509,1960,665,0), V(693,1961,675,0),
    V(546,1962,265,0), V(908,1963,265,0), V(1627,1964,100,0), V(239,1965,284,0), V(1670,1966,675,0), V(693,1967,669,0),
    V(885,1968,415,0), V(711,1969,678,0), V(781,1970,665,0), V(1588,1971,428,0), V(260,1972,514,0), V(546,1973,265,0),
    V(908,1974,265,0), V(696,1975,284,0), V(1634,1976,181,0), V(837,1977,675,0), V(836,1977,499,2), V(430,1978,177,0),
    V(905,1979,675,0), V(1627,1980,100,0), V(1475,1981,180,0), V(1735,1982,675,0), V(1395,1983,100,0), V(1439,1984,484,0),
    V(1154,1985,483,0), V(782,1986,100,0), V(178,1987,176,0), V(1233,1988,179,0), V(1028,1989,499,2), V(259,1990,129,0),
    V(1646,1991,678,0), V(979,1992,678,0), V(941,1993,13,0), V(1256,1994,488,0), V(1043,1995,499,92), V(846,1996,178,0),
    V(693,1997,675,0), V(546,1998,265,0), V(908,1999,265,0), V(1627,2000,100,0), V(412,2001,100,0), V(693,2002,675,0),
    V(546,2003,265,0), V(908,2004,265,0), V(928,2005,675,0), V(1627,2006,665,0), V(693,2007,675,0), V(546,2008,265,0),
    V(908,2009,265,0), V(1535,2010,100,0), V(65,2011,663,0), V(55,2012,663,0), V(693,2013,675,0), V(546,2014,265,0),
    V(908,2015,265,0), V(1627,2016,100,0), V(1705,2017,488,0), V(1678,2018,100,0), V(693,2019,675,0), V(546,2020,265,0),
    V(908,2021,265,0), V(1563,2022,675,0), V(1735,2023,675,0), V(693,2024,675,0), V(546,2025,265,0), V(908,2026,265,0),
    V(429,2027,675,0), V(768,2028,678,0), V(773,2029,678,0), V(693,2030,669,0), V(885,2031,415,0), V(711,2032,678,0),
    V(781,2033,665,0), V(1588,2034,428,0), V(260,2035,514,0), V(546,2036,265,0), V(908,2037,265,0), V(696,2038,284,0),
    V(1627,2039,100,0), V(1638,2040,100,0), V(1456,2041,499,62), V(1042,2042,499,62), V(990,2043,665,0), V(225,2044,665,0),
    V(187,2045,665,0), V(875,2046,642,0), V(170,2047,183,0), V(693,2048,675,0), V(546,2049,265,0), V(908,2050,265,0),
    V(1627,2051,665,0), V(1492,2052,665,0), V(1595,2053,670,0), V(693,2054,669,0), V(885,2055,415,0), V(711,2056,678,0),
    V(781,2057,665,0), V(1588,2058,428,0), V(260,2059,514,0), V(546,2060,265,0), V(908,2061,265,0), V(696,2062,284,0),
    V(740,2063,664,93), V(741,2064,678,0), V(146,2065,499,0), V(1202,2066,499,0), V(664,2067,284,0), V(1493,2068,665,0),
    V(748,2069,665,0), V(1203,2070,665,0), V(217,2071,499,62), V(215,2071,100,0), V(1038,2072,185,0), V(1524,2073,499,94),
    V(497,2074,499,15), V(966,2075,667,0), V(967,2075,463,0), V(969,2075,642,0), V(126,2076,667,0), V(1356,2077,499,95),
    V(1143,2078,100,0), V(1140,2079,499,50), V(1282,2080,100,0), V(1284,2081,499,49), V(743,2082,499,96), V(1554,2083,499,0),
    V(941,2084,13,0), V(1331,2085,499,84), V(693,2086,675,0), V(546,2087,265,0), V(908,2088,265,0), V(214,2089,100,0),
    V(1679,2090,100,0), V(1705,2090,488,0), V(1706,2090,497,0), V(1676,2090,663,0), V(693,2091,669,0), V(885,2092,415,0),
    V(711,2093,678,0), V(781,2094,665,0), V(1588,2095,428,0), V(260,2096,514,0), V(546,2097,265,0), V(908,2098,265,0),
    V(696,2099,284,0), V(146,2100,499,28), V(1493,2101,665,0), V(1524,2102,499,44), V(410,2103,499,97), V(1610,2104,642,0),
    V(1607,2104,463,0), V(1605,2104,667,0), V(1295,2105,667,0), V(1456,2106,499,17), V(428,2107,499,62), V(1282,2108,100,0),
    V(1284,2109,499,98), V(157,2110,100,0), V(941,2111,13,0), V(693,2112,669,0), V(885,2113,415,0), V(711,2114,678,0),
    V(781,2115,665,0), V(1588,2116,428,0), V(260,2117,514,0), V(546,2118,265,0), V(908,2119,265,0), V(696,2120,284,0),
    V(146,2121,499,99), V(1493,2122,665,0), V(187,2123,100,0), V(214,2124,100,0), V(1524,2125,499,94), V(497,2126,499,15),
    V(486,2127,667,0), V(488,2127,463,0), V(767,2128,670,0), V(1140,2129,499,100), V(1381,2130,499,100), V(1480,2131,499,101),
    V(1378,2132,499,102), V(704,2133,499,103), V(877,2134,188,0), V(246,2135,675,0), V(247,2136,100,0), V(1194,2137,17,0),
    V(693,2138,675,0), V(546,2139,265,0), V(908,2140,265,0), V(227,2141,675,0), V(807,2142,499,104), V(693,2143,675,0),
    V(546,2144,265,0), V(1670,2145,668,0), V(232,2146,665,0), V(1638,2147,675,0), V(1562,2148,678,0), V(214,2149,665,0),
    V(693,2150,669,0), V(885,2151,415,0), V(711,2152,678,0), V(781,2153,665,0), V(1588,2154,428,0), V(260,2155,514,0),
    V(546,2156,265,0), V(908,2157,265,0), V(845,2158,284,0), V(696,2159,284,0), V(1493,2160,665,0), V(1627,2161,100,0),
    V(1524,2162,499,105), V(297,2163,667,0), V(120,2164,499,31), V(1291,2165,499,32), V(1456,2166,678,0), V(412,2167,675,0),
    V(264,2168,499,0), V(1319,2169,191,0), V(693,2170,675,0), V(546,2171,265,0), V(908,2172,265,0), V(696,2173,284,0),
    V(1297,2174,499,0), V(693,2175,669,0), V(885,2176,415,0), V(711,2177,678,0), V(781,2178,665,0), V(1588,2179,428,0),
    V(260,2180,514,0), V(546,2181,265,0), V(908,2182,265,0), V(845,2183,284,0), V(696,2184,284,0), V(1493,2185,665,0),
    V(456,2186,665,0), V(1627,2187,100,0), V(187,2188,100,0), V(1524,2189,499,105), V(316,2190,670,0), V(120,2191,499,31),
    V(119,2192,499,59), V(306,2193,499,2), V(1324,2194,195,0), V(412,2195,675,0), V(1413,2196,100,0), V(264,2197,193,0),
    V(271,2198,194,0), V(693,2199,675,0), V(546,2200,265,0), V(908,2201,265,0), V(115,2202,17,0), V(632,2203,101,0),
    V(693,2204,675,0), V(546,2205,265,0), V(908,2206,265,0), V(497,2207,499,56), V(517,2208,100,0), V(1145,2209,463,0),
    V(553,2210,100,0), V(1170,2211,100,0), V(1465,2212,499,24), V(1319,2213,499,0), V(693,2214,675,0), V(546,2215,265,0),
    V(908,2216,265,0), V(214,2217,665,0), V(1565,2218,499,20), V(693,2219,669,0), V(885,2220,415,0), V(711,2221,678,0),
    V(781,2222,665,0), V(1588,2223,428,0), V(260,2224,514,0), V(546,2225,265,0), V(908,2226,265,0), V(693,2227,675,0),
    V(546,2228,265,0), V(908,2229,265,0), V(1419,2230,671,0), V(1588,2231,675,0), V(27,2232,100,0), V(1069,2233,675,0),
    V(1602,2234,642,0), V(103,2235,663,0), V(104,2235,100,0), V(1445,2236,100,0), V(1390,2237,100,0), V(887,2238,100,0),
    V(464,2239,198,0), V(855,2240,498,0), V(852,2241,488,0), V(854,2242,488,0), V(693,2243,675,0), V(546,2244,265,0),
    V(1627,2245,100,0), V(469,2246,497,0), V(468,2246,488,0), V(1271,2247,498,0), V(1270,2247,497,0), V(1269,2247,488,0),
    V(693,2248,675,0), V(546,2249,265,0), V(1670,2250,668,0), V(232,2251,665,0), V(1638,2252,675,0), V(1562,2253,678,0),
    V(214,2254,665,0), V(693,2255,669,0), V(885,2256,415,0), V(711,2257,678,0), V(781,2258,665,0), V(1588,2259,428,0),
    V(260,2260,514,0), V(546,2261,265,0), V(908,2262,265,0), V(1646,2263,678,0), V(696,2264,284,0), V(1735,2265,675,0),
    V(928,2266,675,0), V(1612,2267,675,0), V(1493,2268,665,0), V(316,2269,667,0), V(1245,2270,675,0), V(259,2271,128,0),
    V(412,2272,672,0), V(941,2273,13,0), V(1650,2274,645,0), V(773,2275,100,0), V(284,2276,672,0), V(99,2277,666,0),
    V(786,2278,666,0), V(488,2279,463,0), V(1614,2280,100,0), V(120,2281,128,0), V(481,2282,128,0), V(1384,2283,128,0),
    V(499,2284,128,0), V(1321,2285,500,0), V(1561,2286,100,0), V(1518,2287,100,0), V(1165,2288,499,106), V(537,2289,499,106),
    V(538,2290,499,106), V(1014,2291,499,106), V(1396,2292,206,0), V(1380,2293,205,0), V(484,2294,203,0), V(189,2295,201,0),
    V(693,2296,675,0), V(546,2297,265,0), V(908,2298,265,0), V(1272,2299,100,0), V(941,2300,13,0), V(190,2301,202,0),
    V(693,2302,675,0), V(546,2303,265,0), V(908,2304,265,0), V(1627,2305,100,0), V(1272,2306,100,0), V(941,2307,13,0),
    V(693,2308,675,0), V(546,2309,265,0), V(908,2310,265,0), V(412,2311,675,0), V(1627,2312,100,0), V(1727,2313,100,0),
    V(1670,2314,668,0), V(1639,2315,100,0), V(1180,2316,204,0), V(693,2317,675,0), V(546,2318,265,0), V(908,2319,265,0),
    V(1627,2320,100,0), V(799,2321,668,0), V(640,2322,668,0), V(1613,2323,668,0), V(693,2324,675,0), V(546,2325,265,0),
    V(908,2326,265,0), V(412,2327,675,0), V(541,2328,665,0), V(1727,2329,100,0), V(1387,2330,499,107), V(693,2331,675,0),
    V(546,2332,265,0), V(908,2333,265,0), V(412,2334,675,0), V(952,2335,671,0), V(949,2336,671,0), V(693,2337,675,0),
    V(546,2338,265,0), V(693,2339,675,0), V(546,2340,265,0), V(908,2341,265,0), V(1066,2342,675,0), V(1347,2343,665,0),
    V(1449,2344,675,0), V(1448,2345,663,0), V(780,2346,675,0), V(214,2347,101,0), V(1450,2348,214,0), V(1440,2349,675,0),
    V(391,2350,672,0), V(227,2351,672,0), V(1363,2352,672,0), V(53,2353,675,0), V(888,2354,677,0), V(850,2355,675,0),
    V(142,2356,209,0), V(268,2357,678,0), V(1627,2358,216,0), V(343,2359,662,0), V(344,2359,663,0), V(345,2359,664,0),
    V(346,2359,665,0), V(354,2359,666,0), V(355,2359,667,0), V(356,2359,668,0), V(362,2359,669,0), V(364,2359,670,0),
    V(365,2359,671,0), V(366,2359,672,0), V(369,2359,673,0), V(372,2359,674,0), V(380,2359,675,0), V(381,2359,676,0),
    V(384,2359,677,0), V(385,2359,678,0), V(386,2359,679,0), V(388,2359,680,0), V(339,2359,6,0), V(340,2359,10,0),
    V(341,2359,13,0), V(342,2359,17,0), V(347,2359,100,0), V(348,2359,101,0), V(350,2359,129,0), V(352,2359,147,0),
    V(357,2359,189,0), V(359,2359,199,0), V(361,2359,283,0), V(363,2359,284,0), V(368,2359,425,0), V(371,2359,463,0),
    V(373,2359,488,0), V(374,2359,497,0), V(375,2359,498,0), V(376,2359,499,0), V(378,2359,523,0), V(379,2359,528,0),
    V(382,2359,642,0), V(349,2359,128,0), V(351,2359,146,0), V(353,2359,162,0), V(360,2359,264,0), V(370,2359,452,0),
    V(377,2359,500,0), V(383,2359,644,0), V(387,2359,645,0), V(358,2359,197,0), V(367,2359,415,0), V(872,2360,672,0),
    V(996,2361,675,0), V(572,2362,662,0), V(573,2362,663,0), V(574,2362,664,0), V(575,2362,665,0), V(583,2362,666,0),
    V(584,2362,667,0), V(585,2362,668,0), V(591,2362,669,0), V(593,2362,670,0), V(594,2362,671,0), V(595,2362,672,0),
    V(598,2362,673,0), V(601,2362,674,0), V(609,2362,675,0), V(610,2362,676,0), V(613,2362,677,0), V(614,2362,678,0),
    V(615,2362,679,0), V(617,2362,680,0), V(568,2362,6,0), V(569,2362,10,0), V(570,2362,13,0), V(571,2362,17,0),
    V(576,2362,100,0), V(577,2362,101,0), V(579,2362,129,0), V(581,2362,147,0), V(586,2362,189,0), V(588,2362,199,0),
    V(590,2362,283,0), V(592,2362,284,0), V(597,2362,425,0), V(600,2362,463,0), V(602,2362,488,0), V(603,2362,497,0),
    V(604,2362,498,0), V(605,2362,499,0), V(607,2362,523,0), V(608,2362,528,0), V(611,2362,642,0), V(578,2362,128,0),
    V(580,2362,146,0), V(582,2362,162,0), V(589,2362,264,0), V(599,2362,452,0), V(606,2362,500,0), V(612,2362,644,0),
    V(616,2362,645,0), V(587,2362,197,0), V(596,2362,415,0), V(1075,2363,662,0), V(1076,2363,663,0), V(1077,2363,664,0),
    V(1078,2363,665,0), V(1086,2363,666,0), V(1087,2363,667,0), V(1088,2363,668,0), V(1094,2363,669,0), V(1096,2363,670,0),
    V(1097,2363,671,0), V(1098,2363,672,0), V(1101,2363,673,0), V(1104,2363,674,0), V(1112,2363,675,0), V(1113,2363,676,0),
    V(1116,2363,677,0), V(1117,2363,678,0), V(1118,2363,679,0), V(1120,2363,680,0), V(1071,2363,6,0), V(1072,2363,10,0),
    V(1073,2363,13,0), V(1074,2363,17,0), V(1079,2363,100,0), V(1080,2363,101,0), V(1082,2363,129,0), V(1084,2363,147,0),
    V(1089,2363,189,0), V(1091,2363,199,0), V(1093,2363,283,0), V(1095,2363,284,0), V(1100,2363,425,0), V(1103,2363,463,0),
    V(1105,2363,488,0), V(1106,2363,497,0), V(1107,2363,498,0), V(1108,2363,499,0), V(1110,2363,523,0), V(1111,2363,528,0),
    V(1114,2363,642,0), V(1081,2363,128,0), V(1083,2363,146,0), V(1085,2363,162,0), V(1092,2363,264,0), V(1102,2363,452,0),
    V(1109,2363,500,0), V(1115,2363,644,0), V(1119,2363,645,0), V(1090,2363,197,0), V(1099,2363,415,0), V(523,2364,212,0),
    V(889,2365,666,0), V(890,2365,667,0), V(892,2365,670,0), V(896,2365,676,0), V(891,2365,668,0), V(893,2365,671,0),
    V(894,2365,674,0), V(897,2365,677,0), V(895,2365,488,0), V(861,2366,666,0), V(862,2366,667,0), V(864,2366,670,0),
    V(868,2366,676,0), V(863,2366,668,0), V(865,2366,671,0), V(866,2366,674,0), V(869,2366,677,0), V(867,2366,488,0),
    V(858,2367,671,0), V(248,2368,669,0), V(258,2369,211,0), V(925,2370,663,0), V(761,2371,663,0), V(762,2372,675,0),
    V(764,2373,663,0), V(155,2374,210,0), V(840,2375,213,0), V(693,2376,675,0), V(546,2377,265,0), V(1066,2378,675,0),
    V(888,2379,677,0), V(850,2380,675,0), V(693,2381,675,0), V(546,2382,265,0), V(1505,2383,665,0), V(412,2384,675,0),
    V(1711,2385,664,71), V(693,2386,675,0), V(546,2387,265,0), V(775,2388,669,0), V(1363,2389,675,0), V(1436,2390,665,0),
    V(690,2391,675,0), V(544,2392,675,0), V(1755,2393,675,0), V(1456,2394,664,8), V(693,2395,675,0), V(546,2396,265,0),
    V(780,2397,675,0), V(1675,2398,662,0), V(1676,2398,663,0), V(1677,2398,664,0), V(1678,2398,665,0), V(1686,2398,666,0),
    V(1687,2398,667,0), V(1688,2398,668,0), V(1694,2398,669,0), V(1696,2398,670,0), V(1697,2398,671,0), V(1698,2398,672,0),
    V(1701,2398,673,0), V(1704,2398,674,0), V(1713,2398,675,0), V(1714,2398,676,0), V(1717,2398,677,0), V(1718,2398,678,0),
    V(1719,2398,679,0), V(1721,2398,680,0), V(1671,2398,6,0), V(1672,2398,10,0), V(1673,2398,13,0), V(1674,2398,17,0),
    V(1679,2398,100,0), V(1680,2398,101,0), V(1682,2398,129,0), V(1684,2398,147,0), V(1689,2398,189,0), V(1691,2398,199,0),
    V(1693,2398,283,0), V(1695,2398,284,0), V(1700,2398,425,0), V(1703,2398,463,0), V(1705,2398,488,0), V(1706,2398,497,0),
    V(1707,2398,498,0), V(1708,2398,499,0), V(1710,2398,523,0), V(1712,2398,528,0), V(1715,2398,642,0), V(1681,2398,128,0),
    V(1683,2398,146,0), V(1685,2398,162,0), V(1692,2398,264,0), V(1702,2398,452,0), V(1709,2398,500,0), V(1716,2398,644,0),
    V(1720,2398,645,0), V(1690,2398,197,0), V(1699,2398,415,0), V(693,2399,675,0), V(546,2400,265,0), V(697,2401,669,0),
    V(781,2402,665,0), V(839,2403,675,0), V(227,2404,675,0), V(693,2405,675,0), V(546,2406,265,0), V(443,2407,215,0),
    V(412,2408,675,0), V(998,2409,663,0), V(1394,2410,665,0), V(693,2411,675,0), V(546,2412,265,0), V(1627,2413,665,0),
    V(1066,2414,675,0), V(693,2415,675,0), V(546,2416,265,0), V(214,2417,678,0), V(1226,2418,664,108), V(1572,2419,664,108),
    V(52,2420,665,0), V(1738,2421,665,0), V(693,2422,669,0), V(885,2423,415,0), V(711,2424,678,0), V(781,2425,665,0),
    V(1588,2426,428,0), V(260,2427,514,0), V(546,2428,265,0), V(908,2429,265,0), V(696,2430,284,0), V(1493,2431,665,0),
    V(1495,2432,223,0), V(206,2433,101,0), V(207,2434,218,0), V(1627,2435,100,0), V(1432,2436,100,0), V(1203,2437,100,0),
    V(1524,2438,499,44), V(510,2439,499,109), V(146,2440,499,28), V(1051,2441,222,0), V(96,2442,499,30), V(1145,2443,463,0),
    V(796,2444,199,0), V(1282,2445,100,0), V(1284,2446,499,26), V(431,2447,219,0), V(11,2448,499,3), V(688,2449,220,0),
    V(812,2450,221,0), V(1430,2451,499,2), V(1050,2452,499,15), V(693,2453,675,0), V(546,2454,265,0), V(908,2455,265,0),
    V(206,2456,101,0), V(1145,2457,463,0), V(693,2458,675,0), V(546,2459,265,0), V(908,2460,265,0), V(248,2461,499,110),
    V(1649,2462,100,0), V(1267,2463,674,0), V(693,2464,675,0), V(546,2465,265,0), V(908,2466,265,0), V(1172,2467,284,0),
    V(1009,2468,499,90), V(44,2469,100,0), V(1275,2470,100,0), V(437,2471,100,0), V(1471,2472,100,0), V(1470,2473,100,0),
    V(414,2474,499,90), V(441,2475,100,0), V(693,2476,675,0), V(546,2477,265,0), V(908,2478,265,0), V(812,2479,499,9),
    V(1493,2480,665,0), V(1155,2481,100,0), V(1145,2482,463,0), V(693,2483,675,0), V(546,2484,265,0), V(908,2485,265,0),
    V(1627,2486,100,0), V(1145,2487,463,0), V(724,2488,499,111), V(693,2489,675,0), V(546,2490,265,0), V(908,2491,265,0),
    V(1493,2492,665,0), V(1145,2493,463,0), V(693,2494,669,0), V(885,2495,415,0), V(711,2496,678,0), V(781,2497,665,0),
    V(1588,2498,428,0), V(260,2499,514,0), V(546,2500,265,0), V(908,2501,265,0), V(696,2502,284,0), V(1493,2503,665,0),
    V(255,2504,101,0), V(928,2505,675,0), V(827,2506,499,2), V(259,2507,129,0), V(1145,2508,463,0), V(1126,2509,100,0),
    V(1125,2510,665,0), V(34,2511,679,0), V(678,2512,675,0), V(693,2513,669,0), V(885,2514,415,0), V(711,2515,678,0),
    V(781,2516,665,0), V(1588,2517,428,0), V(260,2518,514,0), V(546,2519,265,0), V(908,2520,265,0), V(696,2521,284,0),
    V(1493,2522,665,0), V(297,2523,667,0), V(744,2524,499,2), V(1239,2525,499,59), V(175,2526,499,24), V(295,2527,499,4),
    V(693,2528,669,0), V(885,2529,415,0), V(711,2530,678,0), V(781,2531,665,0), V(1588,2532,428,0), V(260,2533,514,0),
    V(546,2534,265,0), V(908,2535,265,0), V(696,2536,284,0), V(1493,2537,665,0), V(1348,2538,499,112), V(1014,2539,665,0),
    V(450,2540,675,0), V(297,2541,667,0), V(1006,2542,499,2), V(1353,2543,499,59), V(693,2544,669,0), V(885,2545,415,0),
    V(711,2546,678,0), V(781,2547,665,0), V(1588,2548,428,0), V(260,2549,514,0), V(546,2550,265,0), V(908,2551,265,0),
    V(696,2552,284,0), V(1493,2553,665,0), V(1495,2554,229,0), V(1627,2555,100,0), V(431,2556,228,0), V(1067,2557,499,24),
    V(827,2558,499,2), V(1145,2559,463,0), V(1313,2560,499,28), V(181,2561,499,23), V(1577,2562,499,46), V(11,2563,499,3),
    V(693,2564,675,0), V(546,2565,265,0), V(908,2566,265,0), V(248,2567,499,16), V(1389,2568,100,0), V(1267,2569,674,0),
    V(693,2570,675,0), V(546,2571,265,0), V(908,2572,265,0), V(1493,2573,665,0), V(1145,2574,463,0), V(693,2575,669,0),
    V(885,2576,415,0), V(711,2577,678,0), V(781,2578,665,0), V(1588,2579,428,0), V(260,2580,514,0), V(546,2581,265,0),
    V(908,2582,265,0), V(1646,2583,678,0), V(696,2584,284,0), V(1735,2585,675,0), V(928,2586,675,0), V(1612,2587,675,0),
    V(1540,2588,675,0), V(1493,2589,665,0), V(533,2590,663,0), V(1525,2591,100,0), V(1527,2591,499,6), V(316,2592,667,0),
    V(1245,2593,675,0), V(259,2594,128,0), V(412,2595,672,0), V(1650,2596,645,0), V(773,2597,100,0), V(1246,2598,672,0),
    V(1647,2599,675,0), V(284,2600,672,0), V(99,2601,666,0), V(786,2602,666,0), V(488,2603,463,0), V(1614,2604,100,0),
    V(120,2605,128,0), V(481,2606,128,0), V(1384,2607,128,0), V(499,2608,128,0), V(1321,2609,500,0), V(1624,2610,644,0),
    V(693,2611,669,0), V(885,2612,415,0), V(711,2613,678,0), V(781,2614,665,0), V(1588,2615,428,0), V(260,2616,514,0),
    V(546,2617,265,0), V(908,2618,265,0), V(1646,2619,678,0), V(696,2620,284,0), V(1735,2621,675,0), V(928,2622,675,0),
    V(1612,2623,675,0), V(1441,2624,675,0), V(1540,2625,675,0), V(1493,2626,665,0), V(316,2627,667,0), V(1245,2628,675,0),
    V(259,2629,128,0), V(412,2630,672,0), V(941,2631,13,0), V(1650,2632,645,0), V(773,2633,100,0), V(284,2634,672,0),
    V(99,2635,666,0), V(786,2636,666,0), V(488,2637,463,0), V(1614,2638,100,0), V(120,2639,128,0), V(481,2640,128,0),
    V(1384,2641,128,0), V(499,2642,128,0), V(1321,2643,500,0), V(539,2644,499,106), V(542,2645,499,106), V(1014,2646,499,106),
    V(693,2647,669,0), V(885,2648,415,0), V(711,2649,678,0), V(781,2650,665,0), V(1588,2651,428,0), V(260,2652,514,0),
    V(546,2653,265,0), V(908,2654,265,0), V(1646,2655,678,0), V(696,2656,284,0), V(1735,2657,675,0), V(928,2658,675,0),
    V(1612,2659,675,0), V(1441,2660,675,0), V(1540,2661,675,0), V(1493,2662,665,0), V(316,2663,667,0), V(1245,2664,675,0),
    V(259,2665,128,0), V(412,2666,672,0), V(941,2667,13,0), V(1650,2668,645,0), V(773,2669,100,0), V(284,2670,672,0),
    V(99,2671,666,0), V(786,2672,666,0), V(488,2673,463,0), V(1614,2674,100,0), V(120,2675,128,0), V(481,2676,128,0),
    V(1384,2677,128,0), V(499,2678,128,0), V(1321,2679,500,0), V(1627,2680,665,0), V(193,2681,233,0), V(693,2682,675,0),
    V(546,2683,265,0), V(908,2684,265,0), V(412,2685,675,0), V(396,2686,499,6), V(392,2686,664,113), V(393,2686,100,0),
    V(395,2686,264,0), V(394,2686,162,0), V(397,2686,644,0), V(1648,2687,645,0), V(527,2688,663,0), V(1052,2689,667,0),
    V(1056,2689,463,0), V(1054,2689,199,0), V(1058,2689,642,0), V(1598,2690,199,0), V(665,2691,665,0), V(693,2692,669,0),
    V(885,2693,415,0), V(711,2694,678,0), V(781,2695,665,0), V(1588,2696,428,0), V(260,2697,514,0), V(546,2698,265,0),
    V(908,2699,265,0), V(1646,2700,678,0), V(696,2701,284,0), V(1735,2702,675,0), V(928,2703,675,0), V(1493,2704,665,0),
    V(533,2705,663,0), V(316,2706,667,0), V(1245,2707,675,0), V(259,2708,128,0), V(1650,2709,645,0), V(773,2710,100,0),
    V(284,2711,672,0), V(1246,2712,672,0), V(17,2713,235,0), V(738,2714,236,0), V(1213,2715,239,0), V(1754,2716,664,114),
    V(693,2717,675,0), V(546,2718,265,0), V(908,2719,265,0), V(18,2720,675,0), V(1627,2721,665,0), V(928,2722,675,0),
    V(412,2723,672,0), V(693,2724,675,0), V(546,2725,265,0), V(908,2726,265,0), V(1367,2727,675,0), V(1368,2728,665,0),
    V(928,2729,675,0), V(412,2730,672,0), V(1735,2731,238,0), V(261,2732,237,0), V(693,2733,675,0), V(546,2734,265,0),
    V(908,2735,265,0), V(1367,2736,675,0), V(1736,2737,675,0), V(693,2738,675,0), V(546,2739,265,0), V(908,2740,265,0),
    V(1736,2741,675,0), V(412,2742,672,0), V(693,2743,675,0), V(546,2744,265,0), V(908,2745,265,0), V(1612,2746,675,0),
    V(412,2747,672,0), V(1176,2748,672,0), V(1167,2749,672,0), V(1499,2750,240,0), V(693,2751,675,0), V(546,2752,265,0),
    V(908,2753,265,0), V(1213,2754,239,0), V(1121,2755,663,0), V(988,2756,242,0), V(67,2757,241,0), V(693,2758,675,0),
    V(546,2759,265,0), V(908,2760,265,0), V(1612,2761,675,0), V(412,2762,672,0), V(1499,2763,240,0), V(693,2764,675,0),
    V(546,2765,265,0), V(908,2766,265,0), V(947,2767,675,0), V(1627,2768,675,0), V(928,2769,675,0), V(733,2770,675,0),
    V(1289,2771,675,0), V(412,2772,672,0), V(734,2773,663,0), V(1290,2774,663,0), V(1348,2775,237,0), V(1369,2776,237,0),
    V(693,2777,669,0), V(885,2778,415,0), V(711,2779,678,0), V(781,2780,665,0), V(1588,2781,428,0), V(260,2782,514,0),
    V(546,2783,265,0), V(908,2784,265,0), V(696,2785,284,0), V(1493,2786,665,0), V(1627,2787,100,0), V(1522,2788,100,0),
    V(1649,2789,665,0), V(1067,2790,499,24), V(154,2791,463,0), V(297,2792,667,0), V(504,2793,499,23), V(744,2794,499,2),
    V(1239,2795,499,59), V(1203,2796,100,0), V(645,2797,100,0), V(644,2798,100,0), V(1319,2799,261,0), V(1190,2800,499,115),
    V(1010,2801,499,116), V(1122,2802,257,0), V(1311,2803,499,28), V(552,2804,499,9), V(204,2805,499,64), V(205,2806,499,61),
    V(1014,2807,665,0), V(450,2808,675,0), V(1174,2809,675,0), V(1175,2810,463,0), V(182,2811,250,0), V(1554,2812,262,0),
    V(431,2813,251,0), V(1208,2814,259,0), V(1177,2815,674,0), V(743,2816,252,0), V(10,2817,244,0), V(769,2818,253,0),
    V(23,2819,245,0), V(36,2820,254,0), V(1617,2821,263,0), V(1127,2822,258,0), V(631,2823,100,0), V(630,2824,17,0),
    V(1214,2825,260,0), V(153,2826,463,0), V(152,2827,248,0), V(693,2828,675,0), V(546,2829,265,0), V(908,2830,265,0),
    V(316,2831,666,0), V(1627,2832,100,0), V(813,2833,6,0), V(817,2833,499,9), V(693,2834,675,0), V(546,2835,265,0),
    V(908,2836,265,0), V(772,2837,674,0), V(422,2838,674,0), V(1520,2839,674,0), V(1239,2840,499,59), V(1222,2841,100,0),
    V(907,2842,100,0), V(1230,2843,100,0), V(1433,2844,666,0), V(1434,2844,463,0), V(815,2845,100,0), V(813,2845,6,0),
    V(817,2845,499,9), V(1256,2846,488,0), V(1641,2847,425,0), V(554,2848,668,0), V(935,2849,425,0), V(157,2850,100,0),
    V(1521,2851,100,0), V(942,2852,674,0), V(36,2853,254,0), V(415,2854,246,0), V(693,2855,675,0), V(546,2856,265,0),
    V(908,2857,265,0), V(1222,2858,100,0), V(907,2859,100,0), V(1256,2860,488,0), V(1641,2861,425,0), V(554,2862,668,0),
    V(935,2863,425,0), V(942,2864,674,0), V(36,2865,254,0), V(1519,2866,247,0), V(693,2867,675,0), V(546,2868,265,0),
    V(908,2869,265,0), V(1222,2870,100,0), V(907,2871,100,0), V(1256,2872,488,0), V(1641,2873,425,0), V(554,2874,668,0),
    V(935,2875,425,0), V(942,2876,674,0), V(36,2877,254,0), V(693,2878,675,0), V(546,2879,265,0), V(908,2880,265,0),
    V(187,2881,100,0), V(529,2882,663,0), V(928,2883,675,0), V(412,2884,675,0), V(936,2885,100,0), V(1638,2886,100,0),
    V(1584,2887,100,0), V(564,2888,249,0), V(693,2889,675,0), V(546,2890,265,0), V(908,2891,265,0), V(1627,2892,100,0),
    V(63,2893,677,0), V(62,2893,675,0), V(60,2893,425,0), V(1656,2894,677,0), V(1653,2894,425,0), V(693,2895,675,0),
    V(546,2896,265,0), V(908,2897,265,0), V(1419,2898,674,0), V(1239,2899,499,59), V(1373,2900,663,0), V(1389,2901,100,0),
    V(1250,2902,100,0), V(693,2903,675,0), V(546,2904,265,0), V(908,2905,265,0), V(1419,2906,674,0), V(432,2907,100,0),
    V(433,2907,499,16), V(1627,2908,100,0), V(976,2909,100,0), V(1029,2910,100,0), V(693,2911,675,0), V(546,2912,265,0),
    V(908,2913,265,0), V(621,2914,663,0), V(295,2915,499,4), V(1174,2916,675,0), V(693,2917,675,0), V(546,2918,265,0),
    V(908,2919,265,0), V(1419,2920,674,0), V(183,2921,674,0), V(434,2922,674,0), V(1212,2923,674,0), V(727,2924,674,0),
    V(1383,2925,100,0), V(187,2926,100,0), V(1222,2927,100,0), V(907,2928,100,0), V(1230,2929,100,0), V(1433,2930,666,0),
    V(1434,2930,463,0), V(815,2931,100,0), V(813,2931,6,0), V(817,2931,499,9), V(1256,2932,488,0), V(1641,2933,425,0),
    V(554,2934,668,0), V(935,2935,425,0), V(1632,2936,499,62), V(157,2937,100,0), V(1521,2938,100,0), V(497,2939,499,15),
    V(942,2940,674,0), V(36,2941,254,0), V(415,2942,255,0), V(693,2943,675,0), V(546,2944,265,0), V(908,2945,265,0),
    V(187,2946,100,0), V(1281,2947,100,0), V(69,2948,425,0), V(1670,2949,668,0), V(693,2950,675,0), V(546,2951,265,0),
    V(908,2952,265,0), V(1419,2953,674,0), V(1383,2954,100,0), V(187,2955,100,0), V(1222,2956,100,0), V(907,2957,100,0),
    V(1230,2958,100,0), V(1256,2959,488,0), V(1641,2960,425,0), V(554,2961,668,0), V(935,2962,425,0), V(1632,2963,499,62),
    V(942,2964,674,0), V(36,2965,254,0), V(1519,2966,256,0), V(693,2967,675,0), V(546,2968,265,0), V(908,2969,265,0),
    V(1419,2970,674,0), V(1383,2971,100,0), V(187,2972,100,0), V(1222,2973,100,0), V(907,2974,100,0), V(1230,2975,100,0),
    V(1256,2976,488,0), V(1641,2977,425,0), V(554,2978,668,0), V(935,2979,425,0), V(1632,2980,499,62), V(942,2981,674,0),
    V(36,2982,254,0), V(693,2983,675,0), V(546,2984,265,0), V(908,2985,265,0), V(1627,2986,100,0), V(1062,2987,499,32),
    V(693,2988,675,0), V(546,2989,265,0), V(908,2990,265,0), V(1627,2991,100,0), V(37,2992,425,0), V(38,2993,100,0),
    V(316,2994,666,0), V(69,2995,425,0), V(696,2996,284,0), V(693,2997,675,0), V(546,2998,265,0), V(908,2999,265,0),
    V(1419,3000,674,0), V(1627,3001,100,0), V(316,3002,667,0), V(1210,3003,100,0), V(1211,3003,499,63), V(1632,3004,499,62),
    V(693,3005,675,0), V(546,3006,265,0), V(908,3007,265,0), V(947,3008,674,0), V(1627,3009,665,0), V(1588,3010,675,0),
    V(781,3011,100,0), V(693,3012,675,0), V(546,3013,265,0), V(908,3014,265,0), V(204,3015,499,64), V(1326,3016,100,0),
    V(1298,3017,284,0), V(693,3018,675,0), V(546,3019,265,0), V(908,3020,265,0), V(1419,3021,674,0), V(187,3022,100,0),
    V(214,3023,100,0), V(1604,3024,666,0), V(1607,3024,463,0), V(1676,3025,663,0), V(1713,3025,675,0), V(1705,3025,488,0),
    V(1674,3025,17,0), V(1708,3025,499,0), V(1281,3026,101,0), V(693,3027,675,0), V(546,3028,265,0), V(908,3029,265,0),
    V(187,3030,100,0), V(69,3031,425,0), V(693,3032,675,0), V(546,3033,265,0), V(412,3034,675,0), V(928,3035,669,0),
    V(781,3036,665,0), V(544,3037,675,0), V(1298,3038,678,0), V(693,3039,675,0), V(546,3040,265,0), V(1646,3041,678,0),
    V(1675,3042,662,0), V(1676,3042,663,0), V(1677,3042,664,0), V(1678,3042,665,0), V(1686,3042,666,0), V(1687,3042,667,0),
    V(1688,3042,668,0), V(1694,3042,669,0), V(1696,3042,670,0), V(1697,3042,671,0), V(1698,3042,672,0), V(1701,3042,673,0),
    V(1704,3042,674,0), V(1713,3042,675,0), V(1714,3042,676,0), V(1717,3042,677,0), V(1718,3042,678,0), V(1719,3042,679,0),
    V(1721,3042,680,0), V(1671,3042,6,0), V(1672,3042,10,0), V(1673,3042,13,0), V(1674,3042,17,0), V(1679,3042,100,0),
    V(1680,3042,101,0), V(1682,3042,129,0), V(1684,3042,147,0), V(1689,3042,189,0), V(1691,3042,199,0), V(1693,3042,283,0),
    V(1695,3042,284,0), V(1700,3042,425,0), V(1703,3042,463,0), V(1705,3042,488,0), V(1706,3042,497,0), V(1707,3042,498,0),
    V(1708,3042,499,0), V(1710,3042,523,0), V(1712,3042,528,0), V(1715,3042,642,0), V(1681,3042,128,0), V(1683,3042,146,0),
    V(1685,3042,162,0), V(1692,3042,264,0), V(1702,3042,452,0), V(1709,3042,500,0), V(1716,3042,644,0), V(1720,3042,645,0),
    V(1690,3042,197,0), V(1699,3042,415,0), V(693,3043,669,0), V(885,3044,415,0), V(711,3045,678,0), V(781,3046,665,0),
    V(1588,3047,428,0), V(260,3048,514,0), V(546,3049,265,0), V(908,3050,265,0), V(696,3051,284,0), V(740,3052,664,42),
    V(741,3053,678,0), V(1493,3054,665,0), V(311,3055,100,0), V(1067,3056,499,24), V(316,3057,667,0), V(928,3058,675,0),
    V(1326,3059,100,0), V(1437,3060,100,0), V(160,3061,463,0), V(159,3061,666,0), V(161,3061,675,0), V(47,3062,10,0),
    V(49,3062,497,0), V(50,3062,675,0), V(513,3063,663,0), V(330,3064,663,0), V(329,3064,10,0), V(333,3064,497,0),
    V(331,3064,666,0), V(334,3064,675,0), V(1282,3065,100,0), V(1284,3066,499,117), V(941,3067,13,0), V(248,3068,267,0),
    V(693,3069,675,0), V(546,3070,265,0), V(908,3071,265,0), V(214,3072,100,0), V(1014,3073,100,0), V(278,3074,663,0),
    V(981,3075,10,0), V(984,3075,497,0), V(983,3075,463,0), V(985,3075,675,0), V(941,3076,13,0), V(693,3077,669,0),
    V(885,3078,415,0), V(711,3079,678,0), V(781,3080,665,0), V(1588,3081,428,0), V(260,3082,514,0), V(546,3083,265,0),
    V(908,3084,265,0), V(696,3085,284,0), V(1493,3086,665,0), V(187,3087,100,0), V(214,3088,100,0), V(1524,3089,499,118),
    V(1145,3090,463,0), V(497,3091,499,15), V(120,3092,499,119), V(693,3093,669,0), V(885,3094,415,0), V(711,3095,678,0),
    V(781,3096,665,0), V(1588,3097,428,0), V(260,3098,514,0), V(546,3099,265,0), V(908,3100,265,0), V(696,3101,284,0),
    V(803,3102,665,0), V(12,3103,100,0), V(187,3104,100,0), V(1203,3105,100,0), V(412,3106,100,0), V(1524,3107,499,120),
    V(1489,3108,666,0), V(1488,3108,100,0), V(1565,3109,270,0), V(1494,3110,666,0), V(1496,3111,675,0), V(543,3112,499,17),
    V(35,3113,499,121), V(941,3114,13,0), V(1015,3115,100,0), V(1018,3116,499,102), V(693,3117,675,0), V(546,3118,265,0),
    V(908,3119,265,0), V(873,3120,100,0), V(419,3121,488,0), V(420,3121,497,0), V(417,3121,100,0), V(423,3121,675,0),
    V(416,3121,663,0), V(418,3121,671,0), V(421,3121,498,0), V(474,3122,666,0), V(475,3122,199,0), V(693,3123,669,0),
    V(885,3124,415,0), V(711,3125,678,0), V(781,3126,665,0), V(1588,3127,428,0), V(260,3128,514,0), V(546,3129,265,0),
    V(908,3130,265,0), V(1646,3131,678,0), V(1735,3132,675,0), V(928,3133,675,0), V(1493,3134,665,0), V(533,3135,663,0),
    V(316,3136,667,0), V(1245,3137,675,0), V(259,3138,128,0), V(412,3139,672,0), V(1650,3140,645,0), V(773,3141,100,0),
    V(1246,3142,672,0), V(1487,3143,665,0), V(1226,3144,664,8), V(807,3145,272,0), V(693,3146,675,0), V(546,3147,265,0),
    V(908,3148,265,0), V(1066,3149,675,0), V(1449,3150,675,0), V(888,3151,671,0), V(850,3152,675,0), V(412,3153,675,0),
    V(1565,3154,273,0), V(693,3155,675,0), V(546,3156,265,0), V(908,3157,265,0), V(1627,3158,665,0), V(1041,3159,675,0),
    V(1226,3160,664,8), V(236,3161,274,0), V(807,3162,272,0), V(693,3163,675,0), V(546,3164,265,0), V(908,3165,265,0),
    V(1649,3166,665,0), V(214,3167,665,0), V(1393,3168,665,0), V(544,3169,675,0), V(412,3170,675,0), V(693,3171,669,0),
    V(885,3172,415,0), V(711,3173,678,0), V(781,3174,665,0), V(1588,3175,428,0), V(260,3176,514,0), V(546,3177,265,0),
    V(908,3178,265,0), V(696,3179,284,0), V(15,3180,663,0), V(1627,3181,665,0), V(19,3182,663,0), V(214,3183,100,0),
    V(928,3184,675,0), V(1256,3185,677,0), V(826,3186,499,122), V(193,3187,276,0), V(882,3188,277,0), V(693,3189,675,0),
    V(546,3190,265,0), V(908,3191,265,0), V(214,3192,100,0), V(1679,3193,100,0), V(1676,3193,663,0), V(1705,3193,488,0),
    V(1706,3193,497,0), V(1708,3193,499,0), V(527,3194,663,0), V(1145,3195,463,0), V(693,3196,675,0), V(546,3197,265,0),
    V(908,3198,265,0), V(505,3199,499,123), V(1145,3200,463,0), V(717,3201,663,0), V(693,3202,669,0), V(885,3203,415,0),
    V(711,3204,678,0), V(781,3205,665,0), V(1588,3206,428,0), V(260,3207,514,0), V(546,3208,265,0), V(908,3209,265,0),
    V(1351,3210,284,0), V(696,3211,284,0), V(911,3212,678,0), V(909,3212,664,0), V(910,3212,100,0), V(1493,3213,665,0),
    V(1524,3214,499,44), V(497,3215,499,15), V(966,3216,667,0), V(1140,3217,499,62), V(1282,3218,100,0), V(1284,3219,499,49),
    V(941,3220,13,0), V(516,3221,499,124), V(1022,3222,499,125), V(1378,3223,499,126), V(314,3224,162,0), V(693,3225,669,0),
    V(885,3226,415,0), V(711,3227,678,0), V(781,3228,665,0), V(1588,3229,428,0), V(260,3230,514,0), V(546,3231,265,0),
    V(908,3232,265,0), V(696,3233,284,0), V(15,3234,663,0), V(1238,3235,499,2), V(187,3236,100,0), V(1627,3237,100,0),
    V(1476,3238,100,0), V(812,3239,499,9), V(928,3240,675,0), V(227,3241,675,0), V(548,3242,672,0), V(1152,3243,17,0),
    V(1579,3244,129,0), V(296,3245,499,9), V(1431,3246,100,0), V(492,3247,281,0), V(1229,3248,100,0), V(193,3249,100,0),
    V(228,3250,100,0), V(1312,3251,100,0), V(97,3252,663,0), V(138,3253,280,0), V(940,3254,282,0), V(135,3255,675,0),
    V(500,3256,499,127), V(693,3257,675,0), V(546,3258,265,0), V(908,3259,265,0), V(327,3260,665,0), V(54,3261,663,0),
    V(137,3262,676,0), V(136,3263,676,0), V(693,3264,675,0), V(546,3265,265,0), V(908,3266,265,0), V(214,3267,100,0),
    V(227,3268,672,0), V(693,3269,675,0), V(546,3270,265,0), V(908,3271,265,0), V(412,3272,675,0), V(479,3273,463,0),
    V(693,3274,675,0), V(546,3275,265,0), V(1649,3276,665,0), V(1588,3277,675,0), V(557,3278,675,0), V(658,3279,675,0),
    V(1186,3280,675,0), V(1543,3281,675,0), V(1145,3282,463,0), V(693,3283,675,0), V(546,3284,265,0), V(1649,3285,665,0),
    V(1627,3286,100,0), V(1562,3287,678,0), V(1670,3288,675,0), V(1145,3289,463,0), V(111,3290,499,2), V(693,3291,669,0),
    V(885,3292,415,0), V(711,3293,678,0), V(781,3294,665,0), V(1588,3295,428,0), V(260,3296,514,0), V(546,3297,265,0),
    V(908,3298,265,0), V(696,3299,284,0), V(1493,3300,665,0), V(903,3301,101,0), V(1524,3302,499,128), V(497,3303,499,15),
    V(1490,3304,667,0), V(146,3305,499,129), V(1314,3306,499,23), V(753,3307,499,23), V(500,3308,499,127), V(951,3309,677,0),
    V(948,3310,677,0), V(1211,3311,499,63), V(1209,3312,100,0), V(812,3313,499,9), V(1282,3314,100,0), V(1284,3315,499,98),
    V(941,3316,13,0), V(412,3317,675,0), V(1423,3318,286,0), V(693,3319,675,0), V(546,3320,265,0), V(908,3321,265,0),
    V(1635,3322,669,0), V(947,3323,677,0), V(903,3324,101,0), V(412,3325,675,0), V(948,3326,677,0), V(500,3327,499,127),
    V(157,3328,101,0), V(788,3329,101,0), V(1480,3330,499,101), V(1490,3331,667,0), V(1140,3332,288,0), V(738,3333,287,0),
    V(693,3334,675,0), V(546,3335,265,0), V(908,3336,265,0), V(1635,3337,669,0), V(1454,3338,101,0), V(947,3339,677,0),
    V(1612,3340,675,0), V(693,3341,675,0), V(546,3342,265,0), V(908,3343,265,0), V(642,3344,100,0), V(17,3345,499,45),
    V(693,3346,669,0), V(885,3347,415,0), V(711,3348,678,0), V(781,3349,665,0), V(1588,3350,428,0), V(260,3351,514,0),
    V(546,3352,265,0), V(908,3353,265,0), V(696,3354,284,0), V(1493,3355,665,0), V(1496,3356,100,0), V(1658,3357,100,0),
    V(1067,3358,499,24), V(497,3359,499,15), V(966,3360,667,0), V(968,3360,675,0), V(1293,3361,667,0), V(1199,3362,663,0),
    V(1341,3363,100,0), V(812,3364,499,9), V(835,3365,499,2), V(821,3366,675,0), V(534,3367,666,0), V(1445,3368,100,0),
    V(1390,3369,100,0), V(468,3370,488,0), V(1140,3371,291,0), V(941,3372,13,0), V(1282,3373,100,0), V(1284,3374,499,130),
    V(763,3375,663,0), V(1531,3376,100,0), V(482,3377,290,0), V(1231,3378,100,0), V(643,3379,100,0), V(1276,3380,293,0),
    V(1237,3381,292,0), V(693,3382,675,0), V(546,3383,265,0), V(908,3384,265,0), V(458,3385,675,0), V(1298,3386,678,0),
    V(1243,3387,667,0), V(1192,3388,667,0), V(693,3389,675,0), V(546,3390,265,0), V(908,3391,265,0), V(642,3392,100,0),
    V(17,3393,499,59), V(693,3394,675,0), V(546,3395,265,0), V(908,3396,265,0), V(1423,3397,675,0), V(128,3398,499,2),
    V(1567,3399,100,0), V(466,3400,674,0), V(467,3400,675,0), V(1424,3401,674,0), V(1425,3401,675,0), V(693,3402,675,0),
    V(546,3403,265,0), V(908,3404,265,0), V(316,3405,667,0), V(415,3406,499,102), V(1342,3407,663,0), V(693,3408,669,0),
    V(885,3409,415,0), V(711,3410,678,0), V(781,3411,665,0), V(1588,3412,428,0), V(260,3413,514,0), V(546,3414,265,0),
    V(908,3415,265,0), V(696,3416,284,0), V(1493,3417,665,0), V(1067,3418,499,24), V(316,3419,667,0), V(128,3420,499,2),
    V(1567,3421,100,0), V(706,3422,499,131), V(470,3423,100,0), V(471,3424,100,0), V(412,3425,675,0), V(1423,3426,675,0),
    V(466,3427,674,0), V(467,3427,675,0), V(1424,3428,674,0), V(1425,3428,675,0), V(693,3429,669,0), V(885,3430,415,0),
    V(711,3431,678,0), V(781,3432,665,0), V(1588,3433,428,0), V(260,3434,514,0), V(546,3435,265,0), V(908,3436,265,0),
    V(696,3437,284,0), V(1067,3438,499,24), V(316,3439,667,0), V(128,3440,499,2), V(1292,3441,296,0), V(693,3442,675,0),
    V(546,3443,265,0), V(908,3444,265,0), V(1658,3445,100,0), V(1567,3446,100,0), V(276,3447,100,0), V(629,3448,100,0),
    V(628,3449,100,0), V(318,3450,297,0), V(412,3451,675,0), V(1423,3452,675,0), V(466,3453,674,0), V(467,3453,675,0),
    V(1424,3454,674,0), V(1425,3454,675,0), V(1553,3455,499,132), V(1557,3456,499,0), V(693,3457,675,0), V(546,3458,265,0),
    V(908,3459,265,0), V(214,3460,100,0), V(1670,3461,667,0), V(693,3462,669,0), V(885,3463,415,0), V(711,3464,678,0),
    V(781,3465,665,0), V(1588,3466,428,0), V(260,3467,514,0), V(546,3468,265,0), V(908,3469,265,0), V(1646,3470,678,0),
    V(1735,3471,675,0), V(928,3472,675,0), V(1612,3473,675,0), V(1493,3474,665,0), V(533,3475,663,0), V(316,3476,667,0),
    V(1245,3477,675,0), V(259,3478,128,0), V(412,3479,672,0), V(1650,3480,645,0), V(773,3481,100,0), V(284,3482,672,0),
    V(1030,3483,669,0), V(801,3484,665,0), V(560,3485,665,0), V(407,3486,305,0), V(659,3487,306,0), V(391,3488,299,0),
    V(828,3489,307,0), V(693,3490,675,0), V(546,3491,265,0), V(908,3492,265,0), V(667,3493,300,0), V(1366,3494,303,0),
    V(1035,3495,301,0), V(1038,3496,302,0), V(1583,3497,304,0), V(693,3498,675,0), V(546,3499,265,0), V(908,3500,265,0),
    V(928,3501,675,0), V(412,3502,675,0), V(693,3503,675,0), V(546,3504,265,0), V(908,3505,265,0), V(931,3506,679,0),
    V(930,3506,499,133), V(1612,3507,675,0), V(652,3508,665,0), V(1035,3509,301,0), V(693,3510,675,0), V(546,3511,265,0),
    V(908,3512,265,0), V(214,3513,665,0), V(1670,3514,675,0), V(693,3515,675,0), V(546,3516,265,0), V(908,3517,265,0),
    V(1298,3518,499,0), V(560,3519,665,0), V(928,3520,675,0), V(412,3521,675,0), V(524,3522,663,0), V(525,3522,664,8),
    V(669,3523,669,0), V(693,3524,675,0), V(546,3525,265,0), V(908,3526,265,0), V(214,3527,665,0), V(1456,3528,675,0),
    V(1402,3529,675,0), V(693,3530,675,0), V(546,3531,265,0), V(908,3532,265,0), V(1645,3533,664,37), V(1030,3534,669,0),
    V(1735,3535,675,0), V(693,3536,675,0), V(546,3537,265,0), V(908,3538,265,0), V(1627,3539,665,0), V(1226,3540,664,8),
    V(693,3541,675,0), V(546,3542,265,0), V(908,3543,265,0), V(1333,3544,679,0), V(1366,3545,309,0), V(1035,3546,308,0),
    V(703,3547,675,0), V(1011,3548,675,0), V(693,3549,675,0), V(546,3550,265,0), V(908,3551,265,0), V(928,3552,675,0),
    V(1612,3553,675,0), V(77,3554,675,0), V(693,3555,675,0), V(546,3556,265,0), V(908,3557,265,0), V(1298,3558,499,0),
    V(524,3559,663,0), V(525,3559,664,8), V(1328,3560,679,0), V(693,3561,669,0), V(885,3562,415,0), V(711,3563,678,0),
    V(781,3564,665,0), V(1588,3565,428,0), V(260,3566,514,0), V(546,3567,265,0), V(908,3568,265,0), V(696,3569,284,0),
    V(1493,3570,665,0), V(1627,3571,100,0), V(928,3572,675,0), V(53,3573,675,0), V(1145,3574,463,0), V(1027,3575,499,2),
    V(39,3576,499,2), V(296,3577,499,9), V(259,3578,311,0), V(500,3579,499,127), V(936,3580,499,2), V(295,3581,312,0),
    V(1157,3582,315,0), V(693,3583,675,0), V(546,3584,265,0), V(908,3585,265,0), V(1246,3586,100,0), V(928,3587,283,0),
    V(1579,3588,129,0), V(34,3589,6,0), V(693,3590,675,0), V(546,3591,265,0), V(908,3592,265,0), V(1627,3593,100,0),
    V(936,3594,499,2), V(151,3595,313,0), V(693,3596,675,0), V(546,3597,265,0), V(908,3598,265,0), V(1627,3599,100,0),
    V(1362,3600,675,0), V(804,3601,314,0), V(693,3602,675,0), V(546,3603,265,0), V(908,3604,265,0), V(1670,3605,488,0),
    V(214,3606,100,0), V(693,3607,675,0), V(546,3608,265,0), V(908,3609,265,0), V(696,3610,284,0), V(1627,3611,100,0),
    V(296,3612,499,9), V(936,3613,499,2), V(650,3614,316,0), V(1478,3615,317,0), V(693,3616,675,0), V(546,3617,265,0),
    V(908,3618,265,0), V(1627,3619,100,0), V(666,3620,674,0), V(286,3621,425,0), V(227,3622,675,0), V(693,3623,675,0),
    V(546,3624,265,0), V(908,3625,265,0), V(187,3626,100,0), V(151,3627,318,0), V(693,3628,675,0), V(546,3629,265,0),
    V(908,3630,265,0), V(1627,3631,100,0), V(286,3632,319,0), V(693,3633,675,0), V(546,3634,265,0), V(908,3635,265,0),
    V(1627,3636,100,0), V(91,3637,100,0), V(1252,3638,100,0), V(1670,3639,488,0), V(693,3640,669,0), V(885,3641,415,0),
    V(711,3642,678,0), V(781,3643,665,0), V(1588,3644,428,0), V(260,3645,514,0), V(546,3646,265,0), V(908,3647,265,0),
    V(696,3648,284,0), V(1493,3649,665,0), V(174,3650,675,0), V(1627,3651,100,0), V(1524,3652,499,44), V(1291,3653,499,5),
    V(316,3654,667,0), V(1051,3655,323,0), V(768,3656,499,2), V(11,3657,499,3), V(806,3658,321,0), V(1620,3659,322,0),
    V(1619,3660,425,0), V(1618,3661,425,0), V(1133,3662,672,0), V(941,3663,13,0), V(693,3664,675,0), V(546,3665,265,0),
    V(908,3666,265,0), V(1419,3667,674,0), V(198,3668,499,55), V(197,3668,100,0), V(1196,3669,322,0), V(693,3670,675,0),
    V(546,3671,265,0), V(908,3672,265,0), V(1627,3673,665,0), V(214,3674,100,0), V(554,3675,668,0), V(69,3676,425,0),
    V(693,3677,675,0), V(546,3678,265,0), V(908,3679,265,0), V(1389,3680,100,0), V(17,3681,499,31), V(693,3682,669,0),
    V(885,3683,415,0), V(711,3684,678,0), V(781,3685,665,0), V(1588,3686,428,0), V(260,3687,514,0), V(546,3688,265,0),
    V(908,3689,265,0), V(1646,3690,678,0), V(696,3691,284,0), V(1735,3692,675,0), V(928,3693,675,0), V(1612,3694,675,0),
    V(1540,3695,675,0), V(1493,3696,665,0), V(533,3697,663,0), V(1627,3698,100,0), V(1525,3699,100,0), V(1527,3699,499,6),
    V(316,3700,667,0), V(1245,3701,675,0), V(259,3702,128,0), V(412,3703,672,0), V(1650,3704,645,0), V(773,3705,100,0),
    V(1246,3706,672,0), V(1647,3707,675,0), V(284,3708,672,0), V(99,3709,666,0), V(786,3710,666,0), V(488,3711,463,0),
    V(1614,3712,100,0), V(120,3713,128,0), V(481,3714,128,0), V(1384,3715,128,0), V(499,3716,128,0), V(1321,3717,500,0),
    V(1038,3718,452,0), V(314,3719,162,0), V(264,3720,17,0), V(693,3721,669,0), V(885,3722,415,0), V(711,3723,678,0),
    V(781,3724,665,0), V(1588,3725,428,0), V(260,3726,514,0), V(546,3727,265,0), V(908,3728,265,0), V(15,3729,663,0),
    V(120,3730,499,59), V(769,3731,326,0), V(693,3732,675,0), V(546,3733,265,0), V(908,3734,265,0), V(1627,3735,665,0),
    V(1366,3736,499,0), V(693,3737,669,0), V(885,3738,415,0), V(711,3739,678,0), V(781,3740,665,0), V(1588,3741,428,0),
    V(260,3742,514,0), V(546,3743,265,0), V(908,3744,265,0), V(696,3745,284,0), V(1493,3746,665,0), V(904,3747,665,0),
    V(1612,3748,675,0), V(214,3749,100,0), V(1524,3750,499,94), V(497,3751,499,15), V(316,3752,667,0), V(1456,3753,499,134),
    V(999,3754,100,0), V(941,3755,13,0), V(508,3756,328,0), V(493,3757,100,0), V(693,3758,675,0), V(546,3759,265,0),
    V(908,3760,265,0), V(619,3761,100,0), V(401,3762,663,0), V(316,3763,667,0), V(769,3764,499,0), V(693,3765,669,0),
    V(885,3766,415,0), V(711,3767,678,0), V(781,3768,665,0), V(1588,3769,428,0), V(260,3770,514,0), V(546,3771,265,0),
    V(908,3772,265,0), V(696,3773,284,0), V(1493,3774,665,0), V(990,3775,101,0), V(928,3776,675,0), V(53,3777,675,0),
    V(412,3778,675,0), V(904,3779,665,0), V(1627,3780,100,0), V(1579,3781,129,0), V(34,3782,6,0), V(1155,3783,100,0),
    V(1166,3784,331,0), V(827,3785,499,2), V(1050,3786,499,9), V(689,3787,330,0), V(135,3788,675,0), V(500,3789,499,127),
    V(693,3790,675,0), V(546,3791,265,0), V(908,3792,265,0), V(327,3793,665,0), V(54,3794,663,0), V(987,3795,676,0),
    V(212,3796,676,0), V(693,3797,675,0), V(546,3798,265,0), V(908,3799,265,0), V(820,3800,668,0), V(789,3801,668,0),
    V(68,3802,668,0), V(693,3803,675,0), V(546,3804,265,0), V(908,3805,265,0), V(291,3806,100,0), V(773,3807,100,0),
    V(1493,3808,100,0), V(323,3809,463,0), V(1376,3810,667,0), V(693,3811,669,0), V(885,3812,415,0), V(711,3813,678,0),
    V(781,3814,665,0), V(1588,3815,428,0), V(260,3816,514,0), V(546,3817,265,0), V(908,3818,265,0), V(1646,3819,678,0),
    V(696,3820,284,0), V(1735,3821,675,0), V(928,3822,675,0), V(1612,3823,675,0), V(1540,3824,675,0), V(1493,3825,665,0),
    V(533,3826,663,0), V(1525,3827,100,0), V(1527,3827,499,6), V(316,3828,667,0), V(1245,3829,675,0), V(259,3830,128,0),
    V(412,3831,672,0), V(1650,3832,645,0), V(773,3833,100,0), V(1246,3834,672,0), V(1647,3835,675,0), V(284,3836,672,0),
    V(99,3837,666,0), V(786,3838,666,0), V(488,3839,463,0), V(1614,3840,100,0), V(120,3841,128,0), V(481,3842,128,0),
    V(1384,3843,128,0), V(499,3844,128,0), V(1321,3845,500,0), V(800,3846,664,7), V(442,3847,672,0), V(1404,3848,100,0),
    V(241,3849,100,0), V(1627,3850,100,0), V(1385,3851,675,0), V(1268,3852,675,0), V(1274,3853,672,0), V(209,3854,672,0),
    V(715,3855,100,0), V(391,3856,672,0), V(672,3857,672,0), V(663,3858,334,0), V(1547,3859,338,0), V(693,3860,675,0),
    V(546,3861,265,0), V(908,3862,265,0), V(214,3863,100,0), V(412,3864,675,0), V(1165,3865,335,0), V(1503,3866,336,0),
    V(693,3867,675,0), V(546,3868,265,0), V(908,3869,265,0), V(214,3870,100,0), V(412,3871,675,0), V(301,3872,264,0),
    V(693,3873,675,0), V(546,3874,265,0), V(908,3875,265,0), V(214,3876,100,0), V(412,3877,675,0), V(301,3878,264,0),
    V(239,3879,337,0), V(693,3880,675,0), V(546,3881,265,0), V(908,3882,265,0), V(214,3883,100,0), V(412,3884,675,0),
    V(301,3885,264,0), V(693,3886,675,0), V(546,3887,265,0), V(908,3888,265,0), V(214,3889,100,0), V(1647,3890,100,0),
    V(412,3891,675,0), V(301,3892,264,0), V(693,3893,669,0), V(885,3894,415,0), V(711,3895,678,0), V(781,3896,665,0),
    V(1588,3897,428,0), V(260,3898,514,0), V(546,3899,265,0), V(908,3900,265,0), V(696,3901,284,0), V(1493,3902,665,0),
    V(1627,3903,665,0), V(873,3904,664,135), V(1524,3905,499,136), V(316,3906,667,0), V(1345,3907,499,137), V(1145,3908,463,0),
    V(715,3909,100,0), V(663,3910,340,0), V(515,3911,499,0), V(693,3912,675,0), V(546,3913,265,0), V(908,3914,265,0),
    V(214,3915,100,0), V(1165,3916,341,0), V(874,3917,488,0), V(1503,3918,342,0), V(693,3919,675,0), V(546,3920,265,0),
    V(908,3921,265,0), V(214,3922,100,0), V(289,3923,671,0), V(1528,3924,499,138), V(693,3925,675,0), V(546,3926,265,0),
    V(908,3927,265,0), V(214,3928,100,0), V(1504,3929,343,0), V(693,3930,675,0), V(546,3931,265,0), V(908,3932,265,0),
    V(1670,3933,100,0), V(239,3934,344,0), V(1165,3935,345,0), V(874,3936,488,0), V(693,3937,675,0), V(546,3938,265,0),
    V(908,3939,265,0), V(214,3940,100,0), V(1670,3941,100,0), V(693,3942,675,0), V(546,3943,265,0), V(908,3944,265,0),
    V(214,3945,100,0), V(289,3946,671,0), V(1528,3947,499,138), V(693,3948,669,0), V(885,3949,415,0), V(711,3950,678,0),
    V(781,3951,665,0), V(1588,3952,428,0), V(260,3953,514,0), V(546,3954,265,0), V(908,3955,265,0), V(696,3956,284,0),
    V(146,3957,499,139), V(1050,3958,499,0), V(1493,3959,665,0), V(1627,3960,100,0), V(903,3961,100,0), V(1739,3962,100,0),
    V(1524,3963,499,140), V(497,3964,499,15), V(298,3965,667,0), V(299,3965,463,0), V(767,3966,670,0), V(991,3967,499,45),
    V(1282,3968,100,0), V(157,3969,100,0), V(430,3970,675,0), V(428,3971,499,141), V(681,3972,674,0), V(1750,3973,674,0),
    V(635,3974,674,0), V(476,3975,668,0), V(264,3976,17,0), V(941,3977,13,0), V(693,3978,669,0), V(885,3979,415,0),
    V(711,3980,678,0), V(781,3981,665,0), V(1588,3982,428,0), V(260,3983,514,0), V(546,3984,265,0), V(908,3985,265,0),
    V(696,3986,284,0), V(214,3987,100,0), V(1493,3988,665,0), V(835,3989,499,2), V(630,3990,100,0), V(69,3991,498,0),
    V(729,3992,349,0), V(148,3993,348,0), V(693,3994,675,0), V(546,3995,265,0), V(908,3996,265,0), V(821,3997,675,0),
    V(534,3998,667,0), V(693,3999,675,0), V(546,4000,265,0), V(908,4001,265,0), V(770,4002,100,0), V(771,4002,499,10),
    V(757,4003,663,0), V(1505,4004,498,0), V(693,4005,669,0), V(885,4006,415,0), V(711,4007,678,0), V(781,4008,665,0),
    V(1588,4009,428,0), V(260,4010,514,0), V(546,4011,265,0), V(908,4012,265,0), V(696,4013,284,0), V(739,4014,678,0),
    V(1050,4015,499,142), V(1493,4016,665,0), V(1496,4017,100,0), V(187,4018,100,0), V(878,4019,100,0), V(879,4019,499,143),
    V(1524,4020,499,44), V(271,4021,499,56), V(1556,4022,499,0), V(486,4023,667,0), V(488,4023,463,0), V(1140,4024,352,0),
    V(1282,4025,100,0), V(1284,4026,499,130), V(1348,4027,499,116), V(428,4028,499,62), V(941,4029,13,0), V(461,4030,351,0),
    V(519,4031,499,84), V(693,4032,675,0), V(546,4033,265,0), V(908,4034,265,0), V(1588,4035,675,0), V(1445,4036,100,0),
    V(1390,4037,100,0), V(887,4038,100,0), V(463,4039,488,0), V(1271,4040,498,0), V(1269,4040,488,0), V(693,4041,675,0),
    V(546,4042,265,0), V(908,4043,265,0), V(642,4044,100,0), V(17,4045,499,144), V(693,4046,669,0), V(885,4047,415,0),
    V(711,4048,678,0), V(781,4049,665,0), V(1588,4050,428,0), V(260,4051,514,0), V(546,4052,265,0), V(908,4053,265,0),
    V(696,4054,284,0), V(1050,4055,499,63), V(1493,4056,665,0), V(1497,4057,100,0), V(1498,4057,499,145), V(187,4058,100,0),
    V(878,4059,100,0), V(879,4059,499,143), V(1524,4060,499,44), V(271,4061,499,56), V(1556,4062,499,0), V(1140,4063,354,0),
    V(812,4064,499,9), V(132,4065,499,116), V(1627,4066,100,0), V(1256,4067,488,0), V(328,4068,488,0), V(1747,4069,667,0),
    V(1745,4070,667,0), V(414,4071,499,9), V(1289,4072,499,146), V(941,4073,13,0), V(462,4074,197,0), V(1538,4075,355,0),
    V(426,4076,499,145), V(519,4077,499,84), V(693,4078,675,0), V(546,4079,265,0), V(908,4080,265,0), V(642,4081,100,0),
    V(17,4082,499,31), V(693,4083,675,0), V(546,4084,265,0), V(908,4085,265,0), V(1741,4086,663,0), V(1627,4087,100,0),
    V(1281,4088,100,0), V(1374,4089,499,23), V(693,4090,669,0), V(885,4091,415,0), V(711,4092,678,0), V(781,4093,665,0),
    V(1588,4094,428,0), V(260,4095,514,0), V(546,4096,265,0), V(908,4097,265,0), V(214,4098,100,0), V(1493,4099,665,0),
    V(835,4100,499,2), V(465,4101,100,0), V(69,4102,488,0), V(1560,4103,675,0), V(1323,4104,372,0), V(112,4105,499,143),
    V(1225,4106,100,0), V(917,4107,366,0), V(729,4108,362,0), V(1188,4109,672,0), V(746,4110,100,0), V(286,4111,360,0),
    V(916,4112,365,0), V(42,4113,357,0), V(880,4114,364,0), V(1033,4115,367,0), V(472,4116,361,0), V(277,4117,499,145),
    V(1316,4118,368,0), V(778,4119,363,0), V(693,4120,675,0), V(546,4121,265,0), V(908,4122,265,0), V(461,4123,358,0),
    V(722,4124,100,0), V(723,4124,499,12), V(1068,4125,359,0), V(693,4126,675,0), V(546,4127,265,0), V(908,4128,265,0),
    V(1627,4129,100,0), V(461,4130,197,0), V(693,4131,675,0), V(546,4132,265,0), V(908,4133,265,0), V(194,4134,100,0),
    V(195,4134,488,0), V(1670,4135,675,0), V(693,4136,675,0), V(546,4137,265,0), V(908,4138,265,0), V(1627,4139,100,0),
    V(1456,4140,675,0), V(286,4141,425,0), V(693,4142,675,0), V(546,4143,265,0), V(908,4144,265,0), V(1627,4145,100,0),
    V(1679,4146,100,0), V(1713,4146,675,0), V(1705,4146,488,0), V(1675,4146,662,0), V(693,4147,675,0), V(546,4148,265,0),
    V(908,4149,265,0), V(770,4150,100,0), V(771,4150,499,35), V(757,4151,663,0), V(1505,4152,498,0), V(693,4153,675,0),
    V(546,4154,265,0), V(908,4155,265,0), V(101,4156,488,0), V(798,4157,488,0), V(674,4158,199,0), V(693,4159,675,0),
    V(546,4160,265,0), V(908,4161,265,0), V(1627,4162,100,0), V(208,4163,100,0), V(693,4164,675,0), V(546,4165,265,0),
    V(908,4166,265,0), V(1627,4167,100,0), V(928,4168,675,0), V(693,4169,675,0), V(546,4170,265,0), V(908,4171,265,0),
    V(1627,4172,100,0), V(1456,4173,499,147), V(693,4174,675,0), V(546,4175,265,0), V(908,4176,265,0), V(1627,4177,100,0),
    V(1256,4178,488,0), V(693,4179,675,0), V(546,4180,265,0), V(908,4181,265,0), V(1317,4182,499,2), V(1538,4183,371,0),
    V(1398,4184,370,0), V(851,4185,369,0), V(693,4186,675,0), V(546,4187,265,0), V(908,4188,265,0), V(1256,4189,488,0),
    V(1145,4190,199,0), V(693,4191,675,0), V(546,4192,265,0), V(908,4193,265,0), V(1398,4194,100,0), V(693,4195,675,0),
    V(546,4196,265,0), V(908,4197,265,0), V(1627,4198,100,0), V(57,4199,663,0), V(693,4200,675,0), V(546,4201,265,0),
    V(908,4202,265,0), V(1627,4203,100,0), V(1298,4204,499,148), V(693,4205,669,0), V(885,4206,415,0), V(711,4207,678,0),
    V(781,4208,665,0), V(1588,4209,428,0), V(260,4210,514,0), V(546,4211,265,0), V(908,4212,265,0), V(696,4213,284,0),
    V(1493,4214,665,0), V(1496,4215,100,0), V(748,4216,665,0), V(187,4217,100,0), V(1203,4218,665,0), V(455,4219,663,0),
    V(1343,4220,663,0), V(1344,4220,499,32), V(878,4221,100,0), V(879,4221,499,143), V(1524,4222,499,44), V(497,4223,499,15),
    V(1556,4224,499,0), V(126,4225,667,0), V(1356,4226,499,31), V(1140,4227,499,45), V(1143,4228,100,0), V(1296,4229,499,23),
    V(1282,4230,100,0), V(1284,4231,499,149), V(740,4232,664,0), V(741,4233,678,0), V(146,4234,499,150), V(664,4235,284,0),
    V(294,4236,100,0), V(743,4237,499,96), V(941,4238,13,0), V(462,4239,197,0), V(448,4240,374,0), V(1538,4241,376,0),
    V(1201,4242,499,116), V(426,4243,499,145), V(519,4244,499,84), V(693,4245,675,0), V(546,4246,265,0), V(908,4247,265,0),
    V(731,4248,375,0), V(447,4249,199,0), V(1669,4250,463,0), V(950,4251,677,0), V(1256,4252,488,0), V(532,4253,199,0),
    V(1140,4254,499,2), V(693,4255,675,0), V(546,4256,265,0), V(908,4257,265,0), V(1256,4258,488,0), V(476,4259,199,0),
    V(693,4260,675,0), V(546,4261,265,0), V(908,4262,265,0), V(58,4263,663,0), V(59,4263,100,0), V(1281,4264,100,0),
    V(693,4265,669,0), V(885,4266,415,0), V(711,4267,678,0), V(781,4268,665,0), V(1588,4269,428,0), V(260,4270,514,0),
    V(546,4271,265,0), V(908,4272,265,0), V(696,4273,284,0), V(146,4274,499,151), V(1050,4275,499,152), V(1493,4276,665,0),
    V(1496,4277,100,0), V(187,4278,100,0), V(878,4279,100,0), V(879,4279,499,143), V(1524,4280,499,44), V(271,4281,499,56),
    V(486,4282,667,0), V(488,4282,463,0), V(317,4283,667,0), V(728,4284,499,32), V(410,4285,499,0), V(1282,4286,100,0),
    V(1284,4287,499,130), V(941,4288,13,0), V(461,4289,197,0), V(693,4290,669,0), V(885,4291,415,0), V(711,4292,678,0),
    V(781,4293,665,0), V(1588,4294,428,0), V(260,4295,514,0), V(546,4296,265,0), V(908,4297,265,0), V(696,4298,284,0),
    V(1627,4299,100,0), V(460,4300,101,0), V(226,4301,100,0), V(793,4302,100,0), V(28,4303,100,0), V(1473,4304,675,0),
    V(1034,4305,100,0), V(1218,4306,100,0), V(843,4307,332,0), V(1150,4308,499,153), V(1032,4309,499,154), V(114,4310,499,20),
    V(844,4311,499,20), V(259,4312,499,155), V(211,4313,499,21), V(928,4314,380,0), V(304,4315,284,0), V(838,4316,379,0),
    V(1472,4317,383,0), V(693,4318,675,0), V(546,4319,265,0), V(908,4320,265,0), V(989,4321,100,0), V(127,4322,284,0),
    V(485,4323,667,0), V(254,4324,100,0), V(835,4325,499,2), V(1315,4326,499,2), V(693,4327,675,0), V(546,4328,265,0),
    V(908,4329,265,0), V(1221,4330,675,0), V(929,4331,382,0), V(292,4332,381,0), V(693,4333,675,0), V(546,4334,265,0),
    V(908,4335,265,0), V(291,4336,100,0), V(773,4337,100,0), V(781,4338,100,0), V(693,4339,675,0), V(546,4340,265,0),
    V(908,4341,265,0), V(1046,4342,675,0), V(1627,4343,101,0), V(693,4344,675,0), V(546,4345,265,0), V(908,4346,265,0),
    V(696,4347,284,0), V(1627,4348,100,0), V(747,4349,100,0), V(722,4350,100,0), V(723,4350,499,156), V(1493,4351,100,0),
    V(316,4352,667,0), V(1477,4353,100,0), V(693,4354,669,0), V(885,4355,415,0), V(711,4356,678,0), V(781,4357,665,0),
    V(1588,4358,428,0), V(260,4359,514,0), V(546,4360,265,0), V(908,4361,265,0), V(696,4362,284,0), V(1524,4363,499,157),
    V(291,4364,100,0), V(773,4365,100,0), V(1493,4366,100,0), V(1494,4367,667,0), V(1376,4368,667,0), V(1669,4369,463,0),
    V(312,4370,463,0), V(321,4371,667,0), V(751,4372,667,0), V(791,4373,100,0), V(774,4374,385,0), V(687,4375,499,2),
    V(1315,4376,499,2), V(1208,4377,386,0), V(693,4378,675,0), V(546,4379,265,0), V(908,4380,265,0), V(696,4381,284,0),
    V(291,4382,100,0), V(773,4383,100,0), V(793,4384,100,0), V(1669,4385,463,0), V(693,4386,675,0), V(546,4387,265,0),
    V(908,4388,265,0), V(696,4389,284,0), V(1627,4390,100,0), V(322,4391,463,0), V(319,4391,667,0), V(92,4392,386,0),
    V(693,4393,669,0), V(885,4394,415,0), V(711,4395,678,0), V(781,4396,665,0), V(1588,4397,428,0), V(260,4398,514,0),
    V(546,4399,265,0), V(908,4400,265,0), V(1524,4401,499,158), V(444,4402,100,0), V(445,4403,100,0), V(231,4404,100,0),
    V(1592,4405,499,156), V(1013,4406,388,0), V(1165,4407,474,0), V(693,4408,675,0), V(546,4409,265,0), V(908,4410,265,0),
    V(1593,4411,100,0), V(878,4412,100,0), V(879,4412,499,159), V(693,4413,669,0), V(885,4414,415,0), V(711,4415,678,0),
    V(781,4416,665,0), V(1588,4417,428,0), V(260,4418,514,0), V(546,4419,265,0), V(908,4420,265,0), V(1524,4421,499,158),
    V(446,4422,100,0), V(445,4423,100,0), V(231,4424,100,0), V(745,4425,100,0), V(476,4426,488,0), V(1013,4427,390,0),
    V(1636,4428,499,160), V(1165,4429,474,0), V(693,4430,675,0), V(546,4431,265,0), V(908,4432,265,0), V(1593,4433,100,0),
    V(878,4434,100,0), V(879,4434,499,159), V(693,4435,669,0), V(885,4436,415,0), V(711,4437,678,0), V(781,4438,665,0),
    V(1588,4439,428,0), V(260,4440,514,0), V(546,4441,265,0), V(908,4442,265,0), V(696,4443,284,0), V(1389,4444,100,0),
    V(55,4445,663,0), V(835,4446,499,2), V(1479,4447,392,0), V(1535,4448,395,0), V(693,4449,675,0), V(546,4450,265,0),
    V(908,4451,265,0), V(214,4452,100,0), V(663,4453,100,0), V(253,4454,100,0), V(1505,4455,393,0), V(693,4456,675,0),
    V(546,4457,265,0), V(908,4458,265,0), V(1191,4459,498,0), V(1193,4460,498,0), V(243,4461,498,0), V(244,4462,498,0),
    V(876,4463,675,0), V(291,4464,100,0), V(1308,4465,394,0), V(693,4466,675,0), V(546,4467,265,0), V(908,4468,265,0),
    V(1535,4469,100,0), V(1505,4470,498,0), V(1506,4471,498,0), V(876,4472,675,0), V(291,4473,100,0), V(693,4474,675,0),
    V(546,4475,265,0), V(908,4476,265,0), V(214,4477,100,0), V(1505,4478,393,0), V(693,4479,669,0), V(885,4480,415,0),
    V(711,4481,678,0), V(781,4482,665,0), V(1588,4483,428,0), V(260,4484,514,0), V(546,4485,265,0), V(908,4486,265,0),
    V(1524,4487,499,161), V(412,4488,675,0), V(749,4489,397,0), V(1627,4490,100,0), V(483,4491,100,0), V(718,4492,100,0),
    V(825,4493,100,0), V(693,4494,675,0), V(546,4495,265,0), V(908,4496,265,0), V(771,4497,499,162), V(770,4497,100,0),
    V(693,4498,669,0), V(885,4499,415,0), V(711,4500,678,0), V(781,4501,665,0), V(1588,4502,428,0), V(260,4503,514,0),
    V(546,4504,265,0), V(908,4505,265,0), V(833,4506,100,0), V(1640,4507,100,0), V(1256,4508,488,0), V(835,4509,499,2),
    V(729,4510,499,163), V(1154,4511,483,0), V(1012,4512,100,0), V(693,4513,669,0), V(885,4514,415,0), V(711,4515,678,0),
    V(781,4516,665,0), V(1588,4517,428,0), V(260,4518,514,0), V(546,4519,265,0), V(908,4520,265,0), V(696,4521,284,0),
    V(1524,4522,499,164), V(412,4523,675,0), V(793,4524,100,0), V(843,4525,332,0), V(842,4526,499,165), V(835,4527,499,2),
    V(149,4528,400,0), V(1031,4529,401,0), V(693,4530,675,0), V(546,4531,265,0), V(908,4532,265,0), V(1020,4533,284,0),
    V(705,4534,284,0), V(693,4535,675,0), V(546,4536,265,0), V(908,4537,265,0), V(696,4538,284,0), V(1627,4539,100,0),
    V(1256,4540,488,0), V(846,4541,100,0), V(66,4542,100,0), V(428,4543,499,92), V(834,4544,499,166), V(1031,4545,401,0),
    V(1154,4546,483,0), V(1012,4547,100,0), V(1439,4548,484,0), V(835,4549,499,2), V(693,4550,669,0), V(885,4551,415,0),
    V(711,4552,678,0), V(781,4553,665,0), V(1588,4554,428,0), V(260,4555,514,0), V(546,4556,265,0), V(908,4557,265,0),
    V(696,4558,284,0), V(40,4559,100,0), V(1640,4560,100,0), V(729,4561,499,163), V(428,4562,499,92), V(196,4563,403,0),
    V(1391,4564,404,0), V(693,4565,675,0), V(546,4566,265,0), V(908,4567,265,0), V(214,4568,100,0), V(1493,4569,100,0),
    V(693,4570,675,0), V(546,4571,265,0), V(908,4572,265,0), V(214,4573,100,0), V(566,4574,488,0), V(859,4575,488,0),
    V(853,4576,488,0), V(856,4577,498,0), V(860,4578,199,0), V(1574,4579,405,0), V(693,4580,675,0), V(546,4581,265,0),
    V(908,4582,265,0), V(214,4583,100,0), V(1753,4584,406,0), V(693,4585,675,0), V(546,4586,265,0), V(908,4587,265,0),
    V(1611,4588,100,0), V(1670,4589,488,0), V(1556,4590,675,0), V(693,4591,669,0), V(885,4592,415,0), V(711,4593,678,0),
    V(781,4594,665,0), V(1588,4595,428,0), V(260,4596,514,0), V(546,4597,265,0), V(908,4598,265,0), V(1524,4599,499,158),
    V(1559,4600,100,0), V(208,4601,100,0), V(638,4602,100,0), V(1165,4603,474,0), V(693,4604,669,0), V(885,4605,415,0),
    V(711,4606,678,0), V(781,4607,665,0), V(1588,4608,428,0), V(260,4609,514,0), V(546,4610,265,0), V(908,4611,265,0),
    V(1646,4612,678,0), V(696,4613,284,0), V(1735,4614,675,0), V(928,4615,675,0), V(1612,4616,675,0), V(1339,4617,664,38),
    V(1493,4618,665,0), V(533,4619,663,0), V(316,4620,667,0), V(1245,4621,675,0), V(259,4622,128,0), V(412,4623,672,0),
    V(1650,4624,645,0), V(773,4625,100,0), V(1246,4626,672,0), V(284,4627,672,0), V(142,4628,664,38), V(1042,4629,664,93),
    V(518,4630,101,0), V(520,4630,678,0), V(187,4631,665,0), V(623,4632,410,0), V(1372,4633,665,0), V(61,4634,409,0),
    V(662,4635,664,167), V(693,4636,675,0), V(546,4637,265,0), V(908,4638,265,0), V(883,4639,664,38), V(1446,4640,672,0),
    V(693,4641,675,0), V(546,4642,265,0), V(908,4643,265,0), V(214,4644,665,0), V(1226,4645,664,8), V(888,4646,677,0),
    V(850,4647,675,0), V(693,4648,669,0), V(885,4649,415,0), V(711,4650,678,0), V(781,4651,665,0), V(1588,4652,428,0),
    V(260,4653,514,0), V(546,4654,265,0), V(908,4655,265,0), V(518,4656,101,0), V(520,4656,678,0), V(414,4657,412,0),
    V(1416,4658,499,59), V(504,4659,499,23), V(120,4660,499,23), V(1456,4661,414,0), V(1373,4662,499,59), V(1281,4663,100,0),
    V(1369,4664,413,0), V(623,4665,499,0), V(391,4666,664,38), V(693,4667,675,0), V(546,4668,265,0), V(908,4669,265,0),
    V(928,4670,675,0), V(1565,4671,499,62), V(500,4672,679,0), V(1289,4673,499,59), V(693,4674,675,0), V(546,4675,265,0),
    V(908,4676,265,0), V(696,4677,669,0), V(214,4678,665,0), V(424,4679,499,124), V(693,4680,675,0), V(546,4681,265,0),
    V(908,4682,265,0), V(928,4683,675,0), V(1453,4684,675,0), V(1735,4685,675,0), V(259,4686,129,0), V(500,4687,679,0),
    V(693,4688,675,0), V(546,4689,265,0), V(1736,4690,669,0), V(787,4691,670,0), V(1456,4692,678,0), V(1226,4693,664,8),
    V(1411,4694,101,0), V(1564,4695,101,0), V(693,4696,669,0), V(885,4697,415,0), V(711,4698,678,0), V(781,4699,665,0),
    V(1588,4700,428,0), V(260,4701,514,0), V(546,4702,265,0), V(908,4703,265,0), V(696,4704,284,0), V(1627,4705,665,0),
    V(282,4706,671,0), V(1067,4707,499,24), V(1480,4708,499,101), V(428,4709,499,62), V(1140,4710,499,2), V(1256,4711,488,0),
    V(1304,4712,419,0), V(1725,4713,424,0), V(962,4714,675,0), V(1254,4715,417,0), V(1277,4716,671,0), V(1346,4717,420,0),
    V(1159,4718,499,168), V(1509,4719,421,0), V(693,4720,675,0), V(546,4721,265,0), V(908,4722,265,0), V(1627,4723,665,0),
    V(1486,4724,100,0), V(1487,4725,671,0), V(498,4726,671,0), V(1403,4727,488,0), V(887,4728,100,0), V(1626,4729,668,0),
    V(1262,4730,668,0), V(1625,4731,668,0), V(1261,4732,668,0), V(670,4733,668,0), V(1179,4734,668,0), V(1286,4735,668,0),
    V(551,4736,668,0), V(1388,4737,418,0), V(693,4738,675,0), V(546,4739,265,0), V(908,4740,265,0), V(1403,4741,671,0),
    V(946,4742,671,0), V(945,4743,671,0), V(944,4744,671,0), V(1179,4745,668,0), V(1417,4746,668,0), V(550,4747,668,0),
    V(693,4748,675,0), V(546,4749,265,0), V(908,4750,265,0), V(200,4751,100,0), V(653,4752,675,0), V(1007,4753,665,0),
    V(1305,4754,100,0), V(1306,4755,499,168), V(1307,4756,675,0), V(1502,4757,665,0), V(1752,4758,671,0), V(1751,4759,671,0),
    V(693,4760,675,0), V(546,4761,265,0), V(908,4762,265,0), V(1627,4763,665,0), V(1646,4764,678,0), V(928,4765,675,0),
    V(315,4766,675,0), V(1729,4767,675,0), V(1280,4768,675,0), V(693,4769,675,0), V(546,4770,265,0), V(908,4771,265,0),
    V(1728,4772,100,0), V(522,4773,663,0), V(796,4774,671,0), V(1019,4775,423,0), V(735,4776,422,0), V(693,4777,675,0),
    V(546,4778,265,0), V(908,4779,265,0), V(1487,4780,671,0), V(498,4781,671,0), V(693,4782,675,0), V(546,4783,265,0),
    V(908,4784,265,0), V(1487,4785,671,0), V(498,4786,671,0), V(693,4787,675,0), V(546,4788,265,0), V(908,4789,265,0),
    V(1487,4790,671,0), V(498,4791,671,0), V(961,4792,675,0), V(1299,4793,675,0), V(201,4794,675,0), V(1726,4795,499,102),
    V(693,4796,675,0), V(546,4797,265,0), V(1670,4798,668,0), V(305,4799,665,0), V(693,4800,669,0), V(885,4801,415,0),
    V(711,4802,678,0), V(781,4803,665,0), V(1588,4804,428,0), V(260,4805,514,0), V(546,4806,265,0), V(908,4807,265,0),
    V(928,4808,675,0), V(1493,4809,665,0), V(777,4810,665,0), V(316,4811,667,0), V(1245,4812,675,0), V(259,4813,128,0),
    V(1373,4814,675,0), V(1627,4815,100,0), V(412,4816,672,0), V(1650,4817,645,0), V(773,4818,100,0), V(1647,4819,675,0),
    V(1637,4820,427,0), V(693,4821,675,0), V(546,4822,265,0), V(908,4823,265,0), V(1627,4824,665,0), V(1670,4825,675,0),
    V(1184,4826,663,0), V(227,4827,675,0), V(1145,4828,463,0), V(693,4829,675,0), V(546,4830,265,0), V(1493,4831,665,0),
    V(454,4832,681,0), V(693,4833,669,0), V(885,4834,415,0), V(711,4835,678,0), V(781,4836,665,0), V(1588,4837,428,0),
    V(260,4838,514,0), V(546,4839,265,0), V(908,4840,265,0), V(696,4841,284,0), V(740,4842,664,93), V(741,4843,678,0),
    V(739,4844,678,0), V(1493,4845,665,0), V(748,4846,665,0), V(1067,4847,499,24), V(497,4848,499,15), V(324,4849,667,0),
    V(1000,4850,499,23), V(56,4851,499,169), V(625,4852,100,0), V(528,4853,100,0), V(993,4854,432,0), V(1546,4855,435,0),
    V(502,4856,430,0), V(941,4857,13,0), V(693,4858,675,0), V(546,4859,265,0), V(908,4860,265,0), V(145,4861,100,0),
    V(144,4862,675,0), V(33,4863,100,0), V(31,4864,675,0), V(171,4865,488,0), V(1392,4866,100,0), V(41,4867,431,0),
    V(870,4868,488,0), V(43,4869,675,0), V(693,4870,675,0), V(546,4871,265,0), V(908,4872,265,0), V(1398,4873,642,0),
    V(1256,4874,488,0), V(1269,4875,488,0), V(1271,4875,498,0), V(693,4876,675,0), V(546,4877,265,0), V(908,4878,265,0),
    V(1627,4879,100,0), V(1398,4880,642,0), V(957,4881,433,0), V(1591,4882,434,0), V(620,4883,100,0), V(742,4884,675,0),
    V(693,4885,675,0), V(546,4886,265,0), V(908,4887,265,0), V(907,4888,100,0), V(69,4889,488,0), V(693,4890,675,0),
    V(546,4891,265,0), V(908,4892,265,0), V(907,4893,100,0), V(626,4894,100,0), V(693,4895,675,0), V(546,4896,265,0),
    V(908,4897,265,0), V(1627,4898,100,0), V(1221,4899,675,0), V(1398,4900,642,0), V(1256,4901,488,0), V(742,4902,675,0),
    V(693,4903,669,0), V(885,4904,415,0), V(711,4905,678,0), V(781,4906,665,0), V(1588,4907,428,0), V(260,4908,514,0),
    V(546,4909,265,0), V(908,4910,265,0), V(696,4911,284,0), V(146,4912,499,170), V(1050,4913,499,171), V(1493,4914,665,0),
    V(187,4915,100,0), V(214,4916,100,0), V(1524,4917,499,94), V(623,4918,499,0), V(497,4919,499,15), V(486,4920,667,0),
    V(488,4920,463,0), V(490,4920,642,0), V(487,4920,670,0), V(767,4921,670,0), V(1140,4922,499,51), V(1705,4923,488,0),
    V(1679,4923,100,0), V(1713,4923,675,0), V(1676,4923,663,0), V(1697,4923,671,0), V(1706,4923,497,0), V(1707,4923,498,0),
    V(1710,4923,523,0), V(1714,4923,676,0), V(1687,4923,667,0), V(1703,4923,463,0), V(311,4924,100,0), V(752,4925,100,0),
    V(941,4926,13,0), V(157,4927,100,0), V(887,4928,100,0), V(1480,4929,499,101), V(428,4930,499,172), V(1303,4931,438,0),
    V(676,4932,499,173), V(410,4933,499,174), V(239,4934,437,0), V(693,4935,675,0), V(546,4936,265,0), V(908,4937,265,0),
    V(214,4938,100,0), V(1705,4939,488,0), V(1679,4939,100,0), V(1713,4939,675,0), V(1676,4939,663,0), V(1697,4939,671,0),
    V(1706,4939,497,0), V(1707,4939,498,0), V(1710,4939,523,0), V(1714,4939,676,0), V(1687,4939,667,0), V(1703,4939,463,0),
    V(311,4940,100,0), V(752,4941,100,0), V(1303,4942,438,0), V(693,4943,675,0), V(546,4944,265,0), V(908,4945,265,0),
    V(822,4946,488,0), V(684,4947,488,0), V(1627,4948,100,0), V(94,4949,100,0), V(46,4950,497,0), V(1588,4951,675,0),
    V(693,4952,669,0), V(885,4953,415,0), V(711,4954,678,0), V(781,4955,665,0), V(1588,4956,428,0), V(260,4957,514,0),
    V(546,4958,265,0), V(908,4959,265,0), V(187,4960,100,0), V(214,4961,100,0), V(696,4962,284,0), V(1149,4963,665,0),
    V(924,4964,663,0), V(887,4965,100,0), V(1185,4966,675,0), V(1255,4967,441,0), V(1251,4968,440,0), V(1659,4969,499,71),
    V(939,4970,499,71), V(5,4971,499,71), V(302,4972,499,71), V(693,4973,675,0), V(546,4974,265,0), V(908,4975,265,0),
    V(187,4976,665,0), V(1266,4977,497,0), V(271,4978,100,0), V(94,4979,100,0), V(646,4980,665,0), V(46,4981,497,0),
    V(657,4982,497,0), V(248,4983,675,0), V(693,4984,675,0), V(546,4985,265,0), V(908,4986,265,0), V(307,4987,100,0),
    V(1638,4988,100,0), V(281,4989,668,0), V(335,4990,671,0), V(693,4991,669,0), V(885,4992,415,0), V(711,4993,678,0),
    V(781,4994,665,0), V(1588,4995,428,0), V(260,4996,514,0), V(546,4997,265,0), V(908,4998,265,0), V(1646,4999,678,0),
    V(1735,5000,675,0), V(928,5001,675,0), V(1612,5002,675,0), V(1493,5003,665,0), V(777,5004,665,0), V(533,5005,663,0),
    V(316,5006,667,0), V(1245,5007,675,0), V(259,5008,128,0), V(412,5009,672,0), V(1650,5010,645,0), V(773,5011,100,0),
    V(1246,5012,672,0), V(45,5013,663,0), V(214,5014,665,0), V(227,5015,672,0), V(142,5016,664,40), V(1366,5017,665,0),
    V(1562,5018,663,0), V(1627,5019,663,0), V(738,5020,663,0), V(737,5021,664,8), V(1023,5022,664,8), V(1038,5023,444,0),
    V(1025,5024,443,0), V(693,5025,675,0), V(546,5026,265,0), V(908,5027,265,0), V(1039,5028,675,0), V(227,5029,675,0),
    V(693,5030,675,0), V(546,5031,265,0), V(908,5032,265,0), V(928,5033,665,0), V(1649,5034,665,0), V(888,5035,671,0),
    V(850,5036,675,0), V(459,5037,675,0), V(1627,5038,665,0), V(1572,5039,664,8), V(1409,5040,665,0), V(155,5041,445,0),
    V(1309,5042,446,0), V(1046,5043,444,0), V(693,5044,675,0), V(546,5045,265,0), V(908,5046,265,0), V(1505,5047,665,0),
    V(1711,5048,664,71), V(693,5049,675,0), V(546,5050,265,0), V(908,5051,265,0), V(1456,5052,675,0), V(1459,5053,675,0),
    V(693,5054,669,0), V(885,5055,415,0), V(711,5056,678,0), V(781,5057,665,0), V(1588,5058,428,0), V(260,5059,514,0),
    V(546,5060,265,0), V(908,5061,265,0), V(766,5062,448,0), V(693,5063,675,0), V(546,5064,265,0), V(908,5065,265,0),
    V(1436,5066,665,0), V(214,5067,665,0), V(424,5068,100,0), V(435,5069,675,0), V(812,5070,675,0), V(544,5071,675,0),
    V(693,5072,669,0), V(885,5073,415,0), V(711,5074,678,0), V(781,5075,665,0), V(1588,5076,428,0), V(260,5077,514,0),
    V(546,5078,265,0), V(908,5079,265,0), V(696,5080,284,0), V(15,5081,663,0), V(1627,5082,100,0), V(928,5083,675,0),
    V(53,5084,675,0), V(1579,5085,129,0), V(34,5086,6,0), V(1050,5087,499,2), V(259,5088,450,0), V(500,5089,499,127),
    V(693,5090,675,0), V(546,5091,265,0), V(908,5092,265,0), V(1246,5093,100,0), V(928,5094,283,0), V(1579,5095,129,0),
    V(34,5096,6,0), V(693,5097,669,0), V(885,5098,415,0), V(711,5099,678,0), V(781,5100,665,0), V(1588,5101,428,0),
    V(260,5102,514,0), V(546,5103,265,0), V(908,5104,265,0), V(696,5105,284,0), V(15,5106,663,0), V(1145,5107,463,0),
    V(1006,5108,499,2), V(1061,5109,499,2), V(936,5110,499,2), V(214,5111,100,0), V(1476,5112,100,0), V(812,5113,499,9),
    V(680,5114,499,175), V(1579,5115,129,0), V(500,5116,499,127), V(693,5117,675,0), V(546,5118,265,0), V(928,5119,665,0),
    V(1649,5120,665,0), V(888,5121,671,0), V(850,5122,675,0), V(459,5123,675,0), V(1627,5124,665,0), V(1226,5125,664,8),
    V(693,5126,669,0), V(885,5127,415,0), V(711,5128,678,0), V(781,5129,665,0), V(1038,5130,454,0), V(693,5131,675,0),
    V(546,5132,265,0), V(908,5133,265,0), V(928,5134,675,0), V(1675,5135,662,0), V(1676,5135,663,0), V(1677,5135,664,0),
    V(1678,5135,665,0), V(1686,5135,666,0), V(1687,5135,667,0), V(1688,5135,668,0), V(1694,5135,669,0), V(1696,5135,670,0),
    V(1697,5135,671,0), V(1698,5135,672,0), V(1701,5135,673,0), V(1704,5135,674,0), V(1713,5135,675,0), V(1714,5135,676,0),
    V(1717,5135,677,0), V(1718,5135,678,0), V(1719,5135,679,0), V(1721,5135,680,0), V(1671,5135,6,0), V(1672,5135,10,0),
    V(1673,5135,13,0), V(1674,5135,17,0), V(1679,5135,100,0), V(1680,5135,101,0), V(1682,5135,129,0), V(1684,5135,147,0),
    V(1689,5135,189,0), V(1691,5135,199,0), V(1693,5135,283,0), V(1695,5135,284,0), V(1700,5135,425,0), V(1703,5135,463,0),
    V(1705,5135,488,0), V(1706,5135,497,0), V(1707,5135,498,0), V(1708,5135,499,0), V(1710,5135,523,0), V(1712,5135,528,0),
    V(1715,5135,642,0), V(1681,5135,128,0), V(1683,5135,146,0), V(1685,5135,162,0), V(1692,5135,264,0), V(1702,5135,452,0),
    V(1709,5135,500,0), V(1716,5135,644,0), V(1720,5135,645,0), V(1690,5135,197,0), V(1699,5135,415,0), V(1366,5136,514,0),
    V(1046,5137,454,0), V(693,5138,669,0), V(885,5139,415,0), V(711,5140,678,0), V(781,5141,665,0), V(1588,5142,428,0),
    V(260,5143,514,0), V(546,5144,265,0), V(908,5145,265,0), V(696,5146,284,0), V(15,5147,663,0), V(928,5148,283,0),
    V(1579,5149,129,0), V(646,5150,665,0), V(156,5151,666,0), V(330,5152,663,0), V(332,5152,667,0), V(34,5153,6,0),
    V(841,5154,100,0), V(921,5155,663,0), V(922,5155,671,0), V(1152,5156,17,0), V(259,5157,457,0), V(228,5158,456,0),
    V(651,5159,499,59), V(827,5160,499,2), V(807,5161,458,0), V(693,5162,675,0), V(546,5163,265,0), V(908,5164,265,0),
    V(781,5165,100,0), V(1184,5166,663,0), V(693,5167,675,0), V(546,5168,265,0), V(908,5169,265,0), V(1326,5170,100,0),
    V(928,5171,283,0), V(1579,5172,129,0), V(34,5173,6,0), V(646,5174,665,0), V(1006,5175,499,2), V(1145,5176,463,0),
    V(693,5177,675,0), V(546,5178,265,0), V(908,5179,265,0), V(1011,5180,499,81), V(1627,5181,665,0), V(693,5182,669,0),
    V(885,5183,415,0), V(711,5184,678,0), V(781,5185,665,0), V(1588,5186,428,0), V(260,5187,514,0), V(546,5188,265,0),
    V(908,5189,265,0), V(696,5190,284,0), V(1493,5191,665,0), V(1348,5192,499,0), V(1369,5193,499,0), V(297,5194,667,0),
    V(1239,5195,499,59), V(1127,5196,499,176), V(1129,5197,666,0), V(1122,5198,499,59), V(1291,5199,499,2), V(69,5200,425,0),
    V(1132,5201,100,0), V(693,5202,669,0), V(885,5203,415,0), V(711,5204,678,0), V(781,5205,665,0), V(1588,5206,428,0),
    V(260,5207,514,0), V(546,5208,265,0), V(908,5209,265,0), V(696,5210,284,0), V(1493,5211,665,0), V(1145,5212,463,0),
    V(297,5213,667,0), V(1131,5214,499,2), V(1348,5215,499,177), V(1359,5216,499,59), V(1014,5217,665,0), V(450,5218,675,0),
    V(1129,5219,666,0), V(1128,5220,425,0), V(1130,5221,284,0), V(415,5222,461,0), V(631,5223,100,0), V(1214,5224,462,0),
    V(693,5225,675,0), V(546,5226,265,0), V(908,5227,265,0), V(696,5228,284,0), V(1181,5229,284,0), V(1627,5230,100,0),
    V(1348,5231,499,0), V(1530,5232,499,59), V(1369,5233,499,0), V(316,5234,666,0), V(1373,5235,499,178), V(1122,5236,499,59),
    V(69,5237,425,0), V(693,5238,675,0), V(546,5239,265,0), V(908,5240,265,0), V(1627,5241,665,0), V(1588,5242,675,0),
    V(693,5243,675,0), V(546,5244,265,0), V(1487,5245,667,0), V(498,5246,667,0), V(693,5247,669,0), V(885,5248,415,0),
    V(711,5249,678,0), V(781,5250,665,0), V(1588,5251,428,0), V(260,5252,514,0), V(546,5253,265,0), V(908,5254,265,0),
    V(696,5255,284,0), V(928,5256,283,0), V(1579,5257,129,0), V(646,5258,665,0), V(156,5259,666,0), V(34,5260,6,0),
    V(1152,5261,17,0), V(827,5262,499,2), V(15,5263,663,0), V(807,5264,465,0), V(693,5265,675,0), V(546,5266,265,0),
    V(908,5267,265,0), V(1565,5268,499,179), V(113,5269,665,0), V(693,5270,669,0), V(885,5271,415,0), V(711,5272,678,0),
    V(781,5273,665,0), V(1588,5274,428,0), V(260,5275,514,0), V(546,5276,265,0), V(908,5277,265,0), V(1646,5278,678,0),
    V(696,5279,284,0), V(1735,5280,675,0), V(928,5281,675,0), V(1612,5282,675,0), V(1540,5283,675,0), V(1627,5284,100,0),
    V(1493,5285,665,0), V(533,5286,663,0), V(1525,5287,100,0), V(1527,5287,499,6), V(316,5288,667,0), V(1245,5289,675,0),
    V(259,5290,128,0), V(412,5291,672,0), V(1650,5292,645,0), V(773,5293,100,0), V(1246,5294,672,0), V(1647,5295,675,0),
    V(284,5296,672,0), V(99,5297,666,0), V(786,5298,666,0), V(488,5299,463,0), V(1614,5300,100,0), V(120,5301,128,0),
    V(481,5302,128,0), V(1384,5303,128,0), V(499,5304,128,0), V(1321,5305,500,0), V(800,5306,664,7), V(660,5307,472,0),
    V(13,5308,467,0), V(693,5309,675,0), V(546,5310,265,0), V(908,5311,265,0), V(1186,5312,675,0), V(1612,5313,675,0),
    V(412,5314,675,0), V(1589,5315,675,0), V(1203,5316,665,0), V(214,5317,100,0), V(1281,5318,100,0), V(459,5319,500,0),
    V(661,5320,669,0), V(1525,5321,100,0), V(1527,5321,499,6), V(1624,5322,644,0), V(248,5323,468,0), V(736,5324,162,0),
    V(1021,5325,162,0), V(1320,5326,471,0), V(1605,5327,667,0), V(1603,5327,10,0), V(1607,5327,463,0), V(1606,5327,199,0),
    V(1608,5327,497,0), V(1610,5327,642,0), V(1051,5328,470,0), V(1627,5329,100,0), V(668,5330,665,0), V(1415,5331,665,0),
    V(1361,5332,665,0), V(1178,5333,665,0), V(180,5334,665,0), V(392,5335,664,180), V(398,5335,678,0), V(1621,5336,664,13),
    V(480,5337,469,0), V(13,5338,467,0), V(693,5339,675,0), V(546,5340,265,0), V(908,5341,265,0), V(777,5342,665,0),
    V(544,5343,264,0), V(693,5344,675,0), V(546,5345,265,0), V(908,5346,265,0), V(1066,5347,675,0), V(544,5348,264,0),
    V(693,5349,675,0), V(546,5350,265,0), V(908,5351,265,0), V(1627,5352,665,0), V(1389,5353,100,0), V(693,5354,675,0),
    V(546,5355,265,0), V(908,5356,265,0), V(14,5357,669,0), V(1326,5358,665,0), V(973,5359,199,0), V(974,5359,497,0),
    V(693,5360,675,0), V(546,5361,265,0), V(908,5362,265,0), V(187,5363,100,0), V(412,5364,100,0), V(1203,5365,100,0),
    V(1487,5366,100,0), V(35,5367,100,0), V(459,5368,500,0), V(1565,5369,473,0), V(693,5370,675,0), V(546,5371,265,0),
    V(908,5372,265,0), V(873,5373,100,0), V(419,5374,488,0), V(420,5374,497,0), V(417,5374,100,0), V(473,5375,199,0),
    V(693,5376,675,0), V(546,5377,265,0), V(908,5378,265,0), V(49,5379,497,0), V(48,5379,100,0), V(646,5380,100,0),
    V(1265,5381,100,0), V(1156,5382,100,0), V(693,5383,669,0), V(885,5384,415,0), V(711,5385,678,0), V(781,5386,665,0),
    V(1588,5387,428,0), V(260,5388,514,0), V(546,5389,265,0), V(908,5390,265,0), V(696,5391,284,0), V(15,5392,663,0),
    V(928,5393,283,0), V(1579,5394,129,0), V(34,5395,6,0), V(646,5396,665,0), V(156,5397,666,0), V(1152,5398,17,0),
    V(1250,5399,476,0), V(228,5400,100,0), V(693,5401,675,0), V(546,5402,265,0), V(908,5403,265,0), V(696,5404,284,0),
    V(214,5405,100,0), V(1145,5406,463,0), V(768,5407,499,2), V(693,5408,669,0), V(885,5409,415,0), V(711,5410,678,0),
    V(781,5411,665,0), V(1588,5412,428,0), V(260,5413,514,0), V(546,5414,265,0), V(908,5415,265,0), V(696,5416,284,0),
    V(15,5417,663,0), V(1145,5418,463,0), V(1171,5419,499,181), V(1006,5420,499,2), V(214,5421,100,0), V(1476,5422,100,0),
    V(812,5423,499,9), V(680,5424,499,175), V(1579,5425,129,0), V(138,5426,478,0), V(940,5427,479,0), V(135,5428,675,0),
    V(500,5429,499,127), V(693,5430,675,0), V(546,5431,265,0), V(908,5432,265,0), V(327,5433,665,0), V(54,5434,663,0),
    V(137,5435,676,0), V(136,5436,676,0), V(693,5437,675,0), V(546,5438,265,0), V(908,5439,265,0), V(412,5440,675,0),
    V(479,5441,463,0), V(693,5442,669,0), V(885,5443,415,0), V(711,5444,678,0), V(781,5445,665,0), V(1588,5446,428,0),
    V(260,5447,514,0), V(546,5448,265,0), V(908,5449,265,0), V(696,5450,284,0), V(740,5451,664,42), V(741,5452,678,0),
    V(146,5453,499,139), V(1050,5454,499,182), V(1493,5455,665,0), V(1496,5456,100,0), V(187,5457,100,0), V(214,5458,100,0),
    V(1524,5459,499,44), V(497,5460,499,15), V(1136,5461,667,0), V(1137,5461,463,0), V(1139,5461,675,0), V(1135,5461,10,0),
    V(1138,5461,497,0), V(1296,5462,499,17), V(106,5463,499,17), V(1140,5464,482,0), V(812,5465,499,9), V(1282,5466,100,0),
    V(1284,5467,499,183), V(157,5468,100,0), V(1014,5469,100,0), V(1340,5470,499,184), V(237,5471,100,0), V(238,5472,499,16),
    V(624,5473,100,0), V(941,5474,13,0), V(622,5475,481,0), V(1654,5476,499,58), V(1652,5477,100,0), V(693,5478,675,0),
    V(546,5479,265,0), V(908,5480,265,0), V(13,5481,100,0), V(830,5482,499,62), V(693,5483,675,0), V(546,5484,265,0),
    V(908,5485,265,0), V(642,5486,100,0), V(17,5487,499,31), V(977,5488,499,2), V(693,5489,675,0), V(546,5490,265,0),
    V(908,5491,265,0), V(681,5492,488,0), V(1750,5493,488,0), V(408,5494,488,0), V(1742,5495,488,0), V(938,5496,488,0),
    V(547,5497,488,0), V(1438,5498,675,0), V(225,5499,675,0), V(714,5500,675,0), V(703,5501,17,0), V(1404,5502,100,0),
    V(693,5503,675,0), V(546,5504,265,0), V(908,5505,265,0), V(696,5506,284,0), V(1627,5507,100,0), V(1145,5508,488,0),
    V(1474,5509,100,0), V(693,5510,669,0), V(885,5511,415,0), V(711,5512,678,0), V(781,5513,665,0), V(1588,5514,428,0),
    V(260,5515,514,0), V(546,5516,265,0), V(908,5517,265,0), V(1565,5518,499,0), V(965,5519,463,0), V(964,5519,667,0),
    V(1293,5520,670,0), V(1161,5521,678,0), V(812,5522,499,9), V(1281,5523,100,0), V(16,5524,100,0), V(51,5525,486,0),
    V(505,5526,487,0), V(1443,5527,528,0), V(693,5528,675,0), V(546,5529,265,0), V(908,5530,265,0), V(1627,5531,100,0),
    V(1389,5532,100,0), V(1749,5533,499,31), V(977,5534,499,31), V(693,5535,675,0), V(546,5536,265,0), V(908,5537,265,0),
    V(1389,5538,665,0), V(1743,5539,499,0), V(51,5540,486,0), V(693,5541,675,0), V(546,5542,265,0), V(1670,5543,668,0),
    V(232,5544,665,0), V(1638,5545,675,0), V(1562,5546,678,0), V(214,5547,665,0), V(693,5548,669,0), V(885,5549,415,0),
    V(711,5550,678,0), V(781,5551,665,0), V(1588,5552,428,0), V(260,5553,514,0), V(546,5554,265,0), V(908,5555,265,0),
    V(1646,5556,678,0), V(696,5557,284,0), V(1735,5558,675,0), V(928,5559,675,0), V(1612,5560,675,0), V(410,5561,664,185),
    V(1493,5562,665,0), V(533,5563,663,0), V(1529,5564,665,0), V(316,5565,667,0), V(1245,5566,675,0), V(259,5567,128,0),
    V(412,5568,672,0), V(1650,5569,645,0), V(773,5570,100,0), V(1246,5571,672,0), V(284,5572,672,0), V(99,5573,666,0),
    V(786,5574,666,0), V(488,5575,463,0), V(214,5576,101,0), V(769,5577,490,0), V(693,5578,675,0), V(546,5579,265,0),
    V(908,5580,265,0), V(808,5581,675,0), V(391,5582,678,0), V(214,5583,101,0), V(1186,5584,675,0), V(1588,5585,675,0),
    V(1627,5586,665,0), V(495,5587,492,0), V(494,5588,665,0), V(1360,5589,663,0), V(1337,5590,663,0), V(1279,5591,663,0),
    V(858,5592,671,0), V(90,5593,664,71), V(85,5594,491,0), V(730,5595,493,0), V(769,5596,490,0), V(693,5597,675,0),
    V(546,5598,265,0), V(908,5599,265,0), V(1697,5600,671,0), V(1686,5600,666,0), V(1714,5600,676,0), V(1713,5600,675,0),
    V(1680,5600,101,0), V(1708,5600,499,0), V(732,5601,663,0), V(693,5602,675,0), V(546,5603,265,0), V(908,5604,265,0),
    V(1263,5605,675,0), V(991,5606,665,0), V(79,5607,663,0), V(83,5607,668,0), V(84,5607,671,0), V(81,5607,666,0),
    V(82,5607,667,0), V(89,5607,676,0), V(88,5607,675,0), V(80,5607,101,0), V(86,5607,488,0), V(87,5607,499,0), V(693,5608,675,0),
    V(546,5609,265,0), V(908,5610,265,0), V(1676,5611,663,0), V(1688,5611,668,0), V(1697,5611,671,0), V(1686,5611,666,0),
    V(1687,5611,667,0), V(1714,5611,676,0), V(1713,5611,675,0), V(1718,5611,678,0), V(1674,5611,17,0), V(1680,5611,101,0),
    V(1705,5611,488,0), V(1708,5611,499,0), V(693,5612,669,0), V(885,5613,415,0), V(711,5614,678,0), V(781,5615,665,0),
    V(1588,5616,428,0), V(260,5617,514,0), V(546,5618,265,0), V(908,5619,265,0), V(696,5620,284,0), V(146,5621,499,139),
    V(1050,5622,499,186), V(1264,5623,664,185), V(1493,5624,665,0), V(1524,5625,499,0), V(497,5626,499,15), V(125,5627,667,0),
    V(120,5628,499,31), V(1456,5629,499,17), V(769,5630,495,0), V(693,5631,675,0), V(546,5632,265,0), V(908,5633,265,0),
    V(808,5634,675,0), V(391,5635,678,0), V(1588,5636,675,0), V(78,5637,496,0), V(769,5638,495,0), V(693,5639,675,0),
    V(546,5640,265,0), V(908,5641,265,0), V(1676,5642,663,0), V(1688,5642,668,0), V(1697,5642,671,0), V(1686,5642,666,0),
    V(1687,5642,667,0), V(1714,5642,676,0), V(1713,5642,675,0), V(1718,5642,678,0), V(1674,5642,17,0), V(1680,5642,101,0),
    V(1705,5642,488,0), V(1708,5642,499,0), V(769,5643,495,0), V(693,5644,675,0), V(546,5645,265,0), V(822,5646,488,0),
    V(684,5647,488,0), V(693,5648,675,0), V(546,5649,265,0), V(955,5650,488,0), V(404,5651,488,0), V(693,5652,675,0),
    V(546,5653,265,0), V(1298,5654,675,0), V(1627,5655,678,0), V(696,5656,284,0), V(449,5657,675,0), V(693,5658,675,0),
    V(546,5659,265,0), V(1627,5660,665,0), V(780,5661,675,0), V(449,5662,675,0), V(202,5663,672,0), V(1646,5664,679,0),
    V(457,5665,17,0), V(1366,5666,664,0), V(693,5667,669,0), V(885,5668,415,0), V(711,5669,678,0), V(781,5670,665,0),
    V(1588,5671,428,0), V(260,5672,514,0), V(546,5673,265,0), V(908,5674,265,0), V(696,5675,284,0), V(15,5676,663,0),
    V(1067,5677,499,24), V(1326,5678,100,0), V(928,5679,283,0), V(1579,5680,129,0), V(646,5681,665,0), V(156,5682,666,0),
    V(34,5683,6,0), V(1152,5684,17,0), V(1145,5685,463,0), V(228,5686,502,0), V(693,5687,675,0), V(546,5688,265,0),
    V(908,5689,265,0), V(781,5690,100,0), V(1184,5691,663,0), V(693,5692,669,0), V(885,5693,415,0), V(711,5694,678,0),
    V(781,5695,665,0), V(1588,5696,428,0), V(260,5697,514,0), V(546,5698,265,0), V(908,5699,265,0), V(696,5700,284,0),
    V(740,5701,664,0), V(741,5702,678,0), V(146,5703,499,0), V(1339,5704,499,0), V(664,5705,284,0), V(1493,5706,665,0),
    V(748,5707,665,0), V(1203,5708,665,0), V(214,5709,100,0), V(1524,5710,499,44), V(497,5711,499,15), V(126,5712,667,0),
    V(120,5713,499,18), V(1282,5714,100,0), V(1284,5715,499,49), V(941,5716,13,0), V(13,5717,504,0), V(693,5718,675,0),
    V(546,5719,265,0), V(908,5720,265,0), V(1186,5721,675,0), V(1612,5722,675,0), V(412,5723,675,0), V(1589,5724,675,0),
    V(1203,5725,665,0), V(214,5726,100,0), V(459,5727,500,0), V(248,5728,505,0), V(1320,5729,506,0), V(1605,5730,667,0),
    V(1603,5730,10,0), V(1607,5730,463,0), V(1606,5730,199,0), V(1608,5730,497,0), V(1610,5730,642,0), V(1051,5731,499,144),
    V(1627,5732,100,0), V(668,5733,665,0), V(1415,5734,665,0), V(1361,5735,665,0), V(1178,5736,665,0), V(180,5737,665,0),
    V(1366,5738,499,0), V(13,5739,504,0), V(693,5740,675,0), V(546,5741,265,0), V(908,5742,265,0), V(777,5743,665,0),
    V(544,5744,264,0), V(693,5745,675,0), V(546,5746,265,0), V(908,5747,265,0), V(14,5748,669,0), V(1326,5749,665,0),
    V(973,5750,199,0), V(974,5750,497,0), V(693,5751,669,0), V(885,5752,415,0), V(711,5753,678,0), V(781,5754,665,0),
    V(1588,5755,428,0), V(260,5756,514,0), V(546,5757,265,0), V(908,5758,265,0), V(1646,5759,678,0), V(696,5760,284,0),
    V(1735,5761,675,0), V(928,5762,675,0), V(1612,5763,675,0), V(1441,5764,675,0), V(1540,5765,675,0), V(1493,5766,665,0),
    V(533,5767,663,0), V(1525,5768,100,0), V(1527,5768,499,6), V(316,5769,667,0), V(1245,5770,675,0), V(259,5771,128,0),
    V(412,5772,672,0), V(227,5773,675,0), V(1650,5774,645,0), V(773,5775,100,0), V(1246,5776,672,0), V(1647,5777,675,0),
    V(284,5778,672,0), V(99,5779,666,0), V(786,5780,666,0), V(488,5781,463,0), V(1614,5782,100,0), V(120,5783,128,0),
    V(481,5784,128,0), V(1384,5785,128,0), V(499,5786,128,0), V(1321,5787,500,0), V(800,5788,664,7), V(1165,5789,499,187),
    V(537,5790,499,187), V(538,5791,499,187), V(1014,5792,499,187), V(693,5793,669,0), V(885,5794,415,0), V(711,5795,678,0),
    V(781,5796,665,0), V(1588,5797,428,0), V(260,5798,514,0), V(546,5799,265,0), V(908,5800,265,0), V(1646,5801,678,0),
    V(696,5802,284,0), V(1735,5803,675,0), V(928,5804,675,0), V(1612,5805,675,0), V(1441,5806,675,0), V(1540,5807,675,0),
    V(1493,5808,665,0), V(533,5809,663,0), V(1525,5810,100,0), V(1527,5810,499,6), V(316,5811,667,0), V(1245,5812,675,0),
    V(259,5813,128,0), V(412,5814,672,0), V(227,5815,675,0), V(1650,5816,645,0), V(773,5817,100,0), V(1246,5818,672,0),
    V(1647,5819,675,0), V(284,5820,672,0), V(99,5821,666,0), V(786,5822,666,0), V(488,5823,463,0), V(1614,5824,100,0),
    V(120,5825,128,0), V(481,5826,128,0), V(1384,5827,128,0), V(499,5828,128,0), V(1321,5829,500,0), V(800,5830,664,7),
    V(1627,5831,665,0), V(1724,5832,665,0), V(193,5833,509,0), V(693,5834,675,0), V(546,5835,265,0), V(908,5836,265,0),
    V(393,5837,100,0), V(392,5837,664,71), V(395,5837,264,0), V(394,5837,162,0), V(1648,5838,645,0), V(527,5839,663,0),
    V(1639,5840,100,0), V(1512,5841,675,0), V(1511,5842,667,0), V(1515,5842,463,0), V(1513,5842,199,0), V(1517,5842,642,0),
    V(1516,5843,199,0), V(1514,5844,665,0), V(1053,5845,675,0), V(1052,5846,667,0), V(1056,5846,463,0), V(1054,5846,199,0),
    V(1058,5846,642,0), V(1057,5847,199,0), V(1055,5848,665,0), V(693,5849,669,0), V(885,5850,415,0), V(711,5851,678,0),
    V(781,5852,665,0), V(1588,5853,428,0), V(260,5854,514,0), V(546,5855,265,0), V(908,5856,265,0), V(696,5857,284,0),
    V(1612,5858,675,0), V(1236,5859,499,188), V(1050,5860,499,21), V(1493,5861,665,0), V(1198,5862,100,0), V(1151,5863,100,0),
    V(187,5864,100,0), V(623,5865,100,0), V(248,5866,100,0), V(259,5867,128,0), V(1321,5868,500,0), V(776,5869,100,0),
    V(812,5870,100,0), V(412,5871,672,0), V(501,5872,499,6), V(1145,5873,463,0), V(1484,5874,499,2), V(1200,5875,499,23),
    V(1445,5876,499,9), V(1285,5877,100,0), V(941,5878,13,0), V(102,5879,511,0), V(958,5880,512,0), V(693,5881,675,0),
    V(546,5882,265,0), V(908,5883,265,0), V(928,5884,675,0), V(1627,5885,100,0), V(412,5886,675,0), V(693,5887,675,0),
    V(546,5888,265,0), V(908,5889,265,0), V(928,5890,675,0), V(1627,5891,100,0), V(693,5892,669,0), V(885,5893,415,0),
    V(711,5894,678,0), V(781,5895,665,0), V(1588,5896,428,0), V(260,5897,514,0), V(546,5898,265,0), V(908,5899,265,0),
    V(696,5900,284,0), V(1493,5901,665,0), V(1145,5902,463,0), V(1510,5903,499,21), V(724,5904,499,24), V(110,5905,675,0),
    V(20,5906,675,0), V(257,5907,499,189), V(693,5908,669,0), V(885,5909,415,0), V(711,5910,678,0), V(781,5911,665,0),
    V(693,5912,669,0), V(885,5913,415,0), V(711,5914,678,0), V(781,5915,665,0), V(1588,5916,428,0), V(260,5917,514,0),
    V(546,5918,265,0), V(908,5919,265,0), V(696,5920,284,0), V(146,5921,499,0), V(1042,5922,499,0), V(1493,5923,665,0),
    V(887,5924,100,0), V(214,5925,100,0), V(1524,5926,499,44), V(497,5927,499,15), V(966,5928,667,0), V(967,5928,463,0),
    V(248,5929,499,16), V(1140,5930,499,18), V(1282,5931,100,0), V(1284,5932,499,49), V(147,5933,499,0), V(1182,5934,516,0),
    V(902,5935,675,0), V(941,5936,13,0), V(693,5937,675,0), V(546,5938,265,0), V(908,5939,265,0), V(1014,5940,100,0),
    V(1205,5941,668,0), V(1206,5941,497,0), V(1253,5942,100,0), V(1329,5943,668,0), V(1746,5944,463,0), V(1748,5944,497,0),
    V(1274,5945,675,0), V(693,5946,669,0), V(885,5947,415,0), V(711,5948,678,0), V(781,5949,665,0), V(1588,5950,428,0),
    V(260,5951,514,0), V(546,5952,265,0), V(908,5953,265,0), V(1646,5954,678,0), V(696,5955,284,0), V(1735,5956,675,0),
    V(928,5957,675,0), V(1612,5958,675,0), V(1493,5959,665,0), V(316,5960,667,0), V(1245,5961,675,0), V(259,5962,128,0),
    V(412,5963,672,0), V(941,5964,13,0), V(1650,5965,645,0), V(773,5966,100,0), V(284,5967,672,0), V(99,5968,666,0),
    V(786,5969,666,0), V(488,5970,463,0), V(1614,5971,100,0), V(120,5972,128,0), V(481,5973,128,0), V(1384,5974,128,0),
    V(499,5975,128,0), V(1321,5976,500,0), V(1561,5977,100,0), V(1518,5978,100,0), V(1165,5979,499,106), V(537,5980,499,106),
    V(1014,5981,499,106), V(1396,5982,522,0), V(1386,5983,520,0), V(189,5984,518,0), V(693,5985,675,0), V(546,5986,265,0),
    V(908,5987,265,0), V(1272,5988,100,0), V(941,5989,13,0), V(190,5990,519,0), V(693,5991,675,0), V(546,5992,265,0),
    V(908,5993,265,0), V(1627,5994,100,0), V(1272,5995,100,0), V(941,5996,13,0), V(693,5997,675,0), V(546,5998,265,0),
    V(908,5999,265,0), V(412,6000,675,0), V(1627,6001,100,0), V(1670,6002,668,0), V(1639,6003,100,0), V(405,6004,671,0),
    V(956,6005,671,0), V(1180,6006,521,0), V(693,6007,675,0), V(546,6008,265,0), V(908,6009,265,0), V(1627,6010,100,0),
    V(799,6011,668,0), V(640,6012,668,0), V(1613,6013,668,0), V(693,6014,675,0), V(546,6015,265,0), V(908,6016,265,0),
    V(412,6017,675,0), V(952,6018,671,0), V(949,6019,671,0), V(693,6020,675,0), V(546,6021,265,0), V(1009,6022,488,0),
    V(1145,6023,668,0), V(554,6024,668,0), V(824,6025,668,0), V(1644,6026,668,0), V(439,6027,674,0), V(310,6028,675,0),
    V(693,6029,669,0), V(885,6030,415,0), V(711,6031,678,0), V(781,6032,665,0), V(1588,6033,428,0), V(260,6034,514,0),
    V(546,6035,265,0), V(908,6036,265,0), V(696,6037,284,0), V(15,6038,663,0), V(1428,6039,100,0), V(1432,6040,100,0),
    V(1476,6041,100,0), V(17,6042,499,29), V(1158,6043,463,0), V(227,6044,675,0), V(693,6045,669,0), V(885,6046,415,0),
    V(711,6047,678,0), V(781,6048,665,0), V(1588,6049,428,0), V(260,6050,514,0), V(546,6051,265,0), V(908,6052,265,0),
    V(1646,6053,678,0), V(1735,6054,675,0), V(928,6055,675,0), V(410,6056,664,41), V(1493,6057,665,0), V(533,6058,663,0),
    V(316,6059,667,0), V(1245,6060,675,0), V(259,6061,128,0), V(412,6062,672,0), V(1650,6063,645,0), V(773,6064,100,0),
    V(1246,6065,672,0), V(214,6066,665,0), V(142,6067,665,0), V(1627,6068,665,0), V(544,6069,675,0), V(1755,6070,675,0),
    V(1756,6071,665,0), V(1565,6072,665,0), V(923,6073,663,0), V(920,6074,663,0), V(232,6075,665,0), V(907,6076,665,0),
    V(191,6077,675,0), V(239,6078,526,0), V(693,6079,675,0), V(546,6080,265,0), V(908,6081,265,0), V(391,6082,664,41),
    V(544,6083,675,0), V(693,6084,669,0), V(885,6085,415,0), V(711,6086,678,0), V(781,6087,665,0), V(1588,6088,428,0),
    V(260,6089,514,0), V(546,6090,265,0), V(908,6091,265,0), V(696,6092,284,0), V(740,6093,664,93), V(741,6094,678,0),
    V(146,6095,499,151), V(1339,6096,499,28), V(1364,6097,284,0), V(1493,6098,665,0), V(748,6099,665,0), V(187,6100,100,0),
    V(1203,6101,665,0), V(455,6102,663,0), V(214,6103,100,0), V(995,6104,100,0), V(1257,6105,488,0), V(1259,6105,498,0),
    V(1258,6105,497,0), V(1524,6106,499,94), V(497,6107,499,15), V(966,6108,667,0), V(967,6108,463,0), V(969,6108,642,0),
    V(103,6109,663,0), V(104,6109,100,0), V(126,6110,667,0), V(1356,6111,499,31), V(1143,6112,100,0), V(1140,6113,499,50),
    V(814,6114,100,0), V(817,6115,499,9), V(1282,6116,100,0), V(1284,6117,499,49), V(743,6118,499,96), V(1554,6119,499,0),
    V(1480,6120,499,101), V(157,6121,100,0), V(941,6122,13,0), V(1069,6123,675,0), V(1331,6124,499,84), V(693,6125,675,0),
    V(546,6126,265,0), V(1627,6127,101,0), V(1744,6128,670,0), V(1749,6129,499,31), V(977,6130,499,31), V(1568,6131,665,0),
    V(1442,6132,665,0), V(310,6133,662,0), V(693,6134,669,0), V(885,6135,415,0), V(711,6136,678,0), V(781,6137,665,0),
    V(1588,6138,428,0), V(260,6139,514,0), V(546,6140,265,0), V(908,6141,265,0), V(696,6142,284,0), V(1428,6143,100,0),
    V(1432,6144,100,0), V(1476,6145,100,0), V(98,6146,100,0), V(1398,6147,499,190), V(1493,6148,665,0), V(1487,6149,670,0),
    V(498,6150,670,0), V(1024,6151,663,0), V(227,6152,675,0), V(693,6153,669,0), V(885,6154,415,0), V(711,6155,678,0),
    V(781,6156,665,0), V(1588,6157,428,0), V(260,6158,514,0), V(546,6159,265,0), V(908,6160,265,0), V(696,6161,284,0),
    V(9,6162,284,0), V(1493,6163,665,0), V(1627,6164,100,0), V(1524,6165,499,191), V(1288,6166,667,0), V(1042,6167,499,101),
    V(1348,6168,499,28), V(223,6169,531,0), V(1215,6170,533,0), V(262,6171,532,0), V(248,6172,100,0), V(941,6173,13,0),
    V(693,6174,675,0), V(546,6175,265,0), V(908,6176,265,0), V(224,6177,499,23), V(221,6178,667,0), V(222,6178,463,0),
    V(476,6179,199,0), V(1256,6180,488,0), V(887,6181,100,0), V(157,6182,100,0), V(558,6183,100,0), V(559,6183,199,0),
    V(693,6184,675,0), V(546,6185,265,0), V(908,6186,265,0), V(696,6187,284,0), V(412,6188,675,0), V(1627,6189,100,0),
    V(179,6190,488,0), V(1481,6191,488,0), V(30,6192,100,0), V(32,6192,499,35), V(693,6193,675,0), V(546,6194,265,0),
    V(908,6195,265,0), V(412,6196,675,0), V(1208,6197,100,0), V(29,6198,499,35), V(1597,6199,667,0), V(1600,6199,463,0),
    V(693,6200,669,0), V(885,6201,415,0), V(711,6202,678,0), V(781,6203,665,0), V(1588,6204,428,0), V(260,6205,514,0),
    V(546,6206,265,0), V(908,6207,265,0), V(696,6208,284,0), V(1628,6209,100,0), V(1070,6210,100,0), V(1596,6211,675,0),
    V(223,6212,100,0), V(1631,6213,535,0), V(693,6214,675,0), V(546,6215,265,0), V(908,6216,265,0), V(760,6217,663,0),
    V(1627,6218,100,0), V(1183,6219,665,0), V(262,6220,536,0), V(1362,6221,675,0), V(1382,6222,199,0), V(1318,6223,100,0),
    V(675,6224,538,0), V(693,6225,675,0), V(546,6226,265,0), V(908,6227,265,0), V(846,6228,100,0), V(1627,6229,100,0),
    V(176,6230,100,0), V(412,6231,675,0), V(179,6232,488,0), V(899,6233,488,0), V(900,6233,675,0), V(29,6234,537,0),
    V(1187,6235,675,0), V(693,6236,675,0), V(546,6237,265,0), V(908,6238,265,0), V(30,6239,100,0), V(32,6239,499,35),
    V(693,6240,675,0), V(546,6241,265,0), V(908,6242,265,0), V(1581,6243,100,0), V(1582,6244,497,0), V(857,6245,199,0),
    V(742,6246,675,0), V(693,6247,669,0), V(885,6248,415,0), V(711,6249,678,0), V(781,6250,665,0), V(1588,6251,428,0),
    V(260,6252,514,0), V(546,6253,265,0), V(908,6254,265,0), V(1646,6255,678,0), V(696,6256,284,0), V(1735,6257,675,0),
    V(928,6258,675,0), V(1612,6259,675,0), V(1493,6260,665,0), V(533,6261,663,0), V(316,6262,667,0), V(1245,6263,675,0),
    V(259,6264,128,0), V(412,6265,672,0), V(1650,6266,645,0), V(773,6267,100,0), V(1246,6268,672,0), V(284,6269,672,0),
    V(776,6270,101,0), V(560,6271,665,0), V(840,6272,542,0), V(777,6273,665,0), V(7,6274,663,0), V(271,6275,540,0),
    V(272,6276,675,0), V(1627,6277,678,0), V(143,6278,664,8), V(409,6279,665,0), V(1452,6280,543,0), V(438,6281,541,0),
    V(693,6282,675,0), V(546,6283,265,0), V(908,6284,265,0), V(1627,6285,665,0), V(544,6286,675,0), V(693,6287,675,0),
    V(546,6288,265,0), V(908,6289,265,0), V(491,6290,208,0), V(693,6291,675,0), V(546,6292,265,0), V(908,6293,265,0),
    V(697,6294,669,0), V(1645,6295,678,0), V(928,6296,675,0), V(227,6297,675,0), V(693,6298,675,0), V(546,6299,265,0),
    V(908,6300,265,0), V(491,6301,208,0), V(693,6302,669,0), V(885,6303,415,0), V(711,6304,678,0), V(781,6305,665,0),
    V(1588,6306,428,0), V(260,6307,514,0), V(546,6308,265,0), V(908,6309,265,0), V(1646,6310,678,0), V(696,6311,284,0),
    V(1735,6312,675,0), V(928,6313,675,0), V(1612,6314,675,0), V(1493,6315,665,0), V(533,6316,663,0), V(316,6317,667,0),
    V(1245,6318,675,0), V(259,6319,128,0), V(412,6320,672,0), V(1650,6321,645,0), V(773,6322,100,0), V(1246,6323,672,0),
    V(284,6324,672,0), V(1508,6325,552,0), V(712,6326,664,13), V(663,6327,545,0), V(693,6328,675,0), V(546,6329,265,0),
    V(908,6330,265,0), V(928,6331,669,0), V(545,6332,669,0), V(1629,6333,665,0), V(459,6334,675,0), V(736,6335,546,0),
    V(1393,6336,547,0), V(693,6337,675,0), V(546,6338,265,0), V(908,6339,265,0), V(928,6340,669,0), V(1627,6341,675,0),
    V(904,6342,665,0), V(459,6343,675,0), V(693,6344,675,0), V(546,6345,265,0), V(908,6346,265,0), V(928,6347,669,0),
    V(1456,6348,549,0), V(1565,6349,550,0), V(1393,6350,547,0), V(406,6351,548,0), V(459,6352,675,0), V(693,6353,675,0),
    V(546,6354,265,0), V(908,6355,265,0), V(928,6356,669,0), V(1723,6357,675,0), V(693,6358,675,0), V(546,6359,265,0),
    V(908,6360,265,0), V(271,6361,669,0), V(888,6362,671,0), V(850,6363,675,0), V(1627,6364,675,0), V(343,6365,662,0),
    V(344,6365,663,0), V(345,6365,664,0), V(346,6365,665,0), V(354,6365,666,0), V(355,6365,667,0), V(356,6365,668,0),
    V(362,6365,669,0), V(364,6365,670,0), V(365,6365,671,0), V(366,6365,672,0), V(369,6365,673,0), V(372,6365,674,0),
    V(380,6365,675,0), V(381,6365,676,0), V(384,6365,677,0), V(385,6365,678,0), V(386,6365,679,0), V(388,6365,680,0),
    V(339,6365,6,0), V(340,6365,10,0), V(341,6365,13,0), V(342,6365,17,0), V(347,6365,100,0), V(348,6365,101,0),
    V(350,6365,129,0), V(352,6365,147,0), V(357,6365,189,0), V(359,6365,199,0), V(361,6365,283,0), V(363,6365,284,0),
    V(368,6365,425,0), V(371,6365,463,0), V(373,6365,488,0), V(374,6365,497,0), V(375,6365,498,0), V(376,6365,499,0),
    V(378,6365,523,0), V(379,6365,528,0), V(382,6365,642,0), V(349,6365,128,0), V(351,6365,146,0), V(353,6365,162,0),
    V(360,6365,264,0), V(370,6365,452,0), V(377,6365,500,0), V(383,6365,644,0), V(387,6365,645,0), V(358,6365,197,0),
    V(367,6365,415,0), V(491,6366,675,0), V(810,6367,665,0), V(1723,6368,669,0), V(248,6369,675,0), V(199,6370,675,0),
    V(819,6371,675,0), V(693,6372,675,0), V(546,6373,265,0), V(908,6374,265,0), V(271,6375,669,0), V(274,6376,665,0),
    V(491,6377,675,0), V(1723,6378,669,0), V(810,6379,665,0), V(811,6380,669,0), V(1621,6381,665,0), V(1038,6382,551,0),
    V(693,6383,675,0), V(546,6384,265,0), V(908,6385,265,0), V(1694,6386,669,0), V(1713,6386,675,0), V(1676,6386,663,0),
    V(1697,6386,671,0), V(1688,6386,668,0), V(693,6387,675,0), V(546,6388,265,0), V(908,6389,265,0), V(1646,6390,664,8),
    V(904,6391,665,0), V(53,6392,675,0), V(459,6393,675,0), V(693,6394,669,0), V(885,6395,415,0), V(711,6396,678,0),
    V(781,6397,665,0), V(1588,6398,428,0), V(260,6399,514,0), V(546,6400,265,0), V(908,6401,265,0), V(1493,6402,665,0),
    V(259,6403,129,0), V(498,6404,670,0), V(1281,6405,675,0), V(301,6406,675,0), V(512,6407,675,0), V(192,6408,554,0),
    V(693,6409,675,0), V(546,6410,265,0), V(908,6411,265,0), V(1627,6412,665,0), V(500,6413,679,0), V(1124,6414,665,0),
    V(678,6415,675,0), V(693,6416,669,0), V(885,6417,415,0), V(711,6418,678,0), V(781,6419,665,0), V(1588,6420,428,0),
    V(260,6421,514,0), V(546,6422,265,0), V(908,6423,265,0), V(696,6424,284,0), V(1493,6425,665,0), V(187,6426,100,0),
    V(214,6427,100,0), V(412,6428,675,0), V(738,6429,557,0), V(729,6430,556,0), V(693,6431,675,0), V(546,6432,265,0),
    V(908,6433,265,0), V(1256,6434,498,0), V(1536,6435,100,0), V(1537,6435,499,35), V(693,6436,675,0), V(546,6437,265,0),
    V(908,6438,265,0), V(696,6439,284,0), V(536,6440,667,0), V(1256,6441,488,0), V(693,6442,675,0), V(546,6443,265,0),
    V(908,6444,265,0), V(70,6445,488,0), V(71,6445,497,0), V(74,6445,675,0), V(76,6446,100,0), V(75,6447,675,0),
    V(1303,6448,559,0), V(693,6449,675,0), V(546,6450,265,0), V(823,6451,488,0), V(685,6452,488,0), V(693,6453,669,0),
    V(885,6454,415,0), V(711,6455,678,0), V(781,6456,665,0), V(1588,6457,428,0), V(260,6458,514,0), V(546,6459,265,0),
    V(908,6460,265,0), V(1421,6461,100,0), V(953,6462,671,0), V(100,6463,675,0), V(975,6464,100,0), V(1542,6465,561,0),
    V(693,6466,675,0), V(546,6467,265,0), V(908,6468,265,0), V(1542,6469,671,0), V(1419,6470,675,0), V(796,6471,671,0),
    V(1420,6472,17,0), V(567,6473,100,0), V(1594,6474,100,0), V(809,6475,562,0), V(1544,6476,563,0), V(693,6477,675,0),
    V(546,6478,265,0), V(908,6479,265,0), V(256,6480,675,0), V(696,6481,284,0), V(928,6482,675,0), V(1365,6483,675,0),
    V(693,6484,675,0), V(546,6485,265,0), V(908,6486,265,0), V(696,6487,284,0), V(928,6488,675,0), V(1365,6489,675,0),
    V(693,6490,669,0), V(885,6491,415,0), V(711,6492,678,0), V(781,6493,665,0), V(1588,6494,428,0), V(260,6495,514,0),
    V(546,6496,265,0), V(908,6497,265,0), V(206,6498,100,0), V(656,6499,100,0), V(283,6500,100,0), V(906,6501,675,0),
    V(918,6502,565,0), V(1334,6503,567,0), V(693,6504,675,0), V(546,6505,265,0), V(908,6506,265,0), V(1273,6507,100,0),
    V(1491,6508,566,0), V(693,6509,675,0), V(546,6510,265,0), V(908,6511,265,0), V(846,6512,100,0), V(1627,6513,100,0),
    V(759,6514,663,0), V(69,6515,558,0), V(693,6516,675,0), V(546,6517,265,0), V(908,6518,265,0), V(954,6519,671,0),
    V(139,6520,675,0), V(1336,6521,100,0), V(1335,6522,568,0), V(693,6523,675,0), V(546,6524,265,0), V(908,6525,265,0),
    V(1008,6526,100,0), V(1335,6527,675,0), V(69,6528,558,0), V(400,6529,569,0), V(1507,6530,570,0), V(693,6531,675,0),
    V(546,6532,265,0), V(908,6533,265,0), V(399,6534,100,0), V(69,6535,558,0), V(693,6536,675,0), V(546,6537,265,0),
    V(908,6538,265,0), V(1627,6539,100,0), V(1347,6540,675,0), V(115,6541,17,0), V(693,6542,669,0), V(885,6543,415,0),
    V(711,6544,678,0), V(781,6545,665,0), V(1588,6546,428,0), V(260,6547,514,0), V(546,6548,265,0), V(908,6549,265,0),
    V(1421,6550,100,0), V(953,6551,671,0), V(453,6552,675,0), V(1542,6553,572,0), V(693,6554,675,0), V(546,6555,265,0),
    V(908,6556,265,0), V(1542,6557,671,0), V(1419,6558,675,0), V(796,6559,671,0), V(1420,6560,17,0), V(927,6561,284,0),
    V(926,6562,675,0), V(169,6563,284,0), V(168,6564,675,0), V(693,6565,669,0), V(885,6566,415,0), V(711,6567,678,0),
    V(781,6568,665,0), V(1588,6569,428,0), V(260,6570,514,0), V(546,6571,265,0), V(908,6572,265,0), V(227,6573,675,0),
    V(647,6574,575,0), V(648,6575,576,0), V(208,6576,574,0), V(1565,6577,577,0), V(693,6578,675,0), V(546,6579,265,0),
    V(908,6580,265,0), V(460,6581,100,0), V(208,6582,100,0), V(1541,6583,100,0), V(1456,6584,499,20), V(693,6585,675,0),
    V(546,6586,265,0), V(908,6587,265,0), V(649,6588,100,0), V(647,6589,100,0), V(1456,6590,499,20), V(693,6591,675,0),
    V(546,6592,265,0), V(908,6593,265,0), V(1627,6594,100,0), V(491,6595,284,0), V(1456,6596,499,20), V(693,6597,675,0),
    V(546,6598,265,0), V(908,6599,265,0), V(1565,6600,284,0), V(1627,6601,100,0), V(750,6602,100,0), V(1001,6603,100,0),
    V(1005,6604,100,0), V(70,6605,488,0), V(71,6605,497,0), V(74,6605,675,0), V(76,6606,100,0), V(1456,6607,499,20),
    V(693,6608,669,0), V(885,6609,415,0), V(711,6610,678,0), V(781,6611,665,0), V(1588,6612,428,0), V(260,6613,514,0),
    V(546,6614,265,0), V(908,6615,265,0), V(1462,6616,100,0), V(1464,6617,100,0), V(1463,6618,100,0), V(1003,6619,284,0),
    V(1004,6620,675,0), V(1044,6621,284,0), V(1045,6622,675,0), V(293,6623,100,0), V(655,6624,675,0), V(427,6625,100,0),
    V(634,6626,579,0), V(1001,6627,580,0), V(1047,6628,584,0), V(693,6629,675,0), V(546,6630,265,0), V(908,6631,265,0),
    V(633,6632,675,0), V(847,6633,100,0), V(693,6634,675,0), V(546,6635,265,0), V(908,6636,265,0), V(557,6637,100,0),
    V(654,6638,100,0), V(1477,6639,100,0), V(755,6640,100,0), V(754,6641,675,0), V(120,6642,581,0), V(691,6643,582,0),
    V(1002,6644,583,0), V(693,6645,675,0), V(546,6646,265,0), V(908,6647,265,0), V(124,6648,100,0), V(121,6649,675,0),
    V(693,6650,675,0), V(546,6651,265,0), V(908,6652,265,0), V(848,6653,675,0), V(849,6654,675,0), V(1064,6655,675,0),
    V(1065,6656,675,0), V(692,6657,100,0), V(693,6658,675,0), V(546,6659,265,0), V(908,6660,265,0), V(779,6661,100,0),
    V(1153,6662,100,0), V(206,6663,100,0), V(994,6664,100,0), V(693,6665,675,0), V(546,6666,265,0), V(908,6667,265,0),
    V(1046,6668,100,0), V(1048,6669,100,0), V(693,6670,669,0), V(885,6671,415,0), V(711,6672,678,0), V(781,6673,665,0),
    V(1588,6674,428,0), V(260,6675,514,0), V(546,6676,265,0), V(908,6677,265,0), V(696,6678,284,0), V(1627,6679,100,0),
    V(1493,6680,100,0), V(460,6681,100,0), V(412,6682,675,0), V(1456,6683,499,20), V(227,6684,675,0), V(912,6685,587,0),
    V(1233,6686,590,0), V(1301,6687,499,192), V(1508,6688,592,0), V(214,6689,586,0), V(928,6690,588,0), V(915,6691,594,0),
    V(1326,6692,591,0), V(943,6693,499,193), V(1164,6694,499,194), V(1235,6695,499,195), V(1461,6696,499,196), V(693,6697,675,0),
    V(546,6698,265,0), V(908,6699,265,0), V(214,6700,100,0), V(1493,6701,100,0), V(1494,6702,667,0), V(227,6703,675,0),
    V(1456,6704,499,20), V(693,6705,675,0), V(546,6706,265,0), V(908,6707,265,0), V(1389,6708,100,0), V(696,6709,284,0),
    V(928,6710,675,0), V(1500,6711,100,0), V(992,6712,100,0), V(913,6713,675,0), V(70,6714,488,0), V(74,6714,675,0),
    V(693,6715,675,0), V(546,6716,265,0), V(908,6717,265,0), V(928,6718,675,0), V(1627,6719,100,0), V(1493,6720,100,0),
    V(1184,6721,663,0), V(781,6722,100,0), V(460,6723,100,0), V(773,6724,100,0), V(1560,6725,588,0), V(1622,6726,588,0),
    V(971,6727,589,0), V(1456,6728,499,20), V(693,6729,675,0), V(546,6730,265,0), V(908,6731,265,0), V(128,6732,100,0),
    V(1493,6733,100,0), V(316,6734,667,0), V(693,6735,675,0), V(546,6736,265,0), V(908,6737,265,0), V(187,6738,100,0),
    V(214,6739,100,0), V(1040,6740,675,0), V(390,6741,499,197), V(389,6741,100,0), V(70,6742,488,0), V(74,6742,675,0),
    V(693,6743,675,0), V(546,6744,265,0), V(908,6745,265,0), V(1537,6746,499,198), V(1536,6746,100,0), V(1326,6747,100,0),
    V(759,6748,663,0), V(70,6749,488,0), V(71,6749,497,0), V(72,6749,498,0), V(74,6749,675,0), V(73,6750,498,0), V(76,6751,100,0),
    V(1456,6752,499,20), V(693,6753,675,0), V(546,6754,265,0), V(908,6755,265,0), V(1500,6756,100,0), V(992,6757,100,0),
    V(913,6758,675,0), V(914,6759,675,0), V(765,6760,593,0), V(915,6761,594,0), V(1456,6762,499,20), V(1347,6763,595,0),
    V(693,6764,675,0), V(546,6765,265,0), V(908,6766,265,0), V(696,6767,284,0), V(928,6768,100,0), V(1538,6769,100,0),
    V(673,6770,488,0), V(915,6771,594,0), V(693,6772,675,0), V(546,6773,265,0), V(908,6774,265,0), V(887,6775,100,0),
    V(1627,6776,100,0), V(69,6777,488,0), V(693,6778,675,0), V(546,6779,265,0), V(908,6780,265,0), V(1627,6781,100,0),
    V(1347,6782,675,0), V(115,6783,17,0), V(693,6784,669,0), V(885,6785,415,0), V(711,6786,678,0), V(781,6787,665,0),
    V(1588,6788,428,0), V(260,6789,514,0), V(546,6790,265,0), V(908,6791,265,0), V(696,6792,284,0), V(146,6793,499,199),
    V(1050,6794,499,200), V(1493,6795,665,0), V(1067,6796,499,24), V(1627,6797,100,0), V(1549,6798,597,0), V(966,6799,667,0),
    V(967,6799,463,0), V(969,6799,642,0), V(1550,6800,499,59), V(414,6801,499,9), V(1289,6802,499,23), V(693,6803,675,0),
    V(546,6804,265,0), V(908,6805,265,0), V(1256,6806,488,0), V(770,6807,100,0), V(771,6807,499,58), V(693,6808,669,0),
    V(885,6809,415,0), V(711,6810,678,0), V(781,6811,665,0), V(1588,6812,428,0), V(260,6813,514,0), V(546,6814,265,0),
    V(908,6815,265,0), V(696,6816,284,0), V(1493,6817,665,0), V(187,6818,100,0), V(1203,6819,665,0), V(770,6820,100,0),
    V(771,6820,499,58), V(1256,6821,488,0), V(1038,6822,599,0), V(966,6823,667,0), V(967,6823,463,0), V(969,6823,642,0),
    V(126,6824,667,0), V(1356,6825,499,31), V(1550,6826,499,201), V(1282,6827,100,0), V(1284,6828,499,49), V(402,6829,499,90),
    V(403,6830,499,202), V(693,6831,675,0), V(546,6832,265,0), V(908,6833,265,0), V(214,6834,100,0), V(1679,6835,100,0),
    V(1705,6835,488,0), V(1706,6835,497,0), V(1676,6835,663,0), V(693,6836,669,0), V(885,6837,415,0), V(711,6838,678,0),
    V(781,6839,665,0), V(1588,6840,428,0), V(260,6841,514,0), V(546,6842,265,0), V(908,6843,265,0), V(696,6844,284,0),
    V(740,6845,664,113), V(741,6846,678,0), V(146,6847,499,0), V(664,6848,284,0), V(1050,6849,499,177), V(1493,6850,665,0),
    V(1496,6851,100,0), V(167,6852,100,0), V(748,6853,665,0), V(1203,6854,665,0), V(214,6855,100,0), V(412,6856,675,0),
    V(623,6857,499,0), V(627,6858,499,0), V(497,6859,499,15), V(530,6860,463,0), V(126,6861,667,0), V(783,6862,667,0),
    V(1356,6863,499,31), V(1143,6864,100,0), V(1028,6865,499,50), V(812,6866,499,9), V(1282,6867,100,0), V(1284,6868,499,0),
    V(743,6869,499,96), V(941,6870,13,0), V(1331,6871,499,84), V(1377,6872,603,0), V(736,6873,601,0), V(1021,6874,602,0),
    V(693,6875,675,0), V(546,6876,265,0), V(908,6877,265,0), V(1627,6878,100,0), V(1675,6879,662,0), V(1676,6879,663,0),
    V(1677,6879,664,0), V(1678,6879,665,0), V(1686,6879,666,0), V(1687,6879,667,0), V(1688,6879,668,0), V(1694,6879,669,0),
    V(1696,6879,670,0), V(1697,6879,671,0), V(1698,6879,672,0), V(1701,6879,673,0), V(1704,6879,674,0), V(1713,6879,675,0),
    V(1714,6879,676,0), V(1717,6879,677,0), V(1718,6879,678,0), V(1719,6879,679,0), V(1721,6879,680,0), V(1671,6879,6,0),
    V(1672,6879,10,0), V(1673,6879,13,0), V(1674,6879,17,0), V(1679,6879,100,0), V(1680,6879,101,0), V(1682,6879,129,0),
    V(1684,6879,147,0), V(1689,6879,189,0), V(1691,6879,199,0), V(1693,6879,283,0), V(1695,6879,284,0), V(1700,6879,425,0),
    V(1703,6879,463,0), V(1705,6879,488,0), V(1706,6879,497,0), V(1707,6879,498,0), V(1708,6879,499,0), V(1710,6879,523,0),
    V(1712,6879,528,0), V(1715,6879,642,0), V(1681,6879,128,0), V(1683,6879,146,0), V(1685,6879,162,0), V(1692,6879,264,0),
    V(1702,6879,452,0), V(1709,6879,500,0), V(1716,6879,644,0), V(1720,6879,645,0), V(1690,6879,197,0), V(1699,6879,415,0),
    V(693,6880,675,0), V(546,6881,265,0), V(908,6882,265,0), V(1627,6883,100,0), V(1675,6884,662,0), V(1676,6884,663,0),
    V(1677,6884,664,0), V(1678,6884,665,0), V(1686,6884,666,0), V(1687,6884,667,0), V(1688,6884,668,0), V(1694,6884,669,0),
    V(1696,6884,670,0), V(1697,6884,671,0), V(1698,6884,672,0), V(1701,6884,673,0), V(1704,6884,674,0), V(1713,6884,675,0),
    V(1714,6884,676,0), V(1717,6884,677,0), V(1718,6884,678,0), V(1719,6884,679,0), V(1721,6884,680,0), V(1671,6884,6,0),
    V(1672,6884,10,0), V(1673,6884,13,0), V(1674,6884,17,0), V(1679,6884,100,0), V(1680,6884,101,0), V(1682,6884,129,0),
    V(1684,6884,147,0), V(1689,6884,189,0), V(1691,6884,199,0), V(1693,6884,283,0), V(1695,6884,284,0), V(1700,6884,425,0),
    V(1703,6884,463,0), V(1705,6884,488,0), V(1706,6884,497,0), V(1707,6884,498,0), V(1708,6884,499,0), V(1710,6884,523,0),
    V(1712,6884,528,0), V(1715,6884,642,0), V(1681,6884,128,0), V(1683,6884,146,0), V(1685,6884,162,0), V(1692,6884,264,0),
    V(1702,6884,452,0), V(1709,6884,500,0), V(1716,6884,644,0), V(1720,6884,645,0), V(1690,6884,197,0), V(1699,6884,415,0),
    V(693,6885,675,0), V(546,6886,265,0), V(908,6887,265,0), V(1338,6888,674,0), V(1145,6889,463,0), V(1291,6890,499,203),
    V(693,6891,669,0), V(885,6892,415,0), V(711,6893,678,0), V(781,6894,665,0), V(1588,6895,428,0), V(260,6896,514,0),
    V(546,6897,265,0), V(908,6898,265,0), V(1646,6899,678,0), V(1735,6900,675,0), V(928,6901,675,0), V(1612,6902,675,0),
    V(1493,6903,665,0), V(533,6904,663,0), V(316,6905,667,0), V(1245,6906,675,0), V(259,6907,128,0), V(412,6908,672,0),
    V(1650,6909,645,0), V(773,6910,100,0), V(1246,6911,672,0), V(284,6912,672,0), V(777,6913,665,0), V(1453,6914,612,0),
    V(708,6915,611,0), V(818,6916,663,0), V(219,6917,606,0), V(531,6918,609,0), V(218,6919,665,0), V(1661,6920,614,0),
    V(1622,6921,613,0), V(213,6922,605,0), V(693,6923,675,0), V(546,6924,265,0), V(908,6925,265,0), V(1622,6926,663,0),
    V(693,6927,675,0), V(546,6928,265,0), V(908,6929,265,0), V(1645,6930,664,72), V(1735,6931,607,0), V(1539,6932,663,0),
    V(693,6933,675,0), V(546,6934,265,0), V(908,6935,265,0), V(214,6936,675,0), V(758,6937,663,0), V(242,6938,663,0),
    V(781,6939,665,0), V(563,6940,608,0), V(1233,6941,665,0), V(693,6942,675,0), V(546,6943,265,0), V(908,6944,265,0),
    V(214,6945,665,0), V(986,6946,665,0), V(693,6947,675,0), V(546,6948,265,0), V(908,6949,265,0), V(682,6950,663,0),
    V(1036,6951,663,0), V(720,6952,663,0), V(1038,6953,610,0), V(1590,6954,672,0), V(693,6955,675,0), V(546,6956,265,0),
    V(908,6957,265,0), V(928,6958,665,0), V(459,6959,675,0), V(693,6960,675,0), V(546,6961,265,0), V(908,6962,265,0),
    V(412,6963,675,0), V(1646,6964,679,0), V(693,6965,675,0), V(546,6966,265,0), V(908,6967,265,0), V(928,6968,675,0),
    V(1735,6969,675,0), V(693,6970,675,0), V(546,6971,265,0), V(908,6972,265,0), V(934,6973,663,0), V(693,6974,675,0),
    V(546,6975,265,0), V(908,6976,265,0), V(1623,6977,663,0), V(693,6978,669,0), V(885,6979,415,0), V(711,6980,678,0),
    V(781,6981,665,0), V(1588,6982,428,0), V(260,6983,514,0), V(546,6984,265,0), V(908,6985,265,0), V(696,6986,284,0),
    V(928,6987,675,0), V(1493,6988,665,0), V(1586,6989,499,204), V(1378,6990,665,0), V(1403,6991,668,0), V(1587,6992,675,0),
    V(767,6993,667,0), V(1051,6994,616,0), V(1435,6995,617,0), V(1585,6996,623,0), V(1578,6997,621,0), V(693,6998,675,0),
    V(546,6999,265,0), V(908,7000,265,0), V(1627,7001,665,0), V(1645,7002,678,0), V(449,7003,675,0), V(693,7004,675,0),
    V(546,7005,265,0), V(908,7006,265,0), V(13,7007,618,0), V(693,7008,675,0), V(546,7009,265,0), V(908,7010,265,0),
    V(988,7011,620,0), V(105,7012,619,0), V(693,7013,675,0), V(546,7014,265,0), V(908,7015,265,0), V(1378,7016,665,0),
    V(883,7017,672,0), V(415,7018,675,0), V(693,7019,675,0), V(546,7020,265,0), V(908,7021,265,0), V(1378,7022,665,0),
    V(883,7023,672,0), V(415,7024,678,0), V(693,7025,675,0), V(546,7026,265,0), V(908,7027,265,0), V(13,7028,622,0),
    V(693,7029,675,0), V(546,7030,265,0), V(908,7031,265,0), V(988,7032,620,0), V(693,7033,675,0), V(546,7034,265,0),
    V(908,7035,265,0), V(928,7036,675,0), V(412,7037,675,0), V(13,7038,624,0), V(693,7039,675,0), V(546,7040,265,0),
    V(908,7041,265,0), V(988,7042,620,0), V(105,7043,619,0), V(693,7044,669,0), V(885,7045,415,0), V(711,7046,678,0),
    V(781,7047,665,0), V(1588,7048,428,0), V(260,7049,514,0), V(546,7050,265,0), V(908,7051,265,0), V(1646,7052,678,0),
    V(696,7053,284,0), V(1735,7054,675,0), V(928,7055,675,0), V(1612,7056,675,0), V(1493,7057,665,0), V(533,7058,663,0),
    V(316,7059,667,0), V(1245,7060,675,0), V(259,7061,128,0), V(412,7062,672,0), V(1650,7063,645,0), V(773,7064,100,0),
    V(1246,7065,672,0), V(284,7066,672,0), V(1009,7067,631,0), V(414,7068,626,0), V(886,7069,628,0), V(618,7070,627,0),
    V(1226,7071,499,0), V(1723,7072,641,0), V(1435,7073,632,0), V(1585,7074,639,0), V(1578,7075,637,0), V(693,7076,675,0),
    V(546,7077,265,0), V(908,7078,265,0), V(721,7079,671,0), V(1226,7080,101,0), V(693,7081,675,0), V(546,7082,265,0),
    V(908,7083,265,0), V(133,7084,663,0), V(134,7085,663,0), V(1366,7086,499,0), V(693,7087,675,0), V(546,7088,265,0),
    V(908,7089,265,0), V(807,7090,630,0), V(178,7091,629,0), V(693,7092,675,0), V(546,7093,265,0), V(908,7094,265,0),
    V(1360,7095,663,0), V(1663,7096,663,0), V(412,7097,675,0), V(1009,7098,671,0), V(414,7099,671,0), V(807,7100,678,0),
    V(177,7101,664,36), V(693,7102,675,0), V(546,7103,265,0), V(908,7104,265,0), V(1646,7105,678,0), V(412,7106,675,0),
    V(693,7107,675,0), V(546,7108,265,0), V(908,7109,265,0), V(721,7110,671,0), V(1226,7111,101,0), V(693,7112,675,0),
    V(546,7113,265,0), V(908,7114,265,0), V(13,7115,633,0), V(693,7116,675,0), V(546,7117,265,0), V(908,7118,265,0),
    V(988,7119,635,0), V(105,7120,634,0), V(693,7121,675,0), V(546,7122,265,0), V(908,7123,265,0), V(780,7124,675,0),
    V(412,7125,675,0), V(440,7126,665,0), V(234,7127,675,0), V(233,7128,675,0), V(235,7129,675,0), V(270,7130,665,0),
    V(544,7131,675,0), V(679,7132,675,0), V(898,7133,675,0), V(932,7134,663,0), V(991,7135,665,0), V(1066,7136,675,0),
    V(1352,7137,665,0), V(1354,7138,675,0), V(1366,7139,665,0), V(1369,7140,665,0), V(1370,7141,675,0), V(1459,7142,669,0),
    V(1662,7143,669,0), V(1670,7144,675,0), V(1740,7145,663,0), V(693,7146,675,0), V(546,7147,265,0), V(908,7148,265,0),
    V(1627,7149,101,0), V(1366,7150,665,0), V(780,7151,675,0), V(412,7152,675,0), V(8,7153,665,0), V(270,7154,665,0),
    V(414,7155,671,0), V(496,7156,663,0), V(887,7157,665,0), V(1009,7158,671,0), V(1041,7159,675,0), V(1349,7160,636,0),
    V(1350,7161,669,0), V(1371,7162,669,0), V(1459,7163,669,0), V(1569,7164,669,0), V(1646,7165,675,0), V(693,7166,675,0),
    V(546,7167,265,0), V(908,7168,265,0), V(562,7169,675,0), V(1670,7170,675,0), V(693,7171,675,0), V(546,7172,265,0),
    V(908,7173,265,0), V(13,7174,638,0), V(693,7175,675,0), V(546,7176,265,0), V(908,7177,265,0), V(988,7178,635,0),
    V(693,7179,675,0), V(546,7180,265,0), V(908,7181,265,0), V(928,7182,675,0), V(412,7183,675,0), V(13,7184,640,0),
    V(693,7185,675,0), V(546,7186,265,0), V(908,7187,265,0), V(988,7188,635,0), V(105,7189,634,0), V(693,7190,675,0),
    V(546,7191,265,0), V(908,7192,265,0), V(928,7193,675,0), V(338,7194,675,0), V(412,7195,675,0), V(544,7196,675,0),
    V(679,7197,675,0), V(686,7198,675,0), V(1066,7199,675,0), V(1459,7200,669,0), V(693,7201,675,0), V(546,7202,265,0),
    V(908,7203,265,0), V(517,7204,667,0), V(1334,7205,643,0), V(214,7206,100,0), V(693,7207,675,0), V(546,7208,265,0),
    V(162,7209,199,0), V(164,7209,497,0), V(163,7209,463,0), V(289,7210,674,0), V(290,7211,674,0), V(476,7212,668,0),
    V(477,7213,668,0), V(478,7214,665,0), V(636,7215,674,0), V(637,7216,674,0), V(1145,7217,668,0), V(1146,7218,668,0),
    V(1148,7219,665,0), V(326,7220,665,0), V(1599,7221,676,0), V(1744,7222,665,0), V(972,7223,677,0), V(693,7224,675,0),
    V(546,7225,265,0), V(1627,7226,665,0), V(928,7227,675,0), V(1610,7228,642,0), V(1609,7228,499,190), V(1604,7228,666,0),
    V(1605,7228,667,0), V(310,7229,162,0), V(248,7230,264,0), V(693,7231,675,0), V(546,7232,265,0), V(214,7233,101,0),
    V(1679,7234,100,0), V(1705,7234,488,0), V(1706,7234,497,0), V(1708,7234,499,205), V(693,7235,669,0), V(885,7236,415,0),
    V(711,7237,678,0), V(781,7238,665,0), V(1588,7239,428,0), V(260,7240,514,0), V(546,7241,265,0), V(908,7242,265,0),
    V(1646,7243,678,0), V(696,7244,284,0), V(1735,7245,675,0), V(928,7246,675,0), V(1612,7247,675,0), V(1493,7248,665,0),
    V(533,7249,663,0), V(316,7250,667,0), V(1245,7251,675,0), V(259,7252,128,0), V(412,7253,672,0), V(1650,7254,645,0),
    V(773,7255,100,0), V(707,7256,663,0), V(1246,7257,672,0), V(284,7258,672,0), V(240,7259,647,0), V(531,7260,652,0),
    V(693,7261,675,0), V(546,7262,265,0), V(908,7263,265,0), V(818,7264,666,0), V(717,7265,663,0), V(719,7266,648,0),
    V(527,7267,648,0), V(693,7268,675,0), V(546,7269,265,0), V(908,7270,265,0), V(1562,7271,678,0), V(1735,7272,675,0),
    V(245,7273,649,0), V(563,7274,651,0), V(1711,7275,664,71), V(693,7276,675,0), V(546,7277,265,0), V(908,7278,265,0),
    V(214,7279,665,0), V(449,7280,675,0), V(413,7281,650,0), V(693,7282,675,0), V(546,7283,265,0), V(908,7284,265,0),
    V(781,7285,665,0), V(1649,7286,101,0), V(1670,7287,675,0), V(693,7288,675,0), V(546,7289,265,0), V(908,7290,265,0),
    V(1233,7291,665,0), V(986,7292,665,0), V(1670,7293,675,0), V(693,7294,675,0), V(546,7295,265,0), V(908,7296,265,0),
    V(696,7297,678,0), V(1601,7298,667,0), V(1617,7299,671,0), V(972,7300,671,0), V(1038,7301,654,0), V(263,7302,653,0),
    V(693,7303,675,0), V(546,7304,265,0), V(908,7305,265,0), V(1562,7306,678,0), V(7,7307,663,0), V(717,7308,663,0),
    V(1735,7309,675,0), V(214,7310,665,0), V(449,7311,675,0), V(413,7312,650,0), V(263,7313,653,0), V(693,7314,675,0),
    V(546,7315,265,0), V(908,7316,265,0), V(928,7317,675,0), V(1713,7318,675,0), V(1676,7318,663,0), V(1697,7318,671,0),
    V(1688,7318,668,0), V(1718,7318,678,0), V(1678,7318,665,0), V(1687,7318,667,0), V(693,7319,669,0), V(885,7320,415,0),
    V(711,7321,678,0), V(781,7322,665,0), V(1588,7323,428,0), V(260,7324,514,0), V(546,7325,265,0), V(908,7326,265,0),
    V(1565,7327,499,0), V(1571,7328,675,0), V(933,7329,100,0), V(1493,7330,665,0), V(1494,7331,667,0), V(1667,7332,100,0),
    V(1665,7333,100,0), V(636,7334,642,0), V(785,7335,667,0), V(937,7336,666,0), V(556,7337,100,0), V(1199,7338,657,0),
    V(116,7339,656,0), V(1668,7340,658,0), V(693,7341,675,0), V(546,7342,265,0), V(908,7343,265,0), V(1749,7344,499,59),
    V(977,7345,499,59), V(229,7346,100,0), V(316,7347,666,0), V(1460,7348,675,0), V(1241,7349,675,0), V(1242,7350,528,0),
    V(1467,7351,528,0), V(693,7352,675,0), V(546,7353,265,0), V(908,7354,265,0), V(1749,7355,499,59), V(1627,7356,100,0),
    V(229,7357,100,0), V(1666,7358,100,0), V(1664,7359,667,0), V(172,7360,100,0), V(1249,7361,100,0), V(693,7362,675,0),
    V(546,7363,265,0), V(908,7364,265,0), V(1006,7365,499,2), V(698,7366,675,0), V(117,7367,528,0), V(693,7368,669,0),
    V(885,7369,415,0), V(711,7370,678,0), V(781,7371,665,0), V(1588,7372,428,0), V(260,7373,514,0), V(546,7374,265,0),
    V(908,7375,265,0), V(696,7376,284,0), V(1493,7377,665,0), V(297,7378,667,0), V(1067,7379,499,24), V(497,7380,499,15),
    V(325,7381,667,0), V(1189,7382,499,23), V(797,7383,660,0), V(693,7384,675,0), V(546,7385,265,0), V(908,7386,265,0),
    V(1216,7387,100,0), V(549,7388,665,0), V(1483,7389,668,0), V(308,7390,668,0), V(140,7391,671,0), V(1204,7392,661,0),
    V(22,7393,668,0), V(1169,7394,668,0), V(141,7395,668,0), V(436,7396,668,0), V(476,7397,488,0), V(225,7398,675,0),
    V(165,7399,675,0), V(941,7400,13,0), V(693,7401,675,0), V(546,7402,265,0), V(908,7403,265,0), V(69,7404,668,0),
    V(142,7405,665,0),
];

#[rustfmt::skip]
pub(crate) static MAPS: [u16; 16534] = [
    9, 65535, 65535, 65535, 0, 13, 17, 2, 65535, 5, 6, 65535, 4, 65535, 65535, 10, 12, 65535, 14, 7, 11, 18, 65535, 1, 15, 65535,
    3, 16, 65535, 65535, 65535, 8, 65535, 65535, 65535, 21, 22, 20, 19, 23, 27, 65535, 28, 29, 24, 26, 65535, 25, 65535, 65535,
    65535, 65535, 65535, 65535, 89, 65535, 72, 63, 36, 65535, 68, 65535, 65535, 65535, 65535, 65535, 65535, 51, 65535, 65535,
    65535, 65535, 65535, 60, 65535, 65535, 65535, 65535, 61, 65535, 66, 65535, 52, 79, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 50, 76, 65535, 65535, 33, 43, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 37, 65535, 34,
    65535, 65535, 65535, 65535, 65535, 42, 65535, 65535, 65535, 58, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 74, 65535, 57, 65535, 65535, 65535, 65535, 65535, 65535, 69, 65535, 65535, 65535,
    65535, 65535, 54, 65535, 70, 64, 65535, 65535, 65535, 65535, 73, 30, 65535, 71, 65535, 65535, 65535, 65535, 65535, 38, 65535,
    90, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 75, 65535, 65535, 65535, 67, 65535, 65535, 87, 65535, 84, 82, 65535,
    65535, 65535, 65535, 44, 65535, 85, 65535, 83, 65535, 41, 35, 77, 65535, 65535, 65535, 45, 56, 65535, 65535, 31, 65535, 65535,
    40, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 39, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 78, 47, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 81, 65535, 65535, 65535, 65535, 65535, 59, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 53, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 55, 65535, 62, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 46, 65535,
    65535, 65535, 65535, 65535, 88, 32, 80, 65535, 65535, 86, 65535, 48, 65535, 49, 65535, 65535, 65535, 65535, 94, 65535, 65535,
    91, 93, 95, 92, 96, 65535, 100, 65535, 65535, 99, 97, 98, 102, 103, 106, 104, 107, 105, 108, 65535, 101, 65535, 109, 65535,
    65535, 110, 112, 111, 65535, 129, 65535, 122, 120, 65535, 65535, 65535, 127, 65535, 65535, 124, 125, 65535, 137, 114, 131,
    65535, 65535, 119, 65535, 139, 65535, 65535, 116, 65535, 65535, 65535, 65535, 133, 65535, 65535, 126, 65535, 65535, 115,
    65535, 65535, 65535, 130, 132, 113, 118, 123, 134, 65535, 117, 65535, 65535, 65535, 135, 121, 140, 65535, 65535, 65535, 65535,
    65535, 128, 65535, 136, 138, 65535, 65535, 144, 143, 141, 65535, 142, 145, 65535, 65535, 146, 148, 147, 151, 65535, 149, 152,
    150, 156, 65535, 158, 155, 159, 153, 157, 154, 175, 163, 65535, 167, 187, 65535, 177, 65535, 168, 65535, 65535, 174, 65535,
    65535, 164, 65535, 160, 182, 176, 65535, 65535, 65535, 180, 172, 65535, 65535, 65535, 65535, 65535, 162, 178, 171, 183, 65535,
    65535, 173, 65535, 186, 65535, 65535, 65535, 65535, 65535, 169, 65535, 65535, 179, 161, 65535, 166, 65535, 165, 65535, 170,
    65535, 65535, 185, 65535, 65535, 65535, 65535, 184, 181, 65535, 197, 188, 190, 65535, 65535, 65535, 193, 189, 191, 196, 65535,
    65535, 194, 192, 65535, 195, 201, 203, 200, 65535, 198, 199, 202, 65535, 65535, 65535, 227, 220, 65535, 65535, 65535, 65535,
    230, 65535, 206, 65535, 233, 65535, 65535, 65535, 65535, 231, 65535, 228, 65535, 65535, 218, 222, 226, 205, 221, 65535, 65535,
    65535, 213, 214, 65535, 65535, 65535, 219, 207, 208, 209, 211, 223, 232, 210, 65535, 204, 65535, 65535, 225, 217, 65535,
    65535, 65535, 216, 215, 65535, 65535, 65535, 229, 65535, 65535, 212, 65535, 65535, 224, 237, 238, 240, 236, 239, 234, 241,
    235, 257, 65535, 65535, 249, 65535, 250, 65535, 248, 65535, 244, 65535, 65535, 251, 246, 65535, 65535, 65535, 253, 243, 65535,
    247, 254, 255, 245, 242, 65535, 65535, 65535, 256, 65535, 65535, 252, 266, 65535, 65535, 265, 65535, 65535, 65535, 261, 267,
    258, 65535, 262, 263, 260, 259, 264, 280, 269, 274, 276, 273, 279, 65535, 284, 65535, 65535, 65535, 270, 272, 65535, 65535,
    65535, 65535, 285, 268, 286, 277, 283, 275, 281, 65535, 271, 65535, 282, 65535, 278, 65535, 65535, 289, 288, 299, 300, 291,
    295, 292, 293, 287, 297, 65535, 298, 65535, 296, 290, 294, 304, 303, 301, 302, 305, 65535, 65535, 65535, 308, 310, 313, 312,
    316, 309, 307, 306, 317, 65535, 315, 65535, 311, 314, 65535, 65535, 319, 322, 318, 320, 323, 65535, 321, 65535, 65535, 326,
    65535, 328, 324, 325, 329, 327, 332, 330, 331, 65535, 337, 65535, 345, 343, 344, 333, 341, 342, 340, 336, 335, 339, 334,
    65535, 65535, 338, 349, 347, 350, 346, 351, 348, 65535, 352, 65535, 371, 358, 65535, 369, 355, 363, 361, 65535, 65535, 65535,
    65535, 368, 65535, 353, 65535, 356, 65535, 65535, 370, 65535, 362, 65535, 354, 360, 357, 65535, 367, 366, 364, 359, 365, 373,
    376, 374, 65535, 375, 378, 377, 372, 383, 381, 379, 380, 65535, 382, 384, 65535, 391, 387, 385, 386, 389, 388, 392, 390,
    65535, 396, 395, 394, 399, 397, 393, 398, 65535, 65535, 404, 402, 411, 65535, 406, 405, 409, 65535, 65535, 65535, 65535,
    65535, 407, 65535, 414, 65535, 401, 65535, 415, 403, 65535, 65535, 65535, 413, 65535, 408, 410, 65535, 412, 400, 426, 65535,
    425, 65535, 65535, 65535, 65535, 424, 416, 420, 419, 417, 421, 418, 423, 422, 65535, 432, 65535, 431, 65535, 430, 65535,
    65535, 433, 428, 65535, 429, 434, 427, 65535, 435, 65535, 444, 65535, 65535, 440, 441, 437, 438, 65535, 443, 65535, 65535,
    65535, 442, 439, 436, 449, 452, 447, 446, 448, 450, 445, 451, 457, 455, 453, 454, 65535, 456, 65535, 65535, 65535, 459, 461,
    65535, 462, 65535, 460, 458, 476, 65535, 65535, 65535, 65535, 478, 65535, 495, 477, 468, 494, 492, 65535, 493, 65535, 65535,
    491, 65535, 65535, 65535, 65535, 496, 487, 483, 65535, 488, 464, 65535, 471, 482, 65535, 65535, 480, 65535, 65535, 65535,
    65535, 481, 485, 65535, 65535, 463, 473, 65535, 65535, 490, 469, 466, 474, 486, 465, 65535, 475, 472, 65535, 479, 65535,
    65535, 467, 489, 65535, 470, 65535, 484, 499, 502, 65535, 65535, 500, 501, 498, 497, 504, 508, 503, 505, 507, 65535, 506,
    65535, 511, 515, 65535, 512, 513, 514, 510, 509, 520, 518, 516, 517, 65535, 65535, 65535, 519, 65535, 522, 524, 525, 65535,
    65535, 523, 521, 530, 534, 65535, 527, 528, 65535, 536, 65535, 65535, 531, 526, 65535, 533, 529, 535, 532, 537, 540, 65535,
    65535, 541, 65535, 538, 539, 65535, 559, 544, 560, 548, 551, 558, 546, 550, 557, 555, 543, 554, 549, 65535, 556, 65535, 553,
    65535, 65535, 65535, 552, 65535, 65535, 65535, 547, 561, 65535, 542, 545, 65535, 65535, 562, 565, 65535, 65535, 566, 65535,
    563, 564, 571, 570, 65535, 572, 567, 569, 65535, 568, 65535, 579, 577, 574, 573, 575, 578, 576, 583, 581, 584, 585, 65535,
    65535, 582, 580, 589, 587, 591, 590, 65535, 65535, 588, 586, 65535, 65535, 65535, 65535, 65535, 619, 606, 65535, 65535, 594,
    65535, 65535, 65535, 596, 65535, 605, 610, 65535, 616, 618, 603, 604, 65535, 613, 601, 65535, 598, 65535, 600, 65535, 65535,
    65535, 593, 614, 609, 602, 65535, 612, 622, 65535, 615, 599, 65535, 611, 65535, 608, 65535, 65535, 65535, 595, 65535, 617,
    607, 65535, 65535, 597, 621, 592, 65535, 65535, 65535, 620, 65535, 65535, 623, 627, 628, 625, 624, 629, 626, 630, 65535, 633,
    644, 65535, 65535, 65535, 634, 643, 65535, 65535, 651, 65535, 647, 653, 65535, 65535, 65535, 642, 65535, 65535, 65535, 638,
    65535, 65535, 65535, 65535, 636, 646, 65535, 641, 65535, 631, 65535, 65535, 65535, 639, 65535, 65535, 65535, 640, 65535,
    65535, 65535, 652, 65535, 65535, 65535, 65535, 65535, 65535, 648, 650, 635, 645, 65535, 65535, 65535, 65535, 65535, 637, 632,
    65535, 65535, 649, 65535, 65535, 671, 670, 661, 655, 669, 662, 65535, 666, 65535, 65535, 656, 65535, 65535, 673, 667, 663,
    672, 65535, 665, 65535, 657, 659, 658, 654, 674, 660, 65535, 668, 65535, 664, 65535, 675, 677, 676, 680, 681, 679, 678, 691,
    65535, 65535, 700, 65535, 683, 682, 688, 65535, 685, 65535, 693, 692, 702, 690, 65535, 696, 701, 686, 65535, 687, 65535, 695,
    697, 65535, 684, 699, 689, 65535, 698, 694, 65535, 65535, 707, 706, 65535, 703, 705, 65535, 704, 65535, 65535, 737, 712, 716,
    65535, 715, 65535, 731, 65535, 708, 65535, 65535, 65535, 714, 65535, 739, 740, 65535, 721, 728, 65535, 723, 65535, 741, 713,
    725, 65535, 65535, 730, 65535, 65535, 65535, 65535, 65535, 710, 709, 722, 65535, 65535, 729, 717, 736, 726, 65535, 735, 65535,
    65535, 65535, 724, 727, 711, 744, 734, 718, 65535, 720, 732, 733, 65535, 738, 742, 743, 719, 65535, 747, 745, 746, 749, 65535,
    748, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 753, 775, 771, 765, 774, 750, 65535, 65535, 756, 65535, 65535, 65535,
    751, 65535, 758, 65535, 778, 767, 780, 761, 776, 65535, 760, 65535, 772, 65535, 754, 65535, 779, 65535, 65535, 766, 777,
    65535, 768, 65535, 65535, 65535, 65535, 65535, 762, 65535, 769, 764, 759, 65535, 65535, 752, 773, 65535, 65535, 763, 65535,
    770, 65535, 755, 757, 65535, 783, 784, 65535, 781, 785, 786, 65535, 782, 65535, 789, 787, 791, 788, 65535, 790, 65535, 792,
    796, 65535, 798, 797, 795, 793, 794, 806, 65535, 827, 807, 65535, 817, 799, 830, 828, 829, 824, 814, 65535, 831, 833, 65535,
    65535, 65535, 65535, 802, 804, 826, 813, 65535, 821, 819, 65535, 809, 816, 832, 811, 808, 65535, 815, 818, 65535, 65535, 823,
    65535, 65535, 800, 65535, 65535, 65535, 822, 65535, 820, 65535, 65535, 65535, 810, 65535, 65535, 65535, 65535, 801, 65535,
    65535, 825, 803, 65535, 812, 65535, 805, 838, 834, 836, 835, 65535, 839, 837, 840, 846, 843, 845, 841, 848, 844, 847, 842,
    856, 65535, 852, 65535, 65535, 853, 65535, 65535, 850, 65535, 65535, 851, 854, 855, 857, 849, 65535, 65535, 861, 863, 864,
    65535, 867, 866, 859, 865, 65535, 860, 65535, 65535, 862, 858, 882, 65535, 65535, 881, 65535, 891, 65535, 872, 65535, 888,
    65535, 65535, 65535, 887, 65535, 885, 65535, 65535, 893, 65535, 883, 65535, 65535, 874, 894, 884, 65535, 65535, 869, 65535,
    65535, 65535, 65535, 65535, 65535, 890, 871, 65535, 65535, 65535, 875, 65535, 873, 65535, 880, 886, 65535, 892, 65535, 65535,
    65535, 889, 870, 65535, 879, 65535, 65535, 65535, 868, 876, 65535, 877, 65535, 878, 903, 65535, 65535, 900, 65535, 902, 899,
    65535, 65535, 65535, 65535, 65535, 896, 65535, 897, 906, 65535, 907, 908, 65535, 898, 65535, 65535, 65535, 65535, 65535, 904,
    65535, 909, 901, 905, 895, 922, 917, 918, 910, 916, 919, 920, 921, 65535, 911, 913, 923, 915, 65535, 914, 912, 924, 928,
    65535, 65535, 65535, 927, 925, 926, 65535, 936, 931, 929, 65535, 65535, 930, 935, 65535, 934, 937, 933, 65535, 65535, 932,
    65535, 65535, 943, 65535, 941, 938, 940, 942, 939, 946, 947, 944, 65535, 948, 945, 957, 955, 956, 951, 949, 953, 65535, 954,
    950, 952, 65535, 65535, 960, 65535, 65535, 991, 65535, 65535, 65535, 965, 65535, 959, 978, 65535, 65535, 65535, 65535, 65535,
    65535, 983, 65535, 975, 65535, 65535, 65535, 65535, 980, 65535, 65535, 65535, 969, 65535, 65535, 972, 65535, 65535, 966,
    65535, 65535, 979, 65535, 963, 65535, 985, 968, 65535, 65535, 989, 981, 65535, 992, 65535, 65535, 971, 65535, 65535, 65535,
    65535, 987, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 984, 65535, 65535, 970, 967, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 986, 65535, 65535, 65535, 65535, 65535, 65535, 988, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 961, 974, 65535, 65535, 65535, 65535, 65535, 65535, 973, 65535, 65535, 962, 65535, 990, 65535, 65535,
    65535, 65535, 65535, 977, 65535, 65535, 65535, 958, 65535, 65535, 65535, 976, 964, 982, 65535, 1014, 65535, 65535, 65535,
    65535, 65535, 65535, 1005, 65535, 997, 1012, 1001, 65535, 65535, 65535, 1011, 65535, 65535, 995, 65535, 1013, 1007, 1008,
    65535, 1016, 65535, 996, 65535, 1009, 65535, 65535, 999, 1002, 65535, 998, 65535, 65535, 1010, 65535, 65535, 1000, 65535,
    65535, 65535, 1003, 994, 65535, 65535, 65535, 65535, 993, 1004, 65535, 65535, 65535, 65535, 65535, 1006, 65535, 1015, 65535,
    65535, 65535, 65535, 1019, 1028, 65535, 1020, 1025, 65535, 1021, 1017, 1026, 1023, 1022, 1027, 1024, 65535, 65535, 1018, 1031,
    65535, 65535, 1032, 1037, 65535, 1033, 1029, 1038, 1035, 1034, 1039, 1036, 65535, 65535, 1030, 1041, 1046, 1045, 1040, 1042,
    65535, 1043, 1044, 1047, 1052, 1050, 1054, 1053, 1049, 1051, 1048, 1057, 1061, 1060, 65535, 1056, 1059, 1055, 1058, 1066,
    1063, 1068, 1065, 1067, 65535, 1064, 1062, 1069, 65535, 1074, 1071, 1073, 1070, 1075, 1072, 1081, 1078, 1076, 65535, 1077,
    1079, 65535, 1080, 65535, 1082, 65535, 1084, 65535, 1089, 65535, 1087, 65535, 1090, 1085, 65535, 1083, 65535, 1088, 1086,
    1094, 1096, 1093, 65535, 1092, 1097, 1091, 1095, 65535, 1100, 1098, 1099, 1101, 1102, 65535, 65535, 65535, 1127, 1109, 65535,
    1106, 65535, 1125, 65535, 65535, 65535, 1116, 65535, 65535, 1129, 65535, 65535, 1130, 1103, 1107, 65535, 65535, 1119, 1112,
    1115, 65535, 65535, 65535, 65535, 1108, 65535, 1128, 1111, 65535, 1121, 1105, 1113, 1114, 1110, 65535, 65535, 1126, 1104,
    1124, 1120, 65535, 65535, 65535, 65535, 1123, 65535, 65535, 65535, 65535, 65535, 1118, 65535, 1131, 65535, 1122, 65535, 65535,
    1117, 65535, 65535, 65535, 1134, 1132, 1133, 1136, 65535, 1137, 1135, 1142, 1140, 1138, 65535, 1139, 65535, 1141, 65535,
    65535, 1174, 1170, 1161, 65535, 65535, 1167, 65535, 1158, 65535, 65535, 1157, 65535, 65535, 65535, 1169, 65535, 1171, 1150,
    65535, 65535, 1156, 1148, 65535, 1172, 65535, 1168, 1176, 1164, 1166, 1173, 65535, 65535, 1147, 1144, 65535, 1153, 65535,
    65535, 65535, 1160, 1149, 65535, 1162, 1143, 1159, 65535, 65535, 1151, 65535, 1146, 1145, 65535, 1165, 1154, 65535, 1152,
    65535, 65535, 65535, 65535, 1163, 1175, 1155, 1182, 65535, 65535, 65535, 1181, 1184, 65535, 1183, 65535, 1177, 1180, 1179,
    65535, 1185, 1178, 65535, 1187, 1191, 65535, 1188, 1186, 1189, 1190, 65535, 1201, 1202, 65535, 1200, 1194, 1192, 1196, 1193,
    1197, 65535, 65535, 65535, 1199, 1195, 65535, 1198, 65535, 1205, 1207, 1209, 1206, 1203, 1208, 1204, 1216, 1213, 1212, 1210,
    65535, 1215, 1211, 1214, 1217, 1219, 1220, 1218, 1226, 65535, 1224, 1227, 1225, 1221, 1222, 1223, 1256, 1250, 65535, 65535,
    65535, 1237, 65535, 1255, 1253, 65535, 1244, 1228, 1230, 1232, 65535, 65535, 65535, 65535, 1243, 65535, 1231, 65535, 1252,
    65535, 65535, 65535, 1241, 65535, 65535, 65535, 1258, 65535, 65535, 1236, 1238, 65535, 1229, 65535, 1251, 65535, 1233, 65535,
    1249, 65535, 65535, 1254, 65535, 1247, 65535, 1248, 1246, 1235, 1234, 65535, 1257, 65535, 65535, 65535, 65535, 1239, 1240,
    1242, 65535, 1245, 1263, 1264, 1259, 1260, 65535, 1261, 1262, 65535, 1266, 1286, 65535, 65535, 65535, 65535, 1284, 1288, 1293,
    65535, 65535, 65535, 1273, 1289, 65535, 1272, 65535, 1282, 65535, 1276, 1295, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1279, 65535, 65535, 1269, 1294, 65535, 1285, 1278, 1271, 1280, 65535, 65535, 1275, 1265, 65535, 65535, 65535, 1283, 65535,
    65535, 1290, 65535, 1291, 1281, 1292, 65535, 1268, 65535, 1270, 1274, 65535, 1287, 65535, 1267, 65535, 1277, 1300, 1301, 1296,
    1297, 65535, 1298, 1299, 65535, 65535, 65535, 65535, 1305, 1306, 1302, 1319, 1304, 65535, 1310, 65535, 1316, 65535, 1318,
    1312, 1311, 65535, 1321, 1320, 1313, 1322, 1315, 1303, 1317, 65535, 1323, 1308, 65535, 1314, 1309, 1307, 65535, 1324, 1327,
    1328, 65535, 1329, 65535, 1325, 1326, 65535, 65535, 1350, 65535, 65535, 65535, 65535, 65535, 1341, 1345, 1335, 65535, 65535,
    65535, 65535, 1336, 65535, 65535, 1351, 65535, 65535, 65535, 65535, 1344, 1337, 65535, 65535, 1343, 65535, 1348, 65535, 1331,
    65535, 65535, 1352, 65535, 1334, 65535, 65535, 65535, 1342, 1330, 65535, 1338, 65535, 65535, 65535, 65535, 1347, 65535, 65535,
    1346, 1332, 1333, 65535, 65535, 65535, 65535, 65535, 1349, 1340, 65535, 65535, 1339, 1354, 1356, 1353, 1355, 65535, 65535,
    1358, 1357, 65535, 1361, 1363, 1364, 1359, 1360, 65535, 1362, 1370, 1367, 1365, 1369, 1366, 65535, 1368, 65535, 1377, 1375,
    1382, 1371, 1374, 1372, 1379, 1376, 65535, 65535, 65535, 1380, 1378, 1381, 1383, 1373, 1398, 65535, 1402, 65535, 65535, 1409,
    1386, 1408, 65535, 1401, 65535, 65535, 1385, 1411, 1390, 65535, 1396, 1399, 65535, 1388, 65535, 1406, 1400, 65535, 1393, 1389,
    65535, 1387, 65535, 1404, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1407, 1405, 65535, 65535, 1384, 1403, 1392, 65535,
    65535, 1394, 65535, 65535, 65535, 1397, 65535, 65535, 65535, 1395, 1410, 65535, 1391, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1412, 1418, 1415, 1417, 65535, 1420, 1419, 1416, 65535, 65535, 65535, 65535, 1413, 65535, 1414, 65535, 1423,
    1421, 1426, 1422, 1425, 1424, 65535, 65535, 1433, 1431, 1434, 1432, 1430, 1429, 65535, 65535, 65535, 1435, 1428, 65535, 1427,
    65535, 65535, 1438, 1441, 1437, 1442, 65535, 1436, 1440, 1439, 1448, 65535, 1444, 1447, 1449, 1445, 1443, 1446, 1473, 65535,
    65535, 65535, 1464, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1470, 1458,
    1466, 65535, 1457, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1474, 65535, 65535, 1463, 65535, 65535, 65535, 1468, 1450,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1452, 1460, 1454,
    1456, 65535, 65535, 1476, 65535, 65535, 1462, 65535, 1479, 65535, 1469, 65535, 65535, 65535, 65535, 1482, 1461, 65535, 65535,
    65535, 65535, 65535, 1472, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1453, 1455, 65535, 65535, 65535, 65535, 65535,
    1477, 65535, 65535, 1471, 65535, 1480, 1459, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1475, 65535, 65535,
    65535, 1465, 65535, 65535, 1467, 65535, 65535, 65535, 65535, 65535, 1451, 65535, 1478, 65535, 65535, 1481, 1487, 1485, 1483,
    65535, 1484, 65535, 1486, 65535, 1489, 65535, 1488, 1490, 1491, 65535, 1493, 1492, 65535, 65535, 65535, 1497, 1506, 65535,
    1505, 1504, 65535, 1495, 65535, 1510, 1508, 1511, 65535, 1499, 1500, 65535, 1512, 1514, 1503, 1507, 1494, 1502, 1498, 65535,
    1501, 1496, 1515, 1513, 1509, 65535, 1519, 1518, 1516, 1517, 65535, 1520, 65535, 65535, 1529, 1523, 65535, 1527, 1528, 1533,
    1521, 1534, 1526, 1531, 1532, 65535, 1525, 1530, 1524, 1522, 1535, 1539, 1538, 65535, 65535, 65535, 1536, 1537, 65535, 1544,
    65535, 1543, 1540, 1542, 65535, 1541, 1548, 1547, 1545, 1546, 65535, 1549, 1550, 65535, 1554, 1552, 1551, 1553, 65535, 1560,
    1561, 1557, 1558, 1555, 1559, 1556, 65535, 65535, 65535, 1567, 65535, 65535, 65535, 65535, 65535, 1598, 65535, 65535, 65535,
    65535, 65535, 65535, 1585, 1593, 65535, 1581, 65535, 1575, 65535, 65535, 1578, 65535, 65535, 1603, 65535, 1573, 65535, 1572,
    65535, 65535, 65535, 65535, 65535, 1599, 65535, 65535, 1565, 1601, 65535, 65535, 1570, 65535, 65535, 1595, 1571, 1576, 65535,
    65535, 1580, 65535, 65535, 1566, 1604, 65535, 65535, 1591, 65535, 65535, 65535, 65535, 65535, 65535, 1584, 1563, 65535, 1596,
    65535, 65535, 1582, 65535, 65535, 1577, 65535, 65535, 65535, 1600, 65535, 65535, 65535, 65535, 1569, 1583, 1562, 1592, 1564,
    65535, 1594, 65535, 1587, 65535, 65535, 65535, 1579, 65535, 1574, 65535, 1589, 1586, 65535, 65535, 65535, 65535, 1588, 65535,
    1597, 65535, 1568, 65535, 65535, 65535, 65535, 65535, 1602, 1590, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1612, 1613, 65535, 1607, 1611, 65535, 65535, 65535, 1605, 1606, 1608, 1609, 65535, 1610, 65535,
    1616, 1614, 1615, 65535, 1618, 1617, 65535, 65535, 1621, 1619, 1620, 65535, 1623, 1622, 65535, 65535, 1626, 1624, 1625, 65535,
    1628, 1627, 65535, 65535, 1633, 65535, 1634, 1630, 1631, 1632, 1629, 65535, 65535, 1644, 65535, 1650, 65535, 65535, 1643,
    65535, 65535, 1638, 65535, 1645, 65535, 1646, 1635, 1642, 65535, 65535, 1648, 1636, 65535, 1639, 65535, 1647, 65535, 1640,
    1637, 1641, 65535, 1649, 65535, 1674, 65535, 1660, 65535, 65535, 65535, 1662, 65535, 65535, 65535, 1667, 65535, 1676, 1656,
    65535, 65535, 65535, 1669, 1661, 65535, 1657, 65535, 65535, 65535, 1671, 65535, 1675, 1666, 65535, 65535, 65535, 1654, 65535,
    65535, 1668, 65535, 65535, 1652, 65535, 65535, 1672, 65535, 65535, 65535, 65535, 1653, 1663, 1673, 65535, 1659, 65535, 1665,
    1651, 1655, 65535, 65535, 65535, 65535, 1670, 65535, 65535, 65535, 1658, 1664, 1677, 1680, 1681, 65535, 65535, 65535, 1678,
    1679, 1685, 1693, 65535, 65535, 1688, 65535, 1683, 65535, 1691, 1692, 65535, 1696, 65535, 1682, 1697, 65535, 65535, 65535,
    1687, 1698, 65535, 1686, 65535, 65535, 1684, 1689, 1690, 65535, 1694, 1699, 1695, 65535, 1703, 65535, 1704, 1702, 1705, 1701,
    1700, 65535, 1712, 65535, 1710, 1723, 65535, 65535, 65535, 1707, 1718, 1720, 65535, 65535, 1708, 1716, 65535, 1717, 65535,
    65535, 65535, 1721, 1722, 65535, 1714, 1709, 65535, 1713, 1706, 1711, 65535, 1715, 1719, 65535, 1731, 65535, 1736, 1730, 1725,
    65535, 1729, 1727, 1728, 1732, 1724, 65535, 1734, 1735, 1733, 1726, 1744, 1739, 65535, 1746, 65535, 65535, 1740, 65535, 65535,
    65535, 1750, 1751, 1741, 65535, 1745, 1748, 1742, 65535, 1749, 65535, 1738, 1743, 65535, 65535, 65535, 65535, 65535, 1747,
    65535, 65535, 1737, 65535, 1752, 1755, 1756, 65535, 65535, 65535, 1753, 1754, 1757, 1761, 1758, 1760, 1763, 1759, 1762, 65535,
    1764, 65535, 1767, 1768, 65535, 1766, 1765, 65535, 1772, 65535, 1774, 1771, 1775, 1769, 1773, 1770, 65535, 1798, 65535, 65535,
    1791, 65535, 1797, 65535, 65535, 65535, 65535, 65535, 1778, 65535, 1799, 1786, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1794, 65535, 65535, 1784, 65535, 1776, 65535, 1782, 1795, 65535, 1789, 1800, 1793, 65535, 65535, 65535, 65535, 65535,
    1787, 65535, 65535, 65535, 65535, 1792, 1781, 1785, 1780, 65535, 1777, 1783, 65535, 65535, 1788, 65535, 1779, 65535, 1790,
    65535, 1796, 65535, 65535, 1801, 65535, 1806, 1805, 65535, 1804, 1802, 1803, 1813, 1811, 65535, 1808, 1807, 1809, 1810, 1812,
    65535, 1816, 1814, 1815, 1817, 1818, 65535, 65535, 1834, 1828, 1820, 65535, 65535, 1838, 1825, 65535, 1832, 65535, 1835,
    65535, 65535, 1822, 1841, 65535, 65535, 1840, 65535, 65535, 1821, 65535, 1819, 1823, 65535, 65535, 65535, 1839, 1836, 65535,
    65535, 1826, 1829, 65535, 65535, 65535, 1824, 65535, 65535, 65535, 1833, 65535, 65535, 65535, 65535, 65535, 1831, 65535,
    65535, 1837, 65535, 65535, 65535, 65535, 1827, 65535, 65535, 65535, 65535, 1830, 65535, 65535, 65535, 65535, 1844, 1845, 1843,
    1847, 65535, 1846, 1842, 65535, 1851, 65535, 1855, 1852, 1858, 1849, 1854, 1857, 1856, 1859, 65535, 1860, 1853, 1848, 1850,
    65535, 65535, 1863, 1861, 1862, 1865, 65535, 65535, 1864, 65535, 1866, 1868, 1867, 1870, 1871, 1869, 65535, 1894, 1875, 65535,
    1882, 65535, 65535, 65535, 1883, 1879, 1892, 65535, 1877, 1887, 65535, 65535, 1874, 65535, 1878, 1893, 1872, 65535, 65535,
    65535, 65535, 1895, 65535, 65535, 65535, 65535, 1885, 65535, 65535, 65535, 65535, 65535, 1886, 1890, 65535, 65535, 65535,
    65535, 1891, 65535, 65535, 1873, 65535, 1888, 65535, 65535, 1881, 1889, 1880, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1884, 1876, 65535, 1898, 1896, 1897, 1899, 1902, 1905, 1906, 1900, 65535, 1903, 1904, 1901, 1919, 1912, 65535,
    1917, 1908, 1914, 65535, 1909, 65535, 1920, 65535, 65535, 65535, 1918, 65535, 1921, 65535, 65535, 1910, 65535, 1922, 65535,
    1915, 65535, 1907, 1916, 1923, 65535, 1913, 65535, 1911, 65535, 1926, 1925, 1927, 65535, 65535, 1928, 1931, 65535, 1924,
    65535, 1930, 1933, 1929, 1932, 65535, 65535, 1939, 1937, 1938, 1940, 1943, 1936, 65535, 65535, 1935, 1941, 1942, 1934, 65535,
    1944, 65535, 65535, 1950, 65535, 1947, 1949, 1946, 1948, 65535, 1945, 1955, 1953, 1954, 1957, 1956, 1952, 65535, 1951, 1961,
    1960, 1959, 1958, 65535, 1976, 1981, 1975, 65535, 1967, 1962, 1971, 1982, 1979, 65535, 1980, 1968, 65535, 65535, 1965, 65535,
    1963, 1973, 65535, 65535, 1974, 1972, 65535, 65535, 1969, 1964, 1977, 1978, 65535, 1970, 1966, 1987, 1985, 1983, 65535, 1984,
    65535, 1986, 65535, 1988, 1990, 65535, 1993, 65535, 1991, 1989, 1992, 65535, 2014, 2004, 2016, 65535, 1995, 2002, 2012, 2019,
    2027, 65535, 65535, 2021, 2008, 65535, 65535, 2011, 2007, 1999, 65535, 65535, 65535, 65535, 1997, 65535, 65535, 2005, 2003,
    65535, 2017, 65535, 2024, 2000, 2001, 2010, 1996, 65535, 2020, 1994, 65535, 2015, 65535, 1998, 2026, 65535, 65535, 2009,
    65535, 2018, 2023, 2022, 65535, 2013, 65535, 65535, 65535, 65535, 65535, 2006, 2025, 65535, 65535, 65535, 65535, 2028, 65535,
    2031, 65535, 65535, 2032, 2029, 2030, 2038, 2035, 2033, 2034, 2036, 2037, 65535, 65535, 65535, 2040, 2042, 2043, 65535, 65535,
    2041, 2039, 65535, 2047, 65535, 65535, 2048, 65535, 2050, 2049, 2045, 2052, 65535, 2046, 2051, 65535, 65535, 2044, 2058, 2055,
    2053, 2054, 2056, 2057, 65535, 65535, 65535, 2064, 65535, 2065, 65535, 65535, 2074, 2071, 2075, 65535, 2089, 2082, 2072,
    65535, 2079, 65535, 2061, 65535, 65535, 2063, 65535, 2077, 65535, 65535, 2070, 65535, 65535, 65535, 2083, 2081, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2067, 65535, 65535, 2062, 2060, 65535, 65535, 2080, 65535, 2087, 65535, 2084, 65535,
    2073, 65535, 2088, 2068, 2059, 2078, 2085, 65535, 2066, 2076, 2069, 2086, 65535, 65535, 2092, 2090, 2091, 2093, 2094, 65535,
    65535, 2095, 65535, 2098, 65535, 65535, 2099, 2096, 2097, 2102, 65535, 2103, 2105, 2104, 65535, 2101, 2100, 2111, 2108, 2106,
    2107, 2109, 2110, 65535, 65535, 65535, 2113, 2115, 2116, 65535, 65535, 2114, 2112, 2120, 65535, 2121, 2122, 2118, 2119, 65535,
    2117, 2138, 2137, 2127, 2130, 65535, 65535, 65535, 2126, 65535, 65535, 65535, 2134, 2136, 2125, 65535, 2132, 2129, 2133, 2135,
    2124, 65535, 65535, 65535, 2140, 2123, 65535, 65535, 2131, 65535, 2139, 2128, 65535, 2145, 2143, 2141, 2142, 2144, 65535,
    2146, 65535, 65535, 2149, 2164, 2147, 65535, 65535, 65535, 65535, 65535, 2173, 65535, 65535, 65535, 65535, 65535, 2177, 65535,
    65535, 65535, 2152, 2162, 65535, 65535, 65535, 2180, 65535, 65535, 2160, 2175, 2158, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2166, 65535, 65535, 65535, 2178, 65535, 2169, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2168, 2170, 2159, 65535, 2155, 65535, 65535, 65535, 65535,
    65535, 65535, 2151, 65535, 65535, 65535, 65535, 65535, 2153, 2150, 65535, 65535, 65535, 65535, 2163, 2165, 65535, 65535,
    65535, 2154, 2174, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2176, 65535, 65535, 2161, 65535, 2156, 2171, 65535,
    65535, 65535, 65535, 65535, 65535, 2148, 65535, 2172, 65535, 2181, 65535, 2179, 65535, 2167, 65535, 65535, 65535, 65535, 2157,
    2189, 2186, 2184, 2183, 2188, 2182, 2187, 2185, 65535, 2205, 2190, 2203, 2194, 65535, 2209, 2211, 2199, 65535, 2207, 65535,
    2195, 65535, 65535, 65535, 2198, 2200, 65535, 2208, 2212, 2204, 2197, 65535, 2192, 2206, 2210, 2201, 2202, 2191, 2193, 2196,
    2222, 2215, 65535, 65535, 65535, 65535, 65535, 2221, 2218, 2227, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2238,
    2231, 65535, 2235, 2228, 65535, 65535, 2229, 65535, 2232, 65535, 65535, 65535, 65535, 2223, 2213, 65535, 65535, 2230, 2236,
    65535, 2217, 2224, 2233, 65535, 65535, 65535, 65535, 65535, 65535, 2237, 65535, 2239, 2214, 65535, 2234, 2226, 65535, 2225,
    65535, 65535, 2220, 2216, 65535, 65535, 2219, 2244, 65535, 65535, 2243, 2240, 2242, 65535, 2241, 2248, 65535, 2250, 2247,
    2251, 2245, 2249, 2246, 2266, 65535, 2252, 2258, 65535, 2256, 2255, 65535, 2253, 65535, 2263, 2254, 2270, 2264, 2265, 2259,
    65535, 2269, 65535, 2261, 65535, 2257, 2267, 65535, 2262, 65535, 65535, 2271, 65535, 2260, 2268, 65535, 2272, 2275, 65535,
    2276, 65535, 65535, 2273, 2274, 65535, 65535, 65535, 2297, 65535, 65535, 2289, 2299, 2286, 2278, 2300, 65535, 2296, 2285,
    65535, 2287, 65535, 65535, 65535, 65535, 2281, 65535, 2295, 2279, 2298, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2282, 65535, 2284, 2288, 65535, 65535, 65535, 2294, 65535, 65535, 65535, 2277, 2290, 2280, 65535, 65535, 65535, 2293,
    65535, 2292, 2291, 65535, 65535, 65535, 65535, 2283, 65535, 65535, 65535, 65535, 65535, 2304, 2303, 2301, 2302, 2305, 65535,
    65535, 65535, 2310, 2308, 2312, 65535, 2309, 2306, 65535, 65535, 2307, 2314, 65535, 2311, 65535, 2315, 2313, 65535, 65535,
    2318, 2316, 2320, 2317, 65535, 2319, 65535, 2324, 2325, 2328, 2327, 2326, 2322, 2323, 2321, 2343, 65535, 2332, 65535, 65535,
    65535, 2335, 2345, 65535, 2338, 65535, 2330, 2341, 2331, 2329, 65535, 65535, 2337, 2334, 65535, 2336, 65535, 2344, 65535,
    65535, 65535, 2342, 65535, 65535, 2339, 2333, 2340, 2346, 2348, 2349, 2352, 2347, 2350, 2353, 2351, 2357, 65535, 2359, 2356,
    2360, 2354, 2358, 2355, 2400, 65535, 65535, 65535, 2379, 65535, 65535, 65535, 65535, 2363, 65535, 65535, 65535, 65535, 65535,
    2388, 2374, 65535, 65535, 65535, 65535, 65535, 65535, 2385, 2372, 2365, 65535, 2394, 2392, 65535, 2384, 65535, 2383, 65535,
    65535, 65535, 2368, 2373, 65535, 2391, 65535, 2367, 2369, 65535, 65535, 65535, 2375, 65535, 65535, 65535, 2381, 65535, 65535,
    65535, 65535, 2390, 65535, 65535, 2387, 65535, 2398, 65535, 2362, 65535, 65535, 2393, 2380, 2377, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2397, 65535, 65535, 65535, 2371, 65535, 2370, 65535, 65535, 2395, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2378, 2399, 65535, 2361, 2364, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2366, 65535, 2401, 65535,
    2376, 65535, 65535, 2386, 65535, 65535, 65535, 2382, 65535, 2389, 65535, 65535, 65535, 2396, 65535, 65535, 65535, 65535,
    65535, 2405, 2407, 65535, 2406, 2403, 2404, 2402, 65535, 2413, 2409, 65535, 2412, 2411, 2410, 2408, 65535, 2422, 65535, 65535,
    65535, 2417, 2421, 2416, 65535, 65535, 65535, 65535, 2415, 2418, 2414, 2420, 2419, 2424, 2429, 2428, 2425, 2423, 65535, 2426,
    2427, 2436, 2430, 2435, 2434, 2431, 2433, 65535, 2432, 2439, 2440, 65535, 2437, 2441, 2442, 65535, 2438, 2444, 2443, 65535,
    65535, 2498, 65535, 65535, 65535, 65535, 2614, 65535, 65535, 65535, 65535, 65535, 2478, 65535, 65535, 65535, 65535, 65535,
    65535, 2538, 65535, 65535, 65535, 2512, 65535, 65535, 65535, 65535, 65535, 65535, 2541, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2628, 2522, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2634, 2524, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2528, 65535, 65535, 2445, 65535, 65535, 2448, 65535, 65535,
    65535, 65535, 2553, 65535, 65535, 65535, 65535, 65535, 2588, 65535, 65535, 65535, 2619, 2563, 65535, 65535, 65535, 65535,
    65535, 2591, 65535, 65535, 65535, 2625, 65535, 2486, 65535, 65535, 65535, 65535, 2572, 65535, 65535, 65535, 65535, 65535,
    2489, 65535, 65535, 65535, 65535, 2574, 65535, 65535, 65535, 65535, 65535, 2470, 65535, 65535, 65535, 65535, 2578, 65535,
    65535, 65535, 65535, 65535, 2472, 65535, 65535, 65535, 65535, 2603, 65535, 65535, 65535, 2639, 65535, 2476, 65535, 65535,
    65535, 65535, 2613, 65535, 65535, 65535, 65535, 65535, 2501, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2511, 65535, 65535, 65535, 65535, 65535, 65535, 2518, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    2636, 2558, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2453, 65535, 2632, 2565, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2515, 2526, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2529, 65535,
    65535, 65535, 65535, 2449, 65535, 65535, 65535, 65535, 65535, 2555, 65535, 65535, 65535, 65535, 65535, 2568, 65535, 2450,
    65535, 2623, 2534, 65535, 65535, 65535, 65535, 65535, 2608, 65535, 65535, 65535, 65535, 65535, 2466, 65535, 65535, 65535,
    65535, 2615, 65535, 65535, 65535, 65535, 65535, 2506, 65535, 65535, 65535, 65535, 2576, 65535, 65535, 65535, 65535, 65535,
    2513, 65535, 65535, 65535, 65535, 2579, 65535, 65535, 65535, 65535, 65535, 2474, 65535, 65535, 65535, 65535, 2605, 65535,
    65535, 65535, 65535, 65535, 2477, 65535, 65535, 65535, 65535, 2584, 2644, 65535, 65535, 65535, 65535, 2503, 65535, 65535,
    65535, 65535, 65535, 65535, 2537, 65535, 65535, 65535, 2482, 65535, 65535, 65535, 65535, 65535, 65535, 2540, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2627, 2521, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    2630, 2546, 65535, 65535, 65535, 65535, 65535, 2452, 65535, 65535, 65535, 65535, 2548, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2552, 65535, 65535, 65535, 65535, 65535, 2587, 65535, 65535, 65535, 2618, 2556, 65535,
    65535, 65535, 65535, 65535, 2590, 65535, 2617, 65535, 2621, 65535, 2485, 65535, 65535, 65535, 65535, 2571, 65535, 65535,
    65535, 65535, 65535, 2488, 65535, 65535, 65535, 65535, 2596, 65535, 65535, 65535, 65535, 65535, 2469, 65535, 65535, 65535,
    65535, 2598, 65535, 65535, 65535, 65535, 65535, 2494, 65535, 65535, 65535, 65535, 2602, 65535, 65535, 65535, 65535, 65535,
    2496, 65535, 65535, 65535, 65535, 2606, 65535, 65535, 65535, 65535, 65535, 2500, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2504, 65535, 65535, 65535, 65535, 65535, 2461, 2517, 65535, 65535, 65535, 65535, 65535, 2641,
    65535, 65535, 65535, 65535, 2542, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2629, 2544, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2525, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2457, 65535,
    65535, 2549, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2554, 65535, 65535, 65535, 65535, 65535,
    2567, 65535, 2451, 65535, 2620, 2533, 65535, 65535, 65535, 65535, 65535, 2592, 65535, 2637, 65535, 65535, 65535, 2465, 65535,
    65535, 65535, 65535, 2594, 65535, 65535, 65535, 65535, 65535, 2490, 65535, 65535, 65535, 65535, 2575, 65535, 65535, 65535,
    65535, 65535, 2492, 65535, 65535, 65535, 65535, 2599, 65535, 65535, 65535, 65535, 65535, 2473, 65535, 65535, 65535, 65535,
    2604, 65535, 65535, 65535, 65535, 65535, 2497, 65535, 65535, 65535, 65535, 2583, 65535, 65535, 65535, 65535, 65535, 2502,
    65535, 65535, 65535, 65535, 65535, 65535, 2536, 65535, 65535, 65535, 2481, 65535, 65535, 65535, 65535, 65535, 65535, 2520,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2559, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 2635, 2560, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2566, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2551, 65535, 65535, 65535, 2464, 2462, 2586, 65535, 65535, 65535, 2460, 2531,
    65535, 65535, 65535, 65535, 65535, 2570, 65535, 65535, 65535, 2626, 2535, 2484, 65535, 65535, 65535, 2458, 2609, 65535, 65535,
    65535, 65535, 65535, 2468, 65535, 65535, 65535, 65535, 2610, 65535, 2638, 65535, 65535, 65535, 2507, 65535, 65535, 65535,
    65535, 2616, 65535, 65535, 65535, 65535, 65535, 2508, 65535, 65535, 65535, 65535, 2601, 65535, 65535, 65535, 65535, 65535,
    2514, 65535, 65535, 65535, 65535, 2581, 65535, 65535, 65535, 65535, 65535, 2499, 65535, 65535, 65535, 65535, 2585, 65535,
    65535, 65535, 65535, 65535, 2479, 65535, 65535, 65535, 65535, 65535, 65535, 2539, 65535, 65535, 65535, 2483, 65535, 2640,
    65535, 65535, 65535, 65535, 2557, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2631, 2523, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2547, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2561, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2455, 65535, 65535, 2562, 65535, 65535, 65535, 65535, 65535,
    2589, 65535, 65535, 65535, 2622, 2532, 65535, 65535, 65535, 65535, 65535, 2607, 65535, 65535, 65535, 65535, 65535, 2487,
    65535, 65535, 65535, 65535, 2573, 65535, 65535, 65535, 65535, 65535, 2505, 65535, 65535, 65535, 65535, 2597, 65535, 65535,
    65535, 65535, 65535, 2471, 65535, 65535, 65535, 65535, 2611, 65535, 2446, 2463, 65535, 65535, 2495, 65535, 65535, 65535,
    65535, 2612, 65535, 65535, 65535, 65535, 65535, 2509, 65535, 65535, 65535, 65535, 2582, 65535, 65535, 65535, 65535, 65535,
    2510, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2480, 65535, 65535, 65535, 65535, 65535, 65535,
    2519, 65535, 65535, 65535, 2456, 65535, 2642, 65535, 65535, 65535, 65535, 2543, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2633, 2545, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2527, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2550, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2530, 65535, 2459, 65535, 65535, 65535, 2569, 65535, 2454, 65535, 2624, 2564, 65535, 65535, 65535, 65535, 2643, 2593,
    65535, 65535, 65535, 65535, 65535, 2467, 2516, 65535, 65535, 65535, 2595, 65535, 65535, 65535, 2447, 65535, 2491, 65535,
    65535, 65535, 65535, 2577, 65535, 65535, 65535, 65535, 65535, 2493, 65535, 65535, 65535, 65535, 2600, 65535, 65535, 65535,
    65535, 65535, 2475, 65535, 65535, 65535, 65535, 2580, 65535, 65535, 65535, 2648, 2649, 2647, 65535, 2646, 65535, 65535, 2645,
    65535, 2653, 2652, 2654, 2651, 65535, 65535, 2650, 2659, 65535, 2662, 2658, 2657, 2661, 65535, 65535, 2663, 2656, 65535,
    65535, 65535, 2655, 2660, 65535, 2689, 65535, 65535, 2697, 2690, 2713, 2698, 65535, 2693, 2685, 2700, 2694, 2664, 2688, 2704,
    2674, 2670, 2706, 2716, 65535, 2708, 2714, 2679, 2673, 65535, 2687, 2712, 2696, 2669, 2681, 65535, 2677, 2692, 2684, 2699,
    2672, 65535, 2686, 2703, 2710, 2668, 2680, 65535, 2676, 2707, 2683, 2711, 65535, 2671, 2666, 2702, 2695, 2667, 2705, 65535,
    2675, 2691, 2682, 2678, 2665, 2709, 65535, 2701, 2715, 2718, 2721, 2717, 2720, 2719, 65535, 2722, 65535, 2727, 2728, 2725,
    2723, 65535, 2726, 2724, 65535, 2729, 2731, 2732, 2730, 2734, 2735, 2737, 2733, 65535, 2736, 2739, 2738, 2749, 65535, 65535,
    65535, 2753, 2768, 65535, 65535, 2765, 65535, 65535, 65535, 65535, 2757, 65535, 2743, 2754, 65535, 2759, 65535, 2770, 2769,
    65535, 2748, 2752, 2741, 2751, 2745, 65535, 2760, 2740, 65535, 2744, 65535, 65535, 2747, 65535, 65535, 2766, 2758, 65535,
    65535, 2767, 2762, 2755, 2764, 65535, 65535, 65535, 65535, 2763, 65535, 2742, 2761, 65535, 2756, 2746, 65535, 65535, 65535,
    2750, 65535, 65535, 65535, 2771, 65535, 65535, 2774, 2775, 65535, 2772, 2773, 2781, 65535, 2780, 2779, 2776, 2778, 65535,
    2777, 65535, 2791, 2786, 2785, 2782, 2790, 65535, 65535, 2793, 2792, 2789, 2787, 2783, 2784, 65535, 2788, 2800, 2798, 2795,
    65535, 2794, 2797, 2796, 2799, 2801, 65535, 2806, 65535, 2805, 2804, 2802, 2803, 2807, 65535, 65535, 65535, 2811, 2810, 2808,
    2809, 65535, 2829, 2815, 65535, 65535, 2819, 2812, 65535, 65535, 2816, 2826, 2825, 2818, 2822, 65535, 2814, 65535, 65535,
    2828, 2817, 65535, 2830, 2813, 65535, 65535, 2821, 2827, 65535, 2823, 2820, 2824, 65535, 2832, 2834, 2835, 65535, 65535,
    65535, 65535, 65535, 2833, 65535, 2845, 2842, 65535, 2843, 65535, 2840, 2831, 2838, 65535, 65535, 2841, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2844, 2837, 2836, 2839, 2854, 2853, 65535, 2858, 2851, 2849, 2859, 2847, 65535, 65535, 2852,
    65535, 2850, 65535, 65535, 65535, 2861, 65535, 2857, 65535, 65535, 65535, 65535, 2860, 65535, 65535, 2846, 2856, 2855, 65535,
    65535, 2848, 65535, 65535, 65535, 2874, 2880, 2875, 65535, 2876, 2877, 2870, 2867, 65535, 65535, 2871, 2879, 2881, 65535,
    65535, 65535, 2866, 2869, 2873, 2868, 2878, 65535, 2865, 65535, 2864, 65535, 2863, 2872, 2862, 65535, 2884, 2886, 2885, 2883,
    65535, 2882, 2887, 2888, 65535, 65535, 65535, 2892, 2891, 2889, 2890, 65535, 2917, 65535, 2900, 65535, 2897, 65535, 65535,
    65535, 2918, 65535, 65535, 2896, 65535, 65535, 2925, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2911, 65535, 65535,
    65535, 65535, 2902, 65535, 2903, 2912, 2928, 65535, 65535, 65535, 65535, 2904, 65535, 2901, 65535, 65535, 65535, 2926, 65535,
    2905, 2915, 65535, 65535, 65535, 65535, 2906, 65535, 65535, 65535, 65535, 2898, 65535, 2914, 2922, 2894, 2910, 65535, 65535,
    65535, 65535, 2929, 65535, 2907, 65535, 65535, 2920, 65535, 65535, 65535, 2924, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2895, 65535, 2913, 65535, 65535, 65535, 65535, 65535, 65535, 2899, 65535, 65535, 2919, 65535, 65535,
    65535, 65535, 65535, 2908, 65535, 65535, 65535, 65535, 65535, 65535, 2927, 65535, 65535, 2923, 65535, 65535, 65535, 2921,
    65535, 2893, 65535, 65535, 2909, 65535, 65535, 65535, 2916, 65535, 65535, 65535, 65535, 65535, 2935, 2949, 65535, 2964, 2951,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2944, 65535, 65535, 65535, 65535, 65535, 65535, 2943, 2950, 65535, 2947,
    2937, 65535, 65535, 65535, 2938, 65535, 65535, 65535, 65535, 65535, 2941, 65535, 2960, 65535, 65535, 2965, 65535, 65535,
    65535, 2959, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2946, 65535, 65535, 2958, 65535,
    65535, 65535, 65535, 65535, 65535, 2961, 2956, 65535, 2933, 65535, 65535, 2948, 65535, 65535, 2930, 65535, 65535, 65535,
    65535, 65535, 2940, 65535, 65535, 65535, 65535, 2963, 65535, 2962, 65535, 2957, 65535, 65535, 65535, 65535, 65535, 2931, 2932,
    65535, 2945, 65535, 65535, 2942, 2955, 65535, 65535, 65535, 65535, 65535, 2936, 65535, 65535, 65535, 65535, 65535, 2934, 2952,
    2953, 2954, 65535, 65535, 65535, 2939, 65535, 65535, 65535, 65535, 65535, 65535, 2981, 2980, 65535, 65535, 65535, 2973, 65535,
    65535, 2968, 65535, 65535, 2996, 65535, 65535, 65535, 65535, 65535, 65535, 2994, 65535, 65535, 65535, 2975, 65535, 2966, 2997,
    2972, 65535, 65535, 65535, 2977, 65535, 2969, 65535, 65535, 65535, 65535, 2990, 65535, 3000, 65535, 2995, 65535, 65535, 2989,
    65535, 65535, 65535, 2983, 65535, 65535, 65535, 2999, 65535, 65535, 65535, 65535, 65535, 65535, 2982, 65535, 65535, 65535,
    65535, 65535, 2971, 2978, 2998, 65535, 65535, 2991, 65535, 65535, 65535, 65535, 2987, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2976, 65535, 2970, 65535, 2979, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2985, 65535, 2986, 65535, 2993, 65535, 65535, 2984, 65535, 2967, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2992, 2974, 65535, 65535, 2988, 65535, 65535, 65535, 3014, 65535, 65535, 3017, 65535, 3011, 3009, 3003,
    3010, 3013, 65535, 65535, 3016, 65535, 65535, 3004, 3007, 65535, 3005, 65535, 65535, 3015, 65535, 3002, 3018, 3012, 3001,
    3006, 3008, 65535, 3031, 65535, 65535, 65535, 65535, 65535, 3023, 3032, 3035, 65535, 3034, 3041, 3025, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 3036, 65535, 65535, 3030, 3033, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3029, 3024,
    65535, 3039, 3026, 3020, 3019, 3040, 3021, 65535, 3042, 65535, 65535, 65535, 65535, 65535, 3027, 3028, 65535, 65535, 65535,
    65535, 3037, 65535, 3038, 65535, 65535, 3043, 65535, 65535, 3022, 3048, 65535, 3046, 3044, 3049, 3050, 3045, 3047, 3055,
    65535, 3056, 3053, 3051, 65535, 3057, 65535, 65535, 3052, 3058, 65535, 65535, 3054, 65535, 3059, 65535, 3062, 3060, 3061,
    65535, 65535, 3063, 3064, 65535, 3067, 3065, 3066, 65535, 3069, 65535, 3068, 3075, 3072, 3071, 3074, 3076, 3073, 3077, 3070,
    3081, 3084, 3083, 3080, 3082, 3079, 3078, 65535, 65535, 3086, 65535, 3089, 3088, 3090, 3087, 3085, 3098, 3103, 3093, 3099,
    3100, 3097, 3096, 65535, 65535, 3092, 65535, 3095, 3094, 3091, 3102, 3101, 65535, 65535, 3153, 65535, 65535, 65535, 65535,
    3146, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3121, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 3123, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3145, 65535, 65535, 65535, 65535,
    65535, 65535, 3138, 3128, 65535, 65535, 65535, 65535, 65535, 3133, 65535, 65535, 65535, 65535, 65535, 3144, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3134, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3124, 65535,
    3127, 65535, 3119, 65535, 3135, 65535, 65535, 65535, 65535, 3116, 65535, 65535, 65535, 65535, 3149, 65535, 65535, 65535,
    65535, 65535, 65535, 3140, 65535, 65535, 3104, 65535, 65535, 65535, 65535, 3107, 65535, 65535, 65535, 65535, 65535, 3108,
    65535, 65535, 3151, 65535, 3137, 65535, 65535, 65535, 65535, 65535, 3154, 65535, 65535, 65535, 65535, 65535, 3142, 65535,
    65535, 65535, 3110, 3118, 65535, 65535, 65535, 65535, 3143, 65535, 65535, 65535, 3120, 65535, 65535, 65535, 65535, 3130,
    65535, 65535, 65535, 65535, 65535, 3148, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 3139, 3131, 65535, 65535, 3132, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3141, 65535,
    65535, 65535, 65535, 65535, 65535, 3129, 65535, 65535, 65535, 3113, 3126, 65535, 3125, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 3105, 65535, 3106, 65535, 3147, 65535, 65535, 3111, 3114, 65535, 65535, 65535, 65535, 3152, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3115, 3122, 65535, 3136,
    65535, 65535, 65535, 65535, 65535, 3109, 65535, 3112, 65535, 3150, 65535, 3117, 65535, 65535, 3159, 3155, 3157, 3156, 65535,
    3160, 3158, 3161, 3183, 65535, 65535, 65535, 65535, 65535, 65535, 3174, 65535, 3166, 3181, 3170, 65535, 3167, 65535, 3180,
    65535, 65535, 3164, 65535, 3182, 3176, 3177, 65535, 3185, 65535, 3165, 65535, 3178, 65535, 65535, 3168, 3171, 65535, 65535,
    65535, 65535, 3179, 65535, 65535, 3169, 65535, 65535, 65535, 3172, 3163, 65535, 65535, 65535, 65535, 3162, 3173, 65535, 65535,
    65535, 65535, 65535, 3175, 65535, 3184, 65535, 65535, 65535, 65535, 3188, 3197, 65535, 3189, 3194, 65535, 3190, 3186, 3195,
    3192, 3191, 3196, 3193, 65535, 65535, 3187, 3200, 65535, 65535, 3201, 3206, 65535, 3202, 3198, 3207, 3204, 3203, 3208, 3205,
    65535, 65535, 3199, 3211, 3214, 65535, 3215, 3218, 65535, 65535, 3209, 65535, 65535, 3212, 3213, 3219, 3217, 3216, 3210,
    65535, 65535, 3227, 3225, 3220, 65535, 3221, 3223, 65535, 65535, 3222, 65535, 3226, 65535, 3224, 3228, 3234, 3231, 3233, 3229,
    3236, 3232, 3235, 3230, 3244, 65535, 3240, 65535, 65535, 3241, 65535, 65535, 3238, 65535, 65535, 3239, 3242, 3243, 3245, 3237,
    3246, 3250, 65535, 3251, 3249, 65535, 3247, 3248, 3266, 65535, 65535, 3265, 65535, 3275, 65535, 3256, 65535, 3272, 65535,
    65535, 65535, 3271, 65535, 3269, 65535, 65535, 3277, 65535, 3267, 65535, 65535, 3258, 3280, 3268, 65535, 65535, 3253, 65535,
    65535, 65535, 65535, 65535, 3278, 3274, 3255, 65535, 65535, 65535, 3259, 3279, 3257, 65535, 3264, 3270, 65535, 3276, 65535,
    65535, 65535, 3273, 3254, 65535, 3263, 65535, 65535, 65535, 3252, 3260, 65535, 3261, 65535, 3262, 3285, 3282, 3287, 3284,
    3286, 65535, 3283, 3281, 3295, 3298, 3294, 65535, 65535, 3292, 65535, 3297, 65535, 65535, 65535, 3293, 3301, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 3303, 65535, 3288, 3300, 3290, 3304, 3291, 3299, 65535, 3302, 3289, 3296, 3310, 3305, 3317,
    3308, 65535, 3307, 65535, 65535, 65535, 3311, 3306, 3319, 65535, 65535, 65535, 3314, 3315, 3320, 3309, 65535, 65535, 65535,
    65535, 3313, 3316, 65535, 65535, 3318, 65535, 65535, 65535, 3312, 3321, 3325, 65535, 65535, 65535, 3324, 3322, 3323, 65535,
    3326, 65535, 3328, 65535, 3333, 65535, 3331, 65535, 3334, 3329, 65535, 3327, 65535, 3332, 3330, 65535, 3342, 3337, 3335,
    65535, 65535, 3336, 3341, 65535, 3340, 3343, 3339, 65535, 65535, 3338, 65535, 3347, 3349, 3346, 65535, 3345, 3350, 3344, 3348,
    65535, 3356, 65535, 3354, 3351, 3353, 3355, 3352, 3359, 3360, 3357, 65535, 3361, 3358, 3370, 3368, 3369, 3364, 3362, 3366,
    65535, 3367, 3363, 3365, 65535, 3373, 3371, 3372, 3374, 3375, 65535, 65535, 3380, 3379, 3378, 3382, 3377, 3381, 3376, 65535,
    3408, 65535, 65535, 3416, 3409, 3432, 3417, 65535, 3412, 3404, 3419, 3413, 3383, 3407, 3423, 3393, 3389, 3425, 3435, 3385,
    3427, 3433, 3398, 3392, 65535, 3406, 3431, 3415, 3388, 3400, 65535, 3396, 3411, 3403, 3418, 3391, 65535, 3405, 3422, 3429,
    3387, 3399, 65535, 3395, 3426, 3402, 3430, 65535, 3390, 65535, 3421, 3414, 3386, 3424, 65535, 3394, 3410, 3401, 3397, 3384,
    3428, 65535, 3420, 3434, 65535, 65535, 3456, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3451, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 3438, 3452, 3458, 65535, 65535, 3463, 65535, 3469, 3445, 3460, 65535, 65535, 3436,
    65535, 65535, 65535, 3459, 65535, 65535, 3465, 65535, 3446, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    3450, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3468, 3441, 65535, 65535, 65535, 3466, 65535, 65535, 65535,
    65535, 3437, 3439, 65535, 3444, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 3442, 3467, 65535, 65535, 65535, 65535, 65535, 65535, 3462, 3449, 65535, 65535, 3455, 3447, 65535,
    65535, 65535, 65535, 65535, 3440, 3448, 3461, 65535, 65535, 3453, 3454, 65535, 65535, 65535, 65535, 65535, 65535, 3457, 65535,
    3443, 3464, 65535, 65535, 3472, 65535, 3475, 3474, 3470, 3476, 65535, 3471, 3478, 3473, 3477, 3479, 65535, 65535, 3480, 3490,
    3488, 65535, 3487, 65535, 3482, 3489, 65535, 3496, 3485, 65535, 65535, 65535, 3493, 65535, 65535, 3481, 65535, 65535, 3483,
    3495, 65535, 65535, 65535, 3486, 65535, 3491, 3484, 65535, 3494, 65535, 3492, 3520, 65535, 65535, 65535, 3517, 65535, 65535,
    65535, 65535, 3507, 3511, 3510, 3499, 65535, 65535, 65535, 65535, 3502, 3515, 3521, 65535, 65535, 3506, 3503, 3509, 65535,
    3504, 3514, 65535, 3497, 3512, 65535, 65535, 65535, 65535, 65535, 3500, 3519, 3508, 65535, 65535, 65535, 65535, 65535, 3518,
    3513, 65535, 65535, 3505, 65535, 65535, 3516, 65535, 65535, 65535, 65535, 3498, 65535, 65535, 65535, 65535, 3501, 65535,
    65535, 3522, 3527, 3526, 3531, 3528, 65535, 3530, 3525, 65535, 3534, 3524, 3533, 65535, 3529, 3523, 3532, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 3542, 3539, 65535, 3538, 3536, 65535, 3544, 65535, 3545, 65535, 65535, 3543,
    3549, 3553, 65535, 65535, 65535, 65535, 65535, 3548, 65535, 65535, 65535, 65535, 3540, 65535, 65535, 65535, 65535, 3546, 3551,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 3552, 65535, 65535, 3537, 3541, 65535, 3556, 65535, 65535, 3535, 65535, 3550,
    3547, 3554, 3557, 3555, 65535, 3561, 65535, 3560, 3558, 3563, 3565, 3566, 65535, 3559, 65535, 65535, 65535, 3562, 3564, 65535,
    3574, 3573, 3569, 3570, 3572, 3571, 3567, 3568, 3575, 3582, 3577, 3576, 3580, 3581, 3579, 3578, 3590, 3592, 3596, 65535,
    65535, 3584, 3593, 65535, 3599, 3591, 3585, 3600, 65535, 65535, 3594, 3583, 3586, 65535, 65535, 3598, 3588, 3597, 3587, 65535,
    65535, 65535, 65535, 65535, 65535, 3595, 3589, 65535, 3605, 65535, 3608, 3609, 65535, 65535, 3601, 3606, 3602, 3610, 3607,
    65535, 3611, 3603, 3604, 65535, 3612, 3617, 65535, 3615, 3616, 65535, 3613, 3614, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 3637, 3632, 3629, 3620, 65535, 65535, 3626, 65535, 3623, 65535, 65535, 65535, 3635, 3640, 3624, 65535,
    65535, 3625, 65535, 3642, 3618, 65535, 3639, 65535, 3631, 65535, 65535, 3621, 3638, 65535, 3636, 65535, 3634, 65535, 65535,
    65535, 3628, 65535, 65535, 3627, 65535, 65535, 65535, 3641, 65535, 65535, 65535, 3619, 65535, 65535, 65535, 3630, 3622, 65535,
    3633, 65535, 65535, 3669, 65535, 65535, 65535, 65535, 65535, 3657, 65535, 65535, 65535, 3648, 3659, 3661, 65535, 3660, 65535,
    65535, 65535, 65535, 65535, 3652, 65535, 3672, 65535, 65535, 65535, 65535, 65535, 3664, 3671, 65535, 3665, 65535, 65535,
    65535, 65535, 65535, 65535, 3668, 65535, 65535, 3653, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3650, 65535,
    65535, 3666, 65535, 65535, 65535, 65535, 65535, 65535, 3651, 3646, 65535, 3647, 65535, 65535, 3644, 65535, 65535, 3670, 65535,
    65535, 65535, 65535, 3662, 3673, 65535, 65535, 3654, 65535, 65535, 3658, 65535, 3645, 65535, 65535, 65535, 3649, 65535, 65535,
    3663, 65535, 65535, 65535, 65535, 65535, 3655, 3656, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3643,
    65535, 65535, 65535, 65535, 3667, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3674, 65535, 65535, 65535, 65535, 65535,
    3676, 3680, 3675, 3677, 3679, 3678, 3681, 65535, 3682, 3685, 65535, 3686, 65535, 65535, 3683, 3684, 3691, 3689, 3687, 3688,
    65535, 3690, 65535, 65535, 3695, 3699, 3698, 65535, 65535, 3697, 3693, 65535, 65535, 3692, 65535, 3700, 3694, 65535, 65535,
    3696, 3703, 3701, 3706, 3705, 3707, 3708, 3702, 3704, 65535, 3709, 3722, 3732, 65535, 65535, 65535, 65535, 65535, 3728, 3725,
    3720, 65535, 65535, 65535, 65535, 65535, 3721, 3723, 65535, 3717, 3718, 65535, 65535, 3716, 65535, 3713, 65535, 3729, 3727,
    65535, 3736, 65535, 65535, 3719, 3731, 3726, 3733, 65535, 65535, 65535, 65535, 3724, 65535, 3710, 3712, 65535, 65535, 65535,
    3734, 65535, 65535, 65535, 65535, 65535, 3711, 3735, 3730, 65535, 65535, 65535, 3715, 3714, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 3746, 3743, 65535, 3742, 3751, 3739, 3740, 65535, 65535, 65535, 3750, 3748, 65535, 3741, 3738,
    3749, 65535, 65535, 65535, 3737, 3744, 65535, 3745, 3747, 3754, 65535, 3753, 3756, 3757, 3755, 3752, 3758, 65535, 3761, 3759,
    3760, 3763, 65535, 3762, 65535, 65535, 65535, 3782, 65535, 3771, 3764, 3772, 3769, 3766, 65535, 3791, 65535, 65535, 65535,
    65535, 3779, 65535, 65535, 65535, 65535, 3775, 65535, 65535, 3797, 3800, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    3799, 3792, 3776, 65535, 65535, 65535, 3798, 65535, 65535, 65535, 3765, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3796,
    65535, 65535, 3777, 3788, 65535, 65535, 65535, 3778, 65535, 3781, 3794, 65535, 65535, 65535, 3767, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 3784, 65535, 65535, 65535, 65535, 65535, 3795, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 3789, 3790, 3768, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3786, 65535, 65535, 3770,
    65535, 3787, 65535, 65535, 65535, 65535, 65535, 3783, 65535, 3785, 3773, 3774, 65535, 3793, 3780, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 3803, 3806, 3807, 65535, 3804, 3805, 3802, 3801, 65535, 3810, 3808, 3809, 3812, 65535, 3811, 65535, 3821,
    65535, 3816, 3818, 65535, 65535, 3813, 3817, 65535, 65535, 3815, 65535, 3814, 3820, 3822, 3819, 3827, 3825, 3823, 65535, 3824,
    3826, 65535, 3828, 3843, 3838, 3851, 3841, 65535, 3831, 65535, 65535, 65535, 3840, 65535, 65535, 3835, 65535, 65535, 65535,
    3844, 65535, 65535, 65535, 3832, 65535, 65535, 65535, 65535, 3849, 3850, 65535, 3846, 65535, 65535, 65535, 65535, 65535,
    65535, 3830, 3834, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3833, 65535, 3842, 65535, 3836, 65535, 3848, 3847, 65535,
    3837, 65535, 65535, 3845, 65535, 65535, 65535, 3839, 65535, 3829, 65535, 3863, 3856, 3857, 3852, 3861, 3854, 65535, 3859,
    3858, 3862, 3864, 3860, 3853, 65535, 65535, 3855, 3873, 3871, 3868, 65535, 3867, 65535, 65535, 65535, 3870, 3875, 3874, 65535,
    65535, 3876, 65535, 65535, 65535, 65535, 3878, 3869, 65535, 3880, 3877, 65535, 3872, 3881, 3866, 3879, 65535, 65535, 65535,
    3865, 65535, 3884, 3882, 65535, 3883, 65535, 3885, 3886, 3900, 65535, 65535, 65535, 65535, 3901, 3899, 65535, 65535, 3910,
    65535, 3892, 3887, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3912, 3890, 3903, 65535, 65535, 65535, 65535, 65535,
    65535, 3894, 65535, 3908, 65535, 3896, 65535, 3895, 65535, 3913, 65535, 3888, 65535, 65535, 3893, 3898, 3911, 65535, 65535,
    3909, 65535, 3902, 3906, 3904, 65535, 3905, 3907, 3897, 3914, 65535, 65535, 65535, 3889, 65535, 65535, 3891, 3922, 3920, 3917,
    3919, 3921, 3916, 3915, 3918, 65535, 3925, 3923, 3924, 3926, 3927, 65535, 65535, 3933, 3934, 3930, 3928, 3931, 3935, 3929,
    3932, 65535, 3938, 3936, 65535, 3937, 65535, 3939, 3940, 65535, 3945, 3948, 65535, 3943, 65535, 3944, 3941, 3950, 3946, 65535,
    3947, 3942, 3949, 65535, 65535, 3952, 3955, 3951, 3953, 3956, 65535, 3954, 65535, 65535, 3962, 3960, 3961, 3957, 3959, 65535,
    3958, 65535, 3965, 3963, 3964, 3966, 3967, 65535, 65535, 3971, 3974, 3969, 3972, 3975, 3970, 3973, 3968, 3977, 3980, 3976,
    3978, 3979, 3981, 65535, 65535, 3988, 3984, 3983, 3982, 3985, 3987, 3986, 65535, 4001, 4010, 65535, 65535, 65535, 65535, 3989,
    3993, 3997, 3996, 65535, 65535, 3995, 65535, 3998, 65535, 4007, 3991, 4003, 4009, 4005, 4000, 65535, 4004, 65535, 4002, 4008,
    3990, 3992, 4006, 3994, 3999, 4017, 4014, 4013, 4016, 4012, 65535, 4011, 4015, 4018, 4020, 4023, 65535, 4022, 4021, 4019,
    65535, 65535, 4026, 4024, 4025, 4027, 65535, 4028, 4029, 65535, 4032, 4030, 65535, 4031, 65535, 4034, 4033, 4037, 65535,
    65535, 4039, 4038, 4040, 4043, 4035, 65535, 4042, 65535, 65535, 65535, 65535, 4041, 4036, 4047, 65535, 4045, 4050, 4044, 4048,
    4046, 4049, 65535, 4052, 4055, 4054, 65535, 65535, 4053, 4051, 65535, 4058, 4056, 4057, 4059, 65535, 4060, 65535, 4066, 65535,
    4065, 4067, 4062, 4063, 4064, 4061, 4086, 4088, 65535, 65535, 65535, 4077, 4089, 4081, 65535, 4068, 65535, 4075, 65535, 4085,
    4074, 4084, 4072, 4082, 4073, 4091, 4071, 4069, 4070, 4080, 4083, 65535, 65535, 4076, 4079, 4087, 4078, 4090, 4096, 4095,
    4097, 4098, 4092, 65535, 4093, 4094, 4099, 4103, 65535, 4105, 4104, 4102, 4100, 4101, 4106, 4110, 4109, 65535, 65535, 65535,
    4107, 4108, 65535, 65535, 65535, 4150, 65535, 4116, 4123, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4129, 65535, 4113,
    65535, 4115, 65535, 65535, 65535, 65535, 65535, 65535, 4141, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 4126, 65535, 65535, 65535, 4124, 65535, 65535, 4149, 4121, 65535, 65535, 4114, 4147, 4139, 4135, 65535, 4134, 65535,
    4119, 4120, 65535, 65535, 65535, 65535, 4144, 4133, 4117, 65535, 65535, 65535, 65535, 65535, 65535, 4142, 65535, 4143, 65535,
    4122, 65535, 65535, 4140, 65535, 65535, 4128, 65535, 65535, 65535, 4118, 4131, 4148, 4137, 65535, 4111, 65535, 65535, 65535,
    65535, 65535, 4125, 4127, 65535, 65535, 65535, 65535, 65535, 4132, 65535, 65535, 65535, 65535, 4130, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 4145, 4136, 4146, 65535, 65535, 65535, 65535, 4138, 65535, 65535, 65535, 65535, 4112, 65535,
    65535, 4155, 4156, 4159, 65535, 4158, 4161, 4157, 65535, 4160, 4153, 65535, 4152, 4151, 65535, 4154, 4162, 4164, 65535, 65535,
    65535, 4165, 4163, 4166, 4176, 4174, 65535, 4178, 4167, 4169, 65535, 65535, 4177, 65535, 65535, 65535, 4170, 4171, 4179, 4175,
    4183, 65535, 4173, 4186, 4184, 65535, 4181, 65535, 4185, 4168, 65535, 4180, 65535, 4187, 4182, 4172, 4193, 4189, 4194, 4191,
    65535, 4188, 4192, 4190, 4201, 4209, 4195, 65535, 65535, 65535, 4199, 65535, 4214, 4211, 4217, 65535, 65535, 65535, 4198,
    4215, 4206, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4204, 4212, 4218, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 4207, 65535, 65535, 4210, 65535, 65535, 65535, 4200, 65535, 4203, 65535, 65535, 4213, 65535, 4205, 4208, 65535,
    65535, 65535, 4216, 65535, 4196, 4202, 65535, 65535, 65535, 4197, 4219, 65535, 4221, 4226, 4220, 4222, 4224, 4223, 4225,
    65535, 4232, 4229, 4227, 4228, 65535, 4231, 4230, 65535, 4239, 4237, 4233, 4234, 4238, 4240, 4235, 4236, 4289, 4285, 4270,
    65535, 65535, 65535, 65535, 4250, 65535, 65535, 4277, 65535, 4280, 65535, 65535, 65535, 65535, 65535, 4241, 4276, 4268, 65535,
    65535, 65535, 65535, 4262, 65535, 4273, 4255, 65535, 65535, 4258, 65535, 65535, 65535, 65535, 65535, 4251, 4265, 4257, 4282,
    65535, 4260, 4278, 4274, 4247, 65535, 65535, 65535, 4281, 65535, 65535, 4252, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 4269, 65535, 4284, 4245, 4286, 65535, 65535, 65535, 65535, 4246, 4272, 65535, 65535, 4261, 65535, 65535, 65535, 65535,
    4244, 4243, 65535, 4242, 65535, 65535, 4283, 4290, 65535, 65535, 4275, 65535, 65535, 4263, 4256, 65535, 4288, 4271, 65535,
    4279, 65535, 65535, 65535, 4287, 4266, 4253, 65535, 65535, 4249, 65535, 4264, 4267, 65535, 4254, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 4259, 65535, 65535, 65535, 65535, 4248, 65535, 4295, 4292, 4293, 4296, 65535, 4297, 4294, 4291,
    65535, 4300, 4303, 4302, 4298, 4299, 65535, 4301, 4306, 4309, 4304, 65535, 4305, 4307, 4310, 4308, 65535, 4313, 4316, 4315,
    4311, 4312, 65535, 4314, 4321, 4319, 4323, 4322, 4317, 4318, 65535, 4320, 65535, 4342, 65535, 65535, 65535, 4328, 65535,
    65535, 4334, 65535, 4330, 4333, 65535, 4340, 4339, 4325, 4326, 65535, 65535, 4341, 4336, 4337, 65535, 65535, 4335, 4338,
    65535, 4332, 4327, 4324, 4331, 4329, 4349, 65535, 4346, 4348, 4344, 4345, 4343, 4347, 65535, 4352, 4355, 4353, 4351, 65535,
    4350, 4354, 4356, 4359, 65535, 65535, 4360, 65535, 4357, 4358, 4366, 4367, 65535, 4362, 4361, 4363, 4365, 4364, 65535, 4370,
    4368, 65535, 4369, 65535, 4371, 4372, 65535, 4375, 4378, 4376, 4374, 65535, 4373, 4377, 4387, 65535, 4401, 4391, 4385, 65535,
    65535, 4382, 65535, 65535, 4407, 4409, 65535, 4381, 4406, 65535, 65535, 65535, 65535, 65535, 4390, 65535, 65535, 4384, 65535,
    65535, 4408, 4395, 65535, 4380, 65535, 65535, 4393, 65535, 4403, 4383, 4402, 4389, 4400, 65535, 65535, 4405, 65535, 65535,
    4392, 65535, 4394, 65535, 4386, 65535, 65535, 65535, 4404, 4399, 4396, 4397, 4388, 65535, 65535, 4398, 65535, 65535, 4379,
    65535, 4412, 65535, 4410, 65535, 4411, 4423, 4417, 65535, 4419, 65535, 4416, 65535, 4415, 65535, 65535, 65535, 4414, 65535,
    4418, 4425, 65535, 65535, 65535, 4421, 65535, 65535, 4420, 65535, 4422, 4424, 65535, 4413, 4426, 65535, 4430, 65535, 65535,
    4429, 4427, 4428, 4431, 65535, 4434, 4437, 4433, 4432, 4436, 4435, 4461, 65535, 65535, 4459, 65535, 4440, 4462, 65535, 4456,
    65535, 65535, 65535, 4453, 4448, 65535, 4450, 65535, 65535, 65535, 65535, 65535, 65535, 4449, 65535, 65535, 65535, 4460, 4447,
    65535, 65535, 65535, 65535, 4465, 65535, 65535, 4443, 4458, 4454, 65535, 4446, 65535, 65535, 4463, 4442, 4464, 4438, 65535,
    65535, 65535, 4451, 65535, 4466, 65535, 4455, 4445, 4444, 65535, 4452, 65535, 65535, 65535, 4441, 4457, 4439, 65535, 4475,
    65535, 4467, 4471, 4469, 4468, 4476, 65535, 65535, 4474, 4472, 4470, 65535, 65535, 4473, 65535, 4479, 4477, 4478, 4481, 65535,
    4480, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4514, 65535, 65535, 4496, 4501, 4506, 65535, 65535, 65535, 65535,
    65535, 65535, 4483, 65535, 4503, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4509, 4497, 65535, 65535, 4515, 4485, 65535,
    65535, 4490, 65535, 65535, 65535, 65535, 65535, 65535, 4491, 65535, 65535, 65535, 65535, 4488, 4499, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 4504, 65535, 65535, 4508, 65535, 65535, 4486, 65535, 65535, 65535, 65535, 65535, 65535, 4512,
    4495, 65535, 4484, 65535, 65535, 4493, 65535, 4500, 65535, 65535, 65535, 65535, 65535, 4489, 65535, 65535, 65535, 65535, 4511,
    4487, 65535, 4498, 65535, 65535, 65535, 4494, 65535, 65535, 4507, 65535, 65535, 4505, 65535, 65535, 4482, 65535, 4510, 65535,
    65535, 4513, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4492,
    4502, 65535, 4518, 4516, 4517, 4520, 65535, 4519, 65535, 4522, 65535, 4526, 4523, 4521, 4524, 4525, 4527, 4554, 65535, 65535,
    65535, 4537, 65535, 4530, 4542, 65535, 4540, 4545, 65535, 65535, 65535, 4549, 65535, 65535, 65535, 4538, 4551, 65535, 65535,
    65535, 65535, 65535, 65535, 4544, 65535, 4553, 4539, 65535, 4541, 4529, 4557, 4528, 65535, 4556, 65535, 65535, 4531, 65535,
    65535, 4546, 4552, 4532, 65535, 65535, 4533, 65535, 65535, 65535, 4550, 4543, 65535, 4548, 65535, 65535, 4535, 65535, 4547,
    4555, 65535, 4534, 4536, 4559, 4562, 4558, 4560, 4563, 4564, 65535, 4561, 65535, 4567, 4565, 4566, 4568, 65535, 65535, 4569,
    4575, 4572, 4570, 4571, 4574, 65535, 65535, 4573, 4580, 65535, 65535, 4581, 4577, 4578, 4579, 4576, 4587, 4588, 4586, 4585,
    4582, 4583, 4589, 4584, 4590, 65535, 4593, 4596, 4592, 4591, 4595, 4594, 4597, 4601, 4600, 4602, 65535, 65535, 4598, 4599,
    4603, 4605, 65535, 65535, 4607, 4606, 4604, 65535, 4608, 65535, 4612, 65535, 65535, 4611, 4609, 4610, 65535, 4615, 4613, 4614,
    4616, 65535, 4617, 65535, 4618, 4620, 65535, 65535, 4622, 4621, 4619, 65535, 4626, 4628, 4629, 4625, 65535, 4624, 4623, 4627,
    4634, 4631, 65535, 65535, 65535, 4633, 4632, 4630, 4637, 4635, 4636, 4638, 4640, 65535, 4639, 4641, 4643, 65535, 4642, 65535,
    4644, 4648, 65535, 65535, 65535, 4647, 4645, 4646, 65535, 4651, 65535, 4649, 65535, 4661, 65535, 65535, 65535, 4672, 4665,
    65535, 65535, 65535, 4675, 4677, 65535, 65535, 4690, 4654, 4660, 65535, 65535, 65535, 4684, 65535, 65535, 4681, 4673, 4680,
    65535, 65535, 65535, 65535, 4670, 65535, 4687, 65535, 65535, 65535, 4659, 4683, 65535, 65535, 4688, 65535, 4686, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4669, 65535, 65535, 4663,
    4657, 65535, 65535, 65535, 65535, 65535, 65535, 4653, 65535, 65535, 65535, 65535, 65535, 4655, 4652, 65535, 65535, 65535,
    65535, 4662, 4685, 65535, 65535, 4689, 4656, 4674, 65535, 4666, 65535, 65535, 65535, 65535, 65535, 65535, 4676, 4682, 65535,
    4658, 65535, 4678, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4650, 4667, 4671, 4664, 65535, 65535, 65535, 65535, 4668,
    65535, 65535, 65535, 65535, 4679, 4699, 4693, 4695, 65535, 4691, 65535, 4697, 4700, 4694, 65535, 4698, 4696, 4692, 65535,
    65535, 65535, 65535, 65535, 4701, 4702, 4705, 4703, 4704, 65535, 4709, 4706, 65535, 4708, 4711, 65535, 4707, 4710, 4738,
    65535, 65535, 65535, 4726, 65535, 4716, 4732, 65535, 4733, 65535, 65535, 4734, 65535, 4735, 65535, 4719, 4717, 4720, 65535,
    65535, 65535, 4723, 4718, 4728, 65535, 65535, 65535, 65535, 4722, 65535, 65535, 4729, 65535, 65535, 65535, 4721, 65535, 65535,
    65535, 4715, 65535, 4731, 65535, 65535, 65535, 65535, 65535, 4712, 65535, 65535, 65535, 65535, 65535, 65535, 4724, 4714, 4736,
    4727, 65535, 4713, 4737, 4725, 4730, 65535, 4743, 65535, 65535, 65535, 4747, 65535, 4750, 4758, 65535, 65535, 65535, 4744,
    65535, 4756, 65535, 65535, 4746, 65535, 4742, 65535, 65535, 65535, 4764, 65535, 65535, 65535, 65535, 4763, 65535, 4762, 4761,
    65535, 65535, 4754, 4753, 65535, 65535, 65535, 65535, 65535, 65535, 4748, 4765, 65535, 4741, 4757, 65535, 4759, 65535, 65535,
    4751, 4745, 4752, 4766, 65535, 4749, 4755, 65535, 4760, 65535, 4739, 4740, 65535, 65535, 4775, 65535, 65535, 4772, 4773,
    65535, 65535, 4770, 4768, 4771, 4769, 65535, 4767, 4774, 65535, 4779, 4777, 4781, 65535, 65535, 4780, 4778, 4776, 65535, 4783,
    4787, 4786, 65535, 4785, 4784, 4782, 4788, 4790, 65535, 65535, 65535, 4792, 4789, 4791, 4796, 4800, 4801, 65535, 4803, 4799,
    65535, 65535, 4795, 4794, 65535, 4797, 4802, 4793, 65535, 4798, 4823, 4818, 65535, 65535, 65535, 65535, 65535, 4809, 65535,
    4819, 65535, 65535, 65535, 4826, 4804, 4827, 65535, 65535, 65535, 4822, 65535, 65535, 65535, 65535, 65535, 65535, 4811, 4816,
    65535, 65535, 65535, 4808, 65535, 65535, 4810, 65535, 65535, 4807, 4806, 65535, 4814, 4815, 4817, 65535, 65535, 65535, 65535,
    4820, 65535, 4825, 65535, 65535, 65535, 4805, 65535, 65535, 4824, 65535, 65535, 4821, 4813, 4812, 65535, 65535, 4833, 4835,
    4830, 4829, 4834, 4831, 4828, 4832, 4840, 4839, 4836, 4838, 4837, 4841, 4842, 4843, 4858, 4851, 65535, 65535, 4849, 4847,
    65535, 4845, 65535, 4856, 4850, 65535, 4848, 65535, 4854, 65535, 65535, 65535, 4852, 65535, 65535, 65535, 4853, 65535, 65535,
    65535, 4844, 4857, 65535, 65535, 4855, 4846, 4859, 4864, 4862, 4863, 65535, 65535, 4860, 4861, 65535, 4875, 4868, 65535, 4874,
    4865, 4878, 65535, 4871, 4873, 4870, 65535, 4876, 4877, 65535, 65535, 65535, 4879, 65535, 4866, 4880, 65535, 65535, 65535,
    4869, 65535, 65535, 65535, 65535, 4872, 4881, 4867, 4882, 4887, 4885, 4886, 65535, 65535, 4883, 4884, 65535, 65535, 4890,
    4895, 65535, 4888, 65535, 65535, 65535, 65535, 4894, 65535, 65535, 65535, 65535, 4900, 65535, 65535, 4898, 4899, 65535, 4893,
    65535, 65535, 4889, 4892, 4896, 65535, 65535, 4891, 4901, 4897, 4907, 4905, 4904, 4902, 4906, 65535, 4903, 4908, 65535, 65535,
    65535, 4911, 4909, 4918, 4914, 4912, 65535, 4910, 4915, 65535, 4917, 65535, 4913, 4916, 4920, 4925, 4926, 4919, 4921, 4922,
    4924, 4923, 4927, 4930, 4931, 65535, 65535, 65535, 4928, 4929, 65535, 4935, 65535, 65535, 4934, 4943, 65535, 65535, 4941,
    4946, 65535, 4940, 65535, 4937, 4945, 4938, 65535, 4932, 65535, 4933, 65535, 65535, 65535, 4936, 65535, 65535, 65535, 4942,
    4944, 65535, 65535, 4939, 65535, 4949, 4947, 4948, 4950, 65535, 65535, 4951, 4959, 4953, 4956, 4965, 4963, 4960, 65535, 4966,
    4952, 4957, 4955, 4954, 4962, 4961, 4964, 4958, 65535, 4973, 65535, 4970, 4977, 65535, 65535, 4980, 4976, 4979, 65535, 4972,
    65535, 65535, 4968, 65535, 4969, 4971, 4967, 4974, 4982, 65535, 4978, 4975, 65535, 65535, 65535, 4981, 65535, 65535, 4983,
    65535, 65535, 4987, 65535, 65535, 4984, 4986, 4988, 4985, 4998, 5003, 4989, 4991, 65535, 65535, 4992, 65535, 4999, 4993,
    65535, 65535, 65535, 5002, 5000, 5001, 4995, 65535, 65535, 65535, 65535, 65535, 65535, 4994, 4996, 65535, 65535, 65535, 65535,
    4990, 4997, 65535, 5014, 5007, 5017, 65535, 5006, 65535, 65535, 5013, 65535, 65535, 65535, 5016, 65535, 5009, 65535, 5010,
    65535, 5004, 65535, 5005, 65535, 65535, 65535, 5008, 5015, 65535, 5012, 65535, 5018, 65535, 65535, 5011, 65535, 5021, 5019,
    5023, 5020, 65535, 5022, 65535, 5030, 65535, 65535, 5027, 65535, 5033, 5025, 5026, 65535, 5029, 5028, 65535, 5031, 5032,
    65535, 5024, 5035, 65535, 5034, 5036, 5038, 65535, 5037, 65535, 65535, 5041, 5039, 5042, 5040, 5044, 65535, 5043, 5057, 5048,
    5054, 5050, 5056, 5046, 65535, 5049, 65535, 5055, 5047, 5052, 65535, 5051, 5045, 5053, 65535, 5060, 65535, 5063, 65535, 65535,
    5085, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5058, 65535, 65535, 65535, 5070, 65535, 65535, 65535,
    65535, 5076, 65535, 65535, 65535, 65535, 5087, 65535, 65535, 65535, 65535, 65535, 5066, 5079, 65535, 65535, 5062, 65535,
    65535, 5074, 65535, 65535, 65535, 65535, 65535, 5071, 5084, 65535, 65535, 65535, 65535, 5082, 65535, 5089, 65535, 65535, 5080,
    5069, 5090, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5064, 65535, 65535, 65535, 5078, 65535, 5067, 65535,
    65535, 65535, 65535, 5075, 5086, 65535, 65535, 5088, 65535, 65535, 65535, 65535, 65535, 65535, 5077, 65535, 5072, 65535, 5083,
    65535, 65535, 65535, 65535, 5073, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5081, 65535, 5068, 65535, 5061,
    65535, 5059, 65535, 65535, 5065, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5095, 5092, 5094, 65535, 65535, 65535, 5093,
    5091, 5096, 5099, 65535, 5102, 5100, 5101, 5097, 5098, 5111, 5113, 65535, 5109, 65535, 5103, 5104, 5106, 5118, 65535, 65535,
    5114, 65535, 5108, 5119, 65535, 5120, 65535, 5122, 65535, 5117, 5110, 65535, 5107, 65535, 65535, 65535, 5112, 5116, 5121,
    5115, 5105, 5126, 65535, 5127, 5124, 5123, 5128, 5129, 5125, 5130, 5132, 5135, 65535, 5133, 5134, 5131, 65535, 5139, 5141,
    5142, 5136, 5143, 5137, 5138, 5140, 5145, 5148, 5147, 5149, 5151, 5146, 5144, 5150, 5173, 5171, 65535, 65535, 5170, 5161,
    65535, 65535, 65535, 5158, 5174, 5163, 5162, 5156, 5164, 5154, 5168, 5167, 5166, 5169, 65535, 5159, 5175, 5160, 65535, 5172,
    65535, 5165, 5157, 5153, 5155, 5152, 65535, 65535, 65535, 5188, 65535, 5191, 5190, 5176, 65535, 65535, 5184, 5186, 65535,
    5178, 5187, 65535, 65535, 5177, 5183, 65535, 5189, 65535, 5185, 5180, 5192, 65535, 65535, 65535, 5182, 5193, 5179, 5181, 5199,
    5202, 5200, 5194, 65535, 5196, 5195, 5197, 65535, 65535, 65535, 5203, 65535, 5198, 5201, 65535, 5205, 5209, 65535, 5208, 5206,
    5213, 5212, 5211, 5207, 5210, 65535, 65535, 5214, 5215, 65535, 5204, 65535, 65535, 5223, 5222, 5221, 5218, 5219, 5217, 65535,
    65535, 65535, 5224, 5220, 5216, 65535, 65535, 5226, 5232, 5231, 5227, 5225, 5229, 5228, 5230, 5236, 5235, 5233, 5234, 65535,
    65535, 5237, 65535, 5241, 5240, 5238, 5239, 65535, 65535, 5242, 65535, 5246, 65535, 5245, 5250, 5243, 65535, 65535, 5244,
    65535, 65535, 65535, 5251, 5247, 5249, 5248, 65535, 5255, 5254, 5252, 5253, 5272, 5267, 65535, 65535, 65535, 5269, 5276, 5259,
    65535, 5265, 65535, 65535, 65535, 65535, 5264, 5266, 65535, 5262, 5275, 5261, 5258, 5257, 5263, 5274, 5256, 5260, 5271, 5270,
    5273, 65535, 5268, 65535, 5284, 5279, 5283, 5278, 5281, 5282, 5280, 5277, 5288, 5287, 5286, 5285, 5308, 5306, 65535, 65535,
    65535, 65535, 65535, 5303, 5298, 65535, 65535, 5291, 65535, 5310, 5301, 65535, 65535, 5309, 65535, 65535, 65535, 65535, 5292,
    65535, 5312, 65535, 65535, 5313, 5300, 65535, 65535, 65535, 65535, 5307, 65535, 65535, 65535, 5293, 65535, 65535, 65535, 5302,
    5295, 5311, 65535, 65535, 5296, 65535, 65535, 65535, 65535, 5289, 5299, 65535, 65535, 5297, 5294, 5290, 5305, 65535, 5304,
    65535, 65535, 65535, 5316, 5322, 65535, 5320, 5318, 65535, 5323, 5315, 65535, 5321, 5319, 65535, 5324, 5325, 5314, 5317, 5331,
    5332, 5330, 5329, 5326, 5328, 65535, 5327, 5338, 5333, 5341, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5336, 5337,
    5340, 5334, 5339, 5335, 65535, 5344, 5342, 5343, 5345, 5346, 65535, 65535, 65535, 5349, 5347, 5348, 5350, 65535, 65535, 5351,
    5353, 5354, 5355, 5356, 5357, 5359, 5352, 5358, 5379, 65535, 65535, 65535, 65535, 5361, 65535, 5398, 65535, 5376, 5360, 65535,
    65535, 5368, 5399, 5386, 65535, 65535, 65535, 5384, 65535, 65535, 5394, 5373, 5403, 65535, 65535, 65535, 5364, 5392, 65535,
    5371, 65535, 5362, 65535, 5367, 65535, 65535, 65535, 5401, 65535, 65535, 5387, 65535, 65535, 65535, 5375, 5400, 65535, 65535,
    5393, 65535, 65535, 5383, 5388, 5389, 5404, 65535, 65535, 5390, 65535, 65535, 5369, 5385, 5391, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 5374, 5366, 65535, 65535, 65535, 5397, 5396, 65535, 65535, 65535, 5382, 5365, 65535, 65535, 65535, 5395,
    65535, 65535, 65535, 65535, 5370, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    5381, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5402, 5372, 65535, 65535, 65535, 65535, 65535, 65535, 5377,
    5380, 5363, 5378, 65535, 5417, 65535, 5412, 5420, 5410, 65535, 65535, 5415, 5416, 5407, 5411, 65535, 5406, 5413, 65535, 5419,
    65535, 5414, 5418, 65535, 5405, 5422, 65535, 65535, 65535, 65535, 65535, 5409, 5421, 65535, 5408, 65535, 65535, 5423, 65535,
    65535, 5429, 65535, 5426, 65535, 65535, 5427, 5428, 5431, 65535, 5424, 5430, 5425, 65535, 5447, 5440, 65535, 5439, 5445,
    65535, 5444, 5434, 65535, 65535, 5441, 5433, 5432, 5446, 65535, 5448, 5438, 5442, 5449, 5436, 65535, 65535, 65535, 5443, 5452,
    5437, 5435, 5451, 5450, 65535, 65535, 5454, 65535, 5461, 5462, 5453, 5463, 5458, 5455, 5456, 65535, 5457, 65535, 65535, 5460,
    5459, 65535, 65535, 5466, 5464, 5470, 5465, 5468, 5469, 5467, 5487, 65535, 5494, 65535, 65535, 5479, 5491, 65535, 65535, 5478,
    5490, 5484, 65535, 5472, 5499, 5474, 65535, 5480, 65535, 5477, 65535, 65535, 5493, 65535, 65535, 5488, 5501, 65535, 5482,
    65535, 65535, 5498, 65535, 5481, 5492, 65535, 5485, 5471, 5503, 65535, 65535, 65535, 65535, 5496, 5483, 65535, 65535, 65535,
    65535, 5489, 5495, 5497, 5502, 65535, 5504, 65535, 65535, 65535, 5476, 5473, 5500, 5486, 65535, 5475, 5508, 65535, 65535,
    5509, 5505, 5507, 65535, 5506, 5518, 5522, 5513, 5511, 5516, 5520, 5514, 5510, 5519, 5523, 5515, 5521, 5517, 65535, 5512,
    65535, 65535, 5525, 65535, 5527, 65535, 5528, 5526, 5524, 65535, 5531, 5529, 5530, 65535, 5533, 5532, 65535, 5542, 5536,
    65535, 5540, 65535, 5537, 65535, 65535, 5535, 5539, 65535, 5538, 5541, 65535, 65535, 5534, 5546, 65535, 5545, 65535, 65535,
    5548, 5551, 65535, 5543, 5549, 65535, 5544, 65535, 65535, 5550, 5547, 5557, 65535, 65535, 5556, 65535, 5553, 65535, 5568,
    65535, 5561, 5565, 65535, 65535, 5552, 65535, 5559, 5562, 5567, 5563, 5558, 5566, 5560, 65535, 65535, 5555, 65535, 65535,
    65535, 65535, 5569, 5564, 5554, 5576, 5573, 5572, 5575, 5571, 65535, 5570, 5574, 65535, 5578, 5594, 65535, 5584, 65535, 65535,
    5581, 65535, 65535, 5596, 65535, 65535, 5591, 65535, 5593, 5590, 5583, 5579, 5589, 5582, 5587, 5577, 5586, 5592, 5595, 65535,
    5585, 65535, 5588, 65535, 5580, 5601, 65535, 65535, 5602, 65535, 65535, 65535, 65535, 5605, 5598, 5600, 65535, 5604, 5599,
    5597, 5603, 65535, 65535, 5606, 5608, 5610, 5609, 65535, 5607, 65535, 5643, 65535, 65535, 5621, 65535, 65535, 5657, 65535,
    65535, 5640, 5666, 65535, 5638, 5662, 65535, 5616, 5630, 65535, 5636, 5629, 65535, 5613, 65535, 65535, 65535, 5651, 65535,
    65535, 5648, 65535, 65535, 5659, 65535, 65535, 5664, 65535, 65535, 5623, 65535, 65535, 5644, 65535, 65535, 5663, 5614, 65535,
    5620, 65535, 65535, 5641, 65535, 65535, 5655, 65535, 65535, 5618, 65535, 5632, 65535, 5615, 5661, 65535, 5635, 5628, 65535,
    65535, 5652, 65535, 5611, 5650, 65535, 65535, 5627, 65535, 65535, 5626, 65535, 65535, 5625, 65535, 65535, 5645, 65535, 65535,
    5658, 65535, 65535, 5642, 5612, 65535, 5619, 65535, 65535, 5656, 65535, 65535, 5639, 5633, 65535, 5617, 5631, 65535, 5637,
    65535, 5654, 5634, 65535, 5653, 65535, 65535, 5660, 65535, 65535, 5649, 5665, 65535, 5647, 65535, 65535, 5646, 65535, 65535,
    5624, 65535, 65535, 5622, 65535, 65535, 65535, 65535, 65535, 5670, 5689, 65535, 65535, 65535, 5684, 5667, 65535, 65535, 65535,
    5688, 5685, 65535, 5673, 65535, 65535, 5672, 65535, 5686, 65535, 65535, 5679, 5681, 65535, 5683, 5675, 65535, 65535, 65535,
    5676, 65535, 65535, 65535, 65535, 5668, 5682, 5687, 65535, 65535, 65535, 65535, 5692, 5691, 65535, 65535, 5671, 5680, 65535,
    65535, 65535, 65535, 5678, 65535, 65535, 5690, 5674, 65535, 5677, 65535, 5669, 65535, 5695, 5693, 5694, 65535, 5696, 5697,
    65535, 5704, 65535, 5698, 5703, 65535, 65535, 65535, 5705, 5707, 5700, 65535, 5702, 5699, 5706, 65535, 5701, 65535, 5710,
    5708, 5709, 5712, 65535, 5711, 65535, 65535, 65535, 5721, 5727, 5726, 5715, 5716, 5728, 5717, 5719, 5720, 5725, 65535, 5722,
    5732, 65535, 5724, 65535, 65535, 65535, 65535, 5714, 5718, 5729, 65535, 65535, 65535, 5713, 5730, 65535, 5731, 5723, 5736,
    5755, 5737, 65535, 65535, 65535, 65535, 65535, 5751, 5734, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 5738, 65535, 5733, 5749, 65535, 65535, 65535, 65535, 5748, 5742, 5743, 65535, 65535, 65535,
    65535, 5746, 65535, 5740, 5735, 5745, 65535, 65535, 65535, 5744, 65535, 5753, 65535, 5739, 5752, 65535, 5754, 65535, 65535,
    65535, 65535, 5747, 65535, 5741, 5750, 65535, 5760, 5767, 5762, 5761, 5757, 5764, 5768, 5756, 65535, 5763, 5765, 65535, 65535,
    5758, 5759, 5766, 5773, 65535, 65535, 65535, 5770, 5771, 5772, 5769, 5775, 5776, 5777, 5774, 65535, 5779, 5789, 5783, 65535,
    65535, 5782, 65535, 65535, 5785, 65535, 5787, 5781, 65535, 5790, 65535, 5792, 65535, 5780, 5778, 5784, 65535, 5788, 65535,
    5786, 5795, 5794, 5791, 5793, 65535, 65535, 65535, 5800, 5798, 5796, 5799, 5797, 65535, 65535, 65535, 65535, 5813, 65535,
    5827, 5840, 65535, 65535, 5835, 65535, 65535, 65535, 5836, 65535, 65535, 65535, 5810, 65535, 65535, 65535, 65535, 5812, 5828,
    5816, 65535, 65535, 5834, 65535, 65535, 65535, 65535, 65535, 65535, 5809, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 5817, 5839, 5824, 65535, 65535, 5807, 65535, 5838, 65535, 65535, 5829, 65535, 5819, 65535, 65535, 5837, 5814, 65535,
    65535, 65535, 65535, 65535, 5805, 65535, 65535, 65535, 65535, 65535, 5825, 65535, 5832, 5826, 5830, 65535, 5815, 5831, 5833,
    65535, 65535, 65535, 65535, 5806, 65535, 65535, 65535, 65535, 65535, 5803, 65535, 65535, 5804, 5808, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 5821, 5801, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5820, 5818, 5822, 65535,
    65535, 65535, 65535, 65535, 65535, 5811, 65535, 5823, 65535, 65535, 5802, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    5857, 65535, 65535, 5867, 65535, 5842, 65535, 65535, 65535, 5876, 65535, 65535, 5841, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 5862, 65535, 65535, 65535, 5861, 65535, 5874, 65535, 65535, 65535, 5859, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 5850, 65535, 65535, 5853, 5852, 65535, 65535, 65535, 65535, 65535, 65535, 5865,
    65535, 65535, 5858, 5863, 65535, 5848, 65535, 65535, 65535, 5851, 65535, 5872, 65535, 65535, 65535, 65535, 5868, 65535, 65535,
    5875, 65535, 65535, 65535, 5843, 5877, 65535, 5846, 65535, 65535, 65535, 65535, 65535, 65535, 5870, 65535, 5866, 5860, 65535,
    65535, 5849, 65535, 5869, 65535, 65535, 65535, 65535, 65535, 5873, 5855, 65535, 65535, 65535, 5847, 5854, 65535, 5844, 65535,
    65535, 65535, 65535, 65535, 5845, 65535, 5871, 65535, 5864, 65535, 65535, 5856, 65535, 65535, 65535, 65535, 5881, 5878, 5880,
    5882, 5879, 65535, 5886, 65535, 65535, 5883, 5885, 5887, 5884, 5888, 65535, 5892, 65535, 65535, 5891, 5889, 5890, 5897, 5899,
    65535, 5895, 5898, 5893, 5896, 5894, 5902, 5901, 65535, 65535, 65535, 5908, 5909, 5905, 5900, 5907, 5906, 65535, 65535, 5903,
    65535, 5904, 5911, 5915, 5910, 5914, 5912, 5913, 5916, 5917, 5921, 5922, 5923, 5919, 5925, 5918, 5920, 5924, 5937, 5927, 5929,
    65535, 5930, 5935, 65535, 65535, 5942, 65535, 65535, 5941, 5939, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5926, 5934,
    65535, 65535, 5938, 5932, 5943, 5928, 5936, 5931, 5940, 5933, 5949, 5950, 65535, 5945, 5944, 5948, 5947, 5946, 5972, 65535,
    65535, 5960, 5966, 65535, 5969, 5958, 5956, 5965, 5951, 5967, 65535, 5957, 65535, 5963, 5952, 5959, 5955, 5970, 5953, 65535,
    5962, 65535, 65535, 5961, 5954, 5964, 65535, 5968, 65535, 5971, 5974, 5978, 5973, 5975, 5977, 5976, 5979, 65535, 5984, 5982,
    5980, 5981, 65535, 5983, 65535, 65535, 65535, 65535, 65535, 5999, 65535, 65535, 65535, 65535, 5996, 5997, 65535, 65535, 65535,
    65535, 5995, 65535, 6000, 65535, 65535, 65535, 5990, 65535, 65535, 65535, 65535, 65535, 6023, 65535, 65535, 6007, 5991, 65535,
    6008, 65535, 65535, 6018, 65535, 65535, 6022, 65535, 65535, 6014, 65535, 65535, 6010, 65535, 65535, 65535, 5992, 6001, 65535,
    65535, 65535, 65535, 65535, 6003, 6009, 65535, 6012, 65535, 65535, 65535, 65535, 5986, 65535, 65535, 6024, 6017, 65535, 65535,
    65535, 65535, 6004, 5989, 65535, 65535, 6006, 65535, 65535, 6019, 6002, 6013, 65535, 5985, 65535, 65535, 65535, 5993, 65535,
    6021, 65535, 65535, 65535, 6016, 65535, 65535, 65535, 65535, 5994, 65535, 65535, 65535, 65535, 65535, 65535, 5987, 5988, 6015,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6005, 65535, 65535, 65535, 6011, 65535, 65535, 65535, 65535, 65535,
    6020, 5998, 6028, 6027, 6025, 6026, 65535, 65535, 65535, 6029, 6030, 6034, 6035, 65535, 6033, 65535, 6031, 6032, 6042, 6041,
    65535, 6045, 6036, 6039, 6047, 6038, 65535, 6037, 6046, 6048, 6043, 6044, 6049, 6040, 6052, 65535, 6054, 6051, 6050, 6053,
    6055, 6056, 6066, 6074, 6063, 65535, 6071, 6073, 6072, 6075, 65535, 6068, 65535, 65535, 6062, 65535, 65535, 6057, 6067, 6070,
    6069, 6061, 6060, 65535, 65535, 6059, 65535, 6064, 6065, 65535, 65535, 65535, 65535, 6058, 6078, 6079, 65535, 6076, 6082,
    6081, 6080, 6077, 6083, 65535, 6086, 65535, 6088, 6087, 6084, 6085, 6092, 65535, 6094, 6091, 6095, 6089, 6093, 6090, 6098,
    6122, 65535, 6116, 65535, 65535, 65535, 6096, 65535, 65535, 6112, 65535, 6106, 65535, 6099, 6123, 65535, 65535, 65535, 6125,
    6124, 65535, 65535, 65535, 65535, 6110, 65535, 65535, 65535, 6111, 6108, 65535, 65535, 6115, 6120, 6102, 6117, 6103, 6105,
    6100, 6114, 65535, 6113, 65535, 6101, 65535, 65535, 6109, 65535, 65535, 6119, 6107, 65535, 65535, 65535, 6121, 65535, 6097,
    65535, 6104, 6118, 65535, 65535, 65535, 6132, 65535, 6129, 65535, 6133, 65535, 6144, 6130, 6141, 6137, 65535, 6143, 65535,
    65535, 6139, 6128, 6135, 65535, 65535, 65535, 65535, 65535, 6142, 65535, 6140, 6136, 6131, 6138, 65535, 6126, 6127, 6134,
    6152, 6154, 65535, 6150, 6149, 65535, 6147, 65535, 65535, 6148, 65535, 6146, 65535, 6145, 6153, 6151, 6155, 6164, 6168, 6159,
    6163, 6157, 6158, 6165, 6167, 6162, 6166, 65535, 6160, 6161, 6169, 6156, 6177, 6172, 65535, 6179, 65535, 65535, 6173, 65535,
    65535, 65535, 6183, 6184, 6174, 65535, 6178, 6181, 6175, 65535, 6182, 65535, 6171, 6176, 65535, 65535, 65535, 65535, 65535,
    6180, 65535, 65535, 6170, 65535, 6189, 6188, 6192, 65535, 65535, 65535, 65535, 6202, 6203, 65535, 6193, 6195, 65535, 6198,
    6196, 6199, 65535, 65535, 6187, 65535, 6186, 65535, 65535, 6200, 6197, 65535, 6191, 6185, 6194, 65535, 6190, 6201, 6209, 6204,
    6206, 6211, 6210, 6207, 6205, 6208, 6215, 6226, 65535, 65535, 6224, 65535, 6217, 6220, 6214, 6227, 6218, 6222, 65535, 6216,
    6225, 65535, 65535, 65535, 65535, 6213, 65535, 65535, 6221, 65535, 65535, 65535, 6212, 65535, 6219, 65535, 6223, 65535, 6229,
    6231, 6230, 6228, 6234, 6235, 6233, 6232, 6239, 65535, 6240, 6241, 65535, 6238, 6237, 6236, 6243, 6245, 6247, 6246, 6242,
    65535, 6250, 65535, 65535, 6248, 6249, 65535, 6244, 65535, 65535, 65535, 65535, 65535, 6270, 6252, 6257, 6267, 6254, 6265,
    65535, 65535, 65535, 65535, 65535, 6253, 6264, 6258, 6261, 65535, 65535, 6262, 6251, 6260, 6263, 65535, 6259, 65535, 6256,
    6255, 6266, 6268, 6269, 65535, 65535, 6273, 6271, 6272, 65535, 6274, 6275, 65535, 65535, 65535, 6294, 65535, 65535, 6280,
    6293, 6283, 65535, 65535, 6276, 6301, 65535, 6289, 6297, 65535, 65535, 65535, 65535, 65535, 65535, 6277, 65535, 6290, 65535,
    6296, 65535, 65535, 6286, 65535, 6291, 65535, 6300, 65535, 65535, 6295, 6299, 6285, 6287, 65535, 65535, 6278, 6281, 65535,
    6282, 65535, 65535, 6284, 65535, 65535, 65535, 65535, 65535, 65535, 6298, 6279, 6288, 6292, 65535, 65535, 65535, 65535, 65535,
    65535, 6322, 6325, 6315, 6303, 6321, 6307, 65535, 65535, 65535, 65535, 65535, 6326, 6308, 6311, 65535, 65535, 6304, 65535,
    65535, 6306, 65535, 6313, 65535, 6305, 6310, 65535, 65535, 65535, 65535, 6319, 6320, 65535, 65535, 6323, 65535, 6327, 65535,
    6312, 65535, 65535, 6318, 65535, 65535, 65535, 65535, 6316, 65535, 65535, 65535, 65535, 6317, 65535, 65535, 65535, 65535,
    65535, 6314, 65535, 65535, 6328, 6302, 6324, 6309, 65535, 65535, 65535, 65535, 6332, 6329, 6331, 6333, 6330, 6338, 6340,
    65535, 6336, 6339, 6334, 6337, 6335, 6376, 65535, 65535, 6371, 65535, 65535, 65535, 65535, 65535, 6366, 65535, 65535, 65535,
    65535, 6341, 6346, 6343, 65535, 6363, 6347, 65535, 65535, 65535, 65535, 6357, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    6382, 65535, 65535, 65535, 65535, 65535, 6358, 65535, 65535, 65535, 65535, 65535, 6349, 65535, 65535, 6375, 65535, 6377, 6360,
    65535, 65535, 65535, 65535, 65535, 6374, 6378, 65535, 65535, 65535, 6355, 65535, 65535, 6362, 65535, 6359, 65535, 65535, 6353,
    6367, 65535, 6383, 65535, 65535, 6370, 6379, 65535, 65535, 6342, 65535, 65535, 6381, 6372, 65535, 65535, 65535, 65535, 6348,
    65535, 65535, 6356, 65535, 65535, 65535, 65535, 65535, 6373, 65535, 65535, 65535, 6365, 65535, 6369, 6351, 65535, 65535,
    65535, 65535, 6345, 65535, 65535, 65535, 6354, 65535, 65535, 65535, 65535, 6364, 6352, 6361, 6350, 6368, 65535, 6344, 6380,
    65535, 65535, 65535, 65535, 6393, 65535, 65535, 65535, 65535, 65535, 65535, 6398, 65535, 6425, 65535, 65535, 6407, 6412,
    65535, 6414, 65535, 65535, 6390, 65535, 65535, 65535, 6399, 65535, 65535, 6402, 6389, 65535, 65535, 6415, 65535, 6421, 6409,
    6420, 6384, 65535, 6400, 6405, 6403, 6413, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6401, 65535, 65535, 65535, 65535,
    65535, 6408, 6391, 6423, 6385, 65535, 65535, 65535, 6417, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 6387, 65535, 6416, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6395, 6411,
    6386, 65535, 65535, 65535, 6419, 6397, 65535, 6396, 65535, 65535, 6392, 65535, 65535, 65535, 65535, 65535, 6410, 65535, 65535,
    6418, 6388, 65535, 65535, 65535, 65535, 6406, 6422, 6404, 65535, 65535, 65535, 6424, 65535, 65535, 65535, 65535, 6394, 65535,
    65535, 6426, 6442, 6428, 6445, 6433, 65535, 6439, 6449, 65535, 6431, 65535, 6436, 6446, 65535, 6432, 6435, 6437, 6443, 6429,
    6440, 65535, 6434, 6444, 6430, 6441, 6447, 65535, 6427, 65535, 6438, 6448, 65535, 65535, 65535, 6467, 65535, 65535, 65535,
    65535, 65535, 6458, 6470, 65535, 65535, 65535, 6473, 6476, 65535, 6450, 6453, 6451, 6479, 65535, 65535, 6456, 6478, 65535,
    6477, 6462, 65535, 6461, 65535, 65535, 6466, 6452, 65535, 6455, 65535, 6472, 65535, 6464, 65535, 65535, 6471, 6457, 65535,
    65535, 65535, 65535, 6460, 6480, 65535, 6475, 6454, 6459, 6474, 65535, 65535, 6469, 6465, 6468, 6481, 65535, 65535, 6463,
    65535, 6484, 6485, 6487, 6482, 6483, 6486, 65535, 6488, 65535, 6491, 65535, 65535, 6492, 6489, 6490, 65535, 65535, 6507, 6496,
    6502, 6493, 65535, 6499, 6503, 6494, 65535, 6508, 65535, 6506, 65535, 6505, 6497, 65535, 65535, 6504, 65535, 65535, 65535,
    65535, 65535, 6501, 6495, 65535, 65535, 65535, 6498, 6500, 6511, 6512, 6510, 6509, 6515, 6533, 65535, 65535, 6530, 6513,
    65535, 65535, 65535, 6514, 65535, 6536, 6520, 6523, 6537, 6529, 65535, 6526, 65535, 65535, 6519, 65535, 65535, 65535, 6518,
    6532, 65535, 65535, 6531, 65535, 65535, 65535, 6527, 6517, 6538, 65535, 6521, 65535, 65535, 65535, 65535, 65535, 65535, 6534,
    65535, 65535, 6528, 65535, 65535, 6535, 65535, 6525, 6524, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6522, 65535,
    65535, 6516, 6547, 6544, 65535, 6539, 65535, 6546, 6548, 6543, 6545, 6549, 65535, 65535, 6542, 65535, 6541, 6540, 65535,
    65535, 65535, 65535, 6588, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6580, 65535, 65535, 65535, 6567,
    65535, 6553, 65535, 65535, 65535, 6586, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6584, 65535, 6564,
    65535, 65535, 6566, 6556, 6576, 6571, 65535, 65535, 65535, 65535, 6562, 6560, 65535, 65535, 65535, 6557, 65535, 65535, 65535,
    65535, 6558, 6578, 65535, 6559, 6565, 65535, 6575, 65535, 6551, 65535, 65535, 65535, 6572, 65535, 65535, 65535, 65535, 6587,
    65535, 6583, 65535, 6563, 65535, 6561, 6582, 65535, 65535, 65535, 65535, 6570, 65535, 6569, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 6581, 65535, 6574, 65535, 6550, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6577, 6555, 65535, 6585,
    6552, 65535, 65535, 6554, 65535, 6568, 65535, 65535, 6579, 65535, 6573, 65535, 65535, 65535, 65535, 6592, 6594, 65535, 6593,
    6590, 6591, 6589, 65535, 6600, 6596, 65535, 6599, 6598, 6597, 6595, 65535, 65535, 6608, 6606, 6605, 6602, 65535, 6603, 65535,
    65535, 6607, 6601, 65535, 65535, 6609, 6610, 6604, 6612, 6617, 6616, 6613, 6611, 65535, 6614, 6615, 6620, 6621, 65535, 6618,
    6622, 6623, 65535, 6619, 6626, 65535, 65535, 6632, 65535, 6628, 6625, 6630, 65535, 6624, 65535, 6627, 65535, 6631, 65535,
    6629, 6643, 6642, 65535, 65535, 65535, 6641, 6635, 65535, 6638, 65535, 65535, 6633, 6648, 6647, 65535, 65535, 6640, 65535,
    65535, 65535, 65535, 65535, 6636, 6637, 6644, 65535, 6639, 65535, 6646, 6645, 65535, 6634, 6665, 65535, 65535, 65535, 65535,
    65535, 6677, 6672, 6650, 6668, 6671, 6653, 6678, 6658, 6670, 65535, 65535, 6655, 65535, 6649, 65535, 6673, 65535, 65535,
    65535, 6669, 65535, 6664, 65535, 65535, 6663, 6667, 6656, 65535, 6680, 6682, 65535, 65535, 6657, 65535, 6662, 6675, 6674,
    65535, 65535, 65535, 6661, 6679, 65535, 65535, 6676, 65535, 6651, 65535, 6681, 65535, 6666, 65535, 65535, 6652, 6660, 65535,
    6659, 6654, 6686, 65535, 65535, 65535, 6683, 6685, 6687, 6684, 6702, 65535, 65535, 65535, 6730, 6695, 65535, 65535, 65535,
    65535, 65535, 65535, 6697, 65535, 6723, 65535, 6699, 6688, 65535, 65535, 65535, 6690, 6711, 65535, 65535, 6729, 6719, 6728,
    65535, 65535, 65535, 65535, 6716, 65535, 65535, 65535, 65535, 65535, 65535, 6700, 65535, 65535, 65535, 65535, 65535, 65535,
    6715, 65535, 6692, 6691, 6718, 65535, 65535, 6704, 65535, 65535, 6727, 6724, 6701, 6707, 6696, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 6722, 65535, 6698, 6694, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6710, 65535, 6705, 65535,
    65535, 65535, 6703, 65535, 65535, 65535, 6713, 65535, 65535, 6709, 65535, 6733, 65535, 65535, 6731, 6726, 65535, 6689, 65535,
    65535, 65535, 65535, 65535, 6712, 65535, 65535, 6708, 6732, 6721, 6725, 6720, 65535, 65535, 65535, 6714, 65535, 65535, 65535,
    6717, 65535, 6706, 65535, 6693, 65535, 65535, 65535, 6735, 6738, 65535, 65535, 6741, 65535, 6740, 6734, 6739, 65535, 6737,
    6736, 6742, 65535, 65535, 6744, 65535, 65535, 6755, 65535, 65535, 6759, 65535, 6753, 65535, 65535, 6761, 65535, 6752, 6760,
    6750, 65535, 6749, 6745, 6758, 6746, 65535, 6743, 65535, 6754, 65535, 6751, 6747, 65535, 6757, 6756, 6748, 65535, 65535,
    65535, 6763, 6768, 65535, 6765, 6780, 6777, 6781, 6772, 6774, 6771, 6764, 65535, 6769, 6778, 65535, 6773, 6775, 6762, 65535,
    6779, 6776, 6770, 65535, 6767, 6766, 65535, 6782, 65535, 65535, 65535, 6785, 6786, 6793, 6794, 6792, 65535, 65535, 65535,
    6789, 6791, 6790, 6784, 6787, 6788, 6783, 6798, 65535, 6804, 65535, 6795, 65535, 65535, 65535, 6801, 65535, 6803, 6802, 6799,
    6800, 6796, 6797, 6811, 6807, 6805, 6806, 6809, 6808, 6812, 6810, 6820, 65535, 6824, 6825, 65535, 6819, 6813, 6815, 6822,
    6817, 6814, 6821, 6823, 6818, 6826, 6816, 6831, 6835, 6834, 65535, 6830, 6828, 65535, 65535, 65535, 6833, 6832, 6827, 6829,
    6836, 65535, 6837, 6849, 6848, 65535, 65535, 6843, 65535, 6839, 6844, 65535, 6838, 6840, 6847, 6842, 6846, 6845, 6841, 65535,
    6852, 6850, 6851, 6853, 65535, 6854, 65535, 6856, 6861, 65535, 6855, 6857, 6860, 6858, 6859, 65535, 6864, 65535, 6867, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6890, 6862, 6886, 65535, 65535, 6874, 65535, 65535,
    65535, 65535, 6879, 65535, 65535, 65535, 65535, 6896, 65535, 6894, 6893, 65535, 65535, 6870, 6882, 65535, 65535, 6866, 65535,
    65535, 6877, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    6883, 6873, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6868, 6892, 65535, 65535, 6881, 6888, 6871, 65535,
    65535, 65535, 65535, 6878, 65535, 65535, 65535, 65535, 65535, 65535, 6887, 65535, 65535, 65535, 6880, 65535, 6875, 65535,
    65535, 6885, 65535, 65535, 6889, 6876, 65535, 65535, 65535, 65535, 6895, 65535, 65535, 65535, 6884, 65535, 6872, 65535, 6865,
    65535, 6863, 65535, 65535, 6869, 6891, 65535, 65535, 65535, 65535, 65535, 65535, 6897, 65535, 65535, 6901, 65535, 6900, 6898,
    6899, 6904, 6902, 6903, 6905, 6911, 6910, 6908, 6909, 6907, 6906, 6912, 65535, 6915, 6913, 6914, 6916, 65535, 65535, 6933,
    65535, 6921, 6922, 6936, 6940, 65535, 6932, 65535, 65535, 6930, 65535, 6928, 65535, 6941, 65535, 65535, 65535, 65535, 65535,
    65535, 6927, 6923, 65535, 65535, 6934, 65535, 6925, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6919, 65535, 6937,
    65535, 6926, 6917, 6935, 6938, 65535, 65535, 65535, 6918, 6931, 65535, 65535, 6942, 65535, 65535, 65535, 65535, 65535, 6920,
    65535, 6929, 6939, 6924, 6948, 6946, 65535, 6944, 6951, 65535, 65535, 6949, 6950, 6947, 65535, 65535, 6945, 65535, 65535,
    6943, 6956, 65535, 6954, 6952, 6955, 6957, 6953, 6958, 65535, 65535, 6962, 65535, 65535, 65535, 65535, 6967, 6964, 6959, 6963,
    6961, 6965, 6966, 6960, 65535, 65535, 6970, 6968, 6969, 6971, 65535, 6972, 65535, 65535, 65535, 65535, 6994, 6975, 7009, 6977,
    65535, 7001, 6995, 6979, 6988, 65535, 65535, 6981, 7027, 65535, 65535, 7029, 65535, 7003, 65535, 65535, 65535, 7024, 65535,
    7005, 65535, 65535, 65535, 7013, 65535, 7022, 65535, 65535, 65535, 7016, 65535, 6986, 65535, 65535, 65535, 7018, 65535, 7008,
    65535, 6999, 65535, 7019, 65535, 6987, 65535, 7002, 65535, 6996, 7030, 6989, 65535, 6982, 65535, 6998, 7034, 7011, 65535,
    7004, 65535, 65535, 65535, 7012, 65535, 7021, 65535, 65535, 65535, 7014, 7033, 7032, 6984, 65535, 6976, 7025, 6974, 65535,
    7007, 65535, 65535, 65535, 6993, 65535, 7023, 65535, 7000, 65535, 7026, 65535, 7010, 65535, 6980, 65535, 6997, 6978, 6990,
    65535, 6983, 7031, 65535, 65535, 6991, 65535, 7020, 65535, 65535, 65535, 6992, 65535, 7006, 65535, 65535, 65535, 7015, 65535,
    6985, 7035, 6973, 65535, 7017, 65535, 7028, 7041, 65535, 65535, 7043, 7039, 7038, 7044, 7037, 65535, 7045, 7042, 7036, 7046,
    65535, 65535, 7040, 7050, 7054, 7052, 7053, 7049, 7047, 7051, 7048, 65535, 7056, 7059, 7061, 7058, 7060, 7057, 7055, 7072,
    7074, 7063, 7068, 7075, 7071, 7073, 7062, 7069, 7067, 7064, 7076, 7070, 65535, 7066, 7065, 7082, 7078, 7080, 65535, 7083,
    7079, 7081, 7077, 7084, 7092, 65535, 7086, 7089, 7098, 65535, 7097, 65535, 65535, 65535, 65535, 7090, 7087, 65535, 65535,
    7093, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 7096, 7094, 7085, 65535, 7095, 7088, 7091, 7101, 65535, 65535,
    7103, 7104, 7102, 7100, 7099, 7106, 7108, 7105, 7107, 7110, 65535, 65535, 7109, 65535, 7119, 65535, 7114, 65535, 7118, 65535,
    65535, 7112, 65535, 7115, 7113, 7117, 65535, 7116, 7111, 7123, 7122, 7121, 7120, 7130, 7131, 7126, 7125, 7124, 7132, 7128,
    7134, 65535, 7129, 7136, 7135, 7127, 7133, 65535, 65535, 7146, 7138, 65535, 7137, 65535, 7139, 65535, 7143, 65535, 7140, 7145,
    7147, 7142, 7144, 7141, 65535, 65535, 7152, 7153, 7151, 7149, 7150, 7154, 7148, 65535, 7158, 7159, 65535, 7156, 7157, 7160,
    7155, 7167, 7166, 7165, 65535, 7163, 7174, 7173, 7161, 7170, 7168, 7164, 7169, 7171, 7172, 7162, 65535, 7179, 7177, 7175,
    7178, 7176, 65535, 65535, 65535, 7185, 7182, 7180, 7181, 7184, 7186, 7183, 65535, 7193, 7189, 7187, 7188, 7190, 7192, 65535,
    7191, 7197, 7195, 7194, 7201, 7196, 7198, 7200, 7199, 65535, 7204, 7202, 7203, 7205, 7206, 65535, 65535, 7207, 7211, 7212,
    65535, 65535, 7210, 7208, 7209, 7224, 7218, 65535, 65535, 7214, 65535, 7216, 7215, 7220, 7217, 7223, 7221, 65535, 7213, 7219,
    7222, 7233, 7225, 7232, 7228, 7226, 65535, 65535, 7227, 65535, 65535, 7230, 65535, 7235, 7229, 7234, 7231, 7243, 7240, 7238,
    7239, 7247, 7236, 65535, 7246, 7244, 7241, 65535, 65535, 7242, 7237, 7248, 7245, 7252, 65535, 7254, 7250, 7249, 7251, 7255,
    7253, 65535, 7256, 7260, 7258, 65535, 7261, 7257, 7259, 7262, 7267, 65535, 7266, 65535, 7265, 7263, 7264, 65535, 65535, 7269,
    7278, 7270, 7277, 7274, 7279, 7272, 7273, 7280, 7276, 7271, 65535, 7275, 7268, 7289, 65535, 65535, 7298, 7281, 7293, 65535,
    7295, 7297, 65535, 7283, 7287, 7285, 65535, 7292, 7290, 7294, 65535, 65535, 65535, 7286, 7284, 7301, 7291, 65535, 7288, 7296,
    65535, 7299, 7282, 65535, 7300, 7302, 7304, 7305, 65535, 65535, 65535, 7303, 7306, 65535, 7317, 7310, 7315, 65535, 7307, 7308,
    7309, 7311, 65535, 7312, 7314, 65535, 7316, 65535, 7313, 65535, 7320, 7318, 7319, 65535, 7321, 7322, 65535, 7325, 7327, 7330,
    7328, 7324, 7326, 7323, 7329, 7331, 65535, 7335, 7336, 7337, 7334, 7332, 7333, 7339, 65535, 7338, 7340, 7342, 65535, 65535,
    7341, 7359, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 7345, 7357, 65535, 7352, 65535,
    65535, 65535, 7368, 7354, 65535, 65535, 65535, 7364, 7360, 7351, 7358, 7343, 65535, 7349, 65535, 65535, 65535, 65535, 7361,
    65535, 65535, 7356, 65535, 65535, 65535, 7366, 65535, 65535, 7362, 7365, 7348, 7353, 7347, 65535, 7344, 7350, 65535, 65535,
    7369, 7363, 7346, 65535, 65535, 65535, 7367, 65535, 7355, 7373, 7372, 7371, 7370, 7376, 7375, 7377, 7374, 7387, 65535, 7383,
    7384, 7381, 7385, 65535, 65535, 7386, 7382, 7378, 7380, 7379, 65535, 7388, 65535, 65535, 65535, 65535, 65535, 7392, 7397,
    65535, 7396, 65535, 65535, 65535, 65535, 7394, 7402, 7398, 65535, 7399, 65535, 65535, 65535, 7393, 7389, 7391, 65535, 7390,
    7400, 65535, 65535, 65535, 7401, 65535, 7395, 65535, 7405, 7403, 7407, 7404, 7408, 65535, 7406, 7414, 65535, 7415, 7411, 7409,
    65535, 65535, 7418, 7412, 7410, 7417, 65535, 7413, 65535, 7416, 65535, 7429, 7427, 7425, 7422, 65535, 65535, 7428, 7421, 7424,
    7419, 7431, 7430, 7426, 7420, 7423, 7432, 7436, 7433, 65535, 7434, 7441, 7439, 7437, 7438, 65535, 65535, 7440, 7443, 65535,
    65535, 7435, 7442, 7448, 7445, 7450, 7444, 7447, 7449, 7451, 7446, 7452, 7454, 7457, 7455, 65535, 7456, 7453, 65535, 7458,
    7462, 7463, 65535, 65535, 7461, 7459, 7460, 65535, 7481, 65535, 65535, 7471, 7464, 7467, 65535, 7476, 7465, 65535, 7474,
    65535, 7480, 65535, 7473, 65535, 7482, 7477, 7479, 7472, 7468, 65535, 7478, 65535, 7469, 7483, 7470, 7466, 7475, 7484, 65535,
    65535, 7489, 7485, 7486, 65535, 7487, 7488, 7490, 65535, 65535, 7509, 7495, 7503, 65535, 7493, 7494, 65535, 65535, 65535,
    65535, 7513, 65535, 65535, 65535, 7504, 65535, 65535, 7496, 7499, 65535, 65535, 7505, 65535, 7500, 7510, 7492, 7497, 65535,
    65535, 7507, 65535, 7502, 65535, 65535, 7514, 65535, 65535, 65535, 65535, 65535, 7508, 65535, 7515, 7498, 65535, 7501, 7491,
    65535, 65535, 65535, 65535, 65535, 65535, 7506, 7516, 65535, 65535, 65535, 7511, 65535, 65535, 7512, 7524, 7521, 7519, 7518,
    7523, 7517, 7522, 7520, 7529, 65535, 65535, 65535, 65535, 7560, 65535, 7563, 65535, 7527, 65535, 65535, 65535, 7526, 65535,
    7533, 65535, 65535, 7555, 7530, 7546, 65535, 7548, 65535, 65535, 65535, 65535, 65535, 65535, 7532, 65535, 65535, 7541, 7543,
    7549, 65535, 65535, 7561, 65535, 65535, 7539, 7559, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 7557,
    65535, 65535, 7537, 65535, 65535, 7545, 65535, 7553, 65535, 65535, 65535, 65535, 7540, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 7538, 65535, 7534, 65535, 65535, 7556, 7531, 65535, 65535, 7551, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 7547, 7542, 65535, 7558, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 7554, 7528, 65535, 65535, 65535, 65535, 65535, 65535, 7544, 65535, 65535, 7536, 7525, 65535, 65535, 65535, 7552, 7535,
    65535, 7550, 7562, 65535, 7572, 7612, 7584, 65535, 65535, 65535, 65535, 7589, 7595, 7601, 7586, 65535, 65535, 65535, 65535,
    7569, 7611, 7604, 65535, 65535, 65535, 65535, 65535, 7591, 7598, 65535, 65535, 65535, 65535, 65535, 65535, 7593, 7578, 65535,
    7582, 65535, 65535, 65535, 65535, 65535, 7610, 7579, 7583, 65535, 65535, 65535, 65535, 7588, 7574, 7580, 7615, 65535, 7567,
    65535, 65535, 7568, 7596, 7603, 65535, 65535, 65535, 65535, 65535, 7571, 7575, 7605, 65535, 65535, 65535, 65535, 65535, 7608,
    7577, 7581, 65535, 65535, 65535, 65535, 65535, 65535, 7594, 7599, 7614, 7565, 65535, 65535, 65535, 7587, 7573, 7600, 7585,
    7566, 65535, 65535, 65535, 7590, 7616, 7602, 65535, 65535, 65535, 7564, 65535, 7570, 7597, 7613, 65535, 65535, 65535, 65535,
    65535, 7592, 7576, 7606, 65535, 65535, 65535, 65535, 65535, 7609, 65535, 7617, 7607, 65535, 65535, 65535, 65535, 65535, 7626,
    7666, 7638, 65535, 65535, 65535, 65535, 7643, 7649, 7655, 7640, 65535, 65535, 65535, 65535, 7623, 7665, 7658, 65535, 65535,
    65535, 65535, 65535, 7645, 7652, 65535, 65535, 65535, 65535, 65535, 65535, 7647, 7632, 65535, 7636, 65535, 65535, 65535,
    65535, 65535, 7664, 7633, 7637, 65535, 65535, 65535, 65535, 7642, 7628, 7634, 7669, 65535, 7621, 65535, 65535, 7622, 7650,
    7657, 65535, 65535, 65535, 65535, 65535, 7625, 7629, 7659, 65535, 65535, 65535, 65535, 65535, 7662, 7631, 7635, 65535, 65535,
    65535, 65535, 65535, 65535, 7648, 7653, 7668, 7619, 65535, 65535, 65535, 7641, 7627, 7654, 7639, 7620, 65535, 65535, 65535,
    7644, 7670, 7656, 65535, 65535, 65535, 7618, 65535, 7624, 7651, 7667, 65535, 65535, 65535, 65535, 65535, 7646, 7630, 7660,
    65535, 65535, 65535, 65535, 65535, 7663, 65535, 7671, 7661, 65535, 65535, 65535, 65535, 7672, 7674, 65535, 7677, 7675, 7676,
    7673, 65535, 65535, 65535, 7683, 65535, 65535, 7684, 65535, 65535, 65535, 7704, 7708, 65535, 7705, 65535, 65535, 7689, 7702,
    65535, 7695, 7681, 7679, 7690, 65535, 7678, 65535, 65535, 65535, 7703, 65535, 65535, 65535, 65535, 65535, 65535, 7700, 7696,
    65535, 7691, 7688, 7693, 7682, 7701, 7699, 7707, 65535, 65535, 65535, 65535, 7685, 7697, 7686, 7698, 7692, 7680, 7694, 65535,
    65535, 65535, 7687, 65535, 65535, 7706, 65535, 7709, 7711, 7713, 7710, 7712, 7717, 7716, 7714, 7719, 7715, 7718, 65535, 65535,
    7724, 7726, 65535, 7723, 65535, 65535, 7721, 7722, 7725, 65535, 65535, 65535, 7728, 7727, 65535, 7720, 65535, 7731, 7729,
    7733, 7730, 65535, 7732, 65535, 7737, 7738, 7735, 7740, 7736, 7741, 7734, 7739, 65535, 7744, 7742, 7743, 7745, 7746, 65535,
    65535, 65535, 7748, 65535, 7750, 7751, 65535, 7749, 7747, 7755, 7753, 65535, 7756, 65535, 65535, 7754, 7752, 7757, 7759, 7760,
    7758, 7763, 7761, 7762, 7764, 65535, 7777, 7773, 7780, 65535, 7781, 65535, 7768, 65535, 7775, 65535, 7779, 65535, 7784, 7774,
    7783, 65535, 7771, 65535, 7770, 7767, 7766, 7772, 65535, 7765, 7769, 65535, 65535, 65535, 7776, 7782, 7778, 7785, 65535,
    65535, 7790, 7789, 7788, 7786, 7787, 7792, 7793, 7791, 7794, 65535, 7797, 7795, 7796, 7798, 65535, 65535, 7799, 65535, 7801,
    65535, 7803, 7805, 7800, 7804, 7802, 65535, 7807, 65535, 7809, 7811, 7806, 7810, 7808, 7813, 7814, 7812, 7815, 7818, 7816,
    7817, 7819, 7825, 7822, 7820, 7821, 7823, 7824, 65535, 65535, 65535, 7828, 7826, 7827, 7829, 65535, 65535, 7830, 65535, 7834,
    65535, 65535, 65535, 65535, 7860, 65535, 65535, 7852, 65535, 7847, 7835, 7850, 7857, 7844, 7833, 7851, 65535, 7861, 7842,
    65535, 7839, 65535, 65535, 65535, 65535, 7843, 65535, 65535, 65535, 7841, 65535, 7862, 7837, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 7856, 7836, 7832, 7848, 7854, 7840, 7855, 65535, 7858, 65535, 7849, 7831, 65535, 65535, 7859, 7846, 7853,
    65535, 7845, 7838, 65535, 65535, 65535, 7865, 7863, 7864, 7866, 7867, 65535, 65535, 7871, 65535, 7873, 7870, 7872, 7868,
    65535, 7869, 7878, 7876, 7874, 7875, 65535, 65535, 7877, 65535, 7883, 65535, 7885, 7880, 7888, 65535, 7887, 7884, 65535,
    65535, 7886, 65535, 7881, 65535, 7882, 7879, 65535, 7890, 65535, 7893, 7892, 65535, 7891, 7889, 65535, 7896, 7894, 7895, 7897,
    7898, 65535, 65535, 7900, 7901, 7899, 7902, 65535, 7905, 7903, 7904, 7906, 65535, 65535, 7907, 65535, 7917, 65535, 65535,
    65535, 7931, 65535, 7920, 65535, 65535, 65535, 7927, 7913, 65535, 7926, 7915, 65535, 7912, 65535, 7910, 7918, 7919, 65535,
    65535, 7932, 7925, 65535, 65535, 65535, 65535, 65535, 65535, 7928, 7911, 7930, 7914, 65535, 65535, 65535, 65535, 65535, 7923,
    65535, 65535, 65535, 65535, 65535, 7922, 65535, 7924, 65535, 7908, 65535, 65535, 7929, 7916, 65535, 65535, 65535, 65535, 7921,
    7909, 65535, 65535, 7933, 7950, 7945, 65535, 65535, 7941, 7944, 7947, 65535, 7935, 65535, 7940, 7934, 7938, 7939, 65535, 7952,
    7946, 65535, 65535, 7937, 65535, 65535, 65535, 7936, 7942, 7943, 7951, 7948, 65535, 65535, 7949, 7956, 7954, 7957, 65535,
    65535, 65535, 7955, 7953, 7959, 7960, 7958, 7961, 7964, 7962, 7963, 7965, 7971, 7968, 7966, 7967, 7969, 7970, 65535, 65535,
    65535, 7974, 7972, 7973, 7975, 65535, 65535, 7976, 65535, 7984, 7980, 65535, 7986, 7987, 65535, 65535, 7982, 7981, 7977, 7979,
    7978, 7983, 7985, 65535, 65535, 7990, 7988, 7992, 7989, 65535, 7993, 7991, 65535, 65535, 65535, 7994, 8000, 65535, 8010,
    65535, 8011, 7996, 65535, 65535, 65535, 7998, 65535, 65535, 8006, 7997, 8001, 8004, 65535, 8007, 8002, 8005, 7995, 8012, 8003,
    8009, 65535, 8008, 65535, 7999, 8014, 65535, 65535, 8018, 8013, 8022, 8021, 65535, 8017, 8016, 8019, 65535, 8015, 65535,
    65535, 8020, 8027, 8029, 8023, 8024, 8026, 8025, 8028, 65535, 65535, 65535, 65535, 65535, 65535, 8053, 65535, 65535, 65535,
    65535, 8037, 8034, 65535, 8033, 8031, 65535, 8040, 65535, 8041, 65535, 65535, 8038, 8046, 8050, 8051, 65535, 8054, 65535,
    65535, 8045, 65535, 65535, 65535, 65535, 8035, 65535, 65535, 65535, 65535, 8043, 8048, 65535, 65535, 65535, 65535, 8039, 8042,
    8055, 8049, 65535, 65535, 8032, 8036, 65535, 65535, 65535, 65535, 8030, 65535, 8047, 8044, 8052, 65535, 65535, 8056, 8061,
    8060, 65535, 8057, 8062, 8058, 8059, 8063, 8065, 8066, 8069, 8068, 8070, 8064, 8067, 8071, 8074, 65535, 8075, 65535, 8076,
    8072, 8073, 8078, 8082, 65535, 8079, 8077, 8080, 8081, 65535, 65535, 8085, 8083, 8087, 8084, 8086, 65535, 8088, 8096, 65535,
    65535, 8090, 8095, 65535, 8097, 65535, 65535, 8094, 65535, 8093, 8091, 8092, 65535, 8089, 8103, 8106, 65535, 8100, 65535,
    8104, 8108, 8107, 8105, 65535, 8098, 8102, 65535, 8099, 65535, 8101, 8116, 8112, 8118, 65535, 8110, 65535, 8111, 65535, 8109,
    8117, 8113, 8115, 8114, 8119, 65535, 65535, 65535, 8138, 8122, 8135, 8124, 8141, 65535, 8136, 8127, 8129, 8140, 8133, 8125,
    8128, 8120, 65535, 65535, 8121, 8130, 65535, 65535, 65535, 8132, 8134, 65535, 65535, 8137, 8139, 8131, 8126, 65535, 8123,
    8147, 8151, 8146, 65535, 8144, 65535, 8149, 8150, 8143, 65535, 8152, 65535, 8142, 8148, 8145, 65535, 8161, 8156, 8158, 65535,
    65535, 8155, 8157, 8154, 65535, 65535, 8160, 8159, 8162, 8153, 65535, 65535, 8163, 8165, 65535, 8166, 65535, 8167, 8164, 8168,
    8183, 65535, 65535, 8177, 8184, 65535, 65535, 65535, 8178, 8176, 65535, 8181, 8172, 8174, 65535, 8179, 65535, 8182, 65535,
    65535, 8173, 8180, 8175, 8171, 8170, 8169, 65535, 65535, 65535, 65535, 65535, 65535, 8191, 65535, 65535, 8197, 65535, 65535,
    8198, 65535, 8200, 8185, 65535, 8190, 8187, 8188, 65535, 8195, 8194, 8189, 65535, 8186, 65535, 8201, 8193, 65535, 65535, 8196,
    8192, 65535, 8199, 65535, 65535, 65535, 65535, 8204, 8202, 8203, 65535, 8205, 8206, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
];

#[rustfmt::skip]
pub(crate) static PATHS: &str = "\
Account.idAccount.metaAccount.implicitRulesAccount.languageAccount.textAccount.containedAccount.extensionAccount.modifierExtension\
Account.identifierAccount.statusAccount.typeAccount.nameAccount.subjectAccount.servicePeriodAccount.coverageAccount.ownerAccount.d\
escriptionAccount.guarantorAccount.partOfAccount.coverage.idAccount.coverage.extensionAccount.coverage.modifierExtensionAccount.co\
verage.coverageAccount.coverage.priorityAccount.guarantor.idAccount.guarantor.extensionAccount.guarantor.modifierExtensionAccount.\
guarantor.partyAccount.guarantor.onHoldAccount.guarantor.periodActivityDefinition.idActivityDefinition.metaActivityDefinition.impl\
icitRulesActivityDefinition.languageActivityDefinition.textActivityDefinition.containedActivityDefinition.extensionActivityDefinit\
ion.modifierExtensionActivityDefinition.urlActivityDefinition.identifierActivityDefinition.versionActivityDefinition.nameActivityD\
efinition.titleActivityDefinition.subtitleActivityDefinition.statusActivityDefinition.experimentalActivityDefinition.subject[x]Act\
ivityDefinition.dateActivityDefinition.publisherActivityDefinition.contactActivityDefinition.descriptionActivityDefinition.useCont\
extActivityDefinition.jurisdictionActivityDefinition.purposeActivityDefinition.usageActivityDefinition.copyrightActivityDefinition\
.approvalDateActivityDefinition.lastReviewDateActivityDefinition.effectivePeriodActivityDefinition.topicActivityDefinition.authorA\
ctivityDefinition.editorActivityDefinition.reviewerActivityDefinition.endorserActivityDefinition.relatedArtifactActivityDefinition\
.libraryActivityDefinition.kindActivityDefinition.profileActivityDefinition.codeActivityDefinition.intentActivityDefinition.priori\
tyActivityDefinition.doNotPerformActivityDefinition.timing[x]ActivityDefinition.locationActivityDefinition.participantActivityDefi\
nition.product[x]ActivityDefinition.quantityActivityDefinition.dosageActivityDefinition.bodySiteActivityDefinition.specimenRequire\
mentActivityDefinition.observationRequirementActivityDefinition.observationResultRequirementActivityDefinition.transformActivityDe\
finition.dynamicValueActivityDefinition.dynamicValue.idActivityDefinition.dynamicValue.extensionActivityDefinition.dynamicValue.mo\
difierExtensionActivityDefinition.dynamicValue.pathActivityDefinition.dynamicValue.expressionActivityDefinition.participant.idActi\
vityDefinition.participant.extensionActivityDefinition.participant.modifierExtensionActivityDefinition.participant.typeActivityDef\
inition.participant.roleAddress.idAddress.extensionAddress.useAddress.typeAddress.textAddress.lineAddress.cityAddress.districtAddr\
ess.stateAddress.postalCodeAddress.countryAddress.periodAdverseEvent.idAdverseEvent.metaAdverseEvent.implicitRulesAdverseEvent.lan\
guageAdverseEvent.textAdverseEvent.containedAdverseEvent.extensionAdverseEvent.modifierExtensionAdverseEvent.identifierAdverseEven\
t.actualityAdverseEvent.categoryAdverseEvent.eventAdverseEvent.subjectAdverseEvent.encounterAdverseEvent.dateAdverseEvent.detected\
AdverseEvent.recordedDateAdverseEvent.resultingConditionAdverseEvent.locationAdverseEvent.seriousnessAdverseEvent.severityAdverseE\
vent.outcomeAdverseEvent.recorderAdverseEvent.contributorAdverseEvent.suspectEntityAdverseEvent.subjectMedicalHistoryAdverseEvent.\
referenceDocumentAdverseEvent.studyAdverseEvent.suspectEntity.idAdverseEvent.suspectEntity.extensionAdverseEvent.suspectEntity.mod\
ifierExtensionAdverseEvent.suspectEntity.instanceAdverseEvent.suspectEntity.causalityAdverseEvent.suspectEntity.causality.idAdvers\
eEvent.suspectEntity.causality.extensionAdverseEvent.suspectEntity.causality.modifierExtensionAdverseEvent.suspectEntity.causality\
.assessmentAdverseEvent.suspectEntity.causality.productRelatednessAdverseEvent.suspectEntity.causality.authorAdverseEvent.suspectE\
ntity.causality.methodAge.idAge.extensionAge.valueAge.comparatorAge.unitAge.systemAge.codeAllergyIntolerance.idAllergyIntolerance.\
metaAllergyIntolerance.implicitRulesAllergyIntolerance.languageAllergyIntolerance.textAllergyIntolerance.containedAllergyIntoleran\
ce.extensionAllergyIntolerance.modifierExtensionAllergyIntolerance.identifierAllergyIntolerance.clinicalStatusAllergyIntolerance.v\
erificationStatusAllergyIntolerance.typeAllergyIntolerance.categoryAllergyIntolerance.criticalityAllergyIntolerance.codeAllergyInt\
olerance.patientAllergyIntolerance.encounterAllergyIntolerance.onset[x]AllergyIntolerance.recordedDateAllergyIntolerance.recorderA\
llergyIntolerance.asserterAllergyIntolerance.lastOccurrenceAllergyIntolerance.noteAllergyIntolerance.reactionAllergyIntolerance.re\
action.idAllergyIntolerance.reaction.extensionAllergyIntolerance.reaction.modifierExtensionAllergyIntolerance.reaction.substanceAl\
lergyIntolerance.reaction.manifestationAllergyIntolerance.reaction.descriptionAllergyIntolerance.reaction.onsetAllergyIntolerance.\
reaction.severityAllergyIntolerance.reaction.exposureRouteAllergyIntolerance.reaction.noteAnnotation.idAnnotation.extensionAnnotat\
ion.author[x]Annotation.timeAnnotation.textAppointment.idAppointment.metaAppointment.implicitRulesAppointment.languageAppointment.\
textAppointment.containedAppointment.extensionAppointment.modifierExtensionAppointment.identifierAppointment.statusAppointment.can\
celationReasonAppointment.serviceCategoryAppointment.serviceTypeAppointment.specialtyAppointment.appointmentTypeAppointment.reason\
CodeAppointment.reasonReferenceAppointment.priorityAppointment.descriptionAppointment.supportingInformationAppointment.startAppoin\
tment.endAppointment.minutesDurationAppointment.slotAppointment.createdAppointment.commentAppointment.patientInstructionAppointmen\
t.basedOnAppointment.participantAppointment.requestedPeriodAppointment.participant.idAppointment.participant.extensionAppointment.\
participant.modifierExtensionAppointment.participant.typeAppointment.participant.actorAppointment.participant.requiredAppointment.\
participant.statusAppointment.participant.periodAppointmentResponse.idAppointmentResponse.metaAppointmentResponse.implicitRulesApp\
ointmentResponse.languageAppointmentResponse.textAppointmentResponse.containedAppointmentResponse.extensionAppointmentResponse.mod\
ifierExtensionAppointmentResponse.identifierAppointmentResponse.appointmentAppointmentResponse.startAppointmentResponse.endAppoint\
mentResponse.participantTypeAppointmentResponse.actorAppointmentResponse.participantStatusAppointmentResponse.commentAttachment.id\
Attachment.extensionAttachment.contentTypeAttachment.languageAttachment.dataAttachment.urlAttachment.sizeAttachment.hashAttachment\
.titleAttachment.creationAuditEvent.idAuditEvent.metaAuditEvent.implicitRulesAuditEvent.languageAuditEvent.textAuditEvent.containe\
dAuditEvent.extensionAuditEvent.modifierExtensionAuditEvent.typeAuditEvent.subtypeAuditEvent.actionAuditEvent.periodAuditEvent.rec\
ordedAuditEvent.outcomeAuditEvent.outcomeDescAuditEvent.purposeOfEventAuditEvent.agentAuditEvent.sourceAuditEvent.entityAuditEvent\
.agent.idAuditEvent.agent.extensionAuditEvent.agent.modifierExtensionAuditEvent.agent.typeAuditEvent.agent.roleAuditEvent.agent.wh\
oAuditEvent.agent.altIdAuditEvent.agent.nameAuditEvent.agent.requestorAuditEvent.agent.locationAuditEvent.agent.policyAuditEvent.a\
gent.mediaAuditEvent.agent.networkAuditEvent.agent.purposeOfUseAuditEvent.agent.network.idAuditEvent.agent.network.extensionAuditE\
vent.agent.network.modifierExtensionAuditEvent.agent.network.addressAuditEvent.agent.network.typeAuditEvent.entity.idAuditEvent.en\
tity.extensionAuditEvent.entity.modifierExtensionAuditEvent.entity.whatAuditEvent.entity.typeAuditEvent.entity.roleAuditEvent.enti\
ty.lifecycleAuditEvent.entity.securityLabelAuditEvent.entity.nameAuditEvent.entity.descriptionAuditEvent.entity.queryAuditEvent.en\
tity.detailAuditEvent.entity.detail.idAuditEvent.entity.detail.extensionAuditEvent.entity.detail.modifierExtensionAuditEvent.entit\
y.detail.typeAuditEvent.entity.detail.value[x]AuditEvent.source.idAuditEvent.source.extensionAuditEvent.source.modifierExtensionAu\
ditEvent.source.siteAuditEvent.source.observerAuditEvent.source.typeBackboneElement.idBackboneElement.extensionBackboneElement.mod\
ifierExtensionBasic.idBasic.metaBasic.implicitRulesBasic.languageBasic.textBasic.containedBasic.extensionBasic.modifierExtensionBa\
sic.identifierBasic.codeBasic.subjectBasic.createdBasic.authorBinary.idBinary.metaBinary.implicitRulesBinary.languageBinary.conten\
tTypeBinary.securityContextBinary.dataBiologicallyDerivedProduct.idBiologicallyDerivedProduct.metaBiologicallyDerivedProduct.impli\
citRulesBiologicallyDerivedProduct.languageBiologicallyDerivedProduct.textBiologicallyDerivedProduct.containedBiologicallyDerivedP\
roduct.extensionBiologicallyDerivedProduct.modifierExtensionBiologicallyDerivedProduct.identifierBiologicallyDerivedProduct.produc\
tCategoryBiologicallyDerivedProduct.productCodeBiologicallyDerivedProduct.statusBiologicallyDerivedProduct.requestBiologicallyDeri\
vedProduct.quantityBiologicallyDerivedProduct.parentBiologicallyDerivedProduct.collectionBiologicallyDerivedProduct.processingBiol\
ogicallyDerivedProduct.manipulationBiologicallyDerivedProduct.storageBiologicallyDerivedProduct.collection.idBiologicallyDerivedPr\
oduct.collection.extensionBiologicallyDerivedProduct.collection.modifierExtensionBiologicallyDerivedProduct.collection.collectorBi\
ologicallyDerivedProduct.collection.sourceBiologicallyDerivedProduct.collection.collected[x]BiologicallyDerivedProduct.manipulatio\
n.idBiologicallyDerivedProduct.manipulation.extensionBiologicallyDerivedProduct.manipulation.modifierExtensionBiologicallyDerivedP\
roduct.manipulation.descriptionBiologicallyDerivedProduct.manipulation.time[x]BiologicallyDerivedProduct.processing.idBiologically\
DerivedProduct.processing.extensionBiologicallyDerivedProduct.processing.modifierExtensionBiologicallyDerivedProduct.processing.de\
scriptionBiologicallyDerivedProduct.processing.procedureBiologicallyDerivedProduct.processing.additiveBiologicallyDerivedProduct.p\
rocessing.time[x]BiologicallyDerivedProduct.storage.idBiologicallyDerivedProduct.storage.extensionBiologicallyDerivedProduct.stora\
ge.modifierExtensionBiologicallyDerivedProduct.storage.descriptionBiologicallyDerivedProduct.storage.temperatureBiologicallyDerive\
dProduct.storage.scaleBiologicallyDerivedProduct.storage.durationBodyStructure.idBodyStructure.metaBodyStructure.implicitRulesBody\
Structure.languageBodyStructure.textBodyStructure.containedBodyStructure.extensionBodyStructure.modifierExtensionBodyStructure.ide\
ntifierBodyStructure.activeBodyStructure.morphologyBodyStructure.locationBodyStructure.locationQualifierBodyStructure.descriptionB\
odyStructure.imageBodyStructure.patientBundle.idBundle.metaBundle.implicitRulesBundle.languageBundle.identifierBundle.typeBundle.t\
imestampBundle.totalBundle.linkBundle.entryBundle.signatureBundle.entry.idBundle.entry.extensionBundle.entry.modifierExtensionBund\
le.entry.linkBundle.entry.fullUrlBundle.entry.resourceBundle.entry.searchBundle.entry.requestBundle.entry.responseBundle.entry.req\
uest.idBundle.entry.request.extensionBundle.entry.request.modifierExtensionBundle.entry.request.methodBundle.entry.request.urlBund\
le.entry.request.ifNoneMatchBundle.entry.request.ifModifiedSinceBundle.entry.request.ifMatchBundle.entry.request.ifNoneExistBundle\
.entry.response.idBundle.entry.response.extensionBundle.entry.response.modifierExtensionBundle.entry.response.statusBundle.entry.r\
esponse.locationBundle.entry.response.etagBundle.entry.response.lastModifiedBundle.entry.response.outcomeBundle.entry.search.idBun\
dle.entry.search.extensionBundle.entry.search.modifierExtensionBundle.entry.search.modeBundle.entry.search.scoreBundle.link.idBund\
le.link.extensionBundle.link.modifierExtensionBundle.link.relationBundle.link.urlCapabilityStatement.idCapabilityStatement.metaCap\
abilityStatement.implicitRulesCapabilityStatement.languageCapabilityStatement.textCapabilityStatement.containedCapabilityStatement\
.extensionCapabilityStatement.modifierExtensionCapabilityStatement.urlCapabilityStatement.versionCapabilityStatement.nameCapabilit\
yStatement.titleCapabilityStatement.statusCapabilityStatement.experimentalCapabilityStatement.dateCapabilityStatement.publisherCap\
abilityStatement.contactCapabilityStatement.descriptionCapabilityStatement.useContextCapabilityStatement.jurisdictionCapabilitySta\
tement.purposeCapabilityStatement.copyrightCapabilityStatement.kindCapabilityStatement.instantiatesCapabilityStatement.importsCapa\
bilityStatement.softwareCapabilityStatement.implementationCapabilityStatement.fhirVersionCapabilityStatement.formatCapabilityState\
ment.patchFormatCapabilityStatement.implementationGuideCapabilityStatement.restCapabilityStatement.messagingCapabilityStatement.do\
cumentCapabilityStatement.document.idCapabilityStatement.document.extensionCapabilityStatement.document.modifierExtensionCapabilit\
yStatement.document.modeCapabilityStatement.document.documentationCapabilityStatement.document.profileCapabilityStatement.implemen\
tation.idCapabilityStatement.implementation.extensionCapabilityStatement.implementation.modifierExtensionCapabilityStatement.imple\
mentation.descriptionCapabilityStatement.implementation.urlCapabilityStatement.implementation.custodianCapabilityStatement.messagi\
ng.idCapabilityStatement.messaging.extensionCapabilityStatement.messaging.modifierExtensionCapabilityStatement.messaging.endpointC\
apabilityStatement.messaging.reliableCacheCapabilityStatement.messaging.documentationCapabilityStatement.messaging.supportedMessag\
eCapabilityStatement.messaging.endpoint.idCapabilityStatement.messaging.endpoint.extensionCapabilityStatement.messaging.endpoint.m\
odifierExtensionCapabilityStatement.messaging.endpoint.protocolCapabilityStatement.messaging.endpoint.addressCapabilityStatement.m\
essaging.supportedMessage.idCapabilityStatement.messaging.supportedMessage.extensionCapabilityStatement.messaging.supportedMessage\
.modifierExtensionCapabilityStatement.messaging.supportedMessage.modeCapabilityStatement.messaging.supportedMessage.definitionCapa\
bilityStatement.rest.idCapabilityStatement.rest.extensionCapabilityStatement.rest.modifierExtensionCapabilityStatement.rest.modeCa\
pabilityStatement.rest.documentationCapabilityStatement.rest.securityCapabilityStatement.rest.resourceCapabilityStatement.rest.int\
eractionCapabilityStatement.rest.searchParamCapabilityStatement.rest.operationCapabilityStatement.rest.compartmentCapabilityStatem\
ent.rest.interaction.idCapabilityStatement.rest.interaction.extensionCapabilityStatement.rest.interaction.modifierExtensionCapabil\
ityStatement.rest.interaction.codeCapabilityStatement.rest.interaction.documentationCapabilityStatement.rest.resource.idCapability\
Statement.rest.resource.extensionCapabilityStatement.rest.resource.modifierExtensionCapabilityStatement.rest.resource.typeCapabili\
tyStatement.rest.resource.profileCapabilityStatement.rest.resource.supportedProfileCapabilityStatement.rest.resource.documentation\
CapabilityStatement.rest.resource.interactionCapabilityStatement.rest.resource.versioningCapabilityStatement.rest.resource.readHis\
toryCapabilityStatement.rest.resource.updateCreateCapabilityStatement.rest.resource.conditionalCreateCapabilityStatement.rest.reso\
urce.conditionalReadCapabilityStatement.rest.resource.conditionalUpdateCapabilityStatement.rest.resource.conditionalDeleteCapabili\
tyStatement.rest.resource.referencePolicyCapabilityStatement.rest.resource.searchIncludeCapabilityStatement.rest.resource.searchRe\
vIncludeCapabilityStatement.rest.resource.searchParamCapabilityStatement.rest.resource.operationCapabilityStatement.rest.resource.\
interaction.idCapabilityStatement.rest.resource.interaction.extensionCapabilityStatement.rest.resource.interaction.modifierExtensi\
onCapabilityStatement.rest.resource.interaction.codeCapabilityStatement.rest.resource.interaction.documentationCapabilityStatement\
.rest.resource.operation.idCapabilityStatement.rest.resource.operation.extensionCapabilityStatement.rest.resource.operation.modifi\
erExtensionCapabilityStatement.rest.resource.operation.nameCapabilityStatement.rest.resource.operation.definitionCapabilityStateme\
nt.rest.resource.operation.documentationCapabilityStatement.rest.resource.searchParam.idCapabilityStatement.rest.resource.searchPa\
ram.extensionCapabilityStatement.rest.resource.searchParam.modifierExtensionCapabilityStatement.rest.resource.searchParam.nameCapa\
bilityStatement.rest.resource.searchParam.definitionCapabilityStatement.rest.resource.searchParam.typeCapabilityStatement.rest.res\
ource.searchParam.documentationCapabilityStatement.rest.security.idCapabilityStatement.rest.security.extensionCapabilityStatement.\
rest.security.modifierExtensionCapabilityStatement.rest.security.corsCapabilityStatement.rest.security.serviceCapabilityStatement.\
rest.security.descriptionCapabilityStatement.software.idCapabilityStatement.software.extensionCapabilityStatement.software.modifie\
rExtensionCapabilityStatement.software.nameCapabilityStatement.software.versionCapabilityStatement.software.releaseDateCarePlan.id\
CarePlan.metaCarePlan.implicitRulesCarePlan.languageCarePlan.textCarePlan.containedCarePlan.extensionCarePlan.modifierExtensionCar\
ePlan.identifierCarePlan.instantiatesCanonicalCarePlan.instantiatesUriCarePlan.basedOnCarePlan.replacesCarePlan.partOfCarePlan.sta\
tusCarePlan.intentCarePlan.categoryCarePlan.titleCarePlan.descriptionCarePlan.subjectCarePlan.encounterCarePlan.periodCarePlan.cre\
atedCarePlan.authorCarePlan.contributorCarePlan.careTeamCarePlan.addressesCarePlan.supportingInfoCarePlan.goalCarePlan.activityCar\
ePlan.noteCarePlan.activity.idCarePlan.activity.extensionCarePlan.activity.modifierExtensionCarePlan.activity.outcomeCodeableConce\
ptCarePlan.activity.outcomeReferenceCarePlan.activity.progressCarePlan.activity.referenceCarePlan.activity.detailCarePlan.activity\
.detail.idCarePlan.activity.detail.extensionCarePlan.activity.detail.modifierExtensionCarePlan.activity.detail.kindCarePlan.activi\
ty.detail.instantiatesCanonicalCarePlan.activity.detail.instantiatesUriCarePlan.activity.detail.codeCarePlan.activity.detail.reaso\
nCodeCarePlan.activity.detail.reasonReferenceCarePlan.activity.detail.goalCarePlan.activity.detail.statusCarePlan.activity.detail.\
statusReasonCarePlan.activity.detail.doNotPerformCarePlan.activity.detail.scheduled[x]CarePlan.activity.detail.locationCarePlan.ac\
tivity.detail.performerCarePlan.activity.detail.product[x]CarePlan.activity.detail.dailyAmountCarePlan.activity.detail.quantityCar\
ePlan.activity.detail.descriptionCareTeam.idCareTeam.metaCareTeam.implicitRulesCareTeam.languageCareTeam.textCareTeam.containedCar\
eTeam.extensionCareTeam.modifierExtensionCareTeam.identifierCareTeam.statusCareTeam.categoryCareTeam.nameCareTeam.subjectCareTeam.\
encounterCareTeam.periodCareTeam.participantCareTeam.reasonCodeCareTeam.reasonReferenceCareTeam.managingOrganizationCareTeam.telec\
omCareTeam.noteCareTeam.participant.idCareTeam.participant.extensionCareTeam.participant.modifierExtensionCareTeam.participant.rol\
eCareTeam.participant.memberCareTeam.participant.onBehalfOfCareTeam.participant.periodCatalogEntry.idCatalogEntry.metaCatalogEntry\
.implicitRulesCatalogEntry.languageCatalogEntry.textCatalogEntry.containedCatalogEntry.extensionCatalogEntry.modifierExtensionCata\
logEntry.identifierCatalogEntry.typeCatalogEntry.orderableCatalogEntry.referencedItemCatalogEntry.additionalIdentifierCatalogEntry\
.classificationCatalogEntry.statusCatalogEntry.validityPeriodCatalogEntry.validToCatalogEntry.lastUpdatedCatalogEntry.additionalCh\
aracteristicCatalogEntry.additionalClassificationCatalogEntry.relatedEntryCatalogEntry.relatedEntry.idCatalogEntry.relatedEntry.ex\
tensionCatalogEntry.relatedEntry.modifierExtensionCatalogEntry.relatedEntry.relationtypeCatalogEntry.relatedEntry.itemChargeItem.i\
dChargeItem.metaChargeItem.implicitRulesChargeItem.languageChargeItem.textChargeItem.containedChargeItem.extensionChargeItem.modif\
ierExtensionChargeItem.identifierChargeItem.definitionUriChargeItem.definitionCanonicalChargeItem.statusChargeItem.partOfChargeIte\
m.codeChargeItem.subjectChargeItem.contextChargeItem.occurrence[x]ChargeItem.performerChargeItem.performingOrganizationChargeItem.\
requestingOrganizationChargeItem.costCenterChargeItem.quantityChargeItem.bodysiteChargeItem.factorOverrideChargeItem.priceOverride\
ChargeItem.overrideReasonChargeItem.entererChargeItem.enteredDateChargeItem.reasonChargeItem.serviceChargeItem.product[x]ChargeIte\
m.accountChargeItem.noteChargeItem.supportingInformationChargeItem.performer.idChargeItem.performer.extensionChargeItem.performer.\
modifierExtensionChargeItem.performer.functionChargeItem.performer.actorChargeItemDefinition.idChargeItemDefinition.metaChargeItem\
Definition.implicitRulesChargeItemDefinition.languageChargeItemDefinition.textChargeItemDefinition.containedChargeItemDefinition.e\
xtensionChargeItemDefinition.modifierExtensionChargeItemDefinition.urlChargeItemDefinition.identifierChargeItemDefinition.versionC\
hargeItemDefinition.titleChargeItemDefinition.derivedFromUriChargeItemDefinition.partOfChargeItemDefinition.replacesChargeItemDefi\
nition.statusChargeItemDefinition.experimentalChargeItemDefinition.dateChargeItemDefinition.publisherChargeItemDefinition.contactC\
hargeItemDefinition.descriptionChargeItemDefinition.useContextChargeItemDefinition.jurisdictionChargeItemDefinition.copyrightCharg\
eItemDefinition.approvalDateChargeItemDefinition.lastReviewDateChargeItemDefinition.effectivePeriodChargeItemDefinition.codeCharge\
ItemDefinition.instanceChargeItemDefinition.applicabilityChargeItemDefinition.propertyGroupChargeItemDefinition.applicability.idCh\
argeItemDefinition.applicability.extensionChargeItemDefinition.applicability.modifierExtensionChargeItemDefinition.applicability.d\
escriptionChargeItemDefinition.applicability.languageChargeItemDefinition.applicability.expressionChargeItemDefinition.propertyGro\
up.idChargeItemDefinition.propertyGroup.extensionChargeItemDefinition.propertyGroup.modifierExtensionChargeItemDefinition.property\
Group.applicabilityChargeItemDefinition.propertyGroup.priceComponentChargeItemDefinition.propertyGroup.priceComponent.idChargeItem\
Definition.propertyGroup.priceComponent.extensionChargeItemDefinition.propertyGroup.priceComponent.modifierExtensionChargeItemDefi\
nition.propertyGroup.priceComponent.typeChargeItemDefinition.propertyGroup.priceComponent.codeChargeItemDefinition.propertyGroup.p\
riceComponent.factorChargeItemDefinition.propertyGroup.priceComponent.amountClaim.idClaim.metaClaim.implicitRulesClaim.languageCla\
im.textClaim.containedClaim.extensionClaim.modifierExtensionClaim.identifierClaim.statusClaim.typeClaim.subTypeClaim.useClaim.pati\
entClaim.billablePeriodClaim.createdClaim.entererClaim.insurerClaim.providerClaim.priorityClaim.fundsReserveClaim.relatedClaim.pre\
scriptionClaim.originalPrescriptionClaim.payeeClaim.referralClaim.facilityClaim.careTeamClaim.supportingInfoClaim.diagnosisClaim.p\
rocedureClaim.insuranceClaim.accidentClaim.itemClaim.totalClaim.accident.idClaim.accident.extensionClaim.accident.modifierExtensio\
nClaim.accident.dateClaim.accident.typeClaim.accident.location[x]Claim.careTeam.idClaim.careTeam.extensionClaim.careTeam.modifierE\
xtensionClaim.careTeam.sequenceClaim.careTeam.providerClaim.careTeam.responsibleClaim.careTeam.roleClaim.careTeam.qualificationCla\
im.diagnosis.idClaim.diagnosis.extensionClaim.diagnosis.modifierExtensionClaim.diagnosis.sequenceClaim.diagnosis.diagnosis[x]Claim\
.diagnosis.typeClaim.diagnosis.onAdmissionClaim.diagnosis.packageCodeClaim.insurance.idClaim.insurance.extensionClaim.insurance.mo\
difierExtensionClaim.insurance.sequenceClaim.insurance.focalClaim.insurance.identifierClaim.insurance.coverageClaim.insurance.busi\
nessArrangementClaim.insurance.preAuthRefClaim.insurance.claimResponseClaim.item.idClaim.item.extensionClaim.item.modifierExtensio\
nClaim.item.sequenceClaim.item.careTeamSequenceClaim.item.diagnosisSequenceClaim.item.procedureSequenceClaim.item.informationSeque\
nceClaim.item.revenueClaim.item.categoryClaim.item.productOrServiceClaim.item.modifierClaim.item.programCodeClaim.item.serviced[x]\
Claim.item.location[x]Claim.item.quantityClaim.item.unitPriceClaim.item.factorClaim.item.netClaim.item.udiClaim.item.bodySiteClaim\
.item.subSiteClaim.item.encounterClaim.item.detailClaim.item.detail.idClaim.item.detail.extensionClaim.item.detail.modifierExtensi\
onClaim.item.detail.sequenceClaim.item.detail.revenueClaim.item.detail.categoryClaim.item.detail.productOrServiceClaim.item.detail\
.modifierClaim.item.detail.programCodeClaim.item.detail.quantityClaim.item.detail.unitPriceClaim.item.detail.factorClaim.item.deta\
il.netClaim.item.detail.udiClaim.item.detail.subDetailClaim.item.detail.subDetail.idClaim.item.detail.subDetail.extensionClaim.ite\
m.detail.subDetail.modifierExtensionClaim.item.detail.subDetail.sequenceClaim.item.detail.subDetail.revenueClaim.item.detail.subDe\
tail.categoryClaim.item.detail.subDetail.productOrServiceClaim.item.detail.subDetail.modifierClaim.item.detail.subDetail.programCo\
deClaim.item.detail.subDetail.quantityClaim.item.detail.subDetail.unitPriceClaim.item.detail.subDetail.factorClaim.item.detail.sub\
Detail.netClaim.item.detail.subDetail.udiClaim.payee.idClaim.payee.extensionClaim.payee.modifierExtensionClaim.payee.typeClaim.pay\
ee.partyClaim.procedure.idClaim.procedure.extensionClaim.procedure.modifierExtensionClaim.procedure.sequenceClaim.procedure.typeCl\
aim.procedure.dateClaim.procedure.procedure[x]Claim.procedure.udiClaim.related.idClaim.related.extensionClaim.related.modifierExte\
nsionClaim.related.claimClaim.related.relationshipClaim.related.referenceClaim.supportingInfo.idClaim.supportingInfo.extensionClai\
m.supportingInfo.modifierExtensionClaim.supportingInfo.sequenceClaim.supportingInfo.categoryClaim.supportingInfo.codeClaim.support\
ingInfo.timing[x]Claim.supportingInfo.value[x]Claim.supportingInfo.reasonClaimResponse.idClaimResponse.metaClaimResponse.implicitR\
ulesClaimResponse.languageClaimResponse.textClaimResponse.containedClaimResponse.extensionClaimResponse.modifierExtensionClaimResp\
onse.identifierClaimResponse.statusClaimResponse.typeClaimResponse.subTypeClaimResponse.useClaimResponse.patientClaimResponse.crea\
tedClaimResponse.insurerClaimResponse.requestorClaimResponse.requestClaimResponse.outcomeClaimResponse.dispositionClaimResponse.pr\
eAuthRefClaimResponse.preAuthPeriodClaimResponse.payeeTypeClaimResponse.itemClaimResponse.addItemClaimResponse.adjudicationClaimRe\
sponse.totalClaimResponse.paymentClaimResponse.fundsReserveClaimResponse.formCodeClaimResponse.formClaimResponse.processNoteClaimR\
esponse.communicationRequestClaimResponse.insuranceClaimResponse.errorClaimResponse.addItem.idClaimResponse.addItem.extensionClaim\
Response.addItem.modifierExtensionClaimResponse.addItem.itemSequenceClaimResponse.addItem.detailSequenceClaimResponse.addItem.subd\
etailSequenceClaimResponse.addItem.providerClaimResponse.addItem.productOrServiceClaimResponse.addItem.modifierClaimResponse.addIt\
em.programCodeClaimResponse.addItem.serviced[x]ClaimResponse.addItem.location[x]ClaimResponse.addItem.quantityClaimResponse.addIte\
m.unitPriceClaimResponse.addItem.factorClaimResponse.addItem.netClaimResponse.addItem.bodySiteClaimResponse.addItem.subSiteClaimRe\
sponse.addItem.noteNumberClaimResponse.addItem.adjudicationClaimResponse.addItem.detailClaimResponse.addItem.detail.idClaimRespons\
e.addItem.detail.extensionClaimResponse.addItem.detail.modifierExtensionClaimResponse.addItem.detail.productOrServiceClaimResponse\
.addItem.detail.modifierClaimResponse.addItem.detail.quantityClaimResponse.addItem.detail.unitPriceClaimResponse.addItem.detail.fa\
ctorClaimResponse.addItem.detail.netClaimResponse.addItem.detail.noteNumberClaimResponse.addItem.detail.adjudicationClaimResponse.\
addItem.detail.subDetailClaimResponse.addItem.detail.subDetail.idClaimResponse.addItem.detail.subDetail.extensionClaimResponse.add\
Item.detail.subDetail.modifierExtensionClaimResponse.addItem.detail.subDetail.productOrServiceClaimResponse.addItem.detail.subDeta\
il.modifierClaimResponse.addItem.detail.subDetail.quantityClaimResponse.addItem.detail.subDetail.unitPriceClaimResponse.addItem.de\
tail.subDetail.factorClaimResponse.addItem.detail.subDetail.netClaimResponse.addItem.detail.subDetail.noteNumberClaimResponse.addI\
tem.detail.subDetail.adjudicationClaimResponse.error.idClaimResponse.error.extensionClaimResponse.error.modifierExtensionClaimResp\
onse.error.itemSequenceClaimResponse.error.detailSequenceClaimResponse.error.subDetailSequenceClaimResponse.error.codeClaimRespons\
e.insurance.idClaimResponse.insurance.extensionClaimResponse.insurance.modifierExtensionClaimResponse.insurance.sequenceClaimRespo\
nse.insurance.focalClaimResponse.insurance.coverageClaimResponse.insurance.businessArrangementClaimResponse.insurance.claimRespons\
eClaimResponse.item.idClaimResponse.item.extensionClaimResponse.item.modifierExtensionClaimResponse.item.itemSequenceClaimResponse\
.item.noteNumberClaimResponse.item.adjudicationClaimResponse.item.detailClaimResponse.item.adjudication.idClaimResponse.item.adjud\
ication.extensionClaimResponse.item.adjudication.modifierExtensionClaimResponse.item.adjudication.categoryClaimResponse.item.adjud\
ication.reasonClaimResponse.item.adjudication.amountClaimResponse.item.adjudication.valueClaimResponse.item.detail.idClaimResponse\
.item.detail.extensionClaimResponse.item.detail.modifierExtensionClaimResponse.item.detail.detailSequenceClaimResponse.item.detail\
.noteNumberClaimResponse.item.detail.adjudicationClaimResponse.item.detail.subDetailClaimResponse.item.detail.subDetail.idClaimRes\
ponse.item.detail.subDetail.extensionClaimResponse.item.detail.subDetail.modifierExtensionClaimResponse.item.detail.subDetail.subD\
etailSequenceClaimResponse.item.detail.subDetail.noteNumberClaimResponse.item.detail.subDetail.adjudicationClaimResponse.payment.i\
dClaimResponse.payment.extensionClaimResponse.payment.modifierExtensionClaimResponse.payment.typeClaimResponse.payment.adjustmentC\
laimResponse.payment.adjustmentReasonClaimResponse.payment.dateClaimResponse.payment.amountClaimResponse.payment.identifierClaimRe\
sponse.processNote.idClaimResponse.processNote.extensionClaimResponse.processNote.modifierExtensionClaimResponse.processNote.numbe\
rClaimResponse.processNote.typeClaimResponse.processNote.textClaimResponse.processNote.languageClaimResponse.total.idClaimResponse\
.total.extensionClaimResponse.total.modifierExtensionClaimResponse.total.categoryClaimResponse.total.amountClinicalImpression.idCl\
inicalImpression.metaClinicalImpression.implicitRulesClinicalImpression.languageClinicalImpression.textClinicalImpression.containe\
dClinicalImpression.extensionClinicalImpression.modifierExtensionClinicalImpression.identifierClinicalImpression.statusClinicalImp\
ression.statusReasonClinicalImpression.codeClinicalImpression.descriptionClinicalImpression.subjectClinicalImpression.encounterCli\
nicalImpression.effective[x]ClinicalImpression.dateClinicalImpression.assessorClinicalImpression.previousClinicalImpression.proble\
mClinicalImpression.investigationClinicalImpression.protocolClinicalImpression.summaryClinicalImpression.findingClinicalImpression\
.prognosisCodeableConceptClinicalImpression.prognosisReferenceClinicalImpression.supportingInfoClinicalImpression.noteClinicalImpr\
ession.finding.idClinicalImpression.finding.extensionClinicalImpression.finding.modifierExtensionClinicalImpression.finding.itemCo\
deableConceptClinicalImpression.finding.itemReferenceClinicalImpression.finding.basisClinicalImpression.investigation.idClinicalIm\
pression.investigation.extensionClinicalImpression.investigation.modifierExtensionClinicalImpression.investigation.codeClinicalImp\
ression.investigation.itemCodeSystem.idCodeSystem.metaCodeSystem.implicitRulesCodeSystem.languageCodeSystem.textCodeSystem.contain\
edCodeSystem.extensionCodeSystem.modifierExtensionCodeSystem.urlCodeSystem.identifierCodeSystem.versionCodeSystem.nameCodeSystem.t\
itleCodeSystem.statusCodeSystem.experimentalCodeSystem.dateCodeSystem.publisherCodeSystem.contactCodeSystem.descriptionCodeSystem.\
useContextCodeSystem.jurisdictionCodeSystem.purposeCodeSystem.copyrightCodeSystem.caseSensitiveCodeSystem.valueSetCodeSystem.hiera\
rchyMeaningCodeSystem.compositionalCodeSystem.versionNeededCodeSystem.contentCodeSystem.supplementsCodeSystem.countCodeSystem.filt\
erCodeSystem.propertyCodeSystem.conceptCodeSystem.concept.idCodeSystem.concept.extensionCodeSystem.concept.modifierExtensionCodeSy\
stem.concept.codeCodeSystem.concept.displayCodeSystem.concept.definitionCodeSystem.concept.designationCodeSystem.concept.propertyC\
odeSystem.concept.conceptCodeSystem.concept.designation.idCodeSystem.concept.designation.extensionCodeSystem.concept.designation.m\
odifierExtensionCodeSystem.concept.designation.languageCodeSystem.concept.designation.useCodeSystem.concept.designation.valueCodeS\
ystem.concept.property.idCodeSystem.concept.property.extensionCodeSystem.concept.property.modifierExtensionCodeSystem.concept.prop\
erty.codeCodeSystem.concept.property.value[x]CodeSystem.filter.idCodeSystem.filter.extensionCodeSystem.filter.modifierExtensionCod\
eSystem.filter.codeCodeSystem.filter.descriptionCodeSystem.filter.operatorCodeSystem.filter.valueCodeSystem.property.idCodeSystem.\
property.extensionCodeSystem.property.modifierExtensionCodeSystem.property.codeCodeSystem.property.uriCodeSystem.property.descript\
ionCodeSystem.property.typeCodeableConcept.idCodeableConcept.extensionCodeableConcept.codingCodeableConcept.textCoding.idCoding.ex\
tensionCoding.systemCoding.versionCoding.codeCoding.displayCoding.userSelectedCommunication.idCommunication.metaCommunication.impl\
icitRulesCommunication.languageCommunication.textCommunication.containedCommunication.extensionCommunication.modifierExtensionComm\
unication.identifierCommunication.instantiatesCanonicalCommunication.instantiatesUriCommunication.basedOnCommunication.partOfCommu\
nication.inResponseToCommunication.statusCommunication.statusReasonCommunication.categoryCommunication.priorityCommunication.mediu\
mCommunication.subjectCommunication.topicCommunication.aboutCommunication.encounterCommunication.sentCommunication.receivedCommuni\
cation.recipientCommunication.senderCommunication.reasonCodeCommunication.reasonReferenceCommunication.payloadCommunication.noteCo\
mmunication.payload.idCommunication.payload.extensionCommunication.payload.modifierExtensionCommunication.payload.content[x]Commun\
icationRequest.idCommunicationRequest.metaCommunicationRequest.implicitRulesCommunicationRequest.languageCommunicationRequest.text\
CommunicationRequest.containedCommunicationRequest.extensionCommunicationRequest.modifierExtensionCommunicationRequest.identifierC\
ommunicationRequest.basedOnCommunicationRequest.replacesCommunicationRequest.groupIdentifierCommunicationRequest.statusCommunicati\
onRequest.statusReasonCommunicationRequest.categoryCommunicationRequest.priorityCommunicationRequest.doNotPerformCommunicationRequ\
est.mediumCommunicationRequest.subjectCommunicationRequest.aboutCommunicationRequest.encounterCommunicationRequest.payloadCommunic\
ationRequest.occurrence[x]CommunicationRequest.authoredOnCommunicationRequest.requesterCommunicationRequest.recipientCommunication\
Request.senderCommunicationRequest.reasonCodeCommunicationRequest.reasonReferenceCommunicationRequest.noteCommunicationRequest.pay\
load.idCommunicationRequest.payload.extensionCommunicationRequest.payload.modifierExtensionCommunicationRequest.payload.content[x]\
CompartmentDefinition.idCompartmentDefinition.metaCompartmentDefinition.implicitRulesCompartmentDefinition.languageCompartmentDefi\
nition.textCompartmentDefinition.containedCompartmentDefinition.extensionCompartmentDefinition.modifierExtensionCompartmentDefinit\
ion.urlCompartmentDefinition.versionCompartmentDefinition.nameCompartmentDefinition.statusCompartmentDefinition.experimentalCompar\
tmentDefinition.dateCompartmentDefinition.publisherCompartmentDefinition.contactCompartmentDefinition.descriptionCompartmentDefini\
tion.useContextCompartmentDefinition.purposeCompartmentDefinition.codeCompartmentDefinition.searchCompartmentDefinition.resourceCo\
mpartmentDefinition.resource.idCompartmentDefinition.resource.extensionCompartmentDefinition.resource.modifierExtensionCompartment\
Definition.resource.codeCompartmentDefinition.resource.paramCompartmentDefinition.resource.documentationComposition.idComposition.\
metaComposition.implicitRulesComposition.languageComposition.textComposition.containedComposition.extensionComposition.modifierExt\
ensionComposition.identifierComposition.statusComposition.typeComposition.categoryComposition.subjectComposition.encounterComposit\
ion.dateComposition.authorComposition.titleComposition.confidentialityComposition.attesterComposition.custodianComposition.relates\
ToComposition.eventComposition.sectionComposition.attester.idComposition.attester.extensionComposition.attester.modifierExtensionC\
omposition.attester.modeComposition.attester.timeComposition.attester.partyComposition.event.idComposition.event.extensionComposit\
ion.event.modifierExtensionComposition.event.codeComposition.event.periodComposition.event.detailComposition.relatesTo.idCompositi\
on.relatesTo.extensionComposition.relatesTo.modifierExtensionComposition.relatesTo.codeComposition.relatesTo.target[x]Composition.\
section.idComposition.section.extensionComposition.section.modifierExtensionComposition.section.titleComposition.section.codeCompo\
sition.section.authorComposition.section.focusComposition.section.textComposition.section.modeComposition.section.orderedByComposi\
tion.section.entryComposition.section.emptyReasonComposition.section.sectionConceptMap.idConceptMap.metaConceptMap.implicitRulesCo\
nceptMap.languageConceptMap.textConceptMap.containedConceptMap.extensionConceptMap.modifierExtensionConceptMap.urlConceptMap.ident\
ifierConceptMap.versionConceptMap.nameConceptMap.titleConceptMap.statusConceptMap.experimentalConceptMap.dateConceptMap.publisherC\
onceptMap.contactConceptMap.descriptionConceptMap.useContextConceptMap.jurisdictionConceptMap.purposeConceptMap.copyrightConceptMa\
p.source[x]ConceptMap.target[x]ConceptMap.groupConceptMap.group.idConceptMap.group.extensionConceptMap.group.modifierExtensionConc\
eptMap.group.sourceConceptMap.group.sourceVersionConceptMap.group.targetConceptMap.group.targetVersionConceptMap.group.elementConc\
eptMap.group.unmappedConceptMap.group.element.idConceptMap.group.element.extensionConceptMap.group.element.modifierExtensionConcep\
tMap.group.element.codeConceptMap.group.element.displayConceptMap.group.element.targetConceptMap.group.element.target.idConceptMap\
.group.element.target.extensionConceptMap.group.element.target.modifierExtensionConceptMap.group.element.target.codeConceptMap.gro\
up.element.target.displayConceptMap.group.element.target.equivalenceConceptMap.group.element.target.commentConceptMap.group.elemen\
t.target.dependsOnConceptMap.group.element.target.productConceptMap.group.element.target.dependsOn.idConceptMap.group.element.targ\
et.dependsOn.extensionConceptMap.group.element.target.dependsOn.modifierExtensionConceptMap.group.element.target.dependsOn.propert\
yConceptMap.group.element.target.dependsOn.systemConceptMap.group.element.target.dependsOn.valueConceptMap.group.element.target.de\
pendsOn.displayConceptMap.group.unmapped.idConceptMap.group.unmapped.extensionConceptMap.group.unmapped.modifierExtensionConceptMa\
p.group.unmapped.modeConceptMap.group.unmapped.codeConceptMap.group.unmapped.displayConceptMap.group.unmapped.urlCondition.idCondi\
tion.metaCondition.implicitRulesCondition.languageCondition.textCondition.containedCondition.extensionCondition.modifierExtensionC\
ondition.identifierCondition.clinicalStatusCondition.verificationStatusCondition.categoryCondition.severityCondition.codeCondition\
.bodySiteCondition.subjectCondition.encounterCondition.onset[x]Condition.abatement[x]Condition.recordedDateCondition.recorderCondi\
tion.asserterCondition.stageCondition.evidenceCondition.noteCondition.evidence.idCondition.evidence.extensionCondition.evidence.mo\
difierExtensionCondition.evidence.codeCondition.evidence.detailCondition.stage.idCondition.stage.extensionCondition.stage.modifier\
ExtensionCondition.stage.summaryCondition.stage.assessmentCondition.stage.typeConsent.idConsent.metaConsent.implicitRulesConsent.l\
anguageConsent.textConsent.containedConsent.extensionConsent.modifierExtensionConsent.identifierConsent.statusConsent.scopeConsent\
.categoryConsent.patientConsent.dateTimeConsent.performerConsent.organizationConsent.source[x]Consent.policyConsent.policyRuleCons\
ent.verificationConsent.provisionConsent.policy.idConsent.policy.extensionConsent.policy.modifierExtensionConsent.policy.authority\
Consent.policy.uriConsent.provision.idConsent.provision.extensionConsent.provision.modifierExtensionConsent.provision.typeConsent.\
provision.periodConsent.provision.actorConsent.provision.actionConsent.provision.securityLabelConsent.provision.purposeConsent.pro\
vision.classConsent.provision.codeConsent.provision.dataPeriodConsent.provision.dataConsent.provision.provisionConsent.provision.a\
ctor.idConsent.provision.actor.extensionConsent.provision.actor.modifierExtensionConsent.provision.actor.roleConsent.provision.act\
or.referenceConsent.provision.data.idConsent.provision.data.extensionConsent.provision.data.modifierExtensionConsent.provision.dat\
a.meaningConsent.provision.data.referenceConsent.verification.idConsent.verification.extensionConsent.verification.modifierExtensi\
onConsent.verification.verifiedConsent.verification.verifiedWithConsent.verification.verificationDateContactDetail.idContactDetail\
.extensionContactDetail.nameContactDetail.telecomContactPoint.idContactPoint.extensionContactPoint.systemContactPoint.valueContact\
Point.useContactPoint.rankContactPoint.periodContract.idContract.metaContract.implicitRulesContract.languageContract.textContract.\
containedContract.extensionContract.modifierExtensionContract.identifierContract.urlContract.versionContract.statusContract.legalS\
tateContract.instantiatesCanonicalContract.instantiatesUriContract.contentDerivativeContract.issuedContract.appliesContract.expira\
tionTypeContract.subjectContract.authorityContract.domainContract.siteContract.nameContract.titleContract.subtitleContract.aliasCo\
ntract.authorContract.scopeContract.topic[x]Contract.typeContract.subTypeContract.contentDefinitionContract.termContract.supportin\
gInfoContract.relevantHistoryContract.signerContract.friendlyContract.legalContract.ruleContract.legallyBinding[x]Contract.content\
Definition.idContract.contentDefinition.extensionContract.contentDefinition.modifierExtensionContract.contentDefinition.typeContra\
ct.contentDefinition.subTypeContract.contentDefinition.publisherContract.contentDefinition.publicationDateContract.contentDefiniti\
on.publicationStatusContract.contentDefinition.copyrightContract.friendly.idContract.friendly.extensionContract.friendly.modifierE\
xtensionContract.friendly.content[x]Contract.legal.idContract.legal.extensionContract.legal.modifierExtensionContract.legal.conten\
t[x]Contract.rule.idContract.rule.extensionContract.rule.modifierExtensionContract.rule.content[x]Contract.signer.idContract.signe\
r.extensionContract.signer.modifierExtensionContract.signer.typeContract.signer.partyContract.signer.signatureContract.term.idCont\
ract.term.extensionContract.term.modifierExtensionContract.term.identifierContract.term.issuedContract.term.appliesContract.term.t\
opic[x]Contract.term.typeContract.term.subTypeContract.term.textContract.term.securityLabelContract.term.offerContract.term.assetC\
ontract.term.actionContract.term.groupContract.term.action.idContract.term.action.extensionContract.term.action.modifierExtensionC\
ontract.term.action.doNotPerformContract.term.action.typeContract.term.action.subjectContract.term.action.intentContract.term.acti\
on.linkIdContract.term.action.statusContract.term.action.contextContract.term.action.contextLinkIdContract.term.action.occurrence[\
x]Contract.term.action.requesterContract.term.action.requesterLinkIdContract.term.action.performerTypeContract.term.action.perform\
erRoleContract.term.action.performerContract.term.action.performerLinkIdContract.term.action.reasonCodeContract.term.action.reason\
ReferenceContract.term.action.reasonContract.term.action.reasonLinkIdContract.term.action.noteContract.term.action.securityLabelNu\
mberContract.term.action.subject.idContract.term.action.subject.extensionContract.term.action.subject.modifierExtensionContract.te\
rm.action.subject.referenceContract.term.action.subject.roleContract.term.asset.idContract.term.asset.extensionContract.term.asset\
.modifierExtensionContract.term.asset.scopeContract.term.asset.typeContract.term.asset.typeReferenceContract.term.asset.subtypeCon\
tract.term.asset.relationshipContract.term.asset.contextContract.term.asset.conditionContract.term.asset.periodTypeContract.term.a\
sset.periodContract.term.asset.usePeriodContract.term.asset.textContract.term.asset.linkIdContract.term.asset.answerContract.term.\
asset.securityLabelNumberContract.term.asset.valuedItemContract.term.asset.context.idContract.term.asset.context.extensionContract\
.term.asset.context.modifierExtensionContract.term.asset.context.referenceContract.term.asset.context.codeContract.term.asset.cont\
ext.textContract.term.asset.valuedItem.idContract.term.asset.valuedItem.extensionContract.term.asset.valuedItem.modifierExtensionC\
ontract.term.asset.valuedItem.entity[x]Contract.term.asset.valuedItem.identifierContract.term.asset.valuedItem.effectiveTimeContra\
ct.term.asset.valuedItem.quantityContract.term.asset.valuedItem.unitPriceContract.term.asset.valuedItem.factorContract.term.asset.\
valuedItem.pointsContract.term.asset.valuedItem.netContract.term.asset.valuedItem.paymentContract.term.asset.valuedItem.paymentDat\
eContract.term.asset.valuedItem.responsibleContract.term.asset.valuedItem.recipientContract.term.asset.valuedItem.linkIdContract.t\
erm.asset.valuedItem.securityLabelNumberContract.term.offer.idContract.term.offer.extensionContract.term.offer.modifierExtensionCo\
ntract.term.offer.identifierContract.term.offer.partyContract.term.offer.topicContract.term.offer.typeContract.term.offer.decision\
Contract.term.offer.decisionModeContract.term.offer.answerContract.term.offer.textContract.term.offer.linkIdContract.term.offer.se\
curityLabelNumberContract.term.offer.answer.idContract.term.offer.answer.extensionContract.term.offer.answer.modifierExtensionCont\
ract.term.offer.answer.value[x]Contract.term.offer.party.idContract.term.offer.party.extensionContract.term.offer.party.modifierEx\
tensionContract.term.offer.party.referenceContract.term.offer.party.roleContract.term.securityLabel.idContract.term.securityLabel.\
extensionContract.term.securityLabel.modifierExtensionContract.term.securityLabel.numberContract.term.securityLabel.classification\
Contract.term.securityLabel.categoryContract.term.securityLabel.controlContributor.idContributor.extensionContributor.typeContribu\
tor.nameContributor.contactCount.idCount.extensionCount.valueCount.comparatorCount.unitCount.systemCount.codeCoverage.idCoverage.m\
etaCoverage.implicitRulesCoverage.languageCoverage.textCoverage.containedCoverage.extensionCoverage.modifierExtensionCoverage.iden\
tifierCoverage.statusCoverage.typeCoverage.policyHolderCoverage.subscriberCoverage.subscriberIdCoverage.beneficiaryCoverage.depend\
entCoverage.relationshipCoverage.periodCoverage.payorCoverage.classCoverage.orderCoverage.networkCoverage.costToBeneficiaryCoverag\
e.subrogationCoverage.contractCoverage.class.idCoverage.class.extensionCoverage.class.modifierExtensionCoverage.class.typeCoverage\
.class.valueCoverage.class.nameCoverage.costToBeneficiary.idCoverage.costToBeneficiary.extensionCoverage.costToBeneficiary.modifie\
rExtensionCoverage.costToBeneficiary.typeCoverage.costToBeneficiary.value[x]Coverage.costToBeneficiary.exceptionCoverage.costToBen\
eficiary.exception.idCoverage.costToBeneficiary.exception.extensionCoverage.costToBeneficiary.exception.modifierExtensionCoverage.\
costToBeneficiary.exception.typeCoverage.costToBeneficiary.exception.periodCoverageEligibilityRequest.idCoverageEligibilityRequest\
.metaCoverageEligibilityRequest.implicitRulesCoverageEligibilityRequest.languageCoverageEligibilityRequest.textCoverageEligibility\
Request.containedCoverageEligibilityRequest.extensionCoverageEligibilityRequest.modifierExtensionCoverageEligibilityRequest.identi\
fierCoverageEligibilityRequest.statusCoverageEligibilityRequest.priorityCoverageEligibilityRequest.purposeCoverageEligibilityReque\
st.patientCoverageEligibilityRequest.serviced[x]CoverageEligibilityRequest.createdCoverageEligibilityRequest.entererCoverageEligib\
ilityRequest.providerCoverageEligibilityRequest.insurerCoverageEligibilityRequest.facilityCoverageEligibilityRequest.supportingInf\
oCoverageEligibilityRequest.insuranceCoverageEligibilityRequest.itemCoverageEligibilityRequest.insurance.idCoverageEligibilityRequ\
est.insurance.extensionCoverageEligibilityRequest.insurance.modifierExtensionCoverageEligibilityRequest.insurance.focalCoverageEli\
gibilityRequest.insurance.coverageCoverageEligibilityRequest.insurance.businessArrangementCoverageEligibilityRequest.item.idCovera\
geEligibilityRequest.item.extensionCoverageEligibilityRequest.item.modifierExtensionCoverageEligibilityRequest.item.supportingInfo\
SequenceCoverageEligibilityRequest.item.categoryCoverageEligibilityRequest.item.productOrServiceCoverageEligibilityRequest.item.mo\
difierCoverageEligibilityRequest.item.providerCoverageEligibilityRequest.item.quantityCoverageEligibilityRequest.item.unitPriceCov\
erageEligibilityRequest.item.facilityCoverageEligibilityRequest.item.diagnosisCoverageEligibilityRequest.item.detailCoverageEligib\
ilityRequest.item.diagnosis.idCoverageEligibilityRequest.item.diagnosis.extensionCoverageEligibilityRequest.item.diagnosis.modifie\
rExtensionCoverageEligibilityRequest.item.diagnosis.diagnosis[x]CoverageEligibilityRequest.supportingInfo.idCoverageEligibilityReq\
uest.supportingInfo.extensionCoverageEligibilityRequest.supportingInfo.modifierExtensionCoverageEligibilityRequest.supportingInfo.\
sequenceCoverageEligibilityRequest.supportingInfo.informationCoverageEligibilityRequest.supportingInfo.appliesToAllCoverageEligibi\
lityResponse.idCoverageEligibilityResponse.metaCoverageEligibilityResponse.implicitRulesCoverageEligibilityResponse.languageCovera\
geEligibilityResponse.textCoverageEligibilityResponse.containedCoverageEligibilityResponse.extensionCoverageEligibilityResponse.mo\
difierExtensionCoverageEligibilityResponse.identifierCoverageEligibilityResponse.statusCoverageEligibilityResponse.purposeCoverage\
EligibilityResponse.patientCoverageEligibilityResponse.serviced[x]CoverageEligibilityResponse.createdCoverageEligibilityResponse.r\
equestorCoverageEligibilityResponse.requestCoverageEligibilityResponse.outcomeCoverageEligibilityResponse.dispositionCoverageEligi\
bilityResponse.insurerCoverageEligibilityResponse.insuranceCoverageEligibilityResponse.preAuthRefCoverageEligibilityResponse.formC\
overageEligibilityResponse.errorCoverageEligibilityResponse.error.idCoverageEligibilityResponse.error.extensionCoverageEligibility\
Response.error.modifierExtensionCoverageEligibilityResponse.error.codeCoverageEligibilityResponse.insurance.idCoverageEligibilityR\
esponse.insurance.extensionCoverageEligibilityResponse.insurance.modifierExtensionCoverageEligibilityResponse.insurance.coverageCo\
verageEligibilityResponse.insurance.inforceCoverageEligibilityResponse.insurance.benefitPeriodCoverageEligibilityResponse.insuranc\
e.itemCoverageEligibilityResponse.insurance.item.idCoverageEligibilityResponse.insurance.item.extensionCoverageEligibilityResponse\
.insurance.item.modifierExtensionCoverageEligibilityResponse.insurance.item.categoryCoverageEligibilityResponse.insurance.item.pro\
ductOrServiceCoverageEligibilityResponse.insurance.item.modifierCoverageEligibilityResponse.insurance.item.providerCoverageEligibi\
lityResponse.insurance.item.excludedCoverageEligibilityResponse.insurance.item.nameCoverageEligibilityResponse.insurance.item.desc\
riptionCoverageEligibilityResponse.insurance.item.networkCoverageEligibilityResponse.insurance.item.unitCoverageEligibilityRespons\
e.insurance.item.termCoverageEligibilityResponse.insurance.item.benefitCoverageEligibilityResponse.insurance.item.authorizationReq\
uiredCoverageEligibilityResponse.insurance.item.authorizationSupportingCoverageEligibilityResponse.insurance.item.authorizationUrl\
CoverageEligibilityResponse.insurance.item.benefit.idCoverageEligibilityResponse.insurance.item.benefit.extensionCoverageEligibili\
tyResponse.insurance.item.benefit.modifierExtensionCoverageEligibilityResponse.insurance.item.benefit.typeCoverageEligibilityRespo\
nse.insurance.item.benefit.allowed[x]CoverageEligibilityResponse.insurance.item.benefit.used[x]DataRequirement.idDataRequirement.e\
xtensionDataRequirement.typeDataRequirement.profileDataRequirement.subject[x]DataRequirement.mustSupportDataRequirement.codeFilter\
DataRequirement.dateFilterDataRequirement.limitDataRequirement.sortDataRequirement.codeFilter.idDataRequirement.codeFilter.extensi\
onDataRequirement.codeFilter.pathDataRequirement.codeFilter.searchParamDataRequirement.codeFilter.valueSetDataRequirement.codeFilt\
er.codeDataRequirement.dateFilter.idDataRequirement.dateFilter.extensionDataRequirement.dateFilter.pathDataRequirement.dateFilter.\
searchParamDataRequirement.dateFilter.value[x]DataRequirement.sort.idDataRequirement.sort.extensionDataRequirement.sort.pathDataRe\
quirement.sort.directionDetectedIssue.idDetectedIssue.metaDetectedIssue.implicitRulesDetectedIssue.languageDetectedIssue.textDetec\
tedIssue.containedDetectedIssue.extensionDetectedIssue.modifierExtensionDetectedIssue.identifierDetectedIssue.statusDetectedIssue.\
codeDetectedIssue.severityDetectedIssue.patientDetectedIssue.identified[x]DetectedIssue.authorDetectedIssue.implicatedDetectedIssu\
e.evidenceDetectedIssue.detailDetectedIssue.referenceDetectedIssue.mitigationDetectedIssue.evidence.idDetectedIssue.evidence.exten\
sionDetectedIssue.evidence.modifierExtensionDetectedIssue.evidence.codeDetectedIssue.evidence.detailDetectedIssue.mitigation.idDet\
ectedIssue.mitigation.extensionDetectedIssue.mitigation.modifierExtensionDetectedIssue.mitigation.actionDetectedIssue.mitigation.d\
ateDetectedIssue.mitigation.authorDevice.idDevice.metaDevice.implicitRulesDevice.languageDevice.textDevice.containedDevice.extensi\
onDevice.modifierExtensionDevice.identifierDevice.definitionDevice.udiCarrierDevice.statusDevice.statusReasonDevice.distinctIdenti\
fierDevice.manufacturerDevice.manufactureDateDevice.expirationDateDevice.lotNumberDevice.serialNumberDevice.deviceNameDevice.model\
NumberDevice.partNumberDevice.typeDevice.specializationDevice.versionDevice.propertyDevice.patientDevice.ownerDevice.contactDevice\
.locationDevice.urlDevice.noteDevice.safetyDevice.parentDevice.deviceName.idDevice.deviceName.extensionDevice.deviceName.modifierE\
xtensionDevice.deviceName.nameDevice.deviceName.typeDevice.property.idDevice.property.extensionDevice.property.modifierExtensionDe\
vice.property.typeDevice.property.valueQuantityDevice.property.valueCodeDevice.specialization.idDevice.specialization.extensionDev\
ice.specialization.modifierExtensionDevice.specialization.systemTypeDevice.specialization.versionDevice.udiCarrier.idDevice.udiCar\
rier.extensionDevice.udiCarrier.modifierExtensionDevice.udiCarrier.deviceIdentifierDevice.udiCarrier.issuerDevice.udiCarrier.juris\
dictionDevice.udiCarrier.carrierAIDCDevice.udiCarrier.carrierHRFDevice.udiCarrier.entryTypeDevice.version.idDevice.version.extensi\
onDevice.version.modifierExtensionDevice.version.typeDevice.version.componentDevice.version.valueDeviceDefinition.idDeviceDefiniti\
on.metaDeviceDefinition.implicitRulesDeviceDefinition.languageDeviceDefinition.textDeviceDefinition.containedDeviceDefinition.exte\
nsionDeviceDefinition.modifierExtensionDeviceDefinition.identifierDeviceDefinition.udiDeviceIdentifierDeviceDefinition.manufacture\
r[x]DeviceDefinition.deviceNameDeviceDefinition.modelNumberDeviceDefinition.typeDeviceDefinition.specializationDeviceDefinition.ve\
rsionDeviceDefinition.safetyDeviceDefinition.shelfLifeStorageDeviceDefinition.physicalCharacteristicsDeviceDefinition.languageCode\
DeviceDefinition.capabilityDeviceDefinition.propertyDeviceDefinition.ownerDeviceDefinition.contactDeviceDefinition.urlDeviceDefini\
tion.onlineInformationDeviceDefinition.noteDeviceDefinition.quantityDeviceDefinition.parentDeviceDeviceDefinition.materialDeviceDe\
finition.capability.idDeviceDefinition.capability.extensionDeviceDefinition.capability.modifierExtensionDeviceDefinition.capabilit\
y.typeDeviceDefinition.capability.descriptionDeviceDefinition.deviceName.idDeviceDefinition.deviceName.extensionDeviceDefinition.d\
eviceName.modifierExtensionDeviceDefinition.deviceName.nameDeviceDefinition.deviceName.typeDeviceDefinition.material.idDeviceDefin\
ition.material.extensionDeviceDefinition.material.modifierExtensionDeviceDefinition.material.substanceDeviceDefinition.material.al\
ternateDeviceDefinition.material.allergenicIndicatorDeviceDefinition.property.idDeviceDefinition.property.extensionDeviceDefinitio\
n.property.modifierExtensionDeviceDefinition.property.typeDeviceDefinition.property.valueQuantityDeviceDefinition.property.valueCo\
deDeviceDefinition.specialization.idDeviceDefinition.specialization.extensionDeviceDefinition.specialization.modifierExtensionDevi\
ceDefinition.specialization.systemTypeDeviceDefinition.specialization.versionDeviceDefinition.udiDeviceIdentifier.idDeviceDefiniti\
on.udiDeviceIdentifier.extensionDeviceDefinition.udiDeviceIdentifier.modifierExtensionDeviceDefinition.udiDeviceIdentifier.deviceI\
dentifierDeviceDefinition.udiDeviceIdentifier.issuerDeviceDefinition.udiDeviceIdentifier.jurisdictionDeviceMetric.idDeviceMetric.m\
etaDeviceMetric.implicitRulesDeviceMetric.languageDeviceMetric.textDeviceMetric.containedDeviceMetric.extensionDeviceMetric.modifi\
erExtensionDeviceMetric.identifierDeviceMetric.typeDeviceMetric.unitDeviceMetric.sourceDeviceMetric.parentDeviceMetric.operational\
StatusDeviceMetric.colorDeviceMetric.categoryDeviceMetric.measurementPeriodDeviceMetric.calibrationDeviceMetric.calibration.idDevi\
ceMetric.calibration.extensionDeviceMetric.calibration.modifierExtensionDeviceMetric.calibration.typeDeviceMetric.calibration.stat\
eDeviceMetric.calibration.timeDeviceRequest.idDeviceRequest.metaDeviceRequest.implicitRulesDeviceRequest.languageDeviceRequest.tex\
tDeviceRequest.containedDeviceRequest.extensionDeviceRequest.modifierExtensionDeviceRequest.identifierDeviceRequest.instantiatesCa\
nonicalDeviceRequest.instantiatesUriDeviceRequest.basedOnDeviceRequest.priorRequestDeviceRequest.groupIdentifierDeviceRequest.stat\
usDeviceRequest.intentDeviceRequest.priorityDeviceRequest.code[x]DeviceRequest.parameterDeviceRequest.subjectDeviceRequest.encount\
erDeviceRequest.occurrence[x]DeviceRequest.authoredOnDeviceRequest.requesterDeviceRequest.performerTypeDeviceRequest.performerDevi\
ceRequest.reasonCodeDeviceRequest.reasonReferenceDeviceRequest.insuranceDeviceRequest.supportingInfoDeviceRequest.noteDeviceReques\
t.relevantHistoryDeviceRequest.parameter.idDeviceRequest.parameter.extensionDeviceRequest.parameter.modifierExtensionDeviceRequest\
.parameter.codeDeviceRequest.parameter.value[x]DeviceUseStatement.idDeviceUseStatement.metaDeviceUseStatement.implicitRulesDeviceU\
seStatement.languageDeviceUseStatement.textDeviceUseStatement.containedDeviceUseStatement.extensionDeviceUseStatement.modifierExte\
nsionDeviceUseStatement.identifierDeviceUseStatement.basedOnDeviceUseStatement.statusDeviceUseStatement.subjectDeviceUseStatement.\
derivedFromDeviceUseStatement.timing[x]DeviceUseStatement.recordedOnDeviceUseStatement.sourceDeviceUseStatement.deviceDeviceUseSta\
tement.reasonCodeDeviceUseStatement.reasonReferenceDeviceUseStatement.bodySiteDeviceUseStatement.noteDiagnosticReport.idDiagnostic\
Report.metaDiagnosticReport.implicitRulesDiagnosticReport.languageDiagnosticReport.textDiagnosticReport.containedDiagnosticReport.\
extensionDiagnosticReport.modifierExtensionDiagnosticReport.identifierDiagnosticReport.basedOnDiagnosticReport.statusDiagnosticRep\
ort.categoryDiagnosticReport.codeDiagnosticReport.subjectDiagnosticReport.encounterDiagnosticReport.effective[x]DiagnosticReport.i\
ssuedDiagnosticReport.performerDiagnosticReport.resultsInterpreterDiagnosticReport.specimenDiagnosticReport.resultDiagnosticReport\
.imagingStudyDiagnosticReport.mediaDiagnosticReport.conclusionDiagnosticReport.conclusionCodeDiagnosticReport.presentedFormDiagnos\
ticReport.media.idDiagnosticReport.media.extensionDiagnosticReport.media.modifierExtensionDiagnosticReport.media.commentDiagnostic\
Report.media.linkDistance.idDistance.extensionDistance.valueDistance.comparatorDistance.unitDistance.systemDistance.codeDocumentMa\
nifest.idDocumentManifest.metaDocumentManifest.implicitRulesDocumentManifest.languageDocumentManifest.textDocumentManifest.contain\
edDocumentManifest.extensionDocumentManifest.modifierExtensionDocumentManifest.masterIdentifierDocumentManifest.identifierDocument\
Manifest.statusDocumentManifest.typeDocumentManifest.subjectDocumentManifest.createdDocumentManifest.authorDocumentManifest.recipi\
entDocumentManifest.sourceDocumentManifest.descriptionDocumentManifest.contentDocumentManifest.relatedDocumentManifest.related.idD\
ocumentManifest.related.extensionDocumentManifest.related.modifierExtensionDocumentManifest.related.identifierDocumentManifest.rel\
ated.refDocumentReference.idDocumentReference.metaDocumentReference.implicitRulesDocumentReference.languageDocumentReference.textD\
ocumentReference.containedDocumentReference.extensionDocumentReference.modifierExtensionDocumentReference.masterIdentifierDocument\
Reference.identifierDocumentReference.statusDocumentReference.docStatusDocumentReference.typeDocumentReference.categoryDocumentRef\
erence.subjectDocumentReference.dateDocumentReference.authorDocumentReference.authenticatorDocumentReference.custodianDocumentRefe\
rence.relatesToDocumentReference.descriptionDocumentReference.securityLabelDocumentReference.contentDocumentReference.contextDocum\
entReference.content.idDocumentReference.content.extensionDocumentReference.content.modifierExtensionDocumentReference.content.att\
achmentDocumentReference.content.formatDocumentReference.context.idDocumentReference.context.extensionDocumentReference.context.mo\
difierExtensionDocumentReference.context.encounterDocumentReference.context.eventDocumentReference.context.periodDocumentReference\
.context.facilityTypeDocumentReference.context.practiceSettingDocumentReference.context.sourcePatientInfoDocumentReference.context\
.relatedDocumentReference.relatesTo.idDocumentReference.relatesTo.extensionDocumentReference.relatesTo.modifierExtensionDocumentRe\
ference.relatesTo.codeDocumentReference.relatesTo.targetDomainResource.idDomainResource.metaDomainResource.implicitRulesDomainReso\
urce.languageDomainResource.textDomainResource.containedDomainResource.extensionDomainResource.modifierExtensionDosage.idDosage.ex\
tensionDosage.modifierExtensionDosage.sequenceDosage.textDosage.additionalInstructionDosage.patientInstructionDosage.timingDosage.\
asNeeded[x]Dosage.siteDosage.routeDosage.methodDosage.doseAndRateDosage.maxDosePerPeriodDosage.maxDosePerAdministrationDosage.maxD\
osePerLifetimeDosage.doseAndRate.idDosage.doseAndRate.extensionDosage.doseAndRate.typeDosage.doseAndRate.dose[x]Dosage.doseAndRate\
.rate[x]Duration.idDuration.extensionDuration.valueDuration.comparatorDuration.unitDuration.systemDuration.codeEffectEvidenceSynth\
esis.idEffectEvidenceSynthesis.metaEffectEvidenceSynthesis.implicitRulesEffectEvidenceSynthesis.languageEffectEvidenceSynthesis.te\
xtEffectEvidenceSynthesis.containedEffectEvidenceSynthesis.extensionEffectEvidenceSynthesis.modifierExtensionEffectEvidenceSynthes\
is.urlEffectEvidenceSynthesis.identifierEffectEvidenceSynthesis.versionEffectEvidenceSynthesis.nameEffectEvidenceSynthesis.titleEf\
fectEvidenceSynthesis.statusEffectEvidenceSynthesis.dateEffectEvidenceSynthesis.publisherEffectEvidenceSynthesis.contactEffectEvid\
enceSynthesis.descriptionEffectEvidenceSynthesis.noteEffectEvidenceSynthesis.useContextEffectEvidenceSynthesis.jurisdictionEffectE\
videnceSynthesis.copyrightEffectEvidenceSynthesis.approvalDateEffectEvidenceSynthesis.lastReviewDateEffectEvidenceSynthesis.effect\
ivePeriodEffectEvidenceSynthesis.topicEffectEvidenceSynthesis.authorEffectEvidenceSynthesis.editorEffectEvidenceSynthesis.reviewer\
EffectEvidenceSynthesis.endorserEffectEvidenceSynthesis.relatedArtifactEffectEvidenceSynthesis.synthesisTypeEffectEvidenceSynthesi\
s.studyTypeEffectEvidenceSynthesis.populationEffectEvidenceSynthesis.exposureEffectEvidenceSynthesis.exposureAlternativeEffectEvid\
enceSynthesis.outcomeEffectEvidenceSynthesis.sampleSizeEffectEvidenceSynthesis.resultsByExposureEffectEvidenceSynthesis.effectEsti\
mateEffectEvidenceSynthesis.certaintyEffectEvidenceSynthesis.certainty.idEffectEvidenceSynthesis.certainty.extensionEffectEvidence\
Synthesis.certainty.modifierExtensionEffectEvidenceSynthesis.certainty.ratingEffectEvidenceSynthesis.certainty.noteEffectEvidenceS\
ynthesis.certainty.certaintySubcomponentEffectEvidenceSynthesis.certainty.certaintySubcomponent.idEffectEvidenceSynthesis.certaint\
y.certaintySubcomponent.extensionEffectEvidenceSynthesis.certainty.certaintySubcomponent.modifierExtensionEffectEvidenceSynthesis.\
certainty.certaintySubcomponent.typeEffectEvidenceSynthesis.certainty.certaintySubcomponent.ratingEffectEvidenceSynthesis.certaint\
y.certaintySubcomponent.noteEffectEvidenceSynthesis.effectEstimate.idEffectEvidenceSynthesis.effectEstimate.extensionEffectEvidenc\
eSynthesis.effectEstimate.modifierExtensionEffectEvidenceSynthesis.effectEstimate.descriptionEffectEvidenceSynthesis.effectEstimat\
e.typeEffectEvidenceSynthesis.effectEstimate.variantStateEffectEvidenceSynthesis.effectEstimate.valueEffectEvidenceSynthesis.effec\
tEstimate.unitOfMeasureEffectEvidenceSynthesis.effectEstimate.precisionEstimateEffectEvidenceSynthesis.effectEstimate.precisionEst\
imate.idEffectEvidenceSynthesis.effectEstimate.precisionEstimate.extensionEffectEvidenceSynthesis.effectEstimate.precisionEstimate\
.modifierExtensionEffectEvidenceSynthesis.effectEstimate.precisionEstimate.typeEffectEvidenceSynthesis.effectEstimate.precisionEst\
imate.levelEffectEvidenceSynthesis.effectEstimate.precisionEstimate.fromEffectEvidenceSynthesis.effectEstimate.precisionEstimate.t\
oEffectEvidenceSynthesis.resultsByExposure.idEffectEvidenceSynthesis.resultsByExposure.extensionEffectEvidenceSynthesis.resultsByE\
xposure.modifierExtensionEffectEvidenceSynthesis.resultsByExposure.descriptionEffectEvidenceSynthesis.resultsByExposure.exposureSt\
ateEffectEvidenceSynthesis.resultsByExposure.variantStateEffectEvidenceSynthesis.resultsByExposure.riskEvidenceSynthesisEffectEvid\
enceSynthesis.sampleSize.idEffectEvidenceSynthesis.sampleSize.extensionEffectEvidenceSynthesis.sampleSize.modifierExtensionEffectE\
videnceSynthesis.sampleSize.descriptionEffectEvidenceSynthesis.sampleSize.numberOfStudiesEffectEvidenceSynthesis.sampleSize.number\
OfParticipantsElement.idElement.extensionElementDefinition.idElementDefinition.extensionElementDefinition.modifierExtensionElement\
Definition.pathElementDefinition.representationElementDefinition.sliceNameElementDefinition.sliceIsConstrainingElementDefinition.l\
abelElementDefinition.codeElementDefinition.slicingElementDefinition.shortElementDefinition.definitionElementDefinition.commentEle\
mentDefinition.requirementsElementDefinition.aliasElementDefinition.minElementDefinition.maxElementDefinition.baseElementDefinitio\
n.contentReferenceElementDefinition.typeElementDefinition.defaultValue[x]ElementDefinition.meaningWhenMissingElementDefinition.ord\
erMeaningElementDefinition.fixed[x]ElementDefinition.pattern[x]ElementDefinition.exampleElementDefinition.minValue[x]ElementDefini\
tion.maxValue[x]ElementDefinition.maxLengthElementDefinition.conditionElementDefinition.constraintElementDefinition.mustSupportEle\
mentDefinition.isModifierElementDefinition.isModifierReasonElementDefinition.isSummaryElementDefinition.bindingElementDefinition.m\
appingElementDefinition.base.idElementDefinition.base.extensionElementDefinition.base.pathElementDefinition.base.minElementDefinit\
ion.base.maxElementDefinition.binding.idElementDefinition.binding.extensionElementDefinition.binding.strengthElementDefinition.bin\
ding.descriptionElementDefinition.binding.valueSetElementDefinition.constraint.idElementDefinition.constraint.extensionElementDefi\
nition.constraint.keyElementDefinition.constraint.requirementsElementDefinition.constraint.severityElementDefinition.constraint.hu\
manElementDefinition.constraint.expressionElementDefinition.constraint.xpathElementDefinition.constraint.sourceElementDefinition.e\
xample.idElementDefinition.example.extensionElementDefinition.example.labelElementDefinition.example.value[x]ElementDefinition.map\
ping.idElementDefinition.mapping.extensionElementDefinition.mapping.identityElementDefinition.mapping.languageElementDefinition.ma\
pping.mapElementDefinition.mapping.commentElementDefinition.slicing.idElementDefinition.slicing.extensionElementDefinition.slicing\
.discriminatorElementDefinition.slicing.descriptionElementDefinition.slicing.orderedElementDefinition.slicing.rulesElementDefiniti\
on.slicing.discriminator.idElementDefinition.slicing.discriminator.extensionElementDefinition.slicing.discriminator.typeElementDef\
inition.slicing.discriminator.pathElementDefinition.type.idElementDefinition.type.extensionElementDefinition.type.codeElementDefin\
ition.type.profileElementDefinition.type.targetProfileElementDefinition.type.aggregationElementDefinition.type.versioningEncounter\
.idEncounter.metaEncounter.implicitRulesEncounter.languageEncounter.textEncounter.containedEncounter.extensionEncounter.modifierEx\
tensionEncounter.identifierEncounter.statusEncounter.statusHistoryEncounter.classEncounter.classHistoryEncounter.typeEncounter.ser\
viceTypeEncounter.priorityEncounter.subjectEncounter.episodeOfCareEncounter.basedOnEncounter.participantEncounter.appointmentEncou\
nter.periodEncounter.lengthEncounter.reasonCodeEncounter.reasonReferenceEncounter.diagnosisEncounter.accountEncounter.hospitalizat\
ionEncounter.locationEncounter.serviceProviderEncounter.partOfEncounter.classHistory.idEncounter.classHistory.extensionEncounter.c\
lassHistory.modifierExtensionEncounter.classHistory.classEncounter.classHistory.periodEncounter.diagnosis.idEncounter.diagnosis.ex\
tensionEncounter.diagnosis.modifierExtensionEncounter.diagnosis.conditionEncounter.diagnosis.useEncounter.diagnosis.rankEncounter.\
hospitalization.idEncounter.hospitalization.extensionEncounter.hospitalization.modifierExtensionEncounter.hospitalization.preAdmis\
sionIdentifierEncounter.hospitalization.originEncounter.hospitalization.admitSourceEncounter.hospitalization.reAdmissionEncounter.\
hospitalization.dietPreferenceEncounter.hospitalization.specialCourtesyEncounter.hospitalization.specialArrangementEncounter.hospi\
talization.destinationEncounter.hospitalization.dischargeDispositionEncounter.location.idEncounter.location.extensionEncounter.loc\
ation.modifierExtensionEncounter.location.locationEncounter.location.statusEncounter.location.physicalTypeEncounter.location.perio\
dEncounter.participant.idEncounter.participant.extensionEncounter.participant.modifierExtensionEncounter.participant.typeEncounter\
.participant.periodEncounter.participant.individualEncounter.statusHistory.idEncounter.statusHistory.extensionEncounter.statusHist\
ory.modifierExtensionEncounter.statusHistory.statusEncounter.statusHistory.periodEndpoint.idEndpoint.metaEndpoint.implicitRulesEnd\
point.languageEndpoint.textEndpoint.containedEndpoint.extensionEndpoint.modifierExtensionEndpoint.identifierEndpoint.statusEndpoin\
t.connectionTypeEndpoint.nameEndpoint.managingOrganizationEndpoint.contactEndpoint.periodEndpoint.payloadTypeEndpoint.payloadMimeT\
ypeEndpoint.addressEndpoint.headerEnrollmentRequest.idEnrollmentRequest.metaEnrollmentRequest.implicitRulesEnrollmentRequest.langu\
ageEnrollmentRequest.textEnrollmentRequest.containedEnrollmentRequest.extensionEnrollmentRequest.modifierExtensionEnrollmentReques\
t.identifierEnrollmentRequest.statusEnrollmentRequest.createdEnrollmentRequest.insurerEnrollmentRequest.providerEnrollmentRequest.\
candidateEnrollmentRequest.coverageEnrollmentResponse.idEnrollmentResponse.metaEnrollmentResponse.implicitRulesEnrollmentResponse.\
languageEnrollmentResponse.textEnrollmentResponse.containedEnrollmentResponse.extensionEnrollmentResponse.modifierExtensionEnrollm\
entResponse.identifierEnrollmentResponse.statusEnrollmentResponse.requestEnrollmentResponse.outcomeEnrollmentResponse.dispositionE\
nrollmentResponse.createdEnrollmentResponse.organizationEnrollmentResponse.requestProviderEpisodeOfCare.idEpisodeOfCare.metaEpisod\
eOfCare.implicitRulesEpisodeOfCare.languageEpisodeOfCare.textEpisodeOfCare.containedEpisodeOfCare.extensionEpisodeOfCare.modifierE\
xtensionEpisodeOfCare.identifierEpisodeOfCare.statusEpisodeOfCare.statusHistoryEpisodeOfCare.typeEpisodeOfCare.diagnosisEpisodeOfC\
are.patientEpisodeOfCare.managingOrganizationEpisodeOfCare.periodEpisodeOfCare.referralRequestEpisodeOfCare.careManagerEpisodeOfCa\
re.teamEpisodeOfCare.accountEpisodeOfCare.diagnosis.idEpisodeOfCare.diagnosis.extensionEpisodeOfCare.diagnosis.modifierExtensionEp\
isodeOfCare.diagnosis.conditionEpisodeOfCare.diagnosis.roleEpisodeOfCare.diagnosis.rankEpisodeOfCare.statusHistory.idEpisodeOfCare\
.statusHistory.extensionEpisodeOfCare.statusHistory.modifierExtensionEpisodeOfCare.statusHistory.statusEpisodeOfCare.statusHistory\
.periodEventDefinition.idEventDefinition.metaEventDefinition.implicitRulesEventDefinition.languageEventDefinition.textEventDefinit\
ion.containedEventDefinition.extensionEventDefinition.modifierExtensionEventDefinition.urlEventDefinition.identifierEventDefinitio\
n.versionEventDefinition.nameEventDefinition.titleEventDefinition.subtitleEventDefinition.statusEventDefinition.experimentalEventD\
efinition.subject[x]EventDefinition.dateEventDefinition.publisherEventDefinition.contactEventDefinition.descriptionEventDefinition\
.useContextEventDefinition.jurisdictionEventDefinition.purposeEventDefinition.usageEventDefinition.copyrightEventDefinition.approv\
alDateEventDefinition.lastReviewDateEventDefinition.effectivePeriodEventDefinition.topicEventDefinition.authorEventDefinition.edit\
orEventDefinition.reviewerEventDefinition.endorserEventDefinition.relatedArtifactEventDefinition.triggerEvidence.idEvidence.metaEv\
idence.implicitRulesEvidence.languageEvidence.textEvidence.containedEvidence.extensionEvidence.modifierExtensionEvidence.urlEviden\
ce.identifierEvidence.versionEvidence.nameEvidence.titleEvidence.shortTitleEvidence.subtitleEvidence.statusEvidence.dateEvidence.p\
ublisherEvidence.contactEvidence.descriptionEvidence.noteEvidence.useContextEvidence.jurisdictionEvidence.copyrightEvidence.approv\
alDateEvidence.lastReviewDateEvidence.effectivePeriodEvidence.topicEvidence.authorEvidence.editorEvidence.reviewerEvidence.endorse\
rEvidence.relatedArtifactEvidence.exposureBackgroundEvidence.exposureVariantEvidence.outcomeEvidenceVariable.idEvidenceVariable.me\
taEvidenceVariable.implicitRulesEvidenceVariable.languageEvidenceVariable.textEvidenceVariable.containedEvidenceVariable.extension\
EvidenceVariable.modifierExtensionEvidenceVariable.urlEvidenceVariable.identifierEvidenceVariable.versionEvidenceVariable.nameEvid\
enceVariable.titleEvidenceVariable.shortTitleEvidenceVariable.subtitleEvidenceVariable.statusEvidenceVariable.dateEvidenceVariable\
.publisherEvidenceVariable.contactEvidenceVariable.descriptionEvidenceVariable.noteEvidenceVariable.useContextEvidenceVariable.jur\
isdictionEvidenceVariable.copyrightEvidenceVariable.approvalDateEvidenceVariable.lastReviewDateEvidenceVariable.effectivePeriodEvi\
denceVariable.topicEvidenceVariable.authorEvidenceVariable.editorEvidenceVariable.reviewerEvidenceVariable.endorserEvidenceVariabl\
e.relatedArtifactEvidenceVariable.typeEvidenceVariable.characteristicEvidenceVariable.characteristic.idEvidenceVariable.characteri\
stic.extensionEvidenceVariable.characteristic.modifierExtensionEvidenceVariable.characteristic.descriptionEvidenceVariable.charact\
eristic.definition[x]EvidenceVariable.characteristic.usageContextEvidenceVariable.characteristic.excludeEvidenceVariable.character\
istic.participantEffective[x]EvidenceVariable.characteristic.timeFromStartEvidenceVariable.characteristic.groupMeasureExampleScena\
rio.idExampleScenario.metaExampleScenario.implicitRulesExampleScenario.languageExampleScenario.textExampleScenario.containedExampl\
eScenario.extensionExampleScenario.modifierExtensionExampleScenario.urlExampleScenario.identifierExampleScenario.versionExampleSce\
nario.nameExampleScenario.statusExampleScenario.experimentalExampleScenario.dateExampleScenario.publisherExampleScenario.contactEx\
ampleScenario.useContextExampleScenario.jurisdictionExampleScenario.copyrightExampleScenario.purposeExampleScenario.actorExampleSc\
enario.instanceExampleScenario.processExampleScenario.workflowExampleScenario.actor.idExampleScenario.actor.extensionExampleScenar\
io.actor.modifierExtensionExampleScenario.actor.actorIdExampleScenario.actor.typeExampleScenario.actor.nameExampleScenario.actor.d\
escriptionExampleScenario.instance.idExampleScenario.instance.extensionExampleScenario.instance.modifierExtensionExampleScenario.i\
nstance.resourceIdExampleScenario.instance.resourceTypeExampleScenario.instance.nameExampleScenario.instance.descriptionExampleSce\
nario.instance.versionExampleScenario.instance.containedInstanceExampleScenario.instance.containedInstance.idExampleScenario.insta\
nce.containedInstance.extensionExampleScenario.instance.containedInstance.modifierExtensionExampleScenario.instance.containedInsta\
nce.resourceIdExampleScenario.instance.containedInstance.versionIdExampleScenario.instance.version.idExampleScenario.instance.vers\
ion.extensionExampleScenario.instance.version.modifierExtensionExampleScenario.instance.version.versionIdExampleScenario.instance.\
version.descriptionExampleScenario.process.idExampleScenario.process.extensionExampleScenario.process.modifierExtensionExampleScen\
ario.process.titleExampleScenario.process.descriptionExampleScenario.process.preConditionsExampleScenario.process.postConditionsEx\
ampleScenario.process.stepExampleScenario.process.step.idExampleScenario.process.step.extensionExampleScenario.process.step.modifi\
erExtensionExampleScenario.process.step.processExampleScenario.process.step.pauseExampleScenario.process.step.operationExampleScen\
ario.process.step.alternativeExampleScenario.process.step.alternative.idExampleScenario.process.step.alternative.extensionExampleS\
cenario.process.step.alternative.modifierExtensionExampleScenario.process.step.alternative.titleExampleScenario.process.step.alter\
native.descriptionExampleScenario.process.step.alternative.stepExampleScenario.process.step.operation.idExampleScenario.process.st\
ep.operation.extensionExampleScenario.process.step.operation.modifierExtensionExampleScenario.process.step.operation.numberExample\
Scenario.process.step.operation.typeExampleScenario.process.step.operation.nameExampleScenario.process.step.operation.initiatorExa\
mpleScenario.process.step.operation.receiverExampleScenario.process.step.operation.descriptionExampleScenario.process.step.operati\
on.initiatorActiveExampleScenario.process.step.operation.receiverActiveExampleScenario.process.step.operation.requestExampleScenar\
io.process.step.operation.responseExplanationOfBenefit.idExplanationOfBenefit.metaExplanationOfBenefit.implicitRulesExplanationOfB\
enefit.languageExplanationOfBenefit.textExplanationOfBenefit.containedExplanationOfBenefit.extensionExplanationOfBenefit.modifierE\
xtensionExplanationOfBenefit.identifierExplanationOfBenefit.statusExplanationOfBenefit.typeExplanationOfBenefit.subTypeExplanation\
OfBenefit.useExplanationOfBenefit.patientExplanationOfBenefit.billablePeriodExplanationOfBenefit.createdExplanationOfBenefit.enter\
erExplanationOfBenefit.insurerExplanationOfBenefit.providerExplanationOfBenefit.priorityExplanationOfBenefit.fundsReserveRequested\
ExplanationOfBenefit.fundsReserveExplanationOfBenefit.relatedExplanationOfBenefit.prescriptionExplanationOfBenefit.originalPrescri\
ptionExplanationOfBenefit.payeeExplanationOfBenefit.referralExplanationOfBenefit.facilityExplanationOfBenefit.claimExplanationOfBe\
nefit.claimResponseExplanationOfBenefit.outcomeExplanationOfBenefit.dispositionExplanationOfBenefit.preAuthRefExplanationOfBenefit\
.preAuthRefPeriodExplanationOfBenefit.careTeamExplanationOfBenefit.supportingInfoExplanationOfBenefit.diagnosisExplanationOfBenefi\
t.procedureExplanationOfBenefit.precedenceExplanationOfBenefit.insuranceExplanationOfBenefit.accidentExplanationOfBenefit.itemExpl\
anationOfBenefit.addItemExplanationOfBenefit.adjudicationExplanationOfBenefit.totalExplanationOfBenefit.paymentExplanationOfBenefi\
t.formCodeExplanationOfBenefit.formExplanationOfBenefit.processNoteExplanationOfBenefit.benefitPeriodExplanationOfBenefit.benefitB\
alanceExplanationOfBenefit.accident.idExplanationOfBenefit.accident.extensionExplanationOfBenefit.accident.modifierExtensionExplan\
ationOfBenefit.accident.dateExplanationOfBenefit.accident.typeExplanationOfBenefit.accident.location[x]ExplanationOfBenefit.addIte\
m.idExplanationOfBenefit.addItem.extensionExplanationOfBenefit.addItem.modifierExtensionExplanationOfBenefit.addItem.itemSequenceE\
xplanationOfBenefit.addItem.detailSequenceExplanationOfBenefit.addItem.subDetailSequenceExplanationOfBenefit.addItem.providerExpla\
nationOfBenefit.addItem.productOrServiceExplanationOfBenefit.addItem.modifierExplanationOfBenefit.addItem.programCodeExplanationOf\
Benefit.addItem.serviced[x]ExplanationOfBenefit.addItem.location[x]ExplanationOfBenefit.addItem.quantityExplanationOfBenefit.addIt\
em.unitPriceExplanationOfBenefit.addItem.factorExplanationOfBenefit.addItem.netExplanationOfBenefit.addItem.bodySiteExplanationOfB\
enefit.addItem.subSiteExplanationOfBenefit.addItem.noteNumberExplanationOfBenefit.addItem.adjudicationExplanationOfBenefit.addItem\
.detailExplanationOfBenefit.addItem.detail.idExplanationOfBenefit.addItem.detail.extensionExplanationOfBenefit.addItem.detail.modi\
fierExtensionExplanationOfBenefit.addItem.detail.productOrServiceExplanationOfBenefit.addItem.detail.modifierExplanationOfBenefit.\
addItem.detail.quantityExplanationOfBenefit.addItem.detail.unitPriceExplanationOfBenefit.addItem.detail.factorExplanationOfBenefit\
.addItem.detail.netExplanationOfBenefit.addItem.detail.noteNumberExplanationOfBenefit.addItem.detail.adjudicationExplanationOfBene\
fit.addItem.detail.subDetailExplanationOfBenefit.addItem.detail.subDetail.idExplanationOfBenefit.addItem.detail.subDetail.extensio\
nExplanationOfBenefit.addItem.detail.subDetail.modifierExtensionExplanationOfBenefit.addItem.detail.subDetail.productOrServiceExpl\
anationOfBenefit.addItem.detail.subDetail.modifierExplanationOfBenefit.addItem.detail.subDetail.quantityExplanationOfBenefit.addIt\
em.detail.subDetail.unitPriceExplanationOfBenefit.addItem.detail.subDetail.factorExplanationOfBenefit.addItem.detail.subDetail.net\
ExplanationOfBenefit.addItem.detail.subDetail.noteNumberExplanationOfBenefit.addItem.detail.subDetail.adjudicationExplanationOfBen\
efit.benefitBalance.idExplanationOfBenefit.benefitBalance.extensionExplanationOfBenefit.benefitBalance.modifierExtensionExplanatio\
nOfBenefit.benefitBalance.categoryExplanationOfBenefit.benefitBalance.excludedExplanationOfBenefit.benefitBalance.nameExplanationO\
fBenefit.benefitBalance.descriptionExplanationOfBenefit.benefitBalance.networkExplanationOfBenefit.benefitBalance.unitExplanationO\
fBenefit.benefitBalance.termExplanationOfBenefit.benefitBalance.financialExplanationOfBenefit.benefitBalance.financial.idExplanati\
onOfBenefit.benefitBalance.financial.extensionExplanationOfBenefit.benefitBalance.financial.modifierExtensionExplanationOfBenefit.\
benefitBalance.financial.typeExplanationOfBenefit.benefitBalance.financial.allowed[x]ExplanationOfBenefit.benefitBalance.financial\
.used[x]ExplanationOfBenefit.careTeam.idExplanationOfBenefit.careTeam.extensionExplanationOfBenefit.careTeam.modifierExtensionExpl\
anationOfBenefit.careTeam.sequenceExplanationOfBenefit.careTeam.providerExplanationOfBenefit.careTeam.responsibleExplanationOfBene\
fit.careTeam.roleExplanationOfBenefit.careTeam.qualificationExplanationOfBenefit.diagnosis.idExplanationOfBenefit.diagnosis.extens\
ionExplanationOfBenefit.diagnosis.modifierExtensionExplanationOfBenefit.diagnosis.sequenceExplanationOfBenefit.diagnosis.diagnosis\
[x]ExplanationOfBenefit.diagnosis.typeExplanationOfBenefit.diagnosis.onAdmissionExplanationOfBenefit.diagnosis.packageCodeExplanat\
ionOfBenefit.insurance.idExplanationOfBenefit.insurance.extensionExplanationOfBenefit.insurance.modifierExtensionExplanationOfBene\
fit.insurance.focalExplanationOfBenefit.insurance.coverageExplanationOfBenefit.insurance.preAuthRefExplanationOfBenefit.item.idExp\
lanationOfBenefit.item.extensionExplanationOfBenefit.item.modifierExtensionExplanationOfBenefit.item.sequenceExplanationOfBenefit.\
item.careTeamSequenceExplanationOfBenefit.item.diagnosisSequenceExplanationOfBenefit.item.procedureSequenceExplanationOfBenefit.it\
em.informationSequenceExplanationOfBenefit.item.revenueExplanationOfBenefit.item.categoryExplanationOfBenefit.item.productOrServic\
eExplanationOfBenefit.item.modifierExplanationOfBenefit.item.programCodeExplanationOfBenefit.item.serviced[x]ExplanationOfBenefit.\
item.location[x]ExplanationOfBenefit.item.quantityExplanationOfBenefit.item.unitPriceExplanationOfBenefit.item.factorExplanationOf\
Benefit.item.netExplanationOfBenefit.item.udiExplanationOfBenefit.item.bodySiteExplanationOfBenefit.item.subSiteExplanationOfBenef\
it.item.encounterExplanationOfBenefit.item.noteNumberExplanationOfBenefit.item.adjudicationExplanationOfBenefit.item.detailExplana\
tionOfBenefit.item.adjudication.idExplanationOfBenefit.item.adjudication.extensionExplanationOfBenefit.item.adjudication.modifierE\
xtensionExplanationOfBenefit.item.adjudication.categoryExplanationOfBenefit.item.adjudication.reasonExplanationOfBenefit.item.adju\
dication.amountExplanationOfBenefit.item.adjudication.valueExplanationOfBenefit.item.detail.idExplanationOfBenefit.item.detail.ext\
ensionExplanationOfBenefit.item.detail.modifierExtensionExplanationOfBenefit.item.detail.sequenceExplanationOfBenefit.item.detail.\
revenueExplanationOfBenefit.item.detail.categoryExplanationOfBenefit.item.detail.productOrServiceExplanationOfBenefit.item.detail.\
modifierExplanationOfBenefit.item.detail.programCodeExplanationOfBenefit.item.detail.quantityExplanationOfBenefit.item.detail.unit\
PriceExplanationOfBenefit.item.detail.factorExplanationOfBenefit.item.detail.netExplanationOfBenefit.item.detail.udiExplanationOfB\
enefit.item.detail.noteNumberExplanationOfBenefit.item.detail.adjudicationExplanationOfBenefit.item.detail.subDetailExplanationOfB\
enefit.item.detail.subDetail.idExplanationOfBenefit.item.detail.subDetail.extensionExplanationOfBenefit.item.detail.subDetail.modi\
fierExtensionExplanationOfBenefit.item.detail.subDetail.sequenceExplanationOfBenefit.item.detail.subDetail.revenueExplanationOfBen\
efit.item.detail.subDetail.categoryExplanationOfBenefit.item.detail.subDetail.productOrServiceExplanationOfBenefit.item.detail.sub\
Detail.modifierExplanationOfBenefit.item.detail.subDetail.programCodeExplanationOfBenefit.item.detail.subDetail.quantityExplanatio\
nOfBenefit.item.detail.subDetail.unitPriceExplanationOfBenefit.item.detail.subDetail.factorExplanationOfBenefit.item.detail.subDet\
ail.netExplanationOfBenefit.item.detail.subDetail.udiExplanationOfBenefit.item.detail.subDetail.noteNumberExplanationOfBenefit.ite\
m.detail.subDetail.adjudicationExplanationOfBenefit.payee.idExplanationOfBenefit.payee.extensionExplanationOfBenefit.payee.modifie\
rExtensionExplanationOfBenefit.payee.typeExplanationOfBenefit.payee.partyExplanationOfBenefit.payment.idExplanationOfBenefit.payme\
nt.extensionExplanationOfBenefit.payment.modifierExtensionExplanationOfBenefit.payment.typeExplanationOfBenefit.payment.adjustment\
ExplanationOfBenefit.payment.adjustmentReasonExplanationOfBenefit.payment.dateExplanationOfBenefit.payment.amountExplanationOfBene\
fit.payment.identifierExplanationOfBenefit.procedure.idExplanationOfBenefit.procedure.extensionExplanationOfBenefit.procedure.modi\
fierExtensionExplanationOfBenefit.procedure.sequenceExplanationOfBenefit.procedure.typeExplanationOfBenefit.procedure.dateExplanat\
ionOfBenefit.procedure.procedure[x]ExplanationOfBenefit.procedure.udiExplanationOfBenefit.processNote.idExplanationOfBenefit.proce\
ssNote.extensionExplanationOfBenefit.processNote.modifierExtensionExplanationOfBenefit.processNote.numberExplanationOfBenefit.proc\
essNote.typeExplanationOfBenefit.processNote.textExplanationOfBenefit.processNote.languageExplanationOfBenefit.related.idExplanati\
onOfBenefit.related.extensionExplanationOfBenefit.related.modifierExtensionExplanationOfBenefit.related.claimExplanationOfBenefit.\
related.relationshipExplanationOfBenefit.related.referenceExplanationOfBenefit.supportingInfo.idExplanationOfBenefit.supportingInf\
o.extensionExplanationOfBenefit.supportingInfo.modifierExtensionExplanationOfBenefit.supportingInfo.sequenceExplanationOfBenefit.s\
upportingInfo.categoryExplanationOfBenefit.supportingInfo.codeExplanationOfBenefit.supportingInfo.timing[x]ExplanationOfBenefit.su\
pportingInfo.value[x]ExplanationOfBenefit.supportingInfo.reasonExplanationOfBenefit.total.idExplanationOfBenefit.total.extensionEx\
planationOfBenefit.total.modifierExtensionExplanationOfBenefit.total.categoryExplanationOfBenefit.total.amountExpression.idExpress\
ion.extensionExpression.descriptionExpression.nameExpression.languageExpression.expressionExpression.referenceExtension.idExtensio\
n.extensionExtension.urlExtension.value[x]FamilyMemberHistory.idFamilyMemberHistory.metaFamilyMemberHistory.implicitRulesFamilyMem\
berHistory.languageFamilyMemberHistory.textFamilyMemberHistory.containedFamilyMemberHistory.extensionFamilyMemberHistory.modifierE\
xtensionFamilyMemberHistory.identifierFamilyMemberHistory.instantiatesCanonicalFamilyMemberHistory.instantiatesUriFamilyMemberHist\
ory.statusFamilyMemberHistory.dataAbsentReasonFamilyMemberHistory.patientFamilyMemberHistory.dateFamilyMemberHistory.nameFamilyMem\
berHistory.relationshipFamilyMemberHistory.sexFamilyMemberHistory.born[x]FamilyMemberHistory.age[x]FamilyMemberHistory.estimatedAg\
eFamilyMemberHistory.deceased[x]FamilyMemberHistory.reasonCodeFamilyMemberHistory.reasonReferenceFamilyMemberHistory.noteFamilyMem\
berHistory.conditionFamilyMemberHistory.condition.idFamilyMemberHistory.condition.extensionFamilyMemberHistory.condition.modifierE\
xtensionFamilyMemberHistory.condition.codeFamilyMemberHistory.condition.outcomeFamilyMemberHistory.condition.contributedToDeathFam\
ilyMemberHistory.condition.onset[x]FamilyMemberHistory.condition.noteFlag.idFlag.metaFlag.implicitRulesFlag.languageFlag.textFlag.\
containedFlag.extensionFlag.modifierExtensionFlag.identifierFlag.statusFlag.categoryFlag.codeFlag.subjectFlag.periodFlag.encounter\
Flag.authorGoal.idGoal.metaGoal.implicitRulesGoal.languageGoal.textGoal.containedGoal.extensionGoal.modifierExtensionGoal.identifi\
erGoal.lifecycleStatusGoal.achievementStatusGoal.categoryGoal.priorityGoal.descriptionGoal.subjectGoal.start[x]Goal.targetGoal.sta\
tusDateGoal.statusReasonGoal.expressedByGoal.addressesGoal.noteGoal.outcomeCodeGoal.outcomeReferenceGoal.target.idGoal.target.exte\
nsionGoal.target.modifierExtensionGoal.target.measureGoal.target.detail[x]Goal.target.due[x]GraphDefinition.idGraphDefinition.meta\
GraphDefinition.implicitRulesGraphDefinition.languageGraphDefinition.textGraphDefinition.containedGraphDefinition.extensionGraphDe\
finition.modifierExtensionGraphDefinition.urlGraphDefinition.versionGraphDefinition.nameGraphDefinition.statusGraphDefinition.expe\
rimentalGraphDefinition.dateGraphDefinition.publisherGraphDefinition.contactGraphDefinition.descriptionGraphDefinition.useContextG\
raphDefinition.jurisdictionGraphDefinition.purposeGraphDefinition.startGraphDefinition.profileGraphDefinition.linkGraphDefinition.\
link.idGraphDefinition.link.extensionGraphDefinition.link.modifierExtensionGraphDefinition.link.pathGraphDefinition.link.sliceName\
GraphDefinition.link.minGraphDefinition.link.maxGraphDefinition.link.descriptionGraphDefinition.link.targetGraphDefinition.link.ta\
rget.idGraphDefinition.link.target.extensionGraphDefinition.link.target.modifierExtensionGraphDefinition.link.target.typeGraphDefi\
nition.link.target.paramsGraphDefinition.link.target.profileGraphDefinition.link.target.compartmentGraphDefinition.link.target.lin\
kGraphDefinition.link.target.compartment.idGraphDefinition.link.target.compartment.extensionGraphDefinition.link.target.compartmen\
t.modifierExtensionGraphDefinition.link.target.compartment.useGraphDefinition.link.target.compartment.codeGraphDefinition.link.tar\
get.compartment.ruleGraphDefinition.link.target.compartment.expressionGraphDefinition.link.target.compartment.descriptionGroup.idG\
roup.metaGroup.implicitRulesGroup.languageGroup.textGroup.containedGroup.extensionGroup.modifierExtensionGroup.identifierGroup.act\
iveGroup.typeGroup.actualGroup.codeGroup.nameGroup.quantityGroup.managingEntityGroup.characteristicGroup.memberGroup.characteristi\
c.idGroup.characteristic.extensionGroup.characteristic.modifierExtensionGroup.characteristic.codeGroup.characteristic.value[x]Grou\
p.characteristic.excludeGroup.characteristic.periodGroup.member.idGroup.member.extensionGroup.member.modifierExtensionGroup.member\
.entityGroup.member.periodGroup.member.inactiveGuidanceResponse.idGuidanceResponse.metaGuidanceResponse.implicitRulesGuidanceRespo\
nse.languageGuidanceResponse.textGuidanceResponse.containedGuidanceResponse.extensionGuidanceResponse.modifierExtensionGuidanceRes\
ponse.requestIdentifierGuidanceResponse.identifierGuidanceResponse.module[x]GuidanceResponse.statusGuidanceResponse.subjectGuidanc\
eResponse.encounterGuidanceResponse.occurrenceDateTimeGuidanceResponse.performerGuidanceResponse.reasonCodeGuidanceResponse.reason\
ReferenceGuidanceResponse.noteGuidanceResponse.evaluationMessageGuidanceResponse.outputParametersGuidanceResponse.resultGuidanceRe\
sponse.dataRequirementHealthcareService.idHealthcareService.metaHealthcareService.implicitRulesHealthcareService.languageHealthcar\
eService.textHealthcareService.containedHealthcareService.extensionHealthcareService.modifierExtensionHealthcareService.identifier\
HealthcareService.activeHealthcareService.providedByHealthcareService.categoryHealthcareService.typeHealthcareService.specialtyHea\
lthcareService.locationHealthcareService.nameHealthcareService.commentHealthcareService.extraDetailsHealthcareService.photoHealthc\
areService.telecomHealthcareService.coverageAreaHealthcareService.serviceProvisionCodeHealthcareService.eligibilityHealthcareServi\
ce.programHealthcareService.characteristicHealthcareService.communicationHealthcareService.referralMethodHealthcareService.appoint\
mentRequiredHealthcareService.availableTimeHealthcareService.notAvailableHealthcareService.availabilityExceptionsHealthcareService\
.endpointHealthcareService.availableTime.idHealthcareService.availableTime.extensionHealthcareService.availableTime.modifierExtens\
ionHealthcareService.availableTime.daysOfWeekHealthcareService.availableTime.allDayHealthcareService.availableTime.availableStartT\
imeHealthcareService.availableTime.availableEndTimeHealthcareService.eligibility.idHealthcareService.eligibility.extensionHealthca\
reService.eligibility.modifierExtensionHealthcareService.eligibility.codeHealthcareService.eligibility.commentHealthcareService.no\
tAvailable.idHealthcareService.notAvailable.extensionHealthcareService.notAvailable.modifierExtensionHealthcareService.notAvailabl\
e.descriptionHealthcareService.notAvailable.duringHumanName.idHumanName.extensionHumanName.useHumanName.textHumanName.familyHumanN\
ame.givenHumanName.prefixHumanName.suffixHumanName.periodIdentifier.idIdentifier.extensionIdentifier.useIdentifier.typeIdentifier.\
systemIdentifier.valueIdentifier.periodIdentifier.assignerImagingStudy.idImagingStudy.metaImagingStudy.implicitRulesImagingStudy.l\
anguageImagingStudy.textImagingStudy.containedImagingStudy.extensionImagingStudy.modifierExtensionImagingStudy.identifierImagingSt\
udy.statusImagingStudy.modalityImagingStudy.subjectImagingStudy.encounterImagingStudy.startedImagingStudy.basedOnImagingStudy.refe\
rrerImagingStudy.interpreterImagingStudy.endpointImagingStudy.numberOfSeriesImagingStudy.numberOfInstancesImagingStudy.procedureRe\
ferenceImagingStudy.procedureCodeImagingStudy.locationImagingStudy.reasonCodeImagingStudy.reasonReferenceImagingStudy.noteImagingS\
tudy.descriptionImagingStudy.seriesImagingStudy.series.idImagingStudy.series.extensionImagingStudy.series.modifierExtensionImaging\
Study.series.uidImagingStudy.series.numberImagingStudy.series.modalityImagingStudy.series.descriptionImagingStudy.series.numberOfI\
nstancesImagingStudy.series.endpointImagingStudy.series.bodySiteImagingStudy.series.lateralityImagingStudy.series.specimenImagingS\
tudy.series.startedImagingStudy.series.performerImagingStudy.series.instanceImagingStudy.series.instance.idImagingStudy.series.ins\
tance.extensionImagingStudy.series.instance.modifierExtensionImagingStudy.series.instance.uidImagingStudy.series.instance.sopClass\
ImagingStudy.series.instance.numberImagingStudy.series.instance.titleImagingStudy.series.performer.idImagingStudy.series.performer\
.extensionImagingStudy.series.performer.modifierExtensionImagingStudy.series.performer.functionImagingStudy.series.performer.actor\
Immunization.idImmunization.metaImmunization.implicitRulesImmunization.languageImmunization.textImmunization.containedImmunization\
.extensionImmunization.modifierExtensionImmunization.identifierImmunization.statusImmunization.statusReasonImmunization.vaccineCod\
eImmunization.patientImmunization.encounterImmunization.occurrence[x]Immunization.recordedImmunization.primarySourceImmunization.r\
eportOriginImmunization.locationImmunization.manufacturerImmunization.lotNumberImmunization.expirationDateImmunization.siteImmuniz\
ation.routeImmunization.doseQuantityImmunization.performerImmunization.noteImmunization.reasonCodeImmunization.reasonReferenceImmu\
nization.isSubpotentImmunization.subpotentReasonImmunization.educationImmunization.programEligibilityImmunization.fundingSourceImm\
unization.reactionImmunization.protocolAppliedImmunization.education.idImmunization.education.extensionImmunization.education.modi\
fierExtensionImmunization.education.documentTypeImmunization.education.referenceImmunization.education.publicationDateImmunization\
.education.presentationDateImmunization.performer.idImmunization.performer.extensionImmunization.performer.modifierExtensionImmuni\
zation.performer.functionImmunization.performer.actorImmunization.protocolApplied.idImmunization.protocolApplied.extensionImmuniza\
tion.protocolApplied.modifierExtensionImmunization.protocolApplied.seriesImmunization.protocolApplied.authorityImmunization.protoc\
olApplied.targetDiseaseImmunization.protocolApplied.doseNumber[x]Immunization.protocolApplied.seriesDoses[x]Immunization.reaction.\
idImmunization.reaction.extensionImmunization.reaction.modifierExtensionImmunization.reaction.dateImmunization.reaction.detailImmu\
nization.reaction.reportedImmunizationEvaluation.idImmunizationEvaluation.metaImmunizationEvaluation.implicitRulesImmunizationEval\
uation.languageImmunizationEvaluation.textImmunizationEvaluation.containedImmunizationEvaluation.extensionImmunizationEvaluation.m\
odifierExtensionImmunizationEvaluation.identifierImmunizationEvaluation.statusImmunizationEvaluation.patientImmunizationEvaluation\
.dateImmunizationEvaluation.authorityImmunizationEvaluation.targetDiseaseImmunizationEvaluation.immunizationEventImmunizationEvalu\
ation.doseStatusImmunizationEvaluation.doseStatusReasonImmunizationEvaluation.descriptionImmunizationEvaluation.seriesImmunization\
Evaluation.doseNumber[x]ImmunizationEvaluation.seriesDoses[x]ImmunizationRecommendation.idImmunizationRecommendation.metaImmunizat\
ionRecommendation.implicitRulesImmunizationRecommendation.languageImmunizationRecommendation.textImmunizationRecommendation.contai\
nedImmunizationRecommendation.extensionImmunizationRecommendation.modifierExtensionImmunizationRecommendation.identifierImmunizati\
onRecommendation.patientImmunizationRecommendation.dateImmunizationRecommendation.authorityImmunizationRecommendation.recommendati\
onImmunizationRecommendation.recommendation.idImmunizationRecommendation.recommendation.extensionImmunizationRecommendation.recomm\
endation.modifierExtensionImmunizationRecommendation.recommendation.vaccineCodeImmunizationRecommendation.recommendation.targetDis\
easeImmunizationRecommendation.recommendation.contraindicatedVaccineCodeImmunizationRecommendation.recommendation.forecastStatusIm\
munizationRecommendation.recommendation.forecastReasonImmunizationRecommendation.recommendation.dateCriterionImmunizationRecommend\
ation.recommendation.descriptionImmunizationRecommendation.recommendation.seriesImmunizationRecommendation.recommendation.doseNumb\
er[x]ImmunizationRecommendation.recommendation.seriesDoses[x]ImmunizationRecommendation.recommendation.supportingImmunizationImmun\
izationRecommendation.recommendation.supportingPatientInformationImmunizationRecommendation.recommendation.dateCriterion.idImmuniz\
ationRecommendation.recommendation.dateCriterion.extensionImmunizationRecommendation.recommendation.dateCriterion.modifierExtensio\
nImmunizationRecommendation.recommendation.dateCriterion.codeImmunizationRecommendation.recommendation.dateCriterion.valueImplemen\
tationGuide.idImplementationGuide.metaImplementationGuide.implicitRulesImplementationGuide.languageImplementationGuide.textImpleme\
ntationGuide.containedImplementationGuide.extensionImplementationGuide.modifierExtensionImplementationGuide.urlImplementationGuide\
.versionImplementationGuide.nameImplementationGuide.titleImplementationGuide.statusImplementationGuide.experimentalImplementationG\
uide.dateImplementationGuide.publisherImplementationGuide.contactImplementationGuide.descriptionImplementationGuide.useContextImpl\
ementationGuide.jurisdictionImplementationGuide.copyrightImplementationGuide.packageIdImplementationGuide.licenseImplementationGui\
de.fhirVersionImplementationGuide.dependsOnImplementationGuide.globalImplementationGuide.definitionImplementationGuide.manifestImp\
lementationGuide.definition.idImplementationGuide.definition.extensionImplementationGuide.definition.modifierExtensionImplementati\
onGuide.definition.groupingImplementationGuide.definition.resourceImplementationGuide.definition.pageImplementationGuide.definitio\
n.parameterImplementationGuide.definition.templateImplementationGuide.definition.grouping.idImplementationGuide.definition.groupin\
g.extensionImplementationGuide.definition.grouping.modifierExtensionImplementationGuide.definition.grouping.nameImplementationGuid\
e.definition.grouping.descriptionImplementationGuide.definition.page.idImplementationGuide.definition.page.extensionImplementation\
Guide.definition.page.modifierExtensionImplementationGuide.definition.page.name[x]ImplementationGuide.definition.page.titleImpleme\
ntationGuide.definition.page.generationImplementationGuide.definition.page.pageImplementationGuide.definition.parameter.idImplemen\
tationGuide.definition.parameter.extensionImplementationGuide.definition.parameter.modifierExtensionImplementationGuide.definition\
.parameter.codeImplementationGuide.definition.parameter.valueImplementationGuide.definition.resource.idImplementationGuide.definit\
ion.resource.extensionImplementationGuide.definition.resource.modifierExtensionImplementationGuide.definition.resource.referenceIm\
plementationGuide.definition.resource.fhirVersionImplementationGuide.definition.resource.nameImplementationGuide.definition.resour\
ce.descriptionImplementationGuide.definition.resource.example[x]ImplementationGuide.definition.resource.groupingIdImplementationGu\
ide.definition.template.idImplementationGuide.definition.template.extensionImplementationGuide.definition.template.modifierExtensi\
onImplementationGuide.definition.template.codeImplementationGuide.definition.template.sourceImplementationGuide.definition.templat\
e.scopeImplementationGuide.dependsOn.idImplementationGuide.dependsOn.extensionImplementationGuide.dependsOn.modifierExtensionImple\
mentationGuide.dependsOn.uriImplementationGuide.dependsOn.packageIdImplementationGuide.dependsOn.versionImplementationGuide.global\
.idImplementationGuide.global.extensionImplementationGuide.global.modifierExtensionImplementationGuide.global.typeImplementationGu\
ide.global.profileImplementationGuide.manifest.idImplementationGuide.manifest.extensionImplementationGuide.manifest.modifierExtens\
ionImplementationGuide.manifest.renderingImplementationGuide.manifest.resourceImplementationGuide.manifest.pageImplementationGuide\
.manifest.imageImplementationGuide.manifest.otherImplementationGuide.manifest.page.idImplementationGuide.manifest.page.extensionIm\
plementationGuide.manifest.page.modifierExtensionImplementationGuide.manifest.page.nameImplementationGuide.manifest.page.titleImpl\
ementationGuide.manifest.page.anchorImplementationGuide.manifest.resource.idImplementationGuide.manifest.resource.extensionImpleme\
ntationGuide.manifest.resource.modifierExtensionImplementationGuide.manifest.resource.referenceImplementationGuide.manifest.resour\
ce.example[x]ImplementationGuide.manifest.resource.relativePathInsurancePlan.idInsurancePlan.metaInsurancePlan.implicitRulesInsura\
ncePlan.languageInsurancePlan.textInsurancePlan.containedInsurancePlan.extensionInsurancePlan.modifierExtensionInsurancePlan.ident\
ifierInsurancePlan.statusInsurancePlan.typeInsurancePlan.nameInsurancePlan.aliasInsurancePlan.periodInsurancePlan.ownedByInsurance\
Plan.administeredByInsurancePlan.coverageAreaInsurancePlan.contactInsurancePlan.endpointInsurancePlan.networkInsurancePlan.coverag\
eInsurancePlan.planInsurancePlan.contact.idInsurancePlan.contact.extensionInsurancePlan.contact.modifierExtensionInsurancePlan.con\
tact.purposeInsurancePlan.contact.nameInsurancePlan.contact.telecomInsurancePlan.contact.addressInsurancePlan.coverage.idInsurance\
Plan.coverage.extensionInsurancePlan.coverage.modifierExtensionInsurancePlan.coverage.typeInsurancePlan.coverage.networkInsuranceP\
lan.coverage.benefitInsurancePlan.coverage.benefit.idInsurancePlan.coverage.benefit.extensionInsurancePlan.coverage.benefit.modifi\
erExtensionInsurancePlan.coverage.benefit.typeInsurancePlan.coverage.benefit.requirementInsurancePlan.coverage.benefit.limitInsura\
ncePlan.coverage.benefit.limit.idInsurancePlan.coverage.benefit.limit.extensionInsurancePlan.coverage.benefit.limit.modifierExtens\
ionInsurancePlan.coverage.benefit.limit.valueInsurancePlan.coverage.benefit.limit.codeInsurancePlan.plan.idInsurancePlan.plan.exte\
nsionInsurancePlan.plan.modifierExtensionInsurancePlan.plan.identifierInsurancePlan.plan.typeInsurancePlan.plan.coverageAreaInsura\
ncePlan.plan.networkInsurancePlan.plan.generalCostInsurancePlan.plan.specificCostInsurancePlan.plan.generalCost.idInsurancePlan.pl\
an.generalCost.extensionInsurancePlan.plan.generalCost.modifierExtensionInsurancePlan.plan.generalCost.typeInsurancePlan.plan.gene\
ralCost.groupSizeInsurancePlan.plan.generalCost.costInsurancePlan.plan.generalCost.commentInsurancePlan.plan.specificCost.idInsura\
ncePlan.plan.specificCost.extensionInsurancePlan.plan.specificCost.modifierExtensionInsurancePlan.plan.specificCost.categoryInsura\
ncePlan.plan.specificCost.benefitInsurancePlan.plan.specificCost.benefit.idInsurancePlan.plan.specificCost.benefit.extensionInsura\
ncePlan.plan.specificCost.benefit.modifierExtensionInsurancePlan.plan.specificCost.benefit.typeInsurancePlan.plan.specificCost.ben\
efit.costInsurancePlan.plan.specificCost.benefit.cost.idInsurancePlan.plan.specificCost.benefit.cost.extensionInsurancePlan.plan.s\
pecificCost.benefit.cost.modifierExtensionInsurancePlan.plan.specificCost.benefit.cost.typeInsurancePlan.plan.specificCost.benefit\
.cost.applicabilityInsurancePlan.plan.specificCost.benefit.cost.qualifiersInsurancePlan.plan.specificCost.benefit.cost.valueInvoic\
e.idInvoice.metaInvoice.implicitRulesInvoice.languageInvoice.textInvoice.containedInvoice.extensionInvoice.modifierExtensionInvoic\
e.identifierInvoice.statusInvoice.cancelledReasonInvoice.typeInvoice.subjectInvoice.recipientInvoice.dateInvoice.participantInvoic\
e.issuerInvoice.accountInvoice.lineItemInvoice.totalPriceComponentInvoice.totalNetInvoice.totalGrossInvoice.paymentTermsInvoice.no\
teInvoice.lineItem.idInvoice.lineItem.extensionInvoice.lineItem.modifierExtensionInvoice.lineItem.sequenceInvoice.lineItem.chargeI\
tem[x]Invoice.lineItem.priceComponentInvoice.lineItem.priceComponent.idInvoice.lineItem.priceComponent.extensionInvoice.lineItem.p\
riceComponent.modifierExtensionInvoice.lineItem.priceComponent.typeInvoice.lineItem.priceComponent.codeInvoice.lineItem.priceCompo\
nent.factorInvoice.lineItem.priceComponent.amountInvoice.participant.idInvoice.participant.extensionInvoice.participant.modifierEx\
tensionInvoice.participant.roleInvoice.participant.actorLibrary.idLibrary.metaLibrary.implicitRulesLibrary.languageLibrary.textLib\
rary.containedLibrary.extensionLibrary.modifierExtensionLibrary.urlLibrary.identifierLibrary.versionLibrary.nameLibrary.titleLibra\
ry.subtitleLibrary.statusLibrary.experimentalLibrary.typeLibrary.subject[x]Library.dateLibrary.publisherLibrary.contactLibrary.des\
criptionLibrary.useContextLibrary.jurisdictionLibrary.purposeLibrary.usageLibrary.copyrightLibrary.approvalDateLibrary.lastReviewD\
ateLibrary.effectivePeriodLibrary.topicLibrary.authorLibrary.editorLibrary.reviewerLibrary.endorserLibrary.relatedArtifactLibrary.\
parameterLibrary.dataRequirementLibrary.contentLinkage.idLinkage.metaLinkage.implicitRulesLinkage.languageLinkage.textLinkage.cont\
ainedLinkage.extensionLinkage.modifierExtensionLinkage.activeLinkage.authorLinkage.itemLinkage.item.idLinkage.item.extensionLinkag\
e.item.modifierExtensionLinkage.item.typeLinkage.item.resourceList.idList.metaList.implicitRulesList.languageList.textList.contain\
edList.extensionList.modifierExtensionList.identifierList.statusList.modeList.titleList.codeList.subjectList.encounterList.dateLis\
t.sourceList.orderedByList.noteList.entryList.emptyReasonList.entry.idList.entry.extensionList.entry.modifierExtensionList.entry.f\
lagList.entry.deletedList.entry.dateList.entry.itemLocation.idLocation.metaLocation.implicitRulesLocation.languageLocation.textLoc\
ation.containedLocation.extensionLocation.modifierExtensionLocation.identifierLocation.statusLocation.operationalStatusLocation.na\
meLocation.aliasLocation.descriptionLocation.modeLocation.typeLocation.telecomLocation.addressLocation.physicalTypeLocation.positi\
onLocation.managingOrganizationLocation.partOfLocation.hoursOfOperationLocation.availabilityExceptionsLocation.endpointLocation.ho\
ursOfOperation.idLocation.hoursOfOperation.extensionLocation.hoursOfOperation.modifierExtensionLocation.hoursOfOperation.daysOfWee\
kLocation.hoursOfOperation.allDayLocation.hoursOfOperation.openingTimeLocation.hoursOfOperation.closingTimeLocation.position.idLoc\
ation.position.extensionLocation.position.modifierExtensionLocation.position.longitudeLocation.position.latitudeLocation.position.\
altitudeMarketingStatus.idMarketingStatus.extensionMarketingStatus.modifierExtensionMarketingStatus.countryMarketingStatus.jurisdi\
ctionMarketingStatus.statusMarketingStatus.dateRangeMarketingStatus.restoreDateMeasure.idMeasure.metaMeasure.implicitRulesMeasure.\
languageMeasure.textMeasure.containedMeasure.extensionMeasure.modifierExtensionMeasure.urlMeasure.identifierMeasure.versionMeasure\
.nameMeasure.titleMeasure.subtitleMeasure.statusMeasure.experimentalMeasure.subject[x]Measure.dateMeasure.publisherMeasure.contact\
Measure.descriptionMeasure.useContextMeasure.jurisdictionMeasure.purposeMeasure.usageMeasure.copyrightMeasure.approvalDateMeasure.\
lastReviewDateMeasure.effectivePeriodMeasure.topicMeasure.authorMeasure.editorMeasure.reviewerMeasure.endorserMeasure.relatedArtif\
actMeasure.libraryMeasure.disclaimerMeasure.scoringMeasure.compositeScoringMeasure.typeMeasure.riskAdjustmentMeasure.rateAggregati\
onMeasure.rationaleMeasure.clinicalRecommendationStatementMeasure.improvementNotationMeasure.definitionMeasure.guidanceMeasure.gro\
upMeasure.supplementalDataMeasure.group.idMeasure.group.extensionMeasure.group.modifierExtensionMeasure.group.codeMeasure.group.de\
scriptionMeasure.group.populationMeasure.group.stratifierMeasure.group.population.idMeasure.group.population.extensionMeasure.grou\
p.population.modifierExtensionMeasure.group.population.codeMeasure.group.population.descriptionMeasure.group.population.criteriaMe\
asure.group.stratifier.idMeasure.group.stratifier.extensionMeasure.group.stratifier.modifierExtensionMeasure.group.stratifier.code\
Measure.group.stratifier.descriptionMeasure.group.stratifier.criteriaMeasure.group.stratifier.componentMeasure.group.stratifier.co\
mponent.idMeasure.group.stratifier.component.extensionMeasure.group.stratifier.component.modifierExtensionMeasure.group.stratifier\
.component.codeMeasure.group.stratifier.component.descriptionMeasure.group.stratifier.component.criteriaMeasure.supplementalData.i\
dMeasure.supplementalData.extensionMeasure.supplementalData.modifierExtensionMeasure.supplementalData.codeMeasure.supplementalData\
.usageMeasure.supplementalData.descriptionMeasure.supplementalData.criteriaMeasureReport.idMeasureReport.metaMeasureReport.implici\
tRulesMeasureReport.languageMeasureReport.textMeasureReport.containedMeasureReport.extensionMeasureReport.modifierExtensionMeasure\
Report.identifierMeasureReport.statusMeasureReport.typeMeasureReport.measureMeasureReport.subjectMeasureReport.dateMeasureReport.r\
eporterMeasureReport.periodMeasureReport.improvementNotationMeasureReport.groupMeasureReport.evaluatedResourceMeasureReport.group.\
idMeasureReport.group.extensionMeasureReport.group.modifierExtensionMeasureReport.group.codeMeasureReport.group.populationMeasureR\
eport.group.measureScoreMeasureReport.group.stratifierMeasureReport.group.population.idMeasureReport.group.population.extensionMea\
sureReport.group.population.modifierExtensionMeasureReport.group.population.codeMeasureReport.group.population.countMeasureReport.\
group.population.subjectResultsMeasureReport.group.stratifier.idMeasureReport.group.stratifier.extensionMeasureReport.group.strati\
fier.modifierExtensionMeasureReport.group.stratifier.codeMeasureReport.group.stratifier.stratumMeasureReport.group.stratifier.stra\
tum.idMeasureReport.group.stratifier.stratum.extensionMeasureReport.group.stratifier.stratum.modifierExtensionMeasureReport.group.\
stratifier.stratum.valueMeasureReport.group.stratifier.stratum.componentMeasureReport.group.stratifier.stratum.populationMeasureRe\
port.group.stratifier.stratum.measureScoreMeasureReport.group.stratifier.stratum.component.idMeasureReport.group.stratifier.stratu\
m.component.extensionMeasureReport.group.stratifier.stratum.component.modifierExtensionMeasureReport.group.stratifier.stratum.comp\
onent.codeMeasureReport.group.stratifier.stratum.component.valueMeasureReport.group.stratifier.stratum.population.idMeasureReport.\
group.stratifier.stratum.population.extensionMeasureReport.group.stratifier.stratum.population.modifierExtensionMeasureReport.grou\
p.stratifier.stratum.population.codeMeasureReport.group.stratifier.stratum.population.countMeasureReport.group.stratifier.stratum.\
population.subjectResultsMedia.idMedia.metaMedia.implicitRulesMedia.languageMedia.textMedia.containedMedia.extensionMedia.modifier\
ExtensionMedia.identifierMedia.basedOnMedia.partOfMedia.statusMedia.typeMedia.modalityMedia.viewMedia.subjectMedia.encounterMedia.\
created[x]Media.issuedMedia.operatorMedia.reasonCodeMedia.bodySiteMedia.deviceNameMedia.deviceMedia.heightMedia.widthMedia.framesM\
edia.durationMedia.contentMedia.noteMedication.idMedication.metaMedication.implicitRulesMedication.languageMedication.textMedicati\
on.containedMedication.extensionMedication.modifierExtensionMedication.identifierMedication.codeMedication.statusMedication.manufa\
cturerMedication.formMedication.amountMedication.ingredientMedication.batchMedication.batch.idMedication.batch.extensionMedication\
.batch.modifierExtensionMedication.batch.lotNumberMedication.batch.expirationDateMedication.ingredient.idMedication.ingredient.ext\
ensionMedication.ingredient.modifierExtensionMedication.ingredient.item[x]Medication.ingredient.isActiveMedication.ingredient.stre\
ngthMedicationAdministration.idMedicationAdministration.metaMedicationAdministration.implicitRulesMedicationAdministration.languag\
eMedicationAdministration.textMedicationAdministration.containedMedicationAdministration.extensionMedicationAdministration.modifie\
rExtensionMedicationAdministration.identifierMedicationAdministration.instantiatesMedicationAdministration.partOfMedicationAdminis\
tration.statusMedicationAdministration.statusReasonMedicationAdministration.categoryMedicationAdministration.medication[x]Medicati\
onAdministration.subjectMedicationAdministration.contextMedicationAdministration.supportingInformationMedicationAdministration.eff\
ective[x]MedicationAdministration.performerMedicationAdministration.reasonCodeMedicationAdministration.reasonReferenceMedicationAd\
ministration.requestMedicationAdministration.deviceMedicationAdministration.noteMedicationAdministration.dosageMedicationAdministr\
ation.eventHistoryMedicationAdministration.dosage.idMedicationAdministration.dosage.extensionMedicationAdministration.dosage.modif\
ierExtensionMedicationAdministration.dosage.textMedicationAdministration.dosage.siteMedicationAdministration.dosage.routeMedicatio\
nAdministration.dosage.methodMedicationAdministration.dosage.doseMedicationAdministration.dosage.rate[x]MedicationAdministration.p\
erformer.idMedicationAdministration.performer.extensionMedicationAdministration.performer.modifierExtensionMedicationAdministratio\
n.performer.functionMedicationAdministration.performer.actorMedicationDispense.idMedicationDispense.metaMedicationDispense.implici\
tRulesMedicationDispense.languageMedicationDispense.textMedicationDispense.containedMedicationDispense.extensionMedicationDispense\
.modifierExtensionMedicationDispense.identifierMedicationDispense.partOfMedicationDispense.statusMedicationDispense.statusReason[x\
]MedicationDispense.categoryMedicationDispense.medication[x]MedicationDispense.subjectMedicationDispense.contextMedicationDispense\
.supportingInformationMedicationDispense.performerMedicationDispense.locationMedicationDispense.authorizingPrescriptionMedicationD\
ispense.typeMedicationDispense.quantityMedicationDispense.daysSupplyMedicationDispense.whenPreparedMedicationDispense.whenHandedOv\
erMedicationDispense.destinationMedicationDispense.receiverMedicationDispense.noteMedicationDispense.dosageInstructionMedicationDi\
spense.substitutionMedicationDispense.detectedIssueMedicationDispense.eventHistoryMedicationDispense.performer.idMedicationDispens\
e.performer.extensionMedicationDispense.performer.modifierExtensionMedicationDispense.performer.functionMedicationDispense.perform\
er.actorMedicationDispense.substitution.idMedicationDispense.substitution.extensionMedicationDispense.substitution.modifierExtensi\
onMedicationDispense.substitution.wasSubstitutedMedicationDispense.substitution.typeMedicationDispense.substitution.reasonMedicati\
onDispense.substitution.responsiblePartyMedicationKnowledge.idMedicationKnowledge.metaMedicationKnowledge.implicitRulesMedicationK\
nowledge.languageMedicationKnowledge.textMedicationKnowledge.containedMedicationKnowledge.extensionMedicationKnowledge.modifierExt\
ensionMedicationKnowledge.codeMedicationKnowledge.statusMedicationKnowledge.manufacturerMedicationKnowledge.doseFormMedicationKnow\
ledge.amountMedicationKnowledge.synonymMedicationKnowledge.relatedMedicationKnowledgeMedicationKnowledge.associatedMedicationMedic\
ationKnowledge.productTypeMedicationKnowledge.monographMedicationKnowledge.ingredientMedicationKnowledge.preparationInstructionMed\
icationKnowledge.intendedRouteMedicationKnowledge.costMedicationKnowledge.monitoringProgramMedicationKnowledge.administrationGuide\
linesMedicationKnowledge.medicineClassificationMedicationKnowledge.packagingMedicationKnowledge.drugCharacteristicMedicationKnowle\
dge.contraindicationMedicationKnowledge.regulatoryMedicationKnowledge.kineticsMedicationKnowledge.administrationGuidelines.idMedic\
ationKnowledge.administrationGuidelines.extensionMedicationKnowledge.administrationGuidelines.modifierExtensionMedicationKnowledge\
.administrationGuidelines.dosageMedicationKnowledge.administrationGuidelines.indication[x]MedicationKnowledge.administrationGuidel\
ines.patientCharacteristicsMedicationKnowledge.administrationGuidelines.dosage.idMedicationKnowledge.administrationGuidelines.dosa\
ge.extensionMedicationKnowledge.administrationGuidelines.dosage.modifierExtensionMedicationKnowledge.administrationGuidelines.dosa\
ge.typeMedicationKnowledge.administrationGuidelines.dosage.dosageMedicationKnowledge.administrationGuidelines.patientCharacteristi\
cs.idMedicationKnowledge.administrationGuidelines.patientCharacteristics.extensionMedicationKnowledge.administrationGuidelines.pat\
ientCharacteristics.modifierExtensionMedicationKnowledge.administrationGuidelines.patientCharacteristics.characteristic[x]Medicati\
onKnowledge.administrationGuidelines.patientCharacteristics.valueMedicationKnowledge.cost.idMedicationKnowledge.cost.extensionMedi\
cationKnowledge.cost.modifierExtensionMedicationKnowledge.cost.typeMedicationKnowledge.cost.sourceMedicationKnowledge.cost.costMed\
icationKnowledge.drugCharacteristic.idMedicationKnowledge.drugCharacteristic.extensionMedicationKnowledge.drugCharacteristic.modif\
ierExtensionMedicationKnowledge.drugCharacteristic.typeMedicationKnowledge.drugCharacteristic.value[x]MedicationKnowledge.ingredie\
nt.idMedicationKnowledge.ingredient.extensionMedicationKnowledge.ingredient.modifierExtensionMedicationKnowledge.ingredient.item[x\
]MedicationKnowledge.ingredient.isActiveMedicationKnowledge.ingredient.strengthMedicationKnowledge.kinetics.idMedicationKnowledge.\
kinetics.extensionMedicationKnowledge.kinetics.modifierExtensionMedicationKnowledge.kinetics.areaUnderCurveMedicationKnowledge.kin\
etics.lethalDose50MedicationKnowledge.kinetics.halfLifePeriodMedicationKnowledge.medicineClassification.idMedicationKnowledge.medi\
cineClassification.extensionMedicationKnowledge.medicineClassification.modifierExtensionMedicationKnowledge.medicineClassification\
.typeMedicationKnowledge.medicineClassification.classificationMedicationKnowledge.monitoringProgram.idMedicationKnowledge.monitori\
ngProgram.extensionMedicationKnowledge.monitoringProgram.modifierExtensionMedicationKnowledge.monitoringProgram.typeMedicationKnow\
ledge.monitoringProgram.nameMedicationKnowledge.monograph.idMedicationKnowledge.monograph.extensionMedicationKnowledge.monograph.m\
odifierExtensionMedicationKnowledge.monograph.typeMedicationKnowledge.monograph.sourceMedicationKnowledge.packaging.idMedicationKn\
owledge.packaging.extensionMedicationKnowledge.packaging.modifierExtensionMedicationKnowledge.packaging.typeMedicationKnowledge.pa\
ckaging.quantityMedicationKnowledge.regulatory.idMedicationKnowledge.regulatory.extensionMedicationKnowledge.regulatory.modifierEx\
tensionMedicationKnowledge.regulatory.regulatoryAuthorityMedicationKnowledge.regulatory.substitutionMedicationKnowledge.regulatory\
.scheduleMedicationKnowledge.regulatory.maxDispenseMedicationKnowledge.regulatory.maxDispense.idMedicationKnowledge.regulatory.max\
Dispense.extensionMedicationKnowledge.regulatory.maxDispense.modifierExtensionMedicationKnowledge.regulatory.maxDispense.quantityM\
edicationKnowledge.regulatory.maxDispense.periodMedicationKnowledge.regulatory.schedule.idMedicationKnowledge.regulatory.schedule.\
extensionMedicationKnowledge.regulatory.schedule.modifierExtensionMedicationKnowledge.regulatory.schedule.scheduleMedicationKnowle\
dge.regulatory.substitution.idMedicationKnowledge.regulatory.substitution.extensionMedicationKnowledge.regulatory.substitution.mod\
ifierExtensionMedicationKnowledge.regulatory.substitution.typeMedicationKnowledge.regulatory.substitution.allowedMedicationKnowled\
ge.relatedMedicationKnowledge.idMedicationKnowledge.relatedMedicationKnowledge.extensionMedicationKnowledge.relatedMedicationKnowl\
edge.modifierExtensionMedicationKnowledge.relatedMedicationKnowledge.typeMedicationKnowledge.relatedMedicationKnowledge.referenceM\
edicationRequest.idMedicationRequest.metaMedicationRequest.implicitRulesMedicationRequest.languageMedicationRequest.textMedication\
Request.containedMedicationRequest.extensionMedicationRequest.modifierExtensionMedicationRequest.identifierMedicationRequest.statu\
sMedicationRequest.statusReasonMedicationRequest.intentMedicationRequest.categoryMedicationRequest.priorityMedicationRequest.doNot\
PerformMedicationRequest.reported[x]MedicationRequest.medication[x]MedicationRequest.subjectMedicationRequest.encounterMedicationR\
equest.supportingInformationMedicationRequest.authoredOnMedicationRequest.requesterMedicationRequest.performerMedicationRequest.pe\
rformerTypeMedicationRequest.recorderMedicationRequest.reasonCodeMedicationRequest.reasonReferenceMedicationRequest.instantiatesCa\
nonicalMedicationRequest.instantiatesUriMedicationRequest.basedOnMedicationRequest.groupIdentifierMedicationRequest.courseOfTherap\
yTypeMedicationRequest.insuranceMedicationRequest.noteMedicationRequest.dosageInstructionMedicationRequest.dispenseRequestMedicati\
onRequest.substitutionMedicationRequest.priorPrescriptionMedicationRequest.detectedIssueMedicationRequest.eventHistoryMedicationRe\
quest.dispenseRequest.idMedicationRequest.dispenseRequest.extensionMedicationRequest.dispenseRequest.modifierExtensionMedicationRe\
quest.dispenseRequest.initialFillMedicationRequest.dispenseRequest.dispenseIntervalMedicationRequest.dispenseRequest.validityPerio\
dMedicationRequest.dispenseRequest.numberOfRepeatsAllowedMedicationRequest.dispenseRequest.quantityMedicationRequest.dispenseReque\
st.expectedSupplyDurationMedicationRequest.dispenseRequest.performerMedicationRequest.dispenseRequest.initialFill.idMedicationRequ\
est.dispenseRequest.initialFill.extensionMedicationRequest.dispenseRequest.initialFill.modifierExtensionMedicationRequest.dispense\
Request.initialFill.quantityMedicationRequest.dispenseRequest.initialFill.durationMedicationRequest.substitution.idMedicationReque\
st.substitution.extensionMedicationRequest.substitution.modifierExtensionMedicationRequest.substitution.allowed[x]MedicationReques\
t.substitution.reasonMedicationStatement.idMedicationStatement.metaMedicationStatement.implicitRulesMedicationStatement.languageMe\
dicationStatement.textMedicationStatement.containedMedicationStatement.extensionMedicationStatement.modifierExtensionMedicationSta\
tement.identifierMedicationStatement.basedOnMedicationStatement.partOfMedicationStatement.statusMedicationStatement.statusReasonMe\
dicationStatement.categoryMedicationStatement.medication[x]MedicationStatement.subjectMedicationStatement.contextMedicationStateme\
nt.effective[x]MedicationStatement.dateAssertedMedicationStatement.informationSourceMedicationStatement.derivedFromMedicationState\
ment.reasonCodeMedicationStatement.reasonReferenceMedicationStatement.noteMedicationStatement.dosageMedicinalProduct.idMedicinalPr\
oduct.metaMedicinalProduct.implicitRulesMedicinalProduct.languageMedicinalProduct.textMedicinalProduct.containedMedicinalProduct.e\
xtensionMedicinalProduct.modifierExtensionMedicinalProduct.identifierMedicinalProduct.typeMedicinalProduct.domainMedicinalProduct.\
combinedPharmaceuticalDoseFormMedicinalProduct.legalStatusOfSupplyMedicinalProduct.additionalMonitoringIndicatorMedicinalProduct.s\
pecialMeasuresMedicinalProduct.paediatricUseIndicatorMedicinalProduct.productClassificationMedicinalProduct.marketingStatusMedicin\
alProduct.pharmaceuticalProductMedicinalProduct.packagedMedicinalProductMedicinalProduct.attachedDocumentMedicinalProduct.masterFi\
leMedicinalProduct.contactMedicinalProduct.clinicalTrialMedicinalProduct.nameMedicinalProduct.crossReferenceMedicinalProduct.manuf\
acturingBusinessOperationMedicinalProduct.specialDesignationMedicinalProduct.manufacturingBusinessOperation.idMedicinalProduct.man\
ufacturingBusinessOperation.extensionMedicinalProduct.manufacturingBusinessOperation.modifierExtensionMedicinalProduct.manufacturi\
ngBusinessOperation.operationTypeMedicinalProduct.manufacturingBusinessOperation.authorisationReferenceNumberMedicinalProduct.manu\
facturingBusinessOperation.effectiveDateMedicinalProduct.manufacturingBusinessOperation.confidentialityIndicatorMedicinalProduct.m\
anufacturingBusinessOperation.manufacturerMedicinalProduct.manufacturingBusinessOperation.regulatorMedicinalProduct.name.idMedicin\
alProduct.name.extensionMedicinalProduct.name.modifierExtensionMedicinalProduct.name.productNameMedicinalProduct.name.namePartMedi\
cinalProduct.name.countryLanguageMedicinalProduct.name.countryLanguage.idMedicinalProduct.name.countryLanguage.extensionMedicinalP\
roduct.name.countryLanguage.modifierExtensionMedicinalProduct.name.countryLanguage.countryMedicinalProduct.name.countryLanguage.ju\
risdictionMedicinalProduct.name.countryLanguage.languageMedicinalProduct.name.namePart.idMedicinalProduct.name.namePart.extensionM\
edicinalProduct.name.namePart.modifierExtensionMedicinalProduct.name.namePart.partMedicinalProduct.name.namePart.typeMedicinalProd\
uct.specialDesignation.idMedicinalProduct.specialDesignation.extensionMedicinalProduct.specialDesignation.modifierExtensionMedicin\
alProduct.specialDesignation.identifierMedicinalProduct.specialDesignation.typeMedicinalProduct.specialDesignation.intendedUseMedi\
cinalProduct.specialDesignation.indication[x]MedicinalProduct.specialDesignation.statusMedicinalProduct.specialDesignation.dateMed\
icinalProduct.specialDesignation.speciesMedicinalProductAuthorization.idMedicinalProductAuthorization.metaMedicinalProductAuthoriz\
ation.implicitRulesMedicinalProductAuthorization.languageMedicinalProductAuthorization.textMedicinalProductAuthorization.contained\
MedicinalProductAuthorization.extensionMedicinalProductAuthorization.modifierExtensionMedicinalProductAuthorization.identifierMedi\
cinalProductAuthorization.subjectMedicinalProductAuthorization.countryMedicinalProductAuthorization.jurisdictionMedicinalProductAu\
thorization.statusMedicinalProductAuthorization.statusDateMedicinalProductAuthorization.restoreDateMedicinalProductAuthorization.v\
alidityPeriodMedicinalProductAuthorization.dataExclusivityPeriodMedicinalProductAuthorization.dateOfFirstAuthorizationMedicinalPro\
ductAuthorization.internationalBirthDateMedicinalProductAuthorization.legalBasisMedicinalProductAuthorization.jurisdictionalAuthor\
izationMedicinalProductAuthorization.holderMedicinalProductAuthorization.regulatorMedicinalProductAuthorization.procedureMedicinal\
ProductAuthorization.jurisdictionalAuthorization.idMedicinalProductAuthorization.jurisdictionalAuthorization.extensionMedicinalPro\
ductAuthorization.jurisdictionalAuthorization.modifierExtensionMedicinalProductAuthorization.jurisdictionalAuthorization.identifie\
rMedicinalProductAuthorization.jurisdictionalAuthorization.countryMedicinalProductAuthorization.jurisdictionalAuthorization.jurisd\
ictionMedicinalProductAuthorization.jurisdictionalAuthorization.legalStatusOfSupplyMedicinalProductAuthorization.jurisdictionalAut\
horization.validityPeriodMedicinalProductAuthorization.procedure.idMedicinalProductAuthorization.procedure.extensionMedicinalProdu\
ctAuthorization.procedure.modifierExtensionMedicinalProductAuthorization.procedure.identifierMedicinalProductAuthorization.procedu\
re.typeMedicinalProductAuthorization.procedure.date[x]MedicinalProductAuthorization.procedure.applicationMedicinalProductContraind\
ication.idMedicinalProductContraindication.metaMedicinalProductContraindication.implicitRulesMedicinalProductContraindication.lang\
uageMedicinalProductContraindication.textMedicinalProductContraindication.containedMedicinalProductContraindication.extensionMedic\
inalProductContraindication.modifierExtensionMedicinalProductContraindication.subjectMedicinalProductContraindication.diseaseMedic\
inalProductContraindication.diseaseStatusMedicinalProductContraindication.comorbidityMedicinalProductContraindication.therapeuticI\
ndicationMedicinalProductContraindication.otherTherapyMedicinalProductContraindication.populationMedicinalProductContraindication.\
otherTherapy.idMedicinalProductContraindication.otherTherapy.extensionMedicinalProductContraindication.otherTherapy.modifierExtens\
ionMedicinalProductContraindication.otherTherapy.therapyRelationshipTypeMedicinalProductContraindication.otherTherapy.medication[x\
]MedicinalProductIndication.idMedicinalProductIndication.metaMedicinalProductIndication.implicitRulesMedicinalProductIndication.la\
nguageMedicinalProductIndication.textMedicinalProductIndication.containedMedicinalProductIndication.extensionMedicinalProductIndic\
ation.modifierExtensionMedicinalProductIndication.subjectMedicinalProductIndication.diseaseSymptomProcedureMedicinalProductIndicat\
ion.diseaseStatusMedicinalProductIndication.comorbidityMedicinalProductIndication.intendedEffectMedicinalProductIndication.duratio\
nMedicinalProductIndication.otherTherapyMedicinalProductIndication.undesirableEffectMedicinalProductIndication.populationMedicinal\
ProductIndication.otherTherapy.idMedicinalProductIndication.otherTherapy.extensionMedicinalProductIndication.otherTherapy.modifier\
ExtensionMedicinalProductIndication.otherTherapy.therapyRelationshipTypeMedicinalProductIndication.otherTherapy.medication[x]Medic\
inalProductIngredient.idMedicinalProductIngredient.metaMedicinalProductIngredient.implicitRulesMedicinalProductIngredient.language\
MedicinalProductIngredient.textMedicinalProductIngredient.containedMedicinalProductIngredient.extensionMedicinalProductIngredient.\
modifierExtensionMedicinalProductIngredient.identifierMedicinalProductIngredient.roleMedicinalProductIngredient.allergenicIndicato\
rMedicinalProductIngredient.manufacturerMedicinalProductIngredient.specifiedSubstanceMedicinalProductIngredient.substanceMedicinal\
ProductIngredient.specifiedSubstance.idMedicinalProductIngredient.specifiedSubstance.extensionMedicinalProductIngredient.specified\
Substance.modifierExtensionMedicinalProductIngredient.specifiedSubstance.codeMedicinalProductIngredient.specifiedSubstance.groupMe\
dicinalProductIngredient.specifiedSubstance.confidentialityMedicinalProductIngredient.specifiedSubstance.strengthMedicinalProductI\
ngredient.specifiedSubstance.strength.idMedicinalProductIngredient.specifiedSubstance.strength.extensionMedicinalProductIngredient\
.specifiedSubstance.strength.modifierExtensionMedicinalProductIngredient.specifiedSubstance.strength.presentationMedicinalProductI\
ngredient.specifiedSubstance.strength.presentationLowLimitMedicinalProductIngredient.specifiedSubstance.strength.concentrationMedi\
cinalProductIngredient.specifiedSubstance.strength.concentrationLowLimitMedicinalProductIngredient.specifiedSubstance.strength.mea\
surementPointMedicinalProductIngredient.specifiedSubstance.strength.countryMedicinalProductIngredient.specifiedSubstance.strength.\
referenceStrengthMedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.idMedicinalProductIngredient.specifiedSu\
bstance.strength.referenceStrength.extensionMedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.modifierExten\
sionMedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.substanceMedicinalProductIngredient.specifiedSubstanc\
e.strength.referenceStrength.strengthMedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.strengthLowLimitMedi\
cinalProductIngredient.specifiedSubstance.strength.referenceStrength.measurementPointMedicinalProductIngredient.specifiedSubstance\
.strength.referenceStrength.countryMedicinalProductIngredient.substance.idMedicinalProductIngredient.substance.extensionMedicinalP\
roductIngredient.substance.modifierExtensionMedicinalProductIngredient.substance.codeMedicinalProductIngredient.substance.strength\
MedicinalProductInteraction.idMedicinalProductInteraction.metaMedicinalProductInteraction.implicitRulesMedicinalProductInteraction\
.languageMedicinalProductInteraction.textMedicinalProductInteraction.containedMedicinalProductInteraction.extensionMedicinalProduc\
tInteraction.modifierExtensionMedicinalProductInteraction.subjectMedicinalProductInteraction.descriptionMedicinalProductInteractio\
n.interactantMedicinalProductInteraction.typeMedicinalProductInteraction.effectMedicinalProductInteraction.incidenceMedicinalProdu\
ctInteraction.managementMedicinalProductInteraction.interactant.idMedicinalProductInteraction.interactant.extensionMedicinalProduc\
tInteraction.interactant.modifierExtensionMedicinalProductInteraction.interactant.item[x]MedicinalProductManufactured.idMedicinalP\
roductManufactured.metaMedicinalProductManufactured.implicitRulesMedicinalProductManufactured.languageMedicinalProductManufactured\
.textMedicinalProductManufactured.containedMedicinalProductManufactured.extensionMedicinalProductManufactured.modifierExtensionMed\
icinalProductManufactured.manufacturedDoseFormMedicinalProductManufactured.unitOfPresentationMedicinalProductManufactured.quantity\
MedicinalProductManufactured.manufacturerMedicinalProductManufactured.ingredientMedicinalProductManufactured.physicalCharacteristi\
csMedicinalProductManufactured.otherCharacteristicsMedicinalProductPackaged.idMedicinalProductPackaged.metaMedicinalProductPackage\
d.implicitRulesMedicinalProductPackaged.languageMedicinalProductPackaged.textMedicinalProductPackaged.containedMedicinalProductPac\
kaged.extensionMedicinalProductPackaged.modifierExtensionMedicinalProductPackaged.identifierMedicinalProductPackaged.subjectMedici\
nalProductPackaged.descriptionMedicinalProductPackaged.legalStatusOfSupplyMedicinalProductPackaged.marketingStatusMedicinalProduct\
Packaged.marketingAuthorizationMedicinalProductPackaged.manufacturerMedicinalProductPackaged.batchIdentifierMedicinalProductPackag\
ed.packageItemMedicinalProductPackaged.batchIdentifier.idMedicinalProductPackaged.batchIdentifier.extensionMedicinalProductPackage\
d.batchIdentifier.modifierExtensionMedicinalProductPackaged.batchIdentifier.outerPackagingMedicinalProductPackaged.batchIdentifier\
.immediatePackagingMedicinalProductPackaged.packageItem.idMedicinalProductPackaged.packageItem.extensionMedicinalProductPackaged.p\
ackageItem.modifierExtensionMedicinalProductPackaged.packageItem.identifierMedicinalProductPackaged.packageItem.typeMedicinalProdu\
ctPackaged.packageItem.quantityMedicinalProductPackaged.packageItem.materialMedicinalProductPackaged.packageItem.alternateMaterial\
MedicinalProductPackaged.packageItem.deviceMedicinalProductPackaged.packageItem.manufacturedItemMedicinalProductPackaged.packageIt\
em.packageItemMedicinalProductPackaged.packageItem.physicalCharacteristicsMedicinalProductPackaged.packageItem.otherCharacteristic\
sMedicinalProductPackaged.packageItem.shelfLifeStorageMedicinalProductPackaged.packageItem.manufacturerMedicinalProductPharmaceuti\
cal.idMedicinalProductPharmaceutical.metaMedicinalProductPharmaceutical.implicitRulesMedicinalProductPharmaceutical.languageMedici\
nalProductPharmaceutical.textMedicinalProductPharmaceutical.containedMedicinalProductPharmaceutical.extensionMedicinalProductPharm\
aceutical.modifierExtensionMedicinalProductPharmaceutical.identifierMedicinalProductPharmaceutical.administrableDoseFormMedicinalP\
roductPharmaceutical.unitOfPresentationMedicinalProductPharmaceutical.ingredientMedicinalProductPharmaceutical.deviceMedicinalProd\
uctPharmaceutical.characteristicsMedicinalProductPharmaceutical.routeOfAdministrationMedicinalProductPharmaceutical.characteristic\
s.idMedicinalProductPharmaceutical.characteristics.extensionMedicinalProductPharmaceutical.characteristics.modifierExtensionMedici\
nalProductPharmaceutical.characteristics.codeMedicinalProductPharmaceutical.characteristics.statusMedicinalProductPharmaceutical.r\
outeOfAdministration.idMedicinalProductPharmaceutical.routeOfAdministration.extensionMedicinalProductPharmaceutical.routeOfAdminis\
tration.modifierExtensionMedicinalProductPharmaceutical.routeOfAdministration.codeMedicinalProductPharmaceutical.routeOfAdministra\
tion.firstDoseMedicinalProductPharmaceutical.routeOfAdministration.maxSingleDoseMedicinalProductPharmaceutical.routeOfAdministrati\
on.maxDosePerDayMedicinalProductPharmaceutical.routeOfAdministration.maxDosePerTreatmentPeriodMedicinalProductPharmaceutical.route\
OfAdministration.maxTreatmentPeriodMedicinalProductPharmaceutical.routeOfAdministration.targetSpeciesMedicinalProductPharmaceutica\
l.routeOfAdministration.targetSpecies.idMedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.extensionMedicinalProdu\
ctPharmaceutical.routeOfAdministration.targetSpecies.modifierExtensionMedicinalProductPharmaceutical.routeOfAdministration.targetS\
pecies.codeMedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriodMedicinalProductPharmaceutical.route\
OfAdministration.targetSpecies.withdrawalPeriod.idMedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPer\
iod.extensionMedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.modifierExtensionMedicinalProduct\
Pharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.tissueMedicinalProductPharmaceutical.routeOfAdministration.tar\
getSpecies.withdrawalPeriod.valueMedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.supportingInf\
ormationMedicinalProductUndesirableEffect.idMedicinalProductUndesirableEffect.metaMedicinalProductUndesirableEffect.implicitRulesM\
edicinalProductUndesirableEffect.languageMedicinalProductUndesirableEffect.textMedicinalProductUndesirableEffect.containedMedicina\
lProductUndesirableEffect.extensionMedicinalProductUndesirableEffect.modifierExtensionMedicinalProductUndesirableEffect.subjectMed\
icinalProductUndesirableEffect.symptomConditionEffectMedicinalProductUndesirableEffect.classificationMedicinalProductUndesirableEf\
fect.frequencyOfOccurrenceMedicinalProductUndesirableEffect.populationMessageDefinition.idMessageDefinition.metaMessageDefinition.\
implicitRulesMessageDefinition.languageMessageDefinition.textMessageDefinition.containedMessageDefinition.extensionMessageDefiniti\
on.modifierExtensionMessageDefinition.urlMessageDefinition.identifierMessageDefinition.versionMessageDefinition.nameMessageDefinit\
ion.titleMessageDefinition.replacesMessageDefinition.statusMessageDefinition.experimentalMessageDefinition.dateMessageDefinition.p\
ublisherMessageDefinition.contactMessageDefinition.descriptionMessageDefinition.useContextMessageDefinition.jurisdictionMessageDef\
inition.purposeMessageDefinition.copyrightMessageDefinition.baseMessageDefinition.parentMessageDefinition.event[x]MessageDefinitio\
n.categoryMessageDefinition.focusMessageDefinition.responseRequiredMessageDefinition.allowedResponseMessageDefinition.graphMessage\
Definition.allowedResponse.idMessageDefinition.allowedResponse.extensionMessageDefinition.allowedResponse.modifierExtensionMessage\
Definition.allowedResponse.messageMessageDefinition.allowedResponse.situationMessageDefinition.focus.idMessageDefinition.focus.ext\
ensionMessageDefinition.focus.modifierExtensionMessageDefinition.focus.codeMessageDefinition.focus.profileMessageDefinition.focus.\
minMessageDefinition.focus.maxMessageHeader.idMessageHeader.metaMessageHeader.implicitRulesMessageHeader.languageMessageHeader.tex\
tMessageHeader.containedMessageHeader.extensionMessageHeader.modifierExtensionMessageHeader.event[x]MessageHeader.destinationMessa\
geHeader.senderMessageHeader.entererMessageHeader.authorMessageHeader.sourceMessageHeader.responsibleMessageHeader.reasonMessageHe\
ader.responseMessageHeader.focusMessageHeader.definitionMessageHeader.destination.idMessageHeader.destination.extensionMessageHead\
er.destination.modifierExtensionMessageHeader.destination.nameMessageHeader.destination.targetMessageHeader.destination.endpointMe\
ssageHeader.destination.receiverMessageHeader.response.idMessageHeader.response.extensionMessageHeader.response.modifierExtensionM\
essageHeader.response.identifierMessageHeader.response.codeMessageHeader.response.detailsMessageHeader.source.idMessageHeader.sour\
ce.extensionMessageHeader.source.modifierExtensionMessageHeader.source.nameMessageHeader.source.softwareMessageHeader.source.versi\
onMessageHeader.source.contactMessageHeader.source.endpointMeta.idMeta.extensionMeta.versionIdMeta.lastUpdatedMeta.sourceMeta.prof\
ileMeta.securityMeta.tagMolecularSequence.idMolecularSequence.metaMolecularSequence.implicitRulesMolecularSequence.languageMolecul\
arSequence.textMolecularSequence.containedMolecularSequence.extensionMolecularSequence.modifierExtensionMolecularSequence.identifi\
erMolecularSequence.typeMolecularSequence.coordinateSystemMolecularSequence.patientMolecularSequence.specimenMolecularSequence.dev\
iceMolecularSequence.performerMolecularSequence.quantityMolecularSequence.referenceSeqMolecularSequence.variantMolecularSequence.o\
bservedSeqMolecularSequence.qualityMolecularSequence.readCoverageMolecularSequence.repositoryMolecularSequence.pointerMolecularSeq\
uence.structureVariantMolecularSequence.quality.idMolecularSequence.quality.extensionMolecularSequence.quality.modifierExtensionMo\
lecularSequence.quality.typeMolecularSequence.quality.standardSequenceMolecularSequence.quality.startMolecularSequence.quality.end\
MolecularSequence.quality.scoreMolecularSequence.quality.methodMolecularSequence.quality.truthTPMolecularSequence.quality.queryTPM\
olecularSequence.quality.truthFNMolecularSequence.quality.queryFPMolecularSequence.quality.gtFPMolecularSequence.quality.precision\
MolecularSequence.quality.recallMolecularSequence.quality.fScoreMolecularSequence.quality.rocMolecularSequence.quality.roc.idMolec\
ularSequence.quality.roc.extensionMolecularSequence.quality.roc.modifierExtensionMolecularSequence.quality.roc.scoreMolecularSeque\
nce.quality.roc.numTPMolecularSequence.quality.roc.numFPMolecularSequence.quality.roc.numFNMolecularSequence.quality.roc.precision\
MolecularSequence.quality.roc.sensitivityMolecularSequence.quality.roc.fMeasureMolecularSequence.referenceSeq.idMolecularSequence.\
referenceSeq.extensionMolecularSequence.referenceSeq.modifierExtensionMolecularSequence.referenceSeq.chromosomeMolecularSequence.r\
eferenceSeq.genomeBuildMolecularSequence.referenceSeq.orientationMolecularSequence.referenceSeq.referenceSeqIdMolecularSequence.re\
ferenceSeq.referenceSeqPointerMolecularSequence.referenceSeq.referenceSeqStringMolecularSequence.referenceSeq.strandMolecularSeque\
nce.referenceSeq.windowStartMolecularSequence.referenceSeq.windowEndMolecularSequence.repository.idMolecularSequence.repository.ex\
tensionMolecularSequence.repository.modifierExtensionMolecularSequence.repository.typeMolecularSequence.repository.urlMolecularSeq\
uence.repository.nameMolecularSequence.repository.datasetIdMolecularSequence.repository.variantsetIdMolecularSequence.repository.r\
eadsetIdMolecularSequence.structureVariant.idMolecularSequence.structureVariant.extensionMolecularSequence.structureVariant.modifi\
erExtensionMolecularSequence.structureVariant.variantTypeMolecularSequence.structureVariant.exactMolecularSequence.structureVarian\
t.lengthMolecularSequence.structureVariant.outerMolecularSequence.structureVariant.innerMolecularSequence.structureVariant.inner.i\
dMolecularSequence.structureVariant.inner.extensionMolecularSequence.structureVariant.inner.modifierExtensionMolecularSequence.str\
uctureVariant.inner.startMolecularSequence.structureVariant.inner.endMolecularSequence.structureVariant.outer.idMolecularSequence.\
structureVariant.outer.extensionMolecularSequence.structureVariant.outer.modifierExtensionMolecularSequence.structureVariant.outer\
.startMolecularSequence.structureVariant.outer.endMolecularSequence.variant.idMolecularSequence.variant.extensionMolecularSequence\
.variant.modifierExtensionMolecularSequence.variant.startMolecularSequence.variant.endMolecularSequence.variant.observedAlleleMole\
cularSequence.variant.referenceAlleleMolecularSequence.variant.cigarMolecularSequence.variant.variantPointerMoney.idMoney.extensio\
nMoney.valueMoney.currencyNamingSystem.idNamingSystem.metaNamingSystem.implicitRulesNamingSystem.languageNamingSystem.textNamingSy\
stem.containedNamingSystem.extensionNamingSystem.modifierExtensionNamingSystem.nameNamingSystem.statusNamingSystem.kindNamingSyste\
m.dateNamingSystem.publisherNamingSystem.contactNamingSystem.responsibleNamingSystem.typeNamingSystem.descriptionNamingSystem.useC\
ontextNamingSystem.jurisdictionNamingSystem.usageNamingSystem.uniqueIdNamingSystem.uniqueId.idNamingSystem.uniqueId.extensionNamin\
gSystem.uniqueId.modifierExtensionNamingSystem.uniqueId.typeNamingSystem.uniqueId.valueNamingSystem.uniqueId.preferredNamingSystem\
.uniqueId.commentNamingSystem.uniqueId.periodNarrative.idNarrative.extensionNarrative.statusNarrative.divNutritionOrder.idNutritio\
nOrder.metaNutritionOrder.implicitRulesNutritionOrder.languageNutritionOrder.textNutritionOrder.containedNutritionOrder.extensionN\
utritionOrder.modifierExtensionNutritionOrder.identifierNutritionOrder.instantiatesCanonicalNutritionOrder.instantiatesUriNutritio\
nOrder.instantiatesNutritionOrder.statusNutritionOrder.intentNutritionOrder.patientNutritionOrder.encounterNutritionOrder.dateTime\
NutritionOrder.ordererNutritionOrder.allergyIntoleranceNutritionOrder.foodPreferenceModifierNutritionOrder.excludeFoodModifierNutr\
itionOrder.oralDietNutritionOrder.supplementNutritionOrder.enteralFormulaNutritionOrder.noteNutritionOrder.enteralFormula.idNutrit\
ionOrder.enteralFormula.extensionNutritionOrder.enteralFormula.modifierExtensionNutritionOrder.enteralFormula.baseFormulaTypeNutri\
tionOrder.enteralFormula.baseFormulaProductNameNutritionOrder.enteralFormula.additiveTypeNutritionOrder.enteralFormula.additivePro\
ductNameNutritionOrder.enteralFormula.caloricDensityNutritionOrder.enteralFormula.routeofAdministrationNutritionOrder.enteralFormu\
la.administrationNutritionOrder.enteralFormula.maxVolumeToDeliverNutritionOrder.enteralFormula.administrationInstructionNutritionO\
rder.enteralFormula.administration.idNutritionOrder.enteralFormula.administration.extensionNutritionOrder.enteralFormula.administr\
ation.modifierExtensionNutritionOrder.enteralFormula.administration.scheduleNutritionOrder.enteralFormula.administration.quantityN\
utritionOrder.enteralFormula.administration.rate[x]NutritionOrder.oralDiet.idNutritionOrder.oralDiet.extensionNutritionOrder.oralD\
iet.modifierExtensionNutritionOrder.oralDiet.typeNutritionOrder.oralDiet.scheduleNutritionOrder.oralDiet.nutrientNutritionOrder.or\
alDiet.textureNutritionOrder.oralDiet.fluidConsistencyTypeNutritionOrder.oralDiet.instructionNutritionOrder.oralDiet.nutrient.idNu\
tritionOrder.oralDiet.nutrient.extensionNutritionOrder.oralDiet.nutrient.modifierExtensionNutritionOrder.oralDiet.nutrient.modifie\
rNutritionOrder.oralDiet.nutrient.amountNutritionOrder.oralDiet.texture.idNutritionOrder.oralDiet.texture.extensionNutritionOrder.\
oralDiet.texture.modifierExtensionNutritionOrder.oralDiet.texture.modifierNutritionOrder.oralDiet.texture.foodTypeNutritionOrder.s\
upplement.idNutritionOrder.supplement.extensionNutritionOrder.supplement.modifierExtensionNutritionOrder.supplement.typeNutritionO\
rder.supplement.productNameNutritionOrder.supplement.scheduleNutritionOrder.supplement.quantityNutritionOrder.supplement.instructi\
onObservation.idObservation.metaObservation.implicitRulesObservation.languageObservation.textObservation.containedObservation.exte\
nsionObservation.modifierExtensionObservation.identifierObservation.basedOnObservation.partOfObservation.statusObservation.categor\
yObservation.codeObservation.subjectObservation.focusObservation.encounterObservation.effective[x]Observation.issuedObservation.pe\
rformerObservation.value[x]Observation.dataAbsentReasonObservation.interpretationObservation.noteObservation.bodySiteObservation.m\
ethodObservation.specimenObservation.deviceObservation.referenceRangeObservation.hasMemberObservation.derivedFromObservation.compo\
nentObservation.component.idObservation.component.extensionObservation.component.modifierExtensionObservation.component.codeObserv\
ation.component.value[x]Observation.component.dataAbsentReasonObservation.component.interpretationObservation.component.referenceR\
angeObservation.referenceRange.idObservation.referenceRange.extensionObservation.referenceRange.modifierExtensionObservation.refer\
enceRange.lowObservation.referenceRange.highObservation.referenceRange.typeObservation.referenceRange.appliesToObservation.referen\
ceRange.ageObservation.referenceRange.textObservationDefinition.idObservationDefinition.metaObservationDefinition.implicitRulesObs\
ervationDefinition.languageObservationDefinition.textObservationDefinition.containedObservationDefinition.extensionObservationDefi\
nition.modifierExtensionObservationDefinition.categoryObservationDefinition.codeObservationDefinition.identifierObservationDefinit\
ion.permittedDataTypeObservationDefinition.multipleResultsAllowedObservationDefinition.methodObservationDefinition.preferredReport\
NameObservationDefinition.quantitativeDetailsObservationDefinition.qualifiedIntervalObservationDefinition.validCodedValueSetObserv\
ationDefinition.normalCodedValueSetObservationDefinition.abnormalCodedValueSetObservationDefinition.criticalCodedValueSetObservati\
onDefinition.qualifiedInterval.idObservationDefinition.qualifiedInterval.extensionObservationDefinition.qualifiedInterval.modifier\
ExtensionObservationDefinition.qualifiedInterval.categoryObservationDefinition.qualifiedInterval.rangeObservationDefinition.qualif\
iedInterval.contextObservationDefinition.qualifiedInterval.appliesToObservationDefinition.qualifiedInterval.genderObservationDefin\
ition.qualifiedInterval.ageObservationDefinition.qualifiedInterval.gestationalAgeObservationDefinition.qualifiedInterval.condition\
ObservationDefinition.quantitativeDetails.idObservationDefinition.quantitativeDetails.extensionObservationDefinition.quantitativeD\
etails.modifierExtensionObservationDefinition.quantitativeDetails.customaryUnitObservationDefinition.quantitativeDetails.unitObser\
vationDefinition.quantitativeDetails.conversionFactorObservationDefinition.quantitativeDetails.decimalPrecisionOperationDefinition\
.idOperationDefinition.metaOperationDefinition.implicitRulesOperationDefinition.languageOperationDefinition.textOperationDefinitio\
n.containedOperationDefinition.extensionOperationDefinition.modifierExtensionOperationDefinition.urlOperationDefinition.versionOpe\
rationDefinition.nameOperationDefinition.titleOperationDefinition.statusOperationDefinition.kindOperationDefinition.experimentalOp\
erationDefinition.dateOperationDefinition.publisherOperationDefinition.contactOperationDefinition.descriptionOperationDefinition.u\
seContextOperationDefinition.jurisdictionOperationDefinition.purposeOperationDefinition.affectsStateOperationDefinition.codeOperat\
ionDefinition.commentOperationDefinition.baseOperationDefinition.resourceOperationDefinition.systemOperationDefinition.typeOperati\
onDefinition.instanceOperationDefinition.inputProfileOperationDefinition.outputProfileOperationDefinition.parameterOperationDefini\
tion.overloadOperationDefinition.overload.idOperationDefinition.overload.extensionOperationDefinition.overload.modifierExtensionOp\
erationDefinition.overload.parameterNameOperationDefinition.overload.commentOperationDefinition.parameter.idOperationDefinition.pa\
rameter.extensionOperationDefinition.parameter.modifierExtensionOperationDefinition.parameter.nameOperationDefinition.parameter.us\
eOperationDefinition.parameter.minOperationDefinition.parameter.maxOperationDefinition.parameter.documentationOperationDefinition.\
parameter.typeOperationDefinition.parameter.targetProfileOperationDefinition.parameter.searchTypeOperationDefinition.parameter.bin\
dingOperationDefinition.parameter.referencedFromOperationDefinition.parameter.partOperationDefinition.parameter.binding.idOperatio\
nDefinition.parameter.binding.extensionOperationDefinition.parameter.binding.modifierExtensionOperationDefinition.parameter.bindin\
g.strengthOperationDefinition.parameter.binding.valueSetOperationDefinition.parameter.referencedFrom.idOperationDefinition.paramet\
er.referencedFrom.extensionOperationDefinition.parameter.referencedFrom.modifierExtensionOperationDefinition.parameter.referencedF\
rom.sourceOperationDefinition.parameter.referencedFrom.sourceIdOperationOutcome.idOperationOutcome.metaOperationOutcome.implicitRu\
lesOperationOutcome.languageOperationOutcome.textOperationOutcome.containedOperationOutcome.extensionOperationOutcome.modifierExte\
nsionOperationOutcome.issueOperationOutcome.issue.idOperationOutcome.issue.extensionOperationOutcome.issue.modifierExtensionOperat\
ionOutcome.issue.severityOperationOutcome.issue.codeOperationOutcome.issue.detailsOperationOutcome.issue.diagnosticsOperationOutco\
me.issue.locationOperationOutcome.issue.expressionOrganization.idOrganization.metaOrganization.implicitRulesOrganization.languageO\
rganization.textOrganization.containedOrganization.extensionOrganization.modifierExtensionOrganization.identifierOrganization.acti\
veOrganization.typeOrganization.nameOrganization.aliasOrganization.telecomOrganization.addressOrganization.partOfOrganization.cont\
actOrganization.endpointOrganization.contact.idOrganization.contact.extensionOrganization.contact.modifierExtensionOrganization.co\
ntact.purposeOrganization.contact.nameOrganization.contact.telecomOrganization.contact.addressOrganizationAffiliation.idOrganizati\
onAffiliation.metaOrganizationAffiliation.implicitRulesOrganizationAffiliation.languageOrganizationAffiliation.textOrganizationAff\
iliation.containedOrganizationAffiliation.extensionOrganizationAffiliation.modifierExtensionOrganizationAffiliation.identifierOrga\
nizationAffiliation.activeOrganizationAffiliation.periodOrganizationAffiliation.organizationOrganizationAffiliation.participatingO\
rganizationOrganizationAffiliation.networkOrganizationAffiliation.codeOrganizationAffiliation.specialtyOrganizationAffiliation.loc\
ationOrganizationAffiliation.healthcareServiceOrganizationAffiliation.telecomOrganizationAffiliation.endpointParameterDefinition.i\
dParameterDefinition.extensionParameterDefinition.nameParameterDefinition.useParameterDefinition.minParameterDefinition.maxParamet\
erDefinition.documentationParameterDefinition.typeParameterDefinition.profileParameters.idParameters.metaParameters.implicitRulesP\
arameters.languageParameters.parameterParameters.parameter.idParameters.parameter.extensionParameters.parameter.modifierExtensionP\
arameters.parameter.nameParameters.parameter.value[x]Parameters.parameter.resourceParameters.parameter.partPatient.idPatient.metaP\
atient.implicitRulesPatient.languagePatient.textPatient.containedPatient.extensionPatient.modifierExtensionPatient.identifierPatie\
nt.activePatient.namePatient.telecomPatient.genderPatient.birthDatePatient.deceased[x]Patient.addressPatient.maritalStatusPatient.\
multipleBirth[x]Patient.photoPatient.contactPatient.communicationPatient.generalPractitionerPatient.managingOrganizationPatient.li\
nkPatient.communication.idPatient.communication.extensionPatient.communication.modifierExtensionPatient.communication.languagePati\
ent.communication.preferredPatient.contact.idPatient.contact.extensionPatient.contact.modifierExtensionPatient.contact.relationshi\
pPatient.contact.namePatient.contact.telecomPatient.contact.addressPatient.contact.genderPatient.contact.organizationPatient.conta\
ct.periodPatient.link.idPatient.link.extensionPatient.link.modifierExtensionPatient.link.otherPatient.link.typePaymentNotice.idPay\
mentNotice.metaPaymentNotice.implicitRulesPaymentNotice.languagePaymentNotice.textPaymentNotice.containedPaymentNotice.extensionPa\
ymentNotice.modifierExtensionPaymentNotice.identifierPaymentNotice.statusPaymentNotice.requestPaymentNotice.responsePaymentNotice.\
createdPaymentNotice.providerPaymentNotice.paymentPaymentNotice.paymentDatePaymentNotice.payeePaymentNotice.recipientPaymentNotice\
.amountPaymentNotice.paymentStatusPaymentReconciliation.idPaymentReconciliation.metaPaymentReconciliation.implicitRulesPaymentReco\
nciliation.languagePaymentReconciliation.textPaymentReconciliation.containedPaymentReconciliation.extensionPaymentReconciliation.m\
odifierExtensionPaymentReconciliation.identifierPaymentReconciliation.statusPaymentReconciliation.periodPaymentReconciliation.crea\
tedPaymentReconciliation.paymentIssuerPaymentReconciliation.requestPaymentReconciliation.requestorPaymentReconciliation.outcomePay\
mentReconciliation.dispositionPaymentReconciliation.paymentDatePaymentReconciliation.paymentAmountPaymentReconciliation.paymentIde\
ntifierPaymentReconciliation.detailPaymentReconciliation.formCodePaymentReconciliation.processNotePaymentReconciliation.detail.idP\
aymentReconciliation.detail.extensionPaymentReconciliation.detail.modifierExtensionPaymentReconciliation.detail.identifierPaymentR\
econciliation.detail.predecessorPaymentReconciliation.detail.typePaymentReconciliation.detail.requestPaymentReconciliation.detail.\
submitterPaymentReconciliation.detail.responsePaymentReconciliation.detail.datePaymentReconciliation.detail.responsiblePaymentReco\
nciliation.detail.payeePaymentReconciliation.detail.amountPaymentReconciliation.processNote.idPaymentReconciliation.processNote.ex\
tensionPaymentReconciliation.processNote.modifierExtensionPaymentReconciliation.processNote.typePaymentReconciliation.processNote.\
textPeriod.idPeriod.extensionPeriod.startPeriod.endPerson.idPerson.metaPerson.implicitRulesPerson.languagePerson.textPerson.contai\
nedPerson.extensionPerson.modifierExtensionPerson.identifierPerson.namePerson.telecomPerson.genderPerson.birthDatePerson.addressPe\
rson.photoPerson.managingOrganizationPerson.activePerson.linkPerson.link.idPerson.link.extensionPerson.link.modifierExtensionPerso\
n.link.targetPerson.link.assurancePlanDefinition.idPlanDefinition.metaPlanDefinition.implicitRulesPlanDefinition.languagePlanDefin\
ition.textPlanDefinition.containedPlanDefinition.extensionPlanDefinition.modifierExtensionPlanDefinition.urlPlanDefinition.identif\
ierPlanDefinition.versionPlanDefinition.namePlanDefinition.titlePlanDefinition.subtitlePlanDefinition.typePlanDefinition.statusPla\
nDefinition.experimentalPlanDefinition.subject[x]PlanDefinition.datePlanDefinition.publisherPlanDefinition.contactPlanDefinition.d\
escriptionPlanDefinition.useContextPlanDefinition.jurisdictionPlanDefinition.purposePlanDefinition.usagePlanDefinition.copyrightPl\
anDefinition.approvalDatePlanDefinition.lastReviewDatePlanDefinition.effectivePeriodPlanDefinition.topicPlanDefinition.authorPlanD\
efinition.editorPlanDefinition.reviewerPlanDefinition.endorserPlanDefinition.relatedArtifactPlanDefinition.libraryPlanDefinition.g\
oalPlanDefinition.actionPlanDefinition.action.idPlanDefinition.action.extensionPlanDefinition.action.modifierExtensionPlanDefiniti\
on.action.prefixPlanDefinition.action.titlePlanDefinition.action.descriptionPlanDefinition.action.textEquivalentPlanDefinition.act\
ion.priorityPlanDefinition.action.codePlanDefinition.action.reasonPlanDefinition.action.documentationPlanDefinition.action.goalIdP\
lanDefinition.action.subject[x]PlanDefinition.action.triggerPlanDefinition.action.conditionPlanDefinition.action.inputPlanDefiniti\
on.action.outputPlanDefinition.action.relatedActionPlanDefinition.action.timing[x]PlanDefinition.action.participantPlanDefinition.\
action.typePlanDefinition.action.groupingBehaviorPlanDefinition.action.selectionBehaviorPlanDefinition.action.requiredBehaviorPlan\
Definition.action.precheckBehaviorPlanDefinition.action.cardinalityBehaviorPlanDefinition.action.definition[x]PlanDefinition.actio\
n.transformPlanDefinition.action.dynamicValuePlanDefinition.action.actionPlanDefinition.action.condition.idPlanDefinition.action.c\
ondition.extensionPlanDefinition.action.condition.modifierExtensionPlanDefinition.action.condition.kindPlanDefinition.action.condi\
tion.expressionPlanDefinition.action.dynamicValue.idPlanDefinition.action.dynamicValue.extensionPlanDefinition.action.dynamicValue\
.modifierExtensionPlanDefinition.action.dynamicValue.pathPlanDefinition.action.dynamicValue.expressionPlanDefinition.action.partic\
ipant.idPlanDefinition.action.participant.extensionPlanDefinition.action.participant.modifierExtensionPlanDefinition.action.partic\
ipant.typePlanDefinition.action.participant.rolePlanDefinition.action.relatedAction.idPlanDefinition.action.relatedAction.extensio\
nPlanDefinition.action.relatedAction.modifierExtensionPlanDefinition.action.relatedAction.actionIdPlanDefinition.action.relatedAct\
ion.relationshipPlanDefinition.action.relatedAction.offset[x]PlanDefinition.goal.idPlanDefinition.goal.extensionPlanDefinition.goa\
l.modifierExtensionPlanDefinition.goal.categoryPlanDefinition.goal.descriptionPlanDefinition.goal.priorityPlanDefinition.goal.star\
tPlanDefinition.goal.addressesPlanDefinition.goal.documentationPlanDefinition.goal.targetPlanDefinition.goal.target.idPlanDefiniti\
on.goal.target.extensionPlanDefinition.goal.target.modifierExtensionPlanDefinition.goal.target.measurePlanDefinition.goal.target.d\
etail[x]PlanDefinition.goal.target.duePopulation.idPopulation.extensionPopulation.modifierExtensionPopulation.age[x]Population.gen\
derPopulation.racePopulation.physiologicalConditionPractitioner.idPractitioner.metaPractitioner.implicitRulesPractitioner.language\
Practitioner.textPractitioner.containedPractitioner.extensionPractitioner.modifierExtensionPractitioner.identifierPractitioner.act\
ivePractitioner.namePractitioner.telecomPractitioner.addressPractitioner.genderPractitioner.birthDatePractitioner.photoPractitione\
r.qualificationPractitioner.communicationPractitioner.qualification.idPractitioner.qualification.extensionPractitioner.qualificati\
on.modifierExtensionPractitioner.qualification.identifierPractitioner.qualification.codePractitioner.qualification.periodPractitio\
ner.qualification.issuerPractitionerRole.idPractitionerRole.metaPractitionerRole.implicitRulesPractitionerRole.languagePractitione\
rRole.textPractitionerRole.containedPractitionerRole.extensionPractitionerRole.modifierExtensionPractitionerRole.identifierPractit\
ionerRole.activePractitionerRole.periodPractitionerRole.practitionerPractitionerRole.organizationPractitionerRole.codePractitioner\
Role.specialtyPractitionerRole.locationPractitionerRole.healthcareServicePractitionerRole.telecomPractitionerRole.availableTimePra\
ctitionerRole.notAvailablePractitionerRole.availabilityExceptionsPractitionerRole.endpointPractitionerRole.availableTime.idPractit\
ionerRole.availableTime.extensionPractitionerRole.availableTime.modifierExtensionPractitionerRole.availableTime.daysOfWeekPractiti\
onerRole.availableTime.allDayPractitionerRole.availableTime.availableStartTimePractitionerRole.availableTime.availableEndTimePract\
itionerRole.notAvailable.idPractitionerRole.notAvailable.extensionPractitionerRole.notAvailable.modifierExtensionPractitionerRole.\
notAvailable.descriptionPractitionerRole.notAvailable.duringProcedure.idProcedure.metaProcedure.implicitRulesProcedure.languagePro\
cedure.textProcedure.containedProcedure.extensionProcedure.modifierExtensionProcedure.identifierProcedure.instantiatesCanonicalPro\
cedure.instantiatesUriProcedure.basedOnProcedure.partOfProcedure.statusProcedure.statusReasonProcedure.categoryProcedure.codeProce\
dure.subjectProcedure.encounterProcedure.performed[x]Procedure.recorderProcedure.asserterProcedure.performerProcedure.locationProc\
edure.reasonCodeProcedure.reasonReferenceProcedure.bodySiteProcedure.outcomeProcedure.reportProcedure.complicationProcedure.compli\
cationDetailProcedure.followUpProcedure.noteProcedure.focalDeviceProcedure.usedReferenceProcedure.usedCodeProcedure.focalDevice.id\
Procedure.focalDevice.extensionProcedure.focalDevice.modifierExtensionProcedure.focalDevice.actionProcedure.focalDevice.manipulate\
dProcedure.performer.idProcedure.performer.extensionProcedure.performer.modifierExtensionProcedure.performer.functionProcedure.per\
former.actorProcedure.performer.onBehalfOfProdCharacteristic.idProdCharacteristic.extensionProdCharacteristic.modifierExtensionPro\
dCharacteristic.heightProdCharacteristic.widthProdCharacteristic.depthProdCharacteristic.weightProdCharacteristic.nominalVolumePro\
dCharacteristic.externalDiameterProdCharacteristic.shapeProdCharacteristic.colorProdCharacteristic.imprintProdCharacteristic.image\
ProdCharacteristic.scoringProductShelfLife.idProductShelfLife.extensionProductShelfLife.modifierExtensionProductShelfLife.identifi\
erProductShelfLife.typeProductShelfLife.periodProductShelfLife.specialPrecautionsForStorageProvenance.idProvenance.metaProvenance.\
implicitRulesProvenance.languageProvenance.textProvenance.containedProvenance.extensionProvenance.modifierExtensionProvenance.targ\
etProvenance.occurred[x]Provenance.recordedProvenance.policyProvenance.locationProvenance.reasonProvenance.activityProvenance.agen\
tProvenance.entityProvenance.signatureProvenance.agent.idProvenance.agent.extensionProvenance.agent.modifierExtensionProvenance.ag\
ent.typeProvenance.agent.roleProvenance.agent.whoProvenance.agent.onBehalfOfProvenance.entity.idProvenance.entity.extensionProvena\
nce.entity.modifierExtensionProvenance.entity.roleProvenance.entity.whatProvenance.entity.agentQuantity.idQuantity.extensionQuanti\
ty.valueQuantity.comparatorQuantity.unitQuantity.systemQuantity.codeQuestionnaire.idQuestionnaire.metaQuestionnaire.implicitRulesQ\
uestionnaire.languageQuestionnaire.textQuestionnaire.containedQuestionnaire.extensionQuestionnaire.modifierExtensionQuestionnaire.\
urlQuestionnaire.identifierQuestionnaire.versionQuestionnaire.nameQuestionnaire.titleQuestionnaire.derivedFromQuestionnaire.status\
Questionnaire.experimentalQuestionnaire.subjectTypeQuestionnaire.dateQuestionnaire.publisherQuestionnaire.contactQuestionnaire.des\
criptionQuestionnaire.useContextQuestionnaire.jurisdictionQuestionnaire.purposeQuestionnaire.copyrightQuestionnaire.approvalDateQu\
estionnaire.lastReviewDateQuestionnaire.effectivePeriodQuestionnaire.codeQuestionnaire.itemQuestionnaire.item.idQuestionnaire.item\
.extensionQuestionnaire.item.modifierExtensionQuestionnaire.item.linkIdQuestionnaire.item.definitionQuestionnaire.item.codeQuestio\
nnaire.item.prefixQuestionnaire.item.textQuestionnaire.item.typeQuestionnaire.item.enableWhenQuestionnaire.item.enableBehaviorQues\
tionnaire.item.requiredQuestionnaire.item.repeatsQuestionnaire.item.readOnlyQuestionnaire.item.maxLengthQuestionnaire.item.answerV\
alueSetQuestionnaire.item.answerOptionQuestionnaire.item.initialQuestionnaire.item.itemQuestionnaire.item.answerOption.idQuestionn\
aire.item.answerOption.extensionQuestionnaire.item.answerOption.modifierExtensionQuestionnaire.item.answerOption.value[x]Questionn\
aire.item.answerOption.initialSelectedQuestionnaire.item.enableWhen.idQuestionnaire.item.enableWhen.extensionQuestionnaire.item.en\
ableWhen.modifierExtensionQuestionnaire.item.enableWhen.questionQuestionnaire.item.enableWhen.operatorQuestionnaire.item.enableWhe\
n.answer[x]Questionnaire.item.initial.idQuestionnaire.item.initial.extensionQuestionnaire.item.initial.modifierExtensionQuestionna\
ire.item.initial.value[x]QuestionnaireResponse.idQuestionnaireResponse.metaQuestionnaireResponse.implicitRulesQuestionnaireRespons\
e.languageQuestionnaireResponse.textQuestionnaireResponse.containedQuestionnaireResponse.extensionQuestionnaireResponse.modifierEx\
tensionQuestionnaireResponse.identifierQuestionnaireResponse.basedOnQuestionnaireResponse.partOfQuestionnaireResponse.questionnair\
eQuestionnaireResponse.statusQuestionnaireResponse.subjectQuestionnaireResponse.encounterQuestionnaireResponse.authoredQuestionnai\
reResponse.authorQuestionnaireResponse.sourceQuestionnaireResponse.itemQuestionnaireResponse.item.idQuestionnaireResponse.item.ext\
ensionQuestionnaireResponse.item.modifierExtensionQuestionnaireResponse.item.linkIdQuestionnaireResponse.item.definitionQuestionna\
ireResponse.item.textQuestionnaireResponse.item.answerQuestionnaireResponse.item.itemQuestionnaireResponse.item.answer.idQuestionn\
aireResponse.item.answer.extensionQuestionnaireResponse.item.answer.modifierExtensionQuestionnaireResponse.item.answer.value[x]Que\
stionnaireResponse.item.answer.itemRange.idRange.extensionRange.lowRange.highRatio.idRatio.extensionRatio.numeratorRatio.denominat\
orReference.idReference.extensionReference.referenceReference.typeReference.identifierReference.displayRelatedArtifact.idRelatedAr\
tifact.extensionRelatedArtifact.typeRelatedArtifact.labelRelatedArtifact.displayRelatedArtifact.citationRelatedArtifact.urlRelated\
Artifact.documentRelatedArtifact.resourceRelatedPerson.idRelatedPerson.metaRelatedPerson.implicitRulesRelatedPerson.languageRelate\
dPerson.textRelatedPerson.containedRelatedPerson.extensionRelatedPerson.modifierExtensionRelatedPerson.identifierRelatedPerson.act\
iveRelatedPerson.patientRelatedPerson.relationshipRelatedPerson.nameRelatedPerson.telecomRelatedPerson.genderRelatedPerson.birthDa\
teRelatedPerson.addressRelatedPerson.photoRelatedPerson.periodRelatedPerson.communicationRelatedPerson.communication.idRelatedPers\
on.communication.extensionRelatedPerson.communication.modifierExtensionRelatedPerson.communication.languageRelatedPerson.communica\
tion.preferredRequestGroup.idRequestGroup.metaRequestGroup.implicitRulesRequestGroup.languageRequestGroup.textRequestGroup.contain\
edRequestGroup.extensionRequestGroup.modifierExtensionRequestGroup.identifierRequestGroup.instantiatesCanonicalRequestGroup.instan\
tiatesUriRequestGroup.basedOnRequestGroup.replacesRequestGroup.groupIdentifierRequestGroup.statusRequestGroup.intentRequestGroup.p\
riorityRequestGroup.codeRequestGroup.subjectRequestGroup.encounterRequestGroup.authoredOnRequestGroup.authorRequestGroup.reasonCod\
eRequestGroup.reasonReferenceRequestGroup.noteRequestGroup.actionRequestGroup.action.idRequestGroup.action.extensionRequestGroup.a\
ction.modifierExtensionRequestGroup.action.prefixRequestGroup.action.titleRequestGroup.action.descriptionRequestGroup.action.textE\
quivalentRequestGroup.action.priorityRequestGroup.action.codeRequestGroup.action.documentationRequestGroup.action.conditionRequest\
Group.action.relatedActionRequestGroup.action.timing[x]RequestGroup.action.participantRequestGroup.action.typeRequestGroup.action.\
groupingBehaviorRequestGroup.action.selectionBehaviorRequestGroup.action.requiredBehaviorRequestGroup.action.precheckBehaviorReque\
stGroup.action.cardinalityBehaviorRequestGroup.action.resourceRequestGroup.action.actionRequestGroup.action.condition.idRequestGro\
up.action.condition.extensionRequestGroup.action.condition.modifierExtensionRequestGroup.action.condition.kindRequestGroup.action.\
condition.expressionRequestGroup.action.relatedAction.idRequestGroup.action.relatedAction.extensionRequestGroup.action.relatedActi\
on.modifierExtensionRequestGroup.action.relatedAction.actionIdRequestGroup.action.relatedAction.relationshipRequestGroup.action.re\
latedAction.offset[x]ResearchDefinition.idResearchDefinition.metaResearchDefinition.implicitRulesResearchDefinition.languageResear\
chDefinition.textResearchDefinition.containedResearchDefinition.extensionResearchDefinition.modifierExtensionResearchDefinition.ur\
lResearchDefinition.identifierResearchDefinition.versionResearchDefinition.nameResearchDefinition.titleResearchDefinition.shortTit\
leResearchDefinition.subtitleResearchDefinition.statusResearchDefinition.experimentalResearchDefinition.subject[x]ResearchDefiniti\
on.dateResearchDefinition.publisherResearchDefinition.contactResearchDefinition.descriptionResearchDefinition.commentResearchDefin\
ition.useContextResearchDefinition.jurisdictionResearchDefinition.purposeResearchDefinition.usageResearchDefinition.copyrightResea\
rchDefinition.approvalDateResearchDefinition.lastReviewDateResearchDefinition.effectivePeriodResearchDefinition.topicResearchDefin\
ition.authorResearchDefinition.editorResearchDefinition.reviewerResearchDefinition.endorserResearchDefinition.relatedArtifactResea\
rchDefinition.libraryResearchDefinition.populationResearchDefinition.exposureResearchDefinition.exposureAlternativeResearchDefinit\
ion.outcomeResearchElementDefinition.idResearchElementDefinition.metaResearchElementDefinition.implicitRulesResearchElementDefinit\
ion.languageResearchElementDefinition.textResearchElementDefinition.containedResearchElementDefinition.extensionResearchElementDef\
inition.modifierExtensionResearchElementDefinition.urlResearchElementDefinition.identifierResearchElementDefinition.versionResearc\
hElementDefinition.nameResearchElementDefinition.titleResearchElementDefinition.shortTitleResearchElementDefinition.subtitleResear\
chElementDefinition.statusResearchElementDefinition.experimentalResearchElementDefinition.subject[x]ResearchElementDefinition.date\
ResearchElementDefinition.publisherResearchElementDefinition.contactResearchElementDefinition.descriptionResearchElementDefinition\
.commentResearchElementDefinition.useContextResearchElementDefinition.jurisdictionResearchElementDefinition.purposeResearchElement\
Definition.usageResearchElementDefinition.copyrightResearchElementDefinition.approvalDateResearchElementDefinition.lastReviewDateR\
esearchElementDefinition.effectivePeriodResearchElementDefinition.topicResearchElementDefinition.authorResearchElementDefinition.e\
ditorResearchElementDefinition.reviewerResearchElementDefinition.endorserResearchElementDefinition.relatedArtifactResearchElementD\
efinition.libraryResearchElementDefinition.typeResearchElementDefinition.variableTypeResearchElementDefinition.characteristicResea\
rchElementDefinition.characteristic.idResearchElementDefinition.characteristic.extensionResearchElementDefinition.characteristic.m\
odifierExtensionResearchElementDefinition.characteristic.definition[x]ResearchElementDefinition.characteristic.usageContextResearc\
hElementDefinition.characteristic.excludeResearchElementDefinition.characteristic.unitOfMeasureResearchElementDefinition.character\
istic.studyEffectiveDescriptionResearchElementDefinition.characteristic.studyEffective[x]ResearchElementDefinition.characteristic.\
studyEffectiveTimeFromStartResearchElementDefinition.characteristic.studyEffectiveGroupMeasureResearchElementDefinition.characteri\
stic.participantEffectiveDescriptionResearchElementDefinition.characteristic.participantEffective[x]ResearchElementDefinition.char\
acteristic.participantEffectiveTimeFromStartResearchElementDefinition.characteristic.participantEffectiveGroupMeasureResearchStudy\
.idResearchStudy.metaResearchStudy.implicitRulesResearchStudy.languageResearchStudy.textResearchStudy.containedResearchStudy.exten\
sionResearchStudy.modifierExtensionResearchStudy.identifierResearchStudy.titleResearchStudy.protocolResearchStudy.partOfResearchSt\
udy.statusResearchStudy.primaryPurposeTypeResearchStudy.phaseResearchStudy.categoryResearchStudy.focusResearchStudy.conditionResea\
rchStudy.contactResearchStudy.relatedArtifactResearchStudy.keywordResearchStudy.locationResearchStudy.descriptionResearchStudy.enr\
ollmentResearchStudy.periodResearchStudy.sponsorResearchStudy.principalInvestigatorResearchStudy.siteResearchStudy.reasonStoppedRe\
searchStudy.noteResearchStudy.armResearchStudy.objectiveResearchStudy.arm.idResearchStudy.arm.extensionResearchStudy.arm.modifierE\
xtensionResearchStudy.arm.nameResearchStudy.arm.typeResearchStudy.arm.descriptionResearchStudy.objective.idResearchStudy.objective\
.extensionResearchStudy.objective.modifierExtensionResearchStudy.objective.nameResearchStudy.objective.typeResearchSubject.idResea\
rchSubject.metaResearchSubject.implicitRulesResearchSubject.languageResearchSubject.textResearchSubject.containedResearchSubject.e\
xtensionResearchSubject.modifierExtensionResearchSubject.identifierResearchSubject.statusResearchSubject.periodResearchSubject.stu\
dyResearchSubject.individualResearchSubject.assignedArmResearchSubject.actualArmResearchSubject.consentResource.idResource.metaRes\
ource.implicitRulesResource.languageRiskAssessment.idRiskAssessment.metaRiskAssessment.implicitRulesRiskAssessment.languageRiskAss\
essment.textRiskAssessment.containedRiskAssessment.extensionRiskAssessment.modifierExtensionRiskAssessment.identifierRiskAssessmen\
t.basedOnRiskAssessment.parentRiskAssessment.statusRiskAssessment.methodRiskAssessment.codeRiskAssessment.subjectRiskAssessment.en\
counterRiskAssessment.occurrence[x]RiskAssessment.conditionRiskAssessment.performerRiskAssessment.reasonCodeRiskAssessment.reasonR\
eferenceRiskAssessment.basisRiskAssessment.predictionRiskAssessment.mitigationRiskAssessment.noteRiskAssessment.prediction.idRiskA\
ssessment.prediction.extensionRiskAssessment.prediction.modifierExtensionRiskAssessment.prediction.outcomeRiskAssessment.predictio\
n.probability[x]RiskAssessment.prediction.qualitativeRiskRiskAssessment.prediction.relativeRiskRiskAssessment.prediction.when[x]Ri\
skAssessment.prediction.rationaleRiskEvidenceSynthesis.idRiskEvidenceSynthesis.metaRiskEvidenceSynthesis.implicitRulesRiskEvidence\
Synthesis.languageRiskEvidenceSynthesis.textRiskEvidenceSynthesis.containedRiskEvidenceSynthesis.extensionRiskEvidenceSynthesis.mo\
difierExtensionRiskEvidenceSynthesis.urlRiskEvidenceSynthesis.identifierRiskEvidenceSynthesis.versionRiskEvidenceSynthesis.nameRis\
kEvidenceSynthesis.titleRiskEvidenceSynthesis.statusRiskEvidenceSynthesis.dateRiskEvidenceSynthesis.publisherRiskEvidenceSynthesis\
.contactRiskEvidenceSynthesis.descriptionRiskEvidenceSynthesis.noteRiskEvidenceSynthesis.useContextRiskEvidenceSynthesis.jurisdict\
ionRiskEvidenceSynthesis.copyrightRiskEvidenceSynthesis.approvalDateRiskEvidenceSynthesis.lastReviewDateRiskEvidenceSynthesis.effe\
ctivePeriodRiskEvidenceSynthesis.topicRiskEvidenceSynthesis.authorRiskEvidenceSynthesis.editorRiskEvidenceSynthesis.reviewerRiskEv\
idenceSynthesis.endorserRiskEvidenceSynthesis.relatedArtifactRiskEvidenceSynthesis.synthesisTypeRiskEvidenceSynthesis.studyTypeRis\
kEvidenceSynthesis.populationRiskEvidenceSynthesis.exposureRiskEvidenceSynthesis.outcomeRiskEvidenceSynthesis.sampleSizeRiskEviden\
ceSynthesis.riskEstimateRiskEvidenceSynthesis.certaintyRiskEvidenceSynthesis.certainty.idRiskEvidenceSynthesis.certainty.extension\
RiskEvidenceSynthesis.certainty.modifierExtensionRiskEvidenceSynthesis.certainty.ratingRiskEvidenceSynthesis.certainty.noteRiskEvi\
denceSynthesis.certainty.certaintySubcomponentRiskEvidenceSynthesis.certainty.certaintySubcomponent.idRiskEvidenceSynthesis.certai\
nty.certaintySubcomponent.extensionRiskEvidenceSynthesis.certainty.certaintySubcomponent.modifierExtensionRiskEvidenceSynthesis.ce\
rtainty.certaintySubcomponent.typeRiskEvidenceSynthesis.certainty.certaintySubcomponent.ratingRiskEvidenceSynthesis.certainty.cert\
aintySubcomponent.noteRiskEvidenceSynthesis.riskEstimate.idRiskEvidenceSynthesis.riskEstimate.extensionRiskEvidenceSynthesis.riskE\
stimate.modifierExtensionRiskEvidenceSynthesis.riskEstimate.descriptionRiskEvidenceSynthesis.riskEstimate.typeRiskEvidenceSynthesi\
s.riskEstimate.valueRiskEvidenceSynthesis.riskEstimate.unitOfMeasureRiskEvidenceSynthesis.riskEstimate.denominatorCountRiskEvidenc\
eSynthesis.riskEstimate.numeratorCountRiskEvidenceSynthesis.riskEstimate.precisionEstimateRiskEvidenceSynthesis.riskEstimate.preci\
sionEstimate.idRiskEvidenceSynthesis.riskEstimate.precisionEstimate.extensionRiskEvidenceSynthesis.riskEstimate.precisionEstimate.\
modifierExtensionRiskEvidenceSynthesis.riskEstimate.precisionEstimate.typeRiskEvidenceSynthesis.riskEstimate.precisionEstimate.lev\
elRiskEvidenceSynthesis.riskEstimate.precisionEstimate.fromRiskEvidenceSynthesis.riskEstimate.precisionEstimate.toRiskEvidenceSynt\
hesis.sampleSize.idRiskEvidenceSynthesis.sampleSize.extensionRiskEvidenceSynthesis.sampleSize.modifierExtensionRiskEvidenceSynthes\
is.sampleSize.descriptionRiskEvidenceSynthesis.sampleSize.numberOfStudiesRiskEvidenceSynthesis.sampleSize.numberOfParticipantsSamp\
ledData.idSampledData.extensionSampledData.originSampledData.periodSampledData.factorSampledData.lowerLimitSampledData.upperLimitS\
ampledData.dimensionsSampledData.dataSchedule.idSchedule.metaSchedule.implicitRulesSchedule.languageSchedule.textSchedule.containe\
dSchedule.extensionSchedule.modifierExtensionSchedule.identifierSchedule.activeSchedule.serviceCategorySchedule.serviceTypeSchedul\
e.specialtySchedule.actorSchedule.planningHorizonSchedule.commentSearchParameter.idSearchParameter.metaSearchParameter.implicitRul\
esSearchParameter.languageSearchParameter.textSearchParameter.containedSearchParameter.extensionSearchParameter.modifierExtensionS\
earchParameter.urlSearchParameter.versionSearchParameter.nameSearchParameter.derivedFromSearchParameter.statusSearchParameter.expe\
rimentalSearchParameter.dateSearchParameter.publisherSearchParameter.contactSearchParameter.descriptionSearchParameter.useContextS\
earchParameter.jurisdictionSearchParameter.purposeSearchParameter.codeSearchParameter.baseSearchParameter.typeSearchParameter.expr\
essionSearchParameter.xpathSearchParameter.xpathUsageSearchParameter.targetSearchParameter.multipleOrSearchParameter.multipleAndSe\
archParameter.comparatorSearchParameter.modifierSearchParameter.chainSearchParameter.componentSearchParameter.component.idSearchPa\
rameter.component.extensionSearchParameter.component.modifierExtensionSearchParameter.component.definitionSearchParameter.componen\
t.expressionServiceRequest.idServiceRequest.metaServiceRequest.implicitRulesServiceRequest.languageServiceRequest.textServiceReque\
st.containedServiceRequest.extensionServiceRequest.modifierExtensionServiceRequest.identifierServiceRequest.instantiatesCanonicalS\
erviceRequest.instantiatesUriServiceRequest.basedOnServiceRequest.replacesServiceRequest.requisitionServiceRequest.statusServiceRe\
quest.intentServiceRequest.categoryServiceRequest.priorityServiceRequest.doNotPerformServiceRequest.codeServiceRequest.orderDetail\
ServiceRequest.quantity[x]ServiceRequest.subjectServiceRequest.encounterServiceRequest.occurrence[x]ServiceRequest.asNeeded[x]Serv\
iceRequest.authoredOnServiceRequest.requesterServiceRequest.performerTypeServiceRequest.performerServiceRequest.locationCodeServic\
eRequest.locationReferenceServiceRequest.reasonCodeServiceRequest.reasonReferenceServiceRequest.insuranceServiceRequest.supporting\
InfoServiceRequest.specimenServiceRequest.bodySiteServiceRequest.noteServiceRequest.patientInstructionServiceRequest.relevantHisto\
rySignature.idSignature.extensionSignature.typeSignature.whenSignature.whoSignature.onBehalfOfSignature.targetFormatSignature.sigF\
ormatSignature.dataSlot.idSlot.metaSlot.implicitRulesSlot.languageSlot.textSlot.containedSlot.extensionSlot.modifierExtensionSlot.\
identifierSlot.serviceCategorySlot.serviceTypeSlot.specialtySlot.appointmentTypeSlot.scheduleSlot.statusSlot.startSlot.endSlot.ove\
rbookedSlot.commentSpecimen.idSpecimen.metaSpecimen.implicitRulesSpecimen.languageSpecimen.textSpecimen.containedSpecimen.extensio\
nSpecimen.modifierExtensionSpecimen.identifierSpecimen.accessionIdentifierSpecimen.statusSpecimen.typeSpecimen.subjectSpecimen.rec\
eivedTimeSpecimen.parentSpecimen.requestSpecimen.collectionSpecimen.processingSpecimen.containerSpecimen.conditionSpecimen.noteSpe\
cimen.collection.idSpecimen.collection.extensionSpecimen.collection.modifierExtensionSpecimen.collection.collectorSpecimen.collect\
ion.collected[x]Specimen.collection.durationSpecimen.collection.quantitySpecimen.collection.methodSpecimen.collection.bodySiteSpec\
imen.collection.fastingStatus[x]Specimen.container.idSpecimen.container.extensionSpecimen.container.modifierExtensionSpecimen.cont\
ainer.identifierSpecimen.container.descriptionSpecimen.container.typeSpecimen.container.capacitySpecimen.container.specimenQuantit\
ySpecimen.container.additive[x]Specimen.processing.idSpecimen.processing.extensionSpecimen.processing.modifierExtensionSpecimen.pr\
ocessing.descriptionSpecimen.processing.procedureSpecimen.processing.additiveSpecimen.processing.time[x]SpecimenDefinition.idSpeci\
menDefinition.metaSpecimenDefinition.implicitRulesSpecimenDefinition.languageSpecimenDefinition.textSpecimenDefinition.containedSp\
ecimenDefinition.extensionSpecimenDefinition.modifierExtensionSpecimenDefinition.identifierSpecimenDefinition.typeCollectedSpecime\
nDefinition.patientPreparationSpecimenDefinition.timeAspectSpecimenDefinition.collectionSpecimenDefinition.typeTestedSpecimenDefin\
ition.typeTested.idSpecimenDefinition.typeTested.extensionSpecimenDefinition.typeTested.modifierExtensionSpecimenDefinition.typeTe\
sted.isDerivedSpecimenDefinition.typeTested.typeSpecimenDefinition.typeTested.preferenceSpecimenDefinition.typeTested.containerSpe\
cimenDefinition.typeTested.requirementSpecimenDefinition.typeTested.retentionTimeSpecimenDefinition.typeTested.rejectionCriterionS\
pecimenDefinition.typeTested.handlingSpecimenDefinition.typeTested.container.idSpecimenDefinition.typeTested.container.extensionSp\
ecimenDefinition.typeTested.container.modifierExtensionSpecimenDefinition.typeTested.container.materialSpecimenDefinition.typeTest\
ed.container.typeSpecimenDefinition.typeTested.container.capSpecimenDefinition.typeTested.container.descriptionSpecimenDefinition.\
typeTested.container.capacitySpecimenDefinition.typeTested.container.minimumVolume[x]SpecimenDefinition.typeTested.container.addit\
iveSpecimenDefinition.typeTested.container.preparationSpecimenDefinition.typeTested.container.additive.idSpecimenDefinition.typeTe\
sted.container.additive.extensionSpecimenDefinition.typeTested.container.additive.modifierExtensionSpecimenDefinition.typeTested.c\
ontainer.additive.additive[x]SpecimenDefinition.typeTested.handling.idSpecimenDefinition.typeTested.handling.extensionSpecimenDefi\
nition.typeTested.handling.modifierExtensionSpecimenDefinition.typeTested.handling.temperatureQualifierSpecimenDefinition.typeTest\
ed.handling.temperatureRangeSpecimenDefinition.typeTested.handling.maxDurationSpecimenDefinition.typeTested.handling.instructionSt\
ructureDefinition.idStructureDefinition.metaStructureDefinition.implicitRulesStructureDefinition.languageStructureDefinition.textS\
tructureDefinition.containedStructureDefinition.extensionStructureDefinition.modifierExtensionStructureDefinition.urlStructureDefi\
nition.identifierStructureDefinition.versionStructureDefinition.nameStructureDefinition.titleStructureDefinition.statusStructureDe\
finition.experimentalStructureDefinition.dateStructureDefinition.publisherStructureDefinition.contactStructureDefinition.descripti\
onStructureDefinition.useContextStructureDefinition.jurisdictionStructureDefinition.purposeStructureDefinition.copyrightStructureD\
efinition.keywordStructureDefinition.fhirVersionStructureDefinition.mappingStructureDefinition.kindStructureDefinition.abstractStr\
uctureDefinition.contextStructureDefinition.contextInvariantStructureDefinition.typeStructureDefinition.baseDefinitionStructureDef\
inition.derivationStructureDefinition.snapshotStructureDefinition.differentialStructureDefinition.context.idStructureDefinition.co\
ntext.extensionStructureDefinition.context.modifierExtensionStructureDefinition.context.typeStructureDefinition.context.expression\
StructureDefinition.differential.idStructureDefinition.differential.extensionStructureDefinition.differential.modifierExtensionStr\
uctureDefinition.differential.elementStructureDefinition.mapping.idStructureDefinition.mapping.extensionStructureDefinition.mappin\
g.modifierExtensionStructureDefinition.mapping.identityStructureDefinition.mapping.uriStructureDefinition.mapping.nameStructureDef\
inition.mapping.commentStructureDefinition.snapshot.idStructureDefinition.snapshot.extensionStructureDefinition.snapshot.modifierE\
xtensionStructureDefinition.snapshot.elementStructureMap.idStructureMap.metaStructureMap.implicitRulesStructureMap.languageStructu\
reMap.textStructureMap.containedStructureMap.extensionStructureMap.modifierExtensionStructureMap.urlStructureMap.identifierStructu\
reMap.versionStructureMap.nameStructureMap.titleStructureMap.statusStructureMap.experimentalStructureMap.dateStructureMap.publishe\
rStructureMap.contactStructureMap.descriptionStructureMap.useContextStructureMap.jurisdictionStructureMap.purposeStructureMap.copy\
rightStructureMap.structureStructureMap.importStructureMap.groupStructureMap.group.idStructureMap.group.extensionStructureMap.grou\
p.modifierExtensionStructureMap.group.nameStructureMap.group.extendsStructureMap.group.typeModeStructureMap.group.documentationStr\
uctureMap.group.inputStructureMap.group.ruleStructureMap.group.input.idStructureMap.group.input.extensionStructureMap.group.input.\
modifierExtensionStructureMap.group.input.nameStructureMap.group.input.typeStructureMap.group.input.modeStructureMap.group.input.d\
ocumentationStructureMap.group.rule.idStructureMap.group.rule.extensionStructureMap.group.rule.modifierExtensionStructureMap.group\
.rule.nameStructureMap.group.rule.sourceStructureMap.group.rule.targetStructureMap.group.rule.ruleStructureMap.group.rule.dependen\
tStructureMap.group.rule.documentationStructureMap.group.rule.dependent.idStructureMap.group.rule.dependent.extensionStructureMap.\
group.rule.dependent.modifierExtensionStructureMap.group.rule.dependent.nameStructureMap.group.rule.dependent.variableStructureMap\
.group.rule.source.idStructureMap.group.rule.source.extensionStructureMap.group.rule.source.modifierExtensionStructureMap.group.ru\
le.source.contextStructureMap.group.rule.source.minStructureMap.group.rule.source.maxStructureMap.group.rule.source.typeStructureM\
ap.group.rule.source.defaultValue[x]StructureMap.group.rule.source.elementStructureMap.group.rule.source.listModeStructureMap.grou\
p.rule.source.variableStructureMap.group.rule.source.conditionStructureMap.group.rule.source.checkStructureMap.group.rule.source.l\
ogMessageStructureMap.group.rule.target.idStructureMap.group.rule.target.extensionStructureMap.group.rule.target.modifierExtension\
StructureMap.group.rule.target.contextStructureMap.group.rule.target.contextTypeStructureMap.group.rule.target.elementStructureMap\
.group.rule.target.variableStructureMap.group.rule.target.listModeStructureMap.group.rule.target.listRuleIdStructureMap.group.rule\
.target.transformStructureMap.group.rule.target.parameterStructureMap.group.rule.target.parameter.idStructureMap.group.rule.target\
.parameter.extensionStructureMap.group.rule.target.parameter.modifierExtensionStructureMap.group.rule.target.parameter.value[x]Str\
uctureMap.structure.idStructureMap.structure.extensionStructureMap.structure.modifierExtensionStructureMap.structure.urlStructureM\
ap.structure.modeStructureMap.structure.aliasStructureMap.structure.documentationSubscription.idSubscription.metaSubscription.impl\
icitRulesSubscription.languageSubscription.textSubscription.containedSubscription.extensionSubscription.modifierExtensionSubscript\
ion.statusSubscription.contactSubscription.endSubscription.reasonSubscription.criteriaSubscription.errorSubscription.channelSubscr\
iption.channel.idSubscription.channel.extensionSubscription.channel.modifierExtensionSubscription.channel.typeSubscription.channel\
.endpointSubscription.channel.payloadSubscription.channel.headerSubstance.idSubstance.metaSubstance.implicitRulesSubstance.languag\
eSubstance.textSubstance.containedSubstance.extensionSubstance.modifierExtensionSubstance.identifierSubstance.statusSubstance.cate\
gorySubstance.codeSubstance.descriptionSubstance.instanceSubstance.ingredientSubstance.ingredient.idSubstance.ingredient.extension\
Substance.ingredient.modifierExtensionSubstance.ingredient.quantitySubstance.ingredient.substance[x]Substance.instance.idSubstance\
.instance.extensionSubstance.instance.modifierExtensionSubstance.instance.identifierSubstance.instance.expirySubstance.instance.qu\
antitySubstanceAmount.idSubstanceAmount.extensionSubstanceAmount.modifierExtensionSubstanceAmount.amount[x]SubstanceAmount.amountT\
ypeSubstanceAmount.amountTextSubstanceAmount.referenceRangeSubstanceAmount.referenceRange.idSubstanceAmount.referenceRange.extensi\
onSubstanceAmount.referenceRange.lowLimitSubstanceAmount.referenceRange.highLimitSubstanceNucleicAcid.idSubstanceNucleicAcid.metaS\
ubstanceNucleicAcid.implicitRulesSubstanceNucleicAcid.languageSubstanceNucleicAcid.textSubstanceNucleicAcid.containedSubstanceNucl\
eicAcid.extensionSubstanceNucleicAcid.modifierExtensionSubstanceNucleicAcid.sequenceTypeSubstanceNucleicAcid.numberOfSubunitsSubst\
anceNucleicAcid.areaOfHybridisationSubstanceNucleicAcid.oligoNucleotideTypeSubstanceNucleicAcid.subunitSubstanceNucleicAcid.subuni\
t.idSubstanceNucleicAcid.subunit.extensionSubstanceNucleicAcid.subunit.modifierExtensionSubstanceNucleicAcid.subunit.subunitSubsta\
nceNucleicAcid.subunit.sequenceSubstanceNucleicAcid.subunit.lengthSubstanceNucleicAcid.subunit.sequenceAttachmentSubstanceNucleicA\
cid.subunit.fivePrimeSubstanceNucleicAcid.subunit.threePrimeSubstanceNucleicAcid.subunit.linkageSubstanceNucleicAcid.subunit.sugar\
SubstanceNucleicAcid.subunit.linkage.idSubstanceNucleicAcid.subunit.linkage.extensionSubstanceNucleicAcid.subunit.linkage.modifier\
ExtensionSubstanceNucleicAcid.subunit.linkage.connectivitySubstanceNucleicAcid.subunit.linkage.identifierSubstanceNucleicAcid.subu\
nit.linkage.nameSubstanceNucleicAcid.subunit.linkage.residueSiteSubstanceNucleicAcid.subunit.sugar.idSubstanceNucleicAcid.subunit.\
sugar.extensionSubstanceNucleicAcid.subunit.sugar.modifierExtensionSubstanceNucleicAcid.subunit.sugar.identifierSubstanceNucleicAc\
id.subunit.sugar.nameSubstanceNucleicAcid.subunit.sugar.residueSiteSubstancePolymer.idSubstancePolymer.metaSubstancePolymer.implic\
itRulesSubstancePolymer.languageSubstancePolymer.textSubstancePolymer.containedSubstancePolymer.extensionSubstancePolymer.modifier\
ExtensionSubstancePolymer.classSubstancePolymer.geometrySubstancePolymer.copolymerConnectivitySubstancePolymer.modificationSubstan\
cePolymer.monomerSetSubstancePolymer.repeatSubstancePolymer.monomerSet.idSubstancePolymer.monomerSet.extensionSubstancePolymer.mon\
omerSet.modifierExtensionSubstancePolymer.monomerSet.ratioTypeSubstancePolymer.monomerSet.startingMaterialSubstancePolymer.monomer\
Set.startingMaterial.idSubstancePolymer.monomerSet.startingMaterial.extensionSubstancePolymer.monomerSet.startingMaterial.modifier\
ExtensionSubstancePolymer.monomerSet.startingMaterial.materialSubstancePolymer.monomerSet.startingMaterial.typeSubstancePolymer.mo\
nomerSet.startingMaterial.isDefiningSubstancePolymer.monomerSet.startingMaterial.amountSubstancePolymer.repeat.idSubstancePolymer.\
repeat.extensionSubstancePolymer.repeat.modifierExtensionSubstancePolymer.repeat.numberOfUnitsSubstancePolymer.repeat.averageMolec\
ularFormulaSubstancePolymer.repeat.repeatUnitAmountTypeSubstancePolymer.repeat.repeatUnitSubstancePolymer.repeat.repeatUnit.idSubs\
tancePolymer.repeat.repeatUnit.extensionSubstancePolymer.repeat.repeatUnit.modifierExtensionSubstancePolymer.repeat.repeatUnit.ori\
entationOfPolymerisationSubstancePolymer.repeat.repeatUnit.repeatUnitSubstancePolymer.repeat.repeatUnit.amountSubstancePolymer.rep\
eat.repeatUnit.degreeOfPolymerisationSubstancePolymer.repeat.repeatUnit.structuralRepresentationSubstancePolymer.repeat.repeatUnit\
.degreeOfPolymerisation.idSubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.extensionSubstancePolymer.repeat.repeatUnit.de\
greeOfPolymerisation.modifierExtensionSubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.degreeSubstancePolymer.repeat.repe\
atUnit.degreeOfPolymerisation.amountSubstancePolymer.repeat.repeatUnit.structuralRepresentation.idSubstancePolymer.repeat.repeatUn\
it.structuralRepresentation.extensionSubstancePolymer.repeat.repeatUnit.structuralRepresentation.modifierExtensionSubstancePolymer\
.repeat.repeatUnit.structuralRepresentation.typeSubstancePolymer.repeat.repeatUnit.structuralRepresentation.representationSubstanc\
ePolymer.repeat.repeatUnit.structuralRepresentation.attachmentSubstanceProtein.idSubstanceProtein.metaSubstanceProtein.implicitRul\
esSubstanceProtein.languageSubstanceProtein.textSubstanceProtein.containedSubstanceProtein.extensionSubstanceProtein.modifierExten\
sionSubstanceProtein.sequenceTypeSubstanceProtein.numberOfSubunitsSubstanceProtein.disulfideLinkageSubstanceProtein.subunitSubstan\
ceProtein.subunit.idSubstanceProtein.subunit.extensionSubstanceProtein.subunit.modifierExtensionSubstanceProtein.subunit.subunitSu\
bstanceProtein.subunit.sequenceSubstanceProtein.subunit.lengthSubstanceProtein.subunit.sequenceAttachmentSubstanceProtein.subunit.\
nTerminalModificationIdSubstanceProtein.subunit.nTerminalModificationSubstanceProtein.subunit.cTerminalModificationIdSubstanceProt\
ein.subunit.cTerminalModificationSubstanceReferenceInformation.idSubstanceReferenceInformation.metaSubstanceReferenceInformation.i\
mplicitRulesSubstanceReferenceInformation.languageSubstanceReferenceInformation.textSubstanceReferenceInformation.containedSubstan\
ceReferenceInformation.extensionSubstanceReferenceInformation.modifierExtensionSubstanceReferenceInformation.commentSubstanceRefer\
enceInformation.geneSubstanceReferenceInformation.geneElementSubstanceReferenceInformation.classificationSubstanceReferenceInforma\
tion.targetSubstanceReferenceInformation.classification.idSubstanceReferenceInformation.classification.extensionSubstanceReference\
Information.classification.modifierExtensionSubstanceReferenceInformation.classification.domainSubstanceReferenceInformation.class\
ification.classificationSubstanceReferenceInformation.classification.subtypeSubstanceReferenceInformation.classification.sourceSub\
stanceReferenceInformation.gene.idSubstanceReferenceInformation.gene.extensionSubstanceReferenceInformation.gene.modifierExtension\
SubstanceReferenceInformation.gene.geneSequenceOriginSubstanceReferenceInformation.gene.geneSubstanceReferenceInformation.gene.sou\
rceSubstanceReferenceInformation.geneElement.idSubstanceReferenceInformation.geneElement.extensionSubstanceReferenceInformation.ge\
neElement.modifierExtensionSubstanceReferenceInformation.geneElement.typeSubstanceReferenceInformation.geneElement.elementSubstanc\
eReferenceInformation.geneElement.sourceSubstanceReferenceInformation.target.idSubstanceReferenceInformation.target.extensionSubst\
anceReferenceInformation.target.modifierExtensionSubstanceReferenceInformation.target.targetSubstanceReferenceInformation.target.t\
ypeSubstanceReferenceInformation.target.interactionSubstanceReferenceInformation.target.organismSubstanceReferenceInformation.targ\
et.organismTypeSubstanceReferenceInformation.target.amount[x]SubstanceReferenceInformation.target.amountTypeSubstanceReferenceInfo\
rmation.target.sourceSubstanceSourceMaterial.idSubstanceSourceMaterial.metaSubstanceSourceMaterial.implicitRulesSubstanceSourceMat\
erial.languageSubstanceSourceMaterial.textSubstanceSourceMaterial.containedSubstanceSourceMaterial.extensionSubstanceSourceMateria\
l.modifierExtensionSubstanceSourceMaterial.sourceMaterialClassSubstanceSourceMaterial.sourceMaterialTypeSubstanceSourceMaterial.so\
urceMaterialStateSubstanceSourceMaterial.organismIdSubstanceSourceMaterial.organismNameSubstanceSourceMaterial.parentSubstanceIdSu\
bstanceSourceMaterial.parentSubstanceNameSubstanceSourceMaterial.countryOfOriginSubstanceSourceMaterial.geographicalLocationSubsta\
nceSourceMaterial.developmentStageSubstanceSourceMaterial.fractionDescriptionSubstanceSourceMaterial.organismSubstanceSourceMateri\
al.partDescriptionSubstanceSourceMaterial.fractionDescription.idSubstanceSourceMaterial.fractionDescription.extensionSubstanceSour\
ceMaterial.fractionDescription.modifierExtensionSubstanceSourceMaterial.fractionDescription.fractionSubstanceSourceMaterial.fracti\
onDescription.materialTypeSubstanceSourceMaterial.organism.idSubstanceSourceMaterial.organism.extensionSubstanceSourceMaterial.org\
anism.modifierExtensionSubstanceSourceMaterial.organism.familySubstanceSourceMaterial.organism.genusSubstanceSourceMaterial.organi\
sm.speciesSubstanceSourceMaterial.organism.intraspecificTypeSubstanceSourceMaterial.organism.intraspecificDescriptionSubstanceSour\
ceMaterial.organism.authorSubstanceSourceMaterial.organism.hybridSubstanceSourceMaterial.organism.organismGeneralSubstanceSourceMa\
terial.organism.author.idSubstanceSourceMaterial.organism.author.extensionSubstanceSourceMaterial.organism.author.modifierExtensio\
nSubstanceSourceMaterial.organism.author.authorTypeSubstanceSourceMaterial.organism.author.authorDescriptionSubstanceSourceMateria\
l.organism.hybrid.idSubstanceSourceMaterial.organism.hybrid.extensionSubstanceSourceMaterial.organism.hybrid.modifierExtensionSubs\
tanceSourceMaterial.organism.hybrid.maternalOrganismIdSubstanceSourceMaterial.organism.hybrid.maternalOrganismNameSubstanceSourceM\
aterial.organism.hybrid.paternalOrganismIdSubstanceSourceMaterial.organism.hybrid.paternalOrganismNameSubstanceSourceMaterial.orga\
nism.hybrid.hybridTypeSubstanceSourceMaterial.organism.organismGeneral.idSubstanceSourceMaterial.organism.organismGeneral.extensio\
nSubstanceSourceMaterial.organism.organismGeneral.modifierExtensionSubstanceSourceMaterial.organism.organismGeneral.kingdomSubstan\
ceSourceMaterial.organism.organismGeneral.phylumSubstanceSourceMaterial.organism.organismGeneral.classSubstanceSourceMaterial.orga\
nism.organismGeneral.orderSubstanceSourceMaterial.partDescription.idSubstanceSourceMaterial.partDescription.extensionSubstanceSour\
ceMaterial.partDescription.modifierExtensionSubstanceSourceMaterial.partDescription.partSubstanceSourceMaterial.partDescription.pa\
rtLocationSubstanceSpecification.idSubstanceSpecification.metaSubstanceSpecification.implicitRulesSubstanceSpecification.languageS\
ubstanceSpecification.textSubstanceSpecification.containedSubstanceSpecification.extensionSubstanceSpecification.modifierExtension\
SubstanceSpecification.identifierSubstanceSpecification.typeSubstanceSpecification.statusSubstanceSpecification.domainSubstanceSpe\
cification.descriptionSubstanceSpecification.sourceSubstanceSpecification.commentSubstanceSpecification.moietySubstanceSpecificati\
on.propertySubstanceSpecification.referenceInformationSubstanceSpecification.structureSubstanceSpecification.codeSubstanceSpecific\
ation.nameSubstanceSpecification.molecularWeightSubstanceSpecification.relationshipSubstanceSpecification.nucleicAcidSubstanceSpec\
ification.polymerSubstanceSpecification.proteinSubstanceSpecification.sourceMaterialSubstanceSpecification.code.idSubstanceSpecifi\
cation.code.extensionSubstanceSpecification.code.modifierExtensionSubstanceSpecification.code.codeSubstanceSpecification.code.stat\
usSubstanceSpecification.code.statusDateSubstanceSpecification.code.commentSubstanceSpecification.code.sourceSubstanceSpecificatio\
n.moiety.idSubstanceSpecification.moiety.extensionSubstanceSpecification.moiety.modifierExtensionSubstanceSpecification.moiety.rol\
eSubstanceSpecification.moiety.identifierSubstanceSpecification.moiety.nameSubstanceSpecification.moiety.stereochemistrySubstanceS\
pecification.moiety.opticalActivitySubstanceSpecification.moiety.molecularFormulaSubstanceSpecification.moiety.amount[x]SubstanceS\
pecification.name.idSubstanceSpecification.name.extensionSubstanceSpecification.name.modifierExtensionSubstanceSpecification.name.\
nameSubstanceSpecification.name.typeSubstanceSpecification.name.statusSubstanceSpecification.name.preferredSubstanceSpecification.\
name.languageSubstanceSpecification.name.domainSubstanceSpecification.name.jurisdictionSubstanceSpecification.name.synonymSubstanc\
eSpecification.name.translationSubstanceSpecification.name.officialSubstanceSpecification.name.sourceSubstanceSpecification.name.o\
fficial.idSubstanceSpecification.name.official.extensionSubstanceSpecification.name.official.modifierExtensionSubstanceSpecificati\
on.name.official.authoritySubstanceSpecification.name.official.statusSubstanceSpecification.name.official.dateSubstanceSpecificati\
on.property.idSubstanceSpecification.property.extensionSubstanceSpecification.property.modifierExtensionSubstanceSpecification.pro\
perty.categorySubstanceSpecification.property.codeSubstanceSpecification.property.parametersSubstanceSpecification.property.defini\
ngSubstance[x]SubstanceSpecification.property.amount[x]SubstanceSpecification.relationship.idSubstanceSpecification.relationship.e\
xtensionSubstanceSpecification.relationship.modifierExtensionSubstanceSpecification.relationship.substance[x]SubstanceSpecificatio\
n.relationship.relationshipSubstanceSpecification.relationship.isDefiningSubstanceSpecification.relationship.amount[x]SubstanceSpe\
cification.relationship.amountRatioLowLimitSubstanceSpecification.relationship.amountTypeSubstanceSpecification.relationship.sourc\
eSubstanceSpecification.structure.idSubstanceSpecification.structure.extensionSubstanceSpecification.structure.modifierExtensionSu\
bstanceSpecification.structure.stereochemistrySubstanceSpecification.structure.opticalActivitySubstanceSpecification.structure.mol\
ecularFormulaSubstanceSpecification.structure.molecularFormulaByMoietySubstanceSpecification.structure.isotopeSubstanceSpecificati\
on.structure.molecularWeightSubstanceSpecification.structure.sourceSubstanceSpecification.structure.representationSubstanceSpecifi\
cation.structure.isotope.idSubstanceSpecification.structure.isotope.extensionSubstanceSpecification.structure.isotope.modifierExte\
nsionSubstanceSpecification.structure.isotope.identifierSubstanceSpecification.structure.isotope.nameSubstanceSpecification.struct\
ure.isotope.substitutionSubstanceSpecification.structure.isotope.halfLifeSubstanceSpecification.structure.isotope.molecularWeightS\
ubstanceSpecification.structure.isotope.molecularWeight.idSubstanceSpecification.structure.isotope.molecularWeight.extensionSubsta\
nceSpecification.structure.isotope.molecularWeight.modifierExtensionSubstanceSpecification.structure.isotope.molecularWeight.metho\
dSubstanceSpecification.structure.isotope.molecularWeight.typeSubstanceSpecification.structure.isotope.molecularWeight.amountSubst\
anceSpecification.structure.representation.idSubstanceSpecification.structure.representation.extensionSubstanceSpecification.struc\
ture.representation.modifierExtensionSubstanceSpecification.structure.representation.typeSubstanceSpecification.structure.represen\
tation.representationSubstanceSpecification.structure.representation.attachmentSupplyDelivery.idSupplyDelivery.metaSupplyDelivery.\
implicitRulesSupplyDelivery.languageSupplyDelivery.textSupplyDelivery.containedSupplyDelivery.extensionSupplyDelivery.modifierExte\
nsionSupplyDelivery.identifierSupplyDelivery.basedOnSupplyDelivery.partOfSupplyDelivery.statusSupplyDelivery.patientSupplyDelivery\
.typeSupplyDelivery.suppliedItemSupplyDelivery.occurrence[x]SupplyDelivery.supplierSupplyDelivery.destinationSupplyDelivery.receiv\
erSupplyDelivery.suppliedItem.idSupplyDelivery.suppliedItem.extensionSupplyDelivery.suppliedItem.modifierExtensionSupplyDelivery.s\
uppliedItem.quantitySupplyDelivery.suppliedItem.item[x]SupplyRequest.idSupplyRequest.metaSupplyRequest.implicitRulesSupplyRequest.\
languageSupplyRequest.textSupplyRequest.containedSupplyRequest.extensionSupplyRequest.modifierExtensionSupplyRequest.identifierSup\
plyRequest.statusSupplyRequest.categorySupplyRequest.prioritySupplyRequest.item[x]SupplyRequest.quantitySupplyRequest.parameterSup\
plyRequest.occurrence[x]SupplyRequest.authoredOnSupplyRequest.requesterSupplyRequest.supplierSupplyRequest.reasonCodeSupplyRequest\
.reasonReferenceSupplyRequest.deliverFromSupplyRequest.deliverToSupplyRequest.parameter.idSupplyRequest.parameter.extensionSupplyR\
equest.parameter.modifierExtensionSupplyRequest.parameter.codeSupplyRequest.parameter.value[x]Task.idTask.metaTask.implicitRulesTa\
sk.languageTask.textTask.containedTask.extensionTask.modifierExtensionTask.identifierTask.instantiatesCanonicalTask.instantiatesUr\
iTask.basedOnTask.groupIdentifierTask.partOfTask.statusTask.statusReasonTask.businessStatusTask.intentTask.priorityTask.codeTask.d\
escriptionTask.focusTask.forTask.encounterTask.executionPeriodTask.authoredOnTask.lastModifiedTask.requesterTask.performerTypeTask\
.ownerTask.locationTask.reasonCodeTask.reasonReferenceTask.insuranceTask.noteTask.relevantHistoryTask.restrictionTask.inputTask.ou\
tputTask.input.idTask.input.extensionTask.input.modifierExtensionTask.input.typeTask.input.value[x]Task.output.idTask.output.exten\
sionTask.output.modifierExtensionTask.output.typeTask.output.value[x]Task.restriction.idTask.restriction.extensionTask.restriction\
.modifierExtensionTask.restriction.repetitionsTask.restriction.periodTask.restriction.recipientTerminologyCapabilities.idTerminolo\
gyCapabilities.metaTerminologyCapabilities.implicitRulesTerminologyCapabilities.languageTerminologyCapabilities.textTerminologyCap\
abilities.containedTerminologyCapabilities.extensionTerminologyCapabilities.modifierExtensionTerminologyCapabilities.urlTerminolog\
yCapabilities.versionTerminologyCapabilities.nameTerminologyCapabilities.titleTerminologyCapabilities.statusTerminologyCapabilitie\
s.experimentalTerminologyCapabilities.dateTerminologyCapabilities.publisherTerminologyCapabilities.contactTerminologyCapabilities.\
descriptionTerminologyCapabilities.useContextTerminologyCapabilities.jurisdictionTerminologyCapabilities.purposeTerminologyCapabil\
ities.copyrightTerminologyCapabilities.kindTerminologyCapabilities.softwareTerminologyCapabilities.implementationTerminologyCapabi\
lities.lockedDateTerminologyCapabilities.codeSystemTerminologyCapabilities.expansionTerminologyCapabilities.codeSearchTerminologyC\
apabilities.validateCodeTerminologyCapabilities.translationTerminologyCapabilities.closureTerminologyCapabilities.closure.idTermin\
ologyCapabilities.closure.extensionTerminologyCapabilities.closure.modifierExtensionTerminologyCapabilities.closure.translationTer\
minologyCapabilities.codeSystem.idTerminologyCapabilities.codeSystem.extensionTerminologyCapabilities.codeSystem.modifierExtension\
TerminologyCapabilities.codeSystem.uriTerminologyCapabilities.codeSystem.versionTerminologyCapabilities.codeSystem.subsumptionTerm\
inologyCapabilities.codeSystem.version.idTerminologyCapabilities.codeSystem.version.extensionTerminologyCapabilities.codeSystem.ve\
rsion.modifierExtensionTerminologyCapabilities.codeSystem.version.codeTerminologyCapabilities.codeSystem.version.isDefaultTerminol\
ogyCapabilities.codeSystem.version.compositionalTerminologyCapabilities.codeSystem.version.languageTerminologyCapabilities.codeSys\
tem.version.filterTerminologyCapabilities.codeSystem.version.propertyTerminologyCapabilities.codeSystem.version.filter.idTerminolo\
gyCapabilities.codeSystem.version.filter.extensionTerminologyCapabilities.codeSystem.version.filter.modifierExtensionTerminologyCa\
pabilities.codeSystem.version.filter.codeTerminologyCapabilities.codeSystem.version.filter.opTerminologyCapabilities.expansion.idT\
erminologyCapabilities.expansion.extensionTerminologyCapabilities.expansion.modifierExtensionTerminologyCapabilities.expansion.hie\
rarchicalTerminologyCapabilities.expansion.pagingTerminologyCapabilities.expansion.incompleteTerminologyCapabilities.expansion.par\
ameterTerminologyCapabilities.expansion.textFilterTerminologyCapabilities.expansion.parameter.idTerminologyCapabilities.expansion.\
parameter.extensionTerminologyCapabilities.expansion.parameter.modifierExtensionTerminologyCapabilities.expansion.parameter.nameTe\
rminologyCapabilities.expansion.parameter.documentationTerminologyCapabilities.implementation.idTerminologyCapabilities.implementa\
tion.extensionTerminologyCapabilities.implementation.modifierExtensionTerminologyCapabilities.implementation.descriptionTerminolog\
yCapabilities.implementation.urlTerminologyCapabilities.software.idTerminologyCapabilities.software.extensionTerminologyCapabiliti\
es.software.modifierExtensionTerminologyCapabilities.software.nameTerminologyCapabilities.software.versionTerminologyCapabilities.\
translation.idTerminologyCapabilities.translation.extensionTerminologyCapabilities.translation.modifierExtensionTerminologyCapabil\
ities.translation.needsMapTerminologyCapabilities.validateCode.idTerminologyCapabilities.validateCode.extensionTerminologyCapabili\
ties.validateCode.modifierExtensionTerminologyCapabilities.validateCode.translationsTestReport.idTestReport.metaTestReport.implici\
tRulesTestReport.languageTestReport.textTestReport.containedTestReport.extensionTestReport.modifierExtensionTestReport.identifierT\
estReport.nameTestReport.statusTestReport.testScriptTestReport.resultTestReport.scoreTestReport.testerTestReport.issuedTestReport.\
participantTestReport.setupTestReport.testTestReport.teardownTestReport.participant.idTestReport.participant.extensionTestReport.p\
articipant.modifierExtensionTestReport.participant.typeTestReport.participant.uriTestReport.participant.displayTestReport.setup.id\
TestReport.setup.extensionTestReport.setup.modifierExtensionTestReport.setup.actionTestReport.setup.action.idTestReport.setup.acti\
on.extensionTestReport.setup.action.modifierExtensionTestReport.setup.action.operationTestReport.setup.action.assertTestReport.set\
up.action.assert.idTestReport.setup.action.assert.extensionTestReport.setup.action.assert.modifierExtensionTestReport.setup.action\
.assert.resultTestReport.setup.action.assert.messageTestReport.setup.action.assert.detailTestReport.setup.action.operation.idTestR\
eport.setup.action.operation.extensionTestReport.setup.action.operation.modifierExtensionTestReport.setup.action.operation.resultT\
estReport.setup.action.operation.messageTestReport.setup.action.operation.detailTestReport.teardown.idTestReport.teardown.extensio\
nTestReport.teardown.modifierExtensionTestReport.teardown.actionTestReport.teardown.action.idTestReport.teardown.action.extensionT\
estReport.teardown.action.modifierExtensionTestReport.teardown.action.operationTestReport.test.idTestReport.test.extensionTestRepo\
rt.test.modifierExtensionTestReport.test.nameTestReport.test.descriptionTestReport.test.actionTestReport.test.action.idTestReport.\
test.action.extensionTestReport.test.action.modifierExtensionTestReport.test.action.operationTestReport.test.action.assertTestScri\
pt.idTestScript.metaTestScript.implicitRulesTestScript.languageTestScript.textTestScript.containedTestScript.extensionTestScript.m\
odifierExtensionTestScript.urlTestScript.identifierTestScript.versionTestScript.nameTestScript.titleTestScript.statusTestScript.ex\
perimentalTestScript.dateTestScript.publisherTestScript.contactTestScript.descriptionTestScript.useContextTestScript.jurisdictionT\
estScript.purposeTestScript.copyrightTestScript.originTestScript.destinationTestScript.metadataTestScript.fixtureTestScript.profil\
eTestScript.variableTestScript.setupTestScript.testTestScript.teardownTestScript.destination.idTestScript.destination.extensionTes\
tScript.destination.modifierExtensionTestScript.destination.indexTestScript.destination.profileTestScript.fixture.idTestScript.fix\
ture.extensionTestScript.fixture.modifierExtensionTestScript.fixture.autocreateTestScript.fixture.autodeleteTestScript.fixture.res\
ourceTestScript.metadata.idTestScript.metadata.extensionTestScript.metadata.modifierExtensionTestScript.metadata.linkTestScript.me\
tadata.capabilityTestScript.metadata.capability.idTestScript.metadata.capability.extensionTestScript.metadata.capability.modifierE\
xtensionTestScript.metadata.capability.requiredTestScript.metadata.capability.validatedTestScript.metadata.capability.descriptionT\
estScript.metadata.capability.originTestScript.metadata.capability.destinationTestScript.metadata.capability.linkTestScript.metada\
ta.capability.capabilitiesTestScript.metadata.link.idTestScript.metadata.link.extensionTestScript.metadata.link.modifierExtensionT\
estScript.metadata.link.urlTestScript.metadata.link.descriptionTestScript.origin.idTestScript.origin.extensionTestScript.origin.mo\
difierExtensionTestScript.origin.indexTestScript.origin.profileTestScript.setup.idTestScript.setup.extensionTestScript.setup.modif\
ierExtensionTestScript.setup.actionTestScript.setup.action.idTestScript.setup.action.extensionTestScript.setup.action.modifierExte\
nsionTestScript.setup.action.operationTestScript.setup.action.assertTestScript.setup.action.assert.idTestScript.setup.action.asser\
t.extensionTestScript.setup.action.assert.modifierExtensionTestScript.setup.action.assert.labelTestScript.setup.action.assert.desc\
riptionTestScript.setup.action.assert.directionTestScript.setup.action.assert.compareToSourceIdTestScript.setup.action.assert.comp\
areToSourceExpressionTestScript.setup.action.assert.compareToSourcePathTestScript.setup.action.assert.contentTypeTestScript.setup.\
action.assert.expressionTestScript.setup.action.assert.headerFieldTestScript.setup.action.assert.minimumIdTestScript.setup.action.\
assert.navigationLinksTestScript.setup.action.assert.operatorTestScript.setup.action.assert.pathTestScript.setup.action.assert.req\
uestMethodTestScript.setup.action.assert.requestURLTestScript.setup.action.assert.resourceTestScript.setup.action.assert.responseT\
estScript.setup.action.assert.responseCodeTestScript.setup.action.assert.sourceIdTestScript.setup.action.assert.validateProfileIdT\
estScript.setup.action.assert.valueTestScript.setup.action.assert.warningOnlyTestScript.setup.action.operation.idTestScript.setup.\
action.operation.extensionTestScript.setup.action.operation.modifierExtensionTestScript.setup.action.operation.typeTestScript.setu\
p.action.operation.resourceTestScript.setup.action.operation.labelTestScript.setup.action.operation.descriptionTestScript.setup.ac\
tion.operation.acceptTestScript.setup.action.operation.contentTypeTestScript.setup.action.operation.destinationTestScript.setup.ac\
tion.operation.encodeRequestUrlTestScript.setup.action.operation.methodTestScript.setup.action.operation.originTestScript.setup.ac\
tion.operation.paramsTestScript.setup.action.operation.requestHeaderTestScript.setup.action.operation.requestIdTestScript.setup.ac\
tion.operation.responseIdTestScript.setup.action.operation.sourceIdTestScript.setup.action.operation.targetIdTestScript.setup.acti\
on.operation.urlTestScript.setup.action.operation.requestHeader.idTestScript.setup.action.operation.requestHeader.extensionTestScr\
ipt.setup.action.operation.requestHeader.modifierExtensionTestScript.setup.action.operation.requestHeader.fieldTestScript.setup.ac\
tion.operation.requestHeader.valueTestScript.teardown.idTestScript.teardown.extensionTestScript.teardown.modifierExtensionTestScri\
pt.teardown.actionTestScript.teardown.action.idTestScript.teardown.action.extensionTestScript.teardown.action.modifierExtensionTes\
tScript.teardown.action.operationTestScript.test.idTestScript.test.extensionTestScript.test.modifierExtensionTestScript.test.nameT\
estScript.test.descriptionTestScript.test.actionTestScript.test.action.idTestScript.test.action.extensionTestScript.test.action.mo\
difierExtensionTestScript.test.action.operationTestScript.test.action.assertTestScript.variable.idTestScript.variable.extensionTes\
tScript.variable.modifierExtensionTestScript.variable.nameTestScript.variable.defaultValueTestScript.variable.descriptionTestScrip\
t.variable.expressionTestScript.variable.headerFieldTestScript.variable.hintTestScript.variable.pathTestScript.variable.sourceIdTi\
ming.idTiming.extensionTiming.modifierExtensionTiming.eventTiming.repeatTiming.codeTiming.repeat.idTiming.repeat.extensionTiming.r\
epeat.bounds[x]Timing.repeat.countTiming.repeat.countMaxTiming.repeat.durationTiming.repeat.durationMaxTiming.repeat.durationUnitT\
iming.repeat.frequencyTiming.repeat.frequencyMaxTiming.repeat.periodTiming.repeat.periodMaxTiming.repeat.periodUnitTiming.repeat.d\
ayOfWeekTiming.repeat.timeOfDayTiming.repeat.whenTiming.repeat.offsetTriggerDefinition.idTriggerDefinition.extensionTriggerDefinit\
ion.typeTriggerDefinition.nameTriggerDefinition.timing[x]TriggerDefinition.dataTriggerDefinition.conditionUsageContext.idUsageCont\
ext.extensionUsageContext.codeUsageContext.value[x]ValueSet.idValueSet.metaValueSet.implicitRulesValueSet.languageValueSet.textVal\
ueSet.containedValueSet.extensionValueSet.modifierExtensionValueSet.urlValueSet.identifierValueSet.versionValueSet.nameValueSet.ti\
tleValueSet.statusValueSet.experimentalValueSet.dateValueSet.publisherValueSet.contactValueSet.descriptionValueSet.useContextValue\
Set.jurisdictionValueSet.immutableValueSet.purposeValueSet.copyrightValueSet.composeValueSet.expansionValueSet.compose.idValueSet.\
compose.extensionValueSet.compose.modifierExtensionValueSet.compose.lockedDateValueSet.compose.inactiveValueSet.compose.includeVal\
ueSet.compose.excludeValueSet.compose.include.idValueSet.compose.include.extensionValueSet.compose.include.modifierExtensionValueS\
et.compose.include.systemValueSet.compose.include.versionValueSet.compose.include.conceptValueSet.compose.include.filterValueSet.c\
ompose.include.valueSetValueSet.compose.include.concept.idValueSet.compose.include.concept.extensionValueSet.compose.include.conce\
pt.modifierExtensionValueSet.compose.include.concept.codeValueSet.compose.include.concept.displayValueSet.compose.include.concept.\
designationValueSet.compose.include.concept.designation.idValueSet.compose.include.concept.designation.extensionValueSet.compose.i\
nclude.concept.designation.modifierExtensionValueSet.compose.include.concept.designation.languageValueSet.compose.include.concept.\
designation.useValueSet.compose.include.concept.designation.valueValueSet.compose.include.filter.idValueSet.compose.include.filter\
.extensionValueSet.compose.include.filter.modifierExtensionValueSet.compose.include.filter.propertyValueSet.compose.include.filter\
.opValueSet.compose.include.filter.valueValueSet.expansion.idValueSet.expansion.extensionValueSet.expansion.modifierExtensionValue\
Set.expansion.identifierValueSet.expansion.timestampValueSet.expansion.totalValueSet.expansion.offsetValueSet.expansion.parameterV\
alueSet.expansion.containsValueSet.expansion.contains.idValueSet.expansion.contains.extensionValueSet.expansion.contains.modifierE\
xtensionValueSet.expansion.contains.systemValueSet.expansion.contains.abstractValueSet.expansion.contains.inactiveValueSet.expansi\
on.contains.versionValueSet.expansion.contains.codeValueSet.expansion.contains.displayValueSet.expansion.contains.designationValue\
Set.expansion.contains.containsValueSet.expansion.parameter.idValueSet.expansion.parameter.extensionValueSet.expansion.parameter.m\
odifierExtensionValueSet.expansion.parameter.nameValueSet.expansion.parameter.value[x]VerificationResult.idVerificationResult.meta\
VerificationResult.implicitRulesVerificationResult.languageVerificationResult.textVerificationResult.containedVerificationResult.e\
xtensionVerificationResult.modifierExtensionVerificationResult.targetVerificationResult.targetLocationVerificationResult.needVerif\
icationResult.statusVerificationResult.statusDateVerificationResult.validationTypeVerificationResult.validationProcessVerification\
Result.frequencyVerificationResult.lastPerformedVerificationResult.nextScheduledVerificationResult.failureActionVerificationResult\
.primarySourceVerificationResult.attestationVerificationResult.validatorVerificationResult.attestation.idVerificationResult.attest\
ation.extensionVerificationResult.attestation.modifierExtensionVerificationResult.attestation.whoVerificationResult.attestation.on\
BehalfOfVerificationResult.attestation.communicationMethodVerificationResult.attestation.dateVerificationResult.attestation.source\
IdentityCertificateVerificationResult.attestation.proxyIdentityCertificateVerificationResult.attestation.proxySignatureVerificatio\
nResult.attestation.sourceSignatureVerificationResult.primarySource.idVerificationResult.primarySource.extensionVerificationResult\
.primarySource.modifierExtensionVerificationResult.primarySource.whoVerificationResult.primarySource.typeVerificationResult.primar\
ySource.communicationMethodVerificationResult.primarySource.validationStatusVerificationResult.primarySource.validationDateVerific\
ationResult.primarySource.canPushUpdatesVerificationResult.primarySource.pushTypeAvailableVerificationResult.validator.idVerificat\
ionResult.validator.extensionVerificationResult.validator.modifierExtensionVerificationResult.validator.organizationVerificationRe\
sult.validator.identityCertificateVerificationResult.validator.attestationSignatureVisionPrescription.idVisionPrescription.metaVis\
ionPrescription.implicitRulesVisionPrescription.languageVisionPrescription.textVisionPrescription.containedVisionPrescription.exte\
nsionVisionPrescription.modifierExtensionVisionPrescription.identifierVisionPrescription.statusVisionPrescription.createdVisionPre\
scription.patientVisionPrescription.encounterVisionPrescription.dateWrittenVisionPrescription.prescriberVisionPrescription.lensSpe\
cificationVisionPrescription.lensSpecification.idVisionPrescription.lensSpecification.extensionVisionPrescription.lensSpecificatio\
n.modifierExtensionVisionPrescription.lensSpecification.productVisionPrescription.lensSpecification.eyeVisionPrescription.lensSpec\
ification.sphereVisionPrescription.lensSpecification.cylinderVisionPrescription.lensSpecification.axisVisionPrescription.lensSpeci\
fication.prismVisionPrescription.lensSpecification.addVisionPrescription.lensSpecification.powerVisionPrescription.lensSpecificati\
on.backCurveVisionPrescription.lensSpecification.diameterVisionPrescription.lensSpecification.durationVisionPrescription.lensSpeci\
fication.colorVisionPrescription.lensSpecification.brandVisionPrescription.lensSpecification.noteVisionPrescription.lensSpecificat\
ion.prism.idVisionPrescription.lensSpecification.prism.extensionVisionPrescription.lensSpecification.prism.modifierExtensionVision\
Prescription.lensSpecification.prism.amountVisionPrescription.lensSpecification.prism.base";

#[rustfmt::skip]
pub(crate) static TARGET_STARTS: [u16; 207] = [
    0, 0, 7, 8, 9, 10, 13, 14, 15, 16, 17, 19, 20, 21, 22, 26, 27, 28, 32, 35, 43, 44, 45, 52, 54, 55, 59, 63, 64, 65, 72, 73, 79,
    84, 85, 87, 88, 89, 90, 91, 92, 93, 94, 99, 100, 102, 109, 110, 111, 120, 124, 132, 138, 149, 150, 151, 152, 154, 162, 165,
    168, 171, 172, 173, 174, 175, 176, 177, 179, 180, 183, 190, 191, 192, 193, 202, 209, 210, 211, 214, 218, 226, 228, 229, 233,
    234, 238, 241, 248, 257, 263, 265, 266, 267, 269, 273, 277, 279, 285, 290, 295, 299, 300, 301, 302, 303, 307, 308, 309, 311,
    312, 314, 317, 318, 319, 320, 322, 323, 329, 337, 342, 345, 351, 355, 362, 363, 364, 366, 367, 370, 375, 378, 379, 381, 382,
    386, 387, 394, 398, 399, 401, 408, 411, 413, 414, 419, 420, 422, 424, 425, 427, 431, 434, 439, 440, 441, 443, 444, 446, 448,
    452, 453, 456, 460, 461, 462, 463, 464, 465, 466, 467, 473, 479, 481, 484, 490, 491, 492, 493, 494, 498, 501, 502, 505, 510,
    513, 514, 516, 517, 518, 519, 520, 525, 526, 527, 528, 529, 530, 532, 533, 534, 536, 538, 541, 547, 548, 555,
];

#[rustfmt::skip]
pub(crate) static TARGET_ITEMS: [u16; 555] = [
    169, 279, 329, 449, 455, 475, 477, 449, 0, 148, 449, 455, 501, 275, 324, 539, 329, 347, 555, 534, 439, 544, 275, 455, 475,
    501, 217, 119, 455, 475, 477, 501, 169, 475, 477, 11, 119, 192, 266, 289, 346, 436, 480, 192, 510, 169, 289, 347, 350, 377,
    480, 555, 475, 477, 455, 449, 455, 475, 501, 119, 295, 436, 480, 529, 527, 169, 279, 329, 455, 475, 477, 501, 14, 169, 449,
    455, 475, 477, 501, 449, 455, 475, 477, 501, 27, 449, 455, 555, 39, 298, 408, 106, 442, 525, 3, 333, 442, 466, 489, 53, 275,
    455, 56, 169, 449, 455, 475, 477, 501, 56, 269, 14, 104, 184, 373, 429, 503, 527, 600, 659, 119, 187, 192, 436, 56, 169, 279,
    449, 455, 475, 477, 501, 56, 449, 455, 475, 477, 501, 3, 26, 169, 279, 347, 439, 449, 466, 475, 477, 534, 58, 62, 60, 217,
    227, 187, 285, 289, 350, 353, 436, 480, 596, 169, 347, 555, 449, 475, 477, 184, 373, 659, 78, 169, 480, 66, 104, 91, 11, 119,
    515, 119, 346, 436, 187, 266, 285, 346, 436, 494, 515, 646, 94, 102, 56, 169, 275, 279, 449, 455, 475, 477, 501, 169, 279,
    449, 455, 475, 477, 501, 108, 113, 91, 187, 436, 122, 130, 192, 494, 56, 169, 275, 449, 455, 475, 477, 501, 455, 501, 130,
    449, 455, 475, 477, 485, 108, 130, 192, 494, 108, 192, 494, 169, 275, 449, 455, 475, 477, 501, 56, 169, 329, 449, 455, 475,
    477, 501, 555, 119, 187, 192, 436, 489, 494, 329, 449, 152, 175, 3, 466, 169, 275, 329, 455, 169, 449, 475, 477, 78, 148, 66,
    192, 436, 480, 494, 527, 119, 187, 192, 346, 436, 53, 295, 373, 429, 527, 56, 449, 475, 477, 530, 436, 285, 346, 169, 275,
    455, 475, 232, 517, 298, 539, 227, 119, 480, 475, 477, 501, 225, 3, 234, 373, 659, 373, 11, 119, 187, 192, 436, 494, 275, 329,
    347, 449, 455, 466, 475, 480, 169, 449, 455, 475, 477, 275, 449, 455, 119, 377, 429, 436, 515, 527, 449, 475, 477, 501, 169,
    275, 347, 455, 475, 477, 555, 447, 453, 53, 503, 224, 169, 275, 455, 14, 16, 53, 527, 600, 119, 187, 436, 289, 289, 294, 26,
    169, 455, 475, 477, 333, 169, 275, 329, 455, 475, 477, 501, 329, 449, 475, 477, 327, 53, 527, 169, 275, 329, 455, 475, 477,
    530, 169, 169, 182, 350, 480, 347, 169, 455, 475, 477, 501, 166, 455, 475, 192, 346, 356, 119, 436, 53, 295, 373, 527, 53,
    373, 527, 350, 353, 377, 436, 480, 402, 399, 449, 477, 389, 378, 399, 347, 378, 347, 378, 555, 585, 407, 347, 378, 555, 347,
    378, 439, 555, 391, 378, 384, 398, 271, 416, 11, 53, 184, 295, 373, 429, 527, 285, 289, 350, 353, 377, 480, 169, 182, 416,
    436, 494, 192, 285, 346, 416, 436, 494, 279, 460, 600, 477, 455, 464, 475, 501, 3, 466, 489, 475, 350, 436, 480, 119, 187,
    192, 436, 480, 108, 187, 192, 489, 436, 480, 508, 466, 122, 524, 169, 275, 329, 455, 555, 573, 560, 564, 571, 578, 555, 585,
    585, 598, 130, 596, 279, 449, 329, 449, 455, 275, 449, 455, 475, 477, 501, 625, 275, 279, 310, 329, 449, 466, 510,
];

#[rustfmt::skip]
pub(crate) static INVARIANT_SET_STARTS: [u16; 127] = [
    0, 0, 5, 11, 12, 15, 22, 23, 31, 37, 39, 40, 42, 51, 52, 65, 66, 67, 68, 74, 81, 87, 89, 95, 97, 98, 99, 100, 108, 118, 120,
    123, 124, 125, 126, 129, 132, 138, 139, 140, 142, 143, 144, 159, 165, 171, 177, 183, 185, 187, 194, 195, 201, 207, 208, 209,
    210, 217, 223, 229, 235, 243, 250, 257, 258, 264, 265, 271, 273, 279, 287, 289, 295, 296, 303, 306, 312, 313, 314, 320, 321,
    322, 324, 330, 332, 343, 350, 351, 352, 354, 356, 358, 359, 365, 371, 372, 373, 379, 387, 393, 394, 397, 399, 421, 422, 428,
    430, 436, 437, 447, 448, 449, 450, 451, 457, 458, 459, 462, 463, 464, 465, 468, 477, 481, 487, 490, 493,
];

#[rustfmt::skip]
pub(crate) static INVARIANT_SET_ITEMS: [u16; 493] = [
    0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 6, 7, 6, 8, 9, 10, 0, 1, 2, 3, 4, 11, 12, 13, 14, 0, 1, 2, 3, 4, 15, 0, 1, 2, 3, 4, 16, 6,
    17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 0, 1, 2, 3, 4, 38, 39, 40, 41, 0, 1, 2, 3,
    4, 42, 43, 0, 1, 2, 3, 4, 44, 0, 1, 2, 3, 4, 45, 46, 47, 0, 1, 2, 3, 4, 48, 49, 50, 51, 52, 53, 54, 55, 0, 1, 2, 3, 4, 0, 1,
    2, 3, 4, 56, 57, 58, 59, 60, 61, 6, 62, 6, 8, 63, 64, 65, 66, 6, 8, 67, 6, 8, 0, 1, 2, 3, 4, 68, 69, 70, 71, 72, 73, 74, 75,
    76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 6, 0, 1, 2, 3, 4, 89, 0, 1, 2, 3, 4, 90, 0, 1, 2, 3, 4, 91, 0, 1, 2, 3, 4,
    92, 6, 93, 6, 94, 0, 1, 2, 3, 4, 95, 96, 97, 0, 1, 2, 3, 4, 98, 0, 1, 2, 3, 4, 99, 100, 101, 102, 0, 1, 2, 3, 4, 103, 104, 0,
    1, 2, 3, 4, 105, 0, 1, 2, 3, 4, 106, 0, 1, 2, 3, 4, 107, 0, 1, 2, 3, 4, 108, 109, 110, 0, 1, 2, 3, 4, 111, 112, 0, 1, 2, 3, 4,
    113, 114, 115, 0, 1, 2, 3, 4, 116, 117, 0, 1, 2, 3, 4, 118, 119, 120, 0, 1, 2, 3, 4, 121, 0, 1, 2, 3, 4, 122, 123, 124, 125,
    126, 0, 1, 2, 3, 4, 127, 128, 0, 1, 2, 3, 4, 129, 130, 131, 132, 133, 0, 1, 2, 3, 4, 134, 135, 136, 0, 1, 2, 3, 4, 137, 138,
    139, 6, 140, 0, 1, 2, 3, 4, 141, 6, 8, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 0, 1, 2, 3, 4, 153, 154, 155,
    156, 6, 157, 6, 158, 6, 159, 160, 0, 1, 2, 3, 4, 161, 0, 1, 2, 3, 4, 162, 163, 164, 0, 1, 2, 3, 4, 165, 0, 1, 2, 3, 4, 166,
    167, 168, 0, 1, 2, 3, 4, 169, 170, 171, 172, 173, 174, 175, 0, 1, 2, 3, 4, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185,
    186, 187, 188, 189, 190, 191, 192, 193, 0, 1, 2, 3, 4, 194, 195, 196, 0, 1, 2, 3, 4, 197, 198, 0, 1, 2, 3, 4, 199, 200, 201,
    202, 203, 204, 205, 206, 207, 0, 1, 2, 3, 4, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223,
    224, 225, 226, 227, 228, 6, 229, 230, 231, 0, 1, 2, 3, 4, 232, 233, 234, 235, 236, 237, 238,
];

#[rustfmt::skip]
pub(crate) static INVARIANTS: [I; 239] = [
    I("dom-2", true, "contained.contained.empty()"),
    I("dom-3", true, "contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants().as(canonical) | %resource.descendants().as(uri) | %resource.descendants().as(url))) or descendants().where(reference = '#').exists() or descendants().where(as(canonical) = '#').exists() or descendants().where(as(canonical) = '#').exists()).not()).trace('unmatched', id).empty()"),
    I("dom-4", true, "contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()"),
    I("dom-5", true, "contained.meta.security.empty()"), I("dom-6", false, "text.`div`.exists()"),
    I("adf-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("ele-1", true, "hasValue() or (children().count() > id.count())"),
    I("age-1", true, "(code.exists() or value.empty()) and (system.empty() or system = %ucum) and (value.empty() or value.hasValue().not() or value > 0)"),
    I("qty-3", true, "code.empty() or system.exists()"),
    I("ait-1", true, "verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification' and code = 'entered-in-error').exists() or clinicalStatus.exists()"),
    I("ait-2", true, "verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification' and code = 'entered-in-error').empty() or clinicalStatus.empty()"),
    I("app-1", true, "type.exists() or actor.exists()"), I("app-2", true, "start.exists() = end.exists()"),
    I("app-3", true, "(start.exists() and end.exists()) or (status in ('proposed' | 'cancelled' | 'waitlist'))"),
    I("app-4", true, "Appointment.cancelationReason.exists() implies (Appointment.status='no-show' or Appointment.status='cancelled')"),
    I("apr-1", true, "participantType.exists() or actor.exists()"), I("att-1", true, "data.empty() or contentType.exists()"),
    I("sev-1", true, "name.empty() or query.empty()"),
    I("bdl-5", true, "resource.exists() or request.exists() or response.exists()"),
    I("bdl-8", true, "fullUrl.contains('/_history/').not()"),
    I("bdl-1", true, "total.empty() or (type = 'searchset') or (type = 'history')"),
    I("bdl-2", true, "entry.search.empty() or (type = 'searchset')"),
    I("bdl-3", true, "entry.all(request.exists() = (%resource.type = 'batch' or %resource.type = 'transaction' or %resource.type = 'history'))"),
    I("bdl-4", true, "entry.all(response.exists() = (%resource.type = 'batch-response' or %resource.type = 'transaction-response' or %resource.type = 'history'))"),
    I("bdl-7", true, "(type = 'history') or entry.where(fullUrl.exists()).select(fullUrl&resource.meta.versionId).isDistinct()"),
    I("bdl-9", true, "type = 'document' implies (identifier.system.exists() and identifier.value.exists())"),
    I("bdl-10", true, "type = 'document' implies (timestamp.hasValue())"),
    I("bdl-11", true, "type = 'document' implies entry.first().resource.is(Composition)"),
    I("bdl-12", true, "type = 'message' implies entry.first().resource.is(MessageHeader)"),
    I("cpb-9", true, "resource.select(type).isDistinct()"), I("cpb-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("cpb-1", true, "rest.exists() or messaging.exists() or document.exists()"),
    I("cpb-2", true, "(description.count() + software.count() + implementation.count()) > 0"),
    I("cpb-3", true, "messaging.endpoint.empty() or kind = 'instance'"),
    I("cpb-7", true, "document.select(profile&mode).isDistinct()"),
    I("cpb-14", true, "(kind != 'instance') or implementation.exists()"),
    I("cpb-15", true, "(kind != 'capability') or (implementation.exists().not() and software.exists())"),
    I("cpb-16", true, "(kind!='requirements') or (implementation.exists().not() and software.exists().not())"),
    I("cpb-12", true, "searchParam.select(name).isDistinct()"), I("cpl-3", true, "detail.empty() or reference.empty()"),
    I("ctm-1", true, "onBehalfOf.exists() implies (member.resolve().iif(empty(), true, ofType(Practitioner).exists()))"),
    I("cid-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("csd-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("csd-1", true, "concept.code.combine($this.descendants().concept.code).isDistinct()"),
    I("cpd-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("cmp-1", true, "text.exists() or entry.exists() or section.exists()"),
    I("cmp-2", true, "emptyReason.empty() or entry.empty()"), I("cmd-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("cmd-2", true, "(mode = 'fixed') implies code.exists()"), I("cmd-3", true, "(mode = 'other-map') implies url.exists()"),
    I("cmd-1", true, "comment.exists() or equivalence.empty() or ((equivalence != 'narrower') and (equivalence != 'inexact'))"),
    I("con-1", true, "summary.exists() or assessment.exists()"), I("con-2", true, "code.exists() or detail.exists()"),
    I("con-3", false, "clinicalStatus.exists() or verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-ver-status' and code = 'entered-in-error').exists() or category.select($this='problem-list-item').empty()"),
    I("con-4", true, "abatement.empty() or clinicalStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-clinical' and (code='resolved' or code='remission' or code='inactive')).exists()"),
    I("con-5", true, "verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-ver-status' and code='entered-in-error').empty() or clinicalStatus.empty()"),
    I("ppc-1", true, "policy.exists() or policyRule.exists()"),
    I("ppc-2", true, "patient.exists() or scope.coding.where(system='something' and code='patient-privacy').exists().not()"),
    I("ppc-3", true, "patient.exists() or scope.coding.where(system='something' and code='research').exists().not()"),
    I("ppc-4", true, "patient.exists() or scope.coding.where(system='something' and code='adr').exists().not()"),
    I("ppc-5", true, "patient.exists() or scope.coding.where(system='something' and code='treatment').exists().not()"),
    I("cpt-2", true, "value.empty() or system.exists()"),
    I("cnt-3", true, "(code.exists() or value.empty()) and (system.empty() or system = %ucum) and (code.empty() or code = '1') and (value.empty() or value.hasValue().not() or value.toString().contains('.').not())"),
    I("ces-1", true, "category.exists() xor productOrService.exists()"),
    I("drq-1", true, "path.exists() xor searchParam.exists()"), I("drq-2", true, "path.exists() xor searchParam.exists()"),
    I("dis-1", true, "(code.exists() or value.empty()) and (system.empty() or system = %ucum)"),
    I("drt-1", true, "code.exists() implies ((system = %ucum) and value.exists())"),
    I("ees-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("eld-1", true, "discriminator.exists() or description.exists()"),
    I("eld-3", true, "empty() or ($this = '*') or (toInteger() >= 0)"),
    I("eld-4", true, "aggregation.empty() or (code = 'Reference') or (code = 'canonical')"),
    I("eld-17", true, "(code='Reference' or code = 'canonical') or targetProfile.empty()"),
    I("eld-21", false, "expression.exists()"),
    I("eld-12", true, "valueSet.exists() implies (valueSet.startsWith('http:') or valueSet.startsWith('https') or valueSet.startsWith('urn:'))"),
    I("eld-2", true, "min.empty() or max.empty() or (max = '*') or iif(max != '*', min <= max.toInteger())"),
    I("eld-5", true, "contentReference.empty() or (type.empty() and defaultValue.empty() and fixed.empty() and pattern.empty() and example.empty() and minValue.empty() and maxValue.empty() and maxLength.empty() and binding.empty())"),
    I("eld-6", true, "fixed.empty() or (type.count()  <= 1)"), I("eld-7", true, "pattern.empty() or (type.count() <= 1)"),
    I("eld-8", true, "pattern.empty() or fixed.empty()"),
    I("eld-11", true, "binding.empty() or type.code.empty() or type.select((code = 'code') or (code = 'Coding') or (code='CodeableConcept') or (code = 'Quantity') or (code = 'string') or (code = 'uri')).exists()"),
    I("eld-13", true, "type.select(code).isDistinct()"), I("eld-14", true, "constraint.select(key).isDistinct()"),
    I("eld-15", true, "defaultValue.empty() or meaningWhenMissing.empty()"),
    I("eld-16", true, "sliceName.empty() or sliceName.matches('^[a-zA-Z0-9\\\\/\\\\-_\\\\[\\\\]\\\\@]+$')"),
    I("eld-18", true, "(isModifier.exists() and isModifier) implies isModifierReason.exists()"),
    I("eld-19", true, "path.matches('[^\\\\s\\\\.,:;\\\\\\'\"\\\\/|?!@#$%&*()\\\\[\\\\]{}]{1,64}(\\\\.[^\\\\s\\\\.,:;\\\\\\'\"\\\\/|?!@#$%&*()\\\\[\\\\]{}]{1,64}(\\\\[x\\\\])?(\\\\:[^\\\\s\\\\.]+)?)*')"),
    I("eld-20", false, "path.matches('[A-Za-z][A-Za-z0-9]*(\\\\.[a-z][A-Za-z0-9]*(\\\\[x])?)*')"),
    I("eld-22", true, "sliceIsConstraining.exists() implies sliceName.exists()"),
    I("evd-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("evi-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("evv-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("esc-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("exp-1", true, "expression.exists() or reference.exists()"), I("ext-1", true, "extension.exists() != value.exists()"),
    I("fhs-1", true, "age.empty() or born.empty()"), I("fhs-2", true, "age.exists() or estimatedAge.empty()"),
    I("gol-1", true, "(detail.exists() and measure.exists()) or detail.exists().not()"),
    I("gdf-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"), I("grp-1", true, "member.empty() or (actual = true)"),
    I("imm-1", true, "documentType.exists() or reference.exists()"),
    I("imr-1", true, "vaccineCode.exists() or targetDisease.exists()"),
    I("ig-1", true, "resource.groupingId.all(%context.grouping.id contains $this)"),
    I("ig-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("ig-2", true, "definition.resource.fhirVersion.all(%context.fhirVersion contains $this)"),
    I("ipn-1", true, "(identifier.count() + name.count()) > 0"), I("lib-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("lnk-1", true, "item.count()>1"), I("lst-1", true, "emptyReason.empty() or entry.empty()"),
    I("lst-2", true, "mode = 'changes' or entry.deleted.empty()"), I("lst-3", true, "mode = 'working' or entry.date.empty()"),
    I("mea-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("mea-1", true, "group.stratifier.all((code | description | criteria).exists() xor component.exists())"),
    I("mrp-1", true, "(type != 'data-collection') or group.exists().not()"),
    I("mrp-2", true, "group.stratifier.stratum.all(value.exists() xor component.exists())"),
    I("mad-1", true, "dose.exists() or rate.exists()"),
    I("mdd-1", true, "whenHandedOver.empty() or whenPrepared.empty() or whenHandedOver >= whenPrepared"),
    I("md-1", true, "max='*' or (max.toInteger() > 0)"), I("msd-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("msq-5", true, "(chromosome.empty() and genomeBuild.empty()) or (chromosome.exists() and genomeBuild.exists())"),
    I("msq-6", true, "(genomeBuild.count()+referenceSeqId.count()+ referenceSeqPointer.count()+ referenceSeqString.count()) = 1"),
    I("msq-3", true, "coordinateSystem = 1 or coordinateSystem = 0"),
    I("nsd-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("nsd-1", true, "kind != 'root' or uniqueId.all(type != 'uuid')"),
    I("nsd-2", true, "uniqueId.where(preferred = true).select(type).isDistinct()"), I("txt-1", true, "htmlChecks()"),
    I("txt-2", true, "htmlChecks()"), I("nor-1", false, "oralDiet.exists() or supplement.exists() or enteralFormula.exists()"),
    I("obs-3", true, "low.exists() or high.exists() or text.exists()"),
    I("obs-6", true, "dataAbsentReason.empty() or value.empty()"),
    I("obs-7", true, "value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()"),
    I("opd-1", true, "type.exists() or part.exists()"), I("opd-2", true, "searchType.exists() implies type = 'string'"),
    I("opd-3", true, "targetProfile.exists() implies (type = 'Reference' or type = 'canonical')"),
    I("opd-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"), I("org-3", true, "where(use = 'home').empty()"),
    I("org-2", true, "where(use = 'home').empty()"), I("org-1", true, "(identifier.count() + name.count()) > 0"),
    I("inv-1", true, "(part.exists() and value.empty() and resource.empty()) or (part.empty() and (value.exists() xor resource.exists()))"),
    I("pat-1", true, "name.exists() or telecom.exists() or address.exists() or organization.exists()"),
    I("per-1", true, "start.hasValue().not() or end.hasValue().not() or (start <= end)"),
    I("pdf-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("que-1", true, "(type='group' implies item.empty().not()) and (type.trace('type')='display' implies item.trace('item').empty())"),
    I("que-3", true, "type!='display' or code.empty()"), I("que-4", true, "answerOption.empty() or answerValueSet.empty()"),
    I("que-5", true, "(type ='choice' or type = 'open-choice' or type = 'decimal' or type = 'integer' or type = 'date' or type = 'dateTime' or type = 'time' or type = 'string' or type = 'quantity') or (answerValueSet.empty() and answerOption.empty())"),
    I("que-6", true, "type!='display' or (required.empty() and repeats.empty())"),
    I("que-8", true, "(type!='group' and type!='display') or initial.empty()"),
    I("que-9", true, "type!='display' or readOnly.empty()"),
    I("que-10", true, "(type in ('boolean' | 'decimal' | 'integer' | 'string' | 'text' | 'url' | 'open-choice')) or maxLength.empty()"),
    I("que-11", true, "answerOption.empty() or initial.empty()"),
    I("que-12", true, "enableWhen.count() > 2 implies enableBehavior.exists()"),
    I("que-13", true, "repeats=true or initial.count() <= 1"), I("que-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("que-2", true, "descendants().linkId.isDistinct()"), I("que-7", true, "operator = 'exists' implies (answer is Boolean)"),
    I("qrs-1", true, "(answer.exists() and item.exists()).not()"),
    I("rng-2", true, "low.empty() or high.empty() or (low <= high)"),
    I("rat-1", true, "(numerator.empty() xor denominator.exists()) and (numerator.exists() or extension.exists())"),
    I("ref-1", true, "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids'))"),
    I("rqg-1", true, "resource.exists() != action.exists()"), I("rsd-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("red-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("ras-2", true, "probability is decimal implies (probability as decimal) <= 100"),
    I("ras-1", true, "(low.empty() or ((low.code = '%') and (low.system = %ucum))) and (high.empty() or ((high.code = '%') and (high.system = %ucum)))"),
    I("rvs-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("spd-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"), I("spd-1", true, "xpath.empty() or xpathUsage.exists()"),
    I("spd-2", true, "chain.empty() or type = 'reference'"), I("prr-1", true, "orderDetail.empty() or code.exists()"),
    I("sdf-2", true, "name.exists() or uri.exists()"),
    I("sdf-3", true, "element.all(definition.exists() and min.exists() and max.exists())"),
    I("sdf-8", true, "(%resource.kind = 'logical' or element.first().path = %resource.type) and element.tail().all(path.startsWith(%resource.snapshot.element.first().path&'.'))"),
    I("sdf-8b", true, "element.all(base.exists())"), I("sdf-20", true, "element.where(path.contains('.').not()).slicing.empty()"),
    I("sdf-8a", true, "(%resource.kind = 'logical' or element.first().path.startsWith(%resource.type)) and (element.tail().empty() or element.tail().all(path.startsWith(%resource.differential.element.first().path.replaceMatches('\\\\..*','')&'.')))"),
    I("sdf-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("sdf-1", true, "derivation = 'constraint' or snapshot.element.select(path).isDistinct()"),
    I("sdf-15a", true, "(kind!='logical'  and differential.element.first().path.contains('.').not()) implies differential.element.first().type.empty()"),
    I("sdf-4", true, "abstract = true or baseDefinition.exists()"),
    I("sdf-5", true, "type != 'Extension' or derivation = 'specialization' or (context.exists())"),
    I("sdf-6", true, "snapshot.exists() or differential.exists()"),
    I("sdf-9", true, "children().element.where(path.contains('.').not()).label.empty() and children().element.where(path.contains('.').not()).code.empty() and children().element.where(path.contains('.').not()).requirements.empty()"),
    I("sdf-11", true, "kind != 'logical' implies snapshot.empty() or snapshot.element.first().path = type"),
    I("sdf-14", true, "snapshot.element.all(id.exists()) and differential.element.all(id.exists())"),
    I("sdf-15", true, "kind!='logical' implies snapshot.element.first().type.empty()"),
    I("sdf-16", true, "snapshot.element.all(id.exists()) and snapshot.element.id.trace('ids').isDistinct()"),
    I("sdf-17", true, "differential.element.all(id.exists()) and differential.element.id.trace('ids').isDistinct()"),
    I("sdf-18", true, "contextInvariant.exists() implies type = 'Extension'"),
    I("sdf-19", true, "url.startsWith('http://hl7.org/fhir/StructureDefinition') implies (differential.element.type.code.all(matches('^[a-zA-Z0-9]+$') or matches('^http:\\\\/\\\\/hl7\\\\.org\\\\/fhirpath\\\\/System\\\\.[A-Z][A-Za-z]+$')) and snapshot.element.type.code.all(matches('^[a-zA-Z0-9\\\\.]+$') or matches('^http:\\\\/\\\\/hl7\\\\.org\\\\/fhirpath\\\\/System\\\\.[A-Z][A-Za-z]+$')))"),
    I("sdf-21", true, "differential.element.defaultValue.exists() implies (derivation = 'specialization')"),
    I("sdf-22", true, "url.startsWith('http://hl7.org/fhir/StructureDefinition') implies (snapshot.element.defaultValue.empty() and differential.element.defaultValue.empty())"),
    I("sdf-23", true, "(snapshot | differential).element.all(path.contains('.').not() implies sliceName.empty())"),
    I("sdf-10", true, "binding.empty() or binding.valueSet.exists() or binding.description.exists()"),
    I("smp-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("smp-1", true, "element.exists() implies context.exists()"),
    I("smp-2", true, "context.exists() implies contextType.exists()"),
    I("inv-1", true, "lastModified.exists().not() or authoredOn.exists().not() or lastModified >= authoredOn"),
    I("tcp-1", true, "version.count() > 1 implies version.all(code.exists())"),
    I("tcp-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"),
    I("tcp-2", true, "(description.count() + software.count() + implementation.count()) > 0"),
    I("tcp-3", true, "(kind != 'instance') or implementation.exists()"),
    I("tcp-4", true, "(kind != 'capability') or (implementation.exists().not() and software.exists())"),
    I("tcp-5", true, "(kind!='requirements') or (implementation.exists().not() and software.exists().not())"),
    I("inv-1", true, "operation.exists() xor assert.exists()"), I("inv-2", true, "operation.exists() xor assert.exists()"),
    I("tst-4", true, "capability.required.exists() or capability.validated.exists()"),
    I("tst-3", true, "expression.empty() or headerField.empty() or path.empty()"),
    I("tst-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"), I("tst-1", true, "operation.exists() xor assert.exists()"),
    I("tst-7", true, "sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' |'search' | 'transaction' | 'history'))"),
    I("tst-5", true, "extension.exists() or (contentType.count() + expression.count() + headerField.count() + minimumId.count() + navigationLinks.count() + path.count() + requestMethod.count() + resource.count() + responseCode.count() + response.count()  + validateProfileId.count() <=1)"),
    I("tst-10", true, "compareToSourceId.empty() xor (compareToSourceExpression.exists() or compareToSourcePath.exists())"),
    I("tst-12", true, "(response.empty() and responseCode.empty() and direction = 'request') or direction.empty() or direction = 'response'"),
    I("tst-9", true, "sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' | 'search' | 'transaction' | 'history'))"),
    I("tst-2", true, "operation.exists() xor assert.exists()"),
    I("tst-8", true, "sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' | 'search' | 'transaction' | 'history'))"),
    I("tst-6", true, "extension.exists() or (contentType.count() + expression.count() + headerField.count() + minimumId.count() + navigationLinks.count() + path.count() + requestMethod.count() + resource.count() + responseCode.count() + response.count() + validateProfileId.count() <=1)"),
    I("tst-11", true, "compareToSourceId.empty() xor (compareToSourceExpression.exists() or compareToSourcePath.exists())"),
    I("tst-13", true, "(response.empty() and responseCode.empty() and direction = 'request') or direction.empty() or direction = 'response'"),
    I("tim-1", true, "duration.empty() or durationUnit.exists()"), I("tim-2", true, "period.empty() or periodUnit.exists()"),
    I("tim-4", true, "duration.exists() implies duration >= 0"), I("tim-5", true, "period.exists() implies period >= 0"),
    I("tim-6", true, "periodMax.empty() or period.exists()"), I("tim-7", true, "durationMax.empty() or duration.exists()"),
    I("tim-8", true, "countMax.empty() or count.exists()"),
    I("tim-9", true, "offset.empty() or (when.exists() and ((when in ('C' | 'CM' | 'CD' | 'CV')).not()))"),
    I("tim-10", true, "timeOfDay.empty() or when.empty()"), I("trd-1", true, "data.empty() or timing.empty()"),
    I("trd-2", true, "condition.exists() implies data.exists()"),
    I("trd-3", true, "(type = 'named-event' implies name.exists()) and (type = 'periodic' implies timing.exists()) and (type.startsWith('data-') implies data.exists())"),
    I("vsd-0", false, "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"), I("vsd-1", true, "valueSet.exists() or system.exists()"),
    I("vsd-2", true, "(concept.exists() or filter.exists()) implies system.exists()"),
    I("vsd-3", true, "concept.empty() or filter.empty()"), I("vsd-6", true, "code.exists() or display.exists()"),
    I("vsd-9", true, "code.exists() or abstract = true"), I("vsd-10", true, "code.empty() or system.exists()"),
];

#[rustfmt::skip]
pub(crate) static VALUE_SETS: [&str; 565] = [
    "http://hl7.org/fhir/ValueSet/languages", "http://hl7.org/fhir/ValueSet/account-status",
    "http://hl7.org/fhir/ValueSet/account-type", "http://hl7.org/fhir/ValueSet/publication-status",
    "http://hl7.org/fhir/ValueSet/subject-type", "http://hl7.org/fhir/ValueSet/jurisdiction",
    "http://hl7.org/fhir/ValueSet/definition-topic", "http://hl7.org/fhir/ValueSet/request-resource-types",
    "http://hl7.org/fhir/ValueSet/procedure-code", "http://hl7.org/fhir/ValueSet/request-intent",
    "http://hl7.org/fhir/ValueSet/request-priority", "http://hl7.org/fhir/ValueSet/medication-codes",
    "http://hl7.org/fhir/ValueSet/body-site", "http://hl7.org/fhir/ValueSet/action-participant-type",
    "http://hl7.org/fhir/ValueSet/action-participant-role", "http://hl7.org/fhir/ValueSet/address-use",
    "http://hl7.org/fhir/ValueSet/address-type", "http://hl7.org/fhir/ValueSet/adverse-event-actuality",
    "http://hl7.org/fhir/ValueSet/adverse-event-category", "http://hl7.org/fhir/ValueSet/adverse-event-type",
    "http://hl7.org/fhir/ValueSet/adverse-event-seriousness", "http://hl7.org/fhir/ValueSet/adverse-event-severity",
    "http://hl7.org/fhir/ValueSet/adverse-event-outcome", "http://hl7.org/fhir/ValueSet/adverse-event-causality-assess",
    "http://hl7.org/fhir/ValueSet/adverse-event-causality-method", "http://hl7.org/fhir/ValueSet/quantity-comparator",
    "http://hl7.org/fhir/ValueSet/allergyintolerance-clinical", "http://hl7.org/fhir/ValueSet/allergyintolerance-verification",
    "http://hl7.org/fhir/ValueSet/allergy-intolerance-type", "http://hl7.org/fhir/ValueSet/allergy-intolerance-category",
    "http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality", "http://hl7.org/fhir/ValueSet/allergyintolerance-code",
    "http://hl7.org/fhir/ValueSet/substance-code", "http://hl7.org/fhir/ValueSet/clinical-findings",
    "http://hl7.org/fhir/ValueSet/reaction-event-severity", "http://hl7.org/fhir/ValueSet/route-codes",
    "http://hl7.org/fhir/ValueSet/appointmentstatus", "http://hl7.org/fhir/ValueSet/appointment-cancellation-reason",
    "http://hl7.org/fhir/ValueSet/service-category", "http://hl7.org/fhir/ValueSet/service-type",
    "http://hl7.org/fhir/ValueSet/c80-practice-codes", "http://terminology.hl7.org/ValueSet/v2-0276",
    "http://hl7.org/fhir/ValueSet/encounter-reason", "http://hl7.org/fhir/ValueSet/encounter-participant-type",
    "http://hl7.org/fhir/ValueSet/participantrequired", "http://hl7.org/fhir/ValueSet/participationstatus",
    "http://hl7.org/fhir/ValueSet/mimetypes", "http://hl7.org/fhir/ValueSet/audit-event-type",
    "http://hl7.org/fhir/ValueSet/audit-event-sub-type", "http://hl7.org/fhir/ValueSet/audit-event-action",
    "http://hl7.org/fhir/ValueSet/audit-event-outcome", "http://terminology.hl7.org/ValueSet/v3-PurposeOfUse",
    "http://hl7.org/fhir/ValueSet/participation-role-type", "http://hl7.org/fhir/ValueSet/security-role-type",
    "http://hl7.org/fhir/ValueSet/dicm-405-mediatype", "http://hl7.org/fhir/ValueSet/network-type",
    "http://hl7.org/fhir/ValueSet/audit-entity-type", "http://hl7.org/fhir/ValueSet/object-role",
    "http://hl7.org/fhir/ValueSet/object-lifecycle-events", "http://hl7.org/fhir/ValueSet/security-labels",
    "http://hl7.org/fhir/ValueSet/audit-source-type", "http://hl7.org/fhir/ValueSet/basic-resource-type",
    "http://hl7.org/fhir/ValueSet/product-category", "http://hl7.org/fhir/ValueSet/product-status",
    "http://hl7.org/fhir/ValueSet/product-storage-scale", "http://hl7.org/fhir/ValueSet/bodystructure-code",
    "http://hl7.org/fhir/ValueSet/bodystructure-relative-location", "http://hl7.org/fhir/ValueSet/bundle-type",
    "http://hl7.org/fhir/ValueSet/http-verb", "http://hl7.org/fhir/ValueSet/search-entry-mode",
    "http://hl7.org/fhir/ValueSet/capability-statement-kind", "http://hl7.org/fhir/ValueSet/FHIR-version",
    "http://hl7.org/fhir/ValueSet/document-mode", "http://hl7.org/fhir/ValueSet/message-transport",
    "http://hl7.org/fhir/ValueSet/event-capability-mode", "http://hl7.org/fhir/ValueSet/restful-capability-mode",
    "http://hl7.org/fhir/ValueSet/system-restful-interaction", "http://hl7.org/fhir/ValueSet/resource-types",
    "http://hl7.org/fhir/ValueSet/versioning-policy", "http://hl7.org/fhir/ValueSet/conditional-read-status",
    "http://hl7.org/fhir/ValueSet/conditional-delete-status", "http://hl7.org/fhir/ValueSet/reference-handling-policy",
    "http://hl7.org/fhir/ValueSet/type-restful-interaction", "http://hl7.org/fhir/ValueSet/search-param-type",
    "http://hl7.org/fhir/ValueSet/restful-security-service", "http://hl7.org/fhir/ValueSet/request-status",
    "http://hl7.org/fhir/ValueSet/care-plan-intent", "http://hl7.org/fhir/ValueSet/care-plan-category",
    "http://hl7.org/fhir/ValueSet/care-plan-activity-outcome", "http://hl7.org/fhir/ValueSet/care-plan-activity-kind",
    "http://hl7.org/fhir/ValueSet/care-plan-activity-status", "http://hl7.org/fhir/ValueSet/care-team-status",
    "http://hl7.org/fhir/ValueSet/care-team-category", "http://hl7.org/fhir/ValueSet/participant-role",
    "http://hl7.org/fhir/ValueSet/relation-type", "http://hl7.org/fhir/ValueSet/chargeitem-status",
    "http://hl7.org/fhir/ValueSet/chargeitem-billingcodes", "http://hl7.org/fhir/ValueSet/icd-10",
    "http://hl7.org/fhir/ValueSet/device-kind", "http://hl7.org/fhir/ValueSet/performer-role",
    "http://hl7.org/fhir/ValueSet/invoice-priceComponentType", "http://hl7.org/fhir/ValueSet/fm-status",
    "http://hl7.org/fhir/ValueSet/claim-type", "http://hl7.org/fhir/ValueSet/claim-subtype",
    "http://hl7.org/fhir/ValueSet/claim-use", "http://hl7.org/fhir/ValueSet/process-priority",
    "http://hl7.org/fhir/ValueSet/fundsreserve", "http://terminology.hl7.org/ValueSet/v3-ActIncidentCode",
    "http://hl7.org/fhir/ValueSet/claim-careteamrole", "http://hl7.org/fhir/ValueSet/provider-qualification",
    "http://hl7.org/fhir/ValueSet/ex-diagnosistype", "http://hl7.org/fhir/ValueSet/ex-diagnosis-on-admission",
    "http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup", "http://hl7.org/fhir/ValueSet/ex-revenue-center",
    "http://hl7.org/fhir/ValueSet/ex-benefitcategory", "http://hl7.org/fhir/ValueSet/service-uscls",
    "http://hl7.org/fhir/ValueSet/claim-modifiers", "http://hl7.org/fhir/ValueSet/ex-program-code",
    "http://hl7.org/fhir/ValueSet/service-place", "http://hl7.org/fhir/ValueSet/tooth", "http://hl7.org/fhir/ValueSet/surface",
    "http://hl7.org/fhir/ValueSet/payeetype", "http://hl7.org/fhir/ValueSet/ex-procedure-type",
    "http://hl7.org/fhir/ValueSet/icd-10-procedures", "http://hl7.org/fhir/ValueSet/related-claim-relationship",
    "http://hl7.org/fhir/ValueSet/claim-informationcategory", "http://hl7.org/fhir/ValueSet/claim-exception",
    "http://hl7.org/fhir/ValueSet/missing-tooth-reason", "http://hl7.org/fhir/ValueSet/remittance-outcome",
    "http://hl7.org/fhir/ValueSet/forms", "http://hl7.org/fhir/ValueSet/adjudication-error",
    "http://hl7.org/fhir/ValueSet/adjudication", "http://hl7.org/fhir/ValueSet/adjudication-reason",
    "http://hl7.org/fhir/ValueSet/ex-paymenttype", "http://hl7.org/fhir/ValueSet/payment-adjustment-reason",
    "http://hl7.org/fhir/ValueSet/note-type", "http://hl7.org/fhir/ValueSet/clinicalimpression-status",
    "http://hl7.org/fhir/ValueSet/clinicalimpression-prognosis", "http://hl7.org/fhir/ValueSet/condition-code",
    "http://hl7.org/fhir/ValueSet/investigation-sets", "http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning",
    "http://hl7.org/fhir/ValueSet/codesystem-content-mode", "http://hl7.org/fhir/ValueSet/designation-use",
    "http://hl7.org/fhir/ValueSet/filter-operator", "http://hl7.org/fhir/ValueSet/concept-property-type",
    "http://hl7.org/fhir/ValueSet/event-status", "http://hl7.org/fhir/ValueSet/communication-not-done-reason",
    "http://hl7.org/fhir/ValueSet/communication-category", "http://terminology.hl7.org/ValueSet/v3-ParticipationMode",
    "http://hl7.org/fhir/ValueSet/communication-topic", "http://terminology.hl7.org/ValueSet/v3-ActReason",
    "http://hl7.org/fhir/ValueSet/compartment-type", "http://hl7.org/fhir/ValueSet/composition-status",
    "http://hl7.org/fhir/ValueSet/doc-typecodes", "http://hl7.org/fhir/ValueSet/document-classcodes",
    "http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification",
    "http://hl7.org/fhir/ValueSet/composition-attestation-mode", "http://terminology.hl7.org/ValueSet/v3-ActCode",
    "http://hl7.org/fhir/ValueSet/document-relationship-type", "http://hl7.org/fhir/ValueSet/doc-section-codes",
    "http://hl7.org/fhir/ValueSet/list-mode", "http://hl7.org/fhir/ValueSet/list-order",
    "http://hl7.org/fhir/ValueSet/list-empty-reason", "http://hl7.org/fhir/ValueSet/concept-map-equivalence",
    "http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode", "http://hl7.org/fhir/ValueSet/condition-clinical",
    "http://hl7.org/fhir/ValueSet/condition-ver-status", "http://hl7.org/fhir/ValueSet/condition-category",
    "http://hl7.org/fhir/ValueSet/condition-severity", "http://hl7.org/fhir/ValueSet/manifestation-or-symptom",
    "http://hl7.org/fhir/ValueSet/condition-stage", "http://hl7.org/fhir/ValueSet/condition-stage-type",
    "http://hl7.org/fhir/ValueSet/consent-state-codes", "http://hl7.org/fhir/ValueSet/consent-scope",
    "http://hl7.org/fhir/ValueSet/consent-category", "http://hl7.org/fhir/ValueSet/consent-policy",
    "http://hl7.org/fhir/ValueSet/consent-provision-type", "http://hl7.org/fhir/ValueSet/consent-action",
    "http://hl7.org/fhir/ValueSet/consent-content-class", "http://hl7.org/fhir/ValueSet/consent-content-code",
    "http://hl7.org/fhir/ValueSet/consent-data-meaning", "http://hl7.org/fhir/ValueSet/contact-point-system",
    "http://hl7.org/fhir/ValueSet/contact-point-use", "http://hl7.org/fhir/ValueSet/contract-status",
    "http://hl7.org/fhir/ValueSet/contract-legalstate", "http://hl7.org/fhir/ValueSet/contract-content-derivative",
    "http://hl7.org/fhir/ValueSet/contract-expiration-type", "http://hl7.org/fhir/ValueSet/contract-scope",
    "http://hl7.org/fhir/ValueSet/contract-type", "http://hl7.org/fhir/ValueSet/contract-subtype",
    "http://hl7.org/fhir/ValueSet/contract-definition-type", "http://hl7.org/fhir/ValueSet/contract-definition-subtype",
    "http://hl7.org/fhir/ValueSet/contract-publicationstatus", "http://hl7.org/fhir/ValueSet/contract-signer-type",
    "http://hl7.org/fhir/ValueSet/contract-term-type", "http://hl7.org/fhir/ValueSet/contract-term-subtype",
    "http://hl7.org/fhir/ValueSet/contract-action", "http://hl7.org/fhir/ValueSet/contract-actionstatus",
    "http://hl7.org/fhir/ValueSet/provenance-agent-type", "http://hl7.org/fhir/ValueSet/provenance-agent-role",
    "http://hl7.org/fhir/ValueSet/contract-actorrole", "http://hl7.org/fhir/ValueSet/contract-assetscope",
    "http://hl7.org/fhir/ValueSet/contract-assettype", "http://hl7.org/fhir/ValueSet/contract-assetsubtype",
    "http://hl7.org/fhir/ValueSet/asset-availability", "http://hl7.org/fhir/ValueSet/contract-assetcontext",
    "http://terminology.hl7.org/ValueSet/v3-ActConsentDirective", "http://hl7.org/fhir/ValueSet/contract-decision-mode",
    "http://hl7.org/fhir/ValueSet/contract-party-role", "http://hl7.org/fhir/ValueSet/contract-security-classification",
    "http://hl7.org/fhir/ValueSet/contract-security-category", "http://hl7.org/fhir/ValueSet/contract-security-control",
    "http://hl7.org/fhir/ValueSet/contributor-type", "http://hl7.org/fhir/ValueSet/coverage-type",
    "http://hl7.org/fhir/ValueSet/subscriber-relationship", "http://hl7.org/fhir/ValueSet/coverage-class",
    "http://hl7.org/fhir/ValueSet/coverage-copay-type", "http://hl7.org/fhir/ValueSet/coverage-financial-exception",
    "http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose", "http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose",
    "http://hl7.org/fhir/ValueSet/benefit-network", "http://hl7.org/fhir/ValueSet/benefit-unit",
    "http://hl7.org/fhir/ValueSet/benefit-term", "http://hl7.org/fhir/ValueSet/coverageeligibilityresponse-ex-auth-support",
    "http://hl7.org/fhir/ValueSet/benefit-type", "http://hl7.org/fhir/ValueSet/all-types",
    "http://hl7.org/fhir/ValueSet/sort-direction", "http://hl7.org/fhir/ValueSet/observation-status",
    "http://hl7.org/fhir/ValueSet/detectedissue-category", "http://hl7.org/fhir/ValueSet/detectedissue-severity",
    "http://hl7.org/fhir/ValueSet/detectedissue-mitigation-action", "http://hl7.org/fhir/ValueSet/device-status",
    "http://hl7.org/fhir/ValueSet/device-status-reason", "http://hl7.org/fhir/ValueSet/device-type",
    "http://hl7.org/fhir/ValueSet/device-nametype", "http://hl7.org/fhir/ValueSet/udi-entry-type",
    "http://hl7.org/fhir/ValueSet/device-safety", "http://hl7.org/fhir/ValueSet/devicemetric-type",
    "http://hl7.org/fhir/ValueSet/metric-operational-status", "http://hl7.org/fhir/ValueSet/metric-color",
    "http://hl7.org/fhir/ValueSet/metric-category", "http://hl7.org/fhir/ValueSet/metric-calibration-type",
    "http://hl7.org/fhir/ValueSet/metric-calibration-state", "http://hl7.org/fhir/ValueSet/device-statement-status",
    "http://hl7.org/fhir/ValueSet/diagnostic-report-status", "http://hl7.org/fhir/ValueSet/diagnostic-service-sections",
    "http://hl7.org/fhir/ValueSet/report-codes", "http://hl7.org/fhir/ValueSet/document-reference-status",
    "http://hl7.org/fhir/ValueSet/c80-doc-typecodes", "http://hl7.org/fhir/ValueSet/formatcodes",
    "http://hl7.org/fhir/ValueSet/c80-facilitycodes", "http://hl7.org/fhir/ValueSet/additional-instruction-codes",
    "http://hl7.org/fhir/ValueSet/medication-as-needed-reason", "http://hl7.org/fhir/ValueSet/approach-site-codes",
    "http://hl7.org/fhir/ValueSet/administration-method-codes", "http://hl7.org/fhir/ValueSet/dose-rate-type",
    "http://hl7.org/fhir/ValueSet/synthesis-type", "http://hl7.org/fhir/ValueSet/study-type",
    "http://hl7.org/fhir/ValueSet/evidence-quality", "http://hl7.org/fhir/ValueSet/certainty-subcomponent-type",
    "http://hl7.org/fhir/ValueSet/certainty-subcomponent-rating", "http://hl7.org/fhir/ValueSet/effect-estimate-type",
    "http://hl7.org/fhir/ValueSet/evidence-variant-state", "http://hl7.org/fhir/ValueSet/ucum-units",
    "http://hl7.org/fhir/ValueSet/precision-estimate-type", "http://hl7.org/fhir/ValueSet/exposure-state",
    "http://hl7.org/fhir/ValueSet/property-representation", "http://hl7.org/fhir/ValueSet/observation-codes",
    "http://hl7.org/fhir/ValueSet/binding-strength", "http://hl7.org/fhir/ValueSet/constraint-severity",
    "http://hl7.org/fhir/ValueSet/resource-slicing-rules", "http://hl7.org/fhir/ValueSet/discriminator-type",
    "http://hl7.org/fhir/ValueSet/defined-types", "http://hl7.org/fhir/ValueSet/resource-aggregation-mode",
    "http://hl7.org/fhir/ValueSet/reference-version-rules", "http://hl7.org/fhir/ValueSet/encounter-status",
    "http://terminology.hl7.org/ValueSet/v3-ActEncounterCode", "http://hl7.org/fhir/ValueSet/encounter-type",
    "http://terminology.hl7.org/ValueSet/v3-ActPriority", "http://hl7.org/fhir/ValueSet/diagnosis-role",
    "http://hl7.org/fhir/ValueSet/encounter-admit-source", "http://terminology.hl7.org/ValueSet/v2-0092",
    "http://hl7.org/fhir/ValueSet/encounter-diet", "http://hl7.org/fhir/ValueSet/encounter-special-courtesy",
    "http://hl7.org/fhir/ValueSet/encounter-special-arrangements", "http://hl7.org/fhir/ValueSet/encounter-discharge-disposition",
    "http://hl7.org/fhir/ValueSet/encounter-location-status", "http://hl7.org/fhir/ValueSet/location-physical-type",
    "http://hl7.org/fhir/ValueSet/endpoint-status", "http://hl7.org/fhir/ValueSet/endpoint-connection-type",
    "http://hl7.org/fhir/ValueSet/endpoint-payload-type", "http://hl7.org/fhir/ValueSet/episode-of-care-status",
    "http://hl7.org/fhir/ValueSet/episodeofcare-type", "http://hl7.org/fhir/ValueSet/variable-type",
    "http://hl7.org/fhir/ValueSet/group-measure", "http://hl7.org/fhir/ValueSet/examplescenario-actor-type",
    "http://hl7.org/fhir/ValueSet/explanationofbenefit-status", "http://terminology.hl7.org/CodeSystem/processpriority",
    "http://hl7.org/fhir/ValueSet/expression-language", "http://hl7.org/fhir/ValueSet/history-status",
    "http://hl7.org/fhir/ValueSet/history-absent-reason", "http://terminology.hl7.org/ValueSet/v3-FamilyMember",
    "http://hl7.org/fhir/ValueSet/administrative-gender", "http://hl7.org/fhir/ValueSet/condition-outcome",
    "http://hl7.org/fhir/ValueSet/flag-status", "http://hl7.org/fhir/ValueSet/flag-category",
    "http://hl7.org/fhir/ValueSet/flag-code", "http://hl7.org/fhir/ValueSet/goal-status",
    "http://hl7.org/fhir/ValueSet/goal-achievement", "http://hl7.org/fhir/ValueSet/goal-category",
    "http://hl7.org/fhir/ValueSet/goal-priority", "http://hl7.org/fhir/ValueSet/goal-start-event",
    "http://hl7.org/fhir/ValueSet/graph-compartment-use", "http://hl7.org/fhir/ValueSet/graph-compartment-rule",
    "http://hl7.org/fhir/ValueSet/group-type", "http://hl7.org/fhir/ValueSet/guidance-response-status",
    "http://hl7.org/fhir/ValueSet/service-provision-conditions", "http://hl7.org/fhir/ValueSet/program",
    "http://hl7.org/fhir/ValueSet/service-referral-method", "http://hl7.org/fhir/ValueSet/days-of-week",
    "http://hl7.org/fhir/ValueSet/name-use", "http://hl7.org/fhir/ValueSet/identifier-use",
    "http://hl7.org/fhir/ValueSet/identifier-type", "http://hl7.org/fhir/ValueSet/imagingstudy-status",
    "http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html",
    "http://www.rsna.org/RadLex_Playbook.aspx", "http://hl7.org/fhir/ValueSet/procedure-reason",
    "http://hl7.org/fhir/ValueSet/bodysite-laterality",
    "http://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.5.html#table_B.5-1",
    "http://hl7.org/fhir/ValueSet/series-performer-function", "http://hl7.org/fhir/ValueSet/immunization-status",
    "http://hl7.org/fhir/ValueSet/immunization-status-reason", "http://hl7.org/fhir/ValueSet/vaccine-code",
    "http://hl7.org/fhir/ValueSet/immunization-origin", "http://hl7.org/fhir/ValueSet/immunization-site",
    "http://hl7.org/fhir/ValueSet/immunization-route", "http://hl7.org/fhir/ValueSet/immunization-reason",
    "http://hl7.org/fhir/ValueSet/immunization-subpotent-reason", "http://hl7.org/fhir/ValueSet/immunization-program-eligibility",
    "http://hl7.org/fhir/ValueSet/immunization-funding-source", "http://hl7.org/fhir/ValueSet/immunization-function",
    "http://hl7.org/fhir/ValueSet/immunization-target-disease", "http://hl7.org/fhir/ValueSet/immunization-evaluation-status",
    "http://hl7.org/fhir/ValueSet/immunization-evaluation-target-disease",
    "http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status",
    "http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status-reason",
    "http://hl7.org/fhir/ValueSet/immunization-recommendation-target-disease",
    "http://hl7.org/fhir/ValueSet/immunization-recommendation-status",
    "http://hl7.org/fhir/ValueSet/immunization-recommendation-reason",
    "http://hl7.org/fhir/ValueSet/immunization-recommendation-date-criterion", "http://hl7.org/fhir/ValueSet/spdx-license",
    "http://hl7.org/fhir/ValueSet/guide-page-generation", "http://hl7.org/fhir/ValueSet/guide-parameter-code",
    "http://hl7.org/fhir/ValueSet/insuranceplan-type", "http://hl7.org/fhir/ValueSet/contactentity-type",
    "http://hl7.org/fhir/ValueSet/insuranceplan-applicability", "http://hl7.org/fhir/ValueSet/invoice-status",
    "http://hl7.org/fhir/ValueSet/library-type", "http://hl7.org/fhir/ValueSet/linkage-type",
    "http://hl7.org/fhir/ValueSet/list-status", "http://hl7.org/fhir/ValueSet/list-example-codes",
    "http://hl7.org/fhir/ValueSet/list-item-flag", "http://hl7.org/fhir/ValueSet/location-status",
    "http://terminology.hl7.org/ValueSet/v2-0116", "http://hl7.org/fhir/ValueSet/location-mode",
    "http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType", "http://hl7.org/fhir/ValueSet/measure-scoring",
    "http://hl7.org/fhir/ValueSet/composite-measure-scoring", "http://hl7.org/fhir/ValueSet/measure-type",
    "http://hl7.org/fhir/ValueSet/measure-improvement-notation", "http://hl7.org/fhir/ValueSet/measure-population",
    "http://hl7.org/fhir/ValueSet/measure-data-usage", "http://hl7.org/fhir/ValueSet/measure-report-status",
    "http://hl7.org/fhir/ValueSet/measure-report-type", "http://hl7.org/fhir/ValueSet/media-type",
    "http://hl7.org/fhir/ValueSet/media-modality", "http://hl7.org/fhir/ValueSet/media-view",
    "http://hl7.org/fhir/ValueSet/medication-status", "http://hl7.org/fhir/ValueSet/medication-form-codes",
    "http://hl7.org/fhir/ValueSet/medication-admin-status", "http://hl7.org/fhir/ValueSet/reason-medication-not-given-codes",
    "http://hl7.org/fhir/ValueSet/medication-admin-category", "http://hl7.org/fhir/ValueSet/reason-medication-given-codes",
    "http://hl7.org/fhir/ValueSet/med-admin-perform-function", "http://hl7.org/fhir/ValueSet/medicationdispense-status",
    "http://hl7.org/fhir/ValueSet/medicationdispense-status-reason", "http://hl7.org/fhir/ValueSet/medicationdispense-category",
    "http://terminology.hl7.org/ValueSet/v3-ActPharmacySupplyType",
    "http://hl7.org/fhir/ValueSet/medicationdispense-performer-function",
    "http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode",
    "http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason",
    "http://hl7.org/fhir/ValueSet/medicationknowledge-status", "http://hl7.org/fhir/ValueSet/medicationknowledge-characteristic",
    "http://hl7.org/fhir/ValueSet/medicationknowledge-package-type", "http://hl7.org/fhir/ValueSet/medicationrequest-status",
    "http://hl7.org/fhir/ValueSet/medicationrequest-status-reason", "http://hl7.org/fhir/ValueSet/medicationrequest-intent",
    "http://hl7.org/fhir/ValueSet/medicationrequest-category", "http://hl7.org/fhir/ValueSet/medicationrequest-course-of-therapy",
    "http://hl7.org/fhir/ValueSet/medication-statement-status", "http://hl7.org/fhir/ValueSet/reason-medication-status-codes",
    "http://hl7.org/fhir/ValueSet/medication-statement-category", "http://hl7.org/fhir/ValueSet/message-events",
    "http://hl7.org/fhir/ValueSet/message-significance-category", "http://hl7.org/fhir/ValueSet/messageheader-response-request",
    "http://hl7.org/fhir/ValueSet/message-reason-encounter", "http://hl7.org/fhir/ValueSet/response-code",
    "http://hl7.org/fhir/ValueSet/common-tags", "http://hl7.org/fhir/ValueSet/sequence-type",
    "http://hl7.org/fhir/ValueSet/quality-type", "http://hl7.org/fhir/ValueSet/sequence-quality-standardSequence",
    "http://hl7.org/fhir/ValueSet/sequence-quality-method", "http://hl7.org/fhir/ValueSet/chromosome-human",
    "http://hl7.org/fhir/ValueSet/orientation-type", "http://hl7.org/fhir/ValueSet/sequence-referenceSeq",
    "http://hl7.org/fhir/ValueSet/strand-type", "http://hl7.org/fhir/ValueSet/repository-type", "http://loinc.org/vs/LL379-9",
    "http://hl7.org/fhir/ValueSet/currencies", "http://hl7.org/fhir/ValueSet/namingsystem-type",
    "http://hl7.org/fhir/ValueSet/namingsystem-identifier-type", "http://hl7.org/fhir/ValueSet/narrative-status",
    "http://hl7.org/fhir/ValueSet/food-type", "http://hl7.org/fhir/ValueSet/entformula-type",
    "http://hl7.org/fhir/ValueSet/entformula-additive", "http://hl7.org/fhir/ValueSet/enteral-route",
    "http://hl7.org/fhir/ValueSet/diet-type", "http://hl7.org/fhir/ValueSet/consistency-type",
    "http://hl7.org/fhir/ValueSet/nutrient-code", "http://hl7.org/fhir/ValueSet/texture-code",
    "http://hl7.org/fhir/ValueSet/modified-foodtype", "http://hl7.org/fhir/ValueSet/supplement-type",
    "http://hl7.org/fhir/ValueSet/observation-category", "http://hl7.org/fhir/ValueSet/data-absent-reason",
    "http://hl7.org/fhir/ValueSet/observation-interpretation", "http://hl7.org/fhir/ValueSet/observation-methods",
    "http://hl7.org/fhir/ValueSet/referencerange-meaning", "http://hl7.org/fhir/ValueSet/referencerange-appliesto",
    "http://hl7.org/fhir/ValueSet/permitted-data-type", "http://hl7.org/fhir/ValueSet/observation-range-category",
    "http://hl7.org/fhir/ValueSet/operation-kind", "http://hl7.org/fhir/ValueSet/operation-parameter-use",
    "http://hl7.org/fhir/ValueSet/issue-severity", "http://hl7.org/fhir/ValueSet/issue-type",
    "http://hl7.org/fhir/ValueSet/operation-outcome", "http://hl7.org/fhir/ValueSet/organization-type",
    "http://hl7.org/fhir/ValueSet/organization-role", "http://hl7.org/fhir/ValueSet/marital-status",
    "http://hl7.org/fhir/ValueSet/patient-contactrelationship", "http://hl7.org/fhir/ValueSet/link-type",
    "http://hl7.org/fhir/ValueSet/payment-status", "http://hl7.org/fhir/ValueSet/payment-type",
    "http://hl7.org/fhir/ValueSet/identity-assuranceLevel", "http://hl7.org/fhir/ValueSet/plan-definition-type",
    "http://hl7.org/fhir/ValueSet/action-type", "http://hl7.org/fhir/ValueSet/action-grouping-behavior",
    "http://hl7.org/fhir/ValueSet/action-selection-behavior", "http://hl7.org/fhir/ValueSet/action-required-behavior",
    "http://hl7.org/fhir/ValueSet/action-precheck-behavior", "http://hl7.org/fhir/ValueSet/action-cardinality-behavior",
    "http://hl7.org/fhir/ValueSet/action-condition-kind", "http://hl7.org/fhir/ValueSet/action-relationship-type",
    "http://terminology.hl7.org/ValueSet/v2-2.7-0360", "http://hl7.org/fhir/ValueSet/practitioner-role",
    "http://hl7.org/fhir/ValueSet/procedure-not-performed-reason", "http://hl7.org/fhir/ValueSet/procedure-category",
    "http://hl7.org/fhir/ValueSet/procedure-outcome", "http://hl7.org/fhir/ValueSet/procedure-followup",
    "http://hl7.org/fhir/ValueSet/device-action", "http://hl7.org/fhir/ValueSet/provenance-activity-type",
    "http://hl7.org/fhir/ValueSet/provenance-entity-role", "http://hl7.org/fhir/ValueSet/questionnaire-questions",
    "http://hl7.org/fhir/ValueSet/item-type", "http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior",
    "http://hl7.org/fhir/ValueSet/questionnaire-answers", "http://hl7.org/fhir/ValueSet/questionnaire-enable-operator",
    "http://hl7.org/fhir/ValueSet/questionnaire-answers-status", "http://hl7.org/fhir/ValueSet/related-artifact-type",
    "http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype", "http://hl7.org/fhir/ValueSet/research-element-type",
    "http://hl7.org/fhir/ValueSet/research-study-status", "http://hl7.org/fhir/ValueSet/research-study-prim-purp-type",
    "http://hl7.org/fhir/ValueSet/research-study-phase", "http://hl7.org/fhir/ValueSet/research-study-reason-stopped",
    "http://hl7.org/fhir/ValueSet/research-study-objective-type", "http://hl7.org/fhir/ValueSet/research-subject-status",
    "http://hl7.org/fhir/ValueSet/risk-probability", "http://hl7.org/fhir/ValueSet/risk-estimate-type",
    "http://hl7.org/fhir/ValueSet/search-xpath-usage", "http://hl7.org/fhir/ValueSet/search-comparator",
    "http://hl7.org/fhir/ValueSet/search-modifier-code", "http://hl7.org/fhir/ValueSet/servicerequest-category",
    "http://hl7.org/fhir/ValueSet/servicerequest-orderdetail", "http://hl7.org/fhir/ValueSet/signature-type",
    "http://hl7.org/fhir/ValueSet/slotstatus", "http://hl7.org/fhir/ValueSet/specimen-status",
    "http://terminology.hl7.org/ValueSet/v2-0487", "http://terminology.hl7.org/ValueSet/v2-0493",
    "http://hl7.org/fhir/ValueSet/specimen-collection-method", "http://terminology.hl7.org/ValueSet/v2-0916",
    "http://hl7.org/fhir/ValueSet/specimen-container-type", "http://terminology.hl7.org/ValueSet/v2-0371",
    "http://hl7.org/fhir/ValueSet/specimen-processing-procedure",
    "http://hl7.org/fhir/ValueSet/prepare-patient-prior-specimen-collection", "http://hl7.org/fhir/ValueSet/specimen-collection",
    "http://hl7.org/fhir/ValueSet/specimen-contained-preference", "http://hl7.org/fhir/ValueSet/rejection-criteria",
    "http://hl7.org/fhir/ValueSet/container-material", "http://hl7.org/fhir/ValueSet/container-cap",
    "http://hl7.org/fhir/ValueSet/handling-condition", "http://hl7.org/fhir/ValueSet/definition-use",
    "http://hl7.org/fhir/ValueSet/structure-definition-kind", "http://hl7.org/fhir/ValueSet/type-derivation-rule",
    "http://hl7.org/fhir/ValueSet/extension-context-type", "http://hl7.org/fhir/ValueSet/map-group-type-mode",
    "http://hl7.org/fhir/ValueSet/map-input-mode", "http://hl7.org/fhir/ValueSet/map-source-list-mode",
    "http://hl7.org/fhir/ValueSet/map-context-type", "http://hl7.org/fhir/ValueSet/map-target-list-mode",
    "http://hl7.org/fhir/ValueSet/map-transform", "http://hl7.org/fhir/ValueSet/map-model-mode",
    "http://hl7.org/fhir/ValueSet/subscription-status", "http://hl7.org/fhir/ValueSet/subscription-channel-type",
    "http://hl7.org/fhir/ValueSet/substance-status", "http://hl7.org/fhir/ValueSet/substance-category",
    "http://hl7.org/fhir/ValueSet/supplydelivery-status", "http://hl7.org/fhir/ValueSet/supplydelivery-type",
    "http://hl7.org/fhir/ValueSet/supply-item", "http://hl7.org/fhir/ValueSet/supplyrequest-status",
    "http://hl7.org/fhir/ValueSet/supplyrequest-kind", "http://hl7.org/fhir/ValueSet/supplyrequest-reason",
    "http://hl7.org/fhir/ValueSet/task-status", "http://hl7.org/fhir/ValueSet/task-intent",
    "http://hl7.org/fhir/ValueSet/task-code", "http://hl7.org/fhir/ValueSet/code-search-support",
    "http://hl7.org/fhir/ValueSet/report-status-codes", "http://hl7.org/fhir/ValueSet/report-result-codes",
    "http://hl7.org/fhir/ValueSet/report-participant-type", "http://hl7.org/fhir/ValueSet/report-action-result-codes",
    "http://hl7.org/fhir/ValueSet/testscript-profile-destination-types",
    "http://hl7.org/fhir/ValueSet/testscript-profile-origin-types", "http://hl7.org/fhir/ValueSet/assert-direction-codes",
    "http://hl7.org/fhir/ValueSet/assert-operator-codes", "http://hl7.org/fhir/ValueSet/http-operations",
    "http://hl7.org/fhir/ValueSet/assert-response-code-types", "http://hl7.org/fhir/ValueSet/testscript-operation-codes",
    "http://hl7.org/fhir/ValueSet/timing-abbreviation", "http://hl7.org/fhir/ValueSet/units-of-time",
    "http://hl7.org/fhir/ValueSet/event-timing", "http://hl7.org/fhir/ValueSet/trigger-type",
    "http://hl7.org/fhir/ValueSet/usage-context-type", "http://hl7.org/fhir/ValueSet/use-context",
    "http://hl7.org/fhir/ValueSet/verificationresult-need", "http://hl7.org/fhir/ValueSet/verificationresult-status",
    "http://hl7.org/fhir/ValueSet/verificationresult-validation-type",
    "http://hl7.org/fhir/ValueSet/verificationresult-validation-process",
    "http://hl7.org/fhir/ValueSet/verificationresult-failure-action",
    "http://hl7.org/fhir/ValueSet/verificationresult-communication-method",
    "http://hl7.org/fhir/ValueSet/verificationresult-primary-source-type",
    "http://hl7.org/fhir/ValueSet/verificationresult-validation-status",
    "http://hl7.org/fhir/ValueSet/verificationresult-can-push-updates",
    "http://hl7.org/fhir/ValueSet/verificationresult-push-type-available", "http://hl7.org/fhir/ValueSet/vision-product",
    "http://hl7.org/fhir/ValueSet/vision-eye-codes", "http://hl7.org/fhir/ValueSet/vision-base-codes",
];

#[rustfmt::skip]
pub(crate) static BINDINGS: [B; 577] = [
    B(0,2,65535), B(1,0,0), B(2,3,65535), B(3,0,1), B(4,1,65535), B(5,1,65535), B(6,3,65535), B(7,0,2), B(8,3,65535), B(9,0,3),
    B(10,0,4), B(11,3,65535), B(12,3,65535), B(13,0,5), B(14,3,65535), B(15,0,6), B(16,0,7), B(17,0,8), B(18,1,65535),
    B(19,3,65535), B(20,3,65535), B(21,0,9), B(22,0,10), B(23,3,65535), B(24,3,65535), B(25,0,11), B(26,0,12), B(27,0,13),
    B(28,0,14), B(29,0,15), B(30,0,16), B(31,3,65535), B(32,3,65535), B(33,3,65535), B(34,0,17), B(35,3,65535), B(36,0,18),
    B(37,3,65535), B(38,3,65535), B(39,3,65535), B(40,2,65535), B(41,2,65535), B(42,2,65535), B(43,1,65535), B(44,0,19),
    B(45,0,20), B(46,0,65535), B(47,1,65535), B(48,1,65535), B(49,0,21), B(50,0,22), B(51,1,65535), B(52,1,65535), B(53,3,65535),
    B(54,1,65535), B(55,0,23), B(56,1,65535), B(57,1,65535), B(58,1,65535), B(59,1,65535), B(60,1,65535), B(61,3,65535),
    B(62,0,24), B(63,0,25), B(64,0,26), B(65,3,65535), B(66,3,65535), B(67,0,27), B(68,0,28), B(69,0,29), B(70,0,30), B(71,0,31),
    B(72,0,32), B(73,1,65535), B(74,0,33), B(75,0,34), B(76,0,35), B(77,0,36), B(78,0,37), B(79,0,38), B(80,0,39), B(81,0,40),
    B(82,0,41), B(83,0,42), B(84,1,65535), B(85,0,43), B(86,0,44), B(87,3,65535), B(88,3,65535), B(89,0,45), B(90,0,46),
    B(91,0,47), B(92,3,65535), B(93,3,65535), B(94,0,48), B(95,0,49), B(96,3,65535), B(97,3,65535), B(98,3,65535), B(99,3,65535),
    B(100,0,50), B(101,0,51), B(102,1,65535), B(103,3,65535), B(104,0,52), B(105,3,65535), B(106,3,65535), B(107,1,65535),
    B(108,3,65535), B(109,3,65535), B(110,3,65535), B(111,3,65535), B(112,3,65535), B(113,3,65535), B(114,3,65535),
    B(115,3,65535), B(116,3,65535), B(117,3,65535), B(118,3,65535), B(119,3,65535), B(120,3,65535), B(121,3,65535),
    B(122,3,65535), B(123,3,65535), B(124,3,65535), B(125,3,65535), B(126,3,65535), B(127,3,65535), B(128,0,53), B(129,3,65535),
    B(130,3,65535), B(131,3,65535), B(132,3,65535), B(133,3,65535), B(134,3,65535), B(135,0,54), B(136,0,55), B(137,3,65535),
    B(138,3,65535), B(139,3,65535), B(140,0,56), B(141,0,57), B(142,1,65535), B(143,0,58), B(144,0,59), B(145,0,60),
    B(146,3,65535), B(147,3,65535), B(148,3,65535), B(149,3,65535), B(150,3,65535), B(151,0,61), B(152,0,62), B(153,2,65535),
    B(154,3,65535), B(155,0,63), B(156,0,64), B(157,3,65535), B(158,0,65), B(159,3,65535), B(160,0,66), B(161,2,65535),
    B(162,2,65535), B(163,0,67), B(164,0,68), B(165,0,69), B(166,0,70), B(167,1,65535), B(168,2,65535), B(169,3,65535),
    B(170,3,65535), B(171,3,65535), B(172,0,71), B(173,1,65535), B(174,1,65535), B(175,1,65535), B(176,0,72), B(177,3,65535),
    B(178,1,65535), B(179,3,65535), B(53,1,65535), B(180,0,73), B(181,0,74), B(182,0,75), B(183,0,76), B(184,1,65535),
    B(185,3,65535), B(186,3,65535), B(187,3,65535), B(188,3,65535), B(189,3,65535), B(190,3,65535), B(191,3,65535), B(192,0,77),
    B(193,2,65535), B(194,3,65535), B(195,3,65535), B(196,3,65535), B(51,3,65535), B(197,3,65535), B(198,3,65535), B(199,3,65535),
    B(200,3,65535), B(201,3,65535), B(202,3,65535), B(203,3,65535), B(204,3,65535), B(205,3,65535), B(206,1,65535),
    B(207,3,65535), B(208,3,65535), B(209,3,65535), B(210,3,65535), B(211,3,65535), B(212,0,78), B(213,2,65535), B(214,1,65535),
    B(215,1,65535), B(216,1,65535), B(217,3,65535), B(218,0,79), B(219,0,80), B(220,3,65535), B(221,3,65535), B(222,3,65535),
    B(223,3,65535), B(224,3,65535), B(225,0,81), B(226,0,82), B(227,0,83), B(228,2,65535), B(229,0,84), B(230,2,65535),
    B(231,0,85), B(232,1,65535), B(233,3,65535), B(234,0,86), B(235,0,87), B(236,3,65535), B(237,2,65535), B(238,0,88),
    B(239,0,89), B(240,0,90), B(241,0,91), B(242,0,92), B(243,0,93), B(244,0,94), B(245,3,65535), B(246,2,65535), B(247,0,95),
    B(248,2,65535), B(249,2,65535), B(250,3,65535), B(40,3,65535), B(251,3,65535), B(252,3,65535), B(253,3,65535), B(254,3,65535),
    B(255,3,65535), B(256,1,65535), B(257,1,65535), B(258,1,65535), B(259,1,65535), B(260,1,65535), B(261,1,65535),
    B(262,1,65535), B(263,0,65535), B(264,1,65535), B(265,0,96), B(266,0,97), B(267,3,65535), B(268,0,98), B(269,0,99),
    B(270,0,100), B(271,0,101), B(272,1,65535), B(273,0,102), B(274,0,103), B(275,0,104), B(276,1,65535), B(277,3,65535),
    B(278,3,65535), B(279,2,65535), B(280,2,65535), B(281,3,65535), B(282,3,65535), B(283,2,65535), B(284,2,65535),
    B(285,3,65535), B(286,0,105), B(287,3,65535), B(288,0,106), B(289,1,65535), B(290,3,65535), B(291,0,107), B(292,3,65535),
    B(293,0,108), B(294,0,109), B(295,0,110), B(296,0,111), B(297,3,65535), B(298,1,65535), B(299,0,112), B(300,3,65535),
    B(301,3,65535), B(302,1,65535), B(303,3,65535), B(304,0,113), B(305,3,65535), B(306,3,65535), B(307,0,114), B(308,2,65535),
    B(309,3,65535), B(310,2,65535), B(311,3,65535), B(312,0,115), B(313,0,116), B(314,0,117), B(315,0,118), B(316,3,65535),
    B(317,3,65535), B(318,3,65535), B(319,0,119), B(320,0,120), B(321,0,121), B(322,1,65535), B(323,0,122), B(324,1,65535),
    B(325,1,65535), B(326,3,65535), B(327,3,65535), B(328,1,65535), B(329,1,65535), B(330,0,123), B(331,3,65535), B(332,3,65535),
    B(333,3,65535), B(334,3,65535), B(335,3,65535), B(336,3,65535), B(337,3,65535), B(338,3,65535), B(339,3,65535),
    B(340,1,65535), B(341,3,65535), B(342,0,124), B(343,3,65535), B(344,3,65535), B(345,3,65535), B(346,3,65535), B(347,3,65535),
    B(348,3,65535), B(349,3,65535), B(350,0,125), B(351,0,126), B(352,0,127), B(353,3,65535), B(354,1,65535), B(355,0,128),
    B(356,0,129), B(357,1,65535), B(358,0,130), B(359,0,131), B(360,3,65535), B(361,3,65535), B(362,0,132), B(363,2,65535),
    B(364,0,133), B(365,1,65535), B(366,1,65535), B(367,1,65535), B(368,1,65535), B(369,0,134), B(370,1,65535), B(371,1,65535),
    B(372,0,135), B(373,0,136), B(374,1,65535), B(375,3,65535), B(376,3,65535), B(377,0,137), B(378,3,65535), B(379,0,138),
    B(380,3,65535), B(381,2,65535), B(382,3,65535), B(383,3,65535), B(384,0,139), B(385,3,65535), B(386,2,65535), B(387,3,65535),
    B(388,3,65535), B(389,3,65535), B(390,3,65535), B(391,0,140), B(392,3,65535), B(393,3,65535), B(394,0,141), B(395,3,65535),
    B(396,0,142), B(397,3,65535), B(398,3,65535), B(399,0,143), B(400,3,65535), B(401,2,65535), B(402,3,65535), B(403,0,144),
    B(404,0,145), B(405,3,65535), B(406,0,146), B(407,3,65535), B(408,0,147), B(409,0,148), B(410,3,65535), B(411,3,65535),
    B(412,3,65535), B(413,0,149), B(414,3,65535), B(415,0,150), B(416,0,151), B(417,0,65535), B(418,0,65535), B(419,0,152),
    B(420,0,153), B(421,0,154), B(422,3,65535), B(423,3,65535), B(424,3,65535), B(425,1,65535), B(426,3,65535), B(427,3,65535),
    B(428,3,65535), B(429,3,65535), B(430,3,65535), B(431,3,65535), B(432,2,65535), B(433,1,65535), B(434,1,65535),
    B(435,3,65535), B(436,2,65535), B(437,3,65535), B(432,3,65535), B(438,0,155), B(439,0,156), B(436,1,65535), B(302,0,157),
    B(263,1,65535), B(440,0,158), B(441,0,159), B(442,0,160), B(443,0,161), B(444,3,65535), B(445,3,65535), B(446,3,65535),
    B(447,1,65535), B(448,1,65535), B(449,0,162), B(450,3,65535), B(451,3,65535), B(452,0,163), B(453,1,65535), B(454,1,65535),
    B(455,0,164), B(456,0,165), B(457,0,166), B(458,0,167), B(459,0,168), B(460,0,169), B(461,0,170), B(462,3,65535),
    B(463,3,65535), B(464,3,65535), B(465,3,65535), B(466,3,65535), B(467,3,65535), B(468,2,65535), B(469,1,65535),
    B(198,1,65535), B(470,0,171), B(471,3,65535), B(472,0,172), B(473,0,173), B(474,3,65535), B(475,0,174), B(476,0,175),
    B(77,1,65535), B(477,0,176), B(478,2,65535), B(479,0,177), B(480,0,178), B(481,1,65535), B(482,3,65535), B(483,3,65535),
    B(484,2,65535), B(485,0,179), B(486,3,65535), B(487,1,65535), B(488,0,180), B(489,0,181), B(490,0,182), B(491,3,65535),
    B(492,3,65535), B(365,3,65535), B(493,2,65535), B(494,0,183), B(495,0,184), B(496,3,65535), B(497,1,65535), B(498,3,65535),
    B(499,1,65535), B(500,3,65535), B(501,3,65535), B(502,3,65535), B(503,3,65535), B(504,3,65535), B(505,0,185), B(506,3,65535),
    B(507,3,65535), B(508,3,65535), B(509,3,65535), B(510,1,65535), B(511,0,186), B(512,0,187), B(513,0,188), B(514,0,189),
    B(515,0,190), B(516,0,191), B(517,0,192), B(518,0,193), B(519,0,194), B(520,0,195), B(521,0,196), B(522,0,197), B(523,0,198),
    B(524,1,65535), B(525,0,199), B(526,0,200), B(527,3,65535), B(528,0,201), B(529,3,65535), B(530,3,65535), B(531,0,202),
    B(532,0,203), B(533,3,65535), B(99,2,65535), B(534,0,204), B(535,0,205), B(536,0,206), B(537,0,207), B(538,0,208),
    B(539,1,65535), B(540,1,65535), B(541,0,209), B(542,0,210), B(543,0,211), B(272,0,212), B(544,0,213), B(545,1,65535),
    B(546,2,65535), B(547,0,214), B(548,0,215), B(549,0,216), B(550,1,65535), B(551,3,65535), B(552,2,65535), B(553,0,217),
    B(554,2,65535), B(555,3,65535), B(556,2,65535), B(557,3,65535), B(558,3,65535), B(559,2,65535), B(560,2,65535),
    B(561,2,65535), B(562,3,65535), B(563,0,218), B(564,0,219),
];

pub(crate) const CODE_SEED: u64 = 0x6f682616bae3641a;

#[rustfmt::skip]
pub(crate) static CODE_DISPLACEMENTS: [u16; 1024] = [
    0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0,
    1, 0, 0, 1, 3, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
    0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0,
    0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
    1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
    1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 4, 1,
    0, 1, 0, 0, 4, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0,
    0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1, 1,
    0, 0, 0, 1, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 1, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0,
    0, 1, 3, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 1, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0,
    0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1,
    0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 2, 0, 0,
    0, 0, 1, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0,
    0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0,
    1, 2, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 5, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0,
    0, 0, 0, 0, 0, 0, 3, 3, 0, 2, 0, 0, 0, 0, 0, 0, 1, 0, 2, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0,
    1, 0, 0, 0, 2, 0, 0, 1, 0, 0, 0, 0, 3, 5, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 4,
    0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1, 0, 0, 1, 2, 0, 0, 2, 4, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 2, 0, 1, 2, 0, 2, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3,
    0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 1, 0, 1, 0,
    2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 3, 2, 0, 0, 0, 0, 0,
    1, 1, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
];

#[rustfmt::skip]
pub(crate) static CODE_SLOTS: [u16; 4096] = [
    0, 0, 0, 0, 163, 0, 0, 0, 0, 0, 795, 0, 315, 0, 0, 974, 0, 0, 811, 0, 99, 0, 231, 0, 0, 0, 0, 0, 0, 0, 0, 916, 0, 43, 0, 0, 0,
    0, 554, 0, 0, 0, 1212, 0, 929, 0, 0, 0, 1101, 0, 0, 0, 0, 650, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1019, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 215, 0, 458, 1220, 0, 0, 0, 840, 0, 0, 0, 0, 0, 250, 1163, 0, 0, 0, 559, 0, 0, 0, 1080, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 838, 0, 0, 0, 0, 9, 0, 1240, 0, 148, 0, 0, 0, 935, 0, 0, 0, 0, 509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 805, 1045, 0, 0,
    0, 0, 818, 903, 0, 3, 0, 257, 0, 1057, 0, 0, 0, 827, 707, 0, 1002, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 979, 0, 0, 0, 612, 0,
    1112, 0, 0, 718, 0, 0, 0, 0, 757, 0, 0, 0, 0, 0, 0, 0, 1198, 0, 608, 0, 0, 0, 0, 0, 0, 0, 853, 0, 0, 418, 0, 0, 0, 46, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 471, 0, 68, 378, 0, 317, 0, 0, 0, 0, 0, 535, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 954, 0, 1007, 1071, 1014, 0,
    0, 1169, 765, 0, 0, 0, 0, 0, 0, 1047, 0, 0, 0, 0, 0, 0, 1005, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1078, 921, 0, 137, 0, 730, 0,
    0, 121, 905, 797, 553, 0, 368, 0, 0, 0, 0, 0, 0, 0, 191, 0, 405, 0, 0, 1108, 1140, 260, 0, 0, 0, 0, 314, 1032, 0, 0, 1022, 0,
    448, 0, 0, 0, 0, 0, 0, 0, 0, 0, 953, 0, 0, 0, 32, 288, 0, 447, 531, 0, 0, 947, 861, 0, 766, 0, 0, 0, 626, 0, 0, 0, 0, 0, 0, 0,
    0, 560, 0, 0, 461, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 176, 403, 0, 0, 0, 451, 0, 0, 6, 0, 0, 0, 0, 0, 0,
    1021, 0, 245, 956, 0, 0, 0, 850, 1063, 0, 0, 0, 0, 0, 0, 0, 0, 172, 0, 0, 0, 507, 0, 0, 0, 0, 0, 544, 807, 739, 145, 0, 0, 0,
    0, 0, 0, 430, 0, 0, 0, 990, 0, 0, 23, 769, 0, 0, 0, 0, 0, 0, 0, 287, 581, 0, 0, 0, 0, 0, 0, 0, 485, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1070, 206, 0, 0, 524, 80, 1217, 96, 0, 880, 437, 1068, 94, 0, 401, 1127, 566, 0, 1143, 336, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 703, 428, 1261, 0, 140, 1087, 0, 0, 0, 0, 1192, 0, 691, 398, 0, 0, 0, 1113, 0, 0, 0, 957, 81, 0, 671, 0, 467, 382,
    0, 705, 85, 0, 0, 0, 882, 0, 0, 0, 0, 0, 0, 343, 0, 529, 0, 0, 0, 618, 27, 0, 0, 0, 1254, 740, 274, 955, 0, 0, 0, 207, 542,
    723, 0, 0, 0, 0, 0, 599, 188, 0, 0, 0, 839, 869, 491, 1231, 0, 0, 0, 0, 432, 0, 363, 685, 0, 706, 0, 0, 0, 0, 256, 0, 474, 0,
    0, 0, 0, 100, 1100, 0, 0, 0, 0, 0, 0, 1000, 236, 0, 0, 0, 0, 1147, 0, 0, 0, 672, 0, 0, 0, 33, 299, 1221, 1044, 1206, 0, 311,
    0, 0, 0, 0, 0, 0, 385, 1092, 15, 860, 0, 0, 625, 0, 0, 0, 0, 0, 152, 534, 0, 0, 0, 0, 450, 644, 0, 0, 0, 908, 0, 0, 0, 0,
    1028, 0, 0, 0, 914, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 147, 0, 0, 0, 0, 0, 0, 0, 0, 0, 103, 1235, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 291, 1054, 0, 0, 924, 88, 294, 570, 0, 0, 0, 0, 0, 0, 83, 0, 0, 0, 0, 449, 0, 0, 0, 0, 0, 0, 1093, 855, 0,
    0, 0, 0, 661, 0, 127, 885, 0, 884, 0, 0, 278, 0, 252, 304, 0, 0, 1218, 0, 987, 502, 0, 0, 197, 1246, 0, 0, 0, 0, 0, 0, 0, 0,
    107, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1211, 1117, 0, 0, 0, 0, 0, 728, 446, 1003, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 313, 951, 0, 0,
    0, 141, 760, 0, 0, 0, 1097, 247, 503, 1256, 151, 549, 0, 0, 0, 0, 0, 0, 0, 350, 922, 577, 19, 1065, 0, 571, 0, 0, 389, 180, 0,
    0, 0, 715, 0, 0, 0, 105, 1208, 0, 0, 0, 0, 1153, 0, 0, 0, 0, 0, 0, 0, 0, 454, 854, 0, 0, 0, 0, 0, 0, 0, 0, 394, 0, 0, 0, 0, 0,
    0, 0, 0, 858, 0, 0, 362, 0, 1042, 1237, 1116, 0, 0, 0, 0, 0, 0, 0, 0, 0, 265, 0, 0, 0, 0, 0, 1055, 0, 0, 714, 0, 0, 601, 675,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 686, 480, 0, 0, 0, 0, 235, 499, 0, 0, 0, 0, 0, 845, 508, 0, 0, 26, 0, 0, 0, 0, 963, 426, 0, 119,
    673, 0, 0, 0, 0, 0, 0, 0, 0, 187, 912, 952, 390, 700, 0, 1013, 0, 329, 1189, 0, 0, 928, 0, 0, 132, 357, 676, 498, 651, 40, 0,
    0, 0, 725, 0, 0, 115, 1247, 1036, 0, 0, 0, 359, 0, 0, 0, 0, 0, 0, 0, 0, 204, 1027, 0, 0, 0, 0, 0, 1236, 0, 0, 1089, 234, 0, 0,
    0, 0, 658, 551, 0, 0, 0, 0, 0, 0, 0, 0, 1081, 0, 0, 477, 0, 0, 170, 192, 0, 1154, 0, 0, 0, 1214, 0, 0, 420, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 445, 0, 0, 0, 0, 0, 475, 0, 0, 0, 177, 0, 0, 0, 205, 482, 0, 21, 1111, 519, 0, 0, 0, 873, 0, 0, 1090, 0, 0, 0,
    640, 0, 0, 0, 0, 271, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 463, 0, 0, 555, 0, 0, 0, 0, 0, 910, 306, 605, 0, 0, 0, 0, 0,
    1125, 579, 0, 0, 0, 0, 0, 0, 786, 0, 0, 0, 0, 0, 1009, 0, 0, 0, 0, 0, 0, 0, 0, 1010, 0, 0, 1051, 0, 0, 0, 655, 0, 263, 0, 0,
    0, 0, 473, 0, 0, 0, 0, 0, 0, 0, 327, 0, 0, 857, 0, 0, 0, 0, 0, 1133, 0, 0, 0, 0, 0, 0, 0, 0, 434, 813, 0, 0, 0, 0, 0, 0, 0,
    641, 0, 0, 0, 0, 0, 0, 0, 1059, 0, 859, 848, 303, 0, 0, 283, 0, 0, 0, 0, 358, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1135, 1130, 0, 0, 0, 0, 0, 0, 0, 0, 800, 465, 0, 712, 573, 0, 583, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 617, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1238, 0, 0, 5, 0, 1138, 552, 0, 0, 970, 0, 925, 629, 823, 784, 0, 938, 0, 0, 0,
    384, 0, 995, 592, 0, 0, 150, 0, 0, 0, 0, 0, 0, 1001, 537, 0, 0, 0, 395, 0, 0, 0, 0, 0, 688, 0, 794, 0, 0, 986, 1029, 0, 0, 0,
    0, 1191, 779, 12, 0, 0, 0, 0, 0, 0, 0, 89, 0, 0, 517, 0, 0, 0, 0, 0, 0, 0, 0, 330, 664, 0, 0, 0, 0, 0, 0, 0, 1094, 0, 0, 104,
    1219, 0, 580, 1095, 161, 0, 0, 0, 0, 0, 0, 717, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 968, 0, 0, 0, 0, 178, 513, 561, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 289, 108, 0, 393, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 331, 1038, 0, 0, 0, 0, 0, 989, 0,
    374, 878, 0, 0, 0, 0, 0, 269, 0, 0, 851, 0, 1104, 901, 0, 0, 0, 0, 0, 0, 126, 0, 977, 0, 1148, 183, 0, 0, 1226, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 837, 0, 0, 975, 548, 1209, 167, 0, 981, 1222, 0, 365, 0, 0, 0, 0, 0, 0, 0, 0, 0, 969, 0, 0, 0, 0, 0, 0,
    812, 0, 0, 0, 0, 0, 0, 354, 0, 16, 0, 0, 14, 0, 0, 0, 0, 0, 1178, 0, 0, 0, 0, 400, 0, 0, 1187, 0, 808, 438, 0, 0, 0, 0, 0,
    600, 56, 0, 523, 0, 496, 0, 0, 972, 0, 0, 202, 0, 0, 0, 0, 682, 0, 63, 0, 0, 0, 1123, 0, 0, 0, 379, 31, 0, 0, 0, 0, 0, 0, 596,
    0, 0, 0, 0, 0, 0, 0, 0, 756, 275, 0, 0, 0, 0, 670, 0, 0, 1162, 0, 0, 0, 0, 761, 0, 0, 0, 0, 0, 1105, 1156, 1062, 0, 0, 66, 0,
    246, 0, 0, 0, 0, 0, 0, 0, 877, 0, 1213, 0, 0, 0, 0, 1017, 0, 255, 1061, 0, 518, 0, 528, 0, 0, 0, 144, 541, 0, 0, 684, 0, 129,
    54, 1039, 0, 0, 0, 0, 1164, 0, 0, 456, 0, 0, 1004, 0, 897, 0, 0, 0, 758, 1060, 736, 674, 632, 309, 112, 0, 0, 0, 123, 0, 439,
    0, 870, 776, 0, 0, 0, 0, 0, 0, 978, 0, 0, 1119, 816, 0, 352, 61, 1177, 158, 0, 232, 567, 1232, 610, 0, 0, 543, 0, 0, 0, 0,
    662, 238, 0, 0, 0, 0, 589, 0, 0, 0, 0, 0, 982, 1141, 623, 295, 0, 0, 159, 293, 0, 0, 0, 0, 0, 0, 0, 1134, 0, 733, 932, 0, 0,
    371, 652, 0, 0, 0, 1050, 540, 0, 273, 751, 0, 1064, 0, 926, 0, 0, 501, 417, 0, 0, 487, 0, 0, 0, 665, 0, 0, 0, 0, 0, 0, 964, 0,
    1066, 422, 0, 1166, 0, 900, 0, 0, 0, 0, 0, 0, 0, 0, 516, 0, 0, 0, 0, 0, 0, 1069, 0, 562, 0, 213, 539, 347, 0, 168, 495, 443,
    0, 0, 0, 0, 923, 0, 0, 0, 0, 741, 0, 0, 0, 0, 0, 0, 892, 0, 887, 597, 527, 504, 47, 1015, 0, 0, 0, 656, 0, 0, 0, 0, 0, 0, 0,
    909, 698, 0, 710, 545, 0, 565, 0, 0, 464, 0, 0, 732, 424, 0, 1245, 0, 0, 0, 889, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1227, 0,
    0, 1115, 792, 0, 193, 0, 399, 0, 0, 1184, 292, 0, 890, 0, 0, 0, 441, 0, 0, 0, 0, 1046, 413, 945, 0, 0, 0, 0, 0, 821, 0, 0, 0,
    0, 0, 824, 0, 1167, 830, 0, 872, 0, 0, 0, 0, 0, 0, 0, 941, 919, 729, 1052, 0, 0, 0, 453, 0, 0, 0, 0, 0, 0, 0, 0, 0, 810, 0, 0,
    0, 73, 1202, 0, 0, 992, 0, 645, 355, 1048, 0, 898, 0, 0, 0, 0, 1082, 113, 1155, 654, 243, 0, 0, 0, 0, 0, 318, 338, 0, 0, 0,
    907, 1165, 1150, 0, 0, 251, 0, 1230, 0, 0, 0, 0, 0, 0, 0, 0, 241, 0, 0, 125, 0, 0, 208, 0, 0, 0, 0, 828, 719, 242, 0, 0, 0, 0,
    0, 0, 320, 0, 0, 184, 755, 768, 1168, 0, 48, 55, 0, 0, 0, 0, 0, 0, 0, 0, 174, 1131, 0, 29, 0, 0, 0, 0, 835, 0, 0, 0, 801, 0,
    0, 0, 214, 822, 0, 370, 0, 0, 0, 0, 0, 0, 201, 0, 0, 0, 0, 0, 1034, 0, 0, 0, 419, 0, 0, 0, 0, 614, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1174, 71, 0, 227, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 164, 643, 1253, 819, 0, 0, 0, 0, 0, 0, 0, 0, 1176, 0, 971, 0, 0, 0,
    0, 0, 512, 0, 669, 0, 514, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 349, 0, 493, 0, 0, 0, 0, 1216, 18, 0, 0, 1107, 0, 806, 0,
    726, 186, 444, 0, 436, 0, 0, 0, 0, 0, 1182, 841, 57, 0, 787, 0, 0, 0, 0, 0, 0, 568, 0, 316, 0, 902, 0, 0, 0, 763, 949, 937,
    479, 0, 0, 0, 0, 277, 276, 0, 649, 1194, 0, 0, 0, 0, 521, 0, 0, 0, 77, 0, 0, 0, 0, 0, 0, 312, 0, 116, 1234, 0, 0, 0, 0, 0,
    1099, 767, 0, 0, 0, 1241, 0, 0, 387, 0, 0, 0, 538, 45, 52, 0, 799, 1142, 1223, 44, 997, 0, 0, 0, 1103, 0, 254, 1086, 490, 0,
    0, 1248, 0, 0, 0, 0, 0, 0, 0, 0, 0, 484, 1109, 0, 0, 0, 918, 0, 666, 0, 0, 0, 0, 0, 0, 375, 648, 0, 0, 328, 0, 0, 469, 427, 0,
    846, 611, 406, 0, 906, 0, 0, 321, 0, 1043, 1239, 0, 0, 0, 1257, 0, 0, 1, 404, 0, 0, 0, 0, 0, 770, 0, 864, 284, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1172, 173, 4, 0, 0, 264, 0, 0, 0, 790, 0, 754, 0, 594, 0, 904, 332, 0, 0, 0, 1144, 0, 762, 0, 0, 0,
    621, 0, 0, 0, 0, 478, 189, 966, 0, 431, 237, 0, 282, 0, 0, 0, 0, 532, 218, 476, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 668, 0, 0,
    2, 0, 0, 42, 0, 0, 0, 0, 0, 0, 0, 0, 781, 894, 0, 39, 36, 253, 0, 0, 0, 0, 0, 1205, 0, 59, 0, 0, 0, 695, 0, 0, 0, 300, 49, 0,
    0, 667, 0, 0, 0, 0, 0, 962, 0, 0, 0, 0, 0, 0, 0, 217, 616, 1249, 1183, 603, 0, 0, 753, 155, 0, 0, 0, 0, 0, 0, 0, 0, 165, 0,
    959, 960, 0, 457, 0, 747, 575, 0, 0, 833, 0, 0, 550, 746, 525, 462, 0, 0, 82, 0, 883, 0, 0, 0, 0, 0, 0, 0, 724, 0, 980, 659,
    0, 0, 0, 0, 0, 0, 0, 802, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 101, 0, 0, 1229, 1251, 738, 0, 64, 584, 844, 402, 0,
    0, 0, 0, 0, 483, 0, 0, 0, 0, 0, 0, 0, 53, 0, 759, 369, 0, 0, 455, 595, 607, 0, 0, 0, 967, 689, 0, 0, 0, 0, 24, 407, 0, 0, 324,
    0, 361, 0, 0, 569, 1075, 0, 917, 829, 0, 0, 0, 0, 0, 950, 279, 0, 0, 244, 0, 470, 961, 181, 0, 834, 745, 0, 0, 1018, 0, 0, 0,
    0, 771, 744, 1201, 0, 0, 0, 153, 0, 0, 697, 0, 0, 0, 0, 0, 20, 0, 0, 0, 305, 660, 226, 1181, 376, 1151, 930, 0, 169, 0, 0, 0,
    0, 0, 0, 1262, 0, 286, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1079, 0, 0, 0, 0, 0, 0, 0, 0, 609, 302, 0, 0, 0, 262, 748, 1020,
    0, 0, 0, 1160, 1228, 578, 0, 212, 0, 633, 0, 0, 179, 0, 731, 0, 0, 0, 615, 1161, 704, 0, 0, 0, 348, 0, 0, 752, 117, 1124,
    1259, 630, 620, 488, 606, 0, 0, 1260, 777, 222, 635, 0, 0, 0, 0, 985, 0, 0, 221, 0, 410, 1110, 0, 0, 0, 988, 0, 0, 0, 0, 0, 0,
    0, 1088, 893, 0, 0, 832, 0, 0, 0, 511, 391, 0, 0, 0, 687, 0, 0, 367, 364, 0, 0, 0, 1128, 281, 639, 0, 1072, 0, 0, 0, 0, 677,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 590, 0, 0, 0, 0, 0, 0, 842, 1073, 209, 0, 460, 0, 1049, 788, 0, 0, 0, 0, 0, 381, 0, 301, 785, 0, 0,
    0, 865, 0, 0, 0, 261, 0, 109, 0, 0, 0, 0, 0, 0, 142, 1024, 0, 0, 411, 0, 0, 0, 0, 613, 0, 0, 0, 0, 35, 0, 72, 0, 1008, 1096,
    225, 160, 505, 1188, 775, 0, 735, 0, 0, 0, 259, 699, 0, 0, 0, 267, 0, 0, 1031, 0, 998, 319, 0, 0, 631, 0, 0, 0, 0, 0, 0, 0,
    175, 933, 0, 0, 973, 489, 0, 0, 0, 0, 0, 0, 1258, 0, 0, 0, 774, 0, 0, 0, 0, 0, 0, 429, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 586, 814, 0, 772, 97, 452, 0, 0, 0, 0, 750, 0, 0, 0, 536, 1067, 0, 0, 0, 0, 0, 87, 0, 506, 0, 415, 843, 0, 0,
    0, 0, 0, 266, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1252, 0, 0, 0, 0, 433, 0, 1077, 0, 0, 0, 976, 342,
    0, 0, 0, 0, 826, 0, 135, 0, 0, 0, 383, 773, 1215, 1053, 0, 0, 0, 0, 0, 0, 138, 0, 0, 0, 0, 0, 831, 1200, 136, 373, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 290, 0, 1224, 139, 0, 0, 546, 0, 0, 0, 0, 124, 636, 0, 0, 340, 308, 1149, 69, 0, 0, 1139, 1016, 0, 0, 0, 782,
    0, 0, 0, 1175, 0, 78, 0, 0, 783, 793, 0, 0, 0, 1196, 991, 0, 0, 0, 868, 0, 249, 0, 0, 0, 0, 886, 146, 0, 867, 852, 1074, 0,
    582, 0, 0, 0, 0, 0, 0, 0, 34, 0, 386, 764, 515, 1158, 627, 0, 0, 879, 0, 494, 339, 122, 1203, 333, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 749, 1118, 0, 0, 0, 943, 0, 0, 0, 1170, 696, 0, 0, 0, 984, 849, 789, 0, 1225, 0, 0, 0, 76, 0, 224, 0, 0, 0, 701, 1033, 196,
    185, 0, 0, 0, 0, 1152, 742, 0, 0, 0, 0, 0, 0, 0, 335, 0, 0, 0, 0, 0, 0, 0, 98, 593, 1193, 0, 0, 1179, 0, 0, 0, 268, 228, 0, 0,
    0, 0, 0, 0, 0, 200, 326, 156, 948, 0, 239, 1132, 1136, 30, 0, 1233, 194, 683, 0, 0, 0, 0, 875, 0, 86, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 856, 93, 0, 0, 157, 895, 0, 0, 0, 0, 0, 0, 0, 0, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 223, 721, 983, 0,
    0, 0, 0, 0, 0, 1210, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 780, 0, 0, 0, 690, 0, 37, 0, 931, 804, 0, 0, 0, 0, 8, 0, 0, 0, 0, 270, 0,
    0, 0, 0, 1102, 1145, 0, 0, 0, 0, 0, 0, 0, 510, 0, 351, 0, 0, 459, 0, 280, 602, 574, 0, 0, 0, 836, 0, 310, 0, 0, 0, 958, 634,
    0, 0, 576, 0, 0, 0, 0, 0, 1137, 0, 647, 0, 0, 0, 0, 0, 0, 1076, 0, 198, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1012, 1255, 0, 0, 709, 0,
    681, 0, 0, 0, 0, 0, 75, 0, 0, 0, 939, 0, 0, 0, 345, 0, 0, 0, 0, 0, 0, 871, 0, 0, 0, 0, 0, 0, 564, 220, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 881, 0, 0, 0, 0, 468, 0, 820, 0, 0, 591, 229, 0, 0, 847, 0, 0, 0, 619, 0, 346, 258, 0, 334, 0, 0, 0, 587,
    0, 0, 0, 182, 1197, 0, 344, 0, 0, 0, 585, 171, 0, 0, 0, 1114, 778, 0, 0, 1159, 0, 203, 0, 743, 0, 0, 0, 0, 0, 0, 1199, 0, 0,
    0, 0, 190, 0, 0, 0, 0, 0, 526, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 692, 0, 899, 0, 0, 0, 0, 0, 166, 0, 0, 0, 0, 0, 0, 0,
    307, 563, 111, 1207, 1146, 0, 791, 0, 0, 628, 0, 680, 0, 711, 0, 0, 0, 0, 211, 874, 91, 408, 1180, 0, 0, 0, 0, 199, 815, 708,
    558, 481, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 915, 946, 0, 1035, 727, 0, 0, 0, 866, 120, 0, 1040, 25, 0, 337, 557, 0, 0, 353, 0,
    0, 0, 435, 0, 421, 0, 0, 0, 0, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 102, 79, 377, 0, 0, 0, 0, 0, 0, 1026, 38, 0, 0, 296, 219,
    0, 0, 0, 994, 366, 0, 0, 272, 0, 0, 0, 0, 0, 0, 0, 0, 298, 0, 0, 240, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1190, 0, 0, 84, 0, 0, 0, 0,
    0, 920, 0, 1121, 817, 0, 0, 0, 423, 0, 0, 0, 0, 0, 0, 1250, 0, 0, 0, 0, 360, 0, 62, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 130, 0,
    0, 0, 0, 0, 522, 547, 118, 0, 0, 0, 0, 0, 1120, 22, 133, 1011, 0, 0, 796, 891, 896, 131, 0, 0, 0, 0, 996, 11, 0, 0, 0, 0,
    1185, 0, 0, 134, 0, 372, 0, 0, 1030, 325, 0, 1243, 1129, 0, 0, 0, 92, 143, 809, 637, 622, 154, 0, 341, 588, 17, 128, 0, 0, 0,
    0, 0, 0, 0, 0, 388, 0, 0, 0, 0, 0, 936, 0, 486, 0, 0, 0, 0, 0, 500, 323, 0, 0, 1083, 0, 0, 0, 624, 0, 663, 713, 0, 0, 0, 657,
    90, 693, 0, 0, 679, 0, 0, 0, 0, 942, 0, 0, 0, 0, 0, 642, 297, 0, 0, 114, 0, 70, 0, 0, 106, 0, 0, 598, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1058, 653, 0, 0, 0, 0, 0, 414, 678, 0, 0, 356, 0, 0, 0, 0, 0, 0, 1186, 0, 0, 1084, 0, 737, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 944, 0, 0, 0, 0, 412, 285, 0, 638, 409, 0, 0, 0, 0, 0, 0, 0, 913, 0, 0, 0, 0, 416, 533, 0, 0, 911, 162,
    0, 0, 0, 1244, 0, 0, 702, 530, 0, 0, 0, 716, 604, 803, 195, 0, 0, 472, 0, 322, 0, 0, 0, 392, 0, 0, 0, 940, 863, 210, 0, 0, 0,
    0, 0, 0, 380, 1122, 0, 1204, 1023, 0, 442, 1041, 0, 0, 0, 0, 0, 0, 0, 1157, 0, 0, 0, 0, 0, 0, 0, 0, 397, 876, 1037, 722, 0,
    999, 497, 0, 248, 0, 927, 934, 0, 0, 0, 0, 0, 1171, 0, 0, 1173, 0, 0, 0, 646, 0, 0, 0, 0, 0, 0, 0, 230, 0, 0, 0, 0, 0, 0, 0,
    0, 734, 0, 0, 0, 1242, 149, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 440, 0, 0, 0, 0, 0, 520, 0, 0, 0, 0, 1098, 1025, 0, 396,
    0, 720, 0, 0, 694, 0, 95, 0, 993, 0, 1085, 0, 0, 0, 0, 0, 0, 0, 572, 0, 0, 825, 0, 0, 0, 1106, 0, 425, 0, 0, 0, 1091, 0, 0, 0,
    0, 0, 466, 0, 0, 0, 0, 65, 0, 0, 28, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 67, 0, 0, 233, 0, 0, 556, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 1006, 0, 0, 1126, 0, 0, 0, 58, 0, 0, 0, 798, 862, 0, 0, 1056, 0, 0, 492, 0, 216, 0, 74, 0, 0, 0, 1195, 0, 0, 0, 0, 0, 0,
    888, 0, 965, 110, 0, 0, 0,
];

#[rustfmt::skip]
pub(crate) static CODES: [&str; 1263] = [
    "!=", "0", "0.0.80", "0.0.81", "0.0.82", "0.01", "0.05", "0.06", "0.11", "0.4.0", "0.5.0", "0BSD", "1", "1.0.0", "1.0.1",
    "1.0.2", "1.1.0", "1.4.0", "1.6.0", "1.8.0", "12", "2", "3", "3.0.0", "3.0.1", "3.3.0", "3.5.0", "4", "4.0.0", "4.0.1", "5",
    "8", "<", "<=", "=", ">", ">=", "AAL", "AC", "ACD", "ACM", "ACV", "ADSL", "AFL-1.1", "AFL-1.2", "AFL-2.0", "AFL-2.1",
    "AFL-3.0", "AFT", "AFT.early", "AFT.late", "AGPL-1.0-only", "AGPL-1.0-or-later", "AGPL-3.0-only", "AGPL-3.0-or-later",
    "AMDPLPA", "AML", "AMPAS", "ANTLR-PD", "APAFML", "APL-1.0", "APSL-1.0", "APSL-1.1", "APSL-1.2", "APSL-2.0", "Abstyles",
    "Account", "ActivityDefinition", "Address", "Adobe-2006", "Adobe-Glyph", "AdverseEvent", "Afmparse", "Age", "Aladdin",
    "AllergyIntolerance", "Annotation", "Any", "Apache-1.0", "Apache-1.1", "Apache-2.0", "Appointment", "AppointmentResponse",
    "Artistic-1.0", "Artistic-1.0-Perl", "Artistic-1.0-cl8", "Artistic-2.0", "Attachment", "AuditEvent", "BSD-1-Clause",
    "BSD-2-Clause", "BSD-2-Clause-FreeBSD", "BSD-2-Clause-NetBSD", "BSD-2-Clause-Patent", "BSD-3-Clause",
    "BSD-3-Clause-Attribution", "BSD-3-Clause-Clear", "BSD-3-Clause-LBNL", "BSD-3-Clause-No-Nuclear-License",
    "BSD-3-Clause-No-Nuclear-License-2014", "BSD-3-Clause-No-Nuclear-Warranty", "BSD-4-Clause", "BSD-4-Clause-UC",
    "BSD-Protection", "BSD-Source-Code", "BSL-1.0", "BackboneElement", "Bahyph", "Barr", "Basic", "Beerware", "Binary",
    "BiologicallyDerivedProduct", "BitTorrent-1.0", "BitTorrent-1.1", "BodyStructure", "Borceux", "Bundle", "C", "CATOSL-1.1",
    "CC-BY-1.0", "CC-BY-2.0", "CC-BY-2.5", "CC-BY-3.0", "CC-BY-4.0", "CC-BY-NC-1.0", "CC-BY-NC-2.0", "CC-BY-NC-2.5",
    "CC-BY-NC-3.0", "CC-BY-NC-4.0", "CC-BY-NC-ND-1.0", "CC-BY-NC-ND-2.0", "CC-BY-NC-ND-2.5", "CC-BY-NC-ND-3.0", "CC-BY-NC-ND-4.0",
    "CC-BY-NC-SA-1.0", "CC-BY-NC-SA-2.0", "CC-BY-NC-SA-2.5", "CC-BY-NC-SA-3.0", "CC-BY-NC-SA-4.0", "CC-BY-ND-1.0", "CC-BY-ND-2.0",
    "CC-BY-ND-2.5", "CC-BY-ND-3.0", "CC-BY-ND-4.0", "CC-BY-SA-1.0", "CC-BY-SA-2.0", "CC-BY-SA-2.5", "CC-BY-SA-3.0",
    "CC-BY-SA-4.0", "CC0-1.0", "CD", "CDDL-1.0", "CDDL-1.1", "CDLA-Permissive-1.0", "CDLA-Sharing-1.0", "CECILL-1.0",
    "CECILL-1.1", "CECILL-2.0", "CECILL-2.1", "CECILL-B", "CECILL-C", "CM", "CNRI-Jython", "CNRI-Python",
    "CNRI-Python-GPL-Compatible", "CPAL-1.0", "CPL-1.0", "CPOL-1.02", "CUA-OPL-1.0", "CV", "Caldera", "CapabilityStatement",
    "CarePlan", "CareTeam", "CatalogEntry", "ChargeItem", "ChargeItemDefinition", "ClArtistic", "Claim", "ClaimResponse",
    "ClinicalImpression", "CodeSystem", "CodeableConcept", "Coding", "Communication", "CommunicationRequest",
    "CompartmentDefinition", "Composition", "ConceptMap", "Condition", "Condor-1.1", "Consent", "ContactDetail", "ContactPoint",
    "Contract", "Contributor", "Count", "Coverage", "CoverageEligibilityRequest", "CoverageEligibilityResponse", "Crossword",
    "CrystalStacker", "Cube", "D", "D-FSL-1.0", "DELETE", "DOC", "DSDP", "DataRequirement", "DetectedIssue", "Device",
    "DeviceDefinition", "DeviceMetric", "DeviceRequest", "DeviceUseStatement", "DiagnosticReport", "Distance", "DocumentManifest",
    "DocumentReference", "DomainResource", "Dosage", "Dotseqn", "Duration", "E", "ECL-1.0", "ECL-2.0", "EFL-1.0", "EFL-2.0",
    "EPL-1.0", "EPL-2.0", "EUDatagrid", "EUPL-1.0", "EUPL-1.1", "EUPL-1.2", "EVE", "EVE.early", "EVE.late",
    "EffectEvidenceSynthesis", "Element", "ElementDefinition", "Encounter", "Endpoint", "EnrollmentRequest", "EnrollmentResponse",
    "Entessa", "EpisodeOfCare", "ErlPL-1.1", "Eurosym", "EventDefinition", "Evidence", "EvidenceVariable", "ExampleScenario",
    "ExplanationOfBenefit", "Expression", "Extension", "FSFAP", "FSFUL", "FSFULLR", "FTL", "Fair", "FamilyMemberHistory", "Flag",
    "Frameworx-1.0", "FreeImage", "GET", "GFDL-1.1-only", "GFDL-1.1-or-later", "GFDL-1.2-only", "GFDL-1.2-or-later",
    "GFDL-1.3-only", "GFDL-1.3-or-later", "GL2PS", "GPL-1.0-only", "GPL-1.0-or-later", "GPL-2.0-only", "GPL-2.0-or-later",
    "GPL-3.0-only", "GPL-3.0-or-later", "Giftware", "Glide", "Glulxe", "Goal", "GraphDefinition", "Group", "GuidanceResponse",
    "HEAD", "HPND", "HS", "HaskellReport", "HealthcareService", "HumanName", "IBM-pibs", "ICU", "IJG", "IPA", "IPL-1.0", "ISC",
    "Identifier", "ImageMagick", "ImagingStudy", "Imlib2", "Immunization", "ImmunizationEvaluation", "ImmunizationRecommendation",
    "ImplementationGuide", "Info-ZIP", "InsurancePlan", "Intel", "Intel-ACPI", "Interbase-1.0", "Invoice", "JSON", "JasPer-2.0",
    "L", "LAL-1.2", "LAL-1.3", "LGPL-2.0-only", "LGPL-2.0-or-later", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only",
    "LGPL-3.0-or-later", "LGPLLR", "LPL-1.0", "LPL-1.02", "LPPL-1.0", "LPPL-1.1", "LPPL-1.2", "LPPL-1.3a", "LPPL-1.3c", "Latex2e",
    "Leptonica", "LiLiQ-P-1.1", "LiLiQ-R-1.1", "LiLiQ-Rplus-1.1", "Libpng", "Library", "Linkage", "Linux-OpenIB", "List",
    "Location", "M", "MIT", "MIT-0", "MIT-CMU", "MIT-advertising", "MIT-enna", "MIT-feh", "MITNFA", "MORN", "MORN.early",
    "MORN.late", "MPL-1.0", "MPL-1.1", "MPL-2.0", "MPL-2.0-no-copyleft-exception", "MS-PL", "MS-RL", "MTLL", "MakeIndex",
    "MarketingStatus", "Measure", "MeasureReport", "Media", "Medication", "MedicationAdministration", "MedicationDispense",
    "MedicationKnowledge", "MedicationRequest", "MedicationStatement", "MedicinalProduct", "MedicinalProductAuthorization",
    "MedicinalProductContraindication", "MedicinalProductIndication", "MedicinalProductIngredient", "MedicinalProductInteraction",
    "MedicinalProductManufactured", "MedicinalProductPackaged", "MedicinalProductPharmaceutical",
    "MedicinalProductUndesirableEffect", "MessageDefinition", "MessageHeader", "Meta", "MirOS", "MolecularSequence", "Money",
    "MoneyQuantity", "Motosoto", "Multics", "Mup", "N", "NASA-1.3", "NBPL-1.0", "NCSA", "NGPL", "NIGHT", "NLOD-1.0", "NLPL",
    "NOON", "NOSL", "NPL-1.0", "NPL-1.1", "NPOSL-3.0", "NRL", "NTP", "NamingSystem", "Narrative", "Naumen", "Net-SNMP", "NetCDF",
    "Newsletr", "Nokia", "Noweb", "NutritionOrder", "OCCT-PL", "OCLC-2.0", "ODbL-1.0", "OFL-1.0", "OFL-1.1", "OGTSL", "OLDAP-1.1",
    "OLDAP-1.2", "OLDAP-1.3", "OLDAP-1.4", "OLDAP-2.0", "OLDAP-2.0.1", "OLDAP-2.1", "OLDAP-2.2", "OLDAP-2.2.1", "OLDAP-2.2.2",
    "OLDAP-2.3", "OLDAP-2.4", "OLDAP-2.5", "OLDAP-2.6", "OLDAP-2.7", "OLDAP-2.8", "OML", "OPL-1.0", "OSET-PL-2.1", "OSL-1.0",
    "OSL-1.1", "OSL-2.0", "OSL-2.1", "OSL-3.0", "Observation", "ObservationDefinition", "OpenSSL", "OperationDefinition",
    "OperationOutcome", "Organization", "OrganizationAffiliation", "PATCH", "PC", "PCD", "PCM", "PCV", "PDDL-1.0", "PHP-3.0",
    "PHP-3.01", "PHS", "POST", "PUT", "ParameterDefinition", "Parameters", "Patient", "PaymentNotice", "PaymentReconciliation",
    "Period", "Person", "PlanDefinition", "Plexus", "Population", "PostgreSQL", "Practitioner", "PractitionerRole", "Procedure",
    "ProdCharacteristic", "ProductShelfLife", "Provenance", "Python-2.0", "QPL-1.0", "Qhull", "Quantity", "Questionnaire",
    "QuestionnaireResponse", "R", "RHeCos-1.1", "RPL-1.1", "RPL-1.5", "RPSL-1.0", "RSA-MD", "RSCPL", "Range", "Ratio", "Rdisc",
    "Reference", "RelatedArtifact", "RelatedPerson", "RequestGroup", "ResearchDefinition", "ResearchElementDefinition",
    "ResearchStudy", "ResearchSubject", "Resource", "RiskAssessment", "RiskEvidenceSynthesis", "Ruby", "SAX-PD", "SCEA",
    "SGI-B-1.0", "SGI-B-1.1", "SGI-B-2.0", "SISSL", "SISSL-1.2", "SMLNJ", "SMPPL", "SNIA", "SPL-1.0", "SWL", "SampledData",
    "Saxpath", "Schedule", "SearchParameter", "Sendmail", "ServiceRequest", "Signature", "SimPL-2.0", "SimpleQuantity",
    "Sleepycat", "Slot", "Specimen", "SpecimenDefinition", "Spencer-86", "Spencer-94", "Spencer-99", "StructureDefinition",
    "StructureMap", "Subscription", "Substance", "SubstanceAmount", "SubstanceNucleicAcid", "SubstancePolymer",
    "SubstanceProtein", "SubstanceReferenceInformation", "SubstanceSourceMaterial", "SubstanceSpecification", "SugarCRM-1.1.3",
    "SupplyDelivery", "SupplyRequest", "TCL", "TCP-wrappers", "TMate", "TORQUE-1.1", "TOSL", "Task", "TerminologyCapabilities",
    "TestReport", "TestScript", "Timing", "TriggerDefinition", "Type", "U", "UPL-1.0", "Unicode-DFS-2015", "Unicode-DFS-2016",
    "Unicode-TOU", "Unlicense", "UsageContext", "V", "VOSTROM", "VSL-1.0", "ValueSet", "VerificationResult", "Vim",
    "VisionPrescription", "W3C", "W3C-19980720", "W3C-20150513", "WAKE", "WTFPL", "Watcom-1.0", "Wsuipa", "X11", "XFree86-1.1",
    "XSkat", "Xerox", "Xnet", "YPL-1.0", "YPL-1.1", "ZPL-1.1", "ZPL-2.0", "ZPL-2.1", "Zed", "Zend-2.0", "Zimbra-1.3",
    "Zimbra-1.4", "Zlib", "a", "aa", "abandoned", "aborted", "above", "absolute", "accepted", "active", "actual", "additional",
    "administratively-completed", "after", "after-end", "after-start", "all", "all-or-none", "allergy", "alternate", "always",
    "amended", "animal", "anonymous", "antisense", "any", "ap", "append", "appended", "appends", "applicability", "apply",
    "approved", "arrived", "asap", "ascending", "at-most-one", "attachment", "attested", "auth-requirements", "author",
    "authoredby", "available", "bad", "balanced", "barcode", "base", "base64Binary", "batch", "batch-response", "before",
    "before-end", "before-start", "below", "benefits", "billable", "billed", "billing", "biologic", "biologicalAgent", "black",
    "blue", "booked", "boolean", "both", "bundled", "business-rule", "busy", "busy-tentative", "busy-unavailable", "bzip2-1.0.5",
    "bzip2-1.0.6", "c", "calculation", "calibrated", "calibration-required", "cancelled", "candidate", "canonical", "capability",
    "card", "cast", "cc", "cdaText", "cells", "celsius", "changes", "checked-in", "choice", "citation", "claim",
    "classified-with", "client", "closed", "closed-to-accrual", "closed-to-accrual-and-intervention", "code", "code-invalid",
    "codesystem", "collate", "collection", "complete", "completed", "complex-type", "composed-of", "composite", "concurrent",
    "concurrent-with-end", "concurrent-with-start", "condition", "confirmed", "conflict", "consequence", "constraint", "consumer",
    "contained", "contains", "continuous", "copy", "corrected", "could", "cp", "create", "created", "crick", "critical", "curl",
    "currency", "current", "custom", "cyan", "d", "data-access-ended", "data-accessed", "data-added", "data-changed",
    "data-collection", "data-modified", "data-removed", "data-requested", "data-required", "date", "dateOp", "dateTime",
    "decimal", "declined", "decrease", "deduction", "delete", "deleted", "deny", "dependents", "depends-on", "derivation",
    "derived-from", "descendent-of", "descending", "descriptive", "device", "dichotomous", "different", "differential",
    "diffmark", "directive", "directlink", "disapproved", "discount", "discovery", "disjoint", "display", "disputed", "distance",
    "dna", "document", "documentation", "down", "draft", "duplicate", "dvipdfm", "eGenix", "eb", "editor", "either", "element",
    "eligible", "email", "empty", "endorser", "enforced", "entered-in-error", "entity", "environment", "eq", "equal", "equals",
    "equivalent", "error", "escape", "eval", "evaluate", "exact", "exactly-one", "example", "exception", "executable", "executed",
    "exists", "expansion-parameter", "expired", "explicit", "exposure", "exposure-alternative", "extensible", "extension",
    "extensions", "fail", "failed", "failure", "farenheit", "fatal", "fatal-error", "fax", "female", "fhirpath", "filler-order",
    "final", "finished", "first", "fixed", "fluid", "follow-up", "food", "forbidden", "fragment", "free", "fri", "fulfilled",
    "full-support", "gSOAP-1.3b", "gain", "ge", "generalizes", "generate-json", "generate-turtle", "generate-xml", "generated",
    "get", "gnuplot", "gone", "greaterThan", "green", "group", "grouped-by", "gt", "h", "head", "health-unknown", "high",
    "historical", "history", "history-instance", "history-system", "history-type", "home", "html", "html-template", "iMatix",
    "id", "identical", "identifier", "in", "in-network", "in-process", "in-progress", "in-review", "inactive", "include",
    "incomplete", "increase", "indel", "independent", "individual", "ineligible", "inexact", "information", "information-only",
    "informational", "instance", "instance-order", "instant", "integer", "intended", "intolerance", "invalid", "invariant",
    "is-a", "is-not-a", "is-replaced-by", "issued", "justification", "kelvin", "kind", "last", "le", "left", "legal", "lessThan",
    "level1", "level2", "level3", "level4", "libtiff", "literal", "local", "lock-error", "logical", "logical-group", "login",
    "low", "lt", "magenta", "maiden", "male", "manual", "manufacturer-name", "markdown", "match", "matching", "mean",
    "mean-of-mean", "mean-of-median", "measurement", "median", "median-of-mean", "median-of-median", "medication", "message",
    "methodNotAllowed", "mild", "min", "missing", "mo", "mobile", "model-name", "moderate", "modified-since", "mon", "mpich2",
    "multiple", "multiple-matches", "must", "must-unless-documented", "named-event", "narrower", "ne", "nearby", "needs-action",
    "negotiable", "never", "nickname", "no", "no-store", "no-version", "noContent", "none", "normal", "noshow", "not",
    "not-billable", "not-calibrated", "not-done", "not-found", "not-in", "not-match", "not-open-source", "not-present",
    "not-registered", "not-started", "not-supported", "not-taken", "notContains", "notEmpty", "notEquals", "notFound", "notIn",
    "notModified", "not_first", "not_last", "notification", "number", "oauth", "ofType", "off", "off-study", "offered",
    "official", "offset", "oid", "ok", "okay", "old", "on", "on-error", "on-hold", "on-study", "on-study-intervention",
    "on-study-observation", "on-success", "one-or-more", "ongoing", "onhold", "onleave", "only_one", "open", "open-choice",
    "openAtEnd", "openapi", "operation", "option", "optional", "options", "order", "organ", "original-order", "other",
    "other-map", "out", "out-of-network", "outcome", "pager", "part-of", "partial", "pass", "patch", "path-pages",
    "path-resource", "path-tx-cache", "patient", "patient-reported-name", "pattern", "pending", "pending-on-study", "periodic",
    "permit", "person", "personal", "phone", "phonetic", "physical", "plan", "planned", "pointer", "policy", "population",
    "positiveInt", "post", "postal", "potential", "potential-candidate", "practitioner", "preauthorization", "preconditionFailed",
    "predecessor", "predetermination", "preferred", "preliminary", "preparation", "primitive-type", "print", "printoper",
    "processing", "produced", "producer", "professional", "profile", "proposal", "proposed", "provided", "provisional", "psfrag",
    "psutils", "put", "qty", "quantity", "queried", "query", "question", "queued", "quotation", "read", "ready", "received",
    "receiver", "recovering", "recurrence", "red", "refer", "reference", "referenced", "reflex-order", "refuted", "regex",
    "registered", "rejected", "relapse", "related", "related-person", "relatedto", "remission", "removal", "renewed",
    "replaced-by", "replaces", "req-revalid", "request", "requested", "required", "requirement", "requirements", "reserved",
    "resolved", "resolvedWithSequelae", "resolves", "resource", "response", "rest-hook", "retired", "reval-fail", "reviewer",
    "revision", "revoked", "rfid", "right", "rna", "root", "routine", "rule-broken-links", "s", "sa", "sat", "scheduled",
    "screening", "search-system", "search-type", "searchset", "secondary", "security", "seealso", "self-reported", "sender",
    "sense", "sentence-group", "server", "setting", "severe", "share", "signs", "single", "skip", "sms", "snapshot", "snp",
    "source", "special", "specialization", "specializes", "specific", "standby", "start", "stat", "stop", "stopped", "string",
    "structure", "subject-list", "substance", "subsumes", "success", "successor", "summary", "sun", "superseded", "supplement",
    "suppressed", "surcharge", "suspended", "target", "tax", "temp", "temporarily-closed-to-accrual",
    "temporarily-closed-to-accrual-and-intervention", "tentative", "terminated", "test", "test-engine", "text", "throttled",
    "thu", "time", "timeout", "tissue", "token", "too-costly", "too-long", "transaction", "transaction-response", "transforms",
    "transient", "transient-error", "translate", "triaged", "triggers", "truncate", "tue", "two-point", "type", "type-and-types",
    "typeAttr", "types", "udi-label-name", "unable-to-assess", "unavailable", "unconfirmed", "unknown", "unmatched",
    "unprocessable", "unsatisfactory", "unsignedInt", "unspecified", "up", "update", "urgent", "uri", "url", "user-friendly-name",
    "usual", "uuid", "val-fail", "validated", "validation", "value", "variable", "versioned", "versioned-update", "visual-group",
    "vread", "waiting", "waitlist", "warning", "watson", "websocket", "wed", "white", "wider", "withdrawn", "wk", "work",
    "working", "xhtml", "xinetd", "xml", "xmlAttr", "xmlText", "xpp", "yellow", "yes", "zlib-acknowledgement",
];

#[rustfmt::skip]
pub(crate) static SYSTEMS: [&str; 215] = [
    "http://hl7.org/fhir/CodeSystem/medication-statement-status", "http://hl7.org/fhir/CodeSystem/medication-status",
    "http://hl7.org/fhir/CodeSystem/medicationrequest-intent", "http://hl7.org/fhir/CodeSystem/medicationrequest-status",
    "http://hl7.org/fhir/CodeSystem/status", "http://hl7.org/fhir/FHIR-version", "http://hl7.org/fhir/abstract-types",
    "http://hl7.org/fhir/account-status", "http://hl7.org/fhir/action-cardinality-behavior",
    "http://hl7.org/fhir/action-condition-kind", "http://hl7.org/fhir/action-grouping-behavior",
    "http://hl7.org/fhir/action-participant-type", "http://hl7.org/fhir/action-precheck-behavior",
    "http://hl7.org/fhir/action-relationship-type", "http://hl7.org/fhir/action-required-behavior",
    "http://hl7.org/fhir/action-selection-behavior", "http://hl7.org/fhir/address-type", "http://hl7.org/fhir/address-use",
    "http://hl7.org/fhir/administrative-gender", "http://hl7.org/fhir/adverse-event-actuality",
    "http://hl7.org/fhir/allergy-intolerance-category", "http://hl7.org/fhir/allergy-intolerance-criticality",
    "http://hl7.org/fhir/allergy-intolerance-type", "http://hl7.org/fhir/appointmentstatus",
    "http://hl7.org/fhir/assert-direction-codes", "http://hl7.org/fhir/assert-operator-codes",
    "http://hl7.org/fhir/assert-response-code-types", "http://hl7.org/fhir/audit-event-action",
    "http://hl7.org/fhir/audit-event-outcome", "http://hl7.org/fhir/binding-strength", "http://hl7.org/fhir/bundle-type",
    "http://hl7.org/fhir/capability-statement-kind", "http://hl7.org/fhir/care-plan-activity-status",
    "http://hl7.org/fhir/care-team-status", "http://hl7.org/fhir/chargeitem-status", "http://hl7.org/fhir/claim-use",
    "http://hl7.org/fhir/code-search-support", "http://hl7.org/fhir/codesystem-content-mode",
    "http://hl7.org/fhir/codesystem-hierarchy-meaning", "http://hl7.org/fhir/compartment-type",
    "http://hl7.org/fhir/composition-attestation-mode", "http://hl7.org/fhir/composition-status",
    "http://hl7.org/fhir/concept-map-equivalence", "http://hl7.org/fhir/concept-property-type",
    "http://hl7.org/fhir/conceptmap-unmapped-mode", "http://hl7.org/fhir/conditional-delete-status",
    "http://hl7.org/fhir/conditional-read-status", "http://hl7.org/fhir/consent-data-meaning",
    "http://hl7.org/fhir/consent-provision-type", "http://hl7.org/fhir/consent-state-codes",
    "http://hl7.org/fhir/constraint-severity", "http://hl7.org/fhir/contact-point-system",
    "http://hl7.org/fhir/contact-point-use", "http://hl7.org/fhir/contract-publicationstatus",
    "http://hl7.org/fhir/contract-status", "http://hl7.org/fhir/contributor-type", "http://hl7.org/fhir/data-types",
    "http://hl7.org/fhir/days-of-week", "http://hl7.org/fhir/detectedissue-severity", "http://hl7.org/fhir/device-nametype",
    "http://hl7.org/fhir/device-statement-status", "http://hl7.org/fhir/device-status",
    "http://hl7.org/fhir/diagnostic-report-status", "http://hl7.org/fhir/discriminator-type", "http://hl7.org/fhir/document-mode",
    "http://hl7.org/fhir/document-reference-status", "http://hl7.org/fhir/document-relationship-type",
    "http://hl7.org/fhir/eligibilityrequest-purpose", "http://hl7.org/fhir/eligibilityresponse-purpose",
    "http://hl7.org/fhir/encounter-location-status", "http://hl7.org/fhir/encounter-status",
    "http://hl7.org/fhir/endpoint-status", "http://hl7.org/fhir/episode-of-care-status",
    "http://hl7.org/fhir/event-capability-mode", "http://hl7.org/fhir/event-status", "http://hl7.org/fhir/event-timing",
    "http://hl7.org/fhir/examplescenario-actor-type", "http://hl7.org/fhir/explanationofbenefit-status",
    "http://hl7.org/fhir/exposure-state", "http://hl7.org/fhir/extension-context-type", "http://hl7.org/fhir/filter-operator",
    "http://hl7.org/fhir/flag-status", "http://hl7.org/fhir/fm-status", "http://hl7.org/fhir/goal-status",
    "http://hl7.org/fhir/graph-compartment-rule", "http://hl7.org/fhir/graph-compartment-use",
    "http://hl7.org/fhir/group-measure", "http://hl7.org/fhir/group-type", "http://hl7.org/fhir/guidance-response-status",
    "http://hl7.org/fhir/guide-page-generation", "http://hl7.org/fhir/guide-parameter-code", "http://hl7.org/fhir/history-status",
    "http://hl7.org/fhir/http-operations", "http://hl7.org/fhir/http-verb", "http://hl7.org/fhir/identifier-use",
    "http://hl7.org/fhir/identity-assuranceLevel", "http://hl7.org/fhir/imagingstudy-status",
    "http://hl7.org/fhir/invoice-priceComponentType", "http://hl7.org/fhir/invoice-status", "http://hl7.org/fhir/issue-severity",
    "http://hl7.org/fhir/issue-type", "http://hl7.org/fhir/item-type", "http://hl7.org/fhir/link-type",
    "http://hl7.org/fhir/linkage-type", "http://hl7.org/fhir/list-mode", "http://hl7.org/fhir/list-status",
    "http://hl7.org/fhir/location-mode", "http://hl7.org/fhir/location-status", "http://hl7.org/fhir/map-context-type",
    "http://hl7.org/fhir/map-group-type-mode", "http://hl7.org/fhir/map-input-mode", "http://hl7.org/fhir/map-model-mode",
    "http://hl7.org/fhir/map-source-list-mode", "http://hl7.org/fhir/map-target-list-mode", "http://hl7.org/fhir/map-transform",
    "http://hl7.org/fhir/measure-report-status", "http://hl7.org/fhir/measure-report-type",
    "http://hl7.org/fhir/message-significance-category", "http://hl7.org/fhir/messageheader-response-request",
    "http://hl7.org/fhir/metric-calibration-state", "http://hl7.org/fhir/metric-calibration-type",
    "http://hl7.org/fhir/metric-category", "http://hl7.org/fhir/metric-color", "http://hl7.org/fhir/metric-operational-status",
    "http://hl7.org/fhir/name-use", "http://hl7.org/fhir/namingsystem-identifier-type", "http://hl7.org/fhir/namingsystem-type",
    "http://hl7.org/fhir/narrative-status", "http://hl7.org/fhir/network-type", "http://hl7.org/fhir/note-type",
    "http://hl7.org/fhir/observation-range-category", "http://hl7.org/fhir/observation-status",
    "http://hl7.org/fhir/operation-kind", "http://hl7.org/fhir/operation-parameter-use", "http://hl7.org/fhir/orientation-type",
    "http://hl7.org/fhir/participantrequired", "http://hl7.org/fhir/participationstatus",
    "http://hl7.org/fhir/permitted-data-type", "http://hl7.org/fhir/product-category", "http://hl7.org/fhir/product-status",
    "http://hl7.org/fhir/product-storage-scale", "http://hl7.org/fhir/property-representation",
    "http://hl7.org/fhir/provenance-entity-role", "http://hl7.org/fhir/publication-status", "http://hl7.org/fhir/quality-type",
    "http://hl7.org/fhir/quantity-comparator", "http://hl7.org/fhir/questionnaire-answers-status",
    "http://hl7.org/fhir/questionnaire-enable-behavior", "http://hl7.org/fhir/questionnaire-enable-operator",
    "http://hl7.org/fhir/reaction-event-severity", "http://hl7.org/fhir/reference-handling-policy",
    "http://hl7.org/fhir/reference-version-rules", "http://hl7.org/fhir/related-artifact-type",
    "http://hl7.org/fhir/relation-type", "http://hl7.org/fhir/remittance-outcome",
    "http://hl7.org/fhir/report-action-result-codes", "http://hl7.org/fhir/report-participant-type",
    "http://hl7.org/fhir/report-result-codes", "http://hl7.org/fhir/report-status-codes", "http://hl7.org/fhir/repository-type",
    "http://hl7.org/fhir/request-intent", "http://hl7.org/fhir/request-priority", "http://hl7.org/fhir/request-resource-types",
    "http://hl7.org/fhir/request-status", "http://hl7.org/fhir/research-element-type",
    "http://hl7.org/fhir/research-study-status", "http://hl7.org/fhir/research-subject-status",
    "http://hl7.org/fhir/resource-aggregation-mode", "http://hl7.org/fhir/resource-slicing-rules",
    "http://hl7.org/fhir/resource-types", "http://hl7.org/fhir/response-code", "http://hl7.org/fhir/restful-capability-mode",
    "http://hl7.org/fhir/restful-interaction", "http://hl7.org/fhir/search-comparator", "http://hl7.org/fhir/search-entry-mode",
    "http://hl7.org/fhir/search-modifier-code", "http://hl7.org/fhir/search-param-type", "http://hl7.org/fhir/search-xpath-usage",
    "http://hl7.org/fhir/sequence-type", "http://hl7.org/fhir/slotstatus", "http://hl7.org/fhir/sort-direction",
    "http://hl7.org/fhir/spdx-license", "http://hl7.org/fhir/specimen-contained-preference",
    "http://hl7.org/fhir/specimen-status", "http://hl7.org/fhir/strand-type", "http://hl7.org/fhir/structure-definition-kind",
    "http://hl7.org/fhir/subscription-channel-type", "http://hl7.org/fhir/subscription-status",
    "http://hl7.org/fhir/substance-status", "http://hl7.org/fhir/supplydelivery-status",
    "http://hl7.org/fhir/supplyrequest-status", "http://hl7.org/fhir/task-intent", "http://hl7.org/fhir/task-status",
    "http://hl7.org/fhir/trigger-type", "http://hl7.org/fhir/type-derivation-rule", "http://hl7.org/fhir/udi-entry-type",
    "http://hl7.org/fhir/variable-type", "http://hl7.org/fhir/versioning-policy", "http://hl7.org/fhir/vision-base-codes",
    "http://hl7.org/fhir/vision-eye-codes", "http://terminology.hl7.org/CodeSystem/adverse-event-outcome",
    "http://terminology.hl7.org/CodeSystem/adverse-event-severity",
    "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical",
    "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification",
    "http://terminology.hl7.org/CodeSystem/applicability", "http://terminology.hl7.org/CodeSystem/condition-clinical",
    "http://terminology.hl7.org/CodeSystem/condition-ver-status",
    "http://terminology.hl7.org/CodeSystem/measure-improvement-notation",
    "http://terminology.hl7.org/CodeSystem/medication-admin-status",
    "http://terminology.hl7.org/CodeSystem/medicationdispense-status",
    "http://terminology.hl7.org/CodeSystem/medicationknowledge-status", "http://terminology.hl7.org/CodeSystem/supply-item-type",
    "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "http://terminology.hl7.org/CodeSystem/v3-TimingEvent",
    "http://unitsofmeasure.org",
];

#[rustfmt::skip]
pub(crate) static CODE_SET_STARTS: [u16; 221] = [
    0, 5, 9, 24, 33, 37, 41, 46, 49, 51, 54, 60, 64, 67, 71, 73, 77, 80, 83, 93, 96, 100, 105, 109, 114, 119, 121, 124, 133, 139,
    142, 145, 167, 169, 171, 173, 177, 325, 328, 332, 335, 340, 349, 358, 365, 369, 377, 386, 391, 393, 400, 406, 410, 413, 417,
    420, 423, 427, 432, 441, 448, 456, 461, 465, 471, 475, 479, 482, 492, 495, 501, 507, 513, 515, 519, 526, 531, 546, 561, 565,
    569, 573, 786, 788, 796, 799, 803, 809, 815, 819, 827, 831, 835, 839, 845, 855, 858, 860, 865, 869, 871, 874, 879, 882, 885,
    894, 898, 904, 911, 914, 920, 922, 926, 930, 933, 942, 944, 948, 954, 960, 967, 974, 979, 984, 987, 989, 1335, 1339, 1349,
    1352, 1357, 1360, 1363, 1366, 1368, 1370, 1373, 1377, 1380, 1387, 1396, 1399, 1407, 1415, 1423, 1426, 1430, 1433, 1436, 1439,
    1441, 1443, 1448, 1451, 1455, 1459, 1470, 1473, 1477, 1479, 1481, 1485, 1516, 1520, 1524, 1527, 1533, 1536, 1538, 1540, 1543,
    1552, 1557, 1574, 1576, 1583, 1588, 1596, 1599, 1610, 1623, 1628, 1637, 1649, 1654, 1658, 1660, 1664, 1666, 1669, 1672, 1674,
    1679, 1681, 1685, 1702, 1706, 1710, 1715, 1718, 1722, 1724, 1731, 1743, 1752, 1754, 1759, 1762, 1765, 1770, 1772, 1783, 1790,
    2001, 2013, 2020, 2046, 2054, 2060, 2062, 2066,
];

#[rustfmt::skip]
pub(crate) static CODE_SET_ITEMS: [E; 2066] = [
    E(605,7), E(785,7), E(871,7), E(999,7), E(1219,7), E(605,143), E(772,143), E(1122,143), E(1219,143), E(81,162), E(82,162),
    E(173,162), E(179,162), E(186,162), E(195,162), E(214,162), E(243,162), E(304,162), E(369,162), E(414,162), E(525,162),
    E(549,162), E(555,162), E(575,162), E(759,160), E(820,160), E(884,160), E(1014,160), E(1017,160), E(1019,160), E(1045,160),
    E(1071,160), E(1095,160), E(630,161), E(1131,161), E(1165,161), E(1227,161), E(754,11), E(1033,11), E(1055,11), E(1102,11),
    E(653,17), E(859,17), E(996,17), E(1184,17), E(1252,17), E(660,16), E(1044,16), E(1052,16), E(606,19), E(1053,19), E(934,201),
    E(940,201), E(1150,201), E(815,200), E(1005,200), E(1089,200), E(1116,200), E(1117,200), E(1219,200), E(32,145), E(33,145),
    E(35,145), E(36,145), E(605,202), E(871,202), E(1116,202), E(706,203), E(785,203), E(1096,203), E(1218,203), E(614,22),
    E(888,22), E(654,20), E(787,20), E(827,20), E(931,20), E(853,21), E(914,21), E(1216,21), E(934,149), E(940,149), E(1150,149),
    E(629,23), E(658,23), E(672,23), E(683,23), E(785,23), E(832,23), E(962,23), E(1036,23), E(1072,23), E(1243,23), E(881,135),
    E(1015,135), E(1112,135), E(604,136), E(741,136), E(952,136), E(1187,136), E(118,27), E(204,27), E(224,27), E(486,27),
    E(562,27), E(1,28), E(20,28), E(27,28), E(31,28), E(12,128), E(21,128), E(22,128), E(27,128), E(30,128), E(655,138),
    E(680,138), E(825,138), E(1018,138), E(1196,138), E(638,139), E(1217,139), E(681,140), E(814,140), E(896,140), E(644,30),
    E(645,30), E(696,30), E(769,30), E(855,30), E(932,30), E(1140,30), E(1200,30), E(1201,30), E(206,93), E(265,93), E(286,93),
    E(452,93), E(461,93), E(462,93), E(872,174), E(922,174), E(1024,174), E(675,31), E(883,31), E(1114,31), E(2,5), E(3,5),
    E(4,5), E(5,5), E(6,5), E(7,5), E(8,5), E(9,5), E(10,5), E(13,5), E(14,5), E(15,5), E(16,5), E(17,5), E(18,5), E(19,5),
    E(23,5), E(24,5), E(25,5), E(26,5), E(28,5), E(29,5), E(710,64), E(1068,64), E(1088,73), E(1145,73), E(688,171), E(1148,171),
    E(644,172), E(857,172), E(1138,172), E(1200,172), E(66,169), E(67,169), E(71,169), E(75,169), E(81,169), E(82,169), E(88,169),
    E(109,169), E(111,169), E(112,169), E(115,169), E(117,169), E(172,169), E(173,169), E(174,169), E(175,169), E(176,169),
    E(177,169), E(179,169), E(180,169), E(181,169), E(182,169), E(185,169), E(186,169), E(187,169), E(188,169), E(189,169),
    E(190,169), E(192,169), E(195,169), E(198,169), E(199,169), E(200,169), E(210,169), E(211,169), E(212,169), E(213,169),
    E(214,169), E(215,169), E(216,169), E(218,169), E(219,169), E(220,169), E(238,169), E(241,169), E(242,169), E(243,169),
    E(244,169), E(246,169), E(249,169), E(250,169), E(251,169), E(252,169), E(253,169), E(261,169), E(262,169), E(282,169),
    E(283,169), E(284,169), E(285,169), E(290,169), E(300,169), E(302,169), E(303,169), E(304,169), E(305,169), E(307,169),
    E(311,169), E(337,169), E(338,169), E(340,169), E(341,169), E(362,169), E(363,169), E(364,169), E(365,169), E(366,169),
    E(367,169), E(368,169), E(369,169), E(370,169), E(371,169), E(372,169), E(373,169), E(374,169), E(375,169), E(376,169),
    E(377,169), E(378,169), E(379,169), E(380,169), E(381,169), E(382,169), E(385,169), E(406,169), E(414,169), E(445,169),
    E(446,169), E(448,169), E(449,169), E(450,169), E(451,169), E(464,169), E(465,169), E(466,169), E(467,169), E(469,169),
    E(470,169), E(474,169), E(475,169), E(476,169), E(479,169), E(484,169), E(485,169), E(498,169), E(499,169), E(500,169),
    E(501,169), E(502,169), E(503,169), E(504,169), E(505,169), E(506,169), E(522,169), E(523,169), E(525,169), E(530,169),
    E(531,169), E(532,169), E(536,169), E(537,169), E(538,169), E(539,169), E(541,169), E(542,169), E(543,169), E(544,169),
    E(545,169), E(546,169), E(548,169), E(549,169), E(555,169), E(556,169), E(557,169), E(558,169), E(572,169), E(573,169),
    E(575,169), E(958,197), E(1238,197), E(1239,197), E(833,46), E(941,46), E(969,46), E(974,46), E(944,45), E(974,45),
    E(1153,45), E(784,150), E(908,150), E(909,150), E(911,150), E(1118,150), E(718,172), E(744,172), E(856,172), E(858,172),
    E(1029,172), E(1085,172), E(1139,172), E(1226,172), E(1241,172), E(701,176), E(737,176), E(985,176), E(1079,176), E(1093,176),
    E(1159,176), E(1168,176), E(1197,176), E(1228,176), E(605,163), E(698,163), E(772,163), E(785,163), E(999,163), E(1126,163),
    E(1219,163), E(1014,160), E(1017,160), E(1045,160), E(1071,160), E(81,169), E(186,169), E(214,169), E(369,169), E(414,169),
    E(525,169), E(555,169), E(575,169), E(672,32), E(698,32), E(785,32), E(869,32), E(973,32), E(999,32), E(1136,32), E(1167,32),
    E(1219,32), E(605,33), E(785,33), E(871,33), E(1072,33), E(1181,33), E(893,153), E(1207,153), E(601,34), E(651,34), E(652,34),
    E(785,34), E(964,34), E(1046,34), E(1219,34), E(642,97), E(743,97), E(762,97), E(882,97), E(1180,97), E(1183,97), E(605,82),
    E(672,82), E(772,82), E(785,82), E(686,35), E(1056,35), E(1059,35), E(697,154), E(792,154), E(1027,154), E(1083,154),
    E(765,129), E(1064,129), E(1065,129), E(698,74), E(785,74), E(869,74), E(687,38), E(848,38), E(891,38), E(1026,38), E(697,37),
    E(798,37), E(829,37), E(971,37), E(1178,37), E(34,80), E(751,80), E(802,80), E(837,80), E(866,80), E(891,80), E(892,80),
    E(968,80), E(1097,80), E(184,43), E(659,43), E(692,43), E(739,43), E(740,43), E(886,43), E(1168,43), E(698,74), E(785,74),
    E(869,74), E(966,74), E(999,74), E(1062,74), E(1167,74), E(1219,74), E(211,39), E(241,39), E(465,39), E(474,39), E(498,39),
    E(617,41), E(785,41), E(821,41), E(1061,41), E(314,212), E(342,212), E(391,212), E(486,212), E(562,212), E(569,212),
    E(901,40), E(991,40), E(1041,40), E(1069,40), E(625,66), E(1108,66), E(1152,66), E(1202,66), E(682,104), E(1156,104),
    E(1253,104), E(764,42), E(789,42), E(791,42), E(879,42), E(949,42), E(1103,42), E(1161,42), E(1172,42), E(1220,42),
    E(1249,42), E(824,44), E(1021,44), E(1073,44), E(605,205), E(871,205), E(1090,205), E(1100,205), E(1104,205), E(1116,205),
    E(706,206), E(757,206), E(785,206), E(1074,206), E(1096,206), E(1218,206), E(605,49), E(772,49), E(785,49), E(871,49),
    E(1072,49), E(1099,49), E(746,48), E(1039,48), E(637,47), E(747,47), E(883,47), E(1101,47), E(781,51), E(817,51), E(1020,51),
    E(1025,51), E(1042,51), E(1155,51), E(1229,51), E(859,52), E(938,52), E(996,52), E(1184,52), E(1252,52), E(617,54), E(624,54),
    E(672,54), E(766,54), E(785,54), E(800,54), E(801,54), E(953,54), E(990,54), E(1048,54), E(1099,54), E(1106,54), E(1116,54),
    E(1126,54), E(1188,54), E(617,53), E(624,53), E(672,53), E(766,53), E(785,53), E(800,53), E(801,53), E(953,53), E(990,53),
    E(1048,53), E(1099,53), E(1106,53), E(1116,53), E(1126,53), E(1188,53), E(636,55), E(777,55), E(783,55), E(1124,55),
    E(635,67), E(650,67), E(763,67), E(1235,67), E(635,68), E(650,68), E(763,68), E(1235,68), E(66,169), E(67,169), E(68,56),
    E(71,169), E(73,56), E(75,169), E(76,56), E(77,6), E(81,169), E(82,169), E(87,56), E(88,169), E(106,56), E(109,169),
    E(111,169), E(112,169), E(115,169), E(117,169), E(172,169), E(173,169), E(174,169), E(175,169), E(176,169), E(177,169),
    E(179,169), E(180,169), E(181,169), E(182,169), E(183,56), E(184,56), E(185,169), E(186,169), E(187,169), E(188,169),
    E(189,169), E(190,169), E(192,169), E(193,56), E(194,56), E(195,169), E(196,56), E(197,56), E(198,169), E(199,169),
    E(200,169), E(209,56), E(210,169), E(211,169), E(212,169), E(213,169), E(214,169), E(215,169), E(216,169), E(217,56),
    E(218,169), E(219,169), E(220,169), E(221,56), E(223,56), E(238,169), E(239,56), E(240,56), E(241,169), E(242,169),
    E(243,169), E(244,169), E(246,169), E(249,169), E(250,169), E(251,169), E(252,169), E(253,169), E(254,56), E(255,56),
    E(261,169), E(262,169), E(282,169), E(283,169), E(284,169), E(285,169), E(290,169), E(291,56), E(298,56), E(300,169),
    E(302,169), E(303,169), E(304,169), E(305,169), E(307,169), E(311,169), E(337,169), E(338,169), E(340,169), E(341,169),
    E(361,56), E(362,169), E(363,169), E(364,169), E(365,169), E(366,169), E(367,169), E(368,169), E(369,169), E(370,169),
    E(371,169), E(372,169), E(373,169), E(374,169), E(375,169), E(376,169), E(377,169), E(378,169), E(379,169), E(380,169),
    E(381,169), E(382,169), E(383,56), E(385,169), E(386,56), E(387,56), E(406,169), E(407,56), E(414,169), E(445,169),
    E(446,169), E(448,169), E(449,169), E(450,169), E(451,169), E(463,56), E(464,169), E(465,169), E(466,169), E(467,169),
    E(468,56), E(469,169), E(470,169), E(472,56), E(474,169), E(475,169), E(476,169), E(477,56), E(478,56), E(479,169), E(483,56),
    E(484,169), E(485,169), E(493,56), E(494,56), E(496,56), E(497,56), E(498,169), E(499,169), E(500,169), E(501,169),
    E(502,169), E(503,169), E(504,169), E(505,169), E(506,169), E(520,56), E(522,169), E(523,169), E(525,169), E(526,56),
    E(528,56), E(530,169), E(531,169), E(532,169), E(536,169), E(537,169), E(538,169), E(539,169), E(540,56), E(541,169),
    E(542,169), E(543,169), E(544,169), E(545,169), E(546,169), E(548,169), E(549,169), E(555,169), E(556,169), E(557,169),
    E(558,169), E(559,56), E(560,56), E(561,6), E(568,56), E(572,169), E(573,169), E(575,169), E(643,56), E(659,56), E(674,56),
    E(692,56), E(737,56), E(739,56), E(740,56), E(863,56), E(885,56), E(886,56), E(921,56), E(993,56), E(1050,56), E(1168,56),
    E(1194,56), E(1223,56), E(1228,56), E(1229,56), E(1232,56), E(1254,56), E(631,180), E(752,180), E(617,131), E(672,131),
    E(715,131), E(785,131), E(821,131), E(1061,131), E(1098,131), E(1219,131), E(853,58), E(914,58), E(940,58), E(605,61),
    E(785,61), E(871,61), E(1219,61), E(920,59), E(939,59), E(1020,59), E(1034,59), E(1215,59), E(1230,59), E(641,195),
    E(676,195), E(919,195), E(1127,195), E(1144,195), E(1219,195), E(785,123), E(988,123), E(997,123), E(1163,123), E(656,122),
    E(657,122), E(726,122), E(846,122), E(916,122), E(1091,122), E(1248,122), E(1260,122), E(669,121), E(927,121), E(1149,121),
    E(1224,121), E(835,120), E(992,120), E(1210,120), E(1224,120), E(670,119), E(671,119), E(965,119), E(1224,119), E(605,60),
    E(698,60), E(785,60), E(887,60), E(999,60), E(1167,60), E(617,62), E(624,62), E(672,62), E(715,62), E(785,62), E(821,62),
    E(1027,62), E(1061,62), E(1098,62), E(1219,62), E(724,65), E(785,65), E(1177,65), E(806,78), E(807,78), E(679,141),
    E(1213,141), E(1254,141), E(1257,141), E(1258,141), E(798,29), E(808,29), E(1060,29), E(1112,29), E(792,50), E(1244,50),
    E(689,168), E(1009,168), E(1011,168), E(802,63), E(1035,63), E(1070,63), E(1211,63), E(1236,63), E(661,167), E(711,167),
    E(1094,167), E(778,151), E(876,151), E(1162,151), E(629,70), E(672,70), E(785,70), E(822,70), E(869,70), E(1007,70),
    E(1046,70), E(1206,70), E(1219,70), E(605,69), E(698,69), E(1046,69), E(1115,69), E(605,71), E(785,71), E(792,71), E(988,71),
    E(1181,71), E(1189,71), E(605,72), E(672,72), E(785,72), E(822,72), E(1006,72), E(1046,72), E(1243,72), E(713,196),
    E(753,196), E(755,196), E(924,86), E(925,86), E(926,86), E(928,86), E(929,86), E(930,86), E(786,76), E(1040,76), E(605,77),
    E(672,77), E(772,77), E(785,77), E(698,91), E(785,91), E(852,91), E(1027,91), E(605,81), E(785,81), E(871,81), E(604,83),
    E(605,83), E(672,83), E(698,83), E(785,83), E(999,83), E(1046,83), E(1072,83), E(1099,83), E(705,85), E(1113,85), E(725,84),
    E(756,84), E(864,84), E(923,84), E(618,87), E(754,87), E(931,87), E(1040,87), E(1055,87), E(1171,87), E(735,88), E(736,88),
    E(785,88), E(813,88), E(869,88), E(1173,88), E(831,57), E(942,57), E(1135,57), E(1176,57), E(1193,57), E(1209,57), E(1247,57),
    E(619,124), E(917,124), E(955,124), E(991,124), E(996,124), E(1184,124), E(1231,124), E(991,94), E(996,94), E(1141,94),
    E(1184,94), E(1231,94), E(638,96), E(672,96), E(785,96), E(1098,96), E(1219,96), E(698,74), E(785,74), E(966,74), E(698,208),
    E(785,208), E(11,181), E(37,181), E(42,181), E(43,181), E(44,181), E(45,181), E(46,181), E(47,181), E(51,181), E(52,181),
    E(53,181), E(54,181), E(55,181), E(56,181), E(57,181), E(58,181), E(59,181), E(60,181), E(61,181), E(62,181), E(63,181),
    E(64,181), E(65,181), E(69,181), E(70,181), E(72,181), E(74,181), E(78,181), E(79,181), E(80,181), E(83,181), E(84,181),
    E(85,181), E(86,181), E(89,181), E(90,181), E(91,181), E(92,181), E(93,181), E(94,181), E(95,181), E(96,181), E(97,181),
    E(98,181), E(99,181), E(100,181), E(101,181), E(102,181), E(103,181), E(104,181), E(105,181), E(107,181), E(108,181),
    E(110,181), E(113,181), E(114,181), E(116,181), E(119,181), E(120,181), E(121,181), E(122,181), E(123,181), E(124,181),
    E(125,181), E(126,181), E(127,181), E(128,181), E(129,181), E(130,181), E(131,181), E(132,181), E(133,181), E(134,181),
    E(135,181), E(136,181), E(137,181), E(138,181), E(139,181), E(140,181), E(141,181), E(142,181), E(143,181), E(144,181),
    E(145,181), E(146,181), E(147,181), E(148,181), E(149,181), E(150,181), E(152,181), E(153,181), E(154,181), E(155,181),
    E(156,181), E(157,181), E(158,181), E(159,181), E(160,181), E(161,181), E(163,181), E(164,181), E(165,181), E(166,181),
    E(167,181), E(168,181), E(169,181), E(171,181), E(178,181), E(191,181), E(201,181), E(202,181), E(203,181), E(205,181),
    E(207,181), E(208,181), E(222,181), E(225,181), E(226,181), E(227,181), E(228,181), E(229,181), E(230,181), E(231,181),
    E(232,181), E(233,181), E(234,181), E(245,181), E(247,181), E(248,181), E(256,181), E(257,181), E(258,181), E(259,181),
    E(260,181), E(263,181), E(264,181), E(266,181), E(267,181), E(268,181), E(269,181), E(270,181), E(271,181), E(272,181),
    E(273,181), E(274,181), E(275,181), E(276,181), E(277,181), E(278,181), E(279,181), E(280,181), E(281,181), E(287,181),
    E(289,181), E(292,181), E(293,181), E(294,181), E(295,181), E(296,181), E(297,181), E(299,181), E(301,181), E(306,181),
    E(308,181), E(309,181), E(310,181), E(312,181), E(313,181), E(315,181), E(316,181), E(317,181), E(318,181), E(319,181),
    E(320,181), E(321,181), E(322,181), E(323,181), E(324,181), E(325,181), E(326,181), E(327,181), E(328,181), E(329,181),
    E(330,181), E(331,181), E(332,181), E(333,181), E(334,181), E(335,181), E(336,181), E(339,181), E(343,181), E(344,181),
    E(345,181), E(346,181), E(347,181), E(348,181), E(349,181), E(353,181), E(354,181), E(355,181), E(356,181), E(357,181),
    E(358,181), E(359,181), E(360,181), E(384,181), E(388,181), E(389,181), E(390,181), E(392,181), E(393,181), E(394,181),
    E(395,181), E(397,181), E(398,181), E(400,181), E(401,181), E(402,181), E(403,181), E(404,181), E(405,181), E(408,181),
    E(409,181), E(410,181), E(411,181), E(412,181), E(413,181), E(415,181), E(416,181), E(417,181), E(418,181), E(419,181),
    E(420,181), E(421,181), E(422,181), E(423,181), E(424,181), E(425,181), E(426,181), E(427,181), E(428,181), E(429,181),
    E(430,181), E(431,181), E(432,181), E(433,181), E(434,181), E(435,181), E(436,181), E(437,181), E(438,181), E(439,181),
    E(440,181), E(441,181), E(442,181), E(443,181), E(444,181), E(447,181), E(457,181), E(458,181), E(459,181), E(471,181),
    E(473,181), E(480,181), E(481,181), E(482,181), E(487,181), E(488,181), E(489,181), E(490,181), E(491,181), E(492,181),
    E(495,181), E(507,181), E(508,181), E(509,181), E(510,181), E(511,181), E(512,181), E(513,181), E(514,181), E(515,181),
    E(516,181), E(517,181), E(518,181), E(519,181), E(521,181), E(524,181), E(527,181), E(529,181), E(533,181), E(534,181),
    E(535,181), E(547,181), E(550,181), E(551,181), E(552,181), E(553,181), E(554,181), E(563,181), E(564,181), E(565,181),
    E(566,181), E(567,181), E(570,181), E(571,181), E(574,181), E(576,181), E(577,181), E(578,181), E(580,181), E(581,181),
    E(582,181), E(583,181), E(584,181), E(585,181), E(586,181), E(587,181), E(588,181), E(589,181), E(590,181), E(591,181),
    E(592,181), E(593,181), E(594,181), E(595,181), E(596,181), E(597,181), E(666,181), E(667,181), E(722,181), E(758,181),
    E(774,181), E(775,181), E(834,181), E(843,181), E(862,181), E(907,181), E(943,181), E(970,181), E(1075,181), E(1076,181),
    E(1255,181), E(1259,181), E(1262,181), E(841,89), E(860,89), E(921,89), E(1256,89), E(627,90), E(803,90), E(838,90),
    E(839,90), E(840,90), E(861,90), E(1030,90), E(1031,90), E(1032,90), E(1132,90), E(867,204), E(1020,204), E(1023,204),
    E(640,98), E(672,98), E(772,98), E(785,98), E(894,98), E(615,103), E(854,103), E(1158,103), E(724,105), E(785,105),
    E(1122,105), E(605,107), E(871,107), E(1181,107), E(883,106), E(897,106), E(742,207), E(874,207), E(697,115), E(792,115),
    E(1036,115), E(732,116), E(877,116), E(1170,116), E(1175,116), E(605,1), E(785,1), E(871,1), E(698,208), E(785,208),
    E(869,208), E(966,208), E(999,208), E(1167,208), E(1219,208), E(672,209), E(698,209), E(741,209), E(785,209), E(869,209),
    E(999,209), E(1062,209), E(1167,209), E(1219,209), E(605,210), E(785,210), E(871,210), E(605,3), E(672,3), E(698,3), E(772,3),
    E(785,3), E(999,3), E(1167,3), E(1219,3), E(820,2), E(884,2), E(1014,2), E(1017,2), E(1019,2), E(1045,2), E(1071,2),
    E(1095,2), E(605,0), E(698,0), E(785,0), E(887,0), E(975,0), E(999,0), E(1167,0), E(1219,0), E(708,117), E(723,117),
    E(984,117), E(616,118), E(954,118), E(998,118), E(1003,118), E(816,170), E(994,170), E(1204,170), E(599,178), E(768,178),
    E(1129,178), E(875,144), E(1157,144), E(1219,144), E(620,134), E(1146,134), E(720,184), E(1245,184), E(760,159), E(913,159),
    E(986,159), E(1012,159), E(1020,159), E(694,126), E(865,126), E(1130,126), E(993,125), E(1020,125), E(1228,125), E(1232,125),
    E(607,127), E(782,127), E(810,127), E(841,127), E(183,137), E(468,137), E(483,137), E(493,137), E(494,137), E(520,137),
    E(659,137), E(739,137), E(886,137), E(1168,137), E(1194,137), E(603,130), E(721,130), E(1093,130), E(818,18), E(918,18),
    E(1020,18), E(1219,18), E(1013,132), E(1081,132), E(866,133), E(1022,133), E(792,99), E(815,99), E(880,99), E(1244,99),
    E(662,100), E(693,100), E(707,100), E(745,100), E(773,100), E(799,100), E(804,100), E(809,100), E(828,100), E(873,100),
    E(882,100), E(889,100), E(890,100), E(910,100), E(913,100), E(945,100), E(957,100), E(967,100), E(974,100), E(1066,100),
    E(1112,100), E(1142,100), E(1169,100), E(1179,100), E(1192,100), E(1195,100), E(1198,100), E(1199,100), E(1203,100),
    E(1219,100), E(1236,100), E(1092,102), E(1107,102), E(1108,102), E(1143,102), E(903,95), E(904,95), E(905,95), E(906,95),
    E(912,10), E(1147,10), E(1240,10), E(612,15), E(613,15), E(621,15), E(632,15), E(797,15), E(1004,15), E(716,14), E(946,14),
    E(947,14), E(956,12), E(1261,12), E(944,8), E(1153,8), E(626,9), E(1164,9), E(1166,9), E(609,13), E(610,13), E(611,13),
    E(646,13), E(647,13), E(648,13), E(702,13), E(703,13), E(704,13), E(749,142), E(1084,142), E(1105,142), E(1125,142),
    E(1158,142), E(633,101), E(659,101), E(684,101), E(737,101), E(739,101), E(740,101), E(765,101), E(847,101), E(886,101),
    E(1010,101), E(1079,101), E(1082,101), E(1093,101), E(1168,101), E(1191,101), E(1194,101), E(1229,101), E(612,147),
    E(621,147), E(0,148), E(32,148), E(33,148), E(34,148), E(35,148), E(36,148), E(802,148), E(617,146), E(698,146), E(785,146),
    E(869,146), E(1167,146), E(685,152), E(700,152), E(748,152), E(750,152), E(770,152), E(895,152), E(1058,152), E(1174,152),
    E(806,164), E(1024,164), E(1049,164), E(605,165), E(608,165), E(628,165), E(690,165), E(691,165), E(698,165), E(761,165),
    E(870,165), E(1185,165), E(1186,165), E(1250,165), E(673,166), E(780,166), E(826,166), E(878,166), E(972,166), E(989,166),
    E(1000,166), E(1001,166), E(1002,166), E(1037,166), E(1054,166), E(1137,166), E(1250,166), E(767,177), E(951,177), E(961,177),
    E(1020,177), E(1043,177), E(622,173), E(776,173), E(788,173), E(836,173), E(849,173), E(899,173), E(915,173), E(950,173),
    E(1134,173), E(602,175), E(649,175), E(712,175), E(796,175), E(865,175), E(866,175), E(936,175), E(963,175), E(968,175),
    E(987,175), E(1191,175), E(1211,175), E(663,179), E(664,179), E(665,179), E(785,179), E(830,179), E(638,183), E(785,183),
    E(1217,183), E(1222,183), E(615,182), E(1060,182), E(699,185), E(911,185), E(1063,185), E(1119,185), E(709,194), E(1160,194),
    E(779,79), E(809,79), E(819,79), E(960,109), E(1212,109), E(1214,109), E(1158,110), E(1182,110), E(823,112), E(898,112),
    E(982,112), E(983,112), E(1008,112), E(1211,108), E(1237,108), E(695,113), E(823,113), E(898,113), E(1151,113), E(623,114),
    E(668,114), E(677,114), E(678,114), E(714,114), E(717,114), E(718,114), E(738,114), E(793,114), E(795,114), E(863,114),
    E(1047,114), E(1078,114), E(1093,114), E(1205,114), E(1208,114), E(1232,114), E(1067,111), E(1080,111), E(1158,111),
    E(1182,111), E(605,187), E(792,187), E(988,187), E(1111,187), E(781,186), E(932,186), E(1121,186), E(1155,186), E(1246,186),
    E(605,188), E(785,188), E(871,188), E(600,189), E(698,189), E(785,189), E(869,189), E(754,211), E(931,211), E(605,190),
    E(672,190), E(698,190), E(772,190), E(785,190), E(1181,190), E(1219,190), E(604,192), E(672,192), E(698,192), E(772,192),
    E(785,192), E(812,192), E(869,192), E(999,192), E(1086,192), E(1087,192), E(1099,192), E(1111,192), E(820,160), E(884,160),
    E(1014,160), E(1017,160), E(1019,160), E(1045,160), E(1071,160), E(1095,160), E(1219,191), E(612,36), E(805,36), E(698,158),
    E(785,158), E(869,158), E(1167,158), E(1242,158), E(811,157), E(1028,157), E(1036,157), E(688,156), E(1148,156), E(1190,156),
    E(792,155), E(811,155), E(1028,155), E(1154,155), E(1244,155), E(1110,24), E(1120,24), E(712,25), E(782,25), E(790,25),
    E(794,25), E(845,25), E(866,25), E(902,25), E(976,25), E(977,25), E(978,25), E(980,25), E(744,92), E(842,92), E(851,92),
    E(1016,92), E(1029,92), E(1051,92), E(1077,92), E(66,169), E(67,169), E(68,56), E(71,169), E(73,56), E(75,169), E(76,56),
    E(81,169), E(82,169), E(87,56), E(88,169), E(106,56), E(109,169), E(111,169), E(112,169), E(115,169), E(117,169), E(172,169),
    E(173,169), E(174,169), E(175,169), E(176,169), E(177,169), E(179,169), E(180,169), E(181,169), E(182,169), E(183,56),
    E(184,56), E(185,169), E(186,169), E(187,169), E(188,169), E(189,169), E(190,169), E(192,169), E(193,56), E(194,56),
    E(195,169), E(196,56), E(197,56), E(198,169), E(199,169), E(200,169), E(209,56), E(210,169), E(211,169), E(212,169),
    E(213,169), E(214,169), E(215,169), E(216,169), E(217,56), E(218,169), E(219,169), E(220,169), E(221,56), E(223,56),
    E(238,169), E(239,56), E(240,56), E(241,169), E(242,169), E(243,169), E(244,169), E(246,169), E(249,169), E(250,169),
    E(251,169), E(252,169), E(253,169), E(254,56), E(255,56), E(261,169), E(262,169), E(282,169), E(283,169), E(284,169),
    E(285,169), E(290,169), E(291,56), E(298,56), E(300,169), E(302,169), E(303,169), E(304,169), E(305,169), E(307,169),
    E(311,169), E(337,169), E(338,169), E(340,169), E(341,169), E(361,56), E(362,169), E(363,169), E(364,169), E(365,169),
    E(366,169), E(367,169), E(368,169), E(369,169), E(370,169), E(371,169), E(372,169), E(373,169), E(374,169), E(375,169),
    E(376,169), E(377,169), E(378,169), E(379,169), E(380,169), E(381,169), E(382,169), E(383,56), E(385,169), E(386,56),
    E(387,56), E(406,169), E(407,56), E(414,169), E(445,169), E(446,169), E(448,169), E(449,169), E(450,169), E(451,169),
    E(463,56), E(464,169), E(465,169), E(466,169), E(467,169), E(468,56), E(469,169), E(470,169), E(472,56), E(474,169),
    E(475,169), E(476,169), E(477,56), E(478,56), E(479,169), E(483,56), E(484,169), E(485,169), E(493,56), E(494,56), E(496,56),
    E(497,56), E(498,169), E(499,169), E(500,169), E(501,169), E(502,169), E(503,169), E(504,169), E(505,169), E(506,169),
    E(520,56), E(522,169), E(523,169), E(525,169), E(526,56), E(528,56), E(530,169), E(531,169), E(532,169), E(536,169),
    E(537,169), E(538,169), E(539,169), E(540,56), E(541,169), E(542,169), E(543,169), E(544,169), E(545,169), E(546,169),
    E(548,169), E(549,169), E(555,169), E(556,169), E(557,169), E(558,169), E(559,56), E(560,56), E(568,56), E(572,169),
    E(573,169), E(575,169), E(643,56), E(659,56), E(674,56), E(692,56), E(737,56), E(739,56), E(740,56), E(863,56), E(885,56),
    E(886,56), E(921,56), E(993,56), E(1050,56), E(1168,56), E(1194,56), E(1223,56), E(1228,56), E(1229,56), E(1232,56),
    E(1254,56), E(639,26), E(707,26), E(719,26), E(828,26), E(844,26), E(933,26), E(959,26), E(979,26), E(981,26), E(995,26),
    E(1057,26), E(1221,26), E(598,214), E(727,214), E(850,214), E(935,214), E(937,214), E(1133,214), E(1251,214), E(38,213),
    E(39,213), E(40,213), E(41,213), E(48,75), E(49,75), E(50,75), E(118,213), E(151,213), E(162,213), E(170,213), E(235,75),
    E(236,75), E(237,75), E(288,213), E(350,75), E(351,75), E(352,75), E(396,75), E(399,75), E(453,213), E(454,213), E(455,213),
    E(456,213), E(460,75), E(579,213), E(728,193), E(729,193), E(730,193), E(731,193), E(733,193), E(734,193), E(948,193),
    E(1038,193), E(634,4), E(868,4), E(1109,4), E(1123,4), E(1233,4), E(1234,4), E(900,199), E(1128,199), E(771,198), E(866,198),
    E(1022,198), E(1225,198),
];
