import type { Data } from "../data.ts";
import type { Finding } from "../data-error.ts";
import { editionFile } from "../file-names.ts";
import type { Rule } from "./rule.ts";

export const editionChain: Rule = {
  name: "edition-chain",
  description: "One edition is the default; the editions follow each other in one line, from the oldest to the newest.",
  check: (data) => [
    ...defaultFindings(data),
    ...Object.keys(data.editions).flatMap((id) => followFindings(data, id)),
    ...lineFindings(data),
  ],
};

const finding = (id: string, at: string, message: string): Finding => ({ file: editionFile(id, "edition"), at, message });

function defaultFindings({ editions }: Data): Finding[] {
  const defaults = Object.entries(editions).flatMap(([id, { edition }]) => (edition.default ? [id] : []));
  if (defaults.length === 0) return [{ file: "editions", at: "", message: 'no edition is the default; write "default: true" in one' }];
  return defaults.slice(1).map((id) => finding(id, "default", `${defaults[0]} is the default already; delete one of the two`));
}

function followFindings({ editions }: Data, id: string): Finding[] {
  const follows = editions[id]?.edition.follows;
  if (follows !== undefined && !Object.hasOwn(editions, follows)) {
    return [finding(id, "follows", `there is no edition "${follows}"; name the one before this`)];
  }
  const rivals = Object.keys(editions).filter((other) => other < id && editions[other]?.edition.follows === follows);
  const message = (rival: string) =>
    follows === undefined
      ? `${rival} is the oldest edition already; name the one before this`
      : `${rival} follows ${follows} already; let one follow the other`;
  return rivals.map((rival) => finding(id, "follows", message(rival)));
}

const lineFindings = ({ editions }: Data): Finding[] =>
  Object.keys(editions)
    .filter((id) => endsInCircle(editions, id))
    .map((id) => finding(id, "follows", "the editions follow each other in a circle; the oldest follows none"));

function endsInCircle(editions: Data["editions"], id: string): boolean {
  const seen = new Set<string>();
  for (let next: string | undefined = id; next !== undefined; next = editions[next]?.edition.follows) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
}
