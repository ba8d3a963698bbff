import type { Report } from '../../model/message.ts'
import { reportLongLines } from '../long-line.ts'
import { opaque, tagsOf } from './tags.ts'

const longestLine = 100_000

/** `markup` with the rest of endless lines of text left out. Tags stay as they are: a picture inside one may well be long. */
export function withoutLongText(markup: string, report: Report): string {
  if (markup.length <= longestLine) return markup
  let result = ''
  let from = 0
  let cut = 0
  const keep = (end: number, isText: boolean) => {
    const text = markup.slice(from, end)
    const lines = isText && text.length > longestLine ? text.split('\n') : []
    const long = lines.filter((line) => line.length > longestLine).length
    cut += long
    result += long === 0 ? text : lines.map((line) => line.slice(0, longestLine)).join('\n')
    from = end
  }
  let shown = true
  for (const tag of tagsOf(markup)) {
    keep(tag.start, shown)
    keep(tag.end, false)
    shown = tag.closing || !opaque.has(tag.name)
  }
  keep(markup.length, shown)
  reportLongLines(cut, longestLine, report)
  return result
}
