/** What stands inside these is no markup of the page. */
export const opaque = new Set([
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

/** A tag as it stands in the markup. */
export interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly start: number
  readonly end: number
}

const opening = /<(\/?)([a-z][^\s/>]*)/iuy

/** The tags of some markup in order, without parsing it; comments, scripts and the like are passed over. */
export function* tagsOf(markup: string): Generator<Tag> {
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
