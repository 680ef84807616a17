/** What an unusable call gets (contract §5). */
export interface ErrorDocument {
  schemaVersion: 1;
  error: {
    code: string;
    message: string;
    errors: ErrorDetail[];
  };
}

/** One thing that is wrong. */
export interface ErrorDetail {
  code: string;
  message: string;
  /** The field of the request, or a member path such as `wechatVersion.ios`. */
  field?: string;
  /** What was given. */
  value?: unknown;
  /** Values that would do, the nearest first. */
  suggestions: string[];
}
