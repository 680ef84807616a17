/** What is wrong with a request, field by field; the sentences are made elsewhere. */
export interface Problem {
  code: ProblemCode;
  /** The field of the request, or a member path such as `wechatVersion.ios`. */
  field: string;
  value?: unknown;
  /** Values that would do, the nearest first. */
  suggestions: string[];
  /** Every value that can stand here, a category for all that belong to it. */
  choices?: string[];
  /** The value for whatever has none of its own, where the field has one. */
  anyOther?: string;
  /** For `not-in-edition`: the editions that have it. */
  editions?: string[];
}

/** What kind of mistake it is; scripts read it too. */
export type ProblemCode =
  | "not-an-object"
  | "unknown-field"
  | "wrong-type"
  | "blank"
  | "missing"
  | "unknown-value"
  | "ambiguous"
  | "not-in-edition"
  | "bad-version";
