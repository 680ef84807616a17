/** `npm run check:facts`: changes every fact, one at a time, and demands that an answer changes and that a test fails. */
import { knowledge } from "../../support/knowledge.ts";
import { at, type Change } from "./change.ts";
import { deadAmong, undefendedAmong } from "./finding.ts";
import { kinds } from "./kinds.ts";
import { questionsOf } from "./questions.ts";
import { differencesIn } from "./stated/differences.ts";

/** Ids instead of places in lists. */
function placeOf({ path, about = path, value }: Change): string {
  const way = about.map((key, index) => {
    const { id, code } = (at(knowledge, about.slice(0, index + 1)) ?? {}) as { id?: string; code?: string };
    return id ?? code ?? key;
  });
  return `${way.join("/")}: ${about === path ? JSON.stringify(value) : "after its neighbour"}`;
}

const wrong = [...differencesIn(knowledge)];
for (const sentence of wrong) console.log(sentence);

const questions = questionsOf(knowledge);
const sum = { changes: 0, dead: 0, undefended: 0 };
for (const [kind, changesIn] of Object.entries(kinds)) {
  const changes = changesIn(knowledge);
  const dead = deadAmong(changes, knowledge, questions);
  const undefended = undefendedAmong(changes, knowledge, differencesIn);
  console.log(`${changes.length} changes of ${kind}`);
  for (const change of dead) console.log(`  dead: ${placeOf(change)}`);
  for (const change of undefended) console.log(`  undefended: ${placeOf(change)}`);
  sum.changes += changes.length;
  sum.dead += dead.length;
  sum.undefended += undefended.length;
}
console.log(`${sum.changes} changes: ${sum.dead} dead, ${sum.undefended} undefended`);
process.exitCode = wrong.length + sum.dead + sum.undefended === 0 ? 0 : 1;
