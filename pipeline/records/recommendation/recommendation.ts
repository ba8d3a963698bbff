import { keyOfWords } from '../key-of-words.ts'
import type { RecordType } from '../type.ts'
import { findRecommendations } from './find.ts'

export const recommendation: RecordType = {
  type: 'recommendation',
  find: findRecommendations,
  key: keyOfWords,
}
