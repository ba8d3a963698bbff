import type { Font, PdfPage } from './engine.ts'
import { tally } from './tally.ts'

/** Where the body is set in a light cut, the medium cut of the same family is its bold. */
export function withRelativeWeights(pages: readonly PdfPage[]): readonly PdfPage[] {
  if (!hasLightFont(pages)) return pages
  const main = mainFont(pages)
  const family = familyOf(main)
  if (!light.test(main)) return pages
  const heavier = (font: Font) => !font.bold && /medium/i.test(font.name) && familyOf(font.name) === family
  const bolder = new Map<Font, Font>()
  const weigh = (font: Font) => {
    const known = bolder.get(font)
    if (known) return known
    const made = heavier(font) ? { ...font, bold: true } : font
    bolder.set(font, made)
    return made
  }
  return pages.map((page) => ({
    ...page,
    words: page.words.map((word) =>
      weigh(word.font) === word.font ? word : { ...word, font: weigh(word.font) },
    ),
  }))
}

const light = /book|light/i

function hasLightFont(pages: readonly PdfPage[]): boolean {
  let last: Font | undefined
  for (const page of pages)
    for (const { font } of page.words) {
      if (font !== last && light.test(font.name)) return true
      last = font
    }
  return false
}

function mainFont(pages: readonly PdfPage[]): string {
  const letters = tally<string>()
  for (const page of pages) for (const word of page.words) letters.add(word.font.name, word.text.length)
  return [...letters.counts()].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0]
}

function familyOf(name: string): string {
  return name.split(/[-,]/)[0] ?? name
}
