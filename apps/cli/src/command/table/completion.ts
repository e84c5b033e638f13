import type { Command } from "../command.ts"

export const completion: Command = {
  name: "completion",
  summary: {
    en: "A script that lets the shell complete commands, options and names",
    id: "Skrip agar shell melengkapi perintah, opsi, dan nama",
  },
  examples: [
    { line: "completion bash >> ~/.bashrc", does: { en: "For bash", id: "Untuk bash" } },
    { line: "completion zsh > ~/.zfunc/_laksana", does: { en: "For zsh", id: "Untuk zsh" } },
    { line: "completion fish > ~/.config/fish/completions/laksana.fish", does: { en: "For fish", id: "Untuk fish" } },
  ],
  arguments: [
    {
      name: "SHELL",
      kind: "text",
      choices: ["bash", "zsh", "fish"],
      summary: { en: "bash, zsh or fish", id: "bash, zsh, atau fish" },
    },
  ],
  options: [],
  load: async () => (await import("../../commands/completion.ts")).completionCommand,
}
