import { markdown } from '../../formats/markdown.ts'
import type { Base, DocumentEntry, OutFile } from '../../model/base.ts'
import type { BaseRecord } from '../../model/record.ts'
import { documentPath, pathToHref, recordPath } from '../../text/paths.ts'
import { placeInWords } from '../../text/place-words.ts'
import { remember } from '../../text/remember.ts'
import { canonicalJson } from '../json.ts'
import { type Piece, type Pieces, pieceEach } from '../piece.ts'
import { printOf, printOfText } from '../prints.ts'

/** The twins of every record page, one record after the other: the same path with `.json` and `.md` instead of `.html`. */
export function twins({ docs, records }: Base): Pieces {
  const entries = new Map(docs.map(({ entry }) => [entry.id, entry]))
  const asJson = new Map<string, string>()
  const shown = records.filter(({ review }) => review !== 'rejected')
  return pieceEach(shown, (record) => pieceOf(record, entries.get(record.document), asJson))
}

function pieceOf(record: BaseRecord, entry: DocumentEntry | undefined, asJson: Map<string, string>): Piece {
  const { json, md } = twinPaths(record.id)
  const paths = (entry ? [json, md] : [json]).map((path) => `site/${path}`)
  return {
    paths,
    print: () => printOfText(`twins ${printOf(record)} ${entry ? printOf(entry) : ''}`),
    make: () => twinsOf(record, entry, asJson),
  }
}

function twinsOf(
  record: BaseRecord,
  entry: DocumentEntry | undefined,
  asJson: Map<string, string>,
): readonly OutFile[] {
  const { json, md } = twinPaths(record.id)
  const document = remember(asJson, record.document, () => canonicalJson({ document: entry ?? null }, 1))
  const data = {
    path: `site/${json}`,
    content: `${joinedObjects(document, canonicalJson({ record }, 1))}\n`,
  }
  return entry ? [data, { path: `site/${md}`, content: inMarkdown(record, entry) }] : [data]
}

/** Two objects that are written in lines, of which the keys of the first come first, as one. */
function joinedObjects(first: string, second: string): string {
  return `${first.slice(0, -'\n}'.length)},${second.slice('{'.length)}`
}

/** Paths of a record page's twins, relative to the site's root. */
export function twinPaths(id: string): { readonly json: string; readonly md: string } {
  const stem = recordPath(id).replace(/\.html$/u, '')
  return { json: `${stem}.json`, md: `${stem}.md` }
}

function inMarkdown(record: BaseRecord, entry: DocumentEntry): string {
  const up = '../'.repeat(recordPath(record.id).split('/').length - 1)
  const href = (path: string) => up + pathToHref(path)
  return markdown({
    title: record.text,
    preface: [`${record.type} · ${record.id}`],
    items: [
      {
        csl: entry.citation,
        link: href(documentPath(entry.id)),
        notes: record.evidence.map((evidence) => ({
          id: record.id,
          type: record.type,
          quote: evidence.quote,
          place: placeInWords(evidence),
          link: href(recordPath(record.id)),
        })),
        keywords: [],
        remarks: [],
      },
    ],
    after: [{ title: 'Themes', lines: record.themes }],
  })
}
