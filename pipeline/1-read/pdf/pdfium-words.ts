import { boldByName, type Font, type Word } from './engine.ts'
import { type Calls, invoke, type Library, named, narrowText } from './pdfium-library.ts'
import type { Projection } from './projection.ts'

/** What is read for each word, gathered while its letters go by. */
interface Open {
  text: string
  first: number
  last: number
  object: number
  spaced: boolean
}

const hyphenAtLineEnd = 2

/** The words of an open text page, in the order of the content stream. */
export function pdfiumWords(
  library: Library,
  textPage: number,
  project: Projection,
  tagOf: (object: number) => string,
): Word[] {
  const unicode = named(library.call, 'FPDFText_GetUnicode')
  const objectOf = named(library.call, 'FPDFText_GetTextObject')
  const count = invoke(library.call, 'FPDFText_CountChars', textPage)
  const measure = measurer(library, textPage, project, tagOf)
  const words: Word[] = []
  let open: Open | null = null
  let spaced = true
  const close = () => {
    if (open) words.push(...measure(open))
    open = null
  }
  for (let i = 0; i < count; i++) {
    const code = unicode(textPage, i)
    if (isSpace(code)) {
      close()
      spaced = true
      continue
    }
    const object = objectOf(textPage, i)
    if (open && (open as Open).object !== object) close()
    open ??= { text: '', first: i, last: i, object, spaced }
    open.text += letter(code)
    open.last = i
    spaced = false
    if (code === hyphenAtLineEnd) {
      close()
      spaced = true
    }
  }
  close()
  return joined(words)
}

function isSpace(code: number): boolean {
  return (
    (code <= 0x20 && code !== hyphenAtLineEnd && code !== 0) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000
  )
}

/** A letter without a Unicode value shows as U+FFFD, so that its loss can be seen and counted. */
function letter(code: number): string {
  if (code === hyphenAtLineEnd) return '-'
  if (code === 0 || code === 0xfffe || code === 0xffff || code > 0x10ffff) return '\uFFFD'
  return String.fromCodePoint(code)
}

interface Style {
  readonly font: Font
  readonly size: number
  readonly tag: string
  readonly base: number
}

function measurer(
  library: Library,
  textPage: number,
  project: Projection,
  tagOf: (object: number) => string,
): (open: Open) => Word[] {
  const { call, scratch } = library
  const looseBox = named(call, 'FPDFText_GetLooseCharBox')
  const fontOf = fontReader(library)
  const styleOf = (char: number, object: number): Style => ({
    font: fontOf(object),
    size: round(fontSize(library, textPage, char)),
    tag: object ? tagOf(object) : '',
    base: 0,
  })
  let lastObject = -1
  let style: Style | null = null
  const floats = scratch >> 2
  return (open) => {
    if (!style || open.object !== lastObject) style = styleOf(open.first, open.object)
    lastObject = open.object
    looseBox(textPage, open.first, scratch)
    let heap = library.floats()
    const [left, top, right, bottom] = [heap[floats], heap[floats + 1], heap[floats + 2], heap[floats + 3]]
    let box = project.box(left ?? 0, top ?? 0, right ?? 0, bottom ?? 0)
    if (open.last !== open.first) {
      looseBox(textPage, open.last, scratch)
      heap = library.floats()
      const end = project.box(
        heap[floats] ?? 0,
        heap[floats + 1] ?? 0,
        heap[floats + 2] ?? 0,
        heap[floats + 3] ?? 0,
      )
      box = [
        Math.min(box[0], end[0]),
        Math.min(box[1], end[1]),
        Math.max(box[2], end[2]),
        Math.max(box[3], end[3]),
      ]
    }
    const base = baseline(library, call, textPage, open.first, project)
    if (!box.every(Number.isFinite) || !project.shows(box)) return []
    return [
      {
        text: open.text,
        left: box[0],
        top: box[1],
        right: box[2],
        bottom: box[3],
        base: Number.isFinite(base) ? base : box[3],
        size: style.size || round(box[3] - box[1]),
        font: style.font,
        spaced: open.spaced,
        tag: style.tag,
      },
    ]
  }
}

function baseline(
  library: Library,
  call: Calls,
  textPage: number,
  char: number,
  project: Projection,
): number {
  const at = library.scratch
  invoke(call, 'FPDFText_GetCharOrigin', textPage, char, at, at + 8)
  const heap = library.doubles()
  return project.point(heap[at >> 3] ?? 0, heap[(at >> 3) + 1] ?? 0)[1]
}

/** The nominal size times the scale of the text matrix: what a ruler on the page would say. */
function fontSize(library: Library, textPage: number, char: number): number {
  const { call, scratch } = library
  const size = named(call, 'FPDFText_GetFontSize')(textPage, char)
  if (!invoke(call, 'FPDFText_GetMatrix', textPage, char, scratch)) return size
  const heap = library.floats()
  const scale = Math.hypot(heap[(scratch >> 2) + 2] ?? 0, heap[(scratch >> 2) + 3] ?? 1)
  return scale > 0 && Number.isFinite(scale) ? size * scale : size
}

const filledAndStroked = 2
const plain: Font = { name: '', bold: false, italic: false }

/** Fonts by address; good for one page, as the library may reuse addresses after that. */
function fontReader(library: Library): (object: number) => Font {
  const { call } = library
  const known = new Map<string, Font>()
  return (object) => {
    if (!object) return plain
    const font = invoke(call, 'FPDFTextObj_GetFont', object)
    const stroked = invoke(call, 'FPDFTextObj_GetTextRenderMode', object) === filledAndStroked
    const key = `${font} ${stroked}`
    const found = known.get(key)
    if (found) return found
    const name = font
      ? narrowText(library, (buffer, size) =>
          invoke(call, 'FPDFFont_GetBaseFontName', font, buffer, size),
        ).replace(/^[A-Z]{6}\+/, '')
      : ''
    const made = { name, bold: stroked || boldByName(name), italic: /italic|oblique/i.test(name) }
    known.set(key, made)
    return made
  }
}

/** Joins neighbours that differ only in the object they come from: some producers place each letter by itself. */
function joined(words: readonly Word[]): Word[] {
  const out: Word[] = []
  for (const word of words) {
    const last = out.at(-1)
    if (last && !word.spaced && sameLook(last, word)) {
      out[out.length - 1] = {
        ...last,
        text: last.text + word.text,
        left: Math.min(last.left, word.left),
        top: Math.min(last.top, word.top),
        right: Math.max(last.right, word.right),
        bottom: Math.max(last.bottom, word.bottom),
      }
    } else out.push(word)
  }
  return out
}

function sameLook(a: Word, b: Word): boolean {
  return (
    a.font === b.font &&
    a.size === b.size &&
    a.tag === b.tag &&
    Math.abs(a.base - b.base) < a.size * 0.1 &&
    b.left - a.right < a.size &&
    b.left > a.left
  )
}

function round(points: number): number {
  return Math.round(points * 10) / 10
}
