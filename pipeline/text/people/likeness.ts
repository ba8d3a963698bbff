/**
 * How much words must look like somebody's name (`looksLikeName`, 0 to 1) to be taken for one: the less, the more their place
 * says so by itself.
 */
export const likeness = {
  /** Between other names of a list, where a surname may be a word as well: "Miguel Baños". */
  inList: 0.5,
  /** Among other words. */
  inText: 0.55,
  /** Unknown names do, words that titles are made of do not. */
  likely: 0.65,
  /** Two or three words that nobody knows do not reach more. */
  unknown: 0.7,
  /** A known given name stands in it. */
  sure: 0.9,
} as const
