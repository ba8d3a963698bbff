import type { Bibliography, CitedItem } from './cited.ts'
import { field, oneLine } from './csl-fields.ts'
import { reference } from './reference.ts'

/** Markdown: a heading a document, a quotation a passage, each with a link back to its page. */
export function markdown({ title, preface, items, after }: Bibliography): string {
  return `${[
    `# ${plain(title)}`,
    ...preface.map(plain),
    ...items.map(item),
    ...after
      .filter(({ lines }) => lines.length > 0)
      .map(
        ({ title, lines }) => `## ${plain(title)}\n\n${lines.map((line) => `- ${plain(line)}`).join('\n')}`,
      ),
  ].join('\n\n')}\n`
}

function item({ csl, link, notes, remarks }: CitedItem, at: number): string {
  return [
    `## ${at + 1}. [${plain(field(csl, 'title'))}](${target(link)})`,
    plain(`${reference(csl)}.`),
    ...(remarks.length > 0 ? [remarks.map((remark) => `- ${plain(remark)}`).join('\n')] : []),
    ...notes.map(
      ({ quote, place, link: to }) =>
        `> ${plain(quote)}\n>\n> — [${plain(place === '' ? 'in the text' : place)}](${target(to)})`,
    ),
  ].join('\n\n')
}

/** Text that stays as it is: marks of Markdown and HTML are escaped. */
function plain(text: string): string {
  const line = oneLine(text)
  if (!MARK.test(line)) return line
  return line
    .replace(/[\\`*_[\]<>#|~$]/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/^([-+]|\d+[.)])(?=\s)/u, (mark) => mark.replace(/[-+.)]/u, '\\$&'))
    .replace(/^([=-]+)$/u, '\\$1')
}

/** What may be a mark: most lines have none. */
const MARK = /[\\`*_[\]<>#|~$&]|^[-+=\d]/u

function target(link: string): string {
  return `<${link.replace(/[<>\s]/gu, encodeURIComponent)}>`
}
