import { createReadStream } from "node:fs";
import { languages } from "../domain/language.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { RequestError } from "../wording/request-error.ts";
import { shown } from "../wording/shown.ts";
import { answerLine, type Setting } from "./batch-line.ts";
import type { Call, Command } from "./command.ts";
import { type Line, linesOf } from "./lines.ts";
import { problemsWith } from "./request-flags.ts";

/** Many requests, one a line, answered in their order while they come in (contract §5). */
export const command: Command = {
  words: { name: "FILE" },
  flags: ({ vocabulary }, language) => {
    const words = cliWordings[language].flags;
    return [
      { name: "lang", value: "language", about: words.lang, choices: [...languages], group: "request" },
      { name: "edition", value: "id", about: words.edition, choices: vocabulary.edition.map(({ id }) => id), group: "request" },
    ];
  },
  examples: () => ["requests.jsonl > answers.jsonl", "--lang zh - < requests.jsonl"],
  async run(call) {
    const complaints = [...call.complaints, ...problemsWith(call)];
    if (complaints.length > 0) throw new RequestError(complaints);
    const { answered, bad } = await answerAll(call);
    call.streams.remark(`${cliWordings[call.language].batch.count(answered, bad)}\n`);
    return bad > 0 ? 2 : 0;
  },
};

/** Enough that the cost of writing no longer counts. */
const blockSize = 1 << 16;

interface Count {
  /** Lines read, blank ones too. */
  read: number;
  answered: number;
  bad: number;
}

/** Answers go out in blocks; where nobody reads them any more, nothing more is read. */
async function answerAll({ knowledge, version, language, given, streams, words: [word] }: Call): Promise<Count> {
  const edition = typeof given.edition === "string" ? given.edition : undefined;
  const setting: Setting = { knowledge, version, language, ...(edition !== undefined && { edition }) };
  const input = word === undefined || word === "-" ? streams.input : createReadStream(word, { highWaterMark: blockSize });
  const count: Count = { read: 0, answered: 0, bad: 0 };
  let block = "";
  try {
    for await (const lines of linesOf(input)) {
      for (const text of answersTo(setting, lines, count)) {
        block += text;
        if (block.length < blockSize) continue;
        if (!(await streams.flush(block))) return count;
        block = "";
      }
    }
  } catch (error) {
    throw unreadable(error, word ?? "-", language);
  }
  await streams.flush(block);
  return count;
}

function* answersTo(setting: Setting, lines: readonly Line[], count: Count): Generator<string> {
  for (const line of lines) {
    count.read++;
    const answer = answerLine(setting, line, count.read);
    if (answer === undefined) continue;
    count.answered++;
    if (answer.bad) count.bad++;
    yield answer.text;
  }
}

function unreadable(error: unknown, file: string, language: Call["language"]): unknown {
  const isSystems = error instanceof Error && "syscall" in error;
  if (!isSystems) return error;
  const message = cliWordings[language].batch.unreadable(shown(file));
  return new RequestError([{ code: "unreadable", message, value: file, suggestions: [] }]);
}
