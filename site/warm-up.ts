import type { Engine } from '../pipeline/query/engine.ts'
import { ask } from './ask.ts'
import { PAGE_LENGTH } from './state.ts'

/** A word that nothing has, so that spellings are looked up too, and a beginning that much has. */
const FIRST_QUESTIONS = ['zqzq', 're']

/** Asks a first question while the reader is still reading, so that the first letters typed are answered at once. */
export function warmUp(engine: Engine): void {
  const [first, ...others] = FIRST_QUESTIONS
  const later = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200))
  const next = (text: string | undefined, rest: readonly string[]) => {
    if (text === undefined) return
    later(() => {
      ask(engine, { text, filters: {}, sort: null, shown: PAGE_LENGTH })
      next(rest[0], rest.slice(1))
    })
  }
  next(first, others)
}
