import { expect, test } from 'vitest'
import { attendances } from '../../../../pipeline/9-publish/site/attendance.ts'
import { recurrenceDots } from '../../../../pipeline/9-publish/site/figures/recurrence-dots.tsx'
import { library } from '../../../../pipeline/9-publish/site/library.ts'
import { viewFrom } from '../../../../pipeline/9-publish/site/view.ts'
import { sampleAcross } from '../../sample-across.ts'
import { sampleBase } from '../../sample-base.ts'
import { sampleDoc, sampleRecord } from '../../sample-doc.ts'

test('two records of one event are one meeting', () => {
  const [event] = sampleAcross.records.filter(({ type }) => type === 'event')
  const again = sampleAcross.records.find(({ id }) => id === 'event/river-forum-agenda/river-forum')
  expect(again?.event).toBe(event?.event)
  const mentions = [event, again].map((record) => ({
    record: record?.id ?? '',
    document: record?.document ?? '',
    field: 'organisers',
    name: 'Lower Valley Institute',
  }))
  const things = (sampleAcross.things ?? []).map((thing) =>
    thing.name === 'Lower Valley Institute' ? { ...thing, mentions } : thing,
  )
  for (const base of [
    { ...sampleAcross, things },
    { ...sampleAcross, things: [] },
  ]) {
    const own = attendances(library(base)).find(({ name }) => name === 'Lower Valley Institute')
    expect([...(own?.events ?? [])]).toEqual(['event/river-forum-2018'])
  }
})

const doc = sampleDoc({ id: 'years', title: 'Years' }, ['Lamps were lit.'])
/** Events of 2001 to 2018, two of each year from 2016 on, with a lesson each; one more in which nothing was said. */
const years = [...Array.from({ length: 18 }, (_, at) => 2001 + at), 2016, 2017, 2018]
const records = years.flatMap((year, at) => {
  const id = `forum-${at}`
  return [
    sampleRecord(doc, 'event', id, 'Lamps', { name: `Forum ${at}`, start: `${year}`, event: `event/${id}` }),
    sampleRecord(doc, 'lesson', id, 'Lamps were lit.', { event: `event/${id}`, themes: ['vetting'] }),
  ]
})
const silent = sampleRecord(doc, 'event', 'silent', 'Lamps', { start: '2019', event: 'event/silent' })

test('themes by event tells how many events it shows of how many, and counts each year once', () => {
  const base = { ...sampleBase, docs: [doc], records: [...records, silent], links: [] }
  const drawing = recurrenceDots(viewFrom(library(base), 'overview.html'))
  expect(drawing?.caption).toContain('the latest 14 of 21 events are shown')
  expect(drawing?.rows[0]?.slice(1)).toEqual([
    '14',
    [...Array.from({ length: 8 }, (_, at) => `${2008 + at}: 1`), '2016: 2', '2017: 2', '2018: 2'].join(', '),
  ])
})
