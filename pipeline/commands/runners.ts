import { processesFor } from '../crew/crew-size.ts'
import { hiredRunner, type Runner } from '../crew/runner.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { BuildPlan } from './build-plan.ts'

/** Those who carry the documents of a build: as many processes as there is work for, or this one alone. */
export async function runnersFor(
  { files, limits, keeping, size }: BuildPlan,
  knowledge: () => Knowledge,
): Promise<readonly Runner[]> {
  if (size === 0) return [(await import('../crew/own-runner.ts')).ownRunner(limits, knowledge)]
  // With an empty store every document needs a process: they load their code while this one reads its knowledge.
  const hired = (): Runner => hiredRunner(limits, knowledge, keeping === null || keeping.store.empty)
  return Array.from({ length: processesFor(size, files.length) }, hired)
}
