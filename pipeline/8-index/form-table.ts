import { isCommonIn } from '../query/is-common.ts'
import { type StemLanguage, stem } from '../text/stem.ts'
import type { Word } from '../text/words.ts'

/** A word as printed, folded, and what stands for it in an index. */
export interface Form {
  readonly form: string
  readonly stem: string
  /** Too common to be in the index; no word in capitals is. */
  readonly common: boolean
}

/** Looks each word up once: a corpus says the same words again and again. */
export interface FormTable {
  /** By number; grows. */
  readonly forms: readonly Form[]
  /** The number of a word's form. */
  of(word: Word, language: StemLanguage): number
}

export function formTable(): FormTable {
  const forms: Form[] = []
  const plain = byLanguage()
  const inCapitals = byLanguage()
  return {
    forms,
    of: (word, language) => {
      const table = (word.capitals ? inCapitals : plain)[language]
      const known = table.get(word.word)
      if (known !== undefined) return known
      forms.push({
        form: word.word,
        stem: stem(word.word, language),
        common: isCommonIn(word, language),
      })
      table.set(word.word, forms.length - 1)
      return forms.length - 1
    },
  }
}

function byLanguage(): Readonly<Record<StemLanguage, Map<string, number>>> {
  return { en: new Map(), fr: new Map(), es: new Map() }
}
