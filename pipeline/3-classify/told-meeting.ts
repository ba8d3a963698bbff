import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { grammarSource } from '../text/grammar.ts'
import { matchesOf } from '../text/matches.ts'
import { roleLabels } from '../text/people/labels.ts'
import type { PersonRole } from '../text/people.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { says } from '../text/phrase-keys.ts'
import { wordSet } from '../text/word-set.ts'

/** So much of a text is looked at: who opens a meeting is told first. */
const lead = 5000
/** One sentence that tells of a meeting may stand in any text. */
const fewest = 2

/**
 * Whether running text tells of a meeting that was: its title or opening names one, and sentences say who did what there
 * ("was moderated by Ann Roe", "opened the forum").
 */
export function tellsOfMeeting(doc: CleanDoc, title: string, lexicon: Lexicon): boolean {
  const head = doc.text.slice(0, lead)
  const opening = foldSpace(head.slice(0, 1000))
  if (!says(lexicon, 'events', 'event-words', `${title} ${opening}`)) return false
  const told = doc.blocks
    .filter(({ kind, span }) => (kind === 'paragraph' || kind === 'item') && span[0] < lead)
    .map(({ span }) => foldSpace(textAt(doc.text, span)))
    .filter((words) => words.length > shortest)
  return (
    told.reduce((sum, words) => sum + rolesGiven(words, lexicon) + deedsDone(words, lexicon), 0) >= fewest
  )
}

/** A shorter block is a line of a programme, with labels of its own. */
const shortest = 120

/** How often somebody is named behind what was done by them. */
function rolesGiven(words: string, lexicon: Lexicon): number {
  const by = wordSet(lexicon, 'people', 'by-words')
  return roleLabels(words, lexicon).filter(({ span, role }) => {
    const last =
      words
        .slice(...span)
        .split(' ')
        .at(-1) ?? ''
    return atMeeting.has(role) && span[0] > 0 && by.has(last.toLowerCase())
  }).length
}

/** Roles that only a meeting has: a paper is written by somebody too. */
const atMeeting: ReadonlySet<PersonRole> = new Set<PersonRole>(['moderator', 'chair', 'panellist', 'keynote'])

/** How often somebody did what is done at meetings: "chaired the first panel", "gave opening remarks", "opening remarks by Ann Roe". */
function deedsDone(words: string, lexicon: Lexicon): number {
  return matchesOf(deed(lexicon), words).length + matchesOf(talkBy(lexicon), words).length
}

const deed = perLexicon((lexicon) => {
  const verb = grammarSource(lexicon, 'speech-verbs', 'speakers')
  const meeting = grammarSource(lexicon, 'event-words', 'events')
  const talk = grammarSource(lexicon, 'talks', 'speakers')
  return new RegExp(
    `(?<=\\p{Lu}\\p{L}+,?\\s(?:\\p{Ll}+\\s)?)${verb}\\s(?:\\p{L}+\\s){1,4}${meeting}(?!\\p{L})|${verb}\\s(?:\\p{L}+\\s){0,2}${talk}`,
    'gu',
  )
})

/** "Opening remarks by Ann Roe" and "the address of the Minister" may begin a sentence. */
const talkBy = perLexicon((lexicon) => {
  const [talk, by] = [
    grammarSource(lexicon, 'talks', 'speakers'),
    grammarSource(lexicon, 'by-words', 'people'),
  ]
  const [noun, of] = [
    grammarSource(lexicon, 'talk-nouns', 'speakers'),
    grammarSource(lexicon, 'office-of', 'speakers'),
  ]
  return new RegExp(`${talk}\\s${by}\\s(?=\\p{L})|${noun}\\s${of}\\s(?=\\p{L})`, 'giu')
})
