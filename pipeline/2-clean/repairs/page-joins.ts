import type { Draft, Repair } from '../draft.ts'
import { inAnyLanguage } from '../in-any-language.ts'

/**
 * Joins a paragraph or item that a page break cut in two: it ends without a full stop and goes on in lower case. The
 * footnotes between its halves come after it. So does an item that a converter cut with a blank line, often before a link.
 */
export const pageJoins: Repair = (drafts, knowledge) => {
  const unfinished = endInSentence(knowledge)
  const leading = endsLeading(knowledge)
  const result: Draft[] = []
  for (const draft of drafts) {
    const at = result.findLastIndex((above) => above.kind !== 'note')
    const last = result[at]
    if (last && (isCut(last, draft, unfinished) || isCutItem(last, draft, leading)))
      result[at] = joined(last, draft)
    else result.push(draft)
  }
  return { drafts: result, taken: [] }
}

/** A comma or a small word behind which a sentence goes on. */
const endInSentence = inAnyLanguage(
  (words) => new RegExp(`(?:,\\s*${words('goes-on')}?|\\s${words('goes-on')})\\s*$`, 'iu'),
)

function isCut(above: Draft, below: Draft, unfinished: RegExp): boolean {
  if (below.kind !== 'paragraph' || (above.kind !== 'paragraph' && above.kind !== 'item')) return false
  const from = above.place.page?.index
  const to = below.place.page?.index
  const overPages = from !== undefined && to !== undefined && to > from
  // Text without pages shows a page break as a blank line inside a sentence: only a comma or an "and" is proof.
  const open = overPages ? /[^.!?:;"”)\]\s]\s*$/u : unfinished
  const goesOn = overPages ? /^\s*[\p{Ll}(]/u : /^\s*\p{L}/u
  return (
    open.test(above.text) &&
    goesOn.test(below.text) &&
    !label.test(below.text) &&
    above.place.slide === undefined
  )
}

/** A small word that leads on to what it goes with. */
const endsLeading = inAnyLanguage(
  (words) => new RegExp(`\\s(?:${words('goes-on')}|${words('leads-on')})\\s*$`, 'iu'),
)

/** Two paragraphs of one item, the first of which ends in no sentence's end. */
function isCutItem(above: Draft, below: Draft, leading: RegExp): boolean {
  if (above.kind !== 'item' || below.kind !== 'item' || below.marker !== '' || above.list !== below.list)
    return false
  const isOpen = above.text.length >= shortestCut && /[\p{L}\p{N},]\s*$/u.test(above.text)
  return (
    isOpen &&
    (/^\s*\p{Ll}/u.test(below.text) || (leading.test(above.text) && /^\s*[\p{L}\p{N}]/u.test(below.text)))
  )
}

/** Fewer letters may be a term, and what stands below it its meaning. */
const shortestCut = 30

/** "With contributions from:" opens a list of its own. */
const label = /^\s*\p{Lu}[^.:!?\n]{2,60}:\s*$/u

function joined(above: Draft, below: Draft): Draft {
  const text = `${above.text.trimEnd()}\n`
  const runs = below.runs.map((run) => ({
    ...run,
    span: [run.span[0] + text.length, run.span[1] + text.length] as const,
  }))
  return { ...above, text: text + below.text.trimStart(), runs: [...above.runs, ...runs] }
}
