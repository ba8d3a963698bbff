import type { Beside } from '../6-resolve/resolve.ts'
import { fileExists } from '../disk/named-file.ts'
import { folderExists, readText } from '../disk.ts'
import { isIsoDate } from '../text/dates/calendar.ts'
import { type Asked, textOption, WrongUse } from './command.ts'

/** What a build is told beside the documents: decisions of people, the day to judge by, and an earlier knowledge base. */
export async function besideOf(corpus: string, asked: Asked): Promise<Beside> {
  const asOf = textOption(asked, 'as-of', '')
  if (asOf !== '' && !isIsoDate(asOf))
    throw new WrongUse(`unexpected --as-of \`${asOf}\`, expected a date such as 2024-03-31`)
  const previous = textOption(asked, 'previous', '')
  if (previous !== '' && !folderExists(previous))
    throw new WrongUse(
      `unexpected --previous \`${previous}\`, expected the folder of an earlier knowledge base`,
    )
  const decisions = decisionsFile(corpus)
  return {
    ...(asOf === '' ? {} : { asOf }),
    ...(fileExists(decisions) ? { decisions: readText(decisions) } : {}),
    ...(previous === '' ? {} : { previous: await previousAt(previous) }),
  }
}

/** Loaded where it is asked for: most builds have no earlier one. */
async function previousAt(place: string): Promise<NonNullable<Beside['previous']>> {
  const { askBase } = await import('./with-base.ts')
  return askBase(place, async (base) => ({
    build: base.manifest.build ?? null,
    documents: await base.documents(),
    records: await base.records(),
    tombstones: await base.across('tombstones'),
  }))
}

/** Where people's decisions about a corpus are kept. */
export function decisionsFile(corpus: string): string {
  return `${corpus}/decisions.yaml`
}
