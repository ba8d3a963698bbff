declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown)
    readonly data: unknown
    format(format: 'bibtex' | 'biblatex', options?: { readonly format: 'object' }): unknown
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): {
        readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean }
      }
    }
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
