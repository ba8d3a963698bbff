import type { Font, PdfPage } from './engine.ts'
import { tally } from './tally.ts'

/** Where the body is set in a light cut, the medium cut of the same family is its bold. */
export function withRelativeWeights(pages: readonly PdfPage[]): readonly PdfPage[] {
  const fonts = fontsOf(pages)
  if (!fonts.some((font) => light.test(font.name))) return pages
  const main = mainFont(pages)
  if (!light.test(main)) return pages
  const family = familyOf(main)
  const heavier = fonts.filter(
    (font) => !font.bold && /medium/i.test(font.name) && familyOf(font.name) === family,
  )
  if (heavier.length === 0) return pages
  const bolder = new Map(heavier.map((font) => [font, { ...font, bold: true }]))
  return pages.map((page) => ({
    ...page,
    words: page.words.map((word) => {
      const font = bolder.get(word.font)
      return font ? { ...word, font } : word
    }),
  }))
}

const light = /book|light/i

/** Fonts come in long rows, so that looking at each change finds them all. */
function fontsOf(pages: readonly PdfPage[]): Font[] {
  const fonts = new Set<Font>()
  let last: Font | undefined
  for (const page of pages)
    for (const { font } of page.words) {
      if (font !== last) fonts.add(font)
      last = font
    }
  return [...fonts]
}

function mainFont(pages: readonly PdfPage[]): string {
  const letters = tally<string>()
  for (const page of pages) for (const word of page.words) letters.add(word.font.name, word.text.length)
  return [...letters.counts()].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0]
}

function familyOf(name: string): string {
  return name.split(/[-,]/)[0] ?? name
}
