import { keyOfWords, titleOfText } from '../answers.ts'
import type { RecordType } from '../type.ts'
import { findCommitments } from './find.ts'

export const commitment: RecordType = {
  type: 'commitment',
  find: findCommitments,
  key: keyOfWords,
  title: titleOfText,
}
