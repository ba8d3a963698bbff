import type { SegmentedDoc } from '../model/doc.ts'

/** Whether a document is a report or a brief: what its running text says is told or argued, and no programme, deck or page of a project. */
export function isPaper({ genre }: Pick<SegmentedDoc, 'genre'>): boolean {
  return genre === 'report' || genre === 'brief'
}
