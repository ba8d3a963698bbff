import type { CleanDoc, Genre } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { says } from '../text/phrase-keys.ts'
import { isHeadedByDays } from './day-headings.ts'
import { hasNoteTaker } from './has-note-taker.ts'
import { headingLines } from './heading-lines.ts'
import { isMoreThanProgramme } from './more-than-programme.ts'
import { genres, namedGenres } from './named-genres.ts'
import { recordsActions } from './records-actions.ts'
import { statingHeadings } from './stating-headings.ts'
import { tellsOfPoints } from './tells-of-points.ts'
import { textSigns } from './text-signs.ts'
import { timedLines } from './timed-lines.ts'
import { isUndertaking } from './undertaking.ts'

/** How much a cue says by where it stands, and how many of one kind may count. */
const weights = { title: 4, heading: 1, stating: 0.5, text: 0.5 } as const
const most = { heading: 4, stating: 4 } as const
/** So many headings of a project page, or times of a programme, are no accident. */
const noAccident = 3

/** Below this nothing is sure enough: the document is none of these. */
export const floor = 2

/** How much the cues of each genre weigh: what a document is called, how it is built, its headings and its wording. */
export function genreScores(doc: CleanDoc, title: string, lexicon: Lexicon): Readonly<Record<Genre, number>> {
  const signs = signsOf(doc, title, lexicon)
  return Object.fromEntries(
    [...genres, 'other' as const].map((genre) => [genre, score(genre, doc, signs)]),
  ) as Record<Genre, number>
}

type Signs = ReturnType<typeof signsOf>

function signsOf(doc: CleanDoc, title: string, lexicon: Lexicon) {
  const headings = headingLines(doc, lexicon)
  const count = (key: string) => headings.filter((text) => says(lexicon, 'genres', key, text)).length
  const outlined = count('mandate-heading') >= noAccident
  const entries = isMoreThanProgramme(doc, lexicon) ? 0 : timedLines(doc, lexicon)
  const alone = Math.min(1, count('agenda-alone'))
  const onPoints = entries < noAccident && tellsOfPoints(doc)
  return {
    outlined,
    entries,
    alone,
    named: namedGenres(doc, title, lexicon),
    // A programme without times or a heading for them is an undertaking.
    undertaking: entries + alone === 0 && isUndertaking(title, headings, lexicon),
    // "Planning your programme" speaks to whoever has one, and is the name of none.
    aboutReader: says(lexicon, 'findings', 'about-reader', title),
    stating: outlined ? 0 : Math.min(most.stating, statingHeadings(doc, lexicon).length),
    byDays: says(lexicon, 'events', 'event-words', title) && isHeadedByDays(doc, lexicon),
    recorded: onPoints || recordsActions(doc, headings, lexicon) || hasNoteTaker(doc, lexicon),
    headings: (genre: Genre) => Math.min(most.heading, count(`${genre}-heading`)),
    text: textSigns(doc.text, lexicon),
  }
}

function score(genre: Genre, doc: CleanDoc, signs: Signs): number {
  const { entries, alone, outlined } = signs
  const recorded = signs.recorded ? weights.title : 0
  return (
    (genre === 'report' ? recorded : genre === 'agenda' ? -2 * recorded : 0) +
    (genre === 'agenda' && signs.byDays ? floor : 0) +
    built(doc, genre, entries) -
    // Sessions on a project page are what the project will do.
    (genre === 'agenda' && outlined ? 6 : 0) +
    (genre === 'agenda' ? (isNotice(doc) ? 2 : 1) * alone : 0) +
    asUndertaking(genre, signs) +
    (genre === 'agenda' && entries + alone === 0 ? weights.title / 2 : weights.title) *
      (signs.named.has(genre) ? 1 : 0) +
    (genre === 'report' ? weights.stating * signs.stating : 0) +
    weights.heading * signs.headings(genre) +
    weights.text * signs.text(genre)
  )
}

function asUndertaking(genre: Genre, { undertaking, aboutReader }: Signs): number {
  if (!undertaking) return 0
  if (genre === 'agenda') return -weights.title
  return genre === 'mandate' && !aboutReader ? weights.title / 2 : 0
}

/** What the build of a document says: slides have slides, agendas have times, briefs are short. */
function built(doc: CleanDoc, genre: Genre, entries: number): number {
  const blocks = Math.max(1, doc.blocks.length)
  if (genre === 'slides') {
    const share = doc.blocks.filter((block) => block.place.slide !== undefined).length / blocks
    return (share >= allSlides ? 20 : 8) * share
  }
  if (genre === 'agenda') return Math.min(6, 24 * (entries / Math.max(12, blocks)))
  if (genre === 'brief') return doc.text.length < 9000 ? 0.5 : -1.5
  if (genre === 'report') return doc.text.length > 6000 ? 1 : 0
  return 0
}

/** Of so many of its blocks a deck is one, whatever it is about. */
const allSlides = 0.8

/** A short paper that is hardly more than counted points: what a council will talk about is called as in its minutes. */
function isNotice(doc: CleanDoc): boolean {
  const points = doc.blocks.filter(({ kind, marker }) => kind === 'item' && /\d/u.test(marker ?? '')).length
  return doc.text.length < longestNotice && points >= 5 && points * 2 > doc.blocks.length
}

const longestNotice = 4000
