import type { CliWording } from "../cli.ts";

const didYouMean = (suggestions: readonly string[]): string =>
  suggestions.length > 0 ? `。您是不是要找 ${suggestions.join(" 或 ")}？` : "";

export const cli: CliWording = {
  about: (name) =>
    `按行业、渠道、${name("product", "wechat")}版本和摄像头，说明能用哪些活体模式、为什么、怎样改变结论，以及要申请什么。\n在终端里不写请求运行，会逐项提问。`,
  commands: {
    advise: "就一个请求给出建议（与不写命令相同）",
    batch: "每行一个 JSON 请求，每行给出一个紧凑的 JSON 回答",
    matrix: "列出各渠道支持的活体模式和限制",
    report: "把建议、模式表和可勾选的步骤写成一个 HTML 文件",
    compare: "并排对比两个或更多渠道、模式、功能或服务模式",
    list: "列出某一类的全部内容：ID、名称和其他写法",
    schema: "输出请求、回答、错误或文档的 JSON Schema",
  },
  batch: {
    invalidUtf8: "这一行不是有效的 UTF-8",
    badJson: "这一行不是 JSON；每行写一个对象，例如 {}",
    tooLong: "这一行超过 1 MiB",
    unreadable: (file) => `无法读取 ${file}`,
    count: (lines, bad) => `已回答 ${lines} 行${bad > 0 ? `，${bad} 行无法使用` : ""}`,
  },
  headings: {
    usage: "用法：",
    words: "可用的词：",
    request: "请求：",
    output: "输出：",
    other: "其他：",
    commands: "命令：",
    examples: "示例：",
  },
  placeholders: { flags: "参数", command: "命令", between: "、" },
  choices: (values) => `：${values.join("、")}`,
  flags: {
    industry: (spellings) => `所属行业，如 ${spellings.join("、")}`,
    channel: "接入渠道；不写则对全部渠道排序",
    environment: "最终用户在哪里使用",
    "wechat-version": "最终用户中最低的版本，适用于所有系统",
    wechatVersionOf: (system, name) => `同上，只指 ${name("os", system)}`,
    os: "只判断这一个系统",
    camera: "打算使用的摄像头",
    function: "需要的功能",
    mode: "只要这一种活体模式",
    edition: "依据哪一版 FAQ 回答",
    lang: "回答所用的语言",
    request: "从文件读取 JSON 请求，- 表示标准输入",
    format: "输出格式",
    json: "即 --format json",
    check: "用退出码表示结论：3 不支持，4 视情况而定",
    verbose: "列出每条规则的判断和全部提示",
    everything: "显示全部内容和来源地址",
    output: "写入文件，而不是标准输出",
    interactive: "逐项提问，已给的参数视为回答",
    "no-input": "从不提问；没有请求时对全部渠道排序",
    "no-color": "不使用颜色",
    help: "显示本帮助",
    version: "显示版本号",
  },
  errors: {
    "unknown-flag": (flag, suggestions) => `没有参数 ${flag}${didYouMean(suggestions)}`,
    "unknown-command": (word, suggestions) => `没有命令 ${word}${didYouMean(suggestions)}`,
    "missing-value": (flag) => `${flag} 后面缺少值`,
    "unexpected-value": (flag, value) => `${flag} 不带值，却得到 ${value}`,
    "unknown-format": (value, formats) => `--format：没有格式 ${value}。可选：${formats.join("、")}`,
    "conflicting-flags": (flags) => `${flags.join(" 和 ")} 互相矛盾，请只用一个`,
    unreadable: (file, why) =>
      `--request：${file} ${{ missing: "不存在", folder: "是文件夹，请给出文件", forbidden: "没有读取权限", "too-large": "超过 1 MiB；请求应是一个很小的 JSON 对象", other: "无法读取" }[why]}`,
    "bad-json": (file) => `--request：${file} 不是 JSON，请写成 JSON 对象，例如 {}`,
    unanswered: () => "输入在回答完所有问题之前就结束了。请用参数给出回答，或在终端里回答",
    "no-terminal": (flags) =>
      `没有给出任何问题，也没有可以提问的终端。请使用 ${flags.join("、")} 之一，或 --request FILE；要全部渠道请用 --no-input`,
  },
  manyErrors: (count) => `有 ${count} 处需要改正：`,
  error: (message) => `错误：${message}`,
  seeHelp: (command) => `帮助见 ${command} --help`,
  internal: (message) => `内部错误：${message}。这是程序缺陷；请加 ADVISOR_DEBUG=1 重新运行以查看位置`,
};
