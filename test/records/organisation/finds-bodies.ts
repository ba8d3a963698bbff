import { expect, test } from 'vitest'
import { organisation } from '../../../pipeline/records/organisation/organisation.ts'
import { listener } from '../../documents.ts'
import { foundIn, programmeDoc } from '../programme-doc.ts'

async function bodiesIn(lines: readonly string[]): Promise<readonly string[]> {
  const { speakers } = await foundIn(lines, 'agenda')
  const doc = await programmeDoc(lines, 'agenda')
  return organisation
    .find(doc, listener().report, speakers)
    .map(({ fields }) => `${fields['name']} | ${fields['acronym'] ?? '-'} | ${fields['kind']}`)
}

const head = ['# Pier Talks', '', '9:00 Tides', '']

/** Lines below a session of a programme, and the bodies they name, each as "name | acronym | kind". */
export type BodyLines = readonly [name: string, lines: readonly string[], states: readonly string[]]

/** One test each: these bodies and no others. */
export function findsBodies(cases: readonly BodyLines[]): void {
  test.each(cases)('finds %s', async (_, lines, states) => {
    expect(await bodiesIn([...head, ...lines, '', '10:00 Nets'])).toEqual(states)
  })
}
