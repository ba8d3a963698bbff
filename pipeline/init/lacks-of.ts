/** What a repository has of all that its builds need. */
export interface Repository {
  /** Texts; null where the file is missing. */
  readonly packageJson: string | null
  readonly gitignore: string | null
  readonly hasLockFile: boolean
  readonly hasCorpus: boolean
}

/** What the first build would fail for, or what would be committed by mistake; each with what to do. */
export function lacksOf(
  { packageJson, gitignore, hasLockFile, hasCorpus }: Repository,
  corpus: string,
): readonly string[] {
  const ignored = new Set(
    (gitignore ?? '').split(/\r?\n/u).map((line) => line.trim().replace(/^\/|\/$/gu, '')),
  )
  const shown = ['out', '.cache'].filter((folder) => !ignored.has(folder))
  return [
    ...(packageJson === null
      ? ['package.json is missing, and `npm ci` fails without it: run `npm init -y`, then install debrief']
      : namesDebrief(packageJson)
        ? []
        : [
            'package.json names no debrief, and no other is run: put it there, from where you have it, with `npm install --save-dev`',
          ]),
    ...(hasLockFile
      ? []
      : ['package-lock.json is missing, and `npm ci` fails without it: run `npm install` and commit it']),
    ...(hasCorpus
      ? []
      : [
          `${corpus}/ is missing, and it is what is built: put the documents there, or say where they are with --corpus`,
        ]),
    ...(shown.length === 0
      ? []
      : [
          `.gitignore does not name ${shown.map((folder) => `${folder}/`).join(' and ')}: builds write there, add a line each`,
        ]),
  ]
}

function namesDebrief(text: string): boolean {
  try {
    const { name, dependencies, devDependencies } = JSON.parse(text)
    return name === 'debrief' || 'debrief' in { ...dependencies, ...devDependencies }
  } catch {
    return false
  }
}
