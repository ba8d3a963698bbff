import type { DocumentEntry } from '../model/base.ts'
import type { ReadDoc } from '../model/doc.ts'
import type { BaseRecord } from '../model/record.ts'
import { textAt } from '../model/span.ts'
import { uncovered } from '../text/cover.ts'
import type { Finding } from './finding.ts'
import { lettersOf, type Proof, prove } from './prove.ts'
import { rawBlocks } from './raw-blocks.ts'

/** How many quotes of a document were proved, and what was not. */
export interface Proved {
  readonly quotes: number
  readonly inPieces: number
  readonly findings: readonly Finding[]
}

/** Proves each quote of a document twice: it is its span of the final text, and the source, read anew, says it. */
export function verifyDocument(
  entry: DocumentEntry,
  records: readonly BaseRecord[],
  text: string | null,
  source: ReadDoc,
): Proved {
  const letters = lettersOf(rawBlocks(source.tree, true))
  const findings: Finding[] = []
  let quotes = 0
  let inPieces = 0
  for (const record of records) {
    for (const { document, span, quote } of record.evidence.filter(
      (evidence) => evidence.document === entry.id,
    )) {
      quotes++
      const find = (rule: string, reason: string) =>
        findings.push({ rule, path: entry.path, id: record.id, reason })
      if (text === null || textAt(text, span) !== quote)
        find(
          'quote-not-in-text',
          `Unexpected quote, expected the words at ${span[0]}-${span[1]} of data/text/${document}.txt`,
        )
      const proof = worst(uncovered(quote).map((piece) => prove(piece, letters)))
      if (proof === 'pieces') inPieces++
      if (proof === 'hyphens')
        find(
          'hyphens-not-in-source',
          `Unexpected hyphens in \`${quote.slice(0, 80)}\`, expected those that the source prints within its lines; please report it with the file`,
        )
      if (proof === 'none')
        find(
          'quote-not-in-source',
          `Unexpected quote \`${quote.slice(0, 80)}\`, expected words of the source; please report it with the file`,
        )
    }
  }
  return { quotes, inPieces, findings }
}

/** A quote with names covered is proved piece by piece. */
function worst(proofs: readonly Proof[]): Proof {
  if (proofs.includes('none')) return 'none'
  if (proofs.includes('hyphens')) return 'hyphens'
  return proofs.length > 1 || proofs.includes('pieces') ? 'pieces' : 'whole'
}
