import { parentPort } from "node:worker_threads";
import { limitBuffers } from "./limit-buffers";
import { corrupt, Refusal, refuse, type ResumeText, tooComplex } from "./problems";
import { readDocx } from "./read-docx";
import { readPdf } from "./read-pdf";

export type Job = { file: Uint8Array; kind: "pdf" | "zip" };

/** `reusable` is false when the thread should not read another document, because this one left it too full. */
export type Reply = { result: ResumeText; reusable: boolean };

/** A thread that still holds this much after a document is ended rather than left to collect it. */
const RETIRE_FROM_BYTES = 48 * 1024 * 1024;

const limit = limitBuffers();

async function read({ file, kind }: Job): Promise<ResumeText> {
  try {
    const result = kind === "zip" ? readDocx(file) : await readPdf(file);
    // pdf.js skips a page that it cannot read, which must not pass as the whole resume.
    return limit.exceeded() ? refusal(tooComplex()) : result;
  } catch (error) {
    if (limit.exceeded()) return refusal(tooComplex());
    return refusal(error instanceof Refusal ? error : corrupt(kind === "pdf" ? "PDF" : "Word document"));
  }
}

const refusal = ({ code, message }: Refusal) => refuse(code, message);

parentPort?.on("message", async (job: Job) => {
  const result = await read(job);
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  const reusable = !limit.exceeded() && arrayBuffers + heapUsed < 2 * RETIRE_FROM_BYTES && arrayBuffers < RETIRE_FROM_BYTES;
  limit.reset();
  const reply: Reply = { result, reusable };
  parentPort?.postMessage(reply);
});
