/** A document of Markdown as others would have typed it: the same words, other marks. */
export const otherForms: Readonly<Record<string, (markdown: string) => string>> = {
  'heads in bold': (text) => text.replace(head, (_, words: string) => `\n**${bare(words)}**\n`),
  'heads without a mark': (text) => text.replace(head, (_, words: string) => `\n${bare(words)}\n`),
  'heads counted': (text) => {
    let count = 0
    return text.replace(/^##[ \t]+(.+)$/gmu, (_, words: string) => `## ${++count}. ${words}`)
  },
  'items behind dashes': (text) => text.replace(bullet, (_, indent: string) => `${indent}– `),
  'items counted': (text) => {
    let count = 0
    return text
      .split('\n')
      .map((line) => {
        if (!/^(?:[ \t]|[-*+][ \t]+\S|$)/u.test(line)) count = 0
        return line.replace(/^[-*+][ \t]+(?=\S)/u, () => `${++count}. `)
      })
      .join('\n')
  },
  'no bold': (text) => text.replace(/\*\*([^*\n]+)\*\*/gu, '$1'),
  'lines of 76': (text) => text.split('\n').map(wrapped).join('\n'),
  'line ends of Windows': (text) => text.replace(/\r?\n/gu, '\r\n'),
  'straight quotes': (text) => text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"'),
}

const head = /^#{1,6}[ \t]+(.+?)[ \t]*#*$/gmu
const bullet = /^([ \t]*)[-*+][ \t]+(?=\S)/gmu
const bare = (words: string) => words.replace(/\*\*/gu, '').trim()

/** Prose and items in lines of 76 letters; tables, markup and what is short stay. */
function wrapped(line: string): string {
  const [, lead = '', words = ''] = /^(\s*(?:[-*+]|\d+[.)])?\s+|)(?![|#<\s])(.{90,})$/u.exec(line) ?? []
  if (words === '') return line
  const rows: string[] = []
  let row = ''
  for (const word of words.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > 76) {
      rows.push(row)
      row = word
    } else row = row === '' ? word : `${row} ${word}`
  }
  return lead + [...rows, row].join(`\n${' '.repeat(lead.length)}`)
}
