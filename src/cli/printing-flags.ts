/** How the version is asked for. */
export const versionFlags = ["-V", "--version"] as const;

/** How help is asked for. */
export const helpFlags = ["-h", "--help"] as const;

/** Whether a word is one of these flags. */
export const isOneOf = (flags: readonly string[], word: string | undefined): boolean => flags.some((flag) => flag === word);
