/** What stands for the words of a command, in its help and in what is said of them. */
export const placeholders = {
  words: "WORDS",
  kind: "KIND",
  name: "NAME",
  shell: "SHELL",
  id: "ID",
  topic: "TOPIC",
  file: "FILE",
};
