import type { SegmentedDoc } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import { cityFinder } from '../../text/cities.ts'
import { findCountries } from '../../text/countries.ts'
import { findDates } from '../../text/dates.ts'
import { grammarSource } from '../../text/grammar.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { parsePeople } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { withoutOverlaps } from '../../text/phrase-finder.ts'
import { patternOf } from '../../text/phrases.ts'
import { type FrontLine, frontLines, meetingSentences } from './front.ts'

/** Where an event was, as it is printed. */
export interface EventPlace {
  readonly place: string
  /** ISO 3166-1 alpha-2; null where the place tells none. */
  readonly country: string | null
}

/** Where the event was: a known city in the line of its date, the first lines or a sentence that says people met; else the words beside the date. */
export function placeOf(doc: SegmentedDoc, dated: FrontLine | null): EventPlace | null {
  const lines = [...(dated ? [dated] : []), ...frontLines(doc), ...meetingSentences(doc).slice(0, 6)]
  for (const line of lines) {
    const city = cityIn(line.text, doc)
    if (city) return city
  }
  const beside = dated ? besideDate(dated.text, doc) : null
  if (beside) return { place: beside, country: countryIn(beside, doc) }
  const labelled = lines.find(
    ({ text }) =>
      text.length < 120 &&
      patternOf(doc.lexicon, 'events', 'place-labels').test(text) &&
      /:\s*\p{Lu}/u.test(text),
  )
  const place = labelled?.text.replace(/^[^:]*:\s*/u, '')
  return place ? { place, country: countryIn(place, doc) } : null
}

function cityIn(text: string, doc: SegmentedDoc): EventPlace | null {
  const organisations = findOrganisations(text, doc.lexicon)
  const hits = withoutOverlaps(cityFinder(doc.lexicon)(text)).filter(
    ({ span }) =>
      /^\p{Lu}/u.test(text.slice(...span)) &&
      !organisations.some(
        (body) =>
          body.span[0] <= span[0] &&
          body.span[1] >= span[1] &&
          // "the Geneva Centre" is who called it; "at Oxford University" is where it was.
          (body.span[0] < span[0] ||
            (body.span[1] > span[1] && !leadsToPlace(text.slice(0, span[0]), doc))) &&
          !/[,(]/u.test(text.slice(body.span[0], span[0])),
      ),
  )
  // "Mons. Marcelo Colombo", "Santiago Roe": a part of a name is no town.
  const names = hits.length > 0 ? parsePeople(text, doc.lexicon).map(({ nameSpan }) => nameSpan) : []
  const within = ([start, end]: Span) =>
    names.some(([from, to]) => from <= start && to >= end && to - from > end - start)
  const hit = hits.find(({ span }) => !within(span))
  return hit ? { place: text.slice(...hit.span), country: hit.value ?? countryIn(text, doc) } : null
}

function leadsToPlace(before: string, { lexicon }: SegmentedDoc): boolean {
  return placeAhead(lexicon).test(before)
}

const placeAhead = perLexicon((lexicon) => {
  const articles = grammarSource(lexicon, 'articles')
  return new RegExp(
    `${grammarSource(lexicon, 'place-prepositions', 'events')}\\s+(?:${articles}\\s*)?$`,
    'iu',
  )
})

/** "met 7-8 May in Port Example", "Town Hall, Port Example, 10 May". */
function besideDate(text: string, doc: SegmentedDoc): string | null {
  const date = findDates(text, doc.lexicon)[0]
  if (!date) return null
  const { behind, ahead, inside } = besidePatterns(doc.lexicon)
  const after = behind.exec(text.slice(date.span[1]))
  if (after) return after[1] ?? null
  const before = text.slice(0, date.span[0])
  const prose = ahead.exec(before) ?? inside.exec(before)
  if (prose) return prose[1] ?? null
  const listed =
    text.length < 120
      ? before
          .replace(/[\s,;|–—(-]+$/u, '')
          .split(/,\s+|\s+[|–—-]\s+/u)
          .at(-1)
      : undefined
  return listed &&
    /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}$/u.test(listed) &&
    /[,|–—-]\s*$/u.test(before)
    ? listed
    : null
}

/** Places behind "in", before and behind a date. */
const besidePatterns = perLexicon((lexicon) => {
  const places = grammarSource(lexicon, 'place-prepositions', 'events')
  const word = "\\p{Lu}[\\p{L}'’.-]*"
  const within = grammarSource(lexicon, 'within-places', 'events')
  const days = grammarSource(lexicon, 'before-days', 'events')
  return {
    behind: new RegExp(`^\\s*,?\\s*${places}\\s+(${word}(?:\\s+(?:${within}\\s+){0,2}${word})*)`, 'u'),
    ahead: new RegExp(`${places}\\s+(${word}(?:\\s+${word})*)\\s*(?:,|${days})?\\s*$`, 'u'),
    inside: new RegExp(`${places}\\s+(\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?:\\s+${word})*)`, 'u'),
  }
})

function countryIn(text: string, doc: SegmentedDoc): string | null {
  return findCountries(text, doc.lexicon.lists['countries'] ?? {}, doc.lexicon)[0]?.code ?? null
}
