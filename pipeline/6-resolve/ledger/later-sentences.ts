import type { ExtractedDoc } from '../../model/doc.ts'
import { foldKey } from '../../text/fold.ts'
import { keysIn } from '../../text/phrase-keys.ts'
import type { Asked } from '../asked.ts'
import { lookingBackIn, mostSentences } from './looking-back.ts'

/** A document with the date it counts by and who published it. */
export interface Dated {
  readonly doc: ExtractedDoc
  readonly date: string | null
  readonly publishers: readonly string[]
  /** Spans of its statements, with the record each belongs to. */
  readonly recordAt: (start: number, end: number) => string | null
  /** Spans of what it names without saying what became of it: publications, objectives, cases. */
  readonly named: readonly (readonly [number, number])[]
}

/** A sentence that may say what became of something: its words folded, their stems by number, and what it looks back by. */
export interface LaterSentence {
  readonly span: readonly [number, number]
  readonly text: string
  readonly stems: ReadonlySet<number>
  readonly cues: ReadonlySet<string>
}

/** Sentences with a word that looks back on something promised, and what else may be its product. */
export function* laterSentences({ doc, named }: Dated, { stemsOf }: Asked): Generator<LaterSentence> {
  const { text, lexicon, sentences } = doc
  const seen = new Set<string>()
  const looking = lookingBackIn(doc).flatMap(({ sentence, cues }) => {
    const span = sentences[sentence]?.span
    return span ? [{ span, cues }] : []
  })
  const naming = named.slice(0, mostSentences).map((span) => ({ span, cues: null }))
  for (const { span, cues } of [...looking, ...naming]) {
    const words = text.slice(span[0], span[1])
    if (seen.has(words)) continue
    seen.add(words)
    yield {
      span,
      text: ` ${foldKey(words)} `,
      stems: new Set(stemsOf(words, lexicon)),
      cues: cues ? new Set(cues) : keysIn(lexicon, 'follow-up', words),
    }
  }
}
