import { describe, expect, test } from "vitest";
import { fits, searcher } from "../../../src/topics/search/searcher.ts";

const things = {
  camera: ["The rear camera is not supported", "不支持后置摄像头"],
  documents: ["Upload the documents in the console", "在控制台上传资料"],
  retries: ["A limit of 20 retries, set by WeChat 6.7.2", "重试达到 20 次"],
};
const find = searcher(
  Object.entries(things).map(([id, texts]) => ({ id, texts: texts.map((text) => ({ text, weight: 1 })) })),
  [{ id: "papers", spellings: ["documents", "资料", "证照", "paper work"] }],
);

describe("a thing is found by words that are not quite its own", () => {
  test.each([
    ["uploading", "documents"],
    ["WHERE IS THE CONSOLE?", "documents"],
    ["ｃａｍｅｒａ", "camera"],
    ["camrea", "camera"],
    ["consle", "documents"],
    ["摄像头在哪", "camera"],
    ["要传资料吗", "documents"],
    ["6.7.2", "retries"],
    ["paper work", "documents"],
    ["交证照", "documents"],
  ])("%s: %s", (asked, id) => {
    expect(find(asked)[0]?.id).toBe(id);
  });
});

test.each(["", "  ", "?!", "the", "的", "bread", "面包", "cam", "work"])("'%s' finds nothing", (asked) => {
  expect(find(asked)).toEqual([]);
});

test("the score says how much of what was asked is there: all is more than half, half is more than a little", () => {
  const scores = ["camera", "rear camera bread", "camera bread butter and cheese"].map((asked) => find(asked)[0]?.score ?? 0);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  for (const score of scores) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(1);
  }
});

test("a rare word tells more than one that everything speaks of", () => {
  const two = searcher(
    [
      { id: "a", texts: [{ text: "camera camera limit", weight: 1 }] },
      { id: "b", texts: [{ text: "camera console", weight: 1 }] },
      { id: "c", texts: [{ text: "camera", weight: 1 }] },
    ],
    [],
  );
  expect(two("console camera").map(({ id }) => id)[0]).toBe("b");
});

test("a score that rests on generic words alone tells nothing", () => {
  const asking = searcher(
    [{ id: "login", texts: [{ text: "login failed 登录失败", weight: 1 }] }],
    [{ id: "fails", spellings: ["fail", "失败"], generic: true }],
  );
  for (const words of ["failed", "支付失败"]) expect(asking(words)).toMatchObject([{ score: expect.any(Number), telling: 0 }]);
  for (const words of ["login failed", "登录失败"]) expect(asking(words)[0]?.telling).toBeGreaterThan(0);
});

describe("what says only where something happens", () => {
  const placed = searcher(
    [
      { id: "menu", texts: [{ text: "menu in WeChat 微信菜单", weight: 3 }] },
      { id: "camera", texts: [{ text: "camera 摄像头", weight: 1 }] },
    ],
    [{ id: "os/wechat", spellings: ["WeChat", "微信"], place: true }],
  );
  const found = (asked: string): string[] => placed(asked).flatMap((one) => (fits(one, 0.1) ? [one.id] : []));

  test.each(["WeChat", "微信", "WeChat menu", "the menu is gone", "微信菜单怎么用"])(
    "%s: found, for it is most of it, or what is there too",
    (asked) => expect(found(asked)).toEqual(["menu"]),
  );

  test.each(["how to add a friend in WeChat", "微信怎么加好友"])("%s: is no answer where more is said", (asked) =>
    expect(found(asked)).toEqual([]),
  );
});

describe("what names something foreign", () => {
  const about = searcher(
    [{ id: "face", texts: [{ text: "face recognition failed 人脸识别失败", weight: 1 }] }],
    [{ id: "doors", spellings: ["door lock", "门禁"], foreign: true }],
  );
  const isAnswered = (asked: string): boolean => about(asked).some((one) => fits(one, 0.1));

  test.each([
    ["人脸识别门禁", false],
    ["人脸识别", true],
    ["face recognition door lock", false],
    ["face recognition", true],
    ["face recognition failed, but not at the door lock", false],
  ])("%s: %j", (asked, answered) => expect(isAnswered(asked)).toBe(answered));
});

test("a text that weighs more counts more", () => {
  const weighed = searcher(
    [
      { id: "light", texts: [{ text: "camera", weight: 1 }] },
      { id: "heavy", texts: [{ text: "camera", weight: 3 }] },
    ],
    [],
  );
  expect(weighed("camera").map(({ id }) => id)).toEqual(["heavy", "light"]);
});
