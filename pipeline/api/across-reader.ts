import type { Across } from '../model/across.ts'
import { once } from '../text/once.ts'
import type { OpenBase } from './base.ts'
import { jsonLines } from './files.ts'
import type { Shelf } from './shelf.ts'

/** Reads the files of what shows across documents, each once: `brokenThreads` stands in data/broken-threads.ndjson. */
export function acrossReader(shelf: Shelf): OpenBase['across'] {
  const readers = new Map<string, () => Promise<unknown>>()
  return <Name extends keyof Across>(name: Name) => {
    const path = `data/${name.replace(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`)}.ndjson`
    const reader = readers.get(name) ?? once(() => jsonLines(shelf, path, 'optional'))
    readers.set(name, reader)
    return reader() as Promise<Across[Name]>
  }
}
