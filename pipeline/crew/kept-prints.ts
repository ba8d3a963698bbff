import { codeHash } from '../disk/code-hash.ts'
import { manifestHash } from '../disk/whole-out.ts'
import { sha256 } from '../disk.ts'
import { type Keeping, keep } from './carrier.ts'
import { machine } from './keys.ts'

/** The prints of the pieces in an out/. */
export interface KeptPrints {
  /** A line each; null where `out` is not known to come of the code that runs now. */
  readonly kept: string | null
  /** Keeps with which prints `out`, as it stands by then, was made; those of before are let go. */
  keep(prints: readonly string[]): void
}

export function keptPrints(out: string, keeping: Pick<Keeping, 'store' | 'remark'> | null): KeptPrints {
  if (keeping === null) return { kept: null, keep: () => {} }
  const { store, remark } = keeping
  const before = keyFor(out)
  const found = before === null ? null : store.get(before)
  if (found === 'damaged')
    remark('unexpected content of the cache entry of the last pages; they are made again')
  return {
    kept: found && found !== 'damaged' ? Buffer.from(found).toString('latin1') : null,
    keep: (prints) => {
      const key = keyFor(out)
      if (before !== null && before !== key) store.drop(before)
      if (key !== null) keep(keeping, key, new Uint8Array(Buffer.from(prints.join('\n'), 'latin1')))
    },
  }
}

function keyFor(out: string): string | null {
  const hash = manifestHash(out)
  return hash === null ? null : keyOf(hash)
}

function keyOf(manifest: string): string {
  return `pieces-${sha256(JSON.stringify([...machine, codeHash(['pipeline/9-publish/publish.js']), manifest]))}`
}
