import type { PhrasingContent, Text } from 'mdast'
import { type Inline, splitLines } from './inline.ts'

/** Stretches as mdast: looks merged, white space at both ends and outside of looks. Empty where there is no text. */
export function phrasing(inlines: readonly Inline[]): PhrasingContent[] {
  const content: PhrasingContent[] = []
  const lines = splitLines(trimmed(merged(inlines)))
  for (const [number, line] of lines.entries()) {
    if (number > 0) content.push({ type: 'break' })
    for (const inline of line) for (const node of nodesOf(inline)) pushMerging(content, node)
  }
  return content
}

function pushMerging(content: PhrasingContent[], node: PhrasingContent): void {
  const last = content.at(-1)
  if (last?.type === 'text' && node.type === 'text') last.value += node.value
  else content.push(node)
}

/** White space between two stretches takes the look of the first, so that a bold line is one bold stretch. */
function merged(inlines: readonly Inline[]): Inline[] {
  const result: { -readonly [K in keyof Inline]: Inline[K] }[] = []
  for (const inline of inlines) {
    const last = result.at(-1)
    if (inline.text === '') continue
    if (last && (inline.text.trim() === '' || sameLook(last, inline))) last.text += inline.text
    else result.push({ ...inline })
  }
  return result
}

function sameLook(a: Inline, b: Inline): boolean {
  const sameType = !a.strong === !b.strong && !a.emphasis === !b.emphasis && !a.struck === !b.struck
  return sameType && safeUrl(a.url) === safeUrl(b.url)
}

function trimmed(inlines: readonly Inline[]): Inline[] {
  const last = inlines.length - 1
  return inlines.map((inline, i) => {
    const text = i === 0 ? inline.text.trimStart() : inline.text
    return { ...inline, text: i === last ? text.trimEnd() : text }
  })
}

function nodesOf(inline: Inline): PhrasingContent[] {
  const { text } = inline
  const core = text.trim()
  const start = text.length - text.trimStart().length
  const before = text.slice(0, start)
  const after = text.slice(start + core.length)
  if (core === '' || !(inline.strong || inline.emphasis || inline.struck || inline.url))
    return [textNode(text)]
  let node: PhrasingContent = textNode(core)
  if (inline.emphasis) node = { type: 'emphasis', children: [node] }
  if (inline.strong) node = { type: 'strong', children: [node] }
  if (inline.struck) node = { type: 'delete', children: [node] }
  const url = safeUrl(inline.url)
  if (url) node = { type: 'link', url, children: [node] } as PhrasingContent
  return [...(before ? [textNode(before)] : []), node, ...(after ? [textNode(after)] : [])]
}

/** Half characters and control characters are what is left of damage; no text has them. */
function textNode(value: string): Text {
  return {
    type: 'text',
    value: value.replace(/\p{Cs}/gu, '\uFFFD').replace(/[\u0000-\u0008\u000E-\u001F\u007F]/gu, ''),
  }
}

function safeUrl(url: string | undefined): string | null {
  return url && /^(?:https?:\/\/|mailto:)/iu.test(url.trim()) ? url.trim() : null
}

/** The words of mdast content, line ends as spaces. */
export function textOfPhrasing(content: readonly PhrasingContent[]): string {
  return content
    .map((node) => ('children' in node ? textOfPhrasing(node.children) : 'value' in node ? node.value : ' '))
    .join('')
    .trim()
}
