import { boldByName, type Font, type Word } from './engine.ts'

/** A run of text as the library gives it. */
export interface Item {
  readonly str?: string
  readonly transform?: readonly number[]
  readonly width?: number
  readonly height?: number
  readonly fontName?: string
  readonly hasEOL?: boolean
}

/** The library's fonts by its own names for them. */
export type FontStyles = Readonly<Record<string, { readonly fontFamily?: string }>>

/** Cuts the library's runs at white space; the width of a run is shared out by letters. */
export function wordsOf(items: readonly Item[], styles: FontStyles, viewport: readonly number[]): Word[] {
  const words: Word[] = []
  const fonts = new Map<string, Font>()
  let spaced = true
  for (const item of items) {
    const { str = '', transform = [1, 0, 0, 1, 0, 0], width = 0, fontName = '' } = item
    const [left, base] = applied(viewport, transform[4] ?? 0, transform[5] ?? 0)
    const size = Math.round(Math.hypot(transform[2] ?? 0, transform[3] ?? 0) * 10) / 10
    const font = fonts.get(fontName) ?? fontOf(fontName, styles[fontName]?.fontFamily ?? '')
    fonts.set(fontName, font)
    const step = str.length > 0 ? width / str.length : 0
    for (const match of str.matchAll(/\s+|\S+/gu)) {
      const text = match[0]
      if (/^\s/u.test(text)) {
        spaced = true
        continue
      }
      const from = left + step * match.index
      const right = from + step * text.length
      words.push({
        text,
        left: from,
        right,
        top: base - size * 0.8,
        bottom: base + size * 0.2,
        base,
        size,
        font,
        spaced,
        tag: '',
      })
      spaced = false
    }
    if (item.hasEOL) spaced = true
  }
  return words
}

function fontOf(name: string, family: string): Font {
  return { name: family || name, bold: boldByName(family), italic: /italic|oblique/i.test(family) }
}

/** A point as a matrix moves it. */
export function applied(matrix: readonly number[], x: number, y: number): readonly [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix
  return [a * x + c * y + e, b * x + d * y + f]
}
