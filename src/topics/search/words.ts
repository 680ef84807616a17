/** Characters and set phrases of Chinese that say nothing of what is asked: they are cut away. */
const fillers = /怎么办|怎么回事|老是|总是|一直|请问|行不行|能不能|[的了吗呢吧啊呀嘛么]/gu;

/** "1.2.3" stays one word. */
const words = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:\.\p{N}+)*/gu;
const han = /^\p{Script=Han}/u;

/** A text as a row of words with a space around each: small letters of usual width, Latin words without their endings, Chinese in runs. */
export function rowOf(text: string): string {
  const found =
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/['’]s\b/g, "")
      .match(words) ?? [];
  return ` ${found.map(stem).join(" ")} `;
}

/** What a row is found by: Latin words, and pairs of Chinese characters, for Chinese has no space between words. */
export const termsIn = (row: string): string[] =>
  row
    .replace(fillers, " ")
    .split(" ")
    .flatMap((part) => (han.test(part) ? pairs([...part]) : part === "" || functionWords.has(part) ? [] : [part]));

/** Whether a term is a pair of Chinese characters, or one that stands alone; not a Latin word. */
export const isHan = (term: string): boolean => han.test(term);

const pairs = (characters: readonly string[]): string[] =>
  characters.length < 2 ? [...characters] : characters.slice(1).map((character, index) => `${characters[index]}${character}`);

const endings: readonly [RegExp, string][] = [
  [/ies$/, "y"],
  [/(?<=[sxz]|ch|sh)es$/, ""],
  [/(?<=[^su])s$/, ""],
  [/(?<=[a-z]{3})(?:ing|ed)$/, ""],
  [/(?<=[a-z]{3})e$/, ""],
  [/([b-df-hj-np-tv-z])\1$/, "$1"],
];

/** Light, so that upload, uploads, uploaded and uploading are one word. */
const stem = (word: string): string =>
  /^[a-z]{4,}$/.test(word) ? endings.reduce((rest, [ending, shorter]) => rest.replace(ending, shorter), word) : word;

/** Says nothing of what is asked. */
const functionWords = new Set(
  "a am an and any are as at be been being but by can could did do does for from get got had has have he hello hi how i if in is it its just may me might must my no not of on or our per please she should so some tell than thank thanks that the their them then there these they thing this those to too up us very want was we were what when whether which who why will with would yes you your"
    .split(" ")
    .map(stem),
);
