import { findOrganisations } from '../../../pipeline/text/organisations.ts'
import { lexicon } from '../../knowledge.ts'

/** The names of the organisations that a text mentions, in its order. */
export const names = (text: string, language = 'en') =>
  findOrganisations(text, lexicon(language)).map(({ name }) => name)
