/**
 * So much is remembered of the texts at hand, in characters: all sentences of a document of any usual size. Every list of
 * phrases is looked for in each of them, one list after the other, so that a document of which less is remembered takes
 * several times as long.
 */
const kept = 16_000_000

const memories: (() => void)[] = []

/** A memory of what was made of texts, until there are too many of them or they are forgotten. */
export function perText<Made extends object | null>(): (text: string, make: (text: string) => Made) => Made {
  const known = new Map<string, Made>()
  let length = 0
  const forget = () => {
    known.clear()
    length = 0
  }
  memories.push(forget)
  return (text, make) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (length >= kept) forget()
    length += text.length
    const made = make(text)
    known.set(text, made)
    return made
  }
}

/** Lets go of all that is remembered of texts: the next document says other things. */
export function forgetTexts(): void {
  for (const forget of memories) forget()
}
