import type { Ideas } from '../../model/alone.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, spansOverlap } from '../../model/span.ts'
import { phraseFinder, withoutOverlaps } from '../../text/phrase-finder.ts'
import { remember } from '../../text/remember.ts'
import { contentStems } from '../content-stems.ts'

/** What says an idea by itself, and what says it only in words that are otherwise like those of others that say it; null where nothing does. */
export function ideasIn(text: string, lexicon: Lexicon): Ideas | null {
  const { surely, perhaps } = phrasesFor(lexicon)
  const sure = withoutOverlaps(surely(text))
  const rest = withoutOverlaps(perhaps(text)).filter(({ span }) =>
    sure.every((hit) => !spansOverlap(hit.span, span)),
  )
  const hits = [...sure, ...rest].filter(({ value }) => value !== 'none')
  const said = hits.filter((hit) => sure.includes(hit) && !isListed(text, hit.span))
  const ideas = new Set(said.map(({ value }) => value))
  if (hits.length === 0) return null
  const words = hits.map(({ span }) => text.slice(span[0], span[1])).join(' ')
  return {
    ideas: [...ideas],
    perhaps: [...new Set(hits.map(({ value }) => value))].filter((idea) => !ideas.has(idea)),
    telling: contentStems(words, lexicon),
  }
}

type Finder = ReturnType<typeof phraseFinder<string>>

const finders = new WeakMap<Lexicon, { readonly surely: Finder; readonly perhaps: Finder }>()

function phrasesFor(lexicon: Lexicon) {
  const finderOf = (file: string) =>
    phraseFinder(
      Object.entries(lexicon.lists[file] ?? {}).flatMap(([idea, phrases]) =>
        phrases.map((phrase) => [phrase, idea] as const),
      ),
    )
  return remember(finders, lexicon, () => ({
    surely: finderOf('ideas'),
    perhaps: finderOf('ideas-perhaps'),
  }))
}

/** So many commas make a list: what stands between two of them is named beside others and is not the matter. */
const listCommas = 4

function isListed(text: string, [start, end]: Span): boolean {
  return (
    (text.match(/,/gu)?.length ?? 0) >= listCommas &&
    /(?:,|\p{L})\s+(?:\p{L}+\s+)?$/u.test(text.slice(0, start)) &&
    /^\s*,/u.test(text.slice(end))
  )
}
