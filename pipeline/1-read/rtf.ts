import { byteText } from './decode-bytes.ts'
import { hintsOf } from './office/core-hints.ts'
import { blocksOf, newFlow, type Piece } from './office/flow.ts'
import { own } from './office/own.ts'
import { textOfPhrasing } from './office/phrasing.ts'
import { newRemarks } from './office/remarks.ts'
import type { Reader } from './reader.ts'
import { characters } from './rtf/characters.ts'
import { newRtf, type Rtf } from './rtf/document.ts'
import { closeGroup, groupLimit, openGroup, setDestination } from './rtf/groups.ts'
import { flushBytes, takeBytes, takeText } from './rtf/text.ts'
import { tokensOf } from './rtf/tokens.ts'
import { words } from './rtf/words.ts'

/** Reads RTF: headings, lists, tables, notes and text boxes. Places count paragraphs, those in tables too. */
export const rtf: Reader = (source, report) => {
  const text = byteText(source.bytes)
  if (!/^\s*\{\\rtf/u.test(text)) {
    report(
      'error',
      'not-rtf',
      'Unexpected beginning, expected "{\\rtf"; nothing was read, save it again from its program',
    )
    return { tree: { type: 'root', children: [] }, hints: {}, pages: null, reader: 'rtf' }
  }
  const doc = newRtf(newFlow(report), newRemarks(report))
  const unclosed = readTokens(text, doc)
  if (unclosed > 0)
    report(
      'warning',
      'rtf-damaged',
      `Unexpected end inside ${unclosed} groups, expected all to be closed; read what is there`,
    )
  doc.remarks.tell()
  const pieces = [...once(doc.top), ...doc.flow.pieces, ...doc.notes, ...once(doc.bottom)]
  return {
    tree: { type: 'root', children: blocksOf(pieces) },
    hints: hintsIn(doc),
    pages: null,
    reader: 'rtf',
  }
}

/** Reads to the end of the outermost group; gives how many groups were left open. */
function readTokens(text: string, doc: Rtf): number {
  let tooDeep = 0
  // Whether the next word may say what its group holds, and whether `\\*` allows to skip the group.
  let mayName: 'no' | 'yes' | 'optional' = 'no'
  for (const token of tokensOf(text)) {
    if (token.kind !== 'text') flushBytes(doc)
    if (token.kind === 'text') takeBytes(doc, token.text)
    else if (token.kind === 'open') {
      if (doc.groups.length < groupLimit) openGroup(doc)
      else tooDeep++
    } else if (token.kind === 'close') {
      if (tooDeep > 0) tooDeep--
      else closeGroup(doc)
      if (doc.groups.length === 0) break
    } else if (token.name === '*' && mayName !== 'no') {
      mayName = 'optional'
      continue
    } else readWord(doc, token.name, token.param, mayName)
    mayName = token.kind === 'open' ? 'yes' : 'no'
  }
  flushBytes(doc)
  const unclosed = doc.groups.length + tooDeep
  while (doc.groups.length > 0) closeGroup(doc)
  doc.flow.add(doc.sink.take(true))
  return unclosed
}

function readWord(doc: Rtf, name: string, param: number | null, mayName: 'no' | 'yes' | 'optional'): void {
  if (doc.skip > 0 && name !== 'u') {
    doc.skip--
    if (Object.hasOwn(characters, name)) return
  }
  if (mayName !== 'no' && setDestination(doc, name, mayName === 'optional')) return
  const character = own(characters, name)
  if (character !== undefined) takeText(doc, character)
  else own(words, name)?.(doc, param)
}

function once(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>()
  return pieces.filter(({ node }) => {
    const text =
      node.type === 'table'
        ? JSON.stringify(
            node.children.map((row) => row.children.map((cell) => textOfPhrasing(cell.children))),
          )
        : textOfPhrasing(node.children)
    return !seen.has(text) && seen.add(text)
  })
}

function hintsIn({ properties }: Rtf) {
  const valueAt = (name: string) => (properties.get(name) ?? '').trim()
  return hintsOf({
    title: valueAt('title'),
    authors: valueAt('author'),
    date: valueAt('creatim'),
    language: '',
    description: valueAt('doccomm') || valueAt('subject'),
    keywords: valueAt('keywords'),
  })
}
