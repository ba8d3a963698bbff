import type { AnyRecord } from '../../schemas/types.ts'
import type { Bibliography, CitedItem, CitedNote } from '../formats/cited.ts'
import type { ListItem, ReadingList } from '../list/reading-list.ts'
import type { DocumentEntry } from '../model/base.ts'
import { countryName } from '../text/countries/country-names.ts'
import { documentPath, recordPath } from '../text/paths.ts'
import { placeInWords } from '../text/place-words.ts'
import { plural } from '../text/plural.ts'

/** Address of a file of the base, by its path relative to out/. */
type Link = (path: string) => string

/** A reading list as the formats write it. */
export function bibliographyOf(list: ReadingList, link: Link): Bibliography {
  const { brief, items, minutes } = list
  const countries = list.countries.map((code) => countryName(code))
  const themes = list.themes.covered.map((theme) => list.themes.labels[theme] ?? theme)
  return {
    title: `Reading list: ${brief.question || 'everything'}`,
    preface: [
      `${plural(items.length, 'document')}, about ${plural(minutes, 'minute')}${countries.length > 0 ? `, speaking of ${countries.join(', ')}` : ''}. ${plural(list.found, 'document')} had something on the question.`,
      ...(themes.length > 0 ? [`Themes: ${themes.join(', ')}.`] : []),
      ...list.unmet.map(({ constraint, reason }) => `Not met: ${constraint}; ${reason}.`),
    ],
    items: items.map((item) => listed(item, link)),
    after: [
      { title: 'Left out', lines: list.leftOut.map(({ title, why }) => `${title}: ${why}`) },
      {
        title: 'To get',
        lines: list.toGet.map(({ title, authors, year, url }) =>
          [authors.join(', '), title, year ?? '', url === title ? '' : (url ?? '')]
            .filter(Boolean)
            .join('. '),
        ),
      },
    ],
  }
}

/** A document with some of its records. */
export function citedItem(
  document: DocumentEntry,
  records: readonly AnyRecord[],
  link: Link,
  remarks: readonly string[] = [],
): CitedItem {
  return {
    csl: document.citation,
    link: link(`site/${documentPath(document.id)}`),
    notes: records.flatMap((record) => notesOf(record, document.id, link)),
    keywords: [...new Set(records.flatMap(({ themes }) => themes))].sort(),
    remarks,
  }
}

function listed({ document, extent, why, passages }: ListItem, link: Link): CitedItem {
  const what = extent.whole
    ? 'Read all of it'
    : extent.pages.length > 0
      ? `Read ${document.genre === 'slides' ? 'slide' : 'page'} ${extent.pages.join(', ')}`
      : 'Read the passages and what stands around them'
  return citedItem(document, passages, link, [
    `${what}: about ${plural(extent.minutes, 'minute')}.`,
    `Why: ${why.join('; ')}.`,
  ])
}

/** One note a passage: a statement that stands in several places has one for each. */
function notesOf(record: AnyRecord, document: string, link: Link): readonly CitedNote[] {
  return record.evidence
    .filter((evidence) => evidence.document === document)
    .map((evidence) => ({
      id: record.id,
      type: record.type,
      quote: evidence.quote,
      place: placeInWords(evidence),
      link: link(`site/${recordPath(record.id)}`),
    }))
}
