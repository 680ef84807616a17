import type { CompareDocument } from "../contract/documents/compare.ts";
import type { ListDocument } from "../contract/documents/list.ts";
import type { MatrixDocument } from "../contract/documents/matrix.ts";
import type { RequestInput } from "../contract/request.ts";
import { knowledge } from "../knowledge/embedded.ts";
import { reference } from "../knowledge/reference.ts";
import { compareOf } from "../topics/compare.ts";
import { listOf } from "../topics/list.ts";
import { matrixOf } from "../topics/matrix.ts";
import { topicFor } from "../topics/topic.ts";
import { languageFor, required, textIn } from "./request.ts";

/** In whose edition and language something is looked up. */
export type LookUpOptions = Pick<RequestInput, "edition" | "language">;

/**
 * Which channel offers which liveness mode, and under which limits.
 *
 * @param narrowed to one channel or one mode
 * @throws {RequestError} with everything that is wrong with it
 */
export const matrix = (narrowed: LookUpOptions & Pick<RequestInput, "channel" | "mode"> = {}): MatrixDocument =>
  matrixOf(topicFor(knowledge, required(narrowed)));

/**
 * What there is of one kind: ids, names, other spellings and a line of description.
 *
 * @param kind `channels`, `modes`, `functions`, `industries`, `environments`, `editions`, `sources` or `glossary`
 * @throws {RequestError} where there is no such kind, and on unusable options
 */
export const list = (kind: string, options: LookUpOptions = {}): ListDocument =>
  listOf(topicFor(knowledge, required(options)), reference, kind === undefined ? kind : textIn(kind, "KIND", options));

/**
 * Channels, modes, functions or service models side by side, a row a property.
 *
 * @param names two or more of one kind: ids, names or aliases
 * @throws {RequestError} where they cannot be compared, and on unusable options
 */
export const compare = (names: readonly string[], options: LookUpOptions = {}): CompareDocument =>
  // A caller without types who gives no list is told what a list of names holds, before the options are looked at.
  Array.isArray(names)
    ? compareOf(
        topicFor(knowledge, required(options)),
        names.map((name) => textIn(name, "NAME", options)),
      )
    : compareOf(topicFor(knowledge, required({ language: languageFor(options) })), []);
