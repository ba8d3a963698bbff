/** Deeper markup is no document's; parsers and walks that call themselves run out of stack on it. */
export const deepest = 256

/** Elements that HTML closes by itself, or that have no inside: they do not nest for want of an end tag. */
const flat = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'html head body p li dt dd tr td th thead tbody tfoot caption colgroup option optgroup rp rt'
  ).split(' '),
)
/** What stands inside these is no markup of the page. */
const opaque = new Set([
  'svg',
  'math',
  'script',
  'style',
  'textarea',
  'title',
  'template',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
])

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

interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly start: number
  readonly end: number
}

const opening = /<(\/?)([a-z][^\s/>]*)/iuy

function* tagsOf(markup: string): Generator<Tag> {
  for (let start = markup.indexOf('<'); start >= 0; start = markup.indexOf('<', start)) {
    opening.lastIndex = start
    const match = opening.exec(markup)
    const end = markup.startsWith('<!--', start)
      ? after(markup, '-->', start + 4)
      : match
        ? after(markup, '>', start)
        : start + 1
    if (end === null) return
    const name = (match?.[2] ?? '').toLowerCase()
    if (match) yield { name, closing: match[1] === '/', start, end }
    start = match && match[1] === '' && opaque.has(name) ? endOf(markup, name, end) : end
  }
}

function after(markup: string, mark: string, from: number): number | null {
  const at = markup.indexOf(mark, from)
  return at < 0 ? null : at + mark.length
}

/** Where the end tag of an opaque element begins; the end of the markup where it has none. */
function endOf(markup: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'giu')
  end.lastIndex = from
  return end.exec(markup)?.index ?? markup.length
}
