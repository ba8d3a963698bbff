import type { Beside } from '../6-resolve/resolve.ts'
import { fileExists } from '../disk/named-file.ts'
import { folderExists, readOut, readText } from '../disk.ts'
import type { Tombstone } from '../model/across.ts'
import type { BaseRecord } from '../model/record.ts'
import { type Asked, textOption, WrongUse } from './command.ts'

/** What a build is told beside the documents: decisions of people, the day to judge by, and an earlier knowledge base. */
export function besideOf(corpus: string, asked: Asked): Beside {
  const asOf = textOption(asked, 'as-of', '')
  if (asOf !== '' && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(asOf))
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
    ...(previous === ''
      ? {}
      : {
          previous: {
            records: linesOf<BaseRecord>(previous, 'records'),
            tombstones: linesOf<Tombstone>(previous, 'tombstones'),
          },
        }),
  }
}

/** Where people's decisions about a corpus are kept. */
export function decisionsFile(corpus: string): string {
  return `${corpus}/decisions.yaml`
}

function linesOf<T>(out: string, name: string): readonly T[] {
  return (readOut(out, `data/${name}.ndjson`) ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}
