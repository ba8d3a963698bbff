import type { CardWords } from '../card-words.ts'
import type { Field } from '../fields.ts'

/**
 * Pagefind takes what is asked for as the beginning of words: a letter after each stem says where it ends. No text that is
 * searched has this one.
 */
const END = '\u02d1'

/** A stem as Pagefind has it, and nothing that begins so. */
export function whole(stem: string): string {
  return `${stem}${END}`
}

/** A common word as Pagefind has it, out of the way of the others. */
export function common(stem: string): string {
  return `${END}${stem}${END}`
}

/** What Pagefind is given of a record: stems of the words that are not common by field, and the common ones once. */
export function indexedFields(words: CardWords): Readonly<Record<'content' | Field | 'common', string>> {
  const stems = (field: Field) =>
    words[field]
      .filter((word) => !word.common)
      .map(({ stem }) => whole(stem))
      .join(' ')
  const others = [...words.title, ...words.text].filter((word) => word.common).map(({ stem }) => common(stem))
  const [title, text] = [stems('title'), stems('text')]
  return {
    // The border keeps phrases within a field.
    content: title === '' ? text : `${title} ${END} ${text}`,
    title,
    text,
    names: stems('names'),
    context: stems('context'),
    common: [...new Set(others)].join(' '),
  }
}
