import type { SegmentedDoc } from '../../model/doc.ts'
import type { Role, Section } from '../../model/section.ts'
import type { Span } from '../../model/span.ts'
import { phraseAt } from '../../text/phrase-keys.ts'
import { bareTitle } from '../bare-title.ts'
import { sectionsAround } from '../sections-around.ts'
import type { Statement } from '../statement.ts'

/** Whether the heading that makes a part one of findings says little else. */
export function saysSo(statement: Statement, doc: SegmentedDoc): boolean {
  return sectionsAround(doc, statement.section).some(({ kind, title: printed }) => {
    const title = bareTitle(printed)
    const words = kind === 'run-in' ? null : roleWords(title, statement.role, doc)
    // "The problem: money that stops in the capital" says so before its colon.
    const [head = ''] = title.split(/:\s/u)
    const whole = words !== null && words[1] <= head.length ? head : title
    return words !== null && words[1] - words[0] >= whole.length * 0.4
  })
}

/** The words of a heading that make its part what it is, also where only what stands below could tell ("Areas for improvement"). */
function roleWords(title: string, role: Role, { lexicon }: SegmentedDoc): Span | null {
  return phraseAt(lexicon, 'roles', role, title) ?? phraseAt(lexicon, 'mixed-roles', role, title)
}

/** "Key challenges" heads challenges; "Day 1: teams and their challenges" heads an account. */
export function isPlain(section: Section, doc: SegmentedDoc): boolean {
  const title = bareTitle(section.title)
  const words = roleWords(title, 'findings', doc)
  return (
    section.kind === 'run-in' ||
    section.kind === 'lead-in' ||
    (words !== null && words[1] - words[0] >= title.length * 0.4)
  )
}
