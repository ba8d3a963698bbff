import type { Beside } from '../6-resolve/resolve.ts'
import type { Keeping } from '../crew/carrier.ts'
import { crewSize } from '../crew/crew-size.ts'
import { type Limits, usualLimits } from '../crew/limits.ts'
import { buildKey } from '../crew/unchanged.ts'
import type { CorpusFile } from '../disk/corpus-file.ts'
import { corpusFiles } from '../disk/corpus-files.ts'
import { ofOut } from '../disk/of-out.ts'
import { type Notebook, notebook } from '../model/message.ts'
import type { Making } from '../run.ts'
import { baseUrlOf } from './base-url.ts'
import { besideOf } from './beside.ts'
import { type Asked, numberOption, type Talk } from './command.ts'
import type { Configured } from './config.ts'
import { copiedSources } from './copied-sources.ts'
import { engineName } from './engine-name.ts'
import { keepingFor } from './keeping.ts'

/** More processes than any machine has cores for. */
const mostWorkers = 256

/** What a build is to do, from what was asked, what is configured and what lies there. */
export interface BuildPlan {
  readonly files: readonly CorpusFile[]
  readonly notes: Notebook
  readonly site: Omit<Making, 'version' | 'assets'>
  readonly beside: Beside
  readonly limits: Limits
  /** Null where nothing is kept. */
  readonly keeping: Keeping | null
  /** What the build is known by among those that were kept, made anew from the documents as they lie there now. */
  readonly keyNow: () => string
  /** So many processes or threads at once; 0: this process alone. */
  readonly size: number
}

/** Plans a build. An empty folder is noted; throws WrongUse for an option that is none. */
export async function buildPlan(
  corpus: string,
  out: string,
  { config, knowledge }: Configured,
  asked: Asked,
  talk: Talk,
): Promise<BuildPlan> {
  const notes = notebook()
  const site = { ...engineName(asked), ...baseUrlOf(asked, config), ...copiedSources(corpus, config) }
  const beside = await besideOf(corpus, asked)
  const files = corpusFiles(corpus, (path) => notes.reportFor('disk', path), ofOut(out))
  if (files.length === 0)
    notes.reportFor('disk', '')(
      'error',
      'empty-corpus',
      `Unexpected empty folder \`${corpus}\`, expected documents; put some into it`,
    )
  const limits = limitsFrom(asked)
  const keeping = keepingFor(out, asked, knowledge, talk)
  const told = { ...site, sourceOf: config.copySources, config, beside: lasting(beside), limits }
  const said = [...notes.messages]
  const keyNow = () => buildKey(corpus, files, { knowledge, asked: told }, said)
  const size = numberOption(asked, 'workers', crewSize(files.map((file) => file.size)), mostWorkers)
  return { files, notes, site, beside, limits, keeping, keyNow, size }
}

function limitsFrom(asked: Asked): Limits {
  return {
    ...usualLimits,
    seconds: numberOption(asked, 'time-limit', usualLimits.seconds, undefined, 1),
    megabytes: numberOption(asked, 'memory-limit', usualLimits.megabytes, undefined, 1),
  }
}

/** An earlier knowledge base is named by its build: what it held follows from that. */
function lasting({ previous, ...rest }: Beside): unknown {
  return { ...rest, previous: previous?.build }
}
