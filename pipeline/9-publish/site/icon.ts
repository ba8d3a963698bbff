/** The site's mark: a quotation mark on the accent colour. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0d5c63"/><path fill="#fff" d="M8 20v-4.5C8 12 10 9.600 13.500 9v2.800c-1.600.4-2.400 1.400-2.500 3.200h2.500v5zm10 0v-4.500c0-3.500 2-5.900 5.500-6.500v2.800c-1.600.4-2.400 1.400-2.500 3.200h2.500v5z"/></svg>\n'
