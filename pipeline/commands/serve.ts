import { createServer, type Server } from 'node:http'
import { ofOut } from '../disk/of-out.ts'
import { outBytes, watchFolder } from '../disk/watched.ts'
import { folderExists, readOut, sha256 } from '../disk.ts'
import { contentType } from '../serve/content-types.ts'
import { liveAddresses, livePage, liveScript } from '../serve/live-page.ts'
import { oneAtATime } from '../serve/one-at-a-time.ts'
import { isLocalHost, requestedPath } from '../serve/requested-path.ts'
import { build } from './build.ts'
import { type Asked, type Command, numberOption, type Talk, textOption, WrongUse } from './command.ts'
import { served } from './serve-on-port.ts'

const own = ['out', 'config', 'workers', 'cache', 'no-cache', 'as-of'] as const

const lastPort = 65535

/**
 * `debrief serve`: shows the site on this machine, builds again when a document changes, and has open pages follow. Who has
 * only what was built, and names no folder of documents, is shown that.
 */
export const serve: Command = {
  usage:
    'debrief serve [corpus] [--port N] [--out DIR] [--config FILE] [--workers N] [--as-of DATE] [--cache DIR | --no-cache] [--json]',
  options: { port: { type: 'string' }, ...picked(build.options) },
  either: [['no-cache', 'cache']],
  optionHelp: {
    port: 'where to listen, on this machine only (default: 4173; 0: any that is free)',
    ...picked(build.optionHelp),
  },
  run,
}

function picked<Value>(options: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(options).filter(([name]) => own.some((one) => one === name)))
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const corpus = asked.words[0] ?? 'corpus'
  const out = textOption(asked, 'out', 'out')
  if (asked.words.length > 1)
    throw new WrongUse(`unexpected \`${asked.words[1]}\`, expected one corpus folder`)
  const shown = (address: string) => (asked.options['json'] ? JSON.stringify({ address }) : address)
  const port = numberOption(asked, 'port', 4173, lastPort)
  if (!folderExists(corpus)) {
    if (asked.words.length > 0 || readOut(out, 'data/manifest.json') === null)
      throw new WrongUse(
        `unexpected corpus \`${corpus}\`, expected a folder; name the folder of your documents, or with --out what was built of them`,
      )
    talk.tell(`There is no folder \`${corpus}\`: \`${out}\` is shown as it is.\n`)
    return await served(serverOf(out), port, talk, shown)
  }
  const rebuild = oneAtATime(() => builtAgain(corpus, asked, talk))
  const unwatch = watchFolder(corpus, () => void rebuild(), ofOut(out))
  try {
    await rebuild()
    return await served(serverOf(out), port, talk, shown)
  } finally {
    unwatch()
  }
}

/** A build that failed is said; what was there before is shown on. */
async function builtAgain(corpus: string, asked: Asked, talk: Talk): Promise<void> {
  const { port: _, json: __, ...options } = asked.options
  const { onInterrupt: ___, ...quiet } = talk
  try {
    await build.run({ words: [corpus], options }, { ...quiet, result: talk.tell })
  } catch (error) {
    talk.tell(`debrief: ${error instanceof Error ? error.message : String(error)}\n`)
  }
}

function serverOf(out: string): Server {
  return createServer((request, response) => {
    const answer = isLocalHost(request.headers.host) ? answerTo(request.url ?? '/', out) : null
    response.writeHead(answer ? 200 : 404, {
      'content-type': answer?.type ?? 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    response.end(request.method === 'HEAD' ? undefined : (answer?.content ?? 'Not found\n'))
  })
}

function answerTo(address: string, out: string) {
  if (address === liveAddresses.script) return { type: contentType('x.js'), content: liveScript }
  if (address === liveAddresses.state)
    return { type: contentType('x.txt'), content: sha256(readOut(out, 'data/manifest.json') ?? '') }
  const path = requestedPath(address)
  const bytes = path === null ? null : outBytes(out, `site/${path}`)
  if (path === null || bytes === null) return null
  const isPage = path.endsWith('.html')
  return { type: contentType(path), content: isPage ? livePage(new TextDecoder().decode(bytes)) : bytes }
}
