/** There is no knowledge base where one was looked for, or a part of it is missing or damaged. */
export class Unreadable extends Error {}
