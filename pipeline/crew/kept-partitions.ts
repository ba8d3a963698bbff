import type { Listed } from '../disk/whole-out.ts'
import { readOutBytes, sha256 } from '../disk.ts'
import type { KeptPartition, OutFile } from '../model/out-file.ts'
import type { Keeping } from './carrier.ts'
import { keptEntry } from './kept-entry.ts'

/*
 * Partitions of the page's index that an earlier build made. They are not kept twice: they are taken out of out/, where the
 * store knows that it came of the code that runs now, and where each file has the hash that the store names.
 */

const PRINTS = 'index/partitions.json'
const PARTITIONS = 'site/assets/pagefind/'

export interface KeptPartitions {
  /** Null where `out` is not known to come of the code that runs now. */
  readonly told: ToldPartitions | null
  /** Remembers that `out`, as it stands with these files, came of the code that runs now. */
  keep(files: readonly Listed[]): void
}

/** What the store tells of the partitions in an out/: plain data, which another thread may be handed. */
export interface ToldPartitions {
  readonly out: string
  readonly files: readonly Listed[]
}

export function keptPartitions(
  out: string,
  keeping: Pick<Keeping, 'store' | 'remark'> | null,
): KeptPartitions {
  if (keeping === null) return { told: null, keep: () => {} }
  const { found, keep } = keptEntry(out, keeping, 'index', 'pipeline/8-index/index.js')
  return {
    told: found && { out, files: JSON.parse(Buffer.from(found).toString()) },
    keep: (files) => {
      const own = files.filter(({ path }) => path === PRINTS || path.startsWith(PARTITIONS))
      if (own.some(({ path }) => path === PRINTS)) keep(new Uint8Array(Buffer.from(JSON.stringify(own))))
    },
  }
}

/** Gives the files of a partition of the earlier build, where they are there as they were. */
export function partitionsOf(partitions: ToldPartitions | null): KeptPartition {
  if (partitions === null) return () => null
  const { out, files } = partitions
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

function wholeFile(out: string, { path, sha256: hash }: Listed): OutFile | null {
  const content = readOutBytes(out, path)
  return content !== null && sha256(content) === hash ? { path, content } : null
}
