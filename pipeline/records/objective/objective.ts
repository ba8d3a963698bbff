import { keyOfWords, titleOfText } from '../answers.ts'
import type { RecordType } from '../type.ts'
import { findObjectives } from './find.ts'

export const objective: RecordType = {
  type: 'objective',
  find: findObjectives,
  key: keyOfWords,
  title: titleOfText,
}
