import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** Short: sockets have paths of no more than 107 bytes. */
const NAME = 'debrief-'

/**
 * Gives the tests and all they start a folder for what is passing, and takes it away with everything that they left in it. Each
 * project calls it, the first of them for all.
 */
export default function ownTemporaryFolder(): () => void {
  if (basename(tmpdir()).startsWith(NAME)) return () => {}
  const folder = mkdtempSync(join(tmpdir(), NAME))
  process.env['TMPDIR'] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
