import type { CodeMeaning, Knowledge } from '../model/knowledge.ts'

/** What a code of a message or rule means. Record types of debrief.config.yaml share the rules of `own/`: `indicator/own-heading`. */
export function meaningOfCode(code: string, codes: Knowledge['codes']): CodeMeaning | undefined {
  const [, own] = /^[a-z-]+\/(own-[a-z-]+)$/u.exec(code) ?? []
  return codes?.[code] ?? (own === undefined ? undefined : codes?.[`own/${own}`])
}
