import type { Hints } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import { frontMatterHints, saidIn } from '../markdown/front-matter.ts'

/** Front matter in YAML at the very top, as generators of sites want it of pages too. */
const matter = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,65536}?)\r?\n---[ \t]*(?=\r?\n)/u

/** A page without its front matter, every line in its place, and what that says. */
export function withoutFrontMatter(
  markup: string,
  report: Report,
): { readonly markup: string; readonly hints: Hints } {
  const found = matter.exec(markup)
  if (!found) return { markup, hints: {} }
  const blank = found[0].replace(/[^\r\n]/gu, ' ')
  const hints = frontMatterHints(saidIn(found[1] ?? '', 'yaml', report))
  return {
    markup: blank + markup.slice(found[0].length),
    hints: { ...hints, ...(hints.title === undefined ? {} : { isFronted: true }) },
  }
}
