import type { BlockKind, Run } from '../model/block.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Place } from '../model/place.ts'
import type { Span } from '../model/span.ts'

/**
 * A block on its way to the final text. In `text`, `\n` is a soft line end as it lies in the source, U+2028 a line end
 * somebody meant, and tab parts the cells of a row; spans count within `text`.
 */
export interface Draft {
  readonly kind: BlockKind
  readonly text: string
  readonly level: number
  readonly marker?: string
  readonly list?: number
  readonly table?: number
  readonly header?: boolean
  /** Its soft line ends are those of columns and nothing else. */
  readonly wrapped?: boolean
  readonly runs: readonly Run[]
  readonly place: Place
  readonly size?: number
  /** The longest line of the paragraph that this is cut from, where a repair has cut it. */
  readonly width?: number
  readonly margin?: 'top' | 'bottom'
}

export const meantBreak = '\u2028'

/** The lines of a draft's text, however they end. */
export function linesOf(text: string): readonly string[] {
  return text.split(/[\n\u2028]/u)
}

/** What a repair took out of a draft: a law adds these up with the final text and compares with the source's. */
export interface Taken {
  readonly rule: string
  readonly text: string
  readonly place: Place
}

/** What a repair may know of languages. */
export type Languages = Pick<Knowledge, 'lexicons' | 'otherLanguages'>

/** A repair sees all blocks of a document and gives them back mended, with all that it took out. Done twice is done once. */
export type Repair = (
  drafts: readonly Draft[],
  knowledge: Languages,
) => {
  readonly drafts: readonly Draft[]
  readonly taken: readonly Taken[]
}

export interface Edit {
  readonly span: Span
  readonly text: string
}

/** `draft` with stretches of its text replaced, in order and without overlap; runs move along. */
export function editDraft(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft
  let text = ''
  let from = 0
  for (const edit of edits) {
    text += draft.text.slice(from, edit.span[0]) + edit.text
    from = edit.span[1]
  }
  text += draft.text.slice(from)
  const runs = draft.runs.flatMap((run) => {
    const span: Span = [moved(run.span[0], edits), moved(run.span[1], edits)]
    return span[0] < span[1] ? [{ ...run, span }] : []
  })
  return { ...draft, text, runs }
}

/** Part of a draft as a draft; runs are cut to it. */
export function sliceDraft(draft: Draft, span: Span): Draft {
  const runs = draft.runs.flatMap((run) => {
    const cut: Span = [Math.max(run.span[0], span[0]) - span[0], Math.min(run.span[1], span[1]) - span[0]]
    return cut[0] < cut[1] ? [{ ...run, span: cut }] : []
  })
  return { ...draft, text: draft.text.slice(span[0], span[1]), runs }
}

function moved(offset: number, edits: readonly Edit[]): number {
  let shift = 0
  for (const { span, text } of edits) {
    if (span[1] <= offset) shift += text.length - (span[1] - span[0])
    else if (span[0] < offset) return span[0] + shift + Math.min(text.length, offset - span[0])
    else break
  }
  return offset + shift
}

/** Every match of a global pattern as an edit. */
export function editsOf(
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): Edit[] {
  return [...text.matchAll(pattern)].map((match) => ({
    span: [match.index, match.index + match[0].length] as const,
    text: replacement(match),
  }))
}
