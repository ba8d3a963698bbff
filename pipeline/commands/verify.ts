import { read } from '../1-read/read.ts'
import type { OpenBase } from '../api/api.ts'
import { openSource } from '../crew/open-source.ts'
import { folderExists, sha256 } from '../disk.ts'
import type { DocumentEntry } from '../model/base.ts'
import { notebook } from '../model/message.ts'
import type { BaseRecord } from '../model/record.ts'
import { plural } from '../text/plural.ts'
import type { Finding } from '../verify/finding.ts'
import { type Proved, verifyDocument } from '../verify/verify-document.ts'
import { type Asked, type Command, type Talk, textOption, WrongUse } from './command.ts'
import { withBase } from './with-base.ts'

/** `debrief verify`: reads the sources again and proves each quote. Exit code 1 where anything is not as promised. */
export const verify: Command = {
  usage: 'debrief verify [--corpus DIR] [--out DIR] [--json]',
  options: { out: { type: 'string' }, corpus: { type: 'string' } },
  optionHelp: {
    out: 'the knowledge base to prove (default: out)',
    corpus: 'the folder it was built from (default: corpus)',
  },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  if (asked.words.length > 0)
    throw new WrongUse(
      `unexpected \`${asked.words[0]}\`, expected no words; name the folders with --corpus and --out`,
    )
  const out = textOption(asked, 'out', 'out')
  const corpus = textOption(asked, 'corpus', 'corpus')
  if (!folderExists(corpus))
    throw new WrongUse(
      `unexpected corpus \`${corpus}\`, expected the folder that \`${out}\` was built from; name it with --corpus`,
    )
  const verdict = await withBase(asked, (base) => verdictOn(base, corpus))
  answer(verdict, asked, talk)
  return verdict.findings.length > 0 ? 1 : 0
}

async function verdictOn(base: OpenBase, corpus: string): Promise<Verdict> {
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
  for (const record of records) {
    for (const document of new Set(record.evidence.map((evidence) => evidence.document))) {
      const known = found.get(document)
      if (known) known.push(record)
      else found.set(document, [record])
    }
  }
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

interface Verdict {
  readonly documents: number
  readonly quotes: number
  readonly inPieces: number
  readonly findings: readonly Finding[]
}

function answer(verdict: Verdict, asked: Asked, talk: Talk): void {
  if (asked.options['json']) {
    talk.result(`${JSON.stringify(verdict)}\n`)
    return
  }
  const { documents, quotes, inPieces, findings } = verdict
  for (const { rule, path, id, reason } of findings)
    talk.result(`${path}: ${reason}${id ? ` (${id})` : ''}  [verify/${rule}]\n`)
  const pieces = inPieces > 0 ? `, ${inPieces} of them in pieces` : ''
  talk.result(
    findings.length > 0
      ? `${plural(findings.length, 'finding')} in ${plural(documents, 'document')}\n`
      : `${plural(quotes, 'quote')} of ${plural(documents, 'document')} proved${pieces}\n`,
  )
}
