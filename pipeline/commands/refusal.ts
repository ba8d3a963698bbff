import { OutLocked } from '../crew/out-lock.ts'
import { OutNotOurs } from '../disk/claim-out.ts'
import { folderExists } from '../disk.ts'
import { oneLine } from '../text/one-line.ts'
import { type Talk, WrongUse } from './command.ts'

/** The exit code of a build that could not be done, said in words; anything unforeseen is thrown on. */
export function refusal(error: unknown, out: string, talk: Talk): number {
  if (error instanceof OutNotOurs)
    throw new WrongUse(
      error.stranger === null
        ? `unexpected ${folderExists(out) ? `files in \`${out}\`` : `\`${out}\`, which is no folder`}, expected an empty folder or a knowledge base; choose another --out`
        : `unexpected file \`${oneLine(error.stranger)}\` in \`${out}\`, expected only what builds put there: the next one would delete it; move it away, or choose another --out`,
    )
  if (error instanceof OutLocked) {
    talk.tell(`debrief: ${error.message}\n`)
    return 1
  }
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
    talk.tell(
      `debrief: no space left on the disk of \`${out}\`; what was there is untouched, make room and build again\n`,
    )
    return 1
  }
  throw error
}
