import { isAbsolute, relative, resolve, sep } from 'node:path'

/**
 * A folder as reports name it, by whatever words somebody named it: relative to where the check runs, which is '' itself. One
 * that was named from the root and lies elsewhere keeps its name.
 */
export function shownFolder(named: string): string {
  const full = resolve(named)
  const fromHere = relative(resolve(''), full)
  const isElsewhere = fromHere.split(sep)[0] === '..'
  return (isAbsolute(named) && isElsewhere ? full : fromHere).split(sep).join('/')
}
