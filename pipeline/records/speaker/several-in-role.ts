import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { namesRoleAt, roleNamed } from '../../text/people/labels.ts'
import { nameSource } from '../../text/people/name-source.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import type { Candidate } from './candidate.ts'
import { named } from './named.ts'

/** How much each must look like a name: words that titles are made of do not. */
const least = 0.6

/** Several people whom running words call by one role: "our keynote speakers, Ann Roe, Ben Poe and Eva Coe, met". */
export function severalInRole(doc: SegmentedDoc): readonly Candidate[] {
  if (doc.silent === true) return []
  return doc.sentences.flatMap(({ span }) => {
    if (!namesRoleAt(doc.text, span, doc.lexicon)) return []
    const words = textAt(doc.text, span)
    return [...words.matchAll(rows(doc.lexicon))].flatMap((match): readonly Candidate[] => {
      const role = roleNamed(match[1] ?? '', doc.lexicon) ?? roleNamed(lastOf(match[1] ?? ''), doc.lexicon)
      if (role === null) return []
      const list = match[2] ?? ''
      const from = span[0] + match.index + match[0].length - list.length
      const names = namesIn(list, doc).map(([start, end]): Span => [from + start, from + end])
      const people = names.map((one) => named(textAt(doc.text, one), one, 'several-in-role', null, role))
      return people.every(({ name }) => looksLikeName(name, doc.lexicon) >= least) ? people : []
    })
  })
}

const lastOf = (words: string) => words.split(/\s/u).at(-1) ?? ''

function namesIn(list: string, { lexicon }: SegmentedDoc): readonly Span[] {
  return [...list.matchAll(aName(lexicon))].map(({ index, 0: name }): Span => [index, index + name.length])
}

const aName = perLexicon((lexicon) => new RegExp(nameSource(lexicon), 'gu'))

/** Words in small letters that may name a role, and a row of two names or more behind them. */
const rows = perLexicon((lexicon) => {
  const [name, and] = [nameSource(lexicon), grammarSource(lexicon, 'and')]
  return new RegExp(
    `((?:\\p{Ll}{3,}\\s)?\\p{Ll}{4,}),?\\s(${name}(?:,\\s${name}){0,8},?\\s${and}\\s${name})(?![\\p{L}\\p{N}])`,
    'gu',
  )
})
