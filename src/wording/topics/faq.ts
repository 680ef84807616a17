import { faq as en } from "../en/topics/faq.ts";
import { faq as zh } from "../zh/topics/faq.ts";

/** What the pages of the FAQ say, by language. */
export const faqWordings = { zh, en };
