import { findCommand, keepValueFlag } from "./bash-and-zsh.ts";
import { commandNames, filePlaces, type ProgramWords, patterns, singleQuoted, valueFlags, type Word, wordLists } from "./command-words.ts";

const joined = (words: readonly Word[]): string => singleQuoted(words.map(({ value }) => value).join(" "));

/**
 * For bash 3.2 and later. The words typed so far are compared and never evaluated: no `eval`, and no `compgen -W`, which
 * expands what it is given.
 */
export function bashScript(program: ProgramWords): string {
  const [main] = program.commands;
  const files = filePlaces(program);
  return `_advisor() {
  local IFS=$' \\t\\n' cur=\${COMP_WORDS[COMP_CWORD]} before= command=${singleQuoted(main?.name ?? "")} named= list= word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case "$before" in
      ${patterns(valueFlags(program))}) [[ $word == '=' ]] && continue; before=; continue ;;
    esac
${findCommand(program)}
  [[ $cur == '=' ]] && cur=
${keepValueFlag(program)}
${wordLists(program)
  .map(({ before, words }) => `    ${patterns(before)}) list=${joined(words)} ;;`)
  .join("\n")}
  esac
  if [[ -z $before ]]; then
    if [[ $cur == -* ]]; then
      case "$command" in
${program.commands.map(({ name, flags }) => `        ${singleQuoted(name)}) list=${joined(flags)} ;;`).join("\n")}
      esac
    elif [[ -z $named ]]; then
      list=${joined(commandNames(program))}
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
complete -F _advisor ${program.names.join(" ")}
`;
}
