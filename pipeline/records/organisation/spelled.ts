import type { OrganisationMention } from '../../text/organisations.ts'

/** Two letters are the initials of too many things. */
const shortForm = /(?<![\p{L}\p{N}.&-])\p{Lu}{3,8}(?![\p{L}\p{N}&-])/gu

/** Gives a body the short form that the text prints without a word of whose it is: the first letters of the words of its name. */
export function withSpelledForm(text: string): (mention: OrganisationMention) => OrganisationMention {
  const printed = new Set(text.match(shortForm))
  return (mention) => {
    if (mention.acronym !== null || !/\p{Ll}/u.test(mention.name)) return mention
    const spelled = [/(?<![\p{L}’'])\p{Lu}/gu, /\p{Lu}/gu].map(
      (letters) => mention.name.match(letters)?.join('') ?? '',
    )
    const acronym = spelled.find((initials) => printed.has(initials))
    return acronym === undefined ? mention : { ...mention, acronym }
  }
}
