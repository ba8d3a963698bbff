import type { Word } from './engine.ts'
import { joinedLetters, type Writable } from './joined-letters.ts'
import { hyphenAtLineEnd, isSpace, letter, spelling, unknown } from './pdfium-letters.ts'
import { invoke, type Library, named } from './pdfium-library.ts'
import { type Measure, pdfiumMeasure } from './pdfium-measure.ts'
import type { Tagging } from './pdfium-tags.ts'
import type { Projection } from './projection.ts'

/** The words of an open text page, in the order of the content stream, and whether U+FFFD may be among their letters. */
export function pdfiumWords(
  library: Library,
  textPage: number,
  project: Projection,
  tagOf: (object: number) => Tagging,
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
  const { font, size, ...tagging } = measure.style(first, object)
  return { text, left, top, right, bottom, base, size: size || bottom - top, font, spaced, ...tagging }
}
