import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../pipeline/text/language.ts'
import { knowledge } from '../knowledge.ts'

const cases: readonly (readonly [string, string])[] = [
  ['The harbour was closed for a week and nobody knew why.', 'en'],
  ["Le port a été fermé pendant une semaine et personne ne savait pourquoi, car l'eau montait.", 'fr'],
  ['El puerto estuvo cerrado durante una semana y nadie sabía por qué.', 'es'],
  ['Порт был закрыт на неделю.', 'ru'],
  ['أغلق الميناء لمدة أسبوع.', 'ar'],
  ['港は一週間閉鎖された。', 'ja'],
  ['港口关闭了一个星期。', 'zh'],
  ['08:00 Registration\n09:00 Opening', 'en'],
  ['Paris Lyon Marseille', 'en'],
  ['', 'en'],
  ['1234 5678', 'en'],
]

describe('the language of a text', () => {
  it.each(cases)('%s => %s', (text, language) => expect(detectLanguage(text, knowledge)).toBe(language))
})
