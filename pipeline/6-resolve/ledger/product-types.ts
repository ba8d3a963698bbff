/** Types of records that may be the product of a promise. */
export const productTypes: ReadonlySet<string> = new Set(['reading', 'objective', 'case-study', 'session'])
