import type { CleanDoc, Genre } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { closingDuration } from '../text/durations.ts'
import { type PhraseHit, phraseFinder } from '../text/phrase-finder.ts'
import { phraseAt, says } from '../text/phrase-keys.ts'
import { bracketedTime, leadingTime } from '../text/times.ts'
import { isHeadedByDays } from './day-headings.ts'
import { isEventPage } from './event-page.ts'
import { isMoreThanProgramme } from './more-than-programme.ts'
import { recordsActions } from './records-actions.ts'
import { statingGenre, statingHeadings } from './stating.ts'
import { isTabledAt } from './tabled-at.ts'
import { tellsOfPoints } from './tells-of-points.ts'
import { genresInTitle, isCompound } from './title-genres.ts'
import { tellsOfMeeting } from './told-meeting.ts'

const genres: readonly Genre[] = ['agenda', 'report', 'brief', 'slides', 'mandate']

/** How much a cue says by where it stands, and how many of one kind may count. */
const weights = { title: 4, heading: 1, stating: 0.5, text: 0.5 } as const
const most = { heading: 4, stating: 4, text: 5 } as const
/** What is no report has many small signs of it, of different sorts: quoted speech, tablespoons, parties. */
const mostOther = 10
/** So many headings of a project page, or times of a programme, are no accident. */
const noAccident = 3

/** Below this nothing is sure enough: the document is none of these. */
const floor = 2

/** From here on the words of a contract, a recipe or a notice say what the document is, rather than nothing. */
const certain = 1.5

export interface Verdict {
  readonly genre: Genre
  /** Whether it is certainly none of the genres. */
  readonly silent: boolean
  readonly scores: Readonly<Record<Genre, number>>
}

/** Which genre's cues (knowledge/<language>/genres.yaml, and the document's build) weigh most. */
export function genreOf(doc: CleanDoc, title: string, lexicon: Lexicon): Verdict {
  const headings = headingsOf(doc).filter((line) => !isTabledAt(line, lexicon))
  const fronts = frontLines(doc).filter((line) => !isTabledAt(line, lexicon))
  const hits = finderFor(lexicon)(doc.text)
  const outlined = count(headings, lexicon, 'mandate-heading') >= noAccident
  const entries = isMoreThanProgramme(doc, lexicon) ? 0 : timed(doc, lexicon)
  const alone = Math.min(1, count(headings, lexicon, 'agenda-alone'))
  const fronted = new Set(genres.filter((genre) => count(fronts, lexicon, `${genre}-front`) > 0))
  const titled = isTabledAt(title, lexicon) ? new Set() : genresInTitle(title, lexicon, [...genres, 'other'])
  // "EVALUATION BRIEF 4" above "Evaluation of the midwives' fund": the first says what the paper is, the second what it is about.
  const named = fronted.size > 0 ? fronted : titled
  // A programme without times or a heading for them is an undertaking: "Police Cooperation Programme".
  const others = headings.filter((heading) => heading.trim() !== title.trim() && !/[.?!]\s*$/u.test(heading))
  const said = phraseAt(lexicon, 'genres', 'undertaking', title)
  const undertaking =
    entries + alone + count(others, lexicon, 'agenda-heading') === 0 &&
    !/[.?!]\s*$/u.test(title) &&
    said !== null &&
    !isCompound(title, said, lexicon)
  // "Planning your programme" speaks to whoever has one, and is the name of none.
  const own = says(lexicon, 'findings', 'about-reader', title) ? 0 : weights.title / 2
  const asUndertaking: Partial<Record<Genre, number>> = undertaking
    ? { mandate: own, agenda: -weights.title }
    : {}
  const stating = outlined ? 0 : Math.min(most.stating, statingHeadings(doc, lexicon).length)
  const byDays = says(lexicon, 'events', 'event-words', title) && isHeadedByDays(doc, lexicon)
  const onPoints = entries < noAccident && tellsOfPoints(doc)
  const recorded = onPoints || recordsActions(doc, headings, lexicon) ? weights.title : 0
  const score = (genre: Genre) =>
    (genre === 'report' ? recorded : genre === 'agenda' ? -2 * recorded : 0) +
    (genre === 'agenda' && byDays ? floor : 0) +
    built(doc, genre, entries) -
    // Sessions on a project page are what the project will do.
    (genre === 'agenda' && outlined ? 6 : 0) +
    (genre === 'agenda' ? (isNotice(doc) ? 2 : 1) * alone : 0) +
    (asUndertaking[genre] ?? 0) +
    (genre === 'agenda' && entries + alone === 0 ? weights.title / 2 : weights.title) *
      (named.has(genre) ? 1 : 0) +
    (genre === 'report' ? weights.stating * stating : 0) +
    weights.heading * Math.min(most.heading, count(headings, lexicon, `${genre}-heading`)) +
    weights.text * textSigns(genre, hits, doc.text)
  const scores = Object.fromEntries(
    [...genres, 'other' as const].map((genre) => [genre, score(genre)]),
  ) as Record<Genre, number>
  const best = genres.reduce((a, b) => (scores[b] > scores[a] ? b : a))
  const sure = scores[best] >= floor && scores[best] > scores.other ? best : null
  // The foot of a page ("Subscribe", "Privacy notice") is small beside as many signs of a genre.
  const open = scores.other < certain || (scores.other < floor && scores[best] > scores.other)
  const genre = sure ?? (open ? byWhatItDoes(doc, title, lexicon, scores.other) : null) ?? 'other'
  return { genre, silent: genre === 'other' && scores.other >= certain, scores }
}

/** A short paper that is hardly more than counted points: what a council will talk about is called as in its minutes. */
function isNotice(doc: CleanDoc): boolean {
  const points = doc.blocks.filter(({ kind, marker }) => kind === 'item' && /\d/u.test(marker ?? '')).length
  return doc.text.length < longestNotice && points >= 5 && points * 2 > doc.blocks.length
}

const longestNotice = 4000

/** The genre of a document that no name tells: what it states, that it calls people to a meeting or tells of one, else what a short text states. */
function byWhatItDoes(doc: CleanDoc, title: string, lexicon: Lexicon, other: number): Genre | null {
  return (
    statingGenre(doc, title, lexicon) ??
    (isEventPage(doc, title, lexicon) ? 'agenda' : null) ??
    (tellsOfMeeting(doc, title, lexicon) ? 'report' : null) ??
    statingGenre(doc, title, lexicon, other > 0 ? 'by-length' : 'by-form')
  )
}

/**
 * Short lines at the very top, what stands between their dashes, and the first words of longer ones: "Draft minutes" may stand
 * below the name of those who met, "Lesson brief prepared by …" tells more. So do one or two words over all else: "Meeting notes".
 */
function frontLines(doc: CleanDoc): readonly string[] {
  const outermost = doc.blocks
    .filter(({ kind, level }) => kind === 'heading' && level === 1)
    .map(({ span }) => textAt(doc.text, span))
    .filter((text) => text.split(/\s+/u).length <= 2)
  const lines = doc.blocks
    .slice(0, 3)
    .filter((block) => block.span[1] - block.span[0] < longestFront)
    .flatMap((block) => block.lines.slice(0, 5))
    .flatMap((line) => textAt(doc.text, line).split(/\s[|–—·-]\s/u))
    .map((line) => (line.length < 60 ? line : line.split(/\s+/u).slice(0, 3).join(' ')))
  return [...lines, ...outermost]
}

const longestFront = 300

/** One word said ten times ("the parties", "registration") is one sign that a document is none of these, or an agenda. */
function textSigns(genre: Genre, hits: readonly PhraseHit<string>[], text: string): number {
  const ours = hits.filter((hit) => hit.value === `${genre}-text`)
  if (genre !== 'other' && genre !== 'agenda') return Math.min(most.text, ours.length)
  const different = new Set(ours.map((hit) => textAt(text, hit.span).toLowerCase())).size
  return Math.min(genre === 'other' ? mostOther : most.text, different)
}

/** Headings, short lines, and the label that a line begins with: "Partners: …". */
function headingsOf(doc: CleanDoc): readonly string[] {
  return doc.blocks.flatMap((block) => {
    if (block.kind === 'heading') return [textAt(doc.text, block.span)]
    return block.lines.flatMap((line) => {
      const text = textAt(doc.text, line)
      const label = /^(\p{Lu}[\p{L} ]{2,30}?)(?:\s(?:n?[°º]\s?|#)?\d{1,2})?\s?:\s/u.exec(text)?.[1]
      return text.length < 60 ? [text] : label ? [label] : []
    })
  })
}

/** What the build of a document says: slides have slides, agendas have times, briefs are short. */
function built(doc: CleanDoc, genre: Genre, entries: number): number {
  const blocks = Math.max(1, doc.blocks.length)
  if (genre === 'slides')
    return (8 * doc.blocks.filter((block) => block.place.slide !== undefined).length) / blocks
  if (genre === 'agenda') return Math.min(6, 24 * (entries / Math.max(12, blocks)))
  if (genre === 'brief') return doc.text.length < 9000 ? 0.5 : -1.5
  if (genre === 'report') return doc.text.length > 6000 ? 1 : 0
  return 0
}

/** How many lines begin with a time or end in one in brackets, and headings or items end in a length of time: "Introductions (10 minutes)". */
function timed(doc: CleanDoc, lexicon: Lexicon): number {
  let logged = false
  return doc.blocks.flatMap((block) => {
    const head = block.kind === 'heading' || (block.lines.length === 1 && block.span[1] - block.span[0] < 60)
    const words = head ? textAt(doc.text, block.span) : ''
    // Times under "Timeline" tell what happened when.
    if (head && leadingTime(words, lexicon) === null) logged = says(lexicon, 'genres', 'log-heading', words)
    if (logged) return []
    return block.lines.filter((line) => {
      const text = textAt(doc.text, line)
      return (
        leadingTime(text, lexicon) !== null ||
        bracketedTime(text, lexicon) !== null ||
        (block.kind !== 'paragraph' && closingDuration(text, lexicon) !== null)
      )
    })
  }).length
}

function count(texts: readonly string[], lexicon: Lexicon, key: string): number {
  return texts.filter((text) => says(lexicon, 'genres', key, text)).length
}

const finders = new WeakMap<Lexicon, (text: string) => readonly PhraseHit<string>[]>()

/** Finds the phrases of all `<genre>-text` lists in one walk over a text. */
function finderFor(lexicon: Lexicon) {
  const known = finders.get(lexicon)
  if (known) return known
  const lists = Object.entries(lexicon.lists['genres'] ?? {}).filter(([key]) => key.endsWith('-text'))
  const finder = phraseFinder(
    lists.flatMap(([key, phrases]) => phrases.map((phrase) => [phrase, key] as const)),
  )
  finders.set(lexicon, finder)
  return finder
}
