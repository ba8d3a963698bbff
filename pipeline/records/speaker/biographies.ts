import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Sentence } from '../../model/section.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { likeness } from '../../text/people/likeness.ts'
import { nameSource } from '../../text/people/name-source.ts'
import { titlesAt } from '../../text/people/titles.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { isPaper } from '../is-paper.ts'
import type { Candidate } from './candidate.ts'
import { isPageOfPeople, pageOf } from './people-section.ts'
import { roleOfHeading } from './role-of-heading.ts'

/** So much must words look like a name that a sentence below "About the authors" begins with; more where it tells nothing that is known. */
const likely = { told: 0.4, alone: likeness.likely }

/**
 * "About the authors: Ann Roe is a senior fellow at the Harbour College." tells what somebody is and where. Who opens a paragraph
 * there so is one of those meant, whatever it tells. In the text of a paper such a sentence counts where a paragraph opens with it.
 */
export function inBiographies(doc: SegmentedDoc): readonly Candidate[] {
  const page = isPageOfPeople(doc) ? pageOf(doc) : null
  return doc.sentences.flatMap((sentence) => {
    const section = page ?? doc.sections[sentence.section]
    const isAbout = section?.role === 'speakers'
    if (!section || !(isAbout || (isPaper(doc) && opensParagraph(doc, sentence)))) return []
    const { span } = sentence
    const words = textAt(doc.text, span)
    const titles = titlesAt(words, 0, doc.lexicon)
    const from =
      titles === null ? 0 : titles.span[1] + (/^\s*/u.exec(words.slice(titles.span[1]))?.[0].length ?? 0)
    const whole = opening(doc.lexicon).exec(words.slice(from))
    if (!whole) return []
    const [lead, name = ''] = whole
    const told = toldIn(words.slice(from + lead.length), doc.lexicon)
    const least = told && isAbout ? likely.told : likely.alone
    if (!told && !(isAbout && opensParagraph(doc, sentence))) return []
    if (titles === null && looksLikeName(name, doc.lexicon) < least) return []
    return [
      {
        span: [span[0], span[0] + from + (told ? lead.length + told.end : name.length)],
        name: foldSpace(name),
        honorific: titles === null ? null : foldSpace(words.slice(...titles.span)),
        role: isAbout ? roleOfHeading(doc, section) : 'participant',
        position: told?.position ?? null,
        affiliation: told?.affiliation ?? null,
        rule: 'biography',
        confidence: isAbout ? 0.85 : 0.75,
      },
    ]
  })
}

function opensParagraph({ blocks }: SegmentedDoc, { span, block }: Sentence): boolean {
  return blocks[block]?.kind === 'paragraph' && blocks[block].span[0] === span[0]
}

interface Office {
  readonly position: string
  readonly affiliation: string
  /** Where the words that tell it end. */
  readonly end: number
}

/** What somebody is, with a body behind a small word or a comma: "a senior pilot in tides and nets, Harbour College". */
function toldIn(words: string, lexicon: Lexicon): Office | null {
  const clause = /^[^.;]*/u.exec(words)?.[0] ?? ''
  for (const match of matchesOf(before(lexicon), clause.slice(0, longest))) {
    const start = match.index + match[0].length
    const [body] = findOrganisations(clause.slice(start), lexicon)
    const position = clause.slice(0, match.index)
    if (body?.span[0] !== 0 || position.length < shortest) continue
    return {
      position: foldSpace(position),
      affiliation: clause.slice(start, start + body.span[1]),
      end: start + body.span[1],
    }
  }
  return null
}

const longest = 160
const shortest = 4

/** A name, "is" and an article. */
const opening = perLexicon((lexicon) => {
  const is = grammarSource(lexicon, 'copula', 'definitions')
  const name = `${nameSource(lexicon)}|\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{L}[\\p{L}.’'-]*){1,4}?`
  return new RegExp(`^(${name})\\s${is}\\s(?:${grammarSource(lexicon, 'articles')}\\s*)?`, 'u')
})

/** What stands between what somebody is and the body. */
const before = perLexicon((lexicon) => {
  const at = grammarSource(lexicon, 'biography-at', 'speakers')
  return new RegExp(`(?:,|\\s${at})\\s(?:${grammarSource(lexicon, 'articles')}\\s*)?(?=\\p{Lu})`, 'gu')
})
