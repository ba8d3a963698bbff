import type { Box } from './engine.ts'

/** From a page's own coordinates (upwards, any origin, perhaps turned) to points from the top left of what is shown. */
export interface Projection {
  readonly width: number
  readonly height: number
  point(x: number, y: number): readonly [number, number]
  box(x0: number, y0: number, x1: number, y1: number): [number, number, number, number]
  /** Whether a box lies on the page, at least in part. */
  shows(box: Box): boolean
}

/** `frame` is left, top, right, bottom in the page's own coordinates; `quarters` are turns clockwise. */
export function projection(frame: Box, quarters: number): Projection {
  const [left, top, right, bottom] = frame
  const across = right - left
  const up = top - bottom
  const turned = quarters % 2 === 1
  const width = turned ? up : across
  const height = turned ? across : up
  const point = (x: number, y: number): readonly [number, number] => {
    const dx = x - left
    const dy = top - y
    if (quarters === 1) return [up - dy, dx]
    if (quarters === 2) return [across - dx, up - dy]
    if (quarters === 3) return [dy, across - dx]
    return [dx, dy]
  }
  return {
    width,
    height,
    point,
    box: (x0, y0, x1, y1) => {
      const a = point(x0, y0)
      const b = point(x1, y1)
      return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])]
    },
    shows: (box) => box[2] > 0 && box[3] > 0 && box[0] < width && box[1] < height,
  }
}
