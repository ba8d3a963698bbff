import type { DecidedPairs } from '../decisions/decided-pairs.ts'
import type { BodyMention } from './mentions.ts'
import { pairKey, pairOf } from './record-pairs.ts'

/** What people decided about records that name bodies, as it bears on the forms of their names. */
export interface DecidedForms {
  /** The form of a name in a document: its own, where its body was kept apart from others of that name. */
  formIn(form: string, document: string): string
  readonly joined: readonly (readonly [string, string])[]
  apart(a: string, b: string): boolean
}

/** `formOf` gives the form of a mention before anything is decided. */
export function decidedForms(
  mentions: readonly BodyMention[],
  pairs: Pick<DecidedPairs, 'joined' | 'apart'>,
  formOf: (mention: BodyMention) => string,
): DecidedForms {
  const byRecord = new Map(
    pairs.joined.size + pairs.apart.size === 0
      ? []
      : mentions.filter(({ field }) => field === 'name').map((mention) => [mention.record, mention] as const),
  )
  const named = (keys: ReadonlySet<string>) =>
    [...keys].sort().flatMap((key) => {
      const [a, b] = pairOf(key).map((record) => byRecord.get(record))
      return a && b ? [[a, b] as const] : []
    })
  const own = new Map<string, string>()
  for (const [a, b] of named(pairs.apart)) {
    const form = formOf(b)
    if (form === formOf(a) && a.document !== b.document)
      own.set(`${b.document}\u0000${form}`, `${form} of ${b.document}`)
  }
  const formIn = (form: string, document: string) => own.get(`${document}\u0000${form}`) ?? form
  const final = (mention: BodyMention) => formIn(formOf(mention), mention.document)
  const apart = new Set(named(pairs.apart).map(([a, b]) => pairKey(final(a), final(b))))
  return {
    formIn,
    joined: named(pairs.joined)
      .map(([a, b]) => [final(a), final(b)] as const)
      .filter(([a, b]) => a !== b),
    apart: (a, b) => apart.has(pairKey(a, b)),
  }
}
