import { documentKind } from "./document-kind";
import { Refusal, type ResumeText, refuse } from "./problems";
import { readInWorker } from "./worker-pool";

export type { ReadProblem, ResumeText } from "./problems";

/**
 * Reads the text of a resume (PDF or DOCX, at most 10 MB and 30 pages) in reading order, in a thread of its own.
 *
 * `file` is left as it is; its kind is told from its bytes, and `name` only serves messages. Resolves within about 10
 * seconds plus the wait for a free thread. `text` is plain: a paragraph, heading or list item per line, list items with
 * "- ", a blank line between blocks, a tab between the columns of one line. `pages` of a DOCX is an estimate. A document
 * that cannot be read resolves to `ok: false` with a sentence for the candidate; `warnings` may hold "hidden_text":
 * text that a reader could not see was left out. Rejects only when no thread can be started.
 */
export async function readResume(file: Uint8Array, name: string): Promise<ResumeText> {
  try {
    return await readInWorker(file, documentKind(file, name));
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.code, error.message);
    throw error;
  }
}
