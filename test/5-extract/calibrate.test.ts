import { expect, test } from 'vitest'
import { calibrated, isShown } from '../../pipeline/5-extract/calibrate.ts'

const sighting = { type: 'lesson', spans: [[0, 4]] as const, fields: {}, rule: 'lesson/cue', confidence: 0.7 }

test.each([
  ['what it claims where nothing was measured', {}, 0.7],
  ['what it claims where it never fired', { 'lesson/cue': { right: 0, found: 0, shown: true } }, 0.7],
  ['less where it was often wrong', { 'lesson/cue': { right: 10, found: 34, shown: true } }, 0.39],
  ['more where it was nearly always right', { 'lesson/cue': { right: 94, found: 94, shown: true } }, 0.97],
])('a rule deserves %s', (_, rules, confidence) => {
  expect(calibrated(sighting, { rules }).confidence).toBe(confidence)
})

test('a rule is shown until it was measured to be wrong too often', () => {
  const rules = { 'lesson/cue': { right: 1, found: 9, shown: false } }
  expect([isShown('lesson/cue', { rules }), isShown('lesson/under-heading', { rules })]).toEqual([
    false,
    true,
  ])
})
