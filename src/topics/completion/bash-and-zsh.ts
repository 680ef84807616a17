import { commandNames, type ProgramWords, patterns, valueFlags } from "./command-words.ts";

/** The end of the loop over the words typed so far: the first word that is a command is the command. */
export const findCommand = (program: ProgramWords): string => `    before=$word
    [[ -n $named ]] && continue
    case "$word" in
      ${patterns(commandNames(program).map(({ value }) => value))}) command=$word named=1 before= ;;
    esac
  done`;

/** What stands before the cursor counts only where it is a flag that a value follows. */
export const keepValueFlag = (program: ProgramWords): string => `  case "$before" in
    ${patterns(valueFlags(program))}) ;;
    *) before= ;;
  esac
  case "$command\${before:+ $before}" in`;
