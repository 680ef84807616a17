import type { CliWording } from "../cli.ts";

const orList = (items: readonly string[]): string => `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
const didYouMean = (suggestions: readonly string[]): string => (suggestions.length > 0 ? ` Did you mean ${suggestions.join(" or ")}?` : "");

export const cli: CliWording = {
  about: (name) =>
    `Which liveness modes work for your industry, channel, ${name("product", "wechat")} version and camera, why, what would change that, and what to apply for.\nWithout a request it asks, on a terminal.`,
  commands: {
    advise: "advise on one request (the same as no command)",
    batch: "answer one JSON request a line, one compact JSON answer a line",
    matrix: "show which channel offers which liveness mode, and under which limits",
    report: "write the advice, the matrix and the steps to tick off as one HTML file",
    compare: "put two or more channels, modes, functions or service models side by side",
    list: "list what there is of one kind, with ids, names and other spellings",
    schema: "print the JSON Schema of a request, an answer, an error or a document",
  },
  batch: {
    invalidUtf8: "the line is not valid UTF-8",
    badJson: "the line is not JSON; write one object a line, for example {}",
    tooLong: "the line is longer than 1 MiB",
    unreadable: (file) => `${file} cannot be read`,
    count: (lines, bad) => `${lines} answered${bad > 0 ? `, ${bad} unusable` : ""}`,
  },
  headings: {
    usage: "Usage:",
    words: "Words:",
    request: "Request:",
    output: "Output:",
    other: "Other:",
    commands: "Commands:",
    examples: "Examples:",
  },
  placeholders: { flags: "flags", command: "command", between: ", " },
  choices: (values) => `: ${values.join(", ")}`,
  flags: {
    industry: (spellings) => `the business, such as ${orList(spellings)}`,
    channel: "how the check is built in; without it all channels are ranked",
    environment: "where the end users are",
    "wechat-version": "the lowest version among the end users, on every system",
    wechatVersionOf: (system, name) => `the same on ${name("os", system)} alone`,
    os: "judge this system only",
    camera: "the camera you mean to use",
    function: "the function you want",
    mode: "the one liveness mode you want",
    edition: "the edition of the FAQ to answer from",
    lang: "the language of the answer",
    request: "read the request as JSON from a file, - for standard input",
    format: "how the answer is written",
    json: "short for --format json",
    check: "tell the verdict by the exit code: 3 not supported, 4 depends",
    verbose: "say of every rule what it decided, and show all notices",
    everything: "show everything, with the addresses of the sources",
    output: "write to this file instead of standard output",
    interactive: "ask, with the given flags as answers",
    "no-input": "never ask: without a request all channels are ranked",
    "no-color": "no colour",
    help: "show this help",
    version: "show the version",
  },
  errors: {
    "unknown-flag": (flag, suggestions) => `there is no flag ${flag}.${didYouMean(suggestions)}`,
    "unknown-command": (word, suggestions) => `there is no command ${word}.${didYouMean(suggestions)}`,
    "missing-value": (flag) => `${flag} needs a value`,
    "unexpected-value": (flag, value) => `${flag} takes no value, but got ${value}`,
    "unknown-format": (value, formats) => `--format: there is no format ${value}. Formats: ${formats.join(", ")}`,
    "conflicting-flags": (flags) => `${flags.join(" and ")} contradict each other; give one of them`,
    unreadable: (file, why) =>
      `--request: ${file} ${{ missing: "does not exist", folder: "is a folder; give a file", forbidden: "may not be read", "too-large": "is larger than 1 MiB; a request is a small JSON object", other: "cannot be read" }[why]}`,
    "bad-json": (file) => `--request: ${file} is not JSON; write a JSON object, for example {}`,
    unanswered: () => "the input ended before all questions were answered. Give the answers as flags, or answer on a terminal",
    "no-terminal": (flags) =>
      `nothing was asked, and there is no terminal to ask on. Give one of ${flags.join(", ")}, or --request FILE, or --no-input for all channels`,
  },
  manyErrors: (count) => `${count} things to mend:`,
  error: (message) => `error: ${message}`,
  seeHelp: (command) => `See ${command} --help`,
  internal: (message) => `internal error: ${message}. This is a bug; run again with ADVISOR_DEBUG=1 to see where`,
};
