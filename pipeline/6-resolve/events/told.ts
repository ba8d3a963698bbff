import type { ExtractedDoc } from '../../model/doc.ts'

/** An event as one document tells it. */
export interface Told {
  readonly id: string
  readonly doc: ExtractedDoc
  readonly words: readonly string[]
  readonly key: string | null
  readonly days: readonly [number, number] | null
  readonly place: readonly string[]
  readonly people: ReadonlySet<string>
}
