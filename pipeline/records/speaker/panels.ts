import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { namesRoleAt } from '../../text/people/labels.ts'
import { likeness } from '../../text/people/likeness.ts'
import { hasKnownGiven, type PersonMention } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { patternOf } from '../../text/phrases.ts'
import { beginsName, longestName } from './begins-name.ts'
import { type Candidate, candidate } from './candidate.ts'
import { peopleAt } from './people-at.ts'

/** One alone behind "with" may be anybody: "chaired by Ann Roe, with thanks to Ben Poe". */
const fewest = 2

/**
 * Those who sat on a panel, told in running words: "moderated by Ann Roe, with Dr Ben Poe of the Harbour College, Ida Orr,
 * chief pilot of Toll, and Max Bo from the Port". Each goes on to where the next name begins.
 */
export function onPanels(doc: SegmentedDoc): readonly Candidate[] {
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    if ((kind !== 'paragraph' && kind !== 'item') || doc.silent === true) return []
    const words = textAt(doc.text, span)
    const opened = opens(doc.lexicon).exec(words)
    const first = opened ? opened.index + opened[0].length : 0
    // Where titles are written small a name may begin so.
    if (!/^\p{Lu}/u.test(words.slice(first)) && !beginsName(words, first, doc.lexicon)) return []
    const onPanel = namesRoleAt(doc.text, span, doc.lexicon)
    // "Taking part were: Ann Roe, …": a colon says as well that people follow.
    if (!opened || !(onPanel || opened[0].includes(':'))) return []
    const people = partsOf(words, opened.index + opened[0].length, doc).flatMap(([start, end]) => {
      const part: Span = [span[0] + start, span[0] + end]
      const [person] = peopleAt(doc, part)
      return person && person.span[0] - part[0] <= 1 && isSure(person, doc) ? [person] : []
    })
    const role = !onPanel ? 'speaker' : isPanel(words, doc) ? 'panellist' : 'participant'
    return people.length < fewest
      ? []
      : people.map((person) => candidate(whose(person, doc), role, 'on-panel', 0.8))
  })
}

/** A talk that somebody moderates has a panel; a delegation that somebody leads has members. */
function isPanel(words: string, { lexicon }: SegmentedDoc): boolean {
  return ['role-panellist', 'role-moderator'].some((key) => patternOf(lexicon, 'people', key).test(words))
}

/** "of the Harbour College": the article is no part of the name, and the panel gives the role. */
function whose(person: PersonMention, { lexicon }: SegmentedDoc): PersonMention {
  const bare = withoutArticle(person.affiliation ?? '', lexicon)
  const affiliation = /^\p{Lu}\S*\s+\S/u.test(bare) ? bare : person.affiliation
  return { ...person, role: null, affiliation }
}

/** With a title, a name that looks like one, or a known given name and a body that nobody knows. */
function isSure(person: PersonMention, { lexicon }: SegmentedDoc): boolean {
  const { honorific, confidence, affiliation, name } = person
  if (honorific !== null || confidence >= likeness.likely) return true
  return affiliation !== null && hasKnownGiven(name, lexicon)
}

/** What stands between one name and the next, to the end of the sentence. */
function partsOf(words: string, from: number, doc: SegmentedDoc): readonly Span[] {
  const bare = (at: number) => {
    const near = words.slice(at, at + longestName)
    return at + near.length - withoutArticle(near, doc.lexicon).length
  }
  const starts = [from, ...separators(words, from, doc)]
    .map(bare)
    .filter((at, n) => n === 0 || beginsName(words, at, doc.lexicon))
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

const opens = perLexicon(
  (lexicon) =>
    new RegExp(
      `(?:^|[\\s,(])${grammarSource(lexicon, 'panel-with', 'speakers')}[:,]?\\s+(?:${grammarSource(lexicon, 'articles')}\\s+)?(?=\\p{L})`,
      'u',
    ),
)
const between = perLexicon(
  (lexicon) =>
    new RegExp(
      `[,;]\\s+(?:${grammarSource(lexicon, 'and')}\\s+)?|\\s+${grammarSource(lexicon, 'and')}\\s+`,
      'gu',
    ),
)
const joined = perLexicon((lexicon) => new RegExp(`[\\s,;]+(?:${grammarSource(lexicon, 'and')}\\s*)?$`, 'u'))
