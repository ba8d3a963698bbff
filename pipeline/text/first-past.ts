/**
 * Index of the first of `length` things in order of which `isPast` says yes; `length` where it says so of none. Once it
 * says yes it has to go on saying so: the search halves what is left (binary search, lower bound).
 */
export function firstPast(length: number, isPast: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isPast(middle)) high = middle
    else low = middle + 1
  }
  return low
}
