import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { textAt } from '../../model/span.ts'
import { findCountries } from '../../text/countries.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { isPaper } from '../is-paper.ts'

/** A title of more countries lists members. */
const most = 6

/**
 * "Courts in Niger and Togo": the countries that a paper's title names are its cases, each in the first sentence below that is
 * about it ("In Niger, …"), else in the first that names it.
 */
export function titledCases(doc: SegmentedDoc): readonly Sighting[] {
  if (!isPaper(doc)) return []
  const countries = doc.lexicon.lists['countries'] ?? {}
  // "A Niger-Togo workshop" says who met; "courts in Niger and Togo" where the cases are.
  const place = phraseAt(doc.lexicon, 'cases', 'places-behind', doc.title)
  if (place === null || isMeetingAt(place[0], doc)) return []
  const places = doc.title.slice(place[1])
  const titled = new Set(findCountries(places, countries, doc.lexicon).map(({ code }) => code))
  if (titled.size > most) return []
  const after = doc.titleSpan?.[1] ?? 0
  const told = doc.sentences.flatMap(({ span, block }) => {
    if (span[0] < after || doc.blocks[block]?.kind === 'heading') return []
    const text = textAt(doc.text, span)
    return findCountries(text, countries, doc.lexicon)
      .filter(({ code }) => titled.has(code))
      .map(({ code, span: at }) => ({
        code,
        span,
        subject: text.slice(...at),
        opens: at[0] <= longestOpening,
      }))
  })
  return [...titled].flatMap((code) => {
    const own = told.filter((one) => one.code === code)
    const best = own.find(({ opens }) => opens) ?? own[0]
    if (!best) return []
    const fields = { subject: best.subject, country: code, status: 'examined' }
    return [{ type: 'case-study', spans: [best.span], fields, rule: 'case-study/titled', confidence: 0.7 }]
  })
}

/** "Two events in Averin, Norvane": where people met. */
function isMeetingAt(end: number, { title, lexicon }: SegmentedDoc): boolean {
  const [last = ''] = /\S+$/u.exec(title.slice(0, end).trimEnd()) ?? []
  return says(lexicon, 'events', 'event-words', last) || says(lexicon, 'cases', 'met-at', last)
}

/** "In the " before the name with which a sentence begins. */
const longestOpening = 7
