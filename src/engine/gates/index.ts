import type { Field } from "../../domain/request.ts";
import type { Gate } from "../gate.ts";
import { camera } from "./camera.ts";
import { environment } from "./environment.ts";
import { wantedFunctionGate } from "./function.ts";
import { industry } from "./industry.ts";
import { matrix } from "./matrix.ts";
import { wechatVersion } from "./wechat-version.ts";

/** Every rule, in the order in which they are told. */
export const gates: readonly Gate[] = [matrix, wantedFunctionGate, camera, industry, environment, wechatVersion];

/** The gates that look at a field. */
export const readers = (field: Field): Gate[] => gates.filter(({ reads }) => reads.includes(field));
