import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { looksLikeName, type PersonMention } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { type Candidate, candidate } from './candidate.ts'
import { namesPosition, partsOf } from './office.ts'
import { beforeVerb } from './office-before-verb.ts'
import { behindBy } from './office-behind-by.ts'
import { betweenCommas } from './office-between-commas.ts'
import { peopleAt } from './people-at.ts'
import { namedPerson } from './shaped.ts'
import { tookPart } from './took-part.ts'

/** People who speak, named behind what they are: "the Minister of Justice, Ann Roe, opened …", "chaired by Port President Ann Roe". */
export function behindOffice(doc: SegmentedDoc): readonly Candidate[] {
  if (doc.silent === true) return []
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    if (kind === 'heading' || kind === 'row' || kind === 'code') return []
    const words = textAt(doc.text, span)
    if (!namesPosition(words, doc.lexicon)) return []
    const held = [
      ...betweenCommas(words, doc.lexicon),
      ...behindBy(words, doc.lexicon),
      ...beforeVerb(words, doc.lexicon),
      ...tookPart(words, doc.lexicon),
    ]
    return held.flatMap(({ office: printed, start: from, name, role }): readonly Candidate[] => {
      const lead = leadOf(printed, doc.lexicon)
      const [office, start] = [printed.slice(lead), from + lead]
      const whole: Span = [span[0] + start, span[0] + name[1]]
      return personAt(doc, [span[0] + name[0], whole[1]]).map((person) => {
        const told = { ...person, span: whole, ...partsOf(office, doc.lexicon) }
        return candidate(told, role, 'behind-office', 0.75)
      })
    })
  })
}

/** How much of an office is none: what stands before a dash in it, and whose somebody is: "Our Port Director". */
function leadOf(office: string, lexicon: Lexicon): number {
  return beforeOffice(lexicon).exec(office)?.[0].length ?? 0
}

const beforeOffice = perLexicon(
  (lexicon) => new RegExp(`^(?:.*—\\s*)?(?:${grammarSource(lexicon, 'whose', 'speakers')}\\s)?`, 'u'),
)

/** Behind an office a name of four words that nobody knows is likely enough. */
const likely = 0.5

/** The person whose name stands there, with a title before it or without. */
function personAt(doc: SegmentedDoc, span: Span): readonly PersonMention[] {
  const titled = peopleAt(doc, span).filter(({ honorific }) => honorific !== null)
  if (titled.length > 0) return titled
  // "Police Colonel Ann Roe": a word before the rank tells whose rank it is.
  const [word = ''] = textAt(doc.text, span).split(' ')
  const ranked = peopleAt(doc, [span[0] + word.length + 1, span[1]]).filter(
    ({ honorific }) => honorific !== null,
  )
  const sure = looksLikeName(textAt(doc.text, span), doc.lexicon) >= likely
  return ranked.length > 0 ? ranked : namedPerson(doc, span, sure)
}
