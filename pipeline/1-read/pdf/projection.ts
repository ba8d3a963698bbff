import type { Box } from './engine.ts'

type Writable = Float64Array | [number, number, number, number]

/** From a page's own coordinates (upwards, any origin, perhaps turned) to points from the top left of what is shown. */
export interface Projection {
  readonly width: number
  readonly height: number
  /** How often the page is turned clockwise to be shown. */
  readonly quarters: number
  /** How far below the top edge a point lies. */
  down(x: number, y: number): number
  box(x0: number, y0: number, x1: number, y1: number): Box
  /** Writes the same over what `box` holds; for letters, of which a page has thousands. */
  into(box: Writable, x0: number, y0: number, x1: number, y1: number): void
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
  const upright = (box: Writable, x0: number, y0: number, x1: number, y1: number) => {
    box[0] = Math.min(x0, x1) - left
    box[1] = top - Math.max(y0, y1)
    box[2] = Math.max(x0, x1) - left
    box[3] = top - Math.min(y0, y1)
  }
  const into = (box: Writable, x0: number, y0: number, x1: number, y1: number) => {
    if (quarters === 0) return upright(box, x0, y0, x1, y1)
    const [a, b] = [acrossAt(x0, y0), acrossAt(x1, y1)]
    const [c, d] = [downAt(x0, y0), downAt(x1, y1)]
    box[0] = Math.min(a, b)
    box[1] = Math.min(c, d)
    box[2] = Math.max(a, b)
    box[3] = Math.max(c, d)
  }
  return {
    width,
    height,
    quarters,
    down: downAt,
    into,
    box: (x0, y0, x1, y1) => {
      const box: [number, number, number, number] = [0, 0, 0, 0]
      into(box, x0, y0, x1, y1)
      return box
    },
    shows: (box) => box.right > 0 && box.bottom > 0 && box.left < width && box.top < height,
  }
}
