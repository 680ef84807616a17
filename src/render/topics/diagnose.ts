import type {
  DiagnoseCode,
  DiagnoseDocument,
  DiagnoseElsewhere,
  DiagnoseMatch,
  DiagnoseNear,
  DiagnoseStatement,
  DiagnoseTitle,
} from "../../contract/documents/diagnose.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import { diagnoseWordings } from "../../wording/topics/diagnose.ts";
import { type Citations, citations, founded } from "../citations.ts";
import { type Block, type Document, type Item, lineBlock, type Phrase, type Section, span } from "../document.ts";
import type { PageOptions } from "./page-options.ts";
import { dimLine, section, sourcesSection, titled } from "./section.ts";

/** What fits best in full, with everything that a named code can mean; what else fits by its name. */
export function diagnosePage(document: DiagnoseDocument, { verbose }: PageOptions): Document {
  const { matches, language } = document;
  const words = diagnoseWordings[language];
  const [best] = matches;
  if (best === undefined) return nothingFound(document);
  const cited = citations(document);
  const full = matches.filter((match) => verbose || match === best || match.score === 1);
  const others = matches.filter((match) => !full.includes(match));
  return [
    ...full.flatMap((match) => matchSections(document, match, cited, verbose)),
    ...(others.length > 0 ? [section(words.others, [titles(others), dimLine(words.hint)])] : []),
    sourcesSection(document, cited, verbose),
  ];
}

function nothingFound(document: DiagnoseDocument): Document {
  const { near, elsewhere, language } = document;
  const words = diagnoseWordings[language];
  const nearest: Section[] = near.length > 0 ? [section(words.near, [nearTitles(near, language), dimLine(words.hint)])] : [];
  if (elsewhere.length === 0) return [titled(document, words.nothing, [dimLine(words.retry)]), ...nearest];
  const elsewhereSection = ({ id, symptom, message }: DiagnoseElsewhere): Section =>
    titled(document, symptom, [
      { kind: "list", items: [{ label: id, text: [span(message)] }] },
      ...(near.length > 0 ? [] : [dimLine(words.hint)]),
    ]);
  return [...elsewhere.map(elsewhereSection), ...nearest];
}

function nearTitles(near: readonly DiagnoseNear[], language: DiagnoseDocument["language"]): Block {
  const { colon, comma } = pageWordings[language];
  return {
    kind: "list",
    items: near.map(({ id, symptom, codes }) => ({
      label: id,
      text: [...(codes.length > 0 ? [span(codes.join(comma), "bold"), span(colon)] : []), span(symptom)],
    })),
  };
}

const titles = (found: readonly DiagnoseTitle[]): Block => ({
  kind: "list",
  items: found.map(({ id, symptom }) => ({ label: id, text: [span(symptom)] })),
});

/** One match in full; the first says by which edition. */
function matchSections(document: DiagnoseDocument, match: DiagnoseMatch, cited: Citations, verbose: boolean): Section[] {
  const { matches, language } = document;
  const words = diagnoseWordings[language];
  const part = (heading: string, statements: readonly DiagnoseStatement[], marker: (place: number) => string): Section[] => {
    const items = statements.map(
      (statement, place): Item => ({ marker: marker(place), text: founded(cited, pageWordings[language], statement) }),
    );
    return items.length === 0 ? [] : [section(heading, [{ kind: "list", items }])];
  };
  const codes = codeBlocks(match, language, cited, verbose);
  return [
    match === matches[0]
      ? titled(document, match.symptom, codes)
      : { heading: { text: [span(match.symptom)], rank: "title" }, blocks: codes },
    ...part(words.causes, match.causes, () => "-"),
    ...part(words.remedies, match.remedies, (place) => `${place + 1}.`),
    ...(isOfCall(match) ? [billingSection(match, language, cited)] : []),
  ];
}

/** Where no code comes back and no source speaks of the bill, there is nothing to ask of one. */
const isOfCall = ({ codes, billed }: DiagnoseMatch): boolean => codes.length > 0 || billed.value !== "not-stated";

function billingSection({ billed }: DiagnoseMatch, language: DiagnoseDocument["language"], { cite }: Citations): Section {
  const billing: Phrase = [span(billed.message), ...cite(billed.sources)];
  return section(diagnoseWordings[language].billing, lineBlock([billing]));
}

/** The codes that were named; where none was, all of them, a long list only when everything is wanted. */
function codeBlocks({ codes }: DiagnoseMatch, language: DiagnoseDocument["language"], cited: Citations, verbose: boolean): Block[] {
  const named = codes.filter(({ asked }) => asked);
  const wanted = named.length > 0 && !verbose ? named : codes;
  const groups = alike(wanted);
  const shown = verbose ? groups : groups.slice(0, mostGroups);
  const left = groups.slice(shown.length).flat().length;
  const { comma, colon } = pageWordings[language];
  const items = shown.map((group): Item => {
    const [{ listName = "", meaning = "" } = {}] = group;
    const sources = [...new Set(group.flatMap((code) => code.sources))];
    const names = group.map(({ code }) => code).join(comma);
    return { label: listName, text: [span(names, "bold"), span(`${colon}${meaning}`), ...cited.cite(sources)] };
  });
  return [
    ...(items.length > 0 ? [{ kind: "list", items } as const] : []),
    ...(left > 0 ? [dimLine(diagnoseWordings[language].moreCodes(left))] : []),
  ];
}

const mostGroups = 6;

/** Codes of one list with one meaning are told together. */
function alike(codes: readonly DiagnoseCode[]): DiagnoseCode[][] {
  const groups: DiagnoseCode[][] = [];
  for (const code of codes) {
    const same = groups.find(([first]) => first?.list === code.list && first.meaning === code.meaning);
    if (same === undefined) groups.push([code]);
    else same.push(code);
  }
  return groups;
}
