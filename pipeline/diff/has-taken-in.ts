import type { BaseRecord } from '../model/record.ts'
import { foldKey } from '../text/fold.ts'
import { programmeOf } from './pair-records.ts'

/** What a document that was renamed is called now. */
export type NewId = (document: string) => string

/**
 * Whether a record was merged into another one: all its words are quoted there now, whole words of the same document or
 * the very same words of another. Things with names are one where they have a name in common.
 */
export function hasTakenIn(one: BaseRecord, gone: BaseRecord, newId: NewId): boolean {
  const quotes = gone.evidence
    .map(({ document, quote }) => ({ document: newId(document), words: foldKey(quote) }))
    .filter(({ words }) => words !== '')
  return (
    one.type === gone.type &&
    programmeOf(one) === programmeOf(gone) &&
    sharesName(one, gone) &&
    quotes.length > 0 &&
    quotes.every(({ document, words }) =>
      one.evidence.some((evidence) => {
        const other = foldKey(evidence.quote)
        return other === words || (evidence.document === document && ` ${other} `.includes(` ${words} `))
      }),
    )
  )
}

/** Also where neither has a name: it is told by its words alone. */
function sharesName(one: BaseRecord, gone: BaseRecord): boolean {
  const [names, others] = [namesOf(one), namesOf(gone)]
  return names.length === 0 ? others.length === 0 : names.some((name) => others.includes(name))
}

function namesOf({ name, acronym }: BaseRecord): readonly string[] {
  return [name, acronym].flatMap((one) => (typeof one === 'string' ? foldKey(one) || [] : []))
}
