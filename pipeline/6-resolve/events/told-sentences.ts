import type { ExtractedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, spansOverlap } from '../../model/span.ts'
import { foldKey } from '../../text/fold.ts'
import { keysIn } from '../../text/phrase-keys.ts'
import { remember } from '../../text/remember.ts'
import { contentStems } from '../content-stems.ts'
import { statementTypes } from '../recurrences/units.ts'

/** A sentence of a document, ready to be compared with what sessions are sought by. */
export interface Sentence {
  readonly span: Span
  readonly text: string
  readonly stems: ReadonlySet<string>
  /** Keys of write-ups.yaml. */
  readonly kinds: ReadonlySet<string>
  /** Whether a record states it, so that its words need not tell of a session; `asks`: what ought to be, not what happened. */
  readonly states: 'nothing' | 'tells' | 'asks'
  /** Folded subjects of the cases that it says were examined. */
  readonly cases: readonly string[]
  /** Where it is a heading: the first sentence below it, or itself. */
  readonly heads: Span | null
}

/** Sentences of a document that are looked at. */
export const mostCompared = 5000
const asking: ReadonlySet<string> = new Set(['recommendation', 'commitment'])
const known = new WeakMap<ExtractedDoc, readonly Sentence[]>()

/** The sentences of a document, ready to be compared with many titles. */
export function toldSentences(doc: ExtractedDoc): readonly Sentence[] {
  return remember(known, doc, () => sentencesOf(doc))
}

function sentencesOf(doc: ExtractedDoc): readonly Sentence[] {
  const titles = new Set(doc.sections.map(({ titleSpan }) => titleSpan?.[0]).filter((at) => at !== undefined))
  const title = doc.titleSpan
  const startsOf = (types: ReadonlySet<string>) =>
    new Set(doc.found.filter(({ type }) => types.has(type)).flatMap(({ spans }) => spans.map(([at]) => at)))
  const [stated, asked] = [startsOf(statementTypes), startsOf(asking)]
  const examined = doc.found.filter(
    ({ type, fields }) => type === 'case-study' && fields['status'] === 'examined',
  )
  const sentences = doc.sentences
    .slice(0, mostCompared)
    .filter(({ span }) => title === null || !spansOverlap(span, title))
  return sentences.map(({ span }, at): Sentence => {
    const words = doc.text.slice(span[0], span[1])
    const next = sentences[at + 1]
    const below = next && !titles.has(next.span[0]) ? next.span : span
    return {
      span,
      text: ` ${foldKey(words)} `,
      stems: new Set(contentStems(words, doc.lexicon)),
      kinds: keysIn(doc.lexicon, 'write-ups', words),
      states: asked.has(span[0]) ? 'asks' : stated.has(span[0]) ? 'tells' : 'nothing',
      cases: casesIn(span, examined),
      heads: titles.has(span[0]) ? below : null,
    }
  })
}

function casesIn(span: Span, examined: readonly Sighting[]): readonly string[] {
  return examined
    .filter(({ spans }) => spans.some((one) => spansOverlap(one, span)))
    .flatMap(({ fields: { subject } }) => (typeof subject === 'string' ? foldKey(subject) || [] : []))
}
