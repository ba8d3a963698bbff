import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseWorkflow } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer'
import { expect, test } from 'vitest'
import { commands } from '../../pipeline/commands/all.ts'
import { ciFiles } from '../../pipeline/init/ci-files.ts'
import { lacksOf } from '../../pipeline/init/lacks-of.ts'
import { parseYaml } from '../../pipeline/text/yaml.ts'
import { filesIn, temporaryFolder } from '../built.ts'
import { debrief } from './program.ts'

/*
 * `debrief init` and the templates behind it. Workflows and the action are held to the schemas that the service publishes
 * in its own parser; for GitLab there is no such package, so its keys are checked here.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const templates = filesIn(join(root, 'templates/ci'))
const trace = new NoOperationTraceWriter()

function problemsIn(name: string, content: string): readonly string[] {
  const parse = name === 'action.yml' ? parseAction : parseWorkflow
  return parse({ name, content }, trace)
    .context.errors.getErrors()
    .map(({ message }) => message)
}

const forGithub = templates.filter((path) => path.startsWith('github/')).map((path) => `templates/ci/${path}`)

test.each([...forGithub, 'action.yml'])('%s is of the published schema', (path) => {
  expect(problemsIn(path, textOf(path))).toEqual([])
})

test.each([
  ['templates/ci/github/debrief.yml', 'runs-on:', 'run-on:'],
  ['templates/ci/github/debrief-comment.yml', 'workflow_run:', 'workflow_ran:'],
  ['action.yml', 'using: composite', 'using: magic'],
])('%s with a slip in it is not', (path, right, wrong) => {
  expect(textOf(path)).toContain(right)
  expect(problemsIn(path, textOf(path).replace(right, wrong))).not.toEqual([])
})

test('every template is written by one service, and every service has its templates', () => {
  const used = Object.values(ciFiles).flatMap((files) => files.map(({ template }) => template))
  expect([...used].sort()).toEqual([...templates])
})

interface Job {
  readonly if?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly {
    readonly uses?: string
    readonly run?: string
    readonly with?: Readonly<Record<string, unknown>>
  }[]
}
interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] }>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const build = parseYaml(textOf('templates/ci/github/debrief.yml')).value as Workflow
const comment = parseYaml(textOf('templates/ci/github/debrief-comment.yml')).value as Workflow

test('what builds a pull request may only read, and keeps no token', () => {
  expect(build.permissions).toEqual({ contents: 'read', pages: 'read' })
  expect(Object.keys(build.on)).toEqual(['push', 'pull_request'])
  const checkouts =
    build.jobs['build']?.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')) ?? []
  expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual([false, false])
})

test('what may comment runs nothing of the pull request', () => {
  expect(comment.on['workflow_run']?.workflows).toEqual([build.name])
  const steps = Object.values(comment.jobs).flatMap(({ steps }) => steps)
  expect(steps.filter(({ run, uses }) => run !== undefined || /checkout|cache/u.test(uses ?? ''))).toEqual([])
})

test('only main is deployed', () => {
  const { deploy, ...others } = build.jobs
  expect(deploy?.if).toBe("github.event_name == 'push' && github.ref == 'refs/heads/main'")
  expect(Object.values(others).filter(({ permissions }) => permissions !== undefined)).toEqual([])
})

test('no expression stands in a script, where its words would be run', () => {
  for (const path of [...forGithub, 'action.yml']) {
    const { value } = parseYaml(textOf(path))
    const scripts = [...JSON.stringify(value).matchAll(/"(?:run|script)":"((?:[^"\\]|\\.)*)"/gu)].map(
      (match) => match[1] ?? '',
    )
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
  }
})

test('the templates call commands and options that there are', async () => {
  for (const path of [...templates.map((one) => `templates/ci/${one}`), 'action.yml']) {
    for (const [, name = '', rest = ''] of textOf(path).matchAll(
      /(?:npx --no -- debrief|main\.js") ([a-z-]+)([^|>\n]*)/gu,
    )) {
      const command = await commands.find((one) => one.name === name)?.load()
      expect(command, `${path}: ${name}`).toBeDefined()
      for (const [, option = ''] of rest.matchAll(/ --([a-z-]+)/gu))
        expect(Object.keys(command?.options ?? {})).toContain(option)
    }
    expect(textOf(path).match(/\bnpx (?!--no\b)/gu)).toBeNull()
  }
})

test('gitlab: stages are there, every job has a script, pages are of the default branch', () => {
  const { stages, image, workflow, ...jobs } = parseYaml(textOf('templates/ci/gitlab/gitlab-ci.yml'))
    .value as {
    readonly stages: readonly string[]
    readonly image: string
    readonly workflow: unknown
  } & Readonly<
    Record<string, { readonly stage: string; readonly script: readonly string[]; readonly rules?: unknown }>
  >
  expect([image, typeof workflow]).toEqual(['node:22', 'object'])
  for (const job of Object.values(jobs)) {
    expect(stages).toContain(job.stage)
    expect(job.script.length).toBeGreaterThan(0)
  }
  expect(jobs['pages']?.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }])
})

test('the program writes what is missing and leaves what is there', () => {
  const dir = temporaryFolder()
  expect(debrief('init', '--ci', 'github', '--dir', dir).status).toBe(0)
  expect(filesIn(dir)).toEqual(['.github/workflows/debrief-comment.yml', '.github/workflows/debrief.yml'])
  writeFileSync(join(dir, '.github/workflows/debrief.yml'), 'mine')
  const { status, stdout } = debrief('init', '--ci', 'github', '--dir', dir)
  expect([status, stdout]).toEqual([
    1,
    'left .github/workflows/debrief.yml as it is: it is there already\nleft .github/workflows/debrief-comment.yml as it is: it is there already\n',
  ])
  expect(readFileSync(join(dir, '.github/workflows/debrief.yml'), 'utf8')).toBe('mine')
  expect(debrief('init', '--ci', 'gitlab', '--dir', dir).status).toBe(0)
  expect(debrief('init', '--ci', 'jenkins', '--dir', dir)).toMatchObject({ status: 2, stdout: '' })
})

const whole = {
  packageJson: '{"devDependencies":{"debrief":"file:../debrief"}}',
  gitignore: '/out/\n.cache\n',
  hasLockFile: true,
  hasCorpus: true,
}

test.each<readonly [Partial<typeof whole> | { packageJson: null } | { gitignore: null }, readonly RegExp[]]>([
  [{}, []],
  [{ packageJson: null }, [/^package\.json is missing/u]],
  [{ packageJson: '{"dependencies":{}}' }, [/names no debrief/u]],
  [{ packageJson: '{"name":"debrief"}' }, []],
  [{ packageJson: 'none' }, [/names no debrief/u]],
  [{ hasLockFile: false }, [/^package-lock\.json is missing/u]],
  [{ hasCorpus: false }, [/^docs\/ is missing/u]],
  [{ gitignore: null }, [/out\/ and \.cache\//u]],
  [{ gitignore: 'out' }, [/name \.cache\/: /u]],
])('what a repository with %j lacks', (changes, expected) => {
  const lacks = lacksOf({ ...whole, ...changes }, 'docs')
  expect(lacks).toHaveLength(expected.length)
  expected.forEach((pattern, at) => {
    expect(lacks[at]).toMatch(pattern)
  })
})

test('documents may stand in another folder, and the program says what the build will miss', () => {
  const dir = temporaryFolder()
  const { status, stderr } = debrief('init', '--ci', 'github', '--corpus', 'docs/papers/', '--dir', dir)
  expect(status).toBe(0)
  for (const missing of ['package.json', 'package-lock.json', 'docs/papers/', 'out/ and .cache/'])
    expect(stderr).toMatch(new RegExp(`Before it can run: .*${missing}`, 'u'))
  const written = readFileSync(join(dir, '.github/workflows/debrief.yml'), 'utf8')
  expect(written).toContain('debrief build docs/papers --out out')
  expect(written).toContain("hashFiles('package-lock.json', 'docs/papers/**')")
  expect(written).toContain('debrief build before/docs/papers --out')
  expect(written).toContain('debrief check --out out --corpus docs/papers --reporter')
  expect(problemsIn('debrief.yml', written)).toEqual([])
  for (const odd of ['a b', '../up', '/abs', '$HOME'])
    expect(debrief('init', '--ci', 'github', '--corpus', odd, '--dir', dir)).toMatchObject({ status: 2 })
})

test.each([
  ['templates/ci/github/debrief.yml', '--base-url "$BASE_URL"'],
  ['templates/ci/gitlab/gitlab-ci.yml', '--base-url "$CI_PAGES_URL"'],
  ['action.yml', '--base-url "$BASE_URL"'],
])('%s builds with the address that pages will have', (path, said) => {
  expect(textOf(path)).toContain(said)
})
