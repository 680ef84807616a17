/** `npm run check:data`: the data by themselves, without a build. */
import { DataError } from "./data-error.ts";
import { lint } from "./lint/index.ts";
import { readData } from "./read.ts";

try {
  const data = readData("data");
  const findings = lint(data);
  if (findings.length > 0) throw new DataError(findings);
  const questions = Object.values(data.editions).reduce((count, edition) => count + Object.keys(edition.questions).length, 0);
  console.log(`data: ${Object.keys(data.editions).length} editions, ${questions} questions, no problem`);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
