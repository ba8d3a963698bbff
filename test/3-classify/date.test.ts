import { expect, test } from 'vitest'
import { classified } from './classified.ts'

test.each([
  ['front matter', '---\ndate: 2019-05-29\n---\n\n# Notes\n\n3 June 2018\n', '2019-05-29'],
  ['its title there', '---\ntitle: Minutes of 29 May 2019\n---\n\nA note\n\n3 June 2018\n', '2019-05-29'],
  ['the first lines', '# Notes on Posts\n\n3 June 2018\n\nWords.', '2018-06-03'],
  [
    'a label, with the people who met on the same line',
    '# Notes on Posts\n\nDate and time: Thursday, 22 September 2016. 14h00 Participants: the trust of the northern posts, the trust of the southern posts, the union of guards, the union of drivers, the office of roads and the office of gates.\n',
    '2016-09-22',
  ],
  [
    'a line of its own, and not from the days by which things are due',
    '# List of actions\n\nAnn will write the minutes by 10 December 2021.\n\n| Action | Lead | Due |\n|---|---|---|\n| Light the pier | Ann | 31 December 2022 |\n\n29 November 2021\n',
    '2021-11-29',
  ],
  [
    'a row that tells something itself, and is not the head of a list of actions',
    '# Lamp group\n\n| What was said of the steps to the old pier | 29 November 2021, to all who asked for the date |\n|---|---|\n| Oil | Dear |\n',
    '2021-11-29',
  ],
  ['a month, no more precise than printed', '# Notes on Posts\n\nJune 2018\n\nWords.', '2018-06'],
  ['a day more than a century ago', '# Notes on Posts\n\nPort Elin, 12 May 1899\n\nWords.', '1899-05-12'],
  [
    'nothing, rather than the days by which things are to be handed in',
    '# Lamp study\n\n## Deliverables\n\n- First report (15 March 2023)\n- Last report (30 June 2023)\n',
    null,
  ],
  ['nothing, rather than a year made up', '# Notes on Posts\n\n3 June\n\nWords.', null],
])('takes the date from %s', async (_, content, date) => {
  expect((await classified(content)).date).toBe(date)
})
