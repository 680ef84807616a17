import type { Data } from "../data.ts";
import type { Finding } from "../data-error.ts";
import { chineseTypography } from "./chinese-typography.ts";
import { codePages } from "./code-pages.ts";
import { conflictNotices } from "./conflict-notices.ts";
import { conflictReadings } from "./conflict-readings.ts";
import { discardedWords } from "./discarded-words.ts";
import { editionChain } from "./edition-chain.ts";
import { editionName } from "./edition-name.ts";
import { englishScript } from "./english-script.ts";
import { environmentList } from "./environment-list.ts";
import { everydayWords } from "./everyday-words.ts";
import { industryDocuments } from "./industry-documents.ts";
import { industryList } from "./industry-list.ts";
import { modeWithoutChannel } from "./mode-without-channel.ts";
import { phrasings } from "./phrasings.ts";
import { repetition } from "./repetition.ts";
import type { Rule } from "./rule.ts";
import { sharedSpelling } from "./shared-spelling.ts";
import { staleQuestion } from "./stale-question.ts";
import { stepOrder } from "./step-order.ts";
import { symptomChannels } from "./symptom-channels.ts";
import { translation } from "./translation.ts";
import { uncitedSource } from "./uncited-source.ts";
import { unknownId } from "./unknown-id.ts";
import { unknownSource } from "./unknown-source.ts";
import { unusedList } from "./unused-list.ts";
import { unusedTerm } from "./unused-term.ts";
import { unusedVocabulary } from "./unused-vocabulary.ts";

/** Every rule that the data must keep. */
export const rules: readonly Rule[] = [
  unknownId,
  unknownSource,
  uncitedSource,
  sharedSpelling,
  repetition,
  editionChain,
  editionName,
  unusedVocabulary,
  unusedTerm,
  unusedList,
  environmentList,
  modeWithoutChannel,
  industryList,
  industryDocuments,
  conflictReadings,
  conflictNotices,
  staleQuestion,
  stepOrder,
  symptomChannels,
  codePages,
  phrasings,
  everydayWords,
  translation,
  discardedWords,
  chineseTypography,
  englishScript,
];

/** All that is wrong with the data, rule by rule. */
export const lint = (data: Data): Finding[] => rules.flatMap(({ check }) => check(data));
