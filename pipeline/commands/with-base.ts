import { type OpenBase, openBase, Unreadable } from '../api/api.ts'
import { type Asked, textOption, WrongUse } from './command.ts'

/** Asks the knowledge base that --out names. Where there is none, or it is damaged, that is wrong use. */
export function withBase<Given>(asked: Asked, ask: (base: OpenBase) => Promise<Given>): Promise<Given> {
  return askBase(textOption(asked, 'out', 'out'), ask)
}

/** The same of the knowledge base at a place. */
export async function askBase<Given>(place: string, ask: (base: OpenBase) => Promise<Given>): Promise<Given> {
  try {
    return await ask(await openBase(place))
  } catch (error) {
    if (error instanceof Unreadable) throw new WrongUse(error.message)
    throw error
  }
}
