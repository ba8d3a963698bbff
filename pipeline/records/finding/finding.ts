import { keyOfWords } from '../key-of-words.ts'
import type { RecordType } from '../type.ts'
import { findFindings } from './find.ts'

export const finding: RecordType = {
  type: 'finding',
  find: findFindings,
  key: keyOfWords,
}
