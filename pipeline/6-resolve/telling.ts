/** Half a unit: what one more document moves is a hundredth of it. */
const step = 0.5

/**
 * How much a word tells that one of so many says (IDF). In steps, so that one more document hardly ever moves it: what is
 * said of all other documents would move with it.
 */
export function telling(oneIn: number): number {
  return Math.max(step, Math.round(Math.log(1 + oneIn) / step) * step)
}
