/** What of a record is searched, with the weight of a word found there. */
export const FIELD_WEIGHTS = { title: 1, text: 1, names: 0.5, context: 0.6 } as const

export type Field = keyof typeof FIELD_WEIGHTS

export const FIELDS = Object.keys(FIELD_WEIGHTS) as readonly Field[]

/** What a record itself says: a phrase is looked for here. The context says where it stands and what it was put under. */
export const OWN_FIELDS: readonly Field[] = ['title', 'text', 'names']

/** The words of a record by field. */
export type FieldTexts = Readonly<Record<Field, string>>
