/** The agenda of a forum. */
export const agenda = `# First Harbour Forum on Ferry Safety: Agenda

Salt Hall, Port Merle, 3-4 May 2016

## Day 1

09:00 Opening remarks
Dr. Ann ROE, Director, Harbour Safety Board

10:00 Panel 1: Reading a Ferry Timetable
`

/** The report of it. */
export const report = `# First Harbour Forum on Ferry Safety: Report

Port Merle, 3-4 May 2016

## Lessons identified

- Lifeboats that nobody has lowered in practice do not open in a storm.

## Recommendations

- The Harbour Safety Board should publish the results of every lifeboat drill within thirty days.

## Way ahead

- The Harbour Safety Board will compile a register of lifeboat drills (by 31 January 2017).
- The ferry companies agreed to share their passenger counts by the end of June 2017.
`

/** The report of the next one, two years later. */
export const later = `# Second Harbour Forum on Ferry Safety: Report

Port Merle, 8-9 May 2018

The register of lifeboat drills that the Harbour Safety Board had promised was published in March 2017.

## Lessons identified

- Lifeboats which nobody has lowered in practice do not open in a storm.
`
