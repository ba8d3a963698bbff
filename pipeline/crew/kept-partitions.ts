import { codeHash } from '../disk/code-hash.ts'
import { type Listed, manifestHash } from '../disk/whole-out.ts'
import { readOutBytes, sha256 } from '../disk.ts'
import type { KeptPartition, OutFile } from '../model/base.ts'
import { type Keeping, keep } from './carrier.ts'
import { machine } from './keys.ts'

/*
 * Partitions of the page's index that an earlier build made. They are not kept twice: they are taken out of out/, where the
 * store knows that it came of the code that runs now, and where each file has the hash that the store names.
 */

const PRINTS = 'index/partitions.json'
const PARTITIONS = 'site/assets/pagefind/'

/** Gives the files of a partition of the earlier build; null for all where `out` is not known to come of this code. */
export function keptPartitions(out: string, keeping: Pick<Keeping, 'store'> | null): KeptPartition {
  const hash = manifestHash(out)
  if (keeping === null || hash === null) return () => null
  const known = keeping.store.get(keyOf(hash))
  if (known === null || known === 'damaged') return () => null
  const files: readonly Listed[] = JSON.parse(Buffer.from(known).toString())
  const told = files.flatMap((file) => (file.path === PRINTS ? (wholeFile(out, file) ?? []) : []))
  const prints: readonly string[] = JSON.parse(
    told.map(({ content }) => Buffer.from(content)).join('') || '[]',
  )
  return (print, number) => {
    if (prints[number] !== print) return null
    const part = files.filter(({ path }) => path.startsWith(`${PARTITIONS}${number}/`))
    const read = part.flatMap((file) => wholeFile(out, file) ?? [])
    return read.length === part.length ? read : null
  }
}

/** Remembers that `out`, as it stands with these files, came of the code that runs now. */
export function keepPartitions(
  out: string,
  keeping: Pick<Keeping, 'store' | 'remark'> | null,
  files: readonly Listed[],
): void {
  const hash = manifestHash(out)
  const own = files.filter(({ path }) => path === PRINTS || path.startsWith(PARTITIONS))
  if (keeping && hash && own.some(({ path }) => path === PRINTS))
    keep(keeping, keyOf(hash), new Uint8Array(Buffer.from(JSON.stringify(own))))
}

function wholeFile(out: string, { path, sha256: hash }: Listed): OutFile | null {
  const content = readOutBytes(out, path)
  return content !== null && sha256(content) === hash ? { path, content } : null
}

function keyOf(manifest: string): string {
  return `index-${sha256(JSON.stringify([...machine, codeHash(['pipeline/8-index/index.js']), manifest]))}`
}
