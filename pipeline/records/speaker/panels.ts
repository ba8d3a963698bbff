import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { namesRoleAt } from '../../text/people/labels.ts'
import { looksLikeName, type PersonMention } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { type Candidate, candidate, peopleAt } from './candidate.ts'

/** One alone behind "with" may be anybody: "chaired by Ann Roe, with thanks to Ben Poe". */
const fewest = 2
/** So much must a name without a title look like one. */
const surely = 0.65

/**
 * Those who sat on a panel, told in running words: "moderated by Ann Roe, with Dr Ben Poe of the Harbour College, Ida Orr,
 * chief pilot of Toll, and Max Bo from the Port". Each goes on to where the next name begins.
 */
export function onPanels(doc: SegmentedDoc): readonly Candidate[] {
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    if ((kind !== 'paragraph' && kind !== 'item') || doc.genre === 'other') return []
    const words = textAt(doc.text, span)
    const opened = opens(doc.lexicon).exec(words)
    const onPanel = namesRoleAt(doc.text, span, doc.lexicon)
    // "Taking part were: Ann Roe, …": a colon says as well that people follow.
    if (!opened || !(onPanel || opened[0].includes(':'))) return []
    const people = partsOf(words, opened.index + opened[0].length, doc).flatMap(([start, end]) => {
      const part: Span = [span[0] + start, span[0] + end]
      const [person] = peopleAt(doc, part)
      return person && person.span[0] - part[0] <= 1 && isSure(person) ? [person] : []
    })
    return people.length < fewest
      ? []
      : people.map((person) =>
          candidate(whose(person, doc), onPanel ? 'panellist' : 'speaker', 'on-panel', 0.8),
        )
  })
}

/** "of the Harbour College": the article is no part of the name, and the panel gives the role. */
function whose(person: PersonMention, { lexicon }: SegmentedDoc): PersonMention {
  const bare = withoutArticle(person.affiliation ?? '', lexicon)
  const affiliation = /^\p{Lu}\S*\s+\S/u.test(bare) ? bare : person.affiliation
  return { ...person, role: null, affiliation }
}

function isSure({ honorific, confidence }: PersonMention): boolean {
  return honorific !== null || confidence >= surely
}

/** What stands between one name and the next, to the end of the sentence. */
function partsOf(words: string, from: number, doc: SegmentedDoc): readonly Span[] {
  const starts = [from, ...separators(words, from, doc).filter((at) => beginsName(words.slice(at), doc))]
  return starts.map((start, n) => {
    const next = starts[n + 1] ?? words.length
    const part = words
      .slice(start, next)
      .replace(joined(doc.lexicon), '')
      .replace(/[\s,;.]+$/u, '')
    return [start, start + part.length] as const
  })
}

function separators(words: string, from: number, doc: SegmentedDoc): readonly number[] {
  return [...words.slice(from).matchAll(between(doc.lexicon))].map(
    (match) => from + match.index + match[0].length,
  )
}

/** A name, up to its mark or the small word behind it; no body's. */
function beginsName(words: string, doc: SegmentedDoc): boolean {
  const name =
    /^(?:\p{Lu}\p{L}{0,4}\.?\s)?(\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[\p{L}’'.-]*){1,3})/u.exec(
      words,
    )?.[1]
  return name !== undefined && looksLikeName(name.replace(/[.]$/u, ''), doc.lexicon) >= surely
}

const opens = perLexicon(
  (lexicon) =>
    new RegExp(`(?:^|[\\s,(])${grammarSource(lexicon, 'panel-with', 'speakers')}:?\\s+(?=\\p{Lu})`, 'u'),
)
const between = perLexicon(
  (lexicon) =>
    new RegExp(
      `[,;]\\s+(?:${grammarSource(lexicon, 'and')}\\s+)?|\\s+${grammarSource(lexicon, 'and')}\\s+`,
      'gu',
    ),
)
const joined = perLexicon((lexicon) => new RegExp(`[\\s,;]+(?:${grammarSource(lexicon, 'and')}\\s*)?$`, 'u'))
