/** Part of every stored evaluation's version: raise it whenever a prompt, a limit or a check in this folder changes. */
export const PROMPT_VERSION = "llm-1";
