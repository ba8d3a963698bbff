import type { Keeping } from '../crew/carrier.ts'
import { keptPartitions } from '../crew/kept-partitions.ts'
import { keptPrints } from '../crew/kept-prints.ts'
import { writer } from '../crew/out-lock.ts'
import type { Published, Publishing } from '../crew/publishing.ts'
import { standAgain } from '../crew/stand-again.ts'
import { writeOut } from '../disk/write-out.ts'
import type { Talk } from './command.ts'

/** Has `publish` put all files into place, and keeps what the next build need not make again. */
export async function putInto(
  out: string,
  keeping: Keeping | null,
  threads: number,
  talk: Talk,
  publish: (publishing: Publishing) => Promise<Published>,
): Promise<Published> {
  const partitions = keptPartitions(out, keeping)
  const prints = keptPrints(out, keeping)
  const earlier = { kept: prints.kept, partitions: partitions.told }
  const published = await writeOut(out, writer, (places) => publish({ places, threads, ...earlier, pause }))
  if (standAgain(out))
    talk.tell(
      'debrief: the folder you are in was replaced; go into it again (cd "$PWD") to see the new one\n',
    )
  prints.keep(published.lines)
  partitions.keep(published.files)
  return published
}

/** Lets signals be heard. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
