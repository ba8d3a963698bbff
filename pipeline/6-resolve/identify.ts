import type { Alone } from '../model/alone.ts'
import type { ExtractedDoc } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { BaseRecord, Evidence, Sighting } from '../model/record.ts'
import { findCountries } from '../text/countries.ts'
import { byCodeUnit, foldKey, foldSpace } from '../text/fold.ts'
import { phraseFinder } from '../text/phrase-finder.ts'
import { slug } from '../text/slug.ts'
import { themesOf } from '../text/themes.ts'
import { evidenceAt } from './evidence.ts'
import { significantWords } from './significant-words.ts'

/** Types whose own words say little about themes. */
const untagged: ReadonlySet<string> = new Set(['speaker', 'organisation', 'event'])

/** The sightings of one document as records with ids, in the order they stand in it. */
export function identify(doc: ExtractedDoc, knowledge: Knowledge): readonly BaseRecord[] {
  const own = doc.alone ? null : ownFinder(doc, knowledge)
  return [...doc.found]
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0) || byCodeUnit(a.type, b.type))
    .map((sighting, at) => {
      const evidence = sighting.spans.map((span) => evidenceAt(doc, span))
      const text = foldSpace(evidence.map((one) => one.quote).join(' '))
      const { name, themes, countries, organisations } =
        doc.alone?.records[at] ?? (own as Own)(sighting, text, evidence)
      return {
        ...sighting.fields,
        id: `${sighting.type}/${doc.id}/${name}`,
        type: sighting.type,
        text,
        document: doc.id,
        event: null,
        session: null,
        evidence,
        themes,
        countries,
        organisations,
        rule: sighting.rule,
        confidence: sighting.confidence,
        review: 'candidate',
      }
    })
}

type Own = (
  sighting: Sighting,
  text: string,
  evidence: readonly Evidence[],
) => Pick<Alone['records'][number], 'name' | 'themes' | 'countries' | 'organisations'>

function ownFinder(doc: ExtractedDoc, knowledge: Knowledge): Own {
  const organisationsIn = namesIn(doc)
  const taken = new Map<string, number>()
  return (sighting, text, evidence) => ({
    name: nameOf(sighting, doc, text, taken),
    themes: untagged.has(sighting.type)
      ? []
      : themesOf(`${text}\n${evidence[0]?.section.at(-1) ?? ''}`, knowledge.taxonomies),
    countries: countriesOf(sighting, text, doc, knowledge),
    organisations: organisationsIn(text),
  })
}

/** What an id ends in: words, and a number only where two records of one type would be called the same. */
function nameOf(sighting: Sighting, doc: ExtractedDoc, text: string, taken: Map<string, number>): string {
  const label = ['name', 'title', 'subject', 'term']
    .map((field) => sighting.fields[field])
    .find((value) => typeof value === 'string')
  const words = typeof label === 'string' && label !== '' ? label : significantWords(text, doc.lexicon, 6)
  const stem = `${sighting.type}/${slug(words, 64)}`
  const times = (taken.get(stem) ?? 0) + 1
  taken.set(stem, times)
  const name = times === 1 ? stem : freeName(stem, times, taken)
  return name.slice(sighting.type.length + 1)
}

/** The next number that no other record bears by its own words. */
function freeName(stem: string, times: number, taken: Map<string, number>): string {
  let n = times
  while (taken.has(`${stem}-${n}`)) n++
  if (n > times) taken.set(stem, n)
  taken.set(`${stem}-${n}`, 1)
  return `${stem}-${n}`
}

function countriesOf(
  sighting: Sighting,
  text: string,
  doc: ExtractedDoc,
  knowledge: Knowledge,
): readonly string[] {
  const own = sighting.fields['country']
  const named = findCountries(text, knowledge.countryAliases, doc.lexicon).map((mention) => mention.code)
  const about = Array.isArray(sighting.fields['about'])
    ? sighting.fields['about'].flatMap((subject) =>
        findCountries(String(subject), knowledge.countryAliases, doc.lexicon).map((mention) => mention.code),
      )
    : []
  return [...new Set([...(typeof own === 'string' ? [own] : []), ...named, ...about])].sort(byCodeUnit)
}

/** The document's organisations by name and acronym, as whole words; all are looked for in one walk over a text. */
function namesIn(doc: ExtractedDoc): (text: string) => readonly string[] {
  const names = doc.found
    .filter((sighting) => sighting.type === 'organisation')
    .flatMap(({ fields }) =>
      [fields['name'], fields['acronym']]
        .filter((name): name is string => typeof name === 'string' && foldKey(name).length > 1)
        .map((name): readonly [string, string] => [plainPhrase(name), String(fields['name'])]),
    )
  const find = phraseFinder(names, 'u')
  return (text) => [...new Set(find(text).map(({ value }) => value))].sort(byCodeUnit)
}

/** The marks of the language of phrases mean nothing in a name. */
function plainPhrase(name: string): string {
  return name.replace(/[*?^$]|\s\.\.\.\s/gu, ' ').trim()
}
