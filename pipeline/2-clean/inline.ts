import type { PhrasingContent } from 'mdast'
import type { Run } from '../model/block.ts'
import { meantBreak } from './draft.ts'

/** Words with their emphasis and links; spans count within the text. */
export interface Inline {
  readonly text: string
  readonly runs: readonly Run[]
}

/** Flat text of phrasing content with its emphasis and links; a stack instead of recursion, for deep input. */
export function inline(children: readonly PhrasingContent[]): Inline {
  let text = ''
  /** Where the words of the last picture end. */
  let pictured = -1
  const runs: Run[] = []
  type Step = { node: PhrasingContent } | { close: Omit<Run, 'span'>; start: number }
  const stack: Step[] = children.map((node) => ({ node })).reverse()
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('close' in step) {
      if (step.start < text.length) runs.push({ ...step.close, span: [step.start, text.length] })
      continue
    }
    const { node } = step
    if (node.type === 'break') text += meantBreak
    else if (node.type === 'html') text += /^<br\b/iu.test(node.value) ? meantBreak : ''
    else if (node.type === 'image') {
      text = besidePicture(text, node.alt ?? '', text.length > 0 && text.trimEnd().length === pictured)
      pictured = node.alt ? text.length : pictured
    } else if ('value' in node) {
      const words = node.value.replace(/[\u2028\u2029]/gu, '\n')
      text = text.length === pictured ? besidePicture(text, words, false) : text + words
    } else if ('children' in node) {
      const close = markOf(node)
      if (close) stack.push({ close, start: text.length })
      for (let i = node.children.length - 1; i >= 0; i--)
        stack.push({ node: node.children[i] as PhrasingContent })
    }
  }
  return { text, runs: runs.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]) }
}

/** What a picture shows is no part of the word beside it; of several pictures each has a line. */
function besidePicture(before: string, words: string, isNext: boolean): string {
  if (words === '') return before
  if (isNext) return before.trimEnd() + meantBreak + words
  return /[\p{L}\p{N}.,;:!?)\]]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words)
    ? `${before} ${words}`
    : before + words
}

function markOf(node: PhrasingContent): Omit<Run, 'span'> | null {
  if (node.type === 'strong') return { kind: 'strong' }
  if (node.type === 'emphasis') return { kind: 'emphasis' }
  if (node.type === 'delete') return { kind: 'struck' }
  return node.type === 'link' && !isPicture(node) ? { kind: 'link', url: node.url } : null
}

/** An image, also one that leads to where it is shown larger. */
export function isPicture(node: PhrasingContent): boolean {
  if (node.type === 'link')
    return node.children.length > 0 && node.children.every(({ type }) => type === 'image')
  return node.type === 'image'
}

/** The words of a cell without the breaks around them, which would break the row. */
export function bare({ text, runs }: Inline): Inline {
  const from = text.length - text.trimStart().length
  const end = text.trimEnd().length
  const inside = (at: number) => Math.min(Math.max(at, from), end) - from
  return {
    text: text.slice(from, Math.max(from, end)),
    runs: runs
      .map((run) => ({ ...run, span: [inside(run.span[0]), inside(run.span[1])] as const }))
      .filter(({ span }) => span[0] < span[1]),
  }
}
