import { read } from '../1-read/read.ts'
import type { OpenBase } from '../api/api.ts'
import { openSource } from '../crew/open-source.ts'
import { sha256 } from '../disk.ts'
import type { DocumentEntry } from '../model/base.ts'
import { notebook } from '../model/message.ts'
import type { BaseRecord } from '../model/record.ts'
import { remember } from '../text/remember.ts'
import type { Finding } from '../verify/finding.ts'
import { type Proved, verifyDocument } from '../verify/verify-document.ts'

/** What was proved of a knowledge base, and what is not as promised. */
export interface Verdict {
  readonly documents: number
  readonly quotes: number
  readonly inPieces: number
  readonly findings: readonly Finding[]
}

/** Reads each source of a knowledge base again and proves the quotes from it. */
export async function verdictOn(base: OpenBase, corpus: string): Promise<Verdict> {
  const findings: Finding[] = [...(await changedFiles(base))]
  const sum = { documents: 0, quotes: 0, inPieces: 0 }
  const recordsOf = quotedIn(await base.records())
  for (const entry of await base.documents()) {
    const proved = await proveSource(corpus, entry, recordsOf.get(entry.id) ?? [], base)
    for (const finding of proved.findings) findings.push(finding)
    sum.documents++
    sum.quotes += proved.quotes
    sum.inPieces += proved.inPieces
  }
  return { ...sum, findings }
}

/** Files that the manifest lists and that are not as it says. */
async function changedFiles(base: OpenBase): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const { path, sha256: listed } of base.manifest.files) {
    const content = await base.file(path)
    const find = (rule: string, reason: string) => findings.push({ rule, path, id: null, reason })
    if (content === null)
      find(
        'file-missing',
        'Unexpected absence of this file in the knowledge base, expected it because data/manifest.json lists it; build again',
      )
    else if (sha256(content) !== listed)
      find('file-changed', 'Unexpected content, expected the hash in the manifest; build again')
  }
  return findings
}

function quotedIn(records: readonly BaseRecord[]): ReadonlyMap<string, readonly BaseRecord[]> {
  const found = new Map<string, BaseRecord[]>()
  for (const record of records)
    for (const document of new Set(record.evidence.map((evidence) => evidence.document)))
      remember(found, document, () => []).push(record)
  return found
}

async function proveSource(
  corpus: string,
  entry: DocumentEntry,
  records: readonly BaseRecord[],
  base: OpenBase,
): Promise<Proved> {
  const notes = notebook()
  const unproved = (rule: string, reason: string): Proved => ({
    quotes: 0,
    inPieces: 0,
    findings: [{ rule, path: entry.path, id: null, reason }],
  })
  const source = await openSource(corpus, entry, notes)
  if (!source)
    return unproved(
      'source-missing',
      'Unexpected absence of this file in the corpus, expected it where it was when the knowledge base was built; put it back, or build again without it',
    )
  if (source.sha256 !== entry.sha256)
    return unproved(
      'source-changed',
      'Unexpected bytes, expected those the knowledge base was built from; build again',
    )
  if (records.length === 0) return { quotes: 0, inPieces: 0, findings: [] }
  const doc = await read(source, notes.reportFor('verify', entry.path))
  return verifyDocument(entry, records, await base.text(entry.id), doc)
}
