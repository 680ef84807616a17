import { describe, expect, test, vi } from "vitest";
import { numbering, Places, remembering, rememberingFor, rememberingLater, rememberingRepeated } from "../../src/domain/remembering.ts";

describe("what was made for a key", () => {
  test("is made once", () => {
    const remember = remembering<object>();
    const made = remember("a", () => ({}));
    expect(remember("a", () => expect.unreachable())).toBe(made);
    expect(remember("b", () => ({}))).not.toBe(made);
  });

  test("is kept until there are as many keys as may be, and then all is forgotten", () => {
    const remember = remembering<string>(2);
    const make = vi.fn(() => "made");
    for (const key of ["a", "b", "a", "b"]) remember(key, make);
    expect(make).toHaveBeenCalledTimes(2);
    remember("c", make);
    for (const key of ["a", "c"]) remember(key, make);
    expect(make).toHaveBeenCalledTimes(4);
  });
});

describe("what was made for a row of keys", () => {
  const at = (places: Places<string>, keys: readonly unknown[]) =>
    keys.reduce<Places<string>["start"]>((place, key) => place.at(key), places.start);

  test("is found by the same row, and by no other", () => {
    const places = new Places<string>();
    const rows = [[], ["a"], ["a", undefined], ["a", "b"], ["b", "a"], ["ab"], [1], ["1"]];
    for (const [number, keys] of rows.entries()) expect(places.keep(at(places, keys), `row ${number}`)).toBe(`row ${number}`);
    for (const [number, keys] of rows.entries()) expect(at(places, keys).made).toBe(`row ${number}`);
    expect(at(places, ["a", "b", "c"]).made).toBeUndefined();
  });

  test("is kept until there is as much as may be, and then all is forgotten", () => {
    const places = new Places<string>(2);
    for (const key of ["a", "b"]) places.keep(at(places, [key]), key);
    expect([at(places, ["a"]).made, at(places, ["b"]).made]).toEqual(["a", "b"]);
    places.keep(at(places, ["c"]), "c");
    expect([at(places, ["a"]).made, at(places, ["b"]).made]).toEqual([undefined, undefined]);
    for (const key of ["d", "e"]) places.keep(at(places, [key]), key);
    expect([at(places, ["d"]).made, at(places, ["e"]).made]).toEqual(["d", "e"]);
  });
});

test("the first thing that is asked needs no key, and the second is known to be the same", () => {
  const keyOf = vi.fn((asked: string) => asked.toLowerCase());
  const make = vi.fn((asked: string) => ({ asked }));
  const made = rememberingLater(make, () => {
    const remember = remembering<{ asked: string }>();
    return (asked, makeNow) => remember(keyOf(asked), makeNow);
  });
  const first = made("A");
  expect(keyOf).not.toHaveBeenCalled();
  expect(made("a")).toBe(first);
  expect(made("b")).toEqual({ asked: "b" });
  expect(make).toHaveBeenCalledTimes(2);
});

test.each([remembering, rememberingRepeated])("what is asked for at great length is not kept by %o", (kind) => {
  const [remember, make] = [kind<object>(), vi.fn(() => ({}))];
  for (let times = 1; times <= 3; times++) {
    remember("x".repeat(10_000), make);
    expect(make).toHaveBeenCalledTimes(times);
  }
});

test("what is to be kept only where it repeats is kept until there are as many keys as may be", () => {
  const remember = rememberingRepeated<string>(2);
  const make = vi.fn(() => "made");
  for (const key of ["a", "a", "b", "b"]) remember(key, make);
  for (const key of ["a", "b"]) remember(key, make);
  expect(make).toHaveBeenCalledTimes(4);
  for (const key of ["c", "c"]) remember(key, make);
  remember("a", make);
  expect(make).toHaveBeenCalledTimes(7);
});

test("what is to be kept only where it repeats is made twice and not a third time", () => {
  const remember = rememberingRepeated<object>();
  const [first, second, third] = [{}, {}, {}].map((made) => remember("a", () => made));
  expect(second).not.toBe(first);
  expect(third).toBe(second);
});

test("what was made for an owner is made once, and another's is another", () => {
  const make = vi.fn((owner: { name: string }) => owner.name);
  const nameOf = rememberingFor(make);
  const [first, second] = [{ name: "first" }, { name: "second" }];
  expect([first, second, first].map((owner) => nameOf(owner))).toEqual(["first", "second", "first"]);
  expect(make).toHaveBeenCalledTimes(2);
});

test("what is numbered keeps its number, and no number is given twice", () => {
  const number = numbering();
  const numbers = ["a", "b", "a", "c"].map(number);
  expect(numbers[2]).toBe(numbers[0]);
  expect(new Set(numbers).size).toBe(3);
});
