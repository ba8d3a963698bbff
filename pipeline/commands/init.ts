import { join } from 'node:path'
import { ciTemplate, writeNew } from '../disk/ci-templates.ts'
import { fileExists } from '../disk/named-file.ts'
import { folderExists, readText } from '../disk.ts'
import { ciFiles } from '../init/ci-files.ts'
import { lacksOf, type Repository } from '../init/lacks-of.ts'
import { type Asked, type Command, needNoWords, type Talk, textOption, WrongUse } from './command.ts'

/** `debrief init`: writes what a service needs to build and check on every change. Never over a file that is there. */
export const init: Command = {
  usage: 'debrief init --ci github|gitlab [--corpus FOLDER] [--dir DIR] [--json]',
  options: { ci: { type: 'string' }, corpus: { type: 'string' }, dir: { type: 'string' } },
  optionHelp: {
    ci: `the service: ${Object.keys(ciFiles).join(', ')}`,
    corpus: 'the folder of the documents in the repository (default: corpus)',
    dir: 'the repository to write into (default: here)',
  },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  needNoWords(asked, 'name the service with --ci and the repository with --dir')
  const ci = textOption(asked, 'ci', '')
  const files = Object.hasOwn(ciFiles, ci) ? ciFiles[ci] : undefined
  if (!files)
    throw new WrongUse(
      `unexpected ${ci === '' ? 'absence of --ci' : `--ci \`${ci}\``}, expected one of ${Object.keys(ciFiles).join(', ')}`,
    )
  const dir = textOption(asked, 'dir', '.')
  if (!folderExists(dir))
    throw new WrongUse(`unexpected --dir \`${dir}\`, expected the folder of a repository`)
  const corpus = textOption(asked, 'corpus', 'corpus').replace(/\/+$/u, '')
  if (!FOLDER.test(corpus))
    throw new WrongUse(
      `unexpected --corpus \`${corpus}\`, expected a folder of the repository by letters, digits and -_./ alone`,
    )
  const done = files.map(({ template, path }) => ({
    path,
    written: writeNew(join(dir, path), ciTemplate(template, corpus)),
  }))
  const lacks = lacksOf(repositoryAt(dir, corpus), corpus)
  if (asked.options['json']) talk.result(`${JSON.stringify({ files: done, lacks })}\n`)
  else
    for (const { path, written } of done)
      talk.result(written ? `wrote ${path}\n` : `left ${path} as it is: it is there already\n`)
  talk.tell('It runs the debrief that package.json of the repository names.\n')
  for (const lack of lacks) talk.tell(`Before it can run: ${lack}.\n`)
  return done.every(({ written }) => written) ? 0 : 1
}

/** A path within the repository that no shell and no YAML reads as anything else. */
const FOLDER = /^(?!.*\.\.)[\w][\w./-]*$/u

function repositoryAt(dir: string, corpus: string): Repository {
  const textOf = (name: string) => (fileExists(join(dir, name)) ? readText(join(dir, name)) : null)
  return {
    packageJson: textOf('package.json'),
    gitignore: textOf('.gitignore'),
    hasLockFile: ['package-lock.json', 'npm-shrinkwrap.json'].some((name) => fileExists(join(dir, name))),
    hasCorpus: folderExists(join(dir, corpus)),
  }
}
