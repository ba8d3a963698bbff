import { decodeBytes } from './decode-bytes.ts'

/** So much of a text tells. */
const SAMPLE = 1024 * 1024

const OTHERS = ['macintosh', 'ibm850'] as const

/**
 * What no writer puts where it stands: a capital among small letters, a small one among capitals ("STRAßE" is none), a symbol
 * within a word, an opening mark behind one, and what no page has at all.
 */
const misplaced =
  /(?<=\p{Ll})(?![A-Z])\p{Lu}(?!\p{Lu})|(?<=\p{Lu})(?![a-zß])\p{Ll}(?=\p{Lu})|(?<=\p{L})[‚„]|(?<=\p{L})[†‡ˆ‰‹›˜¢£¤¥¦¬√≠∞≤≥∂∑∏π∫Ω≈∆◊ˇ˘˙˚˝˛\u2500-\u25ff](?=\p{L})|ƒ(?=\p{L})|(?<=\p{L})ƒ|[\u0080-\u009f]/gu

/** Letters with accents in a word, as Windows-1252 has them from 0xC0 on; the rest of it may be anything elsewhere. */
const placed = /(?<=\p{L})[À-ÖØ-öø-ÿ]|[À-ÖØ-öø-ÿ](?=\p{L})/gu

/** What fits where it stands: a letter, an apostrophe in a word, a mark behind one. */
const fitting = /[^\P{L}\p{Lo}ƒı]|(?<=\p{L})’(?=\p{L})|(?<=[\p{L}\p{P}])[”’…–—](?!\p{L})/gu

/**
 * Of bytes in no Unicode: "macintosh" or "ibm850" where nearly all that Windows-1252 shows in odd places is then a letter
 * where one is expected, else "windows-1252", which most such texts are.
 */
export function olderCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  const usual = decodeBytes(sample, 'windows-1252')
  const odd = placesOf(misplaced, usual)
  if (odd.size <= placesOf(placed, usual, odd).size) return 'windows-1252'
  const [best] = OTHERS.map((charset) => ({ charset, score: scoreOf(sample, charset, odd) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  return best?.charset ?? 'windows-1252'
}

/** How many of the odd places a page makes right; 0 where it leaves, or makes, more than a few odd ones. */
function scoreOf(sample: Uint8Array, charset: string, odd: ReadonlySet<number>): number {
  const text = decodeBytes(sample, charset)
  const still = placesOf(misplaced, text)
  const fits = placesOf(fitting, text, still)
  const right = [...odd].filter((at) => fits.has(at)).length
  const wrong = odd.size - right + still.size
  return wrong * FEW <= right ? right - wrong : 0
}

/** One odd place in twenty may be a slip of somebody's. */
const FEW = 20

/** Where a pattern finds something, without those places. In pages of one byte a character they are those of the bytes. */
function placesOf(pattern: RegExp, text: string, without: ReadonlySet<number> = new Set()): Set<number> {
  const places = new Set<number>()
  for (const { index } of text.matchAll(pattern)) if (!without.has(index)) places.add(index)
  return places
}
