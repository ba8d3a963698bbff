import { sha256 } from '../disk.ts'
import type { ReadDoc, Source } from '../model/doc.ts'

/**
 * The files that came inside a document, as sources of their own: "mail.eml" with "notes.docx" in it gives
 * "mail.eml/notes.docx". Two of one name get a number. They have no id yet.
 */
export function attachedSources(doc: Pick<ReadDoc, 'path' | 'attachments'>): readonly Source[] {
  const names = new Set<string>()
  return (doc.attachments ?? []).map(({ name, bytes }) => {
    const path = `${doc.path}/${unused(name.replace(/[/\\\u0000-\u001f]/gu, '_') || 'attachment', names)}`
    return { id: '', path, bytes, sha256: sha256(bytes) }
  })
}

function unused(name: string, names: Set<string>): string {
  let candidate = name
  for (let n = 2; names.has(candidate); n++) candidate = `${n}-${name}`
  names.add(candidate)
  return candidate
}
