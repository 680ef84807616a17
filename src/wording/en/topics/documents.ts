import { list } from "../list.ts";

export const documents = {
  title: (industry: string | undefined) => (industry === undefined ? "Qualification documents" : `Qualification documents for ${industry}`),
  within: (category: string, name: string) => `${category} › ${name}`,
  /** A certificate keeps its Chinese name: that is what has to be handed in. */
  document: (name: string, gloss: string, note: string | undefined) => `${name} (${gloss})${note === undefined ? "" : `, ${note}`}`,
  condition: (text: string, lists: readonly string[]) => (lists.length === 0 ? text : `${text} (${list(lists)})`),
  noneNeeded: "No documents are needed: the channel has no industry limit",
  inNoList: "Not in any of the qualification lists",
  onlyElsewhere: "Only a guide mentions it, without saying which documents; it is not in any of the qualification lists",
  status: {
    open: "open",
    earlier: (lists: readonly string[]) => `open in the ${list(lists)} only`,
    named: "mentioned only in a guide",
    closed: "not open in any qualification list",
    absent: "not in any qualification list",
  },
  inEdition: (edition: string) =>
    `${edition} differs: it lists this industry for this channel, and verdicts follow it; have it confirmed before you apply`,
  notInEdition: (edition: string) => `${edition} does not open this channel to this industry`,
  anyOption: "Any one of these options is enough:",
  option: (number: number) => `Option ${number}`,
  differs: (listName: string, documents: string) => `The ${listName} asks for this instead: ${documents}`,
  sets: (sets: readonly (readonly string[])[]) => sets.map((set) => set.join(" + ")).join(" / "),
  near: (name: string) => `Closest entry: ${name}`,
  noDocuments: "No documents needed",
  legend: "Documents joined by + are all needed; of those separated by / any one is enough.",
  notes: "Good to know",
  checklist: "--industry ID shows one industry as a checklist, with its conditions.",
};
