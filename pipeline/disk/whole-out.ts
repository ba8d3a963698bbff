import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readOut, readOutBytes, sha256 } from '../disk.ts'

interface Listed {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** What a manifest says of its knowledge base, as far as a build asks. */
export interface Manifest {
  readonly counts: Readonly<Record<string, number>>
  readonly files: readonly Listed[]
}

/** Hash of the manifest at `out`; null where there is none. */
export function manifestHash(out: string): string | null {
  const manifest = readOutBytes(out, 'data/manifest.json')
  return manifest && sha256(manifest)
}

/**
 * The manifest at `out` where it has that hash and `out` is what it says: no file more or less, each of its size, and
 * what other programs read (data/, index/) of its hash. null otherwise.
 */
export function wholeOut(out: string, hash: string): Manifest | null {
  if (manifestHash(out) !== hash) return null
  const manifest = JSON.parse(readOut(out, 'data/manifest.json') ?? '') as Manifest
  return countFiles(out) === manifest.files.length + 1 &&
    manifest.files.every((file) => isAsListed(out, file))
    ? manifest
    : null
}

function isAsListed(out: string, { path, bytes, sha256: hash }: Listed): boolean {
  const stat = lstatSync(join(out, path), { throwIfNoEntry: false })
  if (!stat?.isFile() || stat.size !== bytes) return false
  return path.startsWith('site/') || sha256(readOutBytes(out, path) ?? '') === hash
}

function countFiles(folder: string): number {
  let count = 0
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    count += entry.isDirectory() ? countFiles(join(folder, entry.name)) : 1
  return count
}
