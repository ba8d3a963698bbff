import type { Base } from '../../model/base.ts'
import type { Concept, Taxonomy } from '../../model/knowledge.ts'
import { canonicalJson } from '../json.ts'
import { urn } from './urn.ts'

const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prefLabel: { '@id': 'skos:prefLabel', '@language': 'en' },
  altLabel: 'skos:altLabel',
  notation: 'skos:notation',
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  broader: { '@id': 'skos:broader', '@type': '@id' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
}

/** The taxonomies that records are sorted by, whole, each a SKOS concept scheme in JSON-LD. */
export function skos({ taxonomies = [] }: Base): string {
  const entries = taxonomies.flatMap((taxonomy) =>
    taxonomy.concepts.map((concept) => ({ taxonomy, concept })),
  )
  const known = new Map<string, Entry[]>()
  for (const entry of entries) known.set(entry.concept.id, [...(known.get(entry.concept.id) ?? []), entry])
  const graph = [
    ...taxonomies.map(({ id, label }) => ({
      '@id': schemeName(id),
      '@type': 'skos:ConceptScheme',
      prefLabel: label,
    })),
    ...[...known].map(([id, same]) => conceptThing(id, same, (other) => known.has(other))),
  ]
  return `${canonicalJson({ '@context': CONTEXT, '@graph': graph }, 1)}\n`
}

interface Entry {
  readonly taxonomy: Taxonomy
  readonly concept: Concept
}

/** A concept that stands in several taxonomies is one: SKOS lets a concept have one preferred label only. */
function conceptThing(id: string, same: readonly Entry[], isKnown: (id: string) => boolean) {
  const preferred = same[0]?.concept.label ?? id
  const alternates = new Set(
    same.flatMap(({ concept }) => [concept.label, ...concept.alt]).flatMap(plainLabel),
  )
  alternates.delete(preferred)
  const broader = [...new Set(same.flatMap(({ concept }) => concept.broader ?? []))].filter(isKnown)
  const schemes = same.map(({ taxonomy }) => schemeName(taxonomy.id))
  return {
    '@id': urn(`theme/${id}`),
    '@type': 'skos:Concept',
    prefLabel: preferred,
    altLabel: [...alternates],
    notation: id,
    inScheme: schemes,
    ...(broader.length > 0
      ? { broader: broader.map((other) => urn(`theme/${other}`)) }
      : { topConceptOf: schemes }),
  }
}

/** A phrase as words that a person would write; none where it only begins a word or has a gap. */
function plainLabel(phrase: string): readonly string[] {
  return /[*^$]| \.\.\. /u.test(phrase) ? [] : [phrase.replaceAll('?', '')]
}

function schemeName(taxonomy: string): string {
  return urn(`themes/${taxonomy}`)
}
