import { takingOut } from './taking-out.ts'

/**
 * The marks of what reStructuredText gives a role and of its references: ":term:`lamp`" and "`Oil <https://…>`_". Each begins with
 * a sign of its own, for what stands before it is looked at only there. Specification: Docutils, reStructuredText Markup
 * Specification, "Interpreted Text" and "Hyperlink References".
 */
const marks = new RegExp(
  [
    ':[a-z][a-z-]*:`(?=[^`\\n]{1,300}`(?!`))',
    '`(?<=(?<!`):[a-z][a-z-]*:`[^`\\n]{1,300}`)(?!`)',
    '`(?<![`:\\p{L}]`)(?=[^`\\n]{1,300}`__?(?!\\p{L}))',
    '`(?<=(?<![`:\\p{L}])`[^`\\n]{1,300}`)__?(?!\\p{L})',
  ].join('|'),
  'gu',
)

/** Takes out marks of roles and references that are printed as they are, and leaves the words between them. */
export const textRoles = takingOut('text-roles', '`', marks)
