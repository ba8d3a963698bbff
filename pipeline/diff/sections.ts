import { plural } from '../text/plural.ts'
import type { Difference, Named } from './difference.ts'
import type { WordChange } from './word-changes.ts'

/** How the parts of a line are written: for a terminal, for Markdown. */
export interface Hand {
  text(words: string): string
  place(words: string): string
  words(changes: readonly WordChange[]): string
}

/** A heading with its lines; each is written when it is shown. */
export interface Section {
  readonly title: string
  readonly lines: readonly ((hand: Hand) => string)[]
}

/** The parts of a difference that have something to say, what is new first. */
export function sectionsOf(difference: Difference): readonly Section[] {
  const { documents } = difference
  const all: readonly Section[] = [
    {
      title: 'Commitments whose date passed without a trace',
      lines: difference.overdue.map(
        (one) => (hand) =>
          `${hand.text(one.text)} ${hand.place(`due ${one.due ?? '?'}${one.lead ? `, ${one.lead}` : ''}; ${at(one)}`)}`,
      ),
    },
    {
      title: 'New countries',
      lines: difference.countries.map(
        ({ country, records, paths }) =>
          (hand) =>
            `${hand.text(country)} ${hand.place(`${plural(records, 'record')}; ${few(paths)}`)}`,
      ),
    },
    {
      title: 'New recurrences',
      lines: difference.recurrences.map(
        ({ label, times, paths }) =>
          (hand) =>
            `${hand.text(label)} ${hand.place(`${times} times; ${few(paths)}`)}`,
      ),
    },
    { title: 'Added', lines: difference.added.map(plain) },
    {
      title: 'Reworded',
      lines: difference.reworded.map(
        (one) => (hand) => `${one.type}: ${hand.words(one.words)} ${hand.place(at(one))}`,
      ),
    },
    {
      title: 'Merged',
      lines: difference.merged.map(
        (one) => (hand) =>
          `${one.type}: ${hand.text(one.text)} ${hand.place(`${at(one)}; now in ${one.into.id}`)}`,
      ),
    },
    {
      title: 'Lost',
      lines: difference.lost.map(
        (one) => (hand) => `${one.type}: ${hand.text(one.text)} ${hand.place(`${at(one)}; ${one.reason}`)}`,
      ),
    },
    {
      title: 'Moved',
      lines: difference.moved.map(
        (one) => (hand) =>
          `${one.type}: ${hand.text(one.text)} ${hand.place(`${at(one.before)} to ${at(one)}`)}`,
      ),
    },
    {
      title: 'Documents',
      lines: [
        ...documents.added.map((path) => (hand: Hand) => `added ${hand.text(path)}`),
        ...documents.changed.map((path) => (hand: Hand) => `changed ${hand.text(path)}`),
        ...documents.renamed.map(
          ({ from, to }) =>
            (hand: Hand) =>
              `renamed ${hand.text(from)} to ${hand.text(to)}`,
        ),
        ...documents.lost.map((path) => (hand: Hand) => `gone ${hand.text(path)}`),
      ],
    },
  ]
  return all.filter(({ lines }) => lines.length > 0)
}

/** The sum in one line. */
export function sumOf({ added, reworded, merged, lost, moved, unchanged }: Difference): string {
  return `${added.length} added, ${reworded.length} reworded, ${merged.length} merged, ${lost.length} lost, ${moved.length} moved, ${unchanged} unchanged`
}

function plain(one: Named): (hand: Hand) => string {
  return (hand) => `${one.type}: ${hand.text(one.text)} ${hand.place(at(one))}`
}

function at({ path, place }: Named): string {
  return place === '' ? path : `${path}, ${place}`
}

function few(paths: readonly string[]): string {
  return paths.length <= 3 ? paths.join(', ') : `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more`
}
