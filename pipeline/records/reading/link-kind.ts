import type { SegmentedDoc } from '../../model/doc.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { looksLikeName } from '../../text/people/looks-like-name.ts'
import { says } from '../../text/phrase-keys.ts'

/** Fewer words that stand alone are an entry of a menu, and a single word names anything. */
const fewestAlone = 4
const fewest = 2
/** So much of a link is the name of a body. */
const share = 0.75

/**
 * What the words of a link in running text are: the `title` of what it leads to ("Chart of Small Ports", "survey.pdf"), or those of
 * a sentence that rests on it (`source`: "half of all lamps"). Null where it leads to a person, a body, a meeting, money or the
 * first page of a site, which is somebody's. `isAlone`: nothing else is said beside it.
 */
export function linkKind(
  words: string,
  url: string,
  isAlone: boolean,
  doc: Pick<SegmentedDoc, 'genre' | 'lexicon'>,
): 'title' | 'source' | null {
  const { lexicon } = doc
  if (isFile(words)) return 'title'
  const all = words.split(' ')
  if (all.length < fewest || isSomebodys(words, doc)) return null
  if (says(lexicon, 'readings', 'publication', words)) return 'title'
  if (!hasPath(url) || isMoney(words) || (isAlone && all.length < fewestAlone)) return null
  const capital = all.filter((word) => /^(?:[^\p{L}]*\p{Lu}|\d{4}$)/u.test(word))
  if (capital.length >= 2 && opensTitle(words)) return 'title'
  return isAlone || doc.genre === 'slides' ? null : 'source'
}

function isFile(words: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_.-]*\.(?:pdf|docx?|odt|pptx?|xlsx?|epub)$/iu.test(words)
}

/** "Survey of Lamps", "2019 Survey". */
function opensTitle(words: string): boolean {
  return /^[^\p{L}\p{N}]*(?:\p{Lu}|\d{4}\s)/u.test(words)
}

/** "US$ 9 million": its link leads to whoever reckoned it. */
function isMoney(words: string): boolean {
  return /\p{Sc}/u.test(words)
}

function isSomebodys(words: string, { lexicon }: Pick<SegmentedDoc, 'lexicon'>): boolean {
  return (
    words.startsWith('©') ||
    looksLikeName(words, lexicon) > 0 ||
    says(lexicon, 'events', 'event-words', words) ||
    findOrganisations(words, lexicon).some(({ span }) => span[1] - span[0] >= words.length * share)
  )
}

function hasPath(url: string): boolean {
  return /^https?:\/\/[^/]+\/[^?#]*[^/?#]/iu.test(url)
}
