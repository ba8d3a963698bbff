import { codeHash } from '../disk/code-hash.ts'
import { manifestHash } from '../disk/whole-out.ts'
import { sha256 } from '../disk.ts'
import { type Keeping, keep } from './carrier.ts'
import { machine } from './keys.ts'

/** What the store holds of an out/, as long as it stands as the code that runs now made it. */
export interface KeptEntry {
  /** Null where `out` is not known to come of this code. */
  readonly found: Uint8Array | null
  /** Keeps it with `out` as it stands by then; what was kept of the one before is let go. */
  keep(entry: Uint8Array): void
}

/** Of several entries of one out/, that with this name; `code` is the compiled file that its content comes of. */
export function keptEntry(
  out: string,
  { store, remark }: Pick<Keeping, 'store' | 'remark'>,
  name: 'index' | 'pieces',
  code: string,
): KeptEntry {
  const keyNow = () => {
    const manifest = manifestHash(out)
    return manifest && `${name}-${sha256(JSON.stringify([...machine, codeHash([code]), manifest]))}`
  }
  const before = keyNow()
  const found = before === null ? null : store.get(before)
  if (found === 'damaged')
    remark(`unexpected content of the cache entry of the last ${name}; all of that is made again`)
  return {
    found: found === 'damaged' ? null : found,
    keep: (entry) => {
      const key = keyNow()
      if (before !== null && before !== key) store.drop(before)
      if (key !== null) keep({ store, remark }, key, entry)
    },
  }
}
