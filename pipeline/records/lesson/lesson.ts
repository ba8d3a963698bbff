import { keyOfWords } from '../key-of-words.ts'
import type { RecordType } from '../type.ts'
import { findLessons } from './find.ts'

export const lesson: RecordType = { type: 'lesson', find: findLessons, key: keyOfWords }
