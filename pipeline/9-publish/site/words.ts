import { grouped } from '../../text/plural.ts'

/** What a record type, genre, format or edge is called on the page. The keys are those of the model. */
export const typeWords: Readonly<Record<string, { readonly one: string; readonly many: string }>> = {
  lesson: { one: 'Lesson', many: 'Lessons' },
  recommendation: { one: 'Recommendation', many: 'Recommendations' },
  finding: { one: 'Finding', many: 'Findings' },
  commitment: { one: 'Commitment', many: 'Commitments' },
  'case-study': { one: 'Case study', many: 'Case studies' },
  definition: { one: 'Definition', many: 'Definitions' },
  objective: { one: 'Objective', many: 'Objectives' },
  session: { one: 'Session', many: 'Sessions' },
  speaker: { one: 'Speaker', many: 'Speakers' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  reading: { one: 'Reading', many: 'Readings' },
  event: { one: 'Event', many: 'Events' },
}

export const genreWords: Readonly<Record<string, string>> = {
  agenda: 'Agenda',
  report: 'Report',
  brief: 'Brief',
  slides: 'Slides',
  mandate: 'Mandate',
  other: 'Document',
}

/** Fields of a type that stand in the list beside the quote, in this order. */
export const fieldWords: Readonly<Record<string, string>> = {
  addressee: 'Who should act',
  about: 'About',
  holder: 'Held by',
  lead: 'Who acts',
  due: 'Due',
  dueText: 'Due, as written',
  deliverable: 'Deliverable',
  subject: 'Subject',
  country: 'Country',
  status: 'Status',
  term: 'Term',
  attributedTo: 'Attributed to',
  of: 'Objective of',
  title: 'Title',
  label: 'Label',
  parent: 'Part of',
  day: 'Day',
  date: 'Date',
  start: 'Starts',
  end: 'Ends',
  minutes: 'Minutes',
  kind: 'Kind',
  description: 'Description',
  name: 'Name',
  honorific: 'Title or rank',
  role: 'Role',
  position: 'Position',
  affiliation: 'Affiliation',
  acronym: 'Acronym',
  place: 'Place',
  organisers: 'Organisers',
  authors: 'Authors',
  year: 'Year',
  url: 'Address',
}

/** What an edge says, read from its start and read from its end. */
export const linkWords: Readonly<Record<string, readonly [forth: string, back: string]>> = {
  'same-as': ['Also said here', 'Also said here'],
  'part-of': ['Part of', 'Contains'],
  'at-event': ['At the event', 'Belongs to it'],
  'at-session': ['At the session', 'Belongs to it'],
  'speaks-at': ['Speaks at', 'Speakers'],
  'works-for': ['Works for', 'People'],
  'leads-to': ['Leads to', 'Comes from'],
  'follows-up': ['Follows up', 'Followed up by'],
  recurs: ['Recurs as', 'Recurs as'],
}

/** A type's name for a count: "1 lesson", "3 case studies". */
export function counted(type: string, count: number): string {
  const words = typeWords[type] ?? { one: type, many: type }
  return `${grouped(count)} ${(count === 1 ? words.one : words.many).toLowerCase()}`
}

export function typeName(type: string): string {
  return typeWords[type]?.one ?? type
}

export function typePlural(type: string): string {
  return typeWords[type]?.many ?? type
}

/** "working-group" as people write it. */
export function unhyphened(key: string): string {
  return key.replaceAll('-', ' ')
}
