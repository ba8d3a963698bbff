/** Words that an acronym may leave out, in any of the languages: an acronym does not tell which it was made in. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an s and the of for in on to by at with from into & et de du des la le les d l sur pour en dans au aux ' +
    'y e del el los las para por con sobre und der die das für'
  ).split(' '),
)
