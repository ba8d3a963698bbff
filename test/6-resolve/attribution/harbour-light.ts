import type { baseOf } from '../bases.ts'

/** The programme of a conference, with what more it says of all of it or of its second session. */
export const programme = (more: {
  readonly event?: string
  readonly session?: string
}) => `Harbour Light Conference
Programme

Salt Hall, Port Merle, 4 March 2020
${more.event ?? ''}

0930-1000 Opening remarks
Ms Hedda Roe, Harbour Safety Board

1100-1230 Session 1: Lamps that outlive a budget
Speakers: Ms Amara Poe, Lamp Agency; Mr Jonah Quill, Open Harbour Foundation

1400-1530 Session 2: When a light misleads${more.session ?? ''}
Speakers: Ms Lucia Marsh, Wreck Office; Mr Derek Vane, Pilotage Department
`

/** The report of it, which names who said what. */
export const report = `# Harbour Light Conference: Report

Port Merle, 4 March 2020

## Session 1: Lamps that outlive a budget

Amara Poe explained that the lamp of the north mole had burnt for nine years.

## Session 2: When a light misleads

Lucia Marsh said that two ships had followed a kitchen window. Captain Vane admitted that the chart was wrong.

## Key issues

- Derek Vane pointed out that nobody checks a chart twice.
- Amara Poe stressed that lamps are cheaper than wrecks.

## Recommendations

- The Pilotage Department should check its charts once a year.
`

/** The text of a document as it leaves room 6. */
export const textOf = (base: Awaited<ReturnType<typeof baseOf>>, id: string) =>
  base.docs.find(({ entry }) => entry.id === id)?.text ?? ''
