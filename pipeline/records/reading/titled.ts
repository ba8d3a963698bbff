import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { spansOverlap, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { says } from '../../text/phrase-keys.ts'
import { sightingOf } from './sighting-of.ts'

/** "A study titled “Lamps of the North”": a work that a sentence calls by its kind and its title, unless it is `known` by its link. */
export function titled(doc: SegmentedDoc, known: readonly Sighting[]): readonly Sighting[] {
  if (doc.genre === 'agenda') return []
  return doc.sentences.flatMap(({ span, block }) => {
    const words = textAt(doc.text, span)
    if (!quotes.test(words) || !says(doc.lexicon, 'readings', 'titled-by', words)) return []
    const links = doc.blocks[block]?.runs.filter(({ kind }) => kind === 'link') ?? []
    return matchesOf(work(doc.lexicon), words).flatMap(({ index, 0: whole, groups = {} }) => {
      const own = [span[0] + index, span[0] + index + whole.length] as const
      if (known.some(({ spans }) => spans.some((other) => spansOverlap(other, own)))) return []
      const url = links.find((link) => spansOverlap(link.span, own))?.url ?? null
      return [sightingOf(own, foldSpace(groups['title'] ?? ''), url, [], null, 'titled', 0.7)]
    })
  })
}

const quotes = /["“«‘]/u

const work = perLexicon((lexicon) => {
  const any = (key: string) => grammarSource(lexicon, key, 'readings')
  const article = grammarSource(lexicon, 'articles')
  return new RegExp(
    `(?:${article}\\s*)?(?:\\p{Ll}[\\p{L}-]*\\s){0,2}${any('works')},?\\s${any('titled-by')},?\\s["“«‘]\\s?(?<title>[\\p{Lu}\\d][^"“”«»‘]{6,200}?)\\s?["”»’](?!\\p{L})`,
    'gu',
  )
})
