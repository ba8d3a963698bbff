import { markdown } from '../../formats/markdown.ts'
import type { DocumentEntry } from '../../model/base.ts'
import type { OutFile } from '../../model/out-file.ts'
import type { BaseRecord } from '../../model/record.ts'
import { documentPath, pathToHref, recordPath } from '../../text/paths.ts'
import { placeInWords } from '../../text/place-words.ts'
import { remember } from '../../text/remember.ts'
import { canonicalJson } from '../json.ts'

/**
 * The twins of a record's page: the same path with `.json` and `.md` instead of `.html`. There is no second one where nothing
 * is known of its document.
 */
export function twinsOf(record: BaseRecord, entry: DocumentEntry | undefined): readonly OutFile[] {
  const { json, md } = twinPaths(record.id)
  const document = entry ? remember(asJson, entry, () => documentJson(entry)) : documentJson(null)
  const data = {
    path: `site/${json}`,
    content: `${joinedObjects(document, canonicalJson({ record }, 1))}\n`,
  }
  return entry ? [data, { path: `site/${md}`, content: inMarkdown(record, entry) }] : [data]
}

const asJson = new WeakMap<DocumentEntry, string>()

function documentJson(entry: DocumentEntry | null): string {
  return canonicalJson({ document: entry }, 1)
}

/** Two objects that are written in lines, of which the keys of the first come first, as one. */
function joinedObjects(first: string, second: string): string {
  return `${first.slice(0, -'\n}'.length)},${second.slice('{'.length)}`
}

/** Where they stand, relative to out/. */
export function pathsOfTwins({ id }: BaseRecord, entry: DocumentEntry | undefined): readonly string[] {
  const { json, md } = twinPaths(id)
  return (entry ? [json, md] : [json]).map((path) => `site/${path}`)
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
