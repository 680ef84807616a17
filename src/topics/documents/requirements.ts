import type { Remark, Requirement } from "../../contract/documents/documents.ts";
import type { Stated } from "../../domain/grounds.ts";
import { categoryOf, type IndustryId } from "../../domain/ids.ts";
import type { Channel } from "../../domain/knowledge.ts";
import type { Text } from "../../domain/language.ts";
import type { DocumentSet, ElsewhereRow, QualificationRow, Qualifications, UnlistedIndustry } from "../../domain/qualifications.ts";
import { listGrounds } from "../../engine/gates/industry.ts";
import { documentsWordings } from "../../wording/topics/documents.ts";
import type { Topic } from "../topic.ts";

/** What the requirements of one channel are told with. */
interface Subject extends Topic {
  qualifications: Qualifications;
  channel: Channel;
}

/** What the lists say of one channel and the industries that were asked for, category by category. */
export function requirementsIn(topic: Topic, qualifications: Qualifications, channel: Channel): Requirement[] {
  const subject: Subject = { ...topic, qualifications, channel };
  if (!channel.industryLimit.value) return [unlimited(subject)];
  const categories = new Set([...qualifications.rows, ...qualifications.elsewhere].map(({ category }) => category));
  const found = [...categories].flatMap((category) => [
    ...qualifications.rows.filter((row) => row.category === category).flatMap((row) => rowRequirements(subject, row)),
    ...qualifications.unlisted.filter(({ industry }) => categoryOf(industry) === category).flatMap((item) => unlisted(subject, item)),
    ...qualifications.elsewhere.filter((row) => row.category === category).flatMap((row) => elsewhere(subject, row)),
  ]);
  return found.length > 0 ? found : [nowhere(subject)];
}

/** Whether an industry, or a row without one, is within what was asked for. */
const isAsked = ({ request: { industry: asked } }: Subject, category: string, industry?: string): boolean =>
  asked === undefined || asked === category || asked === industry;

const rowRequirements = (subject: Subject, row: QualificationRow): Requirement[] =>
  (row.industries.length === 0 ? [undefined] : row.industries)
    .filter((industry) => isAsked(subject, row.category, industry))
    .map((industry) => rowRequirement(subject, row, industry));

function rowRequirement(subject: Subject, row: QualificationRow, industry: string | undefined): Requirement {
  const { qualifications, channel, request } = subject;
  const words = documentsWordings[request.language];
  const opening = row.listed[channel.id] ?? [];
  const last = qualifications.lists.filter(({ id }) => opening.includes(id)).at(-1);
  const setsOf = (list: string) => row.otherwise[list] ?? row.anyOf;
  const lists = qualifications.lists.map(({ id }) => {
    const differs = last !== undefined && opening.includes(id) && setsOf(id) !== setsOf(last.id);
    return { list: id, open: opening.includes(id), ...(differs && { anyOf: written(subject, setsOf(id)) }) };
  });
  const told = row.conditions.filter((condition) => condition.lists?.some((list) => opening.includes(list)) ?? last !== undefined);
  const inLists = Object.values(row.listed).flat();
  const status = statusOf(row, lists);
  return {
    ...base(subject, row.category, industry),
    name: row.name[request.language],
    open: status === "open",
    status,
    // A list that does not open it says nothing of what is open; that it is not open takes every list to say.
    ...(status === "open" && { sources: sourcesOf(subject, opening) }),
    anyOf: last === undefined ? [] : written(subject, setsOf(last.id)),
    conditions: told.map((condition) => words.condition(condition.text[request.language], listNames(subject, condition.lists))),
    conditionSources: told.map((condition) => sourcesOf(subject, condition.lists ?? inLists)),
    lists,
    remarks: last === undefined ? [] : row.remarks.map((remark) => remarkOf(subject, remark)),
  };
}

function statusOf({ listed }: QualificationRow, lists: Requirement["lists"]): Requirement["status"] {
  if (lists.at(-1)?.open) return "open";
  if (lists.some(({ open }) => open)) return "earlier";
  return Object.values(listed).some((opening) => opening.length > 0) ? "closed" : "absent";
}

/** An industry that no list has; where it is the one asked for, the rows that come near follow. */
function unlisted(subject: Subject, { industry, text, near, remarks, sources, inferred }: UnlistedIndustry): Requirement[] {
  const { request, qualifications } = subject;
  const category = categoryOf(industry) ?? industry;
  if (!isAsked(subject, category, industry)) return [];
  const own = {
    ...base(subject, category, industry),
    ...said(text[request.language], sources),
    remarks: remarks.map((remark) => remarkOf(subject, remark)),
    inferred,
    sources: [...sources],
  };
  const rows = request.industry === industry ? qualifications.rows.filter(({ id }) => near.includes(id)) : [];
  return [own, ...rows.map((row) => rowRequirement(subject, row, row.industries[0]))];
}

function elsewhere(subject: Subject, { category, name, channels, remarks, sources, inferred }: ElsewhereRow): Requirement[] {
  const { request, channel } = subject;
  if (!channels.includes(channel.id) || !isAsked(subject, category)) return [];
  const words = documentsWordings[request.language];
  return [
    {
      ...base(subject, category, undefined),
      name: name[request.language],
      open: true,
      status: "named",
      ...said(words.onlyElsewhere, sources),
      remarks: remarks.map((remark) => remarkOf(subject, remark)),
      inferred,
      sources: [...sources],
    },
  ];
}

function nowhere(subject: Subject): Requirement {
  const { request, qualifications } = subject;
  const read = qualifications.lists.map(({ source }) => source);
  return { ...base(subject, null, request.industry), ...said(documentsWordings[request.language].inNoList, read) };
}

function unlimited({ channel, request }: Subject): Requirement {
  const { sources, inferred } = channel.industryLimit;
  const grounds = { inferred, sources: [...sources] };
  return {
    industry: request.industry ?? null,
    category: null,
    name: "",
    channel: channel.id,
    open: true,
    status: "open",
    anyOf: [],
    ...said(documentsWordings[request.language].noneNeeded, sources),
    lists: [],
    inEdition: { open: true, ...grounds },
    remarks: [],
    ...grounds,
  };
}

/** A requirement that nothing is known of yet: every list is read for it, and none opens it. */
function base(subject: Subject, category: string | null, industry: string | undefined): Requirement {
  const { qualifications, channel, name } = subject;
  return {
    industry: industry ?? null,
    category,
    name: industry === undefined ? "" : name("industry", industry),
    channel: channel.id,
    open: false,
    status: "absent",
    anyOf: [],
    conditions: [],
    conditionSources: [],
    lists: qualifications.lists.map(({ id }) => ({ list: id, open: false })),
    inEdition: industry === undefined ? null : inEdition(subject, industry),
    remarks: [],
    inferred: false,
    sources: qualifications.lists.map(({ source }) => source),
  };
}

/** The one thing that is said of a requirement, and who says it. */
const said = (text: string, sources: readonly string[]) => ({ conditions: [text], conditionSources: [[...sources]] });

/** What verdicts go by: the edition's own list, and its grounds for holding it against this channel. */
function inEdition({ edition: { industries }, channel }: Subject, industry: IndustryId): Requirement["inEdition"] {
  const { sources, inferred } = listGrounds(channel, industries.listed[industry] ?? industries.excluded[industry]);
  return { open: industries.listed[industry] !== undefined, inferred, sources: [...sources] };
}

function written({ qualifications: { certificates }, request: { language } }: Subject, sets: readonly DocumentSet[]): string[][] {
  const words = documentsWordings[language];
  return sets.map((set) =>
    set.map((item) => {
      const { certificate, note } = typeof item === "string" ? { certificate: item, note: undefined } : item;
      const { zh = certificate, en = certificate } = certificates[certificate] ?? {};
      return words.document(zh, en, note?.[language]);
    }),
  );
}

const listNames = ({ qualifications: { lists }, request: { language } }: Subject, ids: readonly string[] = []): string[] =>
  lists.filter(({ id }) => ids.includes(id)).map(({ name }) => name[language]);

/** Of the lists with these ids, the earlier first. */
const sourcesOf = ({ qualifications: { lists } }: Subject, ids: readonly string[]): string[] =>
  lists.filter(({ id }) => ids.includes(id)).map(({ source }) => source);

/** A statement of the lists as the document has it. */
export const remarkOf = ({ request: { language } }: Pick<Topic, "request">, { value, inferred, sources }: Stated<Text>): Remark => ({
  text: value[language],
  inferred,
  sources: [...sources],
});
