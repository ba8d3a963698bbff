import { lastChange } from '../disk/keep-file.ts'
import type { Keeping } from './carrier.ts'
import { keptEntry } from './kept-entry.ts'
import type { KeptPieces } from './kept-pieces.ts'

/** With which prints the pieces of an out/ were made. */
export interface KeptPrints {
  /** Null where `out` is not known to come of the code that runs now. */
  readonly kept: KeptPieces | null
  /** Keeps what `out` was made of; to be called as soon as it stands, for what is touched from then on is read again. */
  keep(lines: readonly string[]): void
}

export function keptPrints(out: string, keeping: Pick<Keeping, 'store' | 'remark'> | null): KeptPrints {
  if (keeping === null) return { kept: null, keep: () => {} }
  const { found, keep } = keptEntry(out, keeping, 'pieces', 'pipeline/9-publish/publish.js')
  return {
    kept: found && told(found),
    keep: (lines) => keep(new Uint8Array(Buffer.from(`${lastChange(out)}\n${lines.join('\n')}`, 'latin1'))),
  }
}

/** The first line is when they stood there. */
function told(entry: Uint8Array): KeptPieces {
  const text = Buffer.from(entry).toString('latin1')
  const end = text.indexOf('\n')
  return { since: Number(text.slice(0, end)), lines: text.slice(end + 1) }
}
