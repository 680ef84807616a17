import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, test } from "vitest";
import type { CommandName } from "../../src/commands/command.ts";
import { commands } from "../../src/commands/index.ts";
import { knowledge, reference } from "../support/knowledge.ts";
import { run } from "../support/program.ts";
import { shell } from "../support/shell.ts";

/** As `advisor schema NAME` prints it. */
const schema = async (name: string): Promise<object> => JSON.parse((await run(["schema", name])).stdout);

/** As strict as it can be: what it warns of by default, a user would see. */
const ajv = new Ajv2020({ allErrors: true, strict: true });

/** What is wrong with a document, nothing where it fits. */
async function faults(name: string, document: unknown): Promise<unknown> {
  const validate = ajv.getSchema(name) ?? ajv.addSchema(await schema(name), name).getSchema(name);
  return validate?.(document) === true ? [] : validate?.errors;
}

/** A script, a page, a stream of answers, a schema itself: these have no JSON document. */
const others: string[] = ["completion", "report", "batch", "schema"] satisfies CommandName[];
const answering: Record<string, string> = { advise: "answer" };
const documents = Object.keys(commands).filter((name) => !others.includes(name)) as CommandName[];

const cwd = mkdtempSync(join(tmpdir(), "advisor-schemas-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe.concurrent("what a command prints with --json fits its schema: every example of its help", () => {
  test.each(documents)("%s", async (name) => {
    const { command } = await commands[name]();
    const examples = command.examples(knowledge, reference).filter((example) => !/--interactive|[<>|]/.test(example));
    expect(examples).not.toHaveLength(0);
    for (const example of examples) {
      const call = `advisor ${name} ${example.replace(/--format \w+/, "")} --json`;
      const { stdout, stderr } = await shell(call, { cwd });
      expect(stderr, call).toBe("");
      expect(await faults(answering[name] ?? name, JSON.parse(stdout)), call).toEqual([]);
    }
  });
});

describe("an answer fits its schema", () => {
  test.each([
    ["--no-input --verbose"],
    ["--channel native-h5 --wechat-version 6.7.0 --verbose"],
    ["--channel api --function photo-verification"],
    ["--industry dating --camera rear"],
    ["--industry finance --wechat-version latest --wechat-ios 6.5 --lang zh"],
  ])("%s", async (flags) => {
    const { stdout } = await run([...flags.split(" "), "--json"]);
    expect(await faults("answer", JSON.parse(stdout))).toEqual([]);
  });
});

describe("every line of batch fits the schema of batch, and that of the answer or the error that it is", () => {
  const ids = ["7", "0.5", "12345678901234567890", '"seven"', '""', "null", "true", "[7]", '{"seven":7}'];
  const large = `"${"x".repeat(1 << 20)}"`;
  const deep = `${"[".repeat(200)}${"]".repeat(200)}`;

  test.each<[string, string, (string | Buffer)[]]>([
    ["answers", "answer", ["{}", '{"channel":"pc-h5"}', '{"language":"zh"}']],
    ["answers with an id of any kind", "answer", ids.map((id) => `{"id":${id},"channel":"api"}`)],
    ["errors with an id of any kind", "error", ids.map((id) => `{"id":${id},"channel":"fax"}`)],
    ["what is no JSON", "error", ["{", '{"channel":}', "nope"]],
    ["what is no object", "error", ["[]", "7", '"api"', "true", "null"]],
    ["values that cannot be used", "error", ['{"camera":5}', '{"mode":" "}', '{"channel":1e999}', '{"wechatVersion":{"ios":"six"}}']],
    ["several errors", "error", ['{"channel":"fax","camera":5,"chanel":null}']],
    ["what is too deep", "error", [deep, `{"id":7,"channel":${deep}}`]],
    ["what is too long", "error", [large, `{"channel":${large}}`]],
    ["what is no UTF-8", "error", [Buffer.from([0xff])]],
  ])("%s", async (_what, kind, lines) => {
    const stdin = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from("\n")]));
    const { stdout } = await run(["batch"], { stdin });
    const printed = stdout.trim().split("\n");
    expect(printed).toHaveLength(lines.length);
    for (const document of printed.map((line): object => JSON.parse(line)))
      expect([await faults("batch", document), await faults(kind, document)]).toEqual([[], []]);
  });

  test.each([
    [{}],
    [{ id: 7 }],
    [{ id: 7, line: 0, error: { code: "x", message: "x", errors: [] } }],
    [{ schemaVersion: 1, verdict: "supported" }],
  ])("%j is no line of batch", async (document) => expect(await faults("batch", document)).not.toEqual([]));
});

test.each([["--channel fax --camera"], ["list pets"], ["matrix --mode light --chanel api"]])("so does the error of %s", async (call) => {
  const { stdout, stderr, code } = await run([...call.split(" "), "--json"]);
  expect([stdout, code]).toEqual(["", 2]);
  expect(await faults("error", JSON.parse(stderr))).toEqual([]);
});

describe("the schema of a request", () => {
  const usable = [
    {},
    { industry: "finance/bank", channel: "api", wechatVersion: { ios: "6.7" }, edition: knowledge.defaultEdition, language: "zh" },
  ];
  const unusable = [{ industry: "银行" }, { chanel: "api" }, { wechatVersion: { ios: "six" } }, { wechatVersion: "8.0" }, { mode: "" }];

  test.each(usable.map((request) => [request]))("takes %j", async (request) => expect(await faults("request", request)).toEqual([]));
  test.each(unusable.map((request) => [request]))("does not take %j", async (request) =>
    expect(await faults("request", request)).not.toEqual([]),
  );

  test("takes the request that every answer repeats", async () => {
    const { stdout } = await run(["--industry", "银行", "--wechat-version", "v8.0", "--json"]);
    expect(await faults("request", JSON.parse(stdout).request)).toEqual([]);
  });
});

describe("a schema", () => {
  test("is printed with and without --json, and names its draft", async () => {
    const [plain, json] = await Promise.all([run(["schema", "matrix"]), run(["schema", "matrix", "--json"])]);
    expect(plain).toEqual(json);
    expect(JSON.parse(plain.stdout)).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
  });

  test("that there is not is an error that names those that there are", async () => {
    const { stderr, code } = await run(["schema", "pets"]);
    expect(code).toBe(2);
    for (const name of ["request", "answer", "error", "matrix", "list"]) expect(stderr).toContain(name);
  });

  test("tells a wrong document from a right one", async () => expect(await faults("matrix", { schemaVersion: 1 })).not.toEqual([]));
});
