import { ZenEngine } from "@gorules/zen-engine";
import jsonLogic from "json-logic-js";
import { Engine, type TopLevelCondition } from "json-rules-engine";
import { channels, type OracleChannel } from "../support/oracle/faq.ts";
import type { Asked } from "../support/oracle/judge.ts";
import { type Condition, conditionsOf, weight } from "./conditions.ts";

export type Facts = Record<string, string | number>;

/** A request as facts: every one is there, `-` and -1 standing for what is not given. */
export const factsOf = ({ android, ios, ...asked }: Asked): Facts => ({
  ...Object.fromEntries(
    ["industry", "channel", "environment", "os", "camera", "function"].map((fact) => [fact, asked[fact as keyof typeof asked] ?? "-"]),
  ),
  android: android === undefined ? -1 : weight(android),
  ios: ios === undefined ? -1 : weight(ios),
});

type Judge = (facts: Facts) => string | Promise<string>;

const levels = channels.map((channel) => [channel, conditionsOf(channel)] as const);

/** The same conditions in the language of each engine; each tells one bare verdict on the channel asked about. */
export function engines(): Record<string, Judge> {
  return { "json-rules-engine 7": jsonRules(), "json-logic-js 2": jsonLogicRules(), "@gorules/zen-engine": zen() };
}

function jsonRules(): Judge {
  const translate = (condition: Condition): object => {
    if ("all" in condition) return { all: condition.all.map(translate) };
    if ("any" in condition) return { any: condition.any.map(translate) };
    if ("in" in condition) return { fact: condition.fact, operator: "in", value: condition.in };
    return { fact: condition.fact, operator: "greaterThanInclusive", value: condition.atLeast };
  };
  const byChannel = new Map<string, Engine>();
  for (const [channel, { possible, supported }] of levels) {
    const engine = new Engine();
    for (const [type, condition] of Object.entries({ possible, supported }))
      engine.addRule({ conditions: { all: [translate(condition)] } as TopLevelCondition, event: { type } });
    byChannel.set(channel, engine);
  }
  return async (facts) => {
    const { events } = (await byChannel.get(String(facts.channel))?.run(facts)) ?? { events: [] };
    const types = events.map(({ type }) => type);
    return types.includes("supported") ? "supported" : types.includes("possible") ? "conditional" : "unsupported";
  };
}

function jsonLogicRules(): Judge {
  const translate = (condition: Condition): object => {
    if ("all" in condition) return { and: condition.all.map(translate) };
    if ("any" in condition) return { or: condition.any.map(translate) };
    if ("in" in condition) return { in: [{ var: condition.fact }, [...condition.in]] };
    return { ">=": [{ var: condition.fact }, condition.atLeast] };
  };
  const rules = new Map<string, object>(
    levels.map(([channel, { possible, supported }]) => [
      channel,
      { if: [translate(supported), "supported", translate(possible), "conditional", "unsupported"] },
    ]),
  );
  return (facts) => String(jsonLogic.apply(rules.get(String(facts.channel)) as never, facts));
}

function zen(): Judge {
  const translate = (condition: Condition): string => {
    if ("all" in condition) return `(${condition.all.map(translate).join(" and ")})`;
    if ("any" in condition) return `(${condition.any.map(translate).join(" or ")})`;
    if ("in" in condition)
      return condition.in.length === 0
        ? "false"
        : `(${condition.fact === "function" ? "wanted" : condition.fact} in ${JSON.stringify(condition.in)})`;
    return `(${condition.fact} >= ${condition.atLeast})`;
  };
  const engine = new ZenEngine();
  const decision = (channel: OracleChannel) => {
    const { possible, supported } = conditionsOf(channel);
    const value = `${translate(supported)} ? "supported" : ${translate(possible)} ? "conditional" : "unsupported"`;
    const nodes = [
      { id: "in", name: "in", type: "inputNode", position: { x: 0, y: 0 } },
      {
        id: "judge",
        name: "judge",
        type: "expressionNode",
        position: { x: 1, y: 0 },
        content: { expressions: [{ id: "v", key: "verdict", value }] },
      },
      { id: "out", name: "out", type: "outputNode", position: { x: 2, y: 0 } },
    ];
    const edges = [
      { id: "a", sourceId: "in", targetId: "judge", type: "edge" },
      { id: "b", sourceId: "judge", targetId: "out", type: "edge" },
    ];
    return engine.createDecision(Buffer.from(JSON.stringify({ nodes, edges })));
  };
  const decisions = new Map<string, ReturnType<typeof decision>>(channels.map((channel) => [channel, decision(channel)]));
  return async ({ function: wanted, ...facts }) => {
    const { result } = (await decisions.get(String(facts.channel))?.evaluate({ ...facts, wanted })) ?? { result: undefined };
    return String(result?.verdict);
  };
}
