import { expect, test } from 'vitest'
import { read } from '../../../pipeline/1-read/read.ts'
import { clean } from '../../../pipeline/2-clean/clean.ts'
import { classify } from '../../../pipeline/3-classify/classify.ts'
import { segment } from '../../../pipeline/4-segment/segment.ts'
import { knowledgeFiles } from '../../../pipeline/disk.ts'
import { event } from '../../../pipeline/records/event/event.ts'
import { knowledgeOf } from '../../../pipeline/text/knowledge.ts'
import { listener, sourceOf } from '../../documents.ts'

const knowledge = knowledgeOf(knowledgeFiles())

const mail = (day: string) =>
  `From: Ann Roe <ann@pier.example>\r\nTo: crews@pier.example\r\nSubject: Minutes of the pier meeting\r\nDate: Sun, 04 May 2031 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDear crews,\r\n\r\nHere are the minutes of the pier meeting${day}.\r\n\r\nAction: Ben Poe to light the lamps.\r\n`

async function daysIn(content: string): Promise<readonly unknown[]> {
  const { report } = listener()
  const cleanDoc = clean(await read(sourceOf(content, 'a.eml'), report), report, knowledge)
  const doc = segment(classify(cleanDoc, report, knowledge), report)
  return event.find(doc, report, []).map(({ fields }) => fields['start'])
}

test('the day on which a mail with minutes was sent is not that of the meeting', async () => {
  expect(await daysIn(mail(''))).toEqual([])
})

test('the day that it prints is', async () => {
  expect(await daysIn(mail(', held on 2 May 2031'))).toEqual(['2031-05-02'])
})
