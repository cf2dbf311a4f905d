import { parentPort } from "node:worker_threads";
import { limitBuffers } from "./limit-buffers";
import { corrupt, Refusal, type ResumeText, refuse, tooComplex } from "./problems";
import { readDocx } from "./read-docx";
import { readPdf } from "./read-pdf";

export type Job = { file: Uint8Array; kind: "pdf" | "zip" };

/** `reusable` is false when the thread should not read another document, because this one left it too full. */
export type Reply = { result: ResumeText; reusable: boolean };

/** A thread that still holds this much after a document is ended rather than left to collect it. */
const RETIRE_FROM_BYTES = 96 * 1024 * 1024;

limitBuffers(() => reply(refusal(tooComplex()), false));

async function read({ file, kind }: Job): Promise<ResumeText> {
  try {
    return kind === "zip" ? readDocx(file) : await readPdf(file);
  } catch (error) {
    return refusal(error instanceof Refusal ? error : corrupt(kind === "pdf" ? "PDF" : "Word document"));
  }
}

const refusal = ({ code, message }: Refusal) => refuse(code, message);

function reply(result: ResumeText, reusable: boolean) {
  const message: Reply = { result, reusable };
  parentPort?.postMessage(message);
}

parentPort?.on("message", async (job: Job) => {
  const result = await read(job);
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  reply(result, arrayBuffers + heapUsed < RETIRE_FROM_BYTES);
});
