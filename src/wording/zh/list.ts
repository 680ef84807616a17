/** "甲"、"甲和乙"、"甲、乙和丙" */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join("、")}和${items.at(-1)}`;

/** "甲"、"甲 或 乙"、"甲、乙 或 丙"：用于 ID 和参数 */
export const orList = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join("、")} 或 ${items.at(-1)}`;

/** 接在“没有……”之后；猜不出要找什么就什么也不说 */
export const didYouMean = (suggestions: readonly string[]): string =>
  suggestions.length > 0 ? `。您是不是要找 ${orList(suggestions)}？` : "";
