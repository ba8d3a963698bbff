#!/usr/bin/env node
import { createInterface, type Interface } from 'node:readline'
import { commands } from './commands/all.ts'
import { type Command, type CommandEntry, type Talk, WrongUse } from './commands/command.ts'
import { didYouMean } from './commands/did-you-mean.ts'
import { readArguments } from './commands/read-arguments.ts'
import { toolVersion } from './disk.ts'
import { misspelt } from './text/misspelt.ts'

/*
 * Arguments in; talk and exit code out. The only file that prints.
 */

let interrupted: (() => void) | null = null

let asking: { readonly lines: AsyncIterator<string>; readonly reader: Interface } | null = null

const talk: Talk = {
  result: (text) => void process.stdout.write(text),
  tell: (text) => void process.stderr.write(text),
  color: Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'],
  terminal: Boolean(process.stderr.isTTY),
  ask: async (question) => {
    process.stderr.write(question)
    if (!asking) {
      const reader = createInterface({ input: process.stdin })
      asking = { reader, lines: reader[Symbol.asyncIterator]() }
    }
    const { value, done } = await asking.lines.next()
    return done ? null : value
  },
  hear: (listener) => void (listener ? process.stdin.on('data', listener) : process.stdin.pause()),
  onInterrupt: (handler) => {
    interrupted = handler
  },
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    const handler = interrupted
    interrupted = null
    if (handler) handler()
    else process.exit(code)
  })
}
// A reader that goes away (`debrief search x | head`) is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') talk.tell(`debrief: the result could not be written (${code})\n`)
    process.exit(code === 'EPIPE' ? 0 : 1)
  })

process.exitCode = await main(process.argv.slice(2))
// Nobody is asked any more; an open standard input would keep the process.
finishAsking()

function finishAsking(): void {
  asking?.reader.close()
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = asCommand(args)
  if (name === '--version' || name === '-v') return say(`${toolVersion()}\n`)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return say(help())
  const entry = commands.find((candidate) => candidate.name === name)
  if (!entry) return wrong(unknownCommand(name))
  const command = await entry.load()
  try {
    const asked = readArguments(command, rest)
    if (asked.options['help']) return say(helpFor(entry, command))
    return await command.run(asked, talk)
  } catch (error) {
    if (error instanceof WrongUse) return wrong(`${error.message}\nusage: ${command.usage}`)
    if (isSystemError(error)) return wrong(error.message, 1)
    throw error
  }
}

function say(text: string): number {
  talk.result(text)
  return 0
}

function wrong(reason: string, code = 2): number {
  talk.tell(`debrief: ${reason}\n`)
  return code
}

/** The disk is full, a folder may not be written to: no fault of ours, so no stack trace. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error
}

/** "help search" asks what "search --help" asks. */
function asCommand(args: readonly string[]): readonly string[] {
  const [first, name] = args
  return first === 'help' && name !== undefined ? [name, '--help'] : args
}

function unknownCommand(name: string): string {
  const names = commands.map((one) => one.name)
  return `unexpected command \`${name}\`, expected one of ${names.join(', ')}${didYouMean(misspelt(name, names))}`
}

function help(): string {
  const width = Math.max(...commands.map((command) => command.name.length))
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`)
  return `debrief: from a folder of documents to a knowledge base with proof for every quote\n\n${lines.join('\n')}\n\ndebrief COMMAND --help says more. Every command takes --json.\n`
}

function helpFor({ summary }: CommandEntry, command: Command): string {
  const options = Object.entries({ ...command.optionHelp, json: 'print the result as JSON' })
  const width = Math.max(...options.map(([name]) => name.length))
  return `${command.usage}\n\n${summary}\n\n${options.map(([name, text]) => `  --${name.padEnd(width)}  ${text}`).join('\n')}\n`
}
