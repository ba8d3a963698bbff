import { basename } from 'node:path'
import type { Store } from '../disk/store.ts'
import type { Source } from '../model/doc.ts'
import type { Keys } from './keys.ts'
import type { Outcome, Task } from './task.ts'

/** Carries one document at a time: from the store where it is there, else through the rooms. */
export type Carrier = (source: Source) => Promise<{ readonly outcome: Outcome; readonly cached: boolean }>

/** Where parts are kept; `remark` hears of what people should know and no knowledge base should hold. */
export interface Keeping {
  readonly store: Store
  readonly keys: Keys
  readonly remark: (text: string) => void
}

/** A carrier that asks the store first and puts there what it had to do itself. What was set aside is tried again. */
export function keepingCarrier(run: (task: Task) => Promise<Outcome>, keeping: Keeping | null): Carrier {
  return async (source) => {
    const text = keeping && kept(keeping, keeping.keys.text(source), source.path)
    const stated = text && keeping && kept(keeping, keeping.keys.stated(source), source.path)
    if (text && stated) return { outcome: { text, stated, failure: null, times: {} }, cached: true }
    const outcome = await run({
      name: basename(source.path),
      sha256: source.sha256,
      size: source.bytes.length,
      bytes: text ? null : source.bytes,
      text,
    })
    if (keeping && outcome.text && !text) keep(keeping, keeping.keys.text(source), outcome.text)
    if (keeping && outcome.stated) keep(keeping, keeping.keys.stated(source), outcome.stated)
    return { outcome, cached: false }
  }
}

function kept({ store, remark }: Keeping, key: string, path: string): Uint8Array | null {
  const entry = store.get(key)
  if (entry !== 'damaged') return entry
  remark(`unexpected content of a cache entry of ${path}; it was made again`)
  return null
}

/** Puts a part into the store; a store that cannot be written costs a remark. */
export function keep(
  { store, remark }: Pick<Keeping, 'store' | 'remark'>,
  key: string,
  part: Uint8Array,
): void {
  try {
    store.put(key, part)
  } catch (error) {
    remark(
      `the cache could not be written (${(error as NodeJS.ErrnoException).code}); the next build will take longer`,
    )
  }
}
