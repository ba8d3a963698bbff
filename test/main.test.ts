import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { corpusFolder, temporaryFolder } from './built.ts'
import { debrief, program } from './commands/program.ts'
import { built } from './main/built-base.ts'

/*
 * The program as people run it: compiled, in a process of its own.
 */

let base: ReturnType<typeof built>

beforeAll(() => {
  base = built(corpusFolder)
})

test.each([
  ['--help', ['--help'], 0, /build .*\n.*search/u],
  ['nothing at all', [], 0, /debrief COMMAND --help/u],
  ['--version', ['--version'], 0, /^\d+\.\d+\.\d+\n$/u],
  ['help for a command', ['search', '--help'], 0, /--limit/u],
  ['help on a command', ['help', 'search'], 0, /^debrief search QUERY[\s\S]*--limit/u],
])('%s is answered on stdout', (_, args, status, stdout) => {
  const answer = debrief(...args)
  expect([answer.status, answer.stderr]).toEqual([status, ''])
  expect(answer.stdout).toMatch(stdout)
})

test.each([
  ['an unknown command', ['biuld'], /unexpected command `biuld`, expected one of build, search/u],
  ['a mistyped command', ['serch'], /unexpected command `serch`.*; did you mean `search`\?\n/u],
  ['help on a mistyped command', ['help', 'serch'], /; did you mean `search`\?\n/u],
  ['an unknown option', ['build', '--fast'], /--fast[\s\S]*usage: debrief build/u],
  [
    'a mistyped option',
    ['search', 'police', '--typ', 'lesson'],
    /unexpected option --typ, expected one of --out, .*; did you mean `--type`\?\nusage: debrief search/u,
  ],
  [
    'an option that is a filter of queries',
    ['search', 'police', '--since', '2018'],
    /unexpected option --since, .*; in the words of a query it is `since:2018`\n/u,
  ],
  [
    'an option without its value',
    ['search', 'police', '--out'],
    /unexpected end behind --out, expected its value/u,
  ],
  [
    'an option for the value of one',
    ['search', 'x', '--type', '--json'],
    /unexpected `--json` behind --type/u,
  ],
  [
    'a value of what takes none',
    ['search', 'x', '--json=3'],
    /unexpected value `3` of --json, expected none/u,
  ],
  [
    'an empty value',
    ['build', corpusFolder, '--cache='],
    /unexpected empty value of --cache, expected one; leave it out for none/u,
  ],
  ['an empty value behind its option', ['search', 'x', '--out', ''], /unexpected empty value of --out/u],
  [
    'a cache and none',
    ['build', corpusFolder, '--no-cache', '--cache', 'x'],
    /unexpected --cache beside --no-cache, expected one of the two/u,
  ],
  ['two forms of a difference', ['diff', 'a', 'b', '--json', '--markdown'], /--json beside --markdown/u],
  ['two forms of a check', ['check', '--json', '--reporter', 'sarif'], /--json with --reporter `sarif`/u],
  ['words for an assistant', ['mcp', 'police'], /unexpected `police`, expected no words; name the folder/u],
  ['words for a service', ['init', 'github'], /unexpected `github`, expected no words; .* --ci/u],
  ['no service', ['init'], /unexpected absence of --ci, expected one of github, gitlab/u],
  ['short options where words are none', ['show', '-police'], /unexpected option -p, expected one of/u],
  [
    'a missing corpus',
    ['build', '/no/such/folder'],
    /unexpected corpus `\/no\/such\/folder`, expected a folder/u,
  ],
  ['a file for a corpus', ['build', program], /expected a folder/u],
  ['two corpora', ['build', 'a', 'b'], /expected one corpus folder/u],
  [
    'a number that is none',
    ['search', 'police', '--limit', 'many'],
    /unexpected --limit `many`, expected a whole number/u,
  ],
  ['no time at all', ['build', corpusFolder, '--time-limit', '0'], /expected a whole number from 1/u],
  [
    'more processes than machines have cores',
    ['build', corpusFolder, '--workers', '9999'],
    /expected a whole number up to 256/u,
  ],
  ['a port that is none', ['serve', corpusFolder, '--port', '99999'], /expected a whole number up to 65535/u],
  [
    'a day that is none',
    ['build', corpusFolder, '--as-of', '2024-02-30'],
    /expected a date such as 2024-03-31/u,
  ],
  ['a month that is none', ['build', corpusFolder, '--as-of', '2024-99'], /expected a date such as/u],
  ['a search for nothing', ['search'], /expected words/u],
  [
    'a base that is not there',
    ['search', 'police', '--out', '/no/such/folder'],
    /expected a knowledge base; run `debrief build` first/u,
  ],
  ['a folder without gold files', ['eval', corpusFolder], /files named \*\.gold\.json/u],
])('%s is wrong use: exit code 2, a reason on stderr, nothing on stdout', (_, args, reason) => {
  const { status, stdout, stderr } = debrief(
    ...args,
    ...(args[0] === 'eval' || (args[0] === 'search' && !args.includes('--out')) ? ['--out', base.out] : []),
  )
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(reason)
})

test('a reader that goes away is no failure, in the middle of what is told', () => {
  const out = join(temporaryFolder(), 'out')
  const line = '"$@" 2>&1 | head -c 1; echo " $PIPESTATUS"'
  const args = [
    process.execPath,
    program,
    'build',
    corpusFolder,
    '--out',
    out,
    '--no-cache',
    '--workers',
    '0',
  ]
  const { stdout } = spawnSync('bash', ['-c', line, 'bash', ...args], { encoding: 'utf8' })
  expect(stdout).toMatch(/^. 0$/mu)
})

test.skipIf(!existsSync('/dev/full'))('a result that finds no room is told', () => {
  const args = [process.execPath, program, 'search', 'police', '--out', base.out]
  const asked = ['-c', '"$@" > /dev/full', 'bash', ...args]
  const { status, stderr } = spawnSync('bash', asked, { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain('debrief: the result could not be written (ENOSPC)')
})
