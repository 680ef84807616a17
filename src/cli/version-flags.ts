/** How the version is asked for. */
export const versionFlags = ["-V", "--version"] as const;
