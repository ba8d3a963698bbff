import { type FolderPrint, printsOfShare, type Share } from './folder-prints.ts'

/** What threads that look at one out/ share. */
export interface Sharing {
  readonly out: string
  readonly shares: readonly Share[]
  /** One number: the first share that nobody has taken. */
  readonly next: Int32Array<SharedArrayBuffer>
}

/** Takes shares for as long as there are any, whoever else takes some, and gives the prints of those that it took. */
export function printsOfTaken({ out, shares, next }: Sharing): readonly FolderPrint[] {
  const prints: FolderPrint[] = []
  for (;;) {
    const share = shares[Atomics.add(next, 0, 1)]
    if (!share) return prints
    prints.push(...printsOfShare(out, share))
  }
}
