import { read } from '../1-read/read.ts'
import { loadSource } from '../disk/corpus-file.ts'
import type { Source } from '../model/doc.ts'
import type { Notebook } from '../model/message.ts'
import { attachedSources } from './attachments.ts'

/** The source of a document entry, also where it lies inside another file; null where it is gone. */
export async function openSource(
  corpus: string,
  entry: { readonly id: string; readonly path: string; readonly bytes: number },
  notes: Notebook,
): Promise<Source | null> {
  const { id, path, bytes } = entry
  const whole = loadSource(corpus, { id, path, size: bytes }, notes.reportFor('verify', path))
  if (whole) return whole
  const cut = path.lastIndexOf('/')
  if (cut < 0) return null
  const outer = await openSource(corpus, { id: '', path: path.slice(0, cut), bytes: 0 }, notes)
  if (!outer) return null
  const inside = attachedSources(await read(outer, notes.reportFor('verify', outer.path)))
  const found = inside.find((source) => source.path === path)
  return found ? { ...found, id } : null
}
