import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compiledFile, sha256 } from '../disk.ts'
import { byCodeUnit } from '../text/fold.ts'

/**
 * Hash of compiled files and of all that they import, with the versions of the packages: it changes when what they do may
 * change, and only then. Paths are relative to dist/.
 */
export function codeHash(entries: readonly string[]): string {
  const sources = new Map<string, string>()
  const packages = new Set<string>()
  const waiting = entries.map(compiledFile)
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (sources.has(path)) continue
    const source = readFileSync(path, 'utf8')
    sources.set(path, source)
    for (const [, named, late] of source.matchAll(imports)) {
      const to = named ?? late ?? ''
      if (to.startsWith('.')) waiting.push(join(dirname(path), to))
      else if (!to.startsWith('node:')) packages.add(packageName(to))
    }
  }
  const root = compiledFile('')
  const lines = [
    ...[...sources].map(([path, source]) => `${path.slice(root.length)} ${sha256(source)}`),
    ...[...packages].map((name) => `${name} ${packageVersion(name, root)}`),
  ]
  return sha256(lines.sort(byCodeUnit).join('\n'))
}

/** As the compiler writes them: one line, at its beginning; or a call of import(). */
const imports =
  /^(?:import|export) (?:[^'"\n]* from )?['"]([^'"\s]+)['"](?: with \{[^}\n]*\})?;$|\bimport\(['"]([^'"\s]+)['"]\)/gmu

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** As Node looks for it: in every node_modules from here upwards. */
function packageVersion(name: string, folder: string): string {
  const path = join(folder, 'node_modules', name, 'package.json')
  if (existsSync(path)) return String(JSON.parse(readFileSync(path, 'utf8')).version)
  const above = dirname(folder)
  return above === folder ? 'none' : packageVersion(name, above)
}
