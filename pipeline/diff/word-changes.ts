/** A run of words that stayed, came or went. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'lost'
  readonly words: string
}

/** Longer middles are shown as replaced as a whole: nobody reads a puzzle of so many words. */
const longest = 600

/** What became of the words of a text: the longest common sequence stays, the rest is lost or added, lost first. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const old = wordsOf(before)
  const fresh = wordsOf(after)
  const head = sharedBeginning(old, fresh)
  const tail = sharedBeginning(old.slice(head).reverse(), fresh.slice(head).reverse())
  const middle = between(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail))
  return runs([
    ...old.slice(0, head).map((word): WordChange => ({ kind: 'same', words: word })),
    ...middle,
    ...old.slice(old.length - tail).map((word): WordChange => ({ kind: 'same', words: word })),
  ])
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

function sharedBeginning(a: readonly string[], b: readonly string[]): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++
  return length
}

function between(old: readonly string[], fresh: readonly string[]): readonly WordChange[] {
  const lost = (word: string | undefined): WordChange => ({ kind: 'lost', words: word ?? '' })
  const added = (word: string | undefined): WordChange => ({ kind: 'added', words: word ?? '' })
  if (old.length > longest || fresh.length > longest) return [...old.map(lost), ...fresh.map(added)]
  const lengths = commonLengths(old, fresh)
  const at = (i: number, j: number) => lengths[i * (fresh.length + 1) + j] ?? 0
  const changes: WordChange[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      changes.push({ kind: 'same', words: old[i] ?? '' })
      i++
      j++
    } else if (i < old.length && (j === fresh.length || at(i + 1, j) >= at(i, j + 1)))
      changes.push(lost(old[i++]))
    else changes.push(added(fresh[j++]))
  }
  return changes
}

/** Length of the longest common sequence of the rests from i and j, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
  return lengths
}

function runs(changes: readonly WordChange[]): readonly WordChange[] {
  const joined: { kind: WordChange['kind']; words: string }[] = []
  for (const { kind, words } of changes) {
    const last = joined.at(-1)
    if (last?.kind === kind) last.words += ` ${words}`
    else joined.push({ kind, words })
  }
  return joined
}
