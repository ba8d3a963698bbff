/** The sentences of every line, cell, string, attribute or block of a published file, whatever its kind. */
export function linesOf(path: string, content: string): readonly string[] {
  const kind = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return (kinds[kind] ?? asPrinted)(content).flatMap((piece) =>
    piece.split(/[\r\n\t\0]+|(?<=\p{Ll}{3}[.!?]["”’»)\]]{0,2})\s+/u),
  )
}

const kinds: Readonly<Record<string, (content: string) => readonly string[]>> = {
  html: markup,
  xml: markup,
  atom: markup,
  rss: markup,
  svg: markup,
  json: strings,
  ndjson: strings,
  jsonld: strings,
  js: strings,
  pf_fragment: strings,
  sqlite: columns,
}

function asPrinted(content: string): readonly string[] {
  return [content]
}

/** A table's columns follow each other without a mark: "lessonAmara Poe" is two. */
function columns(content: string): readonly string[] {
  return [content, content.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '\n')]
}

/** The strings of JSON and of scripts, with their escapes undone. */
function strings(content: string): readonly string[] {
  return [...content.matchAll(/"((?:[^"\\]|\\.)*)"/gsu)].map(([, inner = '']) =>
    inner.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gsu, (_, code, letter) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : (escapes[letter] ?? letter),
    ),
  )
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\n' }

/**
 * Marks within a line are passed over, those of blocks part it, and so do links that only lead on: those of a `nav` tell
 * nothing of each other. Attributes stand for themselves, scripts are read as strings.
 */
function markup(content: string): readonly string[] {
  const attributes = [...content.matchAll(/\s[\w:-]+=(?:"([^"]*)"|'([^']*)')/gu)].map(
    ([, double, single]) => double ?? single ?? '',
  )
  const scripts = [...content.matchAll(/<script\b[^>]*>(.*?)<\/script>/gsu)].flatMap(([, code = '']) =>
    strings(code),
  )
  const text = content
    .replace(/<script\b.*?<\/script>/gsu, '\n')
    .replace(/<nav\b.*?<\/nav>/gsu, (links) => links.replace(/<\/?a\b[^>]*>/gu, '\n'))
    .replace(/<\/?(?:mark|wbr)\b[^>]*>/gu, '')
    .replace(/<\/?(?:b|strong|em|i|a|bdi|span|small|code|abbr|cite|q|time|u|s|sup|sub)\b[^>]*>/gu, ' ')
    .replace(/<[^>]*>/gu, '\n')
  return [text, ...attributes].map(undone).concat(scripts)
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

function undone(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null
    return code === null ? (entities[name] ?? whole) : code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
