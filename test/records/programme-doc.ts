import { read } from '../../pipeline/1-read/read.ts'
import { clean } from '../../pipeline/2-clean/clean.ts'
import { classify } from '../../pipeline/3-classify/classify.ts'
import { segment } from '../../pipeline/4-segment/segment.ts'
import { knowledgeFiles } from '../../pipeline/disk.ts'
import type { Genre, SegmentedDoc } from '../../pipeline/model/doc.ts'
import type { Sighting } from '../../pipeline/model/record.ts'
import { event } from '../../pipeline/records/event/event.ts'
import { session } from '../../pipeline/records/session/session.ts'
import { speaker } from '../../pipeline/records/speaker/speaker.ts'
import { knowledgeOf } from '../../pipeline/text/knowledge.ts'
import { listener, sourceOf } from '../documents.ts'

const knowledge = knowledgeOf(knowledgeFiles())
const { report } = listener()

/** A document of Markdown as it leaves room 4, of the genre that the case is about. */
export async function programmeDoc(lines: readonly string[], genre: Genre): Promise<SegmentedDoc> {
  const readDoc = await read(sourceOf(`${lines.join('\n')}\n`, 'a.md'), report)
  return segment({ ...classify(clean(readDoc, report, knowledge), report, knowledge), genre }, report)
}

export interface FoundInProgramme {
  readonly events: readonly Sighting[]
  readonly sessions: readonly Sighting[]
  readonly speakers: readonly Sighting[]
}

/** What event, session and speaker find in it, in the order of asking. */
export async function foundIn(lines: readonly string[], genre: Genre): Promise<FoundInProgramme> {
  const doc = await programmeDoc(lines, genre)
  const events = event.find(doc, report, [])
  const sessions = session.find(doc, report, events)
  return { events, sessions, speakers: speaker.find(doc, report, [...events, ...sessions]) }
}
