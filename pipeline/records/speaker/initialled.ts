import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { roleNamed } from '../../text/people/labels.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { listOf } from '../../text/phrases.ts'
import type { Candidate } from './candidate.ts'

/** Fewer names with initials may be anything. */
const fewest = 3

/** "P. Reed", "R J Marsh", with who that is in brackets: "(Chair)". */
const named =
  /^((?:\p{Lu}\.?\s?){1,3}\s?\p{Lu}\p{Ll}[\p{L}’'-]+(?:[- ]\p{Lu}\p{Ll}[\p{L}’'-]+)?)(?:\s*\(([^()]{2,30})\))?$/u

/** Those present by initial and surname, behind the plural of what they all are: "Cllrs. P. Reed (Chair), A. Marsh and C Quill". */
export function initialled(doc: SegmentedDoc): readonly Candidate[] {
  return doc.blocks.flatMap((block) => {
    if (block.kind === 'code' || block.kind === 'heading') return []
    return block.lines.flatMap((line) => inLine(doc, line))
  })
}

function inLine(doc: SegmentedDoc, line: Span): readonly Candidate[] {
  const words = textAt(doc.text, line)
  const lead = leads(doc.lexicon).exec(words)
  if (!lead) return []
  const parts = partsOf(words, lead[0].length, doc.lexicon)
  const people = parts.flatMap(([from, to]) => {
    const match = named.exec(words.slice(from, to))
    const role = match?.[2] === undefined ? null : roleNamed(match[2], doc.lexicon)
    const none = { honorific: null, position: null, affiliation: null, rule: 'initialled', confidence: 0.85 }
    return match
      ? [
          {
            span: [line[0] + from, line[0] + to] as const,
            name: foldSpace(match[1] ?? ''),
            role: role ?? ('participant' as const),
            ...none,
          },
        ]
      : []
  })
  return people.length >= fewest && people.length === parts.length ? people : []
}

/** What stands between the marks of the list, without the full stop at its end. */
function partsOf(words: string, start: number, lexicon: Lexicon): readonly Span[] {
  const end = words.replace(/[\s.]+$/u, '').length
  const marks = matchesOf(between(lexicon), words.slice(start, end))
  const cuts = marks.map(({ index, 0: mark }): Span => [start + index, start + index + mark.length])
  return [...cuts, [end, end] as Span].map(([to], at): Span => [cuts[at - 1]?.[1] ?? start, to])
}

/** ", ", "; and ", " and ", " & ". */
const between = perLexicon((lexicon) => {
  const and = grammarSource(lexicon, 'and')
  return new RegExp(`\\s*[;,]\\s*(?:${and}\\s+)?|\\s+(?:${and}|&)\\s+`, 'gu')
})

/** "Present: Cllrs." */
const leads = perLexicon((lexicon) => {
  const plurals = listOf(lexicon, 'people', 'honorific-plurals').map((word) => word.replace(/\./gu, '\\.'))
  return new RegExp(`^\\s*(?:\\p{L}+\\s*:\\s*)?(?:${plurals.join('|') || '(?!)'})\\.?:?\\s+`, 'u')
})
