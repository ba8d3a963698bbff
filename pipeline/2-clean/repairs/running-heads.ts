import { foldKey } from '../../text/fold.ts'
import type { Draft, Repair, Taken } from '../draft.ts'
import { inAnyLanguage } from '../in-any-language.ts'

/** How often a line must stand in the margin of pages, or a short block anywhere, to be a running head. */
const timesInMargin = 2
const timesAnywhere = 3

/**
 * Takes out what is printed on page after page: lines in the margin that recur (digits apart), page numbers and what a browser
 * adds to its prints in the margin, and short blocks that recur word for word in a text without pages. The first copy stays
 * where no margin is known: it may be the letterhead that names the publisher.
 */
export const runningHeads: Repair = (drafts, knowledge) => {
  const page = pageNumber(knowledge)
  const inMargin = counted(drafts.filter((draft) => draft.margin !== undefined).map(marginKey))
  const repeated = counted(drafts.filter(isCandidate).map((draft) => foldKey(draft.text)))
  const isStamped = drafts.some(({ margin, text }) => margin !== undefined && printedAt.test(text))
  const recurs = [...repeated.values()].some((times) => times >= timesAnywhere)
  const seen = new Set<string>()
  const kept: Draft[] = []
  const taken: Taken[] = []
  for (const draft of drafts) {
    const key = recurs ? foldKey(draft.text) : ''
    const head =
      draft.margin !== undefined &&
      ((inMargin.get(marginKey(draft)) ?? 0) >= timesInMargin ||
        page.test(draft.text) ||
        (isStamped && (printedAt.test(draft.text) || address.test(draft.text))))
    const copy = recurs && isCandidate(draft) && (repeated.get(key) ?? 0) >= timesAnywhere && seen.has(key)
    seen.add(key)
    if (head || copy) taken.push({ rule: 'running-heads', text: draft.text, place: draft.place })
    else kept.push(draft)
  }
  // Where nothing else is printed the line in the margin is what the pages say.
  return kept.some((draft) => draft.text.trim() !== '') ? { drafts: kept, taken } : { drafts, taken: [] }
}

/** When a browser printed a page, to the minute; it prints the page's address, too, which alone may be that of who wrote it. */
const printedAt = /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}[:.]\d{2}(?:\s[AP]M)?\s*$/u
const address = /^\s*[a-z]{4,5}:\/\/\S+\s*$/u

function isCandidate(draft: Draft): boolean {
  return (
    draft.kind === 'paragraph' &&
    draft.margin === undefined &&
    draft.place.slide === undefined &&
    draft.place.page === undefined &&
    isBanner(draft.text)
  )
}

/** Capitals over most of a short block, as in letterheads; ordinary lines ("Coffee break") recur for good reason. */
function isBanner(text: string): boolean {
  if (text.length > 160 || smallLetters(text) >= text.length * 0.2) return false
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length < 4) return false
  return letters.replace(/[^\p{Lu}]/gu, '').length > letters.length * 0.8
}

/** Letters from a to z: cheap to count, and enough of them say that the block is not in capitals. */
function smallLetters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 97 && unit <= 122) count++
  }
  return count
}

function marginKey(draft: Draft): string {
  return `${draft.margin} ${foldKey(draft.text.replace(/\d+/gu, '#'))}`
}

const pageNumber = inAnyLanguage(
  (words) =>
    new RegExp(
      `^[\\s\\p{P}|]*(?:${words('page')}\\s*)?(?:\\d{1,4}|[ivxlc]{1,6})(?:\\s*(?:/|${words('page-of')})\\s*\\d{1,4})?[\\s\\p{P}|]*$`,
      'iu',
    ),
)

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
