import { documents as en } from "../en/topics/documents.ts";
import { documents as zh } from "../zh/topics/documents.ts";

/** What the qualification documents are told with, by language. */
export const documentsWordings = { zh, en };
