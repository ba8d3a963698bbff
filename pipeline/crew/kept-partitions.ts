import { codeHash } from '../disk/code-hash.ts'
import { type Manifest, manifestHash } from '../disk/whole-out.ts'
import { readOut, readOutBytes, sha256 } from '../disk.ts'
import type { KeptPartition, OutFile } from '../model/base.ts'
import { type Keeping, keep } from './carrier.ts'
import { machine } from './keys.ts'

/*
 * Partitions of the page's index that an earlier build made. They are not kept twice: they are taken out of out/, where the
 * store knows that its manifest came of the code that runs now, and where each file has the hash that the manifest names.
 */

const PRINTS = 'index/partitions.json'

/** Gives the files of a partition of the earlier build; null for all where `out` is not known to come of this code. */
export function keptPartitions(out: string, keeping: Pick<Keeping, 'store'> | null): KeptPartition {
  const hash = manifestHash(out)
  if (keeping === null || hash === null) return () => null
  const known = keeping.store.get(keyOf(hash))
  if (known === null || known === 'damaged') return () => null
  const { files } = JSON.parse(readOut(out, 'data/manifest.json') ?? '') as Manifest
  const told = files.flatMap((file) => (file.path === PRINTS ? (wholeFile(out, file) ?? []) : []))
  const prints: readonly string[] = JSON.parse(
    told.map(({ content }) => Buffer.from(content)).join('') || '[]',
  )
  return (print, number) => {
    if (prints[number] !== print) return null
    const part = files.filter(({ path }) => path.startsWith(`site/assets/pagefind/${number}/`))
    const read = part.flatMap((file) => wholeFile(out, file) ?? [])
    return read.length === part.length ? read : null
  }
}

/** Remembers that `out`, as it stands, came of the code that runs now. */
export function keepPartitions(out: string, keeping: Pick<Keeping, 'store' | 'remark'> | null): void {
  const hash = manifestHash(out)
  if (keeping && hash && readOutBytes(out, PRINTS) !== null) keep(keeping, keyOf(hash), new Uint8Array())
}

function wholeFile(out: string, { path, sha256: hash }: Manifest['files'][number]): OutFile | null {
  const content = readOutBytes(out, path)
  return content !== null && sha256(content) === hash ? { path, content } : null
}

function keyOf(manifest: string): string {
  return `index-${sha256(JSON.stringify([...machine, codeHash(['pipeline/8-index/index.js']), manifest]))}`
}
