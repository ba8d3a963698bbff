import type { Base } from '../model/base.ts'
import type { Report } from '../model/message.ts'

/** Says what is not as promised; `reportFor` gives the voice for a document's path. */
export type Check = (base: Base, reportFor: (document: string) => Report) => void
