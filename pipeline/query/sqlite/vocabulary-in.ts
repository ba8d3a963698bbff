import { byCodeUnit } from '../../text/fold.ts'
import { once } from '../../text/once.ts'
import type { Vocabulary } from '../engine.ts'
import { isNear } from '../vocabulary.ts'
import type { Database } from './database.ts'

/** The words of an SQLite file as printed; all of them are read when near spellings are first asked for. */
export function vocabularyIn(database: Database): Vocabulary {
  const forms = database.prepare('SELECT form, times FROM forms WHERE stem = ?')
  const beginning = database.prepare('SELECT DISTINCT stem FROM forms WHERE form >= ? AND form < ? LIMIT ?')
  const allForms = once(() =>
    database
      .prepare('SELECT form, stem FROM forms')
      .all([])
      .map(([form, stem]) => ({ form: String(form), stem: String(stem) })),
  )
  return {
    formsOf: (stem) => new Map(forms.all([stem]).map(([form, times]) => [String(form), Number(times)])),
    stemsFrom: (prefix, most) =>
      beginning.all([prefix, `${prefix}\u{10ffff}`, most]).map(([stem]) => String(stem)),
    stemsNear: (word, distance) => {
      const near = allForms().filter(({ form, stem }) => isNear(word, distance, stem, [form]))
      return [...new Set(near.map(({ stem }) => stem))].sort(byCodeUnit)
    },
  }
}
