import type { PhrasingContent, Text } from 'mdast'
import { asPower, raisedAs } from '../raised.ts'
import { type Inline, splitLines } from './inline.ts'

/**
 * Stretches as mdast: looks merged, white space at both ends and outside of looks; raised marks of notes as references to
 * them. Empty where there is no text.
 */
export function phrasing(inlines: readonly Inline[]): PhrasingContent[] {
  const content: PhrasingContent[] = []
  const lines = splitLines(trimmed(merged(inlines)))
  for (const [number, line] of lines.entries()) {
    if (number > 0) content.push({ type: 'break' })
    let said = ''
    for (const [at, inline] of line.entries()) {
      const whole = inline.raised ? raisedIn(inline, said, line[at + 1]?.text ?? '') : inline
      if (typeof whole !== 'string') for (const node of nodesOf(whole)) pushMerging(content, node)
      else
        content.push({ type: 'footnoteReference', identifier: whole, label: whole }, ...spaceBehind(inline))
      said += typeof whole === 'string' ? inline.text.replace(/\S/gu, '') : inline.text
    }
  }
  return content
}

/** The mark of a note as it is, anything else as a stretch: a power in characters that show as one. */
function raisedIn(inline: Inline, said: string, behind: string): Inline | string {
  const text = inline.text.trim()
  const kind = raisedAs(text, said, inline.text === inline.text.trimEnd() ? behind : ' ')
  if (kind === 'mark') return text
  return kind === 'power' ? { ...inline, text: asPower(inline.text) } : inline
}

function spaceBehind({ text }: Inline): Text[] {
  const space = text.slice(text.trimEnd().length)
  return space === '' ? [] : [textNode(space)]
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
  return sameType && !a.raised === !b.raised && safeUrl(a.url) === safeUrl(b.url)
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
    .filter(({ type }) => type !== 'footnoteReference')
    .map((node) => ('children' in node ? textOfPhrasing(node.children) : 'value' in node ? node.value : ' '))
    .join('')
    .trim()
}
