import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A file of a knowledge base, its bytes as they are read by who opens it: unpacked. */
export interface FileOfOut {
  /** From the knowledge base's folder, with slashes. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Every file below a folder, one at a time, by path. */
export function* filesOfOut(out: string, under = ''): Generator<FileOfOut> {
  const entries = readdirSync(join(out, under), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`
    if (entry.isDirectory()) yield* filesOfOut(out, path)
    else yield { path, bytes: unpacked(readFileSync(join(out, path))) }
  }
}

/** The index of large bases is kept packed. */
function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes)
  } catch {
    return bytes
  }
}
