const syllables = [
  'ba',
  'co',
  'di',
  'fe',
  'gu',
  'ha',
  'ki',
  'lo',
  'mu',
  'ne',
  'pa',
  'ri',
  'so',
  'tu',
  've',
  'za',
]

/** A word for a number, always the same and never the same as another's. */
export function wordOf(number: number, capital = false): string {
  let rest = number + 4096
  let word = ''
  for (; rest > 0; rest = Math.floor(rest / 16)) word += syllables[rest % 16]
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** Numbers from 0 to 1 that are the same every time. */
export function dice(seed: number): () => number {
  let state = seed + 0x6d2b79f5
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 0x1_0000_0000
  }
}
