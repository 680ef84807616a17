import type { Data } from "./data.ts";

/** The page of its list that has a code; none where the list is one page, or no page has it. */
export const pageOf = (list: Data["codeLists"][string] | undefined, code: string): string | string[] | undefined =>
  list?.pages?.find(({ codes }) => new RegExp(`^${codes}$`).test(code))?.source;
