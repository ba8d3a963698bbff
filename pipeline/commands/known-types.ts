import { recordSchemas } from '../../schemas/all.ts'
import type { OpenBase } from '../api/api.ts'
import { byCodeUnit, foldKey } from '../text/fold.ts'
import { misspelt } from '../text/misspelt.ts'
import { WrongUse } from './command.ts'
import { didYouMean } from './did-you-mean.ts'

/** What a manifest counts besides records of a type. */
const OTHERS: ReadonlySet<string> = new Set(['documents', 'records', 'links'])

/** Throws WrongUse where one of the types is none that the program or the base knows: to find nothing would pass for an answer. */
export function needKnownTypes({ manifest }: Pick<OpenBase, 'manifest'>, types: readonly string[]): void {
  if (types.length === 0) return
  const counted = Object.keys(manifest.counts).filter((name) => !OTHERS.has(name))
  const known = [...new Set([...Object.keys(recordSchemas), ...counted])].sort(byCodeUnit)
  const isKnown = (type: string) => known.some((one) => foldKey(one) === foldKey(type))
  for (const type of types)
    if (!isKnown(type))
      throw new WrongUse(
        `unexpected --type \`${type}\`, expected one of ${known.join(', ')}${didYouMean(misspelt(type, known))}`,
      )
}
