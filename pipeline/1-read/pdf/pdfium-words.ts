import type { Word } from './engine.ts'
import { invoke, type Library, named } from './pdfium-library.ts'
import { type Measure, pdfiumMeasure } from './pdfium-measure.ts'
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
  const measure = pdfiumMeasure(library, textPage, project, tagOf)
  const words: Writable[] = []
  let open: Open | null = null
  let spaced = true
  const close = () => {
    const word = open ? wordOf(open, measure) : null
    if (word && project.shows([word.left, word.top, word.right, word.bottom])) words.push(word)
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

function wordOf({ text, first, last, object, spaced }: Open, measure: Measure): Writable | null {
  const box = measure.box(first)
  if (last !== first) {
    const end = measure.box(last)
    box[0] = Math.min(box[0], end[0])
    box[1] = Math.min(box[1], end[1])
    box[2] = Math.max(box[2], end[2])
    box[3] = Math.max(box[3], end[3])
  }
  const base = measure.base(first)
  const [left, top, right, bottom] = box
  if (!Number.isFinite(left + top + right + bottom + base)) return null
  const { font, size, tag } = measure.style(first, object)
  return { text, left, top, right, bottom, base, size: size || bottom - top, font, spaced, tag }
}

/** Joins neighbours that differ only in the object they come from: some producers place each letter by itself. */
function joined(words: readonly Writable[]): Word[] {
  const out: Writable[] = []
  let last: Writable | undefined
  for (const word of words) {
    if (last && !word.spaced && sameLook(last, word)) {
      last.text += word.text
      last.left = Math.min(last.left, word.left)
      last.top = Math.min(last.top, word.top)
      last.right = Math.max(last.right, word.right)
      last.bottom = Math.max(last.bottom, word.bottom)
    } else {
      out.push(word)
      last = word
    }
  }
  return out
}

/** A word while it is being put together. */
type Writable = { -readonly [key in keyof Word]: Word[key] }

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
