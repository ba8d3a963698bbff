import { keyOfWords } from '../key-of-words.ts'
import type { RecordType } from '../type.ts'
import { findObjectives } from './find.ts'

export const objective: RecordType = {
  type: 'objective',
  find: findObjectives,
  key: keyOfWords,
}
