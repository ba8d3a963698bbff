import { createHash, hash } from 'node:crypto'
import type { TieredBase } from '../model/base.ts'
import type { LongFile, OutFile } from '../model/out-file.ts'
import { byCodeUnit } from '../text/fold.ts'
import { joined, textBytes } from '../text/text-bytes.ts'
import { canonicalJson } from './json.ts'

/** A file as the manifest lists it: by hash and size, without its content. */
export interface ListedFile {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

export function listedFile({ path, content }: OutFile): ListedFile {
  return {
    path,
    sha256: hash('sha256', content, 'hex'),
    bytes: Buffer.byteLength(content),
  }
}

/** The parts of a file as they are, and how it is listed once all of them were taken. */
export function listedParts({ path, parts }: LongFile): {
  parts: Iterable<Uint8Array>
  listed(): ListedFile
} {
  const sha256 = createHash('sha256')
  let bytes = 0
  return {
    parts: seen(parts, (part) => {
      sha256.update(part)
      bytes += part.length
    }),
    listed: () => ({ path, sha256: sha256.digest('hex'), bytes }),
  }
}

function* seen(parts: Iterable<Uint8Array>, see: (part: Uint8Array) => void): Generator<Uint8Array> {
  for (const part of parts) {
    see(part)
    yield part
  }
}

/** manifest.json: what was made, by which version, with the hash of every file. No clock. */
export function manifest(
  base: TieredBase,
  files: readonly ListedFile[],
  { version, baseUrl }: { readonly version: string; readonly baseUrl?: string },
): LongFile {
  const listed = [...files].sort((a, b) => byCodeUnit(a.path, b.path))
  const indexBytes = listed
    .filter((file) => file.path.startsWith('index/'))
    .reduce((sum, file) => sum + file.bytes, 0)
  const content = {
    format: 'v1',
    tool: { name: 'debrief', version },
    build: buildName(listed),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    counts: countsOf(base),
    index: { ...tierOf(base), records: base.records.length, bytes: indexBytes },
    files: [],
  }
  const [before = '', after = ''] = `${canonicalJson(content, 1)}\n`.split(NONE, 2)
  return { path: 'data/manifest.json', parts: textBytes(parts(before, listed, after)) }
}

/** No text of the manifest can hold it: in a text its quotes are escaped. */
const NONE = '"files": []'

/** Of a hundred thousand files, one at a time. */
function* parts(before: string, files: readonly ListedFile[], after: string): Generator<string> {
  yield `${before}"files": [`
  yield* joined(linesOf(files), ',')
  yield `\n ]${after}`
}

function* linesOf(files: readonly ListedFile[]): Generator<string> {
  for (const { path, sha256, bytes } of files)
    yield `\n  {\n   "bytes": ${bytes},\n   "path": ${JSON.stringify(path)},\n   "sha256": "${sha256}"\n  }`
}

/** What a build is called: sixteen digits of the hash of all its files, the same for the same content. */
function buildName(files: readonly ListedFile[]): string {
  const all = createHash('sha256')
  for (const { path, sha256 } of files) all.update(`${sha256}  ${path}\n`)
  return all.digest('hex').slice(0, 16)
}

function tierOf({ tier }: TieredBase) {
  return { tier: tier?.name ?? 'lunr', brotli: tier?.brotli ?? null, partitions: tier?.partitions ?? 0 }
}

/** How many documents, records, links, and records by type. */
export function countsOf(base: TieredBase): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {
    documents: base.docs.length,
    records: base.records.length,
    links: base.links.length,
  }
  for (const record of base.records) counts[record.type] = (counts[record.type] ?? 0) + 1
  return counts
}
