import { cardTexts } from '../../query/card-texts.ts'
import { FIELDS, type Field } from '../../query/fields.ts'
import { languageOf } from '../../query/languages.ts'
import type { CardNames, StoredCard } from '../../query/parts.ts'
import { wordsOf } from '../../text/words.ts'
import type { FormCounts } from './form-counts.ts'

/** What FTS5 is given for a field of a card, and how many words that are not common it has. */
export interface FieldWords {
  readonly field: Field
  readonly stems: string
  readonly length: number
}

/** The words of a card by field; each is counted in `forms`. */
export function rowWords(card: StoredCard, names: CardNames, forms: FormCounts): readonly FieldWords[] {
  const texts = cardTexts(card, names)
  const language = languageOf(card, names)
  return FIELDS.map((field) => {
    const stems: string[] = []
    let length = 0
    for (const { word, capitals } of wordsOf(texts[field])) {
      const form = forms.of(word, language)
      form.times++
      const isRare = capitals || !form.common
      if (isRare) length++
      stems.push(isRare ? form.stem : form.indexed)
    }
    return { field, stems: stems.join(' '), length }
  })
}
