import { recordSchemas } from '../../schemas/all.ts'
import { type OpenBase, valuesAsked } from '../api/api.ts'
import { byCodeUnit, foldKey } from '../text/fold.ts'
import { misspelt } from '../text/misspelt.ts'
import { WrongUse } from './command.ts'
import { didYouMean } from './did-you-mean.ts'

/** What a manifest counts besides records of a type. */
const OTHERS: ReadonlySet<string> = new Set(['documents', 'records', 'links'])

/**
 * Throws WrongUse where one of the types, or of those that the words of a query name, is none that the program or the base
 * knows: to find nothing would pass for an answer.
 */
export function needKnownTypes(
  { manifest }: Pick<OpenBase, 'manifest'>,
  types: readonly string[],
  query = '',
): void {
  const asked = [
    ...types.map((type) => [type, `--type \`${type}\``] as const),
    ...valuesAsked(query, 'type').map((type) => [type, `\`type:${type}\``] as const),
  ]
  if (asked.length === 0) return
  const counted = Object.keys(manifest.counts).filter((name) => !OTHERS.has(name))
  const known = [...new Set([...Object.keys(recordSchemas), ...counted])].sort(byCodeUnit)
  const isKnown = (type: string) => known.some((one) => foldKey(one) === foldKey(type))
  for (const [type, printed] of asked)
    if (!isKnown(type))
      throw new WrongUse(
        `unexpected ${printed}, expected one of ${known.join(', ')}${didYouMean(misspelt(type, known))}`,
      )
}
