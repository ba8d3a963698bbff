import { expect, test } from 'vitest'
import { baseOf } from '../bases.ts'
import { agenda, later, report } from './ferry-forum.ts'

test('agenda and report of one event have one event, the next edition has its own', async () => {
  const { docs } = await baseOf({ agenda, report, later })
  const [first, second, third] = docs.map(({ entry }) => entry.event)
  expect(first).not.toBeNull()
  expect(third).not.toBeNull()
  expect(second).not.toBe(first)
  expect(third).toBe(first)
})

test('a summary with its place in another order and a brief that draws on the event belong to it', async () => {
  const agenda =
    '# Third Harbour Forum on Ferry Safety: Agenda\n\nOnline and Port Merle, 6 May 2020\n\n09:00 Opening\n'
  const summary = `# Third Harbour Forum on Ferry Safety: Summary of Discussions

Port Merle and online, 6 May 2020

## Progress since 2018

The register is kept. Participants met for one day.

## Lessons identified

- Registers that nobody opens are wrong within a year.
`
  const brief = `# Paying for Drills: Policy Brief

Harbour Safety Board, July 2020

## Summary

This brief draws on the Third Harbour Forum on Ferry Safety and on the accounts of nine companies.

## Recommendations

- Insurers should lower premiums where drills are held.
`
  const { docs } = await baseOf({ agenda, summary, brief, later })
  const event = (id: string) => docs.find(({ entry }) => entry.id === id)?.entry.event
  expect(event('summary')).toBe(event('agenda'))
  expect(event('brief')).toBe(event('agenda'))
  expect(event('later')).not.toBe(event('agenda'))
})
