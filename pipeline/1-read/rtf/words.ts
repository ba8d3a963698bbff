import { placeIn, type Rtf } from './document.ts'
import type { ParagraphState } from './paragraph-pieces.ts'
import { firstState, type State } from './state.ts'
import { setCharset, takeText } from './text.ts'

type Word = (rtf: Rtf, param: number | null) => void

/** Control words that do something; all others are ignored, as RTF asks for. */
export const words: Readonly<Record<string, Word>> = {
  ansicpg: (rtf, page) => set(rtf, { page: page ?? 1252 }),
  mac: (rtf) => set(rtf, { page: 10000 }),
  pc: (rtf) => set(rtf, { page: 437 }),
  f: (rtf, font) => set(rtf, { font: font ?? -1 }),
  fcharset: (rtf, charset) => setCharset(rtf, charset ?? 0),
  uc: (rtf, count) => set(rtf, { fallback: Math.min(Math.max(count ?? 1, 0), 16) }),
  u: (rtf, code) => {
    takeText(rtf, String.fromCharCode((code ?? 0) & 0xffff))
    rtf.skip = rtf.state.fallback
  },
  b: (rtf, on) => set(rtf, { strong: on !== 0 }),
  i: (rtf, on) => set(rtf, { emphasis: on !== 0 }),
  v: (rtf, on) => set(rtf, { hidden: on !== 0 }),
  strike: (rtf, on) => set(rtf, { struck: on !== 0 }),
  striked: (rtf, on) => set(rtf, { struck: on !== 0 }),
  super: (rtf, on) => set(rtf, { raised: on !== 0 }),
  sub: (rtf) => set(rtf, { raised: false }),
  nosupersub: (rtf) => set(rtf, { raised: false }),
  deleted: (rtf, on) => set(rtf, { deleted: on !== 0 }),
  fs: (rtf, size) => set(rtf, { size: (size ?? 24) / 2 }),
  plain: (rtf) => {
    const { strong, emphasis, struck, raised, hidden, deleted, size, font } = firstState()
    set(rtf, { strong, emphasis, struck, raised, hidden, deleted, size, font })
  },
  pard: (rtf) => {
    const { style, outline, inTable, list, level } = firstState()
    set(rtf, { style, outline, inTable, list, level })
  },
  s: (rtf, style) => set(rtf, { style: style ?? 0 }),
  outlinelevel: (rtf, outline) => {
    if (rtf.state.destination !== 'styles') set(rtf, { outline })
    else if (outline !== null && outline < 9) rtf.headings.set(rtf.state.style, Math.min(outline + 1, 6))
  },
  ls: (rtf, list) => set(rtf, { list: list ?? 0 }),
  ilvl: (rtf, level) => set(rtf, { level: Math.min(Math.max(level ?? 0, 0), 8) }),
  intbl: (rtf) => set(rtf, { inTable: true }),
  par: endParagraph,
  sect: endParagraph,
  page: endParagraph,
  '\n': endParagraph,
  '\r': endParagraph,
  cell: (rtf) => {
    if (!isText(rtf)) return
    rtf.sink.endCell(standingOf(rtf), placeIn(rtf))
    rtf.paragraphs++
  },
  row: (rtf) => {
    if (!isText(rtf)) return
    rtf.sink.endRow(rtf.header, placeIn(rtf))
    rtf.header = false
  },
  trowd: (rtf) => {
    rtf.header = false
  },
  trhdr: (rtf) => {
    rtf.header = true
  },
  nestcell: (rtf) => takeText(rtf, '\u2028'),
  yr: (rtf, year) => dated(rtf, year, 4),
  mo: (rtf, month) => dated(rtf, month, 2),
  dy: (rtf, day) => dated(rtf, day, 2),
}

/** Ends a paragraph and hands what is finished to the document. */
export function endParagraph(rtf: Rtf): void {
  if (!isText(rtf)) return
  rtf.sink.endParagraph(standingOf(rtf), placeIn(rtf))
  rtf.paragraphs++
  if (rtf.groups.every((group) => group.sink === rtf.sink)) rtf.flow.add(rtf.sink.take(false))
}

function standingOf(rtf: Rtf): ParagraphState {
  const { inTable, list, level, style, outline } = rtf.state
  const heading = outline !== null && outline < 9 ? Math.min(outline + 1, 6) : (rtf.headings.get(style) ?? 0)
  return { inTable, list, level, heading }
}

function isText(rtf: Rtf): boolean {
  return /^(?:text|note|box|top|bottom)$/u.test(rtf.state.destination)
}

function set(rtf: Rtf, change: Partial<State>): void {
  Object.assign(rtf.state, change)
}

function dated(rtf: Rtf, value: number | null, digits: number): void {
  if (rtf.state.property !== 'creatim' || value === null) return
  const before = rtf.properties.get('creatim')
  rtf.properties.set('creatim', (before ? `${before}-` : '') + String(value).padStart(digits, '0'))
}
