import { findCommand, keepValueFlag } from "./bash-and-zsh.ts";
import { commandNames, filePlaces, type ProgramWords, patterns, singleQuoted, valueFlags, type Word, wordLists } from "./command-words.ts";

/** `_describe` takes "word:what it is". */
const described = (words: readonly Word[]): string =>
  words.map(({ value, about }) => singleQuoted(`${value.replaceAll(":", "\\:")}:${about}`)).join(" ");

/** For `source <(…)` and for a file `_advisor` in fpath alike. */
export function zshScript(program: ProgramWords): string {
  const [main] = program.commands;
  const names = program.names.join(" ");
  return `#compdef ${names}
_advisor() {
  local before= command=${singleQuoted(main?.name ?? "")} named= word
  local -a list
  local -i i
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words[i]}
    case "$before" in
      ${patterns(valueFlags(program))}) before=; continue ;;
    esac
${findCommand(program)}
  if [[ \${words[CURRENT]} == --*=* ]]; then
    before=\${words[CURRENT]%%=*}
    compset -P '*='
  fi
${keepValueFlag(program)}
${wordLists(program)
  .map(({ before, words }) => `    ${patterns(before)}) list=(${described(words)}) ;;`)
  .join("\n")}
  esac
  if [[ -z $before ]]; then
    if [[ \${words[CURRENT]} == -* ]]; then
      case "$command" in
${program.commands.map(({ name, flags }) => `        ${singleQuoted(name)}) list=(${described(flags)}) ;;`).join("\n")}
      esac
    elif [[ -z $named ]]; then
      list=(${described(commandNames(program))})
    fi
  fi
  _describe -V 'advisor' list && return 0
  case "$command\${before:+ $before}" in
    ${patterns(filePlaces(program))}) _files ;;
  esac
}
if [[ \${funcstack[1]} == _advisor ]]; then
  _advisor "$@"
else
  compdef _advisor ${names}
fi
`;
}
