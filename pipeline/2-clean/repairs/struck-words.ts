import { type Draft, editDraft, type Repair, type Taken } from '../draft.ts'

/**
 * Takes out words that their author struck out: "lamps ~~never~~ fail" states that they fail. They are not said any more, and
 * what replaces them stands beside them.
 */
export const struckWords: Repair = (drafts) => {
  const taken: Taken[] = []
  const mended = drafts.flatMap((draft): Draft[] => {
    const struck = draft.runs.filter(({ kind }) => kind === 'struck')
    if (struck.length === 0) return [draft]
    const edits = struck.map(({ span }) => ({ span, text: '' }))
    const text = struck.map(({ span }) => draft.text.slice(span[0], span[1])).join(' ')
    taken.push({ rule: 'struck-words', text, place: draft.place })
    const rest = editDraft(draft, edits)
    return rest.text.trim() === '' ? [] : [rest]
  })
  return { drafts: mended, taken }
}
