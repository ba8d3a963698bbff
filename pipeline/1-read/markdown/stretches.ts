import { type OpenBlock, openAfter } from './open-block.ts'
import type { SourceLine } from './plain.ts'

/** Lines up to blank ones after which something else begins: neither a fence nor an item that goes on. */
export function* stretches(lines: readonly SourceLine[]): Generator<readonly SourceLine[]> {
  let open: OpenBlock | null = frontMatter(lines)
  let stretch: SourceLine[] = []
  for (const [index, line] of lines.entries()) {
    const blank = open === null && line.text.trim() === ''
    open = openAfter(line.text, open)
    stretch.push(line)
    const next = lines[index + 1]
    if (!blank || !next || !/^\S/u.test(next.text)) continue
    yield stretch
    stretch = []
  }
  if (stretch.length > 0) yield stretch
}

/** Front matter as a block that is open before its first line; null where there is none. */
function frontMatter(lines: readonly SourceLine[]): OpenBlock | null {
  const [first, ...rest] = lines.slice(0, 500).map(({ text }) => text)
  const fence = /^(?:---|\+\+\+)(?=\s*$)/u.exec(first ?? '')?.[0]
  const closes = (line: string) => line.trimEnd() === fence
  if (first === undefined || fence === undefined || !rest.some(closes)) return null
  let opened = false
  return {
    line: first,
    closes: (line) => {
      if (opened) return closes(line)
      opened = true
      return false
    },
  }
}
