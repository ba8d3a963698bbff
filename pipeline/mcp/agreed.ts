import type { ToolInput } from '../../schemas/tools.ts'
import type { OpenBase } from '../api/api.ts'
import { shown } from './record-with-links.ts'
import { noted, USUAL, wantedFrom } from './wanted.ts'

/** Commitments, each with what later documents say became of it. */
export async function agreed(base: OpenBase, { limit = USUAL, ...rest }: ToolInput<'commitments'>) {
  const found = await base.commitments(wantedFrom(rest))
  return {
    total: found.length,
    commitments: found.slice(0, limit).map(({ record, ledger }) => ({ ...shown(base, record), ledger })),
    ...(await noted(base, rest)),
  }
}
