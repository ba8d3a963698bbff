import type { Box } from './engine.ts'
import { boxAt } from './pdfium-box.ts'
import { nameOfFile } from './pdfium-form.ts'
import { invoke, type Library, wideText, withAscii } from './pdfium-library.ts'
import type { Projection } from './projection.ts'

/** Words that were typed over a page, into a field of its form or without one. */
export interface Typed {
  readonly box: Box
  readonly text: string
  /** Points; 0 where whoever shows the page chooses. */
  readonly size: number
}

/** What lies over the words of a page, and how many comments of reviewers do. */
export interface Annotations {
  readonly typed: readonly Typed[]
  readonly comments: number
  /** Names of files that are pinned to the page. */
  readonly files: readonly string[]
}

const most = 10_000
const freeText = 3
const pinned = 17
const widget = 20
/** Notes, boxes of text, lines, frames, marks over words, stamps, carets and strokes. */
const commenting: ReadonlySet<number> = new Set([1, freeText, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
/** Lists to choose from, and fields for text. */
const textual: ReadonlySet<number> = new Set([4, 5, 6])
const unseen = 1 | 2 | 32
const password = 1 << 13

/** What the annotations of a page say. `form` is that of the document; 0 where it has none. */
export function annotationsOn(
  library: Library,
  form: number,
  page: number,
  project: Projection,
): Annotations {
  const { call } = library
  const typed: Typed[] = []
  const files: string[] = []
  let comments = 0
  const count = Math.min(most, invoke(call, 'FPDFPage_GetAnnotCount', page))
  for (let at = 0; at < count; at++) {
    const annotation = invoke(call, 'FPDFPage_GetAnnot', page, at)
    if (!annotation) continue
    const kind = invoke(call, 'FPDFAnnot_GetSubtype', annotation)
    const isSeen = (invoke(call, 'FPDFAnnot_GetFlags', annotation) & unseen) === 0
    const found = isSeen ? typedIn({ library, form, annotation, kind, project }) : null
    if (found) typed.push(found)
    else if (kind === pinned) files.push(fileName(library, annotation))
    else if (isSeen && commenting.has(kind) && stringOf(library, annotation, 'Contents') !== '') comments++
    invoke(call, 'FPDFPage_CloseAnnot', annotation)
  }
  return { typed, comments, files }
}

interface Annotation {
  readonly library: Library
  readonly form: number
  readonly annotation: number
  readonly kind: number
  readonly project: Projection
}

/** What was typed: the value of a field, or text where a program lets people type on any page; a box of text elsewhere is a comment. */
function typedIn(one: Annotation): Typed | null {
  const { library, annotation, kind } = one
  if (kind === widget) return one.form ? placed(one, filledIn(one)) : null
  const isTyped = kind === freeText && /typewriter/iu.test(stringOf(library, annotation, 'IT'))
  return isTyped ? placed(one, stringOf(library, annotation, 'Contents')) : null
}

function filledIn({ library, form, annotation }: Annotation): string {
  const { call } = library
  const isTextual = textual.has(invoke(call, 'FPDFAnnot_GetFormFieldType', form, annotation))
  if (!isTextual || invoke(call, 'FPDFAnnot_GetFormFieldFlags', form, annotation) & password) return ''
  return wideText(library, (buffer, size) =>
    invoke(call, 'FPDFAnnot_GetFormFieldValue', form, annotation, buffer, size),
  )
}

function placed({ library, form, annotation, kind, project }: Annotation, text: string): Typed | null {
  const { call, scratch } = library
  if (text.trim() === '' || !invoke(call, 'FPDFAnnot_GetRect', annotation, scratch)) return null
  const box = project.box(...boxAt(library))
  const isSized = kind === widget && invoke(call, 'FPDFAnnot_GetFontSize', form, annotation, scratch) !== 0
  return { box, text, size: isSized ? (library.floats()[scratch >> 2] ?? 0) : 0 }
}

function stringOf(library: Library, annotation: number, name: string): string {
  return withAscii(library, name, (key) =>
    wideText(library, (buffer, size) =>
      invoke(library.call, 'FPDFAnnot_GetStringValue', annotation, key, buffer, size),
    ),
  )
}

function fileName(library: Library, annotation: number): string {
  const file = invoke(library.call, 'FPDFAnnot_GetFileAttachment', annotation)
  return file ? nameOfFile(library, file) : ''
}
