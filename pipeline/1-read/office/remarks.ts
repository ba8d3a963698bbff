import type { Report, Severity } from '../../model/message.ts'
import type { Place } from '../../model/place.ts'

/** What a reader leaves out on purpose, counted so that each is said once a document. */
export interface Remarks {
  note(rule: RemarkRule, place?: Place): void
  /** Says everything noted, with the place of the first. */
  tell(): void
}

type RemarkRule = keyof typeof sentences

const sentences = {
  'hidden-text': ['info', 'stretches of hidden text, expected text for readers; they were left out'],
  prompt: [
    'info',
    'prompts of fields that nobody filled in, expected what belongs there; they were left out',
  ],
  'tracked-deletion': [
    'info',
    'deletions that wait for approval, expected a final version; the deleted words were left out',
  ],
  comment: ['info', 'comments of reviewers, expected a final version; they were left out'],
  'foreign-part': ['warning', 'embedded documents in another format, expected text; they were left out'],
  chart: ['info', 'charts, expected text; all but their titles was left out'],
  'hidden-slide': ['info', 'hidden slides, expected slides to show; they were kept'],
} as const satisfies Record<string, readonly [Severity, string]>

export function newRemarks(report: Report): Remarks {
  const noted = new Map<RemarkRule, { count: number; place: Place | undefined }>()
  return {
    note: (rule, place) => {
      const before = noted.get(rule)
      noted.set(rule, { count: (before?.count ?? 0) + 1, place: before ? before.place : place })
    },
    tell: () => {
      for (const [rule, { count, place }] of noted) {
        const [severity, sentence] = sentences[rule]
        report(severity, rule, `Unexpected ${sentence} (${count})`, place)
      }
      noted.clear()
    },
  }
}
