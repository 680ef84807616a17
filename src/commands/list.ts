import { listPage } from "../render/topics/list.ts";
import { listOf } from "../topics/list.ts";
import { type ListKind, listKinds, listWordings } from "../wording/topics/list.ts";
import { documentCommand } from "./document-command.ts";

/** What there is: ids, names and other spellings of one kind. */
export const command = documentCommand({
  words: {
    name: "kind",
    least: 1,
    choices: (_, language) =>
      Object.keys(listKinds).map((value) => ({ value, about: listWordings[language].kinds[value as ListKind].title })),
  },
  examples: () => ["channels", "industries --lang zh", "modes --json"],
  document: ({ topic, reference, words: [kind] }) => listOf(topic, reference, kind),
  page: listPage,
});
