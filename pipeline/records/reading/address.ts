import type { Role } from '../../model/section.ts'

/** A page elsewhere, or a file beside the document that a list of readings links to: "files/survey.pdf". */
export function isAddress(url: string, role: Role | undefined): boolean {
  if (/^https?:\/\//iu.test(url)) return true
  return (
    role === 'readings' &&
    /^(?![a-z][a-z\d+.-]*:)[^#\s]+\.(?:pdf|docx?|odt|pptx?|epub|xlsx?|html?|md)$/iu.test(url)
  )
}

/** Accounts of people are not something to read. */
export function isProfile(url: string): boolean {
  return /^https?:\/\/(?:www\.)?(?:github\.com\/[\w-]+\/?$|twitter\.com|x\.com|linkedin\.com\/in|orcid\.org)/iu.test(
    url,
  )
}
