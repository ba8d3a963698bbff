import type { Hit } from '../api/api.ts'
import type { Span } from '../model/span.ts'
import { foundBy } from './found-by.ts'
import type { Paint } from './paint.ts'

/** A hit as a terminal shows it: its type and words, its source, what else of it has the words, its id. */
export function shownHit(hit: Hit, paints: Paint): string {
  const { card, marks, titleMarks, id } = hit
  const title =
    card.title !== '' && !card.text.startsWith(card.title.replace(/ …$/u, ''))
      ? [marked(card.title, titleMarks, paints)]
      : []
  const reason = foundBy(hit)
  return [
    `${paints.strong(card.type)}  ${[...title, marked(card.text, marks, paints)].join(': ')}`,
    `  ${card.source}`,
    ...(reason === '' ? [] : [`  found by ${reason}`]),
    `  ${paints.faint(id)}`,
    '',
  ].join('\n')
}

function marked(text: string, marks: readonly Span[], { hit }: Paint): string {
  let result = ''
  let from = 0
  for (const [start, end] of marks) {
    result += text.slice(from, start) + hit(text.slice(start, end))
    from = end
  }
  return result + text.slice(from)
}
