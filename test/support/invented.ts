import type { Data, EditionData } from "../../src/build/data.ts";
import { classic, copyOfData } from "./faults.ts";
import { member } from "./member.ts";

const source = "faq/supported-channels";
const text = (zh: string, en: string) => ({ zh, en });
const term = (zh: string, en: string, ...aliases: string[]) => ({
  name: text(zh, en),
  aliases,
  about: text(`${zh}，虚构`, `${en}, invented`),
});

/** The real data, with one more of everything that is meant to be a change in `data/` alone. */
export function inventedData(): Data {
  const data = copyOfData();
  addTerms(data);
  for (const { edition } of Object.values(data.editions)) edition.environments.branch = {};
  const own = classic(data);
  addFacts(own);
  addSentences(own);
  const unlisted = {
    dairy: { text: text("列表没有奶业。", "The lists do not have dairy farms."), source: "repo/qb-3e2f7be8", near: [], remarks: [] },
  };
  data.documents.farming = { rows: {}, unlisted, elsewhere: {} };
  data.editions["faq-invented"] = laterEdition(own, newest(data));
  return data;
}

function addTerms({ vocabulary }: Data): void {
  vocabulary.channels.kiosk = term("自助终端", "Kiosk", "柜机", "self-service terminal");
  vocabulary.modes.nod = term("点头", "nod", "点头活体", "nodding");
  vocabulary.modes.hum = term("哼唱", "hum", "哼歌", "humming");
  vocabulary.environments.branch = {
    ...term("营业网点", "branch office", "营业厅", "bank branch"),
    place: { zh: "营业网点里", en: "in a branch office" },
  };
  vocabulary.industries.farming = { ...term("农业", "farming", "农林"), members: { dairy: term("奶业", "dairy", "牛奶", "milk") } };
  vocabulary.industries.gambling = term("博彩", "gambling", "赌场", "casino");
}

function addFacts({ edition, channels, industries }: EditionData): void {
  edition.modes.nod = { description: text("点一下头。", "Nod once."), source };
  edition.minimumWeChat.nod = { android: "9.1", ios: "9.2.1", source };
  edition.environments.branch = { only: { value: ["kiosk"], source } };
  industries.listed.farming = { members: ["dairy"], source };
  industries.excluded.gambling = { source };
  channels.kiosk = {
    delivery: { value: "saas", source },
    modes: { value: ["action", "nod"], source },
    runsIn: { branch: { source } },
    elsewhere: { source },
    industryLimit: { value: true, source },
    industryList: { source },
    wechatVersion: { source },
  };
}

function addSentences({ edition, steps, notices, questions }: EditionData): void {
  steps["bolt-down"] = {
    phase: "operate",
    title: text("固定终端", "Bolt the kiosk down"),
    detail: text("用四颗螺丝。", "Use four screws."),
    links: ["page/product"],
    source,
    when: { channel: ["kiosk"] },
  };
  notices["kiosk-power"] = {
    when: { offers: ["nod"] },
    firstPage: {},
    parts: [{ text: text("终端要插电。", "A kiosk needs power."), source, when: {} }],
  };
  edition.questions.push("kiosk-height");
  questions["kiosk-height"] = {
    question: text("终端装多高？", "How high is a kiosk?"),
    answer: text("一米二。", "1.2 metres."),
    links: [],
    related: [],
    phrasings: { zh: ["终端高度"], en: ["height of the kiosk"] },
  };
  member(questions, "pc-support").related.push("kiosk-height");
}

/** The same text as before, but that the mini program offers another mode and one mode is gone. */
function laterEdition(model: EditionData, follows: string): EditionData {
  const later = structuredClone(model);
  const { default: _default, ...edition } = later.edition;
  delete edition.modes["light-digits"];
  delete edition.minimumWeChat["light-digits"];
  edition.modes.hum = { description: text("哼一首歌。", "Hum a tune."), source };
  member(later.channels, "mini-program").modes.value = ["hum"];
  member(later.channels, "native-h5").modes.value = ["light"];
  member(later.channels, "pc-h5").name = text("桌面 H5", "Desktop H5");
  for (const notice of Object.values(later.notices)) {
    notice.parts = notice.parts.filter(({ when }) => !when.offers?.includes("light-digits"));
  }
  return { ...later, edition: { ...edition, ...term("虚构版", "Invented edition", "虚构"), follows } };
}

/** The edition that no other follows. */
function newest({ editions }: Data): string {
  const followed = Object.values(editions).map(({ edition }) => edition.follows);
  return Object.keys(editions).find((id) => !followed.includes(id)) ?? "";
}
