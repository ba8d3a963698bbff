import { brotliCompressSync, constants } from 'node:zlib'
import type { OutFile } from '../model/out-file.ts'
import type { IndexedRows } from '../query/parts.ts'
import { globalScript } from './global-script.ts'
import { searchParts } from './search-parts.ts'

/** The index as three JSON files and as one script; `brotli` is how many bytes a server sends for the script. */
export function lunrFiles(rows: IndexedRows): {
  readonly files: readonly OutFile[]
  readonly brotli: number
} {
  const { cards, facets, lunr } = searchParts(rows)
  const parts = Object.entries({ cards, facets, lunr }).map(([name, part]) => ({
    name,
    json: JSON.stringify(part),
  }))
  const script = globalScript(
    'debriefIndex',
    `{${parts.map(({ name, json }) => `"${name}":${json}`).join(',')}}`,
  )
  return {
    files: [
      ...parts.map(({ name, json }) => ({ path: `index/${name}.json`, content: json })),
      { path: 'index/search.js', content: script },
    ],
    brotli: brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: SERVERS_QUALITY } })
      .length,
  }
}

/** What servers compress with while one waits. */
const SERVERS_QUALITY = 5
