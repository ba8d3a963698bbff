import type { Word } from './engine.ts'
import { joinedLetters, type Writable } from './joined-letters.ts'
import { invoke, type Library, named } from './pdfium-library.ts'
import { type Measure, pdfiumMeasure } from './pdfium-measure.ts'
import type { Projection } from './projection.ts'

const hyphenAtLineEnd = 2

/** The words of an open text page, in the order of the content stream, and whether U+FFFD may be among their letters. */
export function pdfiumWords(
  library: Library,
  textPage: number,
  project: Projection,
  tagOf: (object: number) => string,
): { readonly words: readonly Word[]; readonly hasUnknown: boolean } {
  const unicode = named(library.call, 'FPDFText_GetUnicode')
  const objectOf = named(library.call, 'FPDFText_GetTextObject')
  const isGuessed = named(library.call, 'FPDFText_IsGenerated')
  const count = invoke(library.call, 'FPDFText_CountChars', textPage)
  const measure = pdfiumMeasure(library, textPage, project, tagOf)
  const words: Writable[] = []
  const guessed = new Set<Writable>()
  const letters = spelling()
  let first = -1
  let object = 0
  let spaced = true
  let spacedBefore = true
  let printed = true
  let printedBefore = true
  let hasUnknown = false
  const close = (end: number) => {
    if (first < 0) return
    const word = wordOf(letters.take(), first, end - 1, object, spacedBefore, measure)
    if (word && project.shows(word)) words.push(word)
    if (word && spacedBefore && !printedBefore) guessed.add(word)
    first = -1
  }
  for (let i = 0; i < count; i++) {
    const code = unicode(textPage, i)
    if (isSpace(code)) {
      close(i)
      if (!isGuessed(textPage, i)) printed = true
      spaced = true
      continue
    }
    const own = objectOf(textPage, i)
    if (object !== own) close(i)
    if (first < 0) [first, object, spacedBefore, printedBefore] = [i, own, spaced, printed]
    const known = letter(code)
    if (known === unknown) hasUnknown = true
    letters.add(known)
    spaced = printed = false
    if (code === hyphenAtLineEnd) {
      close(i + 1)
      spaced = printed = true
    }
  }
  close(count)
  return { words: joinedLetters(words, guessed), hasUnknown }
}

const spellingLimit = 1024

/** Puts a text together from code points; those of one word become a string at once. */
function spelling(): { add(code: number): void; take(): string } {
  let text = ''
  const codes: number[] = []
  const flush = () => {
    const more = String.fromCodePoint(...codes)
    text = text === '' ? more : text + more
    codes.length = 0
  }
  return {
    add: (code) => {
      if (codes.push(code) >= spellingLimit) flush()
    },
    take: () => {
      flush()
      const whole = text
      text = ''
      return whole
    },
  }
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

const unknown = 0xfffd

/** A letter's code point; one without a Unicode value shows as U+FFFD, so that its loss can be seen and counted. */
function letter(code: number): number {
  if (code === hyphenAtLineEnd) return 0x2d
  return code === 0 || code === 0xfffe || code === 0xffff || code > 0x10ffff ? unknown : code
}

function wordOf(
  text: string,
  first: number,
  last: number,
  object: number,
  spaced: boolean,
  measure: Measure,
): Writable | null {
  const { box } = measure
  measure.measure(first)
  let [left, top, right, bottom] = [box[0] as number, box[1] as number, box[2] as number, box[3] as number]
  if (last !== first) {
    measure.measure(last)
    left = Math.min(left, box[0] as number)
    top = Math.min(top, box[1] as number)
    right = Math.max(right, box[2] as number)
    bottom = Math.max(bottom, box[3] as number)
  }
  const base = measure.base(first)
  if (!Number.isFinite(left + top + right + bottom + base)) return null
  const { font, size, tag } = measure.style(first, object)
  return { text, left, top, right, bottom, base, size: size || bottom - top, font, spaced, tag }
}
