import type { Data } from 'mdast'
import type { Box, PdfPage } from './engine.ts'
import { boxOf, type Line } from './lines.ts'

/** Where lines stand and how large they are set, as every node says it. */
export function dataOf(page: PdfPage, lines: readonly Line[]): Data {
  const size = lines[0]?.size
  const data = placeOf(page, boxOf(lines))
  return size === undefined ? data : Object.assign(data, { size })
}

/** A place without a size, for nodes that hold others. */
export function placeOf(page: PdfPage, box: Box): Data {
  const at = { index: page.index, label: page.label }
  if (!box.every(Number.isFinite)) return { place: { page: at } }
  return { place: { page: at, box: [tenth(box[0]), tenth(box[1]), tenth(box[2]), tenth(box[3])] } }
}

function tenth(points: number): number {
  return Math.round(points * 10) / 10
}
