/** A part of a draft: its heading, empty before the first, and what stands below it. */
export interface DraftSection {
  readonly title: string
  readonly text: string
}

const MOST_CHARACTERS = 500_000

/** The sections of plain text or Markdown: at headings, numbered lines and short lines that stand alone. */
export function draftSections(text: string): readonly DraftSection[] {
  const sections: { title: string; lines: string[] }[] = [{ title: '', lines: [] }]
  const lines = text.slice(0, MOST_CHARACTERS).split(/\r?\n/u)
  for (const [at, line] of lines.entries()) {
    const title = titleIn(line, lines[at - 1], lines[at + 1])
    if (title !== null) sections.push({ title, lines: [] })
    else sections.at(-1)?.lines.push(line)
  }
  return sections
    .map((section) => ({ title: section.title, text: section.lines.join('\n').trim() }))
    .filter(({ title, text }) => title !== '' || text !== '')
}

function titleIn(line: string, before: string | undefined, after: string | undefined): string | null {
  const marked = /^ {0,3}#{1,6}\s(?<title>.*)$/u.exec(line)?.groups?.['title']
  const title = marked?.replace(/#+$/u, '').trim()
  if (title) return title
  const numbered =
    /^\s{0,3}(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.|[A-H]\.)\s+(?<title>\p{Lu}.{2,80})$/u.exec(line)
  const bare = numbered?.groups?.['title'] ?? line.trim()
  const stands = isBlank(before) && (isBlank(after) || numbered === null)
  if (!stands || bare.length > 80 || !/^\p{Lu}/u.test(bare) || /[.;,!?]$/u.test(bare)) return null
  return isBlank(after) ? bare.replace(/:$/u, '') : null
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}
