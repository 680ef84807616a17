import type { Grounds } from "../../domain/grounds.ts";
import type { Channel, Edition } from "../../domain/knowledge.ts";
import { pass, refuse, type SelectiveGate } from "../gate.ts";
import { checksLiveness } from "../lookup.ts";

/**
 * Liveness detection needs the one camera that the edition names, in every channel.
 * Where only a picture is sent, no camera is needed.
 */
export const camera: SelectiveGate = {
  id: "camera",
  reads: ["camera", "function"],
  byMode: false,
  judge(subject) {
    const { edition, request, channel } = subject;
    const given = request.camera;
    if (given === undefined || !camera.concerns(subject)) return pass();
    const details = { given, required: edition.camera.value, ...cameraGrounds(edition, channel) };
    return given === edition.camera.value ? pass({ code: "camera-ok", ...details }) : refuse({ code: "camera-rear", ...details });
  },
  requires: (subject) => ({
    value: camera.concerns(subject) ? { camera: subject.edition.camera.value } : {},
    ...cameraGrounds(subject.edition, subject.channel),
  }),
  concerns: ({ edition, request }) => checksLiveness(edition, request),
  answers: ({ cameras }, { camera: given }) => (given === undefined ? cameras.map((id) => ({ camera: id })) : []),
};

/** Of a service model that opens no camera itself the source's sentence can only be meant by extension. */
export function cameraGrounds({ camera: { sources, inferred }, deliveries }: Edition, channel: Channel): Grounds {
  const delivery = deliveries.find(({ id }) => id === channel.delivery.value);
  return { sources, inferred: inferred || delivery?.opensCamera.value === false };
}
