/** All that can be typed after the program's name; a script is made of it and holds nothing else. */
export interface CommandWords {
  name: string;
  about: string;
  flags: FlagWords[];
  /** The words that it takes beside its flags. */
  words: Word[];
  /** Whether a file can stand there. */
  file: boolean;
}

export interface FlagWords extends Word {
  /** Whether a value follows. */
  takesValue: boolean;
  values: Word[];
  /** Whether the value is a file. */
  file: boolean;
}

/** A word that can be typed, and a line about it. */
export interface Word {
  value: string;
  about: string;
}

/** What the scripts are made of: how the program is called, and its commands, the one that needs no name first. */
export interface ProgramWords {
  names: string[];
  commands: CommandWords[];
}

/** Lists of words by what stands before them: a command's name alone, or with a flag; equal lists are told once. */
export function wordLists({ commands }: ProgramWords): { before: string[]; words: Word[] }[] {
  const lists = new Map<string, { before: string[]; words: Word[] }>();
  const add = (before: string, words: Word[]) => {
    if (words.length === 0) return;
    const key = JSON.stringify(words);
    lists.set(key, { before: [...(lists.get(key)?.before ?? []), before], words });
  };
  for (const { name, words, flags } of commands) {
    add(name, words);
    for (const { value, values } of flags) add(`${name} ${value}`, values);
  }
  return [...lists.values()];
}

/** "command flag" of every flag after which a file is meant, and the commands that take one. */
export const filePlaces = ({ commands }: ProgramWords): string[] =>
  commands.flatMap(({ name, file, flags }) => [
    ...(file ? [name] : []),
    ...flags.filter((flag) => flag.file).map(({ value }) => `${name} ${value}`),
  ]);

/** Every flag that a value follows. */
export const valueFlags = ({ commands }: ProgramWords): string[] => [
  ...new Set(commands.flatMap(({ flags }) => flags.filter(({ takesValue }) => takesValue).map(({ value }) => value))),
];

/** The commands as words, the nameless one among them: it has a name too. */
export const commandNames = ({ commands }: ProgramWords): Word[] => commands.map(({ name, about }) => ({ value: name, about }));

/** What a `case` of bash and zsh compares with. */
export const patterns = (texts: readonly string[]): string => texts.map(singleQuoted).join("|");

/** In single quotes as POSIX shells and zsh read them: nothing inside is evaluated. */
export const singleQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
