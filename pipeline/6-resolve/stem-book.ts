import type { Lexicon } from '../model/knowledge.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { contentStems } from './content-stems.ts'
import { type Numbered, numbered } from './numbered.ts'
import { rows } from './rows.ts'

/** The stems of texts by number: each text is read once, however often it is asked about. */
export interface StemBook {
  readonly stems: Numbered
  /** The content stems of a text in order; not to be kept. */
  of(text: string, lexicon: Lexicon): Int32Array
}

export function stemBook(): StemBook {
  const stems = numbered()
  const read = rows()
  const placesIn = perLexicon(() => new Map<string, number>())
  return {
    stems,
    of: (text, lexicon) => {
      const places = placesIn(lexicon)
      const known = places.get(text)
      if (known !== undefined) return read.at(known)
      const place = read.add(contentStems(text, lexicon).map(stems.numberOf))
      places.set(text, place)
      return read.at(place)
    },
  }
}
