/** A request as callers write it: ids, names or aliases as values; every member can be left out. */
export interface RequestInput {
  industry?: string | null | undefined;
  channel?: string | null | undefined;
  environment?: string | null | undefined;
  /** The lowest WeChat version among the end users: one to four numeric parts, or `latest`; for both systems or for each. */
  wechatVersion?: string | { android?: string | null | undefined; ios?: string | null | undefined } | null | undefined;
  os?: string | null | undefined;
  camera?: string | null | undefined;
  function?: string | null | undefined;
  mode?: string | null | undefined;
  edition?: string | null | undefined;
  language?: "zh" | "en" | null | undefined;
}
