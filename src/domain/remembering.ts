/** Gives what was made for a key before, or makes it now: `undefined` would be made anew each time, so that it cannot be kept. */
export type Remember<T extends NonNullable<unknown>> = (key: string, make: () => T) => T;

/** Channels, industries, functions and modes are few, versions are given in endless ways: of more than this all is forgotten. */
const mostKeys = 10_000;

/** What a user wrote at length hardly comes again, and keys would fill the memory. */
const longestKey = 4_096;

/** Makes a value once for each key. */
export function remembering<T extends NonNullable<unknown>>(most = mostKeys): Remember<T> {
  const known = new Map<string, T>();
  return (key, make) => {
    if (key.length > longestKey) return make();
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make();
    known.set(key, made);
    return made;
  };
}

/** Where a row of keys leads, and what was made for them. */
export class Place<T extends NonNullable<unknown>> {
  made: T | undefined;
  private further: Map<unknown, Place<T>> | undefined;

  /** Where one more key leads, which is compared as a `Map` compares. */
  at(key: unknown): Place<T> {
    this.further ??= new Map();
    const known = this.further.get(key);
    if (known !== undefined) return known;
    const place = new Place<T>();
    this.further.set(key, place);
    return place;
  }
}

/** Remembers by rows of keys that need not be put into one text: of what is asked all the time, that takes longer than looking it up. */
export class Places<T extends NonNullable<unknown>> {
  /** Where every row of keys begins. */
  start = new Place<T>();
  private kept = 0;

  constructor(private readonly most = mostKeys) {}

  /** @param place where the keys led from the start */
  keep(place: Place<T>, made: T): T {
    if (++this.kept > this.most) {
      this.start = new Place();
      this.kept = 0;
    }
    place.made = made;
    return made;
  }
}

/** Keeps what is asked for a second time, and of the first time no more than a mark: most of what comes once never comes again. */
export function rememberingRepeated<T extends NonNullable<unknown>>(most = 5_000): Remember<T> {
  const known = new Map<string, T>();
  const marks = new Uint32Array(1 << 13);
  return (key, make) => {
    if (key.length > longestKey) return make();
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    const mark = markOf(key);
    const place = mark % marks.length;
    if (marks[place] === mark) {
      if (known.size >= most) known.clear();
      known.set(key, made);
    }
    marks[place] = mark;
    return made;
  };
}

/**
 * Remembers what is asked by keys that take long to make: for the first thing that is asked none is made, for many a run asks
 * nothing else.
 *
 * @param memory makes the memory that is used from the second on
 */
export function rememberingLater<Asked, T>(
  make: (asked: Asked) => T,
  memory: () => (asked: Asked, make: () => T) => T,
): (asked: Asked) => T {
  let first: { asked: Asked; made: T } | undefined;
  let remember: ((asked: Asked, make: () => T) => T) | undefined;
  return (asked) => {
    if (first === undefined) {
      first = { asked, made: make(asked) };
      return first.made;
    }
    if (remember === undefined) {
      const { asked: before, made } = first;
      remember = memory();
      remember(before, () => made);
    }
    return remember(asked, () => make(asked));
  };
}

/** Counts what is new to it; what it knows keeps its number, and none is given twice. */
export function numbering(): (key: string) => number {
  const remember = remembering<number>();
  let last = 0;
  return (key) => remember(key, () => ++last);
}

/** The same for objects: what is the same object keeps its number as long as it lives. */
export function numberingObjects(): (object: object) => number {
  let last = 0;
  return rememberingFor(() => ++last);
}

/** Makes a value once for each owner, and keeps it as long as the owner is kept. */
export function rememberingFor<Owner extends object, T extends NonNullable<unknown>>(make: (owner: Owner) => T): (owner: Owner) => T {
  const known = new WeakMap<Owner, T>();
  return (owner) => {
    const found = known.get(owner);
    if (found !== undefined) return found;
    const made = make(owner);
    known.set(owner, made);
    return made;
  };
}

/** A number that hardly two keys share (FNV-1a), never 0. */
function markOf(key: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) mark = Math.imul(mark ^ key.charCodeAt(at), 0x01000193);
  return mark >>> 0 || 1;
}
