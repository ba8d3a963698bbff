import type { ExtractedDoc } from '../../model/doc.ts'
import type { Knowledge, Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { phraseFinder, withoutOverlaps } from '../../text/phrase-finder.ts'
import { contentStems } from '../content-stems.ts'

/** A statement as it is compared with others. Records that read the same share one unit. */
export interface Unit {
  readonly key: string
  readonly records: readonly BaseRecord[]
  readonly stems: readonly string[]
  /** Keys of ideas.yaml that it says, in the order of the text. */
  readonly ideas: readonly string[]
}

/** Records that state something: what others may say again. */
export const statementTypes: ReadonlySet<string> = new Set([
  'lesson',
  'recommendation',
  'finding',
  'commitment',
])

/** Fewer words than this say too little to be the same as anything. */
const fewestStems = 3

/** The statements of a base, by what they read; sorted. */
export function unitsOf(
  records: readonly BaseRecord[],
  lexiconOf: (document: string) => Lexicon,
  knowledge: Knowledge,
): readonly Unit[] {
  const find = ideaFinder(knowledge)
  const byKey = new Map<
    string,
    { stems: readonly string[]; ideas: readonly string[]; records: BaseRecord[] }
  >()
  for (const record of records) {
    if (!statementTypes.has(record.type) || record.review === 'rejected') continue
    const stems = contentStems(record.text, lexiconOf(record.document))
    if (stems.length < fewestStems) continue
    const key = stems.join(' ')
    const unit = byKey.get(key)
    if (unit) unit.records.push(record)
    else byKey.set(key, { stems, ideas: [...new Set(find(record.text))], records: [record] })
  }
  return [...byKey].sort(([a], [b]) => byCodeUnit(a, b)).map(([key, unit]) => ({ key, ...unit }))
}

/** Documents by id, for their lexicons. */
export function lexiconsOf(docs: readonly ExtractedDoc[], fallback: Lexicon): (document: string) => Lexicon {
  const known = new Map(docs.map((doc) => [doc.id, doc.lexicon]))
  return (document) => known.get(document) ?? fallback
}

const finders = new WeakMap<Knowledge, (text: string) => readonly string[]>()

function ideaFinder(knowledge: Knowledge): (text: string) => readonly string[] {
  const known = finders.get(knowledge)
  if (known) return known
  const entries = Object.keys(knowledge.lexicons)
    .sort()
    .flatMap((language) =>
      Object.entries(knowledge.lexicons[language]?.lists['ideas'] ?? {}).flatMap(([idea, phrases]) =>
        phrases.map((phrase): readonly [string, string] => [phrase, idea]),
      ),
    )
  const find = phraseFinder(entries)
  const made = (text: string) => withoutOverlaps(find(text)).map(({ value }) => value)
  finders.set(knowledge, made)
  return made
}
