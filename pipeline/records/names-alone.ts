import type { Lexicon } from '../model/knowledge.ts'
import { isCountryName } from '../text/countries/country-names.ts'
import { likeness } from '../text/people/likeness.ts'
import { looksLikeName } from '../text/people/looks-like-name.ts'
import { titlesAt } from '../text/people/titles.ts'
import { isVerb } from '../text/sentence-form.ts'
import { isSmallWord } from '../text/small-word.ts'

/** More words say more than who somebody is. */
const most = 20

/**
 * Whether an item only names somebody and where they belong: "Dr. Ann Roe, Faculty of Tides, Norway", "Harbour Lamps Ltd., Norway".
 * Whatever the heading above, it states nothing.
 */
export function isNamesAlone(text: string, lexicon: Lexicon): boolean {
  if (text.split(' ').length > most || /[!?;:]|\p{Ll}{3}\.$/u.test(text)) return false
  const [first = '', ...rest] = text.replace(/\s[–—-]\s.*$/u, '').split(/,\s+/u)
  const last = rest.at(-1)
  if (last === undefined || !rest.every((part) => isName(part, lexicon))) return false
  if (isPerson(first, lexicon)) return true
  return (
    isCountryName(last, lexicon.language) &&
    isName(first, lexicon) &&
    !isVerb(first.split(' ')[0] ?? '', lexicon)
  )
}

function isPerson(words: string, lexicon: Lexicon): boolean {
  const titled = titlesAt(words, 0, lexicon)?.span[1] ?? 0
  return looksLikeName(words.slice(titled), lexicon) >= (titled > 0 ? likeness.inList : likeness.sure)
}

/** Words that all begin with a capital, but for small ones. */
function isName(words: string, lexicon: Lexicon): boolean {
  return words
    .split(/[\s()/&-]+/u)
    .every((word) => word === '' || /^[\p{Lu}\d]/u.test(word) || isSmallWord(word, lexicon))
}
