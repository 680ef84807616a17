/** Gives what was made for a key before, or makes it now. */
export type Remember<T> = (key: string, make: () => T) => T;

/** Channels, industries, functions and modes are few, versions are given in endless ways: of more than this all is forgotten. */
const mostKeys = 10_000;

/** Makes a value once for each key. */
export function remembering<T>(most = mostKeys): Remember<T> {
  const known = new Map<string, T>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make();
    known.set(key, made);
    return made;
  };
}

/** Keeps what is asked for a second time: what is asked for once only would take memory for nothing. */
export function rememberingRepeated<T>(most = mostKeys): Remember<T> {
  const known = new Map<string, T | undefined>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const isRepeated = known.has(key);
    if (known.size >= most) known.clear();
    const made = make();
    known.set(key, isRepeated ? made : undefined);
    return made;
  };
}

/** Counts what is new to it; what it knows keeps its number, and none is given twice. */
export function numbering(): (key: string) => number {
  const remember = remembering<number>();
  let last = 0;
  return (key) => remember(key, () => ++last);
}

/** Makes a value once for each owner, and keeps it as long as the owner is kept. */
export function rememberingFor<Owner extends object, T>(make: (owner: Owner) => T): (owner: Owner) => T {
  const known = new WeakMap<Owner, T>();
  return (owner) => {
    const found = known.get(owner);
    if (found !== undefined) return found;
    const made = make(owner);
    known.set(owner, made);
    return made;
  };
}
