const SYLLABLES =
  'ba be co da de fi ga ha in ka la le ma me mo na ne no pa pe po ra re ri sa se si ta te ti to va ve vi'.split(
    ' ',
  )

/** As many words as a corpus of a field has, the same for the same numbers; the first are the frequent ones. */
export function inventedVocabulary(next: (below: number) => number): readonly string[] {
  return Array.from({ length: 12_000 }, () => syllables(next, 2 + next(3)))
}

/** A word of a vocabulary, each as often as words of a language are: the fortieth half as often as the twentieth. */
export function wordFrom(vocabulary: readonly string[], next: (below: number) => number): string {
  return vocabulary[Math.floor(40 * (vocabulary.length / 40) ** (next(1_000_000) / 1_000_000)) - 40] ?? ''
}

/** A linear congruential generator: whole numbers below a bound, the same series every time. */
export function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function syllables(next: (below: number) => number, count: number): string {
  return Array.from({ length: count }, () => SYLLABLES[next(SYLLABLES.length)] ?? '').join('')
}
