/** What an unusable call gets. */
export interface ErrorDocument {
  schemaVersion: 1;
  error: {
    code: string;
    message: string;
    errors: ErrorDetail[];
  };
}

/** What a line of `batch` gets that cannot be used. */
export interface LineError extends Pick<ErrorDocument, "error"> {
  /** The caller's own. */
  id?: unknown;
  /** From 1, blank lines counted. */
  line: number;
}

/** One thing that is wrong. */
export interface ErrorDetail {
  code: string;
  message: string;
  /** The field of the request, or a member path such as `wechatVersion.ios`. */
  field?: string | undefined;
  /** What was given; a number too large to count with as the text `Infinity`. */
  value?: unknown;
  /** Values that would do, the nearest first. */
  suggestions: string[];
}
