// What batch is measured against: parse each line and write an answer of the same size, stringified or ready made.
const { createReadStream, readFileSync } = require("node:fs");
const { createInterface } = require("node:readline");

const [, , requests, answers, kind] = process.argv;
const made = readFileSync(answers, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => (kind === "ready" ? line : JSON.parse(line)));

async function main() {
  let [number, block] = [0, ""];
  for await (const line of createInterface({ input: createReadStream(requests) })) {
    const { id } = JSON.parse(line);
    const answer = made[number++ % made.length];
    if (kind !== "ready") answer.id = id;
    block += kind === "ready" ? `${answer}\n` : `${JSON.stringify(answer)}\n`;
    if (block.length < 1 << 17) continue;
    if (!process.stdout.write(block)) await new Promise((resolve) => process.stdout.once("drain", resolve));
    block = "";
  }
  process.stdout.write(block);
}

main();
