import { createRequire } from "node:module";
import { expect, onTestFinished, test } from "vitest";
import { fields } from "../../src/domain/request.ts";
import type * as Library from "../../src/index.ts";

const { parseRequest }: typeof Library = createRequire(import.meta.url)("../../dist/index.cjs");

/** As a careless host program does: from then on every object seems to have the member. */
function giveEveryObject(name: string, value: string): void {
  Object.assign(Object.prototype, { [name]: value });
  onTestFinished(() => void Reflect.deleteProperty(Object.prototype, name));
}

test.each([...fields, "android", "ios"])("a request says of %s what it says itself, not what every object has", (name) => {
  const asked = [{}, { wechatVersion: {} }, { channel: "native-h5", wechatVersion: { ios: "6.7.2" } }, { language: "zh", camera: "none" }];
  const told = () => asked.map((request) => JSON.stringify(parseRequest(request)));
  const clean = told();
  giveEveryObject(name, "latest");
  const polluted = told();
  Reflect.deleteProperty(Object.prototype, name);
  expect(polluted).toEqual(clean);
});
