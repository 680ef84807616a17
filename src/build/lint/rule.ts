import type { Data } from "../data.ts";
import type { Finding } from "../data-error.ts";

/** One thing that the data must keep; a finding says what to do. */
export interface Rule {
  name: string;
  description: string;
  check(data: Data): Finding[];
}
