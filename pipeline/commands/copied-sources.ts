import type { Config } from '../../schemas/config.ts'
import { loadSource } from '../disk/corpus-file.ts'
import type { DocumentEntry } from '../model/base.ts'

/** How the site comes by the documents' files: not at all, unless the configuration lets them be copied. */
export function copiedSources(
  corpus: string,
  { copySources }: Config,
): { readonly sourceOf?: (entry: DocumentEntry) => Uint8Array | null } {
  if (!copySources) return {}
  return {
    // A file inside a mail has no path of its own on disk; the mail is carried.
    sourceOf: ({ id, path, bytes }) => loadSource(corpus, { id, path, size: bytes }, () => {})?.bytes ?? null,
  }
}
