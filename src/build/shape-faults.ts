import { z } from "zod";

/** What is wrong at a place inside a file. */
export interface ShapeFault {
  path: PropertyKey[];
  message: string;
}

/** What keeps a value from having a shape, with the value and what would do there; empty where nothing does. */
export function shapeFaults(shape: z.ZodType, value: unknown): ShapeFault[] {
  const result = shape.safeParse(value, { error: messageOf, reportInput: true });
  return result.success ? [] : result.error.issues.flatMap(faultsOf);
}

/** Of a value that may have several shapes, what keeps it from the one that it comes nearest to. */
function faultsOf(issue: z.core.$ZodIssue): ShapeFault[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ path: issue.path, message: issue.message }];
  const branches = issue.errors.map((issues) => issues.flatMap(faultsOf));
  const inside = branches.filter((faults) => faults.every(({ path, message }) => path.length > 0 || message.startsWith(unknownMember)));
  const nearest = (inside.length > 0 ? inside : branches).sort((a, b) => a.length - b.length);
  if (inside.length > 0) return (nearest[0] ?? []).map((fault) => ({ ...fault, path: [...issue.path, ...fault.path] }));
  if (issue.input === undefined) return [{ path: issue.path, message: "is missing" }];
  const own = issue.message === "Invalid input" ? undefined : issue.message;
  return [{ path: issue.path, message: own ?? [...new Set(nearest.flat().map(({ message }) => message))].join("; or: ") }];
}

const unknownMember = "there is no member";

/** A message for what a shape itself says nothing of. */
function messageOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return "is missing";
  switch (issue.code) {
    case "invalid_type":
      return typeFault(issue.input, issue.expected);
    case "invalid_value":
      return issue.values.length === 1
        ? `${shown(issue.input)} cannot stand here; write ${String(issue.values[0])}, or leave it out`
        : `${shown(issue.input)} is none of ${issue.values.join(", ")}`;
    case "unrecognized_keys":
      return `${unknownMember} ${issue.keys.map((key) => `"${key}"`).join(", ")}; known: ${membersOf(issue.inst).join(", ")}`;
    case "invalid_key":
      return issue.issues.map(({ message }) => message).join("; ");
    case "too_small":
      return issue.origin === "array" || issue.origin === "string" ? "is empty" : undefined;
    default:
      return undefined;
  }
}

function typeFault(input: unknown, expected: string): string {
  if (input === null) return "is empty";
  if (expected === "string" && (typeof input === "number" || typeof input === "boolean"))
    return `${input} is read as a ${typeof input}; put it into quotation marks`;
  return `${shown(input)} is no ${nouns[expected] ?? expected}`;
}

const nouns: Record<string, string> = {
  array: "list: write [ ] around it",
  object: "mapping",
  record: "mapping",
  string: "text",
  int: "whole number",
};

const membersOf = (shape: unknown): string[] => (shape instanceof z.ZodObject ? Object.keys(shape.shape) : []);

/** The value as somebody may have written it, if that is short. */
function shown(input: unknown): string {
  const written = JSON.stringify(input);
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}
