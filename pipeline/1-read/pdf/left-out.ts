import type { Report } from '../../model/message.ts'
import type { Limits, PdfFile } from './engine.ts'

/** Says which pages have no words, which could not be read, and where reading stopped at a limit. */
export function reportLeftOut(file: PdfFile, limits: Limits, report: Report): void {
  const blank = file.pages.filter((page) => page.words.length === 0 && page.hasImages)
  if (blank.length > 0)
    report(
      'warning',
      'no-text-on-page',
      `Unexpected pages without text (${ranges(blank.map((page) => page.index))}), expected words; run text recognition over them`,
      { page: { index: blank[0]?.index ?? 0, label: blank[0]?.label ?? '1' } },
    )
  if (file.lost.length > 0)
    report(
      'warning',
      'damaged-pages',
      `Unexpected damage on pages ${ranges(file.lost)}, left them out; ask for a new copy`,
    )
  if (file.pageCount > limits.pages)
    report(
      'warning',
      'too-many-pages',
      `Unexpected ${file.pageCount} pages, expected at most ${limits.pages}; left out the rest, split the file`,
    )
  if (file.cut)
    report(
      'warning',
      'too-much-text',
      `Unexpected text of more than ${limits.characters} characters, left out the pages after ${file.pages.length}; split the file`,
    )
  reportBeside(file, report)
}

/** What is in the file and is no text of its pages. */
function reportBeside({ pages, files: unpinned = [] }: PdfFile, report: Report): void {
  const files = [...new Set([...unpinned, ...pages.flatMap((page) => page.files ?? [])])]
  const commented = pages.filter(({ comments = 0 }) => comments > 0)
  const comments = commented.reduce((sum, page) => sum + (page.comments ?? 0), 0)
  const first = commented[0]
  if (first)
    report(
      'info',
      'comment',
      `Unexpected comments of reviewers, expected a final version; they were left out (${comments})`,
      { page: { index: first.index, label: first.label } },
    )
  if (files.length > 0)
    report(
      'warning',
      'files-inside',
      `Unexpected files inside the PDF (${shownNames(files)}), expected pages alone; they were left out, save them beside it`,
    )
}

function shownNames(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `\`${name.slice(0, 80)}\``)
  return `${shown.join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`
}

/** Indexes as people count pages: "1, 3-5". */
function ranges(indexes: readonly number[]): string {
  const out: [number, number][] = []
  for (const index of indexes) {
    const last = out.at(-1)
    if (last && last[1] === index) last[1] = index + 1
    else out.push([index + 1, index + 1])
  }
  return out.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ')
}
