/** A thing with its left top corner; undefined where it has none. */
export interface Placed {
  readonly corner: readonly [left: number, top: number] | undefined
}

/**
 * Things as people read them: rows from top to bottom, each from left to right. Tops that differ by less than
 * `tolerance` are one row. Things without a corner come last, as they stand.
 */
export function inReadingOrder<T extends Placed>(things: readonly T[], tolerance: number): T[] {
  const tops = things
    .flatMap((thing, order) =>
      thing.corner ? [{ thing, order, left: thing.corner[0], top: thing.corner[1] }] : [],
    )
    .sort((a, b) => a.top - b.top || a.left - b.left || a.order - b.order)
  const rows: (typeof tops)[] = []
  for (const next of tops) {
    const row = rows.at(-1)
    if (row?.[0] && next.top - row[0].top < tolerance) row.push(next)
    else rows.push([next])
  }
  const placed = rows.flatMap((row) =>
    row.sort((a, b) => a.left - b.left || a.top - b.top || a.order - b.order),
  )
  return [...placed.map(({ thing }) => thing), ...things.filter((thing) => !thing.corner)]
}
