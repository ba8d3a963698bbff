import type { IndexTier } from '../model/base.ts'
import { type Asked, textOption, WrongUse } from './command.ts'

const engines: readonly IndexTier['name'][] = ['lunr', 'pagefind', 'sqlite']

/** The engine that --index names; nothing where it is left to the size of the base. */
export function engineName(asked: Asked): { readonly index?: IndexTier['name'] } {
  const name = textOption(asked, 'index', '')
  if (name === '') return {}
  const known = engines.find((one) => one === name)
  if (!known) throw new WrongUse(`unexpected --index \`${name}\`, expected one of ${engines.join(', ')}`)
  return { index: known }
}
