export const help = {
  editions: { id: "ID", name: "Name", about: "What it is", default: " (the default)" },
  topics: {
    environment: {
      title: "Environment variables",
      text: `The program reads these variables:

| Variable | What it does |
|---|---|
| LC_ALL, LC_MESSAGES, LANG | the language where --lang is not given: zh for a Chinese locale, else en |
| LC_ALL, LC_CTYPE, LANG | without UTF-8 in them, text keeps to ASCII and Chinese characters |
| NO_COLOR | set and not empty: no colour |
| FORCE_COLOR | colour even into a pipe; 0 or false: no colour |
| TERM | dumb: no colour and no cursor movement |
| COLUMNS | the width where there is no terminal; else 80 |
| ADVISOR_PLAIN | 1: questions as numbered lists, like --plain |
| ADVISOR_DEBUG | set: an internal error shows where it happened |

To say where the end users are, use the flag --environment; "advisor list environments" has its values.`,
    },
    "exit-codes": {
      title: "Exit codes",
      text: `| Code | When |
|---|---|
| 0 | an answer was given, also where nothing was found |
| 1 | an internal error, that is a bug; or the output cannot be written |
| 2 | the call cannot be used: an unknown flag, a bad value, unreadable input; or a line of a batch |
| 3 | only with --check: the verdict is unsupported |
| 4 | only with --check: the verdict is conditional |
| 130 | interrupted (Ctrl-C) |

All errors of a call are reported at once, on standard error. A reader that goes away early, as in "| head -1", is not a failure.`,
    },
    json: {
      title: "JSON for programs",
      text: `--json (short for --format json) prints one object on standard output and nothing else.

- schemaVersion is 1. Within it members, ids and codes are added, never removed or given another meaning. Reject a number that you do not know.
- Ids, member names, codes and exit codes are stable; texts are not.
- Ignore members that you do not know.
- Every statement names its sources by id; the member sources has their titles and addresses. inferred says that no source states it in so many words.
- With exit code 2 standard error holds one object with the member error: code, message and errors, each with code, message, field, value and suggestions.
- "advisor schema answer" prints the JSON Schema of an answer; "advisor schema request", "error" and the name of a command work too.
- "advisor batch" reads a request a line and writes an answer a line.`,
    },
    accessibility: {
      title: "Screen readers, plain terminals and colour",
      text: `- Every meaning is in words. Marks and colour only help.
- --plain, ADVISOR_PLAIN=1 or TERM=dumb: questions are numbered lists, answered by a typed number or name, without cursor movement or redrawing. That suits screen readers and logs.
- --no-color or NO_COLOR: no colour. Only the 16 basic colours are used, so a terminal's theme decides how they look.
- Without a UTF-8 locale marks, dashes and quotes become ASCII.
- No line is wider than the terminal, addresses aside.
- --format markdown gives headings, lists and tables that other tools can read aloud. "advisor report" writes a page for a browser.
- With flags alone nothing is ever asked: see "advisor advise --help".`,
    },
    editions: {
      title: "Editions of the knowledge",
      text: `The same FAQ exists in several editions. An answer follows one of them and mixes in no other. --edition chooses one other than the default; ids are the same in all.

- Where the newest edition would answer differently, an answer in an older one says so in a notice.
- Asking for what an edition does not have is an error, which names the edition that has it.`,
    },
  },
};
