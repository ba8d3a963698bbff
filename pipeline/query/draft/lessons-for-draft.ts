import type { Engine } from '../engine.ts'
import { nothing } from '../found.ts'
import { type Hit, hitFor } from '../hit.ts'
import { tellingWords } from '../telling-words.ts'
import type { Match } from '../word-index.ts'
import type { DraftSection } from './draft-sections.ts'
import { COMMITMENTS, homes, isEnough, isRare, LESSONS } from './kinds.ts'
import { peopleIn, type RelevantPerson } from './people-in.ts'

/** What the base knows that matters to a section of a draft. */
export interface SectionAdvice {
  readonly title: string
  /** Lessons, recommendations, findings and case studies. */
  readonly lessons: readonly Hit[]
  readonly commitments: readonly Hit[]
  readonly people: readonly RelevantPerson[]
}

/** Words of a section that are asked for; of the headings above and around it, fewer would be too few. */
const WORDS = 24

export interface DraftOptions {
  /** How many of each kind a section is given at most; 5 where it is not given. */
  readonly most?: number
  /** Records to leave out, such as commitments that were kept. */
  readonly without?: ReadonlySet<string>
}

/**
 * For each section of a draft the records that matter to it, best first; sections for which there is nothing are left out.
 * A record stands under the section it fits best, once. The draft goes nowhere.
 */
export function lessonsForDraft(
  engine: Engine,
  sections: readonly DraftSection[],
  { most = 5, without = new Set() }: DraftOptions = {},
): readonly SectionAdvice[] {
  const asked = sections.map((section) => ({ section, matches: matchesFor(engine, section) }))
  const home = homes(asked.map(({ matches }) => matches.map(({ row }) => row)))
  return asked
    .map(({ section, matches }, at) => {
      const own = matches.filter(({ row }) => home.get(row) === at && !without.has(engine.card(row).id))
      const of = (types: ReadonlySet<string>) =>
        own
          .filter(({ row }) => types.has(engine.card(row).type))
          .slice(0, most)
          .map((match) => hitFor(engine, match, nothing))
      return {
        title: section.title,
        lessons: of(LESSONS),
        commitments: of(COMMITMENTS),
        people: peopleIn(engine, matches, most),
      }
    })
    .filter(({ lessons, commitments, people }) => lessons.length + commitments.length + people.length > 0)
}

/** Rows that share enough with a section; the words of its title count twice. */
function matchesFor(engine: Engine, { title, text }: DraftSection): readonly Match[] {
  const clauses = tellingWords(engine, `${title}\n${title}\n${text}`, WORDS)
  const about = new Set(
    tellingWords(engine, title, WORDS)
      .map(({ stem }) => stem)
      .filter((stem) => isRare(engine.words.ask([{ stem, weight: 1 }]).length, engine.size)),
  )
  return engine.words
    .ask(clauses)
    .slice(0, 400)
    .filter(({ stems }) => isEnough(Object.keys(stems), about))
}
