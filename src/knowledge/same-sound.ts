/** Characters that sound alike, the tone left aside: in Chinese a short word is mistyped by its sound. */
const groups =
  "行航杭 型形性 银音因引 保宝报 险线现显先限县 信心新欣芯 托拖脱 基机级集及计记寄急 金今进近 证正政征整 券全权泉 期其起七 货活火获 医一易依意 疗料 电店点典 交缴教较叫 语与育域 工公供共功 空控 费飞非 票飘 路录陆 旅绿铝 游邮油友优 酒久九 关管馆官光 素速宿诉 社设射 置直制值职 播波博 快块 递地第弟 婚混 恋连联链 亲青清轻 务物 府服付负 数书输术 字自子 作做坐 静镜境 默模莫 向象像相想"
    .split(" ")
    .map((group) => new Set(group));

/** Whether one character can stand for the other by its sound. */
export const soundsLike = (a: string, b: string): boolean => groups.some((group) => group.has(a) && group.has(b));
