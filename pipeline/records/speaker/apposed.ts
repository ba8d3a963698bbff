import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Candidate } from './candidate.ts'

/** So much must words look like a name that stand where the subject does. */
const likely = 0.5

/**
 * Who does something in an account of a meeting, behind whom stands where they are from or what they are: "Ann Roe from
 * Toll opened …", "Ann Roe, head of lamps at Toll, shared …". Their given name must be a known one.
 */
export function apposed(doc: SegmentedDoc): readonly Candidate[] {
  if (doc.genre !== 'report' && doc.genre !== 'brief') return []
  const given = wordSet(doc.lexicon, 'people', 'given-names')
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    if (kind !== 'paragraph' && kind !== 'item') return []
    const match = patternFor(doc.lexicon).exec(
      textAt(doc.text, [span[0], Math.min(span[1], span[0] + reach)]),
    )
    const { lead = '', name = '', from, aside } = match?.groups ?? {}
    if (!match || !given.has(name.split(/\s/u)[0] ?? '') || looksLikeName(name, doc.lexicon) < likely)
      return []
    const [, position = '', body] = officePattern(doc.lexicon).exec(aside ?? '') ?? []
    const end = lead.length + name.length + (match.groups?.['behind'] ?? '').length
    return [
      {
        span: [span[0] + lead.length, span[0] + end],
        name: foldSpace(name),
        honorific: null,
        role: 'speaker',
        position: position === '' ? null : foldSpace(position),
        affiliation: from ?? body ?? null,
        rule: 'apposed',
        confidence: 0.75,
      },
    ]
  })
}

/** Where in a sentence its subject has been told. */
const reach = 260

const word = "\\p{Lu}[\\p{L}’'-]*\\.?"

const patternFor = perLexicon((lexicon) => {
  const any = (key: string, file = 'speakers') => grammarSource(lexicon, key, file)
  const articles = grammarSource(lexicon, 'articles')
  const name = `(?<name>${word}(?:\\s(?:\\p{Ll}{2,3}\\s)?${word}){1,3})`
  const from = `\\s${any('told-from')}\\s(?:${articles}\\s*)?(?<from>\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?:\\s(?:\\p{Ll}{2,3}\\s)?\\p{Lu}[\\p{L}\\p{N}.&’'-]*){0,6})`
  const aside = `,\\s(?<aside>[^,;:()]{2,90}),`
  return new RegExp(
    `^(?<lead>(?:\\p{L}[^,;:.]{3,80},\\s)?)${name}(?<behind>${from}|${aside})\\s(?:\\p{Ll}+ly\\s)?${any('speech-verbs')}(?!\\p{L})`,
    'u',
  )
})

/** "SRO of the Harbour Office", "head of lamps at Toll": what somebody is, and where. */
const officePattern = perLexicon(
  (lexicon) =>
    new RegExp(
      `^(?:${grammarSource(lexicon, 'articles')}\\s*)?(\\S.*?)\\s(?:${grammarSource(lexicon, 'biography-at', 'speakers')})\\s*(?:${grammarSource(lexicon, 'articles')}\\s*)?(\\p{Lu}.*)$`,
      'u',
    ),
)
