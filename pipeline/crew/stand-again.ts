import { ofOut } from '../disk/of-out.ts'
import { folderExists } from '../disk.ts'

/**
 * Where this process stands in `out` and a build has replaced it, the folder under its feet is gone: goes into the new one.
 * Whether it stood there; who started it has to go by themselves.
 */
export function standAgain(out: string): boolean {
  const here = process.cwd()
  if (!ofOut(out)(here)) return false
  if (folderExists(here)) process.chdir(here)
  return true
}
