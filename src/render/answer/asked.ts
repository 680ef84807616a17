import type { NamedField } from "../../wording/page.ts";
import type { Writing } from "./writing.ts";

/** What was asked, in one sentence, in the order of the request. */
export function asked(writing: Writing): string {
  const { answer, words } = writing;
  const { request } = answer;
  const items = [
    ...named(writing, "industry"),
    ...named(writing, "environment"),
    ...versions(writing),
    ...(["os", "camera", "function", "mode"] as const).flatMap((field) => named(writing, field)),
  ];
  return items.length === 0 ? words.nothingAsked(request.channel) : words.asked(items.join(words.semicolon));
}

function named({ answer, words, name }: Writing, field: NamedField): string[] {
  const id = answer.request[field];
  if (id === undefined) return [];
  const called = name(field, id);
  // An id that is heard in the name needs no second telling; an industry has no other word beside its name.
  const tells = field === "industry" ? called === id : called.toLowerCase().includes(id.toLowerCase());
  return [words.given[field](tells ? called : words.withId(called, id))];
}

/** Systems with the same version are told together. */
function versions({ answer, words, name }: Writing): string[] {
  const given = Object.entries(answer.request.wechatVersion ?? {});
  const distinct = [...new Set(given.map(([, version]) => version))];
  return distinct.map((version) =>
    words.version(
      version,
      given.filter(([, other]) => other === version).map(([os]) => os),
      name,
    ),
  );
}
