import { keyOfWords } from '../key-of-words.ts'
import type { RecordType } from '../type.ts'
import { findCommitments } from './find.ts'

export const commitment: RecordType = {
  type: 'commitment',
  find: findCommitments,
  key: keyOfWords,
}
