import { join } from 'node:path'
import { ciTemplate, writeNew } from '../disk/ci-templates.ts'
import { folderExists } from '../disk.ts'
import { ciFiles } from '../init/ci-files.ts'
import { type Asked, type Command, type Talk, textOption, WrongUse } from './command.ts'

/** `debrief init`: writes what a service needs to build and check on every change. Never over a file that is there. */
export const init: Command = {
  usage: 'debrief init --ci github|gitlab [--dir DIR] [--json]',
  options: { ci: { type: 'string' }, dir: { type: 'string' } },
  optionHelp: {
    ci: `the service: ${Object.keys(ciFiles).join(', ')}`,
    dir: 'the repository to write into (default: here)',
  },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  const ci = textOption(asked, 'ci', '')
  const files = Object.hasOwn(ciFiles, ci) ? ciFiles[ci] : undefined
  if (!files)
    throw new WrongUse(`unexpected --ci \`${ci}\`, expected one of ${Object.keys(ciFiles).join(', ')}`)
  const dir = textOption(asked, 'dir', '.')
  if (!folderExists(dir))
    throw new WrongUse(`unexpected --dir \`${dir}\`, expected the folder of a repository`)
  const done = files.map(({ template, path }) => ({
    path,
    written: writeNew(join(dir, path), ciTemplate(template)),
  }))
  if (asked.options['json']) talk.result(`${JSON.stringify({ files: done })}\n`)
  else
    for (const { path, written } of done)
      talk.result(written ? `wrote ${path}\n` : `left ${path} as it is: it is there already\n`)
  talk.tell(
    'It runs the debrief that package.json of the repository names; put it there, from where you have it, with `npm install --save-dev`.\n',
  )
  return done.every(({ written }) => written) ? 0 : 1
}
