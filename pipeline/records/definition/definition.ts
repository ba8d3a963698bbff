import { keyOfWords } from '../key-of-words.ts'
import type { RecordType } from '../type.ts'
import { findDefinitions } from './find.ts'

export const definition: RecordType = {
  type: 'definition',
  find: findDefinitions,
  key: keyOfWords,
}
