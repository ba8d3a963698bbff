import type { Lexicon } from '../model/knowledge.ts'
import { foldSpace } from '../text/fold.ts'
import { isImperative } from '../text/sentence-form.ts'
import { isActor, isActorAlone } from './actor.ts'
import { addresseePatterns } from './addressee-patterns.ts'

/** To whom the part below a heading is told, as written: "To the Government", "Recommendations for donors"; null where it names nobody. */
export function addresseeOfHeading(
  title: string,
  lexicon: Lexicon,
  bodies: ReadonlySet<string> = new Set(),
): string | null {
  const { toThose } = addresseePatterns(lexicon)
  const words = wordsToWhom(title, lexicon) ?? ''
  if (words !== '' && isActor(words, lexicon, bodies)) return words
  const those = toThose.exec(foldSpace(title))?.[1] ?? ''
  return those !== '' && those.split(' ').length <= 6 ? those : null
}

/** The words behind "To" or "For" in a heading, whoever they name; null where it does not begin so, and for "To open your data". */
export function wordsToWhom(title: string, lexicon: Lexicon): string | null {
  const words = addresseePatterns(lexicon).toWhom.exec(foldSpace(title))?.[1] ?? ''
  const acts = isImperative(words, lexicon)
  return words === '' || acts || words.split(' ').length > 10 ? null : words
}

/** A label that is nothing but who should act ("Donors.", "Parliament and the courts:"), as written. */
export function addresseeOfLabel(
  title: string,
  lexicon: Lexicon,
  bodies: ReadonlySet<string> = new Set(),
): string | null {
  const words = foldSpace(title).replace(/[.:]$/u, '')
  if (addresseePatterns(lexicon).toWhom.test(words)) return null
  const parts = words.split(addresseePatterns(lexicon).joined)
  const named = words.split(' ').length <= 8 && parts.every((part) => isActorAlone(part, lexicon, bodies))
  return named ? words : null
}
