import type { OrganisationMention } from '../../text/organisations.ts'

/** Two letters are the initials of too many things. */
const shortForm = /(?<![\p{L}\p{N}.&-])\p{Lu}{3,8}(?![\p{L}\p{N}&-])/gu

/** "Central Lamp Laboratories (CLL)" in a link or behind a person: the name, and the short form of it that a bracket holds. */
const bracketed = /^(.*\p{L}[^()]*?)\s*\((\p{Lu}[\p{L}\d&/-]{1,11})\)$/u

/**
 * Gives a body the short form that stands in a bracket of its name, or that the text prints without a word of whose it is: the
 * first letters of the words of its name.
 */
export function withSpelledForm(text: string): (mention: OrganisationMention) => OrganisationMention {
  const printed = new Set(text.match(shortForm))
  return (mention) => {
    if (mention.acronym !== null || !/\p{Ll}/u.test(mention.name)) return mention
    const [, name, short] = bracketed.exec(mention.name) ?? []
    if (name && short && (short.match(/\p{Lu}/gu)?.length ?? 0) > 1)
      return { ...mention, name, acronym: short }
    const spelled = [/(?<![\p{L}’'])\p{Lu}/gu, /\p{Lu}/gu].map(
      (letters) => mention.name.match(letters)?.join('') ?? '',
    )
    const acronym = spelled.find((initials) => printed.has(initials))
    return acronym === undefined ? mention : { ...mention, acronym }
  }
}
