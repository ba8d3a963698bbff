import { expect, test } from 'vitest'
import { repairs } from '../../../pipeline/2-clean/clean.ts'
import type { Draft } from '../../../pipeline/2-clean/draft.ts'
import { knowledge } from '../../knowledge.ts'

/** What a repair is given: a paragraph where nothing else is said. */
export type Given = Partial<Draft> & { readonly text: string }

function draft(given: Given): Draft {
  return { kind: 'paragraph', level: 0, runs: [], place: {}, ...given }
}

/** What a repair makes of this, and what it takes out. */
export function repaired(name: string, given: readonly (string | Given)[]) {
  const repair = repairs[name]
  if (!repair) throw new Error(`Unexpected repair ${name}`)
  const { drafts, taken } = repair(
    given.map((one) => draft(typeof one === 'string' ? { text: one } : one)),
    knowledge,
  )
  return { drafts, texts: drafts.map(({ text }) => text), taken: taken.map(({ text }) => text) }
}

export const page = (index: number) => ({ page: { index, label: String(index + 1) } })

export const slide = (number: number) => ({ slide: number })

/** What a repair gives back for what it is given, and what it takes out: nothing where nothing is said. */
export interface Repaired {
  readonly repair: string
  readonly does: string
  readonly given: readonly (string | Given)[]
  readonly gives: readonly string[]
  readonly takes?: readonly string[]
}

/** Two tests a case: the repair does it, and done twice it is done once. */
export function repairsEach(cases: readonly Repaired[]): void {
  test.each(cases)('$repair $does', ({ repair, given, gives, takes }) => {
    const { texts, taken } = repaired(repair, given)
    expect(texts).toEqual(gives)
    expect(taken).toEqual(takes ?? [])
  })

  test.each(cases)('$repair done twice is done once: $does', ({ repair, given }) => {
    const once = repaired(repair, given)
    expect(repairs[repair]?.(once.drafts, knowledge)).toEqual({ drafts: once.drafts, taken: [] })
  })
}
