import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { wordSet } from '../../text/word-set.ts'
import { kindOf } from './kind.ts'
import { labelled } from './labels.ts'
import type { NamedTalk } from './named-talk.ts'
import type { Piece } from './piece.ts'

/** Where the words of an entry end, and what is said of it behind them. */
export interface Cut {
  readonly span: Span
  readonly rest: string
  /** What a talk is called, where its line names first who gives it. */
  readonly talked?: string
}

/** "Ann Roe: Tides. They rise and fall …": behind the title of a talk may stand what is said of it. */
export function talkCut(doc: SegmentedDoc, piece: Piece, { title: [from, to] }: NamedTalk): Cut {
  const [start] = piece.span
  const { span, rest } = titleCut(doc, { ...piece, span: [start + from, start + to] })
  const talked = foldSpace(textAt(doc.text, span))
  return rest === ''
    ? { span: piece.span, rest, talked }
    : { span: [start, span[1]], rest, talked: talked.replace(/\.$/u, '') }
}

/** A line may hold a title and what is said of it: set apart by italics or bold, behind a dash in small letters, or in sentences. */
export function titleCut(doc: SegmentedDoc, { span, block }: Piece): Cut {
  // "The Rt. Hon. Ann Roe": the full stop of a short form ends no sentence.
  const honorifics = wordSet(doc.lexicon, 'people', 'honorifics')
  const words = textAt(doc.text, span)
  const marked = block.runs.filter(
    (run) => run.kind !== 'link' && run.span[0] >= span[0] && run.span[1] <= span[1],
  )
  const set = marked.flatMap((run) => {
    const from = run.span[0] === span[0] ? run.span[1] - span[0] : 0
    const before = run.span[1] >= span[1] - 1 ? run.span[0] - span[0] : 0
    const behind = from > 3 ? /^\s*[–—-]\s+/u.exec(words.slice(from)) : null
    const head = from > 3 ? headEnd(words, from, doc) : null
    if (head !== null) return [{ index: head, 0: words.slice(head, head + 1) }]
    const dash =
      before > 3 && !isCalled(words, before, doc.lexicon)
        ? /\s*[–—:-]\s*$/u.exec(words.slice(0, before))
        : null
    return behind ? [{ index: from, 0: behind[0] }] : dash ? [{ index: dash.index, 0: dash[0] }] : []
  })[0]
  const told = /\s[–—-]+\s(?=\p{Ll}\S*(?:\s+\S+){7})/u.exec(words)
  const aside = told && isSubtitle(words.slice(told.index + told[0].length), doc.lexicon) ? null : told
  const stop =
    words.length > 100
      ? [...words.matchAll(/(?<=(\p{L}{3,})[.?!])\s+(?=\p{Lu})/gu)].find(
          ([, word = '']) => !honorifics.has(word),
        )
      : undefined
  const cut = [set, aside, stop]
    .flatMap((match) => (match && match.index > 3 ? [match] : []))
    .sort((a, b) => a.index - b.index)[0]
  if (!cut) return { span, rest: '' }
  return { span: [span[0], span[0] + cut.index], rest: foldSpace(words.slice(cut.index + cut[0].length)) }
}

/** A colon behind words in bold that are no label, before what tells more of them: "**Lamps of the north:** The wardens will show …". */
function headEnd(words: string, end: number, { lexicon }: SegmentedDoc): number | null {
  const colon = words[end - 1] === ':' ? end - 1 : words[end] === ':' ? end : null
  if (
    colon === null ||
    words
      .slice(colon + 1)
      .trim()
      .split(/\s+/u).length < fewestBehind
  )
    return null
  const head = words.slice(0, colon)
  return head.includes(' ') && kindOf(head, lexicon) === 'presentation' && labelled(words, lexicon) === null
    ? colon
    : null
}

/** "Closing keynote: *Tides of the north*": what is set apart behind the kind of an entry is what that is called. */
function isCalled(words: string, from: number, lexicon: Lexicon): boolean {
  const head = /^([^:]+):\s*$/u.exec(words.slice(0, from))?.[1]
  return head !== undefined && kindOf(head, lexicon) !== 'presentation' && !/[.?!]\s/u.test(words.slice(from))
}

/** Fewer words behind a label are the title. */
const fewestBehind = 10

/** "Lamps – how do they burn …?", "Lamps – the Harbour's legacy": a question, or a name behind an article, goes on with the title. */
function isSubtitle(words: string, lexicon: Lexicon): boolean {
  return /\?\s*$/u.test(words) || namedBehind(lexicon).test(words)
}

const namedBehind = perLexicon(
  (lexicon) => new RegExp(`^${grammarSource(lexicon, 'articles')}\\s*\\p{Lu}`, 'u'),
)
