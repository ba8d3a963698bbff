import { type Listed, readList } from './listed.ts'

/** The reader's list on this machine. Where the browser keeps nothing, it lasts as long as the page. */
export interface ListStore {
  readonly lasting: boolean
  items(): readonly Listed[]
  set(items: readonly Listed[]): void
  has(id: string): boolean
  add(items: readonly Listed[]): void
  remove(id: string): void
  /** Calls back on every change, also on those made in another tab. */
  watch(changed: () => void): void
}

/** `root` is the address of the site: all files of a machine share one storage. */
export function listStore(root: string): ListStore {
  const key = `debrief-list ${root}`
  const storage = storageOrNull(key)
  const watchers: (() => void)[] = []
  let items = load(storage, key)
  const tell = () => {
    for (const changed of watchers) changed()
  }
  const set = (next: readonly Listed[]) => {
    items = next
    try {
      storage?.setItem(key, JSON.stringify(items))
    } catch {
      // A full storage keeps what it had; the list of this page goes on.
    }
    tell()
  }
  addEventListener('storage', (event) => {
    if (event.key !== key && event.key !== null) return
    items = load(storage, key)
    tell()
  })
  return {
    lasting: storage !== null,
    items: () => items,
    set,
    has: (id) => items.some((item) => item.id === id),
    add: (more) => {
      const known = new Set(items.map(({ id }) => id))
      set([...items, ...more.filter(({ id }) => !known.has(id))])
    },
    remove: (id) => set(items.filter((item) => item.id !== id)),
    watch: (changed) => {
      watchers.push(changed)
    },
  }
}

/** Blocked storage throws as soon as it is named. */
function storageOrNull(key: string): Storage | null {
  try {
    const storage = window.localStorage
    storage.setItem(`${key}?`, '')
    storage.removeItem(`${key}?`)
    return storage
  } catch {
    return null
  }
}

function load(storage: Storage | null, key: string): readonly Listed[] {
  try {
    return readList(JSON.parse(storage?.getItem(key) ?? '[]'))
  } catch {
    return []
  }
}
