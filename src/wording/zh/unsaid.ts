import type { Wording } from "../wording.ts";
import { list } from "./list.ts";

export const unsaid: Wording["unsaid"] = {
  function: ({ given }, name) =>
    given.function === undefined
      ? "没有指定功能；只有不做活体检测的功能才会排除这个模式"
      : `${name("function", given.function)}做活体检测，各种模式都可以用`,
  camera: ({ given, required }, name) =>
    required.camera === undefined
      ? `与摄像头无关：${given.function === undefined ? "" : name("function", given.function)}不做活体检测`
      : `没有指定摄像头；需要${name("camera", required.camera)}`,
  environment: ({ required: { environments = [] } }, name) =>
    `没有指定使用环境；本渠道可在${list(environments.map((id) => name("place", id)))}使用`,
  "wechat-version": (_, name) => `没有写明这个模式在本渠道的${name("product", "wechat")}最低版本`,
};
