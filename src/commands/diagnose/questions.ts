import type { Symptom } from "../../domain/reference.ts";
import { symptomsFor } from "../../topics/diagnose.ts";
import { type Topic, topicFor } from "../../topics/topic.ts";
import { askInTurn, type QuestionInTurn } from "../../wizard/in-turn.ts";
import { diagnoseWordings } from "../../wording/topics/diagnose.ts";
import type { Call } from "../command.ts";
import { surfaceOn } from "../questions/surface.ts";
import { requestIn } from "../request-in.ts";

/** Asks where it happens and what is seen, and gives the call that looks this up; the same call where its flags cannot be used. */
export async function askedCall(call: Call): Promise<Call> {
  const { knowledge, given, language, streams } = call;
  const request = requestIn(call, {}, []);
  if (request === undefined) return call;
  const topic = topicFor(knowledge, request);
  const first = request.channel === undefined ? [() => wherePage(topic)] : [];
  const replies = await askInTurn(await surfaceOn(streams), language, [...first, (earlier) => whatPage(call, topic, earlier[0])]);
  const [where = ""] = first.length > 0 ? replies : [];
  return { ...call, words: replies.slice(first.length), given: { ...given, ...(where !== "" && { channel: where }) } };
}

function wherePage({ edition, request, name }: Topic): QuestionInTurn {
  const words = diagnoseWordings[request.language];
  return {
    title: words.where,
    why: () => [words.whyWhere],
    choices: [
      ...edition.channels.map(({ id }) => ({ value: id, label: name("channel", id) })),
      { value: "", label: words.anywhere, unsure: true },
    ],
  };
}

function whatPage({ reference }: Call, { request }: Topic, where = request.channel ?? ""): QuestionInTurn {
  const words = diagnoseWordings[request.language];
  const symptoms = symptomsFor(reference(), { ...request, ...(where !== "" && { channel: where }) });
  const choice = ({ id, symptom, phrasings, codes }: Symptom) => ({
    value: id,
    label: symptom[request.language],
    spellings: () => [id, ...phrasings.zh, ...phrasings.en, ...codes.flatMap((group) => group.codes)],
  });
  return {
    title: words.what,
    why: () => [words.whyWhat],
    choices: [...symptoms.map(choice), { value: "", label: words.none, anyOther: true }],
  };
}
