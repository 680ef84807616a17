import { commandNames, type ProgramWords, valueFlags, type Word, wordLists } from "./command-words.ts";

/** In single quotes as PowerShell reads them; it takes curly quotes for straight ones. */
const quoted = (text: string): string => `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, "$&$&")}'`;

const pairs = (words: readonly Word[]): string => words.map(({ value, about }) => `@(${quoted(value)}, ${quoted(about)})`).join(", ");

/** What was typed is compared as text: no wildcards, and nothing of it is run. */
export function powershellScript(program: ProgramWords): string {
  const [main] = program.commands;
  const entries = wordLists(program).flatMap(({ before, words }, index) => [
    `  $list${index} = @(${pairs(words)})`,
    ...before.map((place) => `  $words[${quoted(place)}] = $list${index}`),
  ]);
  const flags = program.commands.map(({ name, flags: own }) => `  $flags[${quoted(name)}] = @(${pairs(own)})`);
  return `Register-ArgumentCompleter -Native -CommandName ${program.names.map(quoted).join(", ")} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @{}
  $flags = @{}
  $names = @(${pairs(commandNames(program))})
  $takesValue = @(${valueFlags(program).map(quoted).join(", ")})
${[...entries, ...flags].join("\n")}
  $command = ${quoted(main?.name ?? "")}
  $named = $false
  $before = ''
  foreach ($element in @($commandAst.CommandElements | Select-Object -Skip 1)) {
    if ($element.Extent.EndOffset -ge $cursorPosition) { break }
    $word = $element.ToString()
    if ($takesValue -ccontains $before) { $before = ''; continue }
    $before = $word
    if (-not $named -and ($names | Where-Object { $_[0] -ceq $word })) { $command = $word; $named = $true; $before = '' }
  }
  $list = @()
  if ($takesValue -ccontains $before) { $list = $words["$command $before"] }
  elseif ($wordToComplete.StartsWith('-')) { $list = $flags[$command] }
  elseif ($named) { $list = $words[$command] }
  else { $list = $names }
  $list | Where-Object { $_ -and $_[0].StartsWith($wordToComplete) } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
  }
}
`;
}
