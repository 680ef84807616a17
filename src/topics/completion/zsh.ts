import { findCommand, keepValueFlag } from "./bash-and-zsh.ts";
import { commandNames, filePlaces, patterns, singleQuoted, type Vocabulary, valueFlags, type Word, wordLists } from "./command-words.ts";

/** `_describe` takes "word:what it is". */
const described = (words: readonly Word[]): string =>
  words.map(({ value, about }) => singleQuoted(`${value.replaceAll(":", "\\:")}:${about}`)).join(" ");

/** For `source <(…)` and for a file `_advisor` in fpath alike. */
export function zshScript(vocabulary: Vocabulary): string {
  const [main] = vocabulary.commands;
  const programs = vocabulary.programs.join(" ");
  return `#compdef ${programs}
_advisor() {
  local before= command=${singleQuoted(main?.name ?? "")} named= word
  local -a list
  local -i i
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words[i]}
    case "$before" in
      ${patterns(valueFlags(vocabulary))}) before=; continue ;;
    esac
${findCommand(vocabulary)}
  if [[ \${words[CURRENT]} == --*=* ]]; then
    before=\${words[CURRENT]%%=*}
    compset -P '*='
  fi
${keepValueFlag(vocabulary)}
${wordLists(vocabulary)
  .map(({ before, words }) => `    ${patterns(before)}) list=(${described(words)}) ;;`)
  .join("\n")}
  esac
  if [[ -z $before ]]; then
    if [[ \${words[CURRENT]} == -* ]]; then
      case "$command" in
${vocabulary.commands.map(({ name, flags }) => `        ${singleQuoted(name)}) list=(${described(flags)}) ;;`).join("\n")}
      esac
    elif [[ -z $named ]]; then
      list=(${described(commandNames(vocabulary))})
    fi
  fi
  _describe -V 'advisor' list && return 0
  case "$command\${before:+ $before}" in
    ${patterns(filePlaces(vocabulary))}) _files ;;
  esac
}
if [[ \${funcstack[1]} == _advisor ]]; then
  _advisor "$@"
else
  compdef _advisor ${programs}
fi
`;
}
