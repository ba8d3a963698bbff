import { countsOf } from '../9-publish/manifest.ts'
import { keepingCarrier } from '../crew/carrier.ts'
import { carryAll } from '../crew/crew.ts'
import { threadsFor } from '../crew/crew-size.ts'
import { Stopped } from '../crew/in-lanes.ts'
import { keepHeapLean } from '../crew/lean-heap.ts'
import { lockOut } from '../crew/out-lock.ts'
import { type ReporterName, reporterOf } from '../crew/reporter.ts'
import { keepStanding, standing } from '../crew/unchanged.ts'
import { claimFiles, claimOut } from '../disk/claim-out.ts'
import { mendOut } from '../disk/write-out.ts'
import { folderExists, siteAssets, toolVersion } from '../disk.ts'
import type { Message } from '../model/message.ts'
import { knowledgeOf } from '../text/knowledge.ts'
import { letGo } from '../text/let-go.ts'
import { once } from '../text/once.ts'
import { answer } from './build-answer.ts'
import { buildOptions } from './build-options.ts'
import { buildPlan } from './build-plan.ts'
import { type Asked, type Command, type Talk, textOption, WrongUse } from './command.ts'
import { type Configured, configured } from './config.ts'
import { pause, putInto } from './put-into.ts'
import { refusal } from './refusal.ts'
import { reporterName } from './reporter-name.ts'
import { runnersFor } from './runners.ts'
import { type Stopping, stoppingAt } from './stopping.ts'

/** `debrief build`: a folder of documents to a knowledge base. */
export const build: Command = { ...buildOptions, run }

async function run(asked: Asked, talk: Talk): Promise<number> {
  const corpus = asked.words[0] ?? 'corpus'
  const out = textOption(asked, 'out', 'out')
  if (asked.words.length > 1)
    throw new WrongUse(`unexpected \`${asked.words[1]}\`, expected one corpus folder`)
  if (!folderExists(corpus))
    throw new WrongUse(
      `unexpected corpus \`${corpus}\`, expected a folder; name the folder that holds your documents`,
    )
  const reporter = reporterName(asked, talk)
  const configuration = configured(asked, corpus)
  const stopping = stoppingAt(talk)
  let unlock = () => {}
  try {
    claimOut(out)
    unlock = lockOut(out)
    mendOut(out)
    return await locked(corpus, out, configuration, reporter, asked, talk, stopping)
  } catch (error) {
    if (error instanceof Stopped) return 130
    return refusal(error, out, talk)
  } finally {
    unlock()
    talk.onInterrupt?.(null)
  }
}

async function locked(
  corpus: string,
  out: string,
  configuration: Configured,
  reporter: ReporterName,
  asked: Asked,
  talk: Talk,
  stopping: Stopping,
): Promise<number> {
  const stop = stopping.signal
  const plan = await buildPlan(corpus, out, configuration, asked, talk)
  const { files, keeping, limits, notes, size } = plan
  const key = keeping && plan.keyNow()
  const stood = key && (await standing(out, keeping, key, size))
  if (stop.aborted) return 130
  if (stood) {
    talk.tell('Nothing has changed since it was built.\n')
    answer({ counts: stood.counts, messages: stood.messages }, out, files.length, asked, talk)
    return exitCode(stood.messages)
  }
  claimFiles(out)
  const knowledge = once(() => knowledgeOf(configuration.knowledge))
  const runners = await runnersFor(plan, knowledge)
  const line = Promise.all([import('../run.ts'), import('../crew/publishing.ts')])
  // Heard where it is awaited, after the documents.
  line.catch(() => {})
  const report = reporterOf(reporter, talk.tell)
  try {
    keepHeapLean(files.length)
    const carriers = runners.map((runner) => keepingCarrier(runner.run, keeping))
    const docs = await carryAll(corpus, files, knowledge(), notes, carriers, limits, report, stop).then(letGo)
    for (const runner of runners) runner.end()
    const [{ gathered }, { publishInto }] = await line
    const result = await gathered(docs, knowledge(), notes, plan.site, plan.beside)
    await pause()
    if (stop.aborted) return 130
    stopping.finishing()
    const making = { version: toolVersion(), assets: siteAssets(), ...plan.site }
    const threads = asked.options['workers'] === undefined ? threadsFor(result.base.records.length) : size
    const published = await putInto(out, keeping, threads, talk, (publishing) =>
      publishInto(publishing, result, making),
    )
    const { base, messages } = result
    const counts = countsOf(base)
    if (key) keepStanding(published.files, counts, keeping, key, plan.keyNow, messages)
    answer({ counts, messages }, out, files.length, asked, talk)
    return stop.aborted ? 130 : exitCode(messages)
  } finally {
    for (const runner of runners) runner.end()
  }
}

function exitCode(messages: readonly Message[]): number {
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0
}
