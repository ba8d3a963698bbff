import type { Role } from '../../model/section.ts'

/** A page elsewhere, or one beside the document that a list of readings or a sentence links to: "files/survey.pdf", "../survey/". */
export function isAddress(url: string, role: Role | undefined): boolean {
  if (/^https?:\/\//iu.test(url)) return true
  return role === 'readings' && !picture.test(url) && (page.test(url) || file.test(url))
}

const page = /^(?![a-z][a-z\d+.-]*:)(?=[^#\s./]*[./])[^#\s]+(?:#\S*)?$/iu

/** Files of writers have spaces in their names. */
const file = /^(?![a-z][a-z\d+.-]*:)[^#\n]+\.(?:pdf|docx?|odt|pptx?|epub|xlsx?)$/iu

const picture = /\.(?:png|jpe?g|gif|svg|webp)$/iu

/** Accounts of people are not something to read. */
export function isProfile(url: string): boolean {
  return /^https?:\/\/(?:www\.)?(?:github\.com\/[\w-]+\/?$|twitter\.com|x\.com|linkedin\.com\/in|orcid\.org)/iu.test(
    url,
  )
}
