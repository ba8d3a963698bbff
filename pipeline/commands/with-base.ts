import { type OpenBase, openBase } from '../api/open-base.ts'
import { Unreadable } from '../api/unreadable.ts'
import { type Asked, textOption, WrongUse } from './command.ts'

/** Asks the knowledge base that --out names. Where there is none, or it is damaged, that is wrong use. */
export async function withBase<Given>(asked: Asked, ask: (base: OpenBase) => Promise<Given>): Promise<Given> {
  try {
    return await ask(await openBase(textOption(asked, 'out', 'out')))
  } catch (error) {
    if (error instanceof Unreadable) throw new WrongUse(error.message)
    throw error
  }
}
