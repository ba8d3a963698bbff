import { byCodeUnit } from '../text/fold.ts'
import { lettersApart } from '../text/letters-apart.ts'
import type { CardWords } from './card-words.ts'
import type { Vocabulary } from './engine.ts'
import { FIELDS } from './fields.ts'

/** Words as printed, folded, and how often, by stem. */
export type Forms = ReadonlyMap<string, ReadonlyMap<string, number>>

export function formsIn(cards: Iterable<CardWords>): Forms {
  const forms = new Map<string, Map<string, number>>()
  for (const card of cards)
    for (const field of FIELDS)
      for (const { stem, word } of card[field]) {
        const known = forms.get(stem) ?? new Map<string, number>()
        forms.set(stem, known.set(word, (known.get(word) ?? 0) + 1))
      }
  return forms
}

/** A vocabulary that is counted when it is first asked for. */
export function vocabularyOf(count: () => Forms): Vocabulary {
  let counted: Forms | undefined
  const forms = () => (counted ??= count())
  return {
    formsOf: (stem) => forms().get(stem) ?? new Map(),
    stemsFrom: (prefix, most) => stemsFrom(forms(), prefix, most),
    stemsNear: (word, distance) =>
      [...forms()]
        .filter(([stem, printed]) => isNear(word, distance, stem, printed.keys()))
        .map(([stem]) => stem)
        .sort(byCodeUnit),
  }
}

/** As printed, for the stem of a long word is near to other words than its readers would say; or without its ending. */
export function isNear(word: string, distance: number, stem: string, forms: Iterable<string>): boolean {
  if (lettersApart(stem, word, distance)) return true
  for (const form of forms) if (lettersApart(form, word, distance)) return true
  return false
}

function stemsFrom(forms: Forms, prefix: string, most: number): readonly string[] {
  const stems: string[] = []
  for (const [stem, printed] of forms) {
    if (stems.length === most) break
    for (const form of printed.keys())
      if (form.startsWith(prefix)) {
        stems.push(stem)
        break
      }
  }
  return stems
}
