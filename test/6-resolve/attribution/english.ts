import { knowledge } from '../../built.ts'

/** English, as the build reads it. */
export const lexicon = knowledge.lexicons['en'] ?? { language: 'en', lists: {} }
