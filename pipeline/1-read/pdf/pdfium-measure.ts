import type { Font, TaggedCell } from './engine.ts'
import { pdfiumFonts } from './pdfium-fonts.ts'
import { type Library, named } from './pdfium-library.ts'
import { type Tagging, untagged } from './pdfium-tags.ts'
import type { Projection } from './projection.ts'

/** What letters of one text object share. */
export interface Style {
  readonly font: Font
  readonly size: number
  readonly tag: string
  readonly cell?: TaggedCell
  readonly item?: number
  readonly turn?: number
}

/** Asks an open text page about its letters, by their index. */
export interface Measure {
  /** Left, top, right, bottom of the letter measured last, as the page is shown. */
  readonly box: Float64Array
  measure(char: number): void
  /** The base line, measured downwards. */
  base(char: number): number
  style(char: number, object: number): Style
}

export function pdfiumMeasure(
  library: Library,
  textPage: number,
  project: Projection,
  tagOf: (object: number) => Tagging,
): Measure {
  const { call, scratch } = library
  const looseBox = named(call, 'FPDFText_GetLooseCharBox')
  const origin = named(call, 'FPDFText_GetCharOrigin')
  const fontOf = pdfiumFonts(library)
  const setAt = settingReader(library, textPage, project.quarters)
  const floats = scratch >> 2
  const doubles = scratch >> 3
  let lastObject = -1
  let last: Style | null = null
  const box = new Float64Array(4)
  return {
    box,
    measure: (char) => {
      looseBox(textPage, char, scratch)
      const heap = library.floats()
      project.into(
        box,
        heap[floats] ?? 0,
        heap[floats + 1] ?? 0,
        heap[floats + 2] ?? 0,
        heap[floats + 3] ?? 0,
      )
    },
    base: (char) => {
      origin(textPage, char, scratch, scratch + 8)
      const heap = library.doubles()
      return project.down(heap[doubles] ?? 0, heap[doubles + 1] ?? 0)
    },
    style: (char, object) => {
      if (last && object === lastObject) return last
      lastObject = object
      last = { font: fontOf(object), ...setAt(char), ...(object ? tagOf(object) : untagged) }
      return last
    },
  }
}

/**
 * How large letters are, the nominal size times the scale of the text matrix: what a ruler on the page would say, to a tenth of
 * a point; and how they are turned as the page is shown.
 */
function settingReader(
  library: Library,
  textPage: number,
  quarters: number,
): (char: number) => Pick<Style, 'size' | 'turn'> {
  const { call, scratch } = library
  const nominal = named(call, 'FPDFText_GetFontSize')
  const matrix = named(call, 'FPDFText_GetMatrix')
  const floats = scratch >> 2
  return (char) => {
    const size = nominal(textPage, char)
    if (!matrix(textPage, char, scratch)) return { size: tenth(size) }
    const heap = library.floats()
    const scale = Math.hypot(heap[floats + 2] ?? 0, heap[floats + 3] ?? 1)
    const set = { size: tenth(scale > 0 && Number.isFinite(scale) ? size * scale : size) }
    const turn = turnOf(heap[floats] ?? 1, heap[floats + 1] ?? 0, quarters)
    return turn === 0 ? set : { ...set, turn }
  }
}

/** The quarters clockwise by which a line that runs along (x, y), upwards, is turned; upside down is what mirrors show, too. */
function turnOf(x: number, y: number, quarters: number): number {
  const turn = (((quarters - Math.atan2(y, x) / (Math.PI / 2)) % 4) + 4) % 4
  const whole = Math.round(turn)
  if (!Number.isFinite(turn)) return 0
  return Math.abs(turn - whole) > aslant ? turn : whole % 2 === 0 ? 0 : whole
}

/** Quarters by which a scanned line may rise or fall. */
const aslant = 0.08

function tenth(points: number): number {
  return Math.round(points * 10) / 10
}
