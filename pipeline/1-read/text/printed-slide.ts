import type { Line } from './stretches.ts'

/** A slide as a viewer's page prints it in one column: its title, the points below it, and the lines that are neither. */
export interface PrintedSlide {
  readonly number: number
  readonly title: readonly Line[]
  /** What stands above the points. */
  readonly text: readonly Line[]
  readonly points: readonly Line[]
  readonly rest: readonly Line[]
}

const longestTitle = 12
/** A line of more words is no title but all that the slide says. */
const longestLine = 20

/** The first line is the title, with those that go on small below it. */
export function slideOfLines(lines: readonly Line[], number: number): PrintedSlide {
  const [, ...below] = lines
  if ((below[0]?.text.trim().split(/\s+/u).length ?? 0) > longestLine)
    return { number, title: [], text: [], points: [], rest: below }
  const end = below.findIndex(({ text }, at) => at > 0 && !/^\s*\p{Ll}/u.test(text))
  const title = below.slice(0, end < 0 ? 1 : end)
  return { number, title, text: [], points: [], rest: below.slice(title.length) }
}

/** "2. 2. Scope <ul><li>One </li></ul>", "2. 2. Scope • One • Two", "2. 2. Aims: i. One ii. Two 2": all of a slide in one run. */
export function slideOfRun(lines: readonly Line[], number: number): PrintedSlide {
  const [first, ...rest] = lines
  if (!first) return { number, title: [], text: [], points: [], rest }
  const head = /^\s*\d{1,3}\.\s+(?:\d{1,3}\.\s*)?/u.exec(first.text)?.[0].length ?? 0
  const [lead, ...points] = partsOf(withoutFooter(first, number), head, marks)
  const [title, ...text] = lead ? partsOf(lead, 0, [labels, capitals]) : []
  const long = (title?.text.split(/\s+/u).length ?? 0) > longestTitle
  return {
    number,
    title: title && !long ? [title] : [],
    text: title && long ? [title, ...text] : text,
    points,
    rest,
  }
}

/** A slide's own number is printed at its foot. */
function withoutFooter(line: Line, number: number): Line {
  return { ...line, text: line.text.replace(new RegExp(`(?<=\\S)\\s+${number}\\s*$`, 'u'), '') }
}

const marks = [/(?:\s*<\/?(?:ul|ol|li|br|p)\b[^<>]*>\s*)+|\s+[•▪●]\s+/gu]
/** "Main objective: …" begins something in the words above the points. */
const labels = /\s+(?=\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}:(?:\s|$))/gu
/** "GOAL To keep the peace": the end of a title in capitals, which the words below it follow in one run. */
const capitals = /(?<=^(?:\p{Lu}[\p{Lu}\d&/-]{2,}\s){0,6}\p{Lu}[\p{Lu}\d&/-]{3,})\s+(?=["“]?\p{Lu}\p{Ll})/gu
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** The stretches between the marks of points, the first of them before any mark. */
function partsOf(line: Line, head: number, patterns: readonly RegExp[]): readonly Line[] {
  const cuts = [...patterns.flatMap((pattern) => [...line.text.matchAll(pattern)]), ...counted(line.text)]
  const found: Line[] = []
  let from = head
  for (const [at, length] of [
    ...cuts.map((cut) => [cut.index, cut[0].length] as const).sort((a, b) => a[0] - b[0]),
    [line.text.length, 0] as const,
  ]) {
    const words = line.text.slice(from, at)
    const indent = /^\s*/u.exec(words)?.[0].length ?? 0
    if (words.trim() !== '') found.push({ ...line, text: words.trim(), offset: line.offset + from + indent })
    from = Math.max(from, at + length)
  }
  return found
}

/** Points that count "i. … ii. …"; one alone counts nothing. */
function counted(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const match of text.matchAll(/\s+\(?([ivx]{1,4})[.)]\s+/gu))
    if (match[1] === romans[found.length]) found.push(match)
  return found.length > 1 ? found : []
}
