package dev.countersign.secrets;

/** How far it is certain that a value is a secret; placeholders are none. From least to most. */
enum Proof {
  /** It may be one. */
  PLAUSIBLE,
  /** It looks like one, and stands where one is given. */
  IN_PLACE,
  /** It has the whole structure that its provider gives. */
  STRUCTURE,
  /** Its checksum is right, which no made-up value's is. */
  CHECKSUM
}
