import { tagsOf } from './tags.ts'

/** Deeper markup is no document's; parsers and walks that call themselves run out of stack on it. */
export const deepest = 256

/** Elements that HTML closes by itself, or that have no inside: they do not nest for want of an end tag. */
const flat = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'html head body p li dt dd tr td th thead tbody tfoot caption colgroup option optgroup rp rt'
  ).split(' '),
)

/** `markup` with the tags of elements nested too deep blanked out, so that lines and columns stay; as it is where none are. */
export function shallow(markup: string): string {
  const tooDeep: (readonly [start: number, end: number])[] = []
  let depth = 0
  for (const tag of tagsOf(markup)) {
    if (flat.has(tag.name)) continue
    if (!tag.closing) depth++
    if (depth > deepest) tooDeep.push([tag.start, tag.end])
    if (tag.closing && depth > 0) depth--
  }
  if (tooDeep.length === 0) return markup
  let result = ''
  let from = 0
  for (const [start, end] of tooDeep) {
    result += markup.slice(from, start) + markup.slice(start, end).replace(/[^\n]/gu, ' ')
    from = end
  }
  return result + markup.slice(from)
}
