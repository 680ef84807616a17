import { describe, expect, test } from "vitest";
import type { DocumentSet, QualificationRow } from "../../src/domain/qualifications.ts";
import { reference } from "../support/knowledge.ts";

const { rows, certificates, unlisted, elsewhere } = reference.qualifications;

/** Documents of a set by their Chinese names, sets one after the other. */
const shown = (sets: readonly DocumentSet[]): string =>
  sets
    .map((set) => set.map((item) => certificates[typeof item === "string" ? item : item.certificate]?.zh ?? "?").join(" + "))
    .join(" / ")
    .replaceAll(/[《》]/g, "");

/** Which lists open the mini program and native H5: E the earlier, L the later. */
const opened = ({ listed }: QualificationRow): string =>
  ["mini-program", "native-h5"].map((channel) => (listed[channel] ?? []).map((list) => list.charAt(0).toUpperCase()).join("")).join("|");

const school = "教育行政部门出具的审批设立证明 / 事业单位法人证书";
const company = "营业执照";
const finance = "金融许可证 / 金融机构许可证";

/** The rows of the lists, a second time and by hand: row, who opens it, documents. */
const table: [string, string, string][] = [
  ["government", "EL|EL", "组织机构代码证 / 统一社会信用代码证"],
  ["bank", "EL|", finance],
  [
    "insurance",
    "EL|",
    "保险公司法人许可证 / 经营保险业务许可证 / 保险营销服务许可证 / 经营保险代理业务许可证 / 经营保险经纪业务许可证 / 经营保险公估业务许可证 / 经营保险资产管理业务许可证 / 保险兼业代理业务许可证",
  ],
  ["trust", "EL|", finance],
  ["fund", "EL|", "经营证券期货业务许可证 / 基金托管业务许可证 / 基金销售业务资格证书"],
  ["securities-futures", "EL|", "经营证券期货业务许可证"],
  ["consumer-finance", "EL|", "银监会核准开业的审批文件 + 金融许可证 + 营业执照"],
  ["public-medical", "L|L", "医疗机构执业许可证 + 事业单位法人证书"],
  ["internet-hospital", "EL|EL", "卫生健康部门的设置医疗机构批准书 / 医疗机构执业许可证 + 执业登记机关的审核合格文件"],
  ["private-medical", "EL|EL", "医疗机构执业许可证 + 营业执照 + 医院等级证书"],
  ["basic-operator", "EL|E", "基础电信业务经营许可证 / 营业执照"],
  ["virtual-operator", "EL|", "增值电信业务许可证"],
  ["public-school", "EL|EL", school],
  ["private-school", "EL|EL", "民办学校办学许可证 + 营业执照"],
  ["own-ride-hailing", "EL|E", "网络预约出租汽车经营许可证"],
  ["ride-hailing-platform", "EL|E", "与网约车公司的合作协议 + 网络预约出租汽车经营许可证"],
  ["aviation", "EL|E", "公共航空运输企业经营许可证 / 民用机场使用许可证"],
  ["metro", "EL|E", company],
  ["water", "EL|E", "水路运输许可证 / 港口经营许可证"],
  ["city-transport-card", "EL|E", company],
  ["shared-mobility", "EL|E", company],
  ["railway", "EL|E", company],
  ["bus", "EL|E", company],
  ["coach", "EL|E", "道路运输经营许可证 / 官方指定联网售票平台的授权、协议或公开可查询文件"],
  ["car-rental", "EL|E", "备案证明 + 营业执照"],
  ["highway", "EL|", "事业单位法人证书 / 官方授权、协议或公开可查询的文件"],
  ["power-bills", "EL|", "电力业务许可证 + 营业执照"],
  ["gas-bills", "EL|", "燃气经营许可证 + 营业执照"],
  ["water-bills", "EL|", "卫生许可证 + 营业执照"],
  ["hotel", "EL|E", "酒店业特种行业经营许可证"],
  ["notary", "EL|L", "公证处执业许可证"],
  ["live-streaming", "EL|", "信息网络传播视听节目许可证 / 网络文化经营许可证"],
  ["parcel", "EL|E", "快递业务经营许可证"],
];

describe("the 33 rows of the qualification lists", () => {
  test("are these", () => expect(rows.map(({ id }) => id)).toEqual(table.map(([id]) => id)));

  test.each(table)("%s, opened by %s: %s", (id, lists, documents) => {
    const row = rows.find((candidate) => candidate.id === id);
    expect(row && [opened(row), shown(row.anyOf)]).toEqual([lists, documents]);
  });
});

describe("the lists ask for different documents in two rows", () => {
  test.each([
    ["car-rental", "汽车租赁经营资格证书 + 营业执照"],
    ["virtual-operator", "增值电信业务经营许可证"],
  ])("%s: the earlier list wants %s", (id, documents) => {
    const sets = rows.find((candidate) => candidate.id === id)?.otherwise.earlier ?? [];
    expect(shown(sets)).toBe(documents);
  });

  test("and in no other", () => expect(rows.filter(({ otherwise }) => Object.keys(otherwise).length > 0)).toHaveLength(2));
});

test("four industries of the FAQ are in no list", () => {
  expect(unlisted.map(({ industry }) => industry)).toEqual([
    "education/public-institution",
    "education/private-institution",
    "express-postal/express",
    "express-postal/postal",
  ]);
});

test("five rows are known from the mini program guide alone", () => {
  expect(elsewhere.map(({ id }) => id)).toEqual(["small-loans", "auto-finance", "cycling", "dispatch", "freight"]);
  for (const { channels, sources } of elsewhere) expect([channels, sources]).toEqual([["mini-program"], ["doc/31071"]]);
});

describe("a row has the conditions of the lists", () => {
  test.each([
    ["private-medical", /Grade 3/],
    ["internet-hospital", /public institutions only/],
    ["shared-mobility", /bicycles only/],
    ["highway", /ETC/],
    ["virtual-operator", /Virtual operators only/],
  ])("%s: %s", (id, condition) => {
    expect(
      rows
        .find((row) => row.id === id)
        ?.conditions.map(({ text }) => text.en)
        .join(),
    ).toMatch(condition);
  });
});
