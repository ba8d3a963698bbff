import type { Base } from '../../model/base.ts'
import { canonicalJson } from '../json.ts'
import { urn } from './urn.ts'

const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prefLabel: { '@id': 'skos:prefLabel', '@language': 'en' },
  notation: 'skos:notation',
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
}

/** The themes that records carry, as a SKOS concept scheme in JSON-LD. */
export function skos({ themes }: Base): string {
  const scheme = urn('themes')
  const graph = [
    { '@id': scheme, '@type': 'skos:ConceptScheme', prefLabel: 'Themes' },
    ...themes.map(({ id, label }) => ({
      '@id': urn(`theme/${id}`),
      '@type': 'skos:Concept',
      prefLabel: label,
      notation: id,
      inScheme: scheme,
    })),
  ]
  return `${canonicalJson({ '@context': CONTEXT, '@graph': graph }, 1)}\n`
}
