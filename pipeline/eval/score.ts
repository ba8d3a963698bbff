import type { DocumentEntry } from '../model/base.ts'
import type { BaseRecord } from '../model/record.ts'
import { byCodeUnit } from '../text/fold.ts'
import { type Bin, calibration } from './calibration.ts'
import { type Confusion, confusions } from './confusion.ts'
import { scoreDocument } from './document.ts'
import { scoreEvents } from './events.ts'
import type { Gold } from './gold.ts'
import { type Mistake, mistakeLine } from './mistake.ts'
import { scoreRecords } from './records.ts'
import type { Sheet } from './sheet.ts'
import {
  type Answer,
  answerTally,
  type Figures,
  figures,
  foundTally,
  share,
  sumOf,
  type Tally,
} from './tally.ts'

/** How well a knowledge base says what gold files say. All figures 0 to 1. */
export interface Score {
  readonly types: Readonly<Record<string, Figures>>
  readonly micro: Figures
  readonly core: Figures
  readonly fields: Readonly<Record<string, number>>
  readonly fieldAccuracy: number
  readonly documents: Readonly<Record<string, number>>
  /** Pieces of evidence in the documents compared, with and without a quote. */
  readonly grounded: number
  readonly ungrounded: number
}

/** A score, and what explains it. */
export interface Report {
  readonly score: Score
  /** Right and made up, by rule. */
  readonly rules: Readonly<Record<string, Figures>>
  readonly confusion: readonly Confusion[]
  readonly calibration: readonly Bin[]
  readonly mistakes: readonly Mistake[]
  /** The mistakes as lines for people. */
  readonly errors: readonly string[]
}

/** What people come for first. */
const coreTypes = ['recommendation', 'lesson', 'case-study', 'speaker']

/**
 * Compares documents and records with gold files, of all types or of one. A gold file's document is found by its file
 * name; `textOf` gives the text of a document by its id, so that what was missed has a place.
 */
export function score(
  documents: readonly DocumentEntry[],
  records: readonly BaseRecord[],
  golds: readonly Gold[],
  only?: string,
  textOf: (id: string) => string | null = () => null,
): Report {
  const sheet: Sheet = {
    types: foundTally(),
    rules: foundTally(),
    fields: answerTally(),
    documents: answerTally(),
    answers: [],
    confused: [],
    mistakes: [],
  }
  let grounded = 0
  let ungrounded = 0
  for (const gold of golds) {
    const entry = documents.find((document) => document.path.split('/').at(-1) === gold.document.file)
    const found = entry ? records.filter((record) => record.document === entry.id) : []
    scoreDocument(entry, gold, sheet)
    scoreEvents(found, gold, sheet)
    scoreRecords(found, gold, sheet, entry ? textOf(entry.id) : null, only)
    for (const { quote } of found.flatMap((record) => record.evidence)) quote ? grounded++ : ungrounded++
  }
  const { rules, answers, confused, mistakes } = sheet
  return {
    score: { ...summed(sheet), grounded, ungrounded },
    rules: Object.fromEntries(
      [...rules].sort(([a], [b]) => byCodeUnit(a, b)).map(([rule, counts]) => [rule, figures(counts)]),
    ),
    confusion: confusions(confused),
    calibration: calibration(answers),
    mistakes,
    errors: mistakes.map(mistakeLine),
  }
}

function summed({ types, fields, documents }: Sheet): Omit<Score, 'grounded' | 'ungrounded'> {
  const names = [...types.keys()].sort(byCodeUnit)
  return {
    types: Object.fromEntries(names.map((name) => [name, figures(sumOf(types, [name]))])),
    micro: figures(sumOf(types, names)),
    core: figures(sumOf(types, coreTypes)),
    fields: shares(fields, [...fields.keys()].sort(byCodeUnit)),
    fieldAccuracy: share([...fields.values()]),
    documents: shares(documents, [...documents.keys()]),
  }
}

function shares(tally: Tally<Answer>, names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name) => [name, share([tally.get(name) ?? { ok: 0, wrong: 0 }])]))
}
