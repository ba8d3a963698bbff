import { latex } from './latex.ts'

/** An entry as the library makes it: the values are LaTeX already. */
export interface Entry {
  readonly type: string
  readonly label: string
  readonly properties: Readonly<Record<string, string | undefined>>
}

/** An entry as text, with what the library does not know or says as no reader expects it. */
export function bibtexEntry({ type, label, properties }: Entry, keywords: readonly string[]): string {
  const fields = Object.entries(properties).flatMap(([name, value = '']) => fieldsFor(name, value))
  if (keywords.length > 0) fields.push(braced('keywords', latex(keywords.join(', '))))
  return `@${type}{${label},\n${fields.map((field) => `\t${field},\n`).join('')}}\n`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function fieldsFor(name: string, value: string): readonly string[] {
  // "may 4" and "5": styles print both as they are, where they have a word for each month and every reader knows `may`.
  if (name === 'month') return month(value)
  // An address is verbatim in `url` alone: here one with % or _ would stop LaTeX.
  if (name === 'howpublished' && /^[a-z]+:/u.test(value)) return [braced(name, latex(value))]
  if (name === 'howpublished' && value === '') return []
  // BibLaTeX prints the kind of a report from `type`; `entrysubtype` is for articles.
  return [braced(name === 'entrysubtype' ? 'type' : name, value)]
}

function month(value: string): readonly string[] {
  const [named = '', day] = value.split(' ')
  const known = /^\d+$/u.test(named) ? (MONTHS[Number(named) - 1] ?? named) : named
  return [`month = ${known}`, ...(day === undefined ? [] : [braced('day', day)])]
}

function braced(name: string, value: string): string {
  return `${name} = {${value}}`
}
