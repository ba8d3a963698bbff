import type { Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import { foldKey } from '../../text/fold.ts'
import { contentStems } from '../content-stems.ts'

/** A session as it is looked for in other documents. */
export interface Sought {
  readonly stems: readonly string[]
  /** "panel 2", "group a"; null where none is printed, or two sessions share it. */
  readonly label: string | null
  /** Of a session about a case: its folded title, then those of the other ones. */
  readonly caseTitles: readonly string[]
  readonly kind: string
  /** Which of its kind it is, from 1, and of how many. */
  readonly place: number
  readonly ofKind: number
  /** Folded names of those who spoke there and at no other session. */
  readonly people: readonly string[]
}

/** What a session of a programme is looked for by. */
export function soughtOf(
  session: BaseRecord,
  all: readonly BaseRecord[],
  people: readonly string[],
  lexicon: Lexicon,
): Sought {
  const kind = String(session['kind'])
  const alike = all.filter((other) => other['kind'] === kind)
  return {
    stems: [...new Set(contentStems(bare(String(session['title'])), lexicon))],
    label: all.some((other) => other !== session && labelOf(other) === labelOf(session))
      ? null
      : labelOf(session),
    caseTitles:
      kind === 'case-study' ? [session, ...alike.filter((other) => other !== session)].map(titleOf) : [],
    kind,
    place: alike.indexOf(session) + 1,
    ofKind: alike.length,
    people,
  }
}

/** The last two words: "Working Group A" is "Group A" where it is told. */
function labelOf({ label }: BaseRecord): string | null {
  return typeof label === 'string' ? foldKey(label).split(' ').slice(-2).join(' ') : null
}

function titleOf({ title }: BaseRecord): string {
  return ` ${foldKey(String(title))} `
}

/** "Panel 2: Reading a Defence Budget (in the annex)" is about reading a defence budget. */
function bare(title: string): string {
  return title.replace(/^[^:]{3,40}:\s+/u, '').replace(/\([^()]*\)/gu, ' ')
}
