import { diagnosePage } from "../render/topics/diagnose.ts";
import { diagnosisOf } from "../topics/diagnose.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { diagnoseWordings } from "../wording/topics/diagnose.ts";
import type { Command } from "./command.ts";
import { documentCommand } from "./document-command.ts";
import { exampleFlags } from "./examples.ts";

const lookUp = documentCommand({
  words: { name: "words", many: true },
  asks: ["channel", "function"],
  flags: (language) => [{ name: "plain", about: () => cliWordings[language].flags.plain, group: "other" }],
  examples: (knowledge, { symptoms }) => {
    const codes = symptoms.flatMap((symptom) => symptom.codes.flatMap((code) => code.codes));
    const [first, second] = codes.filter((code) => /^\d+$/.test(code));
    const named = codes.find((code) => /^\w+\.\w+$/.test(code));
    const [message] = symptoms.flatMap(({ phrasings }) => phrasings.zh);
    return [`${first}`, `${named}`, `${second} ${exampleFlags(knowledge).channel}`, `${message} --lang zh`];
  },
  document: ({ topic, reference, words }) => diagnosisOf(topic, reference(), words.join(" ")),
  page: diagnosePage,
});

/** Symptom, message or code → causes → what to do; without words it asks, on a terminal. */
export const command: Command = {
  ...lookUp,
  async run(call) {
    if (call.words.join("").trim() !== "" || call.complaints.length > 0) return lookUp.run(call);
    if (!call.streams.interactive) {
      const complaint = { code: "no-terminal", message: diagnoseWordings[call.language].noWords, suggestions: [] };
      return lookUp.run({ ...call, complaints: [complaint] });
    }
    const { askedCall } = await import("./diagnose/questions.ts");
    return lookUp.run(await askedCall(call));
  },
};
