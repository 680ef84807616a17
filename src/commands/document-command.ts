import type { DocumentHead } from "../contract/documents/document.ts";
import type { ErrorDetail } from "../contract/error.ts";
import type { Knowledge } from "../domain/knowledge.ts";
import type { Language } from "../domain/language.ts";
import type { Reference } from "../domain/reference.ts";
import type { Field } from "../domain/request.ts";
import type { Document } from "../render/document.ts";
import type { PageOptions } from "../render/topics/page-options.ts";
import { type Topic, topicFor } from "../topics/topic.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { RequestError } from "../wording/request-error.ts";
import type { Call, Command, Flag, Given, Words } from "./command.ts";
import { complaining } from "./complaining.ts";
import { documentIn, formatFlags, formatOf, formats } from "./format.ts";
import { flagsFor } from "./request-flags.ts";
import { requestIn } from "./request-in.ts";

/** A command that looks something up: one document, in the format that is wanted. */
export interface Lookup<Wire extends DocumentHead> {
  words?: Words;
  /** The fields of the request whose flags it takes, beside the edition and the language. */
  asks?: readonly Field[];
  /** Flags of its own. */
  flags?(language: Language, knowledge: Knowledge): Flag[];
  /** What the request's flags mean to it, where that is something else. */
  abouts?(language: Language): Readonly<Record<string, string>>;
  examples: Command["examples"];
  /** @throws {RequestError} on words or flags that cannot be used */
  document(asked: Asked): Wire;
  page(document: Wire, options: PageOptions): Document;
}

/** What a look-up was called with. */
export interface Asked {
  topic: Topic;
  reference: () => Reference;
  words: readonly string[];
  given: Given;
}

/**
 * Makes a command of a look-up: it takes the request's flags that the look-up asks for, the flags of the output and the look-up's own, and
 * prints the document. What is wrong with them is reported all at once.
 */
export function documentCommand<Wire extends DocumentHead>(lookup: Lookup<Wire>): Command {
  return {
    ...(lookup.words && { words: lookup.words }),
    flags: (knowledge, language) => {
      const own = lookup.flags?.(language, knowledge) ?? [];
      const last = own.filter(({ group }) => group === "other");
      return [
        ...narrowingFlags(lookup, knowledge, language),
        ...own.filter((flag) => !last.includes(flag)),
        ...outputFlags(language),
        ...last,
      ];
    },
    examples: lookup.examples,
    async run(call) {
      const complaints = [...call.complaints];
      const format = formatOf(call.given, call.language, complaints);
      const document = lookedUp(lookup, call, complaints);
      const page = await call.streams.page("output");
      call.streams.write(await documentIn(format, document, lookup.page, page, call.given.verbose === true));
      return 0;
    },
  };
}

/** The request's flags; here it is not judged, but narrows what is shown. */
function narrowingFlags({ asks = [], abouts }: NarrowedBy, knowledge: Knowledge, language: Language): Flag[] {
  const told = (): Readonly<Record<string, string>> => ({ ...cliWordings[language].flags.only, ...abouts?.(language) });
  const flags = flagsFor([...asks, "edition", "language"], knowledge, language);
  return flags.map((flag) => ({ ...flag, about: () => told()[flag.name] ?? flag.about() }));
}

type NarrowedBy = Pick<Lookup<DocumentHead>, "asks" | "abouts">;

function outputFlags(language: Language): Flag[] {
  const words = () => cliWordings[language].flags;
  return [
    ...formatFlags(formats, language),
    { name: "verbose", about: () => words().everything, group: "output" },
    { name: "no-color", about: () => words()["no-color"], group: "output" },
  ];
}

/** @throws {RequestError} with the complaints so far and with all that is wrong with flags and words */
function lookedUp<Wire extends DocumentHead>(lookup: Lookup<Wire>, call: Call, complaints: ErrorDetail[]): Wire {
  const { knowledge, reference, words, given, language } = call;
  // The words are read even where flags are wrong: as far as can be told in the edition that is meant.
  const request = requestIn(call, {}, complaints) ?? requestIn({ ...call, given: editionIn(given) }, {}, []);
  const topic = topicFor(knowledge, request ?? { edition: knowledge.defaultEdition, language });
  const refused: ErrorDetail[] = [];
  const document = complaining(refused, () => lookup.document({ topic, reference, words, given }));
  complaints.push(...refused.filter(({ code }) => request !== undefined || code !== ofEdition));
  if (document === undefined || complaints.length > 0) throw new RequestError(complaints);
  return document;
}

const editionIn = ({ edition }: Given): Given => (edition === undefined ? {} : { edition });

/** What can only be said where it is known which edition is meant. */
const ofEdition = "not-in-edition";
