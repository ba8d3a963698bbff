import type { CodeMeaning, Knowledge } from '../model/knowledge.ts'

/** What a code of a message or rule means. Record types of debrief.config.yaml share the rules of `own/`: `indicator/own-heading`. */
export function meaningOfCode(code: string, codes: Knowledge['codes']): CodeMeaning | undefined {
  const rule = code.slice(code.indexOf('/') + 1)
  return codes?.[code] ?? (rule === code || !rule.startsWith('own-') ? undefined : codes?.[`own/${rule}`])
}
