import { type CommandWords, commandNames, type FlagWords, type ProgramWords, valueFlags, type Word, wordLists } from "./command-words.ts";

/** In single quotes as fish reads them. */
const quoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

const printed = (words: readonly Word[]): string =>
  `printf '%s\\t%s\\n' ${words.map(({ value, about }) => `${quoted(value)} ${quoted(about)}`).join(" ")}`;

/** The lists stand in a function, so that what fish evaluates at Tab is a name and nothing that was typed. */
export function fishScript(program: ProgramWords): string {
  const names = commandNames(program);
  const lists = [{ before: ["commands"], words: names }, ...wordLists(program)];
  const cases = lists.map(({ before, words }) => `    case ${before.map(quoted).join(" ")}\n      ${printed(words)}`);
  const [main] = program.commands;
  const lines = program.commands.flatMap((command) => linesOf(command, command === main ? ["", command.name] : [command.name]));
  const all = ["-f", `-n ${quoted(at([""]))} -a '(__advisor_words commands)'`, ...lines];
  return `function __advisor_words
  switch "$argv"
${cases.join("\n")}
  end
end
function __advisor_at
  set -l named ''
  set -l before ''
  for word in (commandline -opc)[2..-1]
    if contains -- "$before" ${valueFlags(program).map(quoted).join(" ")}
      set before ''
      continue
    end
    set before "$word"
    test -z "$named"; and contains -- "$word" ${names.map(({ value }) => quoted(value)).join(" ")}; and set named "$word"
  end
  contains -- "$named" $argv
end
${program.names.flatMap((called) => all.map((line) => `complete -c ${called} ${line}`)).join("\n")}
`;
}

/** Whether the command that was typed is one of these; none is the empty one. */
const at = (commands: readonly string[]): string => `__advisor_at ${commands.map(quoted).join(" ")}`;

function linesOf(command: CommandWords, commands: readonly string[]): string[] {
  const when = `-n ${quoted(at(commands))}`;
  const words = command.words.length > 0 ? [`${when} -a ${quoted(`(__advisor_words ${command.name})`)}`] : [];
  return [...words, ...(command.file ? [`${when} -F`] : []), ...command.flags.map((flag) => `${when} ${flagLine(command, flag)}`)];
}

function flagLine({ name }: CommandWords, { value, about, takesValue, values, file }: FlagWords): string {
  const argument = file ? " -r -F" : values.length > 0 ? ` -x -a ${quoted(`(__advisor_words ${name} ${value})`)}` : takesValue ? " -x" : "";
  return `-l ${value.replace(/^--/, "")}${argument} -d ${quoted(about)}`;
}
