import { findCommand, keepValueFlag } from "./bash-and-zsh.ts";
import { commandNames, filePlaces, patterns, singleQuoted, type Vocabulary, valueFlags, type Word, wordLists } from "./command-words.ts";

const joined = (words: readonly Word[]): string => singleQuoted(words.map(({ value }) => value).join(" "));

/**
 * For bash 3.2 and later. The words typed so far are compared and never evaluated: no `eval`, and no `compgen -W`, which
 * expands what it is given.
 */
export function bashScript(vocabulary: Vocabulary): string {
  const [main] = vocabulary.commands;
  const files = filePlaces(vocabulary);
  return `_advisor() {
  local IFS=$' \\t\\n' cur=\${COMP_WORDS[COMP_CWORD]} before= command=${singleQuoted(main?.name ?? "")} named= list= word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case "$before" in
      ${patterns(valueFlags(vocabulary))}) [[ $word == '=' ]] && continue; before=; continue ;;
    esac
${findCommand(vocabulary)}
  [[ $cur == '=' ]] && cur=
${keepValueFlag(vocabulary)}
${wordLists(vocabulary)
  .map(({ before, words }) => `    ${patterns(before)}) list=${joined(words)} ;;`)
  .join("\n")}
  esac
  if [[ -z $before ]]; then
    if [[ $cur == -* ]]; then
      case "$command" in
${vocabulary.commands.map(({ name, flags }) => `        ${singleQuoted(name)}) list=${joined(flags)} ;;`).join("\n")}
      esac
    elif [[ -z $named ]]; then
      list=${joined(commandNames(vocabulary))}
    fi
  fi
  for word in $list; do
    [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
  done
  case "$command\${before:+ $before}" in
    ${patterns(files)}) [[ \${#COMPREPLY[@]} -eq 0 ]] && compopt -o default 2>/dev/null ;;
  esac
  return 0
}
complete -F _advisor ${vocabulary.programs.join(" ")}
`;
}
