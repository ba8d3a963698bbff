import type { IndexedBase, OutFile } from '../model/base.ts'
import { canonicalJson } from './json.ts'

/** Whole-base exports: the documents as a CSL-JSON library. */
export function exports(base: IndexedBase): readonly OutFile[] {
  return [
    {
      path: 'exports/documents.csl.json',
      content: `${canonicalJson(
        base.docs.map((doc) => doc.entry.citation),
        1,
      )}\n`,
    },
  ]
}
