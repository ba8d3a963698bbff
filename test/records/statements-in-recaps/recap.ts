/** What an account begins with that people wrote of a meeting for themselves. */
export const recap = ['# Recap of the harbour class', '']
