import type { Data, EditionData } from "../../src/build/data.ts";
import type { Finding } from "../../src/build/data-error.ts";
import { lint } from "../../src/build/lint/index.ts";
import type { Rule } from "../../src/build/lint/rule.ts";
import { readData } from "../../src/build/read.ts";
import { member } from "./member.ts";

const real = readData("data");

/** The real data, to be changed by a test at will. */
export const copyOfData = (): Data => structuredClone(real);

/** The files of the edition that the tests put faults into. */
export const classic = ({ editions }: Data): EditionData => member(editions, "faq-classic");

/** Puts a fault into the real data. */
export type Fault = (data: Data, classic: EditionData) => void;

/** What a rule, and what all rules together, have to say of the data with this fault. */
export function findingsAfter(fault: Fault, rule: Rule): Finding[] {
  const data = copyOfData();
  fault(data, classic(data));
  const own = rule.check(data);
  const known = lint(data).map((finding) => JSON.stringify(finding));
  const unheard = own.filter((finding) => !known.includes(JSON.stringify(finding)));
  if (unheard.length > 0) throw new Error(`${rule.name} is not among the rules that the build asks`);
  return own;
}
