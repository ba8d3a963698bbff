import type { Answered } from './calibration.ts'
import type { Mistake } from './mistake.ts'
import type { Answer, Found, Tally } from './tally.ts'

/** What is counted while documents are compared, and every mistake. */
export interface Sheet {
  readonly types: Tally<Found>
  /** Right and made up by the rule that found them. */
  readonly rules: Tally<Found>
  readonly fields: Tally<Answer>
  readonly documents: Tally<Answer>
  readonly answers: Answered[]
  /** Types of a record that was not expected and of the gold record with its words. */
  readonly confused: (readonly [found: string, gold: string])[]
  readonly mistakes: Mistake[]
}
