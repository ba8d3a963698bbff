import { codeHash } from '../disk/code-hash.ts'
import { lastChange } from '../disk/keep-file.ts'
import { manifestHash } from '../disk/whole-out.ts'
import { sha256 } from '../disk.ts'
import { type Keeping, keep } from './carrier.ts'
import type { KeptPieces } from './kept-pieces.ts'
import { machine } from './keys.ts'

/** With which prints the pieces of an out/ were made. */
export interface KeptPrints {
  /** Null where `out` is not known to come of the code that runs now. */
  readonly kept: KeptPieces | null
  /** Keeps what `out`, as it stands by then, was made of; what was kept of the one before is let go. */
  keep(lines: readonly string[]): void
}

export function keptPrints(out: string, keeping: Pick<Keeping, 'store' | 'remark'> | null): KeptPrints {
  if (keeping === null) return { kept: null, keep: () => {} }
  const { store, remark } = keeping
  const before = keyFor(out)
  const found = before === null ? null : store.get(before)
  if (found === 'damaged')
    remark('unexpected content of the cache entry of the last pages; they are made again')
  return {
    kept: found && found !== 'damaged' ? told(found) : null,
    keep: (lines) => {
      const key = keyFor(out)
      if (before !== null && before !== key) store.drop(before)
      if (key !== null)
        keep(keeping, key, new Uint8Array(Buffer.from([lastChange(out), ...lines].join('\n'), 'latin1')))
    },
  }
}

/** The first line is when they stood there. */
function told(entry: Uint8Array): KeptPieces {
  const text = Buffer.from(entry).toString('latin1')
  const end = text.indexOf('\n')
  return end < 0
    ? { since: Number(text), lines: '' }
    : { since: Number(text.slice(0, end)), lines: text.slice(end + 1) }
}

function keyFor(out: string): string | null {
  const hash = manifestHash(out)
  return hash === null ? null : keyOf(hash)
}

function keyOf(manifest: string): string {
  return `pieces-${sha256(JSON.stringify([...machine, codeHash(['pipeline/9-publish/publish.js']), manifest]))}`
}
