import type { SegmentedDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import type { Role, Section } from '../model/section.ts'
import { textAt } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { grammarSource } from '../text/grammar.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { keyFor } from '../text/phrase-keys.ts'
import { remember } from '../text/remember.ts'

/** What a sentence may say that those counted after it are. */
const announced: ReadonlySet<string> = new Set(['lessons', 'recommendations', 'findings'])

/** How many sentences may stand between two that are counted. */
const furthest = 6

/** Sentences of running text that are counted after one that says what they are: "Two lessons stand out. First, … Second, …". */
export interface CountedSentences {
  /** By the place of each the section that its leading sentence heads. */
  readonly sections: ReadonlyMap<number, Section>
  /** The places of the leading sentences. */
  readonly leads: ReadonlySet<number>
}

const made = new WeakMap<SegmentedDoc, CountedSentences>()

/** The counted sentences of a document, found once. */
export function countedSentences(doc: SegmentedDoc): CountedSentences {
  return remember(made, doc, () => find(doc))
}

function find(doc: SegmentedDoc): CountedSentences {
  const sections = new Map<number, Section>()
  const leads = new Set<number>()
  doc.sentences.forEach((_, index) => {
    const section = countOf(doc, index) === 1 ? leadBefore(doc, index) : null
    const row = section ? rowFrom(doc, index) : []
    if (section === null || row.length < 2) return
    for (const place of row) sections.set(place, section)
    leads.add(index - 1)
  })
  return { sections, leads }
}

/** The places of "First, …" and the sentences that count on from it. */
function rowFrom(doc: SegmentedDoc, first: number): readonly number[] {
  const row = [first]
  for (let at = first + 1; at <= (row.at(-1) ?? first) + furthest && at < doc.sentences.length; at++) {
    const count = countOf(doc, at)
    if (count === 1) break
    if (count === row.length + 1 || count === last) row.push(at)
    if (count === last) break
  }
  return row
}

function leadBefore(doc: SegmentedDoc, index: number): Section | null {
  const lead = doc.sentences[index - 1]
  const around = lead ? doc.sections[lead.section] : undefined
  if (!lead || !around || doc.blocks[lead.block]?.kind !== 'paragraph') return null
  const title = foldSpace(textAt(doc.text, lead.span))
  const role = keyFor(doc.lexicon, 'lead-ins', title)
  return role !== null && announced.has(role)
    ? { ...around, kind: 'lead-in', title, role: role as Role }
    : null
}

const last = 0

/** What a sentence counts as: 1 to 5, `last`, or null where it counts nothing. */
function countOf(doc: SegmentedDoc, index: number): number | null {
  const sentence = doc.sentences[index]
  if (!sentence || doc.blocks[sentence.block]?.kind !== 'paragraph') return null
  const text = textAt(doc.text, [sentence.span[0], Math.min(sentence.span[1], sentence.span[0] + 30)])
  const count = patternsFor(doc.lexicon).findIndex((pattern) => pattern.test(text))
  return count < 0 ? null : count
}

const patternsFor = perLexicon((lexicon: Lexicon) =>
  ['last', 1, 2, 3, 4, 5].map(
    (count) => new RegExp(`^${grammarSource(lexicon, `counts-${count}`)}\\s*,`, 'iu'),
  ),
)
