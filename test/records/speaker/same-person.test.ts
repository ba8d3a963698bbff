import { expect, test } from 'vitest'
import type { Candidate } from '../../../pipeline/records/speaker/candidate.ts'
import { byPerson } from '../../../pipeline/records/speaker/same-person.ts'

function mention(name: string): Candidate {
  return {
    span: [0, name.length],
    name,
    honorific: null,
    role: 'speaker',
    position: null,
    affiliation: null,
    rule: 'spoke',
    confidence: 1,
  }
}

test.each([
  ['a name with initials in it', ['Jane B. Roe', 'Jane Roe'], [['Jane B. Roe', 'Jane Roe']]],
  ['an initial and a surname', ['Jane Roe', 'J. Roe'], [['Jane Roe', 'J. Roe']]],
  ['a surname', ['Jane Roe', 'Roe'], [['Jane Roe', 'Roe']]],
  ['the initial of another', ['Jane Roe', 'B. Roe'], [['Jane Roe'], ['B. Roe']]],
  ['an initial of two', ['Jane Roe', 'John Roe', 'J. Roe'], [['Jane Roe'], ['John Roe'], ['J. Roe']]],
  ['the surname of two', ['Jane Roe', 'John Roe', 'Roe'], [['Jane Roe'], ['John Roe']]],
  ['a given name', ['Jane Roe', 'Jane'], [['Jane Roe']]],
  ['a short name that is no initial', ['Jane Na', 'Li Na'], [['Jane Na'], ['Li Na']]],
])('knows who is meant by %s', (_, names, people) => {
  expect(byPerson(names.map(mention)).map((mentions) => mentions.map(({ name }) => name))).toEqual(people)
})
