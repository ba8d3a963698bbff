/** A file that a service looks for, and the template it is made from. */
export interface CiFile {
  /** Relative to templates/ci/. */
  readonly template: string
  /** Relative to the repository. */
  readonly path: string
}

/** What each service wants to find. */
export const ciFiles: Readonly<Record<string, readonly CiFile[]>> = {
  github: [
    { template: 'github/debrief.yml', path: '.github/workflows/debrief.yml' },
    { template: 'github/debrief-comment.yml', path: '.github/workflows/debrief-comment.yml' },
  ],
  gitlab: [{ template: 'gitlab/gitlab-ci.yml', path: '.gitlab-ci.yml' }],
}
