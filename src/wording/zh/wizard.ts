import type { WizardWording } from "../wizard.ts";

/** Latin stands apart from Han characters by a space. */
const apart = (before: string, after: string): string =>
  /\p{Script=Han}$/u.test(before) && /^[\w]/.test(after) ? `${before} ${after}` : before + after;

export const wizard: WizardWording = {
  progress: (number, atMost) => `第 ${number} 个问题，最多 ${atMost} 个`,
  changing: "修改一项回答",
  fields: {
    industry: () => "行业",
    channel: () => "渠道",
    environment: () => "使用环境",
    wechatVersion: (name) => `最低${name("product", "wechat")}版本`,
    os: () => "系统",
    camera: () => "摄像头",
    function: () => "功能",
    mode: () => "模式",
    edition: () => "版本",
    language: () => "语言",
  },
  titles: {
    industry: () => "用在哪个行业？",
    channel: () => "从哪个渠道接入？",
    environment: () => "您的用户在哪里使用？",
    wechatVersion: (name) => `您的用户中，${name("product", "wechat")}版本最低是多少？`,
    camera: () => "用哪个摄像头？",
  },
  versionOn: (systems, name) => `${systems.join("、")} 上的${name("product", "wechat")}版本最低是多少？`,
  typeVersion: (systems, name) => `${systems.join("、")} 上的最低${name("product", "wechat")}版本：`,
  badVersion: "这不是版本号。请写成 8.0.50 的样子：一到四个数字，用点隔开；或写 latest",
  review: "这样对吗？选一行即可修改。",
  added: { function: "要用哪种功能？", mode: "只要某一种模式吗？", os: "只看一个系统吗？" },
  whys: {
    industry: () => "有的渠道只接受特定行业，其他渠道不限行业；行业决定还剩哪些渠道可选。",
    channel: () => "每个渠道提供的活体模式不同，从申请到接入的步骤也不同。",
    environment: () => "每个渠道只能在特定的地方运行；用户在哪里，决定哪些渠道用得上。",
    wechatVersion: (name) => `部分模式要求${name("product", "wechat")}达到最低版本；用户中最旧的版本决定这种模式是否人人可用。`,
    camera: () => "活体检测只适用于其中一个摄像头；用另一个，任何活体模式都不可用。",
    added: () => "这一项可以不答；答了，结论就只看这一部分。",
    review: () => "选中一行即可修改，只会重问受影响的问题。选最后一行查看结论。",
  },
  sources: (titles) => `来源：${titles.map((title) => `“${title}”`).join("、")}；用 advisor faq 可查看内容`,
  skipped: (fields) => `不影响结论，不再询问：${fields.join("、")}`,
  choices: {
    help: "帮我选",
    exact: "其他版本",
    bySystem: "各系统不同",
    unknown: "不清楚",
    open: "不限定",
    show: "查看结论",
  },
  exactly: (version) => `版本 ${version}`,
  hints: {
    help: "先问用户在哪里使用",
    exact: "也可直接输入，如 8.0.50",
    bySystem: "逐个系统询问",
    unknown: "结论里会列为“还需确认”",
    noEffect: "不影响结论",
    implied: "由渠道决定",
    given: "开始时已给出",
  },
  states: { unknown: "不清楚", notAsked: "未询问", allChannels: "比较全部渠道", open: "不限定" },
  range: (from, before) =>
    from === undefined ? `低于 ${before ?? ""}` : before === undefined ? `${from} 及以上` : `${from} 及以上，低于 ${before}`,
  modesLeft: (groups) =>
    groups
      .map(({ modes, systems }, at) => {
        const on = systems.length === 0 ? "" : `仅 ${systems.join("、")}`;
        return `${on}${at > 0 ? "" : on === "" ? "可选" : " 可选"}：${modes.join("、")}`;
      })
      .join("；"),
  noneLeft: (system) => `${system === undefined ? "" : `${system} 上`}都不可用`,
  channelsLeft(left, of, fewer) {
    return `${of} 个渠道${left < of ? `中还剩 ${left} 个` : "都"}可选${fewer ? "，部分模式除外" : ""}`;
  },
  onlyLeft: (channels) => apart("只剩", channels.join("、")),
  onlyOn: (left, systems, all) => `${left}，${all ? "" : "部分"}仅限 ${systems.join("、")}`,
  hangsOn: (left, fields) => `${left}，还要看${fields.join("和")}`,
  keys: {
    move: "选择",
    filter: "输入文字筛选",
    take: "Enter 确定",
    back: "Esc 返回",
    clear: "Esc 清除",
    why: "? 为什么问",
    leave: "Ctrl-C 退出",
  },
  moveKeys: { unicode: "↑↓", ascii: "上下键" },
  more: (above, below) => [above > 0 ? `上面还有 ${above} 项` : "", below > 0 ? `下面还有 ${below} 项` : ""].filter(Boolean).join("，"),
  noMatch: (typed, unsure) => `这里没有“${typed}”。删掉它可看全部${unsure === undefined ? "" : `；拿不准就选“${unsure}”`}`,
  notListed: (typed, other) => `这里没有“${typed}”。删掉它可看全部：请选最接近的类别，都不合适才选“${other}”`,
  notForTaking: (label, why) => `“${label}”不能修改${why === undefined ? "" : `：${why}`}`,
  plain: {
    keys: (canGoBack) => `${canGoBack ? "输入 b 返回，" : ""}输入 ? 看为什么问`,
    prompt: "编号或名称：",
    typing: "请输入：",
    usual: (label) => `直接回车即选：${label}`,
    taken: (label) => `已选：${label}`,
    hinted: (choice, hint) => `${choice}（${hint}）`,
    numbered: (number, label) => `${number}. ${label}`,
    several: (typed, choices) => `“${typed}”可以指 ${choices.join("、")}。请输入编号，或把名称写得更完整`,
    nothing: (typed, last) => `${typed === "" ? "没有输入内容" : `这里没有“${typed}”`}。请输入 1 到 ${last} 的编号，或名称`,
    notListed: (other) => `请选最接近的类别，都不合适才选：${other}`,
  },
  firstQuestion: "这是第一页，没有上一步",
  menu: {
    command: "再次得到同样的结论：",
    above: (outcome) => `${outcome}（完整的回答在上面）`,
    title: "接下来？",
    why: "上面的结论是完整的。可以保存下来，也可以改动一项再问。",
    choices: { done: "完成", change: "修改回答", channel: "换一个渠道", json: "保存为 JSON", markdown: "保存为 Markdown" },
    file: "文件名：",
    whyFile: "结论写入这个文件。已有的文件，不经您同意不会覆盖。",
    noFile: "请输入文件名，或按 Esc 返回",
    overwrite: (file) => `${file} 已存在，要覆盖吗？`,
    overwriteChoices: { no: "不，换个名字", yes: "覆盖" },
    yesOrNo: "请输入 y 或 n",
    saved: (file) => `已保存到 ${file}`,
    notSaved: (file, why) => `${file} 未能保存：${why}`,
    causes: {
      ENOENT: "所在的文件夹不存在",
      ENOTDIR: "路径中有一段不是文件夹",
      EISDIR: "它是一个文件夹",
      EACCES: "没有写入权限",
      EPERM: "没有写入权限",
      EROFS: "那里不可写入",
      ENOSPC: "磁盘已满",
      ENAMETOOLONG: "名字太长",
    },
  },
  labelled: (label, value) => `${label}：${value}`,
  separator: "，",
};
