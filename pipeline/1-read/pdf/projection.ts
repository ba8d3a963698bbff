import type { Box } from './engine.ts'

/** From a page's own coordinates (upwards, any origin, perhaps turned) to points from the top left of what is shown. */
export interface Projection {
  readonly width: number
  readonly height: number
  /** How far below the top edge a point lies. */
  down(x: number, y: number): number
  box(x0: number, y0: number, x1: number, y1: number): [number, number, number, number]
  /** Whether a box lies on the page, at least in part. */
  shows(box: {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }): boolean
}

/** `frame` is left, top, right, bottom in the page's own coordinates; `quarters` are turns clockwise. */
export function projection(frame: Box, quarters: number): Projection {
  const [left, top, right, bottom] = frame
  const across = right - left
  const up = top - bottom
  const turned = quarters % 2 === 1
  const width = turned ? up : across
  const height = turned ? across : up
  const acrossAt = (x: number, y: number): number => {
    if (quarters === 0) return x - left
    if (quarters === 1) return up - (top - y)
    return quarters === 2 ? across - (x - left) : top - y
  }
  const downAt = (x: number, y: number): number => {
    if (quarters === 0) return top - y
    if (quarters === 1) return x - left
    return quarters === 2 ? up - (top - y) : across - (x - left)
  }
  return {
    width,
    height,
    down: downAt,
    box: (x0, y0, x1, y1) => {
      const [a, b, c, d] = [acrossAt(x0, y0), acrossAt(x1, y1), downAt(x0, y0), downAt(x1, y1)]
      return [Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)]
    },
    shows: (box) => box.right > 0 && box.bottom > 0 && box.left < width && box.top < height,
  }
}
