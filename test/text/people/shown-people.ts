import { parsePeople } from '../../../pipeline/text/people.ts'
import { lexicon } from '../../knowledge.ts'

/** The people of a line, each in one: role, honorific, name, position and affiliation, parted by " | ", "-" for what is not said. */
export const shown = (line: string, language = 'en') =>
  parsePeople(line, lexicon(language)).map((one) =>
    [one.role, one.honorific, one.name, one.position, one.affiliation]
      .map((value) => value ?? '-')
      .join(' | '),
  )
