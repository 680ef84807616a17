import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { factsIn } from "../../src/topics/facts.ts";
import { edition, questions } from "../support/knowledge.ts";
import { digest, sentencesOf } from "../support/sentences.ts";

const reasons = ["asks", "heads a table", "introduces a table"] as const;
const bound = z.strictObject({ digest: z.string().regex(/^[0-9a-f]{12}$/), facts: z.array(z.string()).min(1) });
const without = z.strictObject({ digest: z.string().regex(/^[0-9a-f]{12}$/), without: z.enum(reasons) });
const coverage = z.record(z.string(), z.array(z.union([bound, without])).min(1));

/** Question → its sentences, each with what was drawn from it. */
const bindings = coverage.parse(parse(readFileSync(new URL("coverage.yaml", import.meta.url), "utf8")));
const boundBy = (question: string): string[] =>
  (bindings[question] ?? []).flatMap((sentence) => ("facts" in sentence ? sentence.facts : []));

const facts = factsIn(edition);
const covers = (bindingPath: string, path: string): boolean => path === bindingPath || path.startsWith(`${bindingPath}/`);

/** The questions of the FAQ that a fact cites. */
const citedBy = (sources: readonly string[]): string[] =>
  sources.filter((source) => source.startsWith(`${edition.id}/`)).map((source) => source.slice(edition.id.length + 1));

test("the sentences are those of the edition's questions, in its order", () => {
  expect(Object.keys(bindings)).toEqual(questions.map(({ id }) => id));
});

describe("what a sentence is bound to exists", () => {
  test.each(questions.map(({ id }) => id))("%s", (question) => {
    for (const path of boundBy(question)) {
      const [root, id, member] = path.split("/");
      const entry = root === "faq" ? questions.find((candidate) => candidate.id === id) : undefined;
      const there = entry === undefined ? facts.some((fact) => covers(path, fact.path)) : ["answer", "links"].includes(member ?? "");
      expect(there, `${question}: there is no ${path}`).toBe(true);
      if (member === "links") expect(entry?.links, path).not.toEqual([]);
    }
  });
});

describe("every fact that the FAQ states is bound to a sentence of each question that it cites", () => {
  const stated = facts.filter(({ sources, inferred }) => !inferred && citedBy(sources).length > 0);

  test.each(stated)("$path", ({ path, sources }) => {
    for (const question of citedBy(sources)) {
      const found = boundBy(question).some((bindingPath) => covers(bindingPath, path));
      expect(found, `no sentence of ${question} is bound to ${path}: bind one in test/data/coverage.yaml, or cite another question`).toBe(
        true,
      );
    }
  });
});

test("a sentence is bound to no fact that cites other questions alone", () => {
  const strays = questions.flatMap(({ id }) =>
    boundBy(id)
      .filter((path) => !path.startsWith("faq/"))
      .filter((path) => !facts.some((fact) => covers(path, fact.path) && citedBy(fact.sources).includes(id)))
      .map((path) => `${id}: ${path}`),
  );
  expect(strays).toEqual([]);
});

test("every link of a question is in one of its sentences", () => {
  const linking = questions.filter(({ links }) => links.length > 0).map(({ id }) => id);
  const told = questions
    .map(({ id }) => id)
    .filter((id) => [...boundBy(id)].some((path) => ["steps/apply", `faq/${id}/links`].includes(path)));
  expect(told).toEqual(linking);
});

/** Where the FAQ itself is at hand its sentences are compared too: a folder, given or beside the checkout. */
const seed = [process.env["ADVISOR_SEED"], "../shared/seed", "../../shared/seed"].find(
  (folder) => folder !== undefined && existsSync(folder),
);

test.skipIf(seed === undefined)("the sentences are those of the FAQ, none missing, none changed", () => {
  const [file = ""] = readdirSync(seed ?? "");
  const read = sentencesOf(readFileSync(join(seed ?? "", file), "utf8"));
  expect(read.map((sentences) => sentences.map(digest))).toEqual(
    Object.values(bindings).map((sentences) => sentences.map((sentence) => sentence.digest)),
  );
});
