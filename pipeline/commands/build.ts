import type { Beside } from '../6-resolve/resolve.ts'
import { countsOf } from '../9-publish/manifest.ts'
import { keepingCarrier } from '../crew/carrier.ts'
import { carryAll } from '../crew/crew.ts'
import { crewSize, processesFor, threadsFor } from '../crew/crew-size.ts'
import { Stopped } from '../crew/in-lanes.ts'
import { keptPartitions } from '../crew/kept-partitions.ts'
import { keptPrints } from '../crew/kept-prints.ts'
import { keepHeapLean } from '../crew/lean-heap.ts'
import { usualLimits } from '../crew/limits.ts'
import { lockOut, writer } from '../crew/out-lock.ts'
import { type ReporterName, reporterOf } from '../crew/reporter.ts'
import { hiredRunner, type Runner } from '../crew/runner.ts'
import { standAgain } from '../crew/stand-again.ts'
import { buildKey, keepStanding, standing } from '../crew/unchanged.ts'
import { claimFiles, claimOut } from '../disk/claim-out.ts'
import { corpusFiles } from '../disk/corpus-files.ts'
import { ofOut } from '../disk/of-out.ts'
import { mendOut, writeOut } from '../disk/write-out.ts'
import { folderExists, siteAssets, toolVersion } from '../disk.ts'
import { type Message, notebook } from '../model/message.ts'
import { knowledgeOf } from '../text/knowledge.ts'
import { letGo } from '../text/let-go.ts'
import { once } from '../text/once.ts'
import { baseUrlOf } from './base-url.ts'
import { besideOf } from './beside.ts'
import { answer } from './build-answer.ts'
import { buildOptions } from './build-options.ts'
import { type Asked, type Command, numberOption, type Talk, textOption, WrongUse } from './command.ts'
import { type Configured, configured } from './config.ts'
import { copiedSources } from './copied-sources.ts'
import { engineName } from './engine-name.ts'
import { keepingFor } from './keeping.ts'
import { refusal } from './refusal.ts'
import { type Stopping, stoppingAt } from './stopping.ts'

/** More processes than any machine has cores for. */
const mostWorkers = 256

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
  { config, knowledge: sources }: Configured,
  reporter: ReporterName,
  asked: Asked,
  talk: Talk,
  stopping: Stopping,
): Promise<number> {
  const stop = stopping.signal
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
  const limits = {
    ...usualLimits,
    seconds: numberOption(asked, 'time-limit', usualLimits.seconds, undefined, 1),
    megabytes: numberOption(asked, 'memory-limit', usualLimits.megabytes, undefined, 1),
  }
  const keeping = keepingFor(out, asked, sources, talk)
  const told = { ...site, sourceOf: config.copySources, config, beside: lasting(beside), limits }
  const said = [...notes.messages]
  const keyNow = () => buildKey(corpus, files, { knowledge: sources, asked: told }, said)
  const key = keeping && keyNow()
  const size = numberOption(asked, 'workers', crewSize(files.map((file) => file.size)), mostWorkers)
  const stood = key && (await standing(out, keeping, key, size))
  if (stop.aborted) return 130
  if (stood) {
    talk.tell('Nothing has changed since it was built.\n')
    answer({ counts: stood.counts, messages: stood.messages }, out, files.length, asked, talk)
    return exitCode(stood.messages)
  }
  claimFiles(out)
  const knowledge = once(() => knowledgeOf(sources))
  // With an empty store every document needs a process: they load their code while this one reads its knowledge.
  const hired = (): Runner => hiredRunner(limits, knowledge, keeping === null || keeping.store.empty)
  const runners =
    size === 0
      ? [(await import('../crew/own-runner.ts')).ownRunner(limits, knowledge)]
      : Array.from({ length: processesFor(size, files.length) }, hired)
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
    const result = await gathered(docs, knowledge(), notes, site, beside)
    await pause()
    if (stop.aborted) return 130
    stopping.finishing()
    const making = { version: toolVersion(), assets: siteAssets(), ...site }
    const partitions = keptPartitions(out, keeping)
    const prints = keptPrints(out, keeping)
    const earlier = { kept: prints.kept, partitions: partitions.told }
    const threads = asked.options['workers'] === undefined ? threadsFor(result.base.records.length) : size
    const published = await writeOut(out, writer, (places) =>
      publishInto({ places, threads, ...earlier, pause }, result, making),
    )
    if (standAgain(out))
      talk.tell(
        'debrief: the folder you are in was replaced; go into it again (cd "$PWD") to see the new one\n',
      )
    prints.keep(published.lines)
    partitions.keep(published.files)
    const { base, messages } = result
    const counts = countsOf(base)
    if (key) keepStanding(published.files, counts, keeping, key, keyNow, messages)
    answer({ counts, messages }, out, files.length, asked, talk)
    return stop.aborted ? 130 : exitCode(messages)
  } finally {
    for (const runner of runners) runner.end()
  }
}

function exitCode(messages: readonly Message[]): number {
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** An earlier knowledge base is named by its build: what it held follows from that. */
function lasting({ previous, ...rest }: Beside): unknown {
  return { ...rest, previous: previous?.build }
}

/** Lets signals be heard. */
function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

const reporters: readonly ReporterName[] = ['bar', 'lines', 'ndjson', 'none']

function reporterName(asked: Asked, talk: Talk): ReporterName {
  const name = textOption(asked, 'reporter', talk.terminal ? 'bar' : 'lines')
  const known = reporters.find((one) => one === name)
  if (!known) throw new WrongUse(`unexpected --reporter \`${name}\`, expected one of ${reporters.join(', ')}`)
  return known
}
