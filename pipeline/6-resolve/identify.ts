import type { ExtractedDoc } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { BaseRecord, Sighting } from '../model/record.ts'
import { findCountries } from '../text/countries.ts'
import { byCodeUnit, foldKey, foldSpace } from '../text/fold.ts'
import { slug } from '../text/slug.ts'
import { themesOf } from '../text/themes.ts'
import { significantWords } from './significant-words.ts'
import { evidenceAt } from './evidence.ts'

/** Types whose own words say little about themes. */
const untagged: ReadonlySet<string> = new Set(['speaker', 'organisation', 'event'])

/** The sightings of one document as records with ids, in the order they stand in it. */
export function identify(doc: ExtractedDoc, knowledge: Knowledge): readonly BaseRecord[] {
  const organisations = namesOf(doc)
  const taken = new Set<string>()
  return [...doc.found]
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0) || byCodeUnit(a.type, b.type))
    .map((sighting) => {
      const evidence = sighting.spans.map((span) => evidenceAt(doc, span))
      const text = foldSpace(evidence.map((one) => one.quote).join(' '))
      return {
        ...sighting.fields,
        id: idOf(sighting, doc, text, taken),
        type: sighting.type,
        text,
        document: doc.id,
        event: null,
        session: null,
        evidence,
        themes: untagged.has(sighting.type) ? [] : themesOf(`${text}\n${evidence[0]?.section.at(-1) ?? ''}`, knowledge.taxonomies),
        countries: countriesOf(sighting, text, doc, knowledge),
        organisations: organisations.filter(([, pattern]) => pattern.test(text)).map(([name]) => name),
        rule: sighting.rule,
        confidence: sighting.confidence,
        review: 'candidate',
      }
    })
}

/** `type/document/words`; a number only where two records of a document would be called the same. */
function idOf(sighting: Sighting, doc: ExtractedDoc, text: string, taken: Set<string>): string {
  const label = ['name', 'title', 'subject', 'term'].map((field) => sighting.fields[field]).find((value) => typeof value === 'string')
  const words = typeof label === 'string' && label !== '' ? label : significantWords(text, doc.lexicon, 6)
  const stem = `${sighting.type}/${doc.id}/${slug(words, 64)}`
  let id = stem
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`
  taken.add(id)
  return id
}

function countriesOf(sighting: Sighting, text: string, doc: ExtractedDoc, knowledge: Knowledge): readonly string[] {
  const own = sighting.fields['country']
  const named = findCountries(text, knowledge.countryAliases, doc.lexicon).map((mention) => mention.code)
  const about = Array.isArray(sighting.fields['about']) ? sighting.fields['about'].flatMap((subject) => findCountries(String(subject), knowledge.countryAliases, doc.lexicon).map((mention) => mention.code)) : []
  return [...new Set([...(typeof own === 'string' ? [own] : []), ...named, ...about])].sort(byCodeUnit)
}

/** The document's organisations by name and acronym, as whole words. */
function namesOf(doc: ExtractedDoc): readonly (readonly [string, RegExp])[] {
  return doc.found
    .filter((sighting) => sighting.type === 'organisation')
    .map((sighting): readonly [string, RegExp] => {
      const names = [sighting.fields['name'], sighting.fields['acronym']].filter((name): name is string => typeof name === 'string' && foldKey(name).length > 1)
      const source = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/\s+/gu, '\\s+')).join('|')
      return [String(sighting.fields['name']), new RegExp(`(?<![\\p{L}\\p{N}])(?:${source || '(?!)'})(?![\\p{L}\\p{N}])`, 'u')]
    })
    .sort(([a], [b]) => byCodeUnit(a, b))
}
