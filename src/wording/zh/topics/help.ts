import type { help as english } from "../../en/topics/help.ts";

export const help: typeof english = {
  editions: { id: "ID", name: "名称", about: "说明", default: "（默认）" },
  topics: {
    environment: {
      title: "环境变量",
      text: `程序读取下列环境变量：

| 变量 | 作用 |
|---|---|
| LC_ALL、LC_MESSAGES、LANG | 没有 --lang 时决定语言：中文区域用 zh，其余用 en |
| LC_ALL、LC_CTYPE、LANG | 其中没有 UTF-8 时，文本只用 ASCII 和汉字 |
| NO_COLOR | 设置且不为空：不用颜色 |
| FORCE_COLOR | 输出到管道也用颜色；0 或 false：不用颜色 |
| TERM | dumb：不用颜色，不移动光标 |
| COLUMNS | 没有终端时的宽度，不设则为 80 |
| ADVISOR_PLAIN | 1：用编号列表提问，同 --plain |
| ADVISOR_DEBUG | 设置后，内部错误会显示出错位置 |

要说明最终用户在哪里使用，请用参数 --environment，可选的值见 advisor list environments。`,
    },
    "exit-codes": {
      title: "退出码",
      text: `| 退出码 | 情形 |
|---|---|
| 0 | 已给出回答，没有找到内容也算 |
| 1 | 内部错误，即程序缺陷；或无法写出结果 |
| 2 | 调用有误：未知参数、无效的值、无法读取的输入；或批量作答时某一行有误 |
| 3 | 仅在 --check 时：结论为不支持 |
| 4 | 仅在 --check 时：结论视情况而定 |
| 130 | 被中断（Ctrl-C） |

一次调用的全部错误会一并写到标准错误输出。读取方提前结束（如 | head -1）不算失败。`,
    },
    json: {
      title: "供程序使用的 JSON",
      text: `--json 即 --format json，标准输出上只有一个对象。

- schemaVersion 为 1。在这个版本内，成员、ID 和代码只增不减，含义不变。遇到不认识的版本号请拒绝。
- ID、成员名、代码和退出码保持稳定，文字不保证。
- 不认识的成员请忽略。
- 每条说法都注明来源的 ID，成员 sources 列出标题和网址；inferred 表示来源没有明说，是推断的。
- 退出码为 2 时，标准错误输出是一个含 error 成员的对象：code、message 和 errors，每条错误有 code、message、field、value、suggestions。
- advisor schema answer 输出回答的 JSON Schema，也可换成 request、error 或命令名。
- advisor batch 每行读一个请求，每行写一个回答。`,
    },
    accessibility: {
      title: "读屏软件、纯文本终端与颜色",
      text: `- 所有含义都有文字，符号和颜色只起辅助作用。
- 使用 --plain、ADVISOR_PLAIN=1 或 TERM=dumb 时，问题是编号列表，输入编号或名称作答，不移动光标，也不重绘，适合读屏软件和日志。
- --no-color 或 NO_COLOR：不用颜色。只用 16 种基本颜色，显示效果由终端主题决定。
- 区域设置不是 UTF-8 时，符号、破折号和引号改用 ASCII。
- 每行不超过终端宽度，网址除外。
- --format markdown 输出标题、列表和表格，便于其他工具朗读；advisor report 生成供浏览器阅读的网页。
- 只用参数时不会提问，见 advisor advise --help。`,
    },
    editions: {
      title: "知识版本",
      text: `同一份 FAQ 有几个版本。每个回答只依据其中一个，不混用。用 --edition 可以指定默认以外的版本，ID 在各版本中不变。

- 如果最新版本的结论不同，依据旧版本的回答会在须知里说明。
- 某个版本里没有的内容会报错，并指出哪个版本有。`,
    },
  },
};
