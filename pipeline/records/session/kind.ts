import type { Lexicon } from '../../model/knowledge.ts'
import { patternOf } from '../../text/phrases.ts'

/** What people do in a session. */
export type SessionKind =
  | 'registration'
  | 'opening'
  | 'keynote'
  | 'panel'
  | 'working-group'
  | 'plenary'
  | 'presentation'
  | 'case-study'
  | 'exercise'
  | 'break'
  | 'closing'
  | 'social'
  | 'other'

/** In the order of asking: "Coffee break and working groups" is a break, "Closing plenary" a closing. */
const order: readonly (readonly [list: string, kind: SessionKind])[] = [
  ['kind-other', 'other'],
  ['kind-plenary-first', 'plenary'],
  ['kind-working-group-first', 'working-group'],
  ['kind-registration', 'registration'],
  ['kind-break', 'break'],
  ['kind-social', 'social'],
  ['kind-panel-first', 'panel'],
  ['kind-keynote', 'keynote'],
  ['kind-closing', 'closing'],
  ['kind-opening', 'opening'],
  ['kind-panel', 'panel'],
  ['kind-presentation-first', 'presentation'],
  ['kind-case-study', 'case-study'],
  ['kind-exercise', 'exercise'],
  ['kind-plenary', 'plenary'],
  ['kind-working-group', 'working-group'],
]

/** The kind of a session by the words of its title; a presentation where they tell none. */
export function kindOf(words: string, lexicon: Lexicon): SessionKind {
  // "(or once everybody is back from the break)" is an aside, "(panel)" says what it is.
  const aside = patternOf(lexicon, 'sessions', 'vague-durations')
  const bare = words.replace(/\s*[([]([^()[\]]*)[)\]]/gu, (bracket, inside: string) =>
    inside.split(/\s+/u).length > 3 || aside.test(inside) ? '' : bracket,
  )
  return order.find(([list]) => patternOf(lexicon, 'sessions', list).test(bare))?.[1] ?? 'presentation'
}

/** Whether a line is nothing but the name of a break. */
export function isBreakLine(text: string, lexicon: Lexicon): boolean {
  return patternOf(lexicon, 'sessions', 'break-lines').test(text)
}
