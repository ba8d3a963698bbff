import type { KnownDoc } from '../../model/base.ts'

/** A block as a page shows it. */
export type KnownBlock = KnownDoc['blocks'][number]

/** Neighbouring blocks of one slide together; blocks of other documents as one. */
export function slides(blocks: readonly KnownBlock[]) {
  const result: { readonly slide: number | undefined; readonly blocks: KnownBlock[] }[] = []
  for (const block of blocks) {
    const last = result.at(-1)
    if (last && last.slide === block.slide) last.blocks.push(block)
    else result.push({ slide: block.slide, blocks: [block] })
  }
  return result
}

/** Neighbouring items make a list, neighbouring rows a table; every other block stands alone. */
export function runs(blocks: readonly KnownBlock[]): readonly (readonly KnownBlock[])[] {
  const result: KnownBlock[][] = []
  for (const block of blocks) {
    const last = result.at(-1)
    if (last && last[0]?.kind === block.kind && (block.kind === 'item' || block.kind === 'row'))
      last.push(block)
    else result.push([block])
  }
  return result
}
