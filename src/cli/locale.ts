import { type Language, languageMeant } from "../domain/language.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** The language asked for: by the flag, else by the locale, else English. */
export function languageOf(argv: readonly string[], env: Env): Language {
  const at = argv.findLastIndex(isLanguageFlag);
  const flag = at < 0 ? undefined : argv[at]?.includes("=") ? argv[at]?.slice("--lang=".length) : argv[at + 1];
  return languageMeant(flag) ?? localeLanguage(env);
}

/** The flag for the language, with its value or before it. */
export const isLanguageFlag = (word: string): boolean => word === "--lang" || word.startsWith("--lang=");

const localeLanguage = ({ LC_ALL, LC_MESSAGES, LANG }: Env): Language => languageMeant(LC_ALL || LC_MESSAGES || LANG) ?? "en";

/** Whether the locale shows more than ASCII. Windows has no such variables, and its terminals do. */
export const showsUnicode = ({ LC_ALL, LC_CTYPE, LANG }: Env, platform: NodeJS.Platform): boolean =>
  platform === "win32" || /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || "");
