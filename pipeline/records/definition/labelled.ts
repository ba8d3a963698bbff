import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Sighting } from '../../model/record.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { isTerm, termOf } from './term.ts'

/** "Definition: …": the words after the label define what was named last before it. */
export function labelledDefinitions(doc: SegmentedDoc): readonly Sighting[] {
  return doc.sections.flatMap((section): readonly Sighting[] => {
    const parent = section.parent === null ? undefined : doc.sections[section.parent]
    if (
      section.kind !== 'run-in' ||
      section.role !== 'definitions' ||
      parent?.role === 'definitions' ||
      section.titleSpan === null ||
      section.title.split(' ').length > 3
    )
      return []
    const from = section.titleSpan[1]
    const words = textAt(doc.text, [from, section.span[1]])
    const start = from + (words.length - words.replace(/^[\s:–—-]+/u, '').length)
    const before = doc.text.slice(Math.max(0, section.span[0] - 300), section.span[0])
    const said = textAt(doc.text, [start, section.span[1]])
    const term = subjectOf(said, doc.lexicon) ?? termIn(before, doc.lexicon) ?? doc.title
    if (start >= section.span[1] || term === '') return []
    return [
      {
        type: 'definition',
        spans: [[start, section.span[1]]],
        fields: { term, attributedTo: holder(before, doc.lexicon) },
        rule: 'definition/label',
        confidence: 0.85,
      },
    ]
  })
}

/** "Definition: A buoy is …": the words behind the label say themselves what they define. */
function subjectOf(said: string, lexicon: Lexicon): string | null {
  const subject = foldSpace(copula(lexicon).exec(said)?.[1] ?? '')
  return subject !== '' && isTerm(subject, 5, lexicon) ? termOf(subject, lexicon) : null
}

const copula = perLexicon(
  (lexicon) => new RegExp(`^([^.;:,]{2,60}?)\\s+${grammarSource(lexicon, 'copula', 'definitions')}\\s`, 'iu'),
)

/** "highlighting SSR's definition:" names SSR; else the last abbreviation. */
function termIn(before: string, lexicon: Lexicon): string | null {
  const owned = ownDefinition(lexicon).exec(before)?.[1]
  return owned ?? [...before.matchAll(/\b[A-Z]{2,8}\b/gu)].at(-1)?.[0] ?? null
}

const ownDefinition = perLexicon(
  (lexicon) =>
    new RegExp(
      `(\\p{Lu}[\\p{L}&/-]+)['’]s\\s+(?:\\p{L}+\\s+)?${grammarSource(lexicon, 'definition', 'definitions')}`,
      'u',
    ),
)

/** Who is quoted: "The UK briefed a concept paper, highlighting SSR's definition:". */
function holder(before: string, lexicon: Lexicon): string | null {
  const gives = grammarSource(lexicon, 'gives', 'definitions')
  const who = new RegExp(`(?:^|[.\\n]\\s*)([\\p{Lu}][\\p{L}. ]{1,34}?)\\s+${gives}[^.]*$`, 'u').exec(
    before,
  )?.[1]
  return who ? withoutArticle(who, lexicon) : null
}
