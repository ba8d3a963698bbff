import type { Concept, KnowledgeFile, Taxonomy } from '../model/knowledge.ts'
import { mapping, strings } from './knowledge-file.ts'

/** The themes of a file of taxonomy/. Throws where it is not of the shape: that is our mistake. */
export function taxonomy(file: KnowledgeFile, id: string): Taxonomy {
  const map = mapping(file)
  const concepts = Array.isArray(map['concepts']) ? map['concepts'] : []
  return {
    id,
    label: String(map['label'] ?? id),
    concepts: concepts.map((concept) => conceptOf(file.path, concept)),
  }
}

function conceptOf(path: string, value: unknown): Concept {
  if (typeof value !== 'object' || value === null)
    throw new Error(`${path}: unexpected concept, expected a map with an id`)
  const map = value as Record<string, unknown>
  const id = String(map['id'] ?? '')
  return {
    id,
    label: String(map['label'] ?? id),
    alt: strings(path, id, map['alt'] ?? []),
    not: strings(path, id, map['not'] ?? []),
    broader: map['broader'] === undefined || map['broader'] === null ? null : String(map['broader']),
  }
}
