import type { Block } from '../model/block.ts'
import type { CleanDoc } from '../model/doc.ts'
import { HAND_TOLD } from '../model/hand-told.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { findDates } from '../text/dates.ts'
import { isDeadline } from '../text/deadline.ts'
import { says } from '../text/phrase-keys.ts'
import { tableColumns } from '../text/table-columns.ts'

/** How far from its beginning a document prints its own date. */
const front = 20
/** So far into a line a label and its date reach; people may follow on it. */
const label = 120

/**
 * The document's date, ISO 8601 as precise as printed: the one labelled as its publication, else the one in its front
 * matter, there in its title as well, else the first date among its first lines, else the one its file carries. Years are never
 * made up.
 */
export function dateOf(doc: CleanDoc, lexicon: Lexicon): string | null {
  const lines = withoutActions(doc, doc.blocks.slice(0, front), lexicon).flatMap((block) =>
    block.lines.map((line) => textAt(doc.text, line)),
  )
  const labelled = lines.find(
    (line) => says(lexicon, 'genres', 'published', line.slice(0, 40)) && dated(line.slice(0, label), lexicon),
  )
  const fromFrontMatter = HAND_TOLD.has(doc.format)
    ? (doc.hints.date ?? dated(doc.hints.title ?? '', lexicon))
    : null
  const printed = lines
    .filter((line) => line.length < 200)
    .map((line) => dated(line, lexicon))
    .find(Boolean)
  return (
    (labelled && dated(labelled.slice(0, label), lexicon)) ||
    fromFrontMatter ||
    printed ||
    ofFile(doc, lines, lexicon)
  )
}

/** The day on which the file was made, unless its first lines print another year. */
function ofFile(doc: CleanDoc, lines: readonly string[], lexicon: Lexicon): string | null {
  const year = lines
    .filter((line) => line.length < 200)
    .flatMap((line) => findDates(line, lexicon, { bareYears: true }))
    .find((date) => date.yearKnown && /^\d{4}$/u.test(date.start))?.start
  const made = doc.hints.date ?? null
  return year !== undefined && made !== null && !made.startsWith(year) ? year : made
}

/** The blocks without the rows of a table that says who does what, and without what is to be handed in: their days are those by which it is due. */
function withoutActions(doc: CleanDoc, blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  const heads = (block: Block) => {
    const columns = tableColumns(block, doc.text, lexicon)
    return columns.includes('action') && (columns.includes('lead') || columns.includes('due'))
  }
  const ofActions = new Set(blocks.flatMap((block) => (heads(block) ? [block.table] : [])))
  const isHandedIn = (block: Block) => says(lexicon, 'commitments', 'handed-in', textAt(doc.text, block.span))
  return blocks.filter(({ table, kind }, at) => {
    const head = blocks.slice(0, at).findLast((above) => above.kind === 'heading')
    if (kind === 'item' && head && isHandedIn(head)) return false
    return table === undefined || !ofActions.has(table)
  })
}

function dated(line: string, lexicon: Lexicon): string | null {
  const printed = findDates(line, lexicon).find(
    (date) => date.yearKnown && date.start.length >= 7 && !isDeadline(line, date, lexicon),
  )
  return printed?.start ?? null
}
