import { z } from 'zod'

/** How sure something is: 0 to 1. */
export const score = z.number().min(0).max(1)

/** Reasons for a score, in words that a person can judge. */
export const points = z
  .array(z.strictObject({ reason: z.string(), points: z.number() }))
  .describe('what the score is made of')

/** Two names or things held to be one, or perhaps one, and why. */
export const merge = z.strictObject({ from: z.string(), to: z.string(), score, points })
