/** Numbers from 0 to 1: the same row for the same seed (linear congruences, Numerical Recipes, section 7.1). */
export function numbersFrom(seed) {
  let last = seed
  return () => {
    last = (last * 1664525 + 1013904223) % 2 ** 32
    return last / 2 ** 32
  }
}
