import { type Draft, editDraft, type Repair, sliceDraft, type Taken } from '../draft.ts'

/** What a mail program sets before each line of the mail it answers, once for each answer since. `->` and `>=` are none. */
const mark = /^[^\S\n]*(?:>(?!=)[^\S\n]?)+/u

/** Lines in a row that are quoted equally often; 0 where they are not. */
interface Group {
  readonly depth: number
  readonly start: number
  end: number
}

/**
 * Lines that are quoted in a mail or a post are paragraphs of their own, without the marks: who wrote them is not who wrote what
 * stands above or below. A line alone that begins with ">" and a number says "more than".
 */
export const quotedLines: Repair = (drafts) => {
  const taken: Taken[] = []
  const mended = drafts.flatMap((draft): Draft[] => {
    const groups = draft.text.includes('>') && cut.has(draft.kind) ? groupsOf(draft.text) : []
    if (!groups.some(({ depth }) => depth > 0)) return [draft]
    return groups.flatMap(({ depth, start, end }, at) => {
      const part = sliceDraft(draft, [start, end])
      if (depth === 0) return at === 0 ? [part] : [paragraphOf(part)]
      const marks = marksIn(part.text)
      taken.push({ rule: 'quoted-lines', text: marks.map(({ mark }) => mark).join(''), place: draft.place })
      const said = editDraft(
        part,
        marks.map(({ span }) => ({ span, text: '' })),
      )
      return said.text.trim() === '' ? [] : [paragraphOf(said)]
    })
  })
  return { drafts: mended, taken }
}

const cut: ReadonlySet<string> = new Set(['paragraph', 'item'])

function paragraphOf({ marker: _, list: __, ...draft }: Draft): Draft {
  return { ...draft, kind: 'paragraph', level: 0 }
}

/** A line of nothing but marks parts what is quoted, as a blank line does. */
function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = []
  let at = 0
  let parted = false
  for (const line of text.split(/(?<=[\n\u2028])/u)) {
    const marks = mark.exec(line)?.[0] ?? ''
    const depth = marks.replace(/[^>]/gu, '').length
    const last = groups.at(-1)
    if (last && last.depth === depth && !parted) last.end += line.length
    else groups.push({ depth, start: at, end: at + line.length })
    parted = depth > 0 && line.slice(marks.length).trim() === ''
    at += line.length
  }
  const [only] = groups
  return groups.length === 1 && only?.depth && isMoreThan(text) ? [] : groups
}

function isMoreThan(text: string): boolean {
  return /^\s*>\s?[\d~$€£]/u.test(text) && !/[\n\u2028]/u.test(text.trim())
}

function marksIn(text: string) {
  const found: { readonly mark: string; readonly span: readonly [number, number] }[] = []
  let at = 0
  for (const line of text.split(/(?<=[\n\u2028])/u)) {
    const marks = mark.exec(line)?.[0] ?? ''
    found.push({ mark: marks, span: [at, at + marks.length] })
    at += line.length
  }
  return found
}
