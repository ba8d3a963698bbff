import type { OutlineItem } from './engine.ts'
import { isBold } from './line-looks.ts'
import { leadsToPage } from './lines.ts'
import { markerOf } from './markers.ts'
import { numberedLevels } from './numbered-levels.ts'
import type { Paragraph } from './paragraphs.ts'
import type { BodyStyle } from './style.ts'

/** Levels of those paragraphs that are headings: by structure tag, by bookmark, and by how they are set. */
export function headingLevels(
  paragraphs: readonly Paragraph[],
  body: BodyStyle,
  outline: readonly OutlineItem[],
): Map<Paragraph, number> {
  const titles = new Set(outline.map((item) => folded(item.title)).filter((title) => title.length > 2))
  const firsts = new Set([...titles].map((title) => title.charAt(0)))
  const isTitle = (text: string) => mayStartWith(text, firsts) && titles.has(folded(text))
  const found = paragraphs.filter((paragraph) => isHeading(paragraph, body, isTitle))
  const ranks = ranksOf(found)
  const levels = new Map(
    found.map((paragraph) => [paragraph, tagLevel(paragraph) ?? ranks.get(lookOf(paragraph)) ?? 6]),
  )
  const tagged = found.some((paragraph) => tagLevel(paragraph) !== null)
  return tagged ? levels : numberedLevels(levels, paragraphText)
}

const longest = 200

function isHeading(paragraph: Paragraph, body: BodyStyle, isTitle: (text: string) => boolean): boolean {
  const tagged = tagLevel(paragraph) !== null
  if (paragraph.lines.length > 4 && !tagged) return false
  const text = paragraphText(paragraph)
  if (text.length > longest || !/\p{L}/u.test(text)) return false
  if (tagged) return true
  const first = paragraph.lines[0]
  if (!first || markerOf(first) === 'sure' || leadsToPage(first)) return false
  if ((isLarge(paragraph, body) || standsOut(paragraph, body, text)) && !looksLikeText(text)) return true
  return isTitle(text)
}

function isLarge(paragraph: Paragraph, body: BodyStyle): boolean {
  return paragraph.lines.every((line) => line.size >= body.size * 1.13)
}

/** Bold or in capitals, in a document that is not. */
function standsOut(paragraph: Paragraph, body: BodyStyle, text: string): boolean {
  if (paragraph.lines.length > 3 || paragraph.lines.some((line) => line.size < body.size * 0.95)) return false
  return (!body.bold && paragraph.lines.every(isBold)) || isCapitals(text)
}

/** Whole sentences, addresses, tables of contents and lines that lead on are not headings. */
function looksLikeText(text: string): boolean {
  return /[.,;]$/.test(text) || /https?:|www\.|@/.test(text) || /[.\u2026\uFFFD]{4,}|(?:\. ){4,}/.test(text)
}

function isCapitals(text: string): boolean {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return false
  return (text.match(/\p{L}/gu) ?? []).length >= 4
}

/** Looks from the most to the least striking: 1 to 6. */
function ranksOf(headings: readonly Paragraph[]): Map<string, number> {
  const looks = new Map(headings.map((paragraph) => [lookOf(paragraph), paragraph]))
  const sorted = [...looks].sort(([, a], [, b]) => weight(b) - weight(a))
  return new Map(sorted.map(([look], i) => [look, Math.min(6, i + 1)]))
}

function lookOf(paragraph: Paragraph): string {
  const caps = isCapitals(paragraphText(paragraph))
  return `${sizeOf(paragraph)} ${paragraph.lines.every(isBold)} ${caps}`
}

function weight(paragraph: Paragraph): number {
  const bold = paragraph.lines.every(isBold) ? 0.2 : 0
  const caps = isCapitals(paragraphText(paragraph)) ? 0.1 : 0
  return sizeOf(paragraph) + bold + caps
}

function sizeOf(paragraph: Paragraph): number {
  return Math.round((paragraph.lines[0]?.size ?? 0) * 2) / 2
}

/** The level of a heading tag that all words carry; null where they do not. */
function tagLevel(paragraph: Paragraph): number | null {
  const tag = paragraph.lines[0]?.words[0]?.tag ?? ''
  const level = tag === 'Title' || tag === 'H' ? 1 : /^H[1-6]$/.test(tag) ? Number(tag.slice(1)) : null
  if (level === null) return null
  return paragraph.lines.every((line) => line.words.every((word) => word.tag === tag)) ? level : null
}

function paragraphText(paragraph: Paragraph): string {
  const [first, ...more] = paragraph.lines
  let text = first?.text ?? ''
  for (const line of more) text += ` ${line.text}`
  return text
}

/** Whether its first letter, folded, is one of these; what starts with anything but a letter of ASCII may. */
function mayStartWith(text: string, letters: ReadonlySet<string>): boolean {
  return letters.size > 0 && (!/^[a-z]/i.test(text) || letters.has(text.charAt(0).toLowerCase()))
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
