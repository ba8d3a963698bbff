import type { Line } from './lines.ts'
import { tally } from './tally.ts'

/** How most of a document's text is set, and how far apart its lines stand. */
export interface BodyStyle {
  readonly size: number
  readonly bold: boolean
  /** Distance of base lines within a paragraph, by size; in points. */
  pitch(size: number): number
}

/** Measures all lines of a document. */
export function bodyStyle(pages: readonly (readonly Line[])[]): BodyStyle {
  const sizes = tally<number>()
  let boldLetters = 0
  let letters = 0
  for (const lines of pages)
    for (const line of lines)
      for (const word of line.words) {
        const length = word.text.length
        sizes.add(word.size, length)
        letters += length
        if (word.font.bold) boldLetters += length
      }
  const size = [...sizes.counts()].reduce((best, each) => (each[1] > best[1] ? each : best), [10, 0])[0]
  const pitches = pitchesBySize(pages)
  const usualOf = new Map(
    [...pitches].map(([slot, all]) => [slot, all.length >= 4 ? quantile(all, 0.3) : null]),
  )
  const own = quantile(pitches.get(half(size)), 0.3) ?? size * 1.2
  return {
    size,
    bold: boldLetters > letters * 0.6,
    pitch: (wanted) => {
      const found = usualOf.get(half(wanted)) ?? (own / size) * wanted
      return Math.min(found, wanted * 2.2)
    },
  }
}

function pitchesBySize(pages: readonly (readonly Line[])[]): Map<number, number[]> {
  const out = new Map<number, number[]>()
  for (const lines of pages)
    for (let i = 1; i < lines.length; i++) {
      const above = lines[i - 1]
      const line = lines[i]
      if (!above || !line || above.size !== line.size) continue
      const pitch = line.base - above.base
      if (pitch < line.size * 0.8 || pitch > line.size * 2.5 || line.left > above.right) continue
      const slot = half(line.size)
      const found = out.get(slot)
      if (found) found.push(pitch)
      else out.set(slot, [pitch])
    }
  return out
}

function half(size: number): number {
  return Math.round(size * 2) / 2
}

function quantile(values: readonly number[] | undefined, share: number): number | null {
  if (!values || values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? null
}
