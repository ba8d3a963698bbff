import type { Sighting } from '../../model/record.ts'
import type { OrganisationMention } from '../../text/organisations.ts'

/** A name of a body without the person whose name stands at its end: "Head of the Centre for Lamps Ann Roe opened …". */
export function withoutPerson(
  found: readonly Sighting[],
): (mention: OrganisationMention) => OrganisationMention {
  const people = new Set(
    found.flatMap(({ type, fields }) =>
      type === 'speaker' && typeof fields['name'] === 'string' ? [fields['name']] : [],
    ),
  )
  return (mention) => {
    const words = mention.name.split(' ')
    const behind = [4, 3, 2].find(
      (count) => words.length > count + 1 && people.has(words.slice(-count).join(' ')),
    )
    if (behind === undefined) return mention
    const cut = words.slice(-behind).join(' ').length + 1
    return {
      ...mention,
      name: words.slice(0, -behind).join(' '),
      span: [mention.span[0], mention.span[1] - cut],
    }
  }
}
