import type { IndexedBase, OutFile } from '../model/base.ts'
import type { Message } from '../model/message.ts'
import { data } from './data.ts'
import { exports } from './exports.ts'
import { manifest } from './manifest.ts'
import { site } from './site/site.tsx'

/*
 * Room 9. Comes in: the indexed knowledge base. Gives: files to be, as paths and contents. Writes nothing.
 */

interface Making {
  readonly version: string
  readonly assets: { readonly script: string; readonly style: string }
}

/** Every file of out/, the manifest last. */
export function publish(base: IndexedBase, messages: readonly Message[], making: Making): readonly OutFile[] {
  const files = [
    ...data(base, messages),
    ...base.index,
    ...site(base, messages, making.assets),
    ...exports(base),
  ]
  return [...files, manifest(base, files, making.version)]
}
