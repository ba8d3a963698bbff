import type { Stemmed } from '../card-words.ts'
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
export function indexedFields(
  words: (field: Field) => readonly Pick<Stemmed, 'stem' | 'common'>[],
): Readonly<Record<'content' | Field | 'common', string>> {
  const [inTitle, inText] = [words('title'), words('text')]
  const stems = (all: typeof inText) =>
    all
      .filter((word) => !word.common)
      .map(({ stem }) => whole(stem))
      .join(' ')
  const others = [...inTitle, ...inText].filter((word) => word.common).map(({ stem }) => common(stem))
  const [title, text] = [stems(inTitle), stems(inText)]
  return {
    // The border keeps phrases within a field.
    content: title === '' ? text : `${title} ${END} ${text}`,
    title,
    text,
    names: stems(words('names')),
    context: stems(words('context')),
    common: [...new Set(others)].join(' '),
  }
}
