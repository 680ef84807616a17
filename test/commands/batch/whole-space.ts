/** `npm run test:space`: every line of the whole decision space against the answer of a single call; takes hours for all languages. */
import { differences } from "../../support/batch-lines.ts";
import { channels } from "../../support/oracle/faq.ts";
import type { Asked } from "../../support/oracle/judge.ts";
import { all, combinations } from "../../support/oracle/spaces.ts";

const parts = Number(process.argv[2] ?? 1);
let tried = 0;

/** Of every so many requests one, where a part of the space is enough. */
function* chosen(space: Iterable<Asked>): Generator<Asked> {
  let number = 0;
  for (const asked of space) {
    if (number++ % parts !== 0) continue;
    if (++tried % 100_000 === 0) console.log(`${tried} compared`);
    yield asked;
  }
}

for (const language of ["zh", "en"] as const) {
  const [difference] = differences(chosen(combinations({ ...all, channel: [undefined, ...channels] })), language);
  if (difference === undefined) continue;
  console.error(JSON.stringify(difference.asked), difference.line);
  process.exitCode = 1;
}
console.log(`${tried} lines compared`);
