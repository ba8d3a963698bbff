import { isCommonIn } from '../../query/is-common.ts'
import { commonIf } from '../../query/sqlite/indexed-words.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { type StemLanguage, stem } from '../../text/stem.ts'

/** A word as printed, what stands for it in the index, and how often it was met. */
export interface Form {
  readonly form: string
  readonly stem: string
  /** What is indexed in its place where it is not printed in capitals: there no word is common. */
  readonly indexed: string
  readonly common: boolean
  times: number
}

/** Looks each word up once: a corpus says the same words again and again. */
export interface FormCounts {
  of(word: string, language: StemLanguage): Form
  /** Forms with the times they were met, in order. */
  counted(): readonly Omit<Form, 'indexed' | 'common'>[]
}

export function formCounts(): FormCounts {
  const tables: Readonly<Record<StemLanguage, Map<string, Form>>> = {
    en: new Map(),
    fr: new Map(),
    es: new Map(),
  }
  return {
    of: (word, language) => {
      const known = tables[language].get(word)
      if (known) return known
      const common = isCommonIn({ word, capitals: false }, language)
      const own = stem(word, language)
      const form = { form: word, stem: own, indexed: commonIf(common, own), common, times: 0 }
      tables[language].set(word, form)
      return form
    },
    counted: () => {
      const sums = new Map<string, Omit<Form, 'indexed' | 'common'>>()
      for (const { form, stem, times } of Object.values(tables).flatMap((table) => [...table.values()])) {
        const key = `${form} ${stem}`
        sums.set(key, { form, stem, times: times + (sums.get(key)?.times ?? 0) })
      }
      return [...sums.values()].sort((a, b) => byCodeUnit(a.form, b.form) || byCodeUnit(a.stem, b.stem))
    },
  }
}
