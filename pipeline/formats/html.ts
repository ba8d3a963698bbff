import type { Bibliography, CitedItem } from './cited.ts'
import { field, oneLine } from './csl-fields.ts'
import { reference } from './reference.ts'

const STYLE = `body{font:11pt/1.45 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
h1{font-size:1.6em}h2{font-size:1.15em;break-after:avoid}section{break-inside:avoid-page}
blockquote{margin:.6em 0 .6em 1em;padding-left:1em;border-left:2px solid #999}cite,.about{font-style:normal;color:#444;font-size:.9em}
a{color:inherit}@media print{body{margin:0;max-width:none}a[href^="http"]::after{content:" <" attr(href) ">";font-size:.8em;word-break:break-all}}`

/** One page for print, without scripts. */
export function html({ title, preface, items, after }: Bibliography): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${text(title)}</title><style>${STYLE}</style></head>
<body><h1>${text(title)}</h1>
${preface.map((line) => `<p>${text(line)}</p>\n`).join('')}${items.map(section).join('')}${after
  .filter(({ lines }) => lines.length > 0)
  .map((part) => `<section><h2>${text(part.title)}</h2>\n${listed(part.lines)}</section>\n`)
  .join('')}</body></html>
`
}

function section({ csl, link, notes, remarks }: CitedItem, at: number): string {
  const quotes = notes.map(
    ({ quote, place, link: to }) =>
      `<blockquote><p>${text(quote)}</p><cite>${linked(to, place === '' ? 'in the text' : place)}</cite></blockquote>\n`,
  )
  return `<section><h2>${at + 1}. ${linked(link, field(csl, 'title'))}</h2>
<p class="about">${text(`${reference(csl)}.`)}</p>
${remarks.length > 0 ? listed(remarks) : ''}${quotes.join('')}</section>
`
}

function listed(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${text(line)}</li>`).join('')}</ul>\n`
}

function linked(to: string, words: string): string {
  return to === '' ? text(words) : `<a href="${text(to)}">${text(words)}</a>`
}

function text(value: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return oneLine(value).replace(/[&<>"]/gu, (mark) => marks[mark] ?? mark)
}
