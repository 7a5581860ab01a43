/** What each kind of damage costs against the gain in likelihood (natural logarithms); set on damage made for the purpose. */
export const COST = {
  /** A lost character was the lead byte of a pair: the signature itself. */
  lead: 2,
  /** A byte is missing without a trace. */
  dropped: 13,
  /** A letter stands where no text sets one (Big5). */
  loneTrail: 13,
  /** A byte too many. */
  inserted: 14,
  /** A pair without a character vanished. */
  vanished: 0.5,
  /** An ASCII sign had been full width. */
  widened: 0.2,
  /** The bracket of an annotation vanished without "?". */
  bracket: 5,
  /** The syllable has another tone than the character; another sound. */
  tone: 2,
  sound: 9,
  /** A byte and something unknown with it were swallowed. */
  swallowed: 6,
  /** A simplified character among Traditional ones, or the other way round. */
  otherScript: 9,
};
