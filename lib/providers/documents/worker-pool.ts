import { Worker } from "node:worker_threads";
import { refuse, type ResumeText, tooComplex } from "./problems";
import type { Job, Reply } from "./worker";
import { workerFile } from "./worker-file";

const TIME_LIMIT_MS = 10_000;
const AT_ONCE = 2;
/** An idle thread holds about 40 MB, so it is kept only while documents keep coming. */
const IDLE_MS = 30_000;
const MAX_DOCUMENTS_PER_THREAD = 200;

type Thread = { worker: Worker; documents: number; retire?: NodeJS.Timeout };
type Pool = { running: number; waiting: (() => void)[]; idle: Thread[] };

/** The pool hangs on globalThis because the server and Next's bundle each load this file, in one process. */
const pool = (): Pool => {
  const shared: typeof globalThis & { greenroomDocuments?: Pool } = globalThis;
  shared.greenroomDocuments ??= { running: 0, waiting: [], idle: [] };
  return shared.greenroomDocuments;
};

/**
 * Reads a document in a thread with limited memory and time, at most two at once in the whole process; more wait their
 * turn. Resolves to a refusal when the thread runs out of either; rejects only when no thread can be started.
 */
export async function readInWorker(file: Uint8Array, kind: Job["kind"]): Promise<ResumeText> {
  const { waiting } = pool();
  if (pool().running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else pool().running++;
  try {
    return await run(pool().idle.pop() ?? (await startThread()), file, kind);
  } finally {
    // The place is handed on, so that nobody new can slip in before the next in line wakes.
    const next = waiting.shift();
    if (next) next();
    else pool().running--;
  }
}

async function startThread(): Promise<Thread> {
  const worker = new Worker(/* turbopackIgnore: true */ await workerFile(), {
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
    // What a library prints about a document could hold personal data.
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
  });
  return { worker, documents: 0 };
}

function run(thread: Thread, file: Uint8Array, kind: Job["kind"]): Promise<ResumeText> {
  const { worker } = thread;
  clearTimeout(thread.retire);
  worker.ref();
  return new Promise((resolve, reject) => {
    const finish = () => {
      clearTimeout(timer);
      worker.removeAllListeners();
    };
    const end = (settle: () => void) => {
      finish();
      worker.terminate().then(settle, reject);
    };
    const timer = setTimeout(() => end(() => resolve(tooMuch())), TIME_LIMIT_MS);
    worker.once("message", ({ result, reusable }: Reply) => {
      if (!reusable || ++thread.documents >= MAX_DOCUMENTS_PER_THREAD) return end(() => resolve(result));
      finish();
      rest(thread);
      resolve(result);
    });
    worker.once("error", (error) => end(() => (isOutOfMemory(error) ? resolve(tooMuch()) : reject(error))));
    worker.once("exit", (code) => end(() => reject(new Error(`The document worker ended with code ${code}`))));

    // A copy, because its memory moves to the thread and the caller keeps his own.
    const copy = file.slice();
    const job: Job = { file: copy, kind };
    worker.postMessage(job, [copy.buffer]);
  });
}

/** Keeps a thread for the next document, without keeping the process alive for it. */
function rest(thread: Thread) {
  const { idle } = pool();
  const leave = () => {
    const at = idle.indexOf(thread);
    if (at >= 0) idle.splice(at, 1);
    clearTimeout(thread.retire);
  };
  thread.worker.unref();
  thread.worker.once("error", leave);
  thread.worker.once("exit", leave);
  thread.retire = setTimeout(() => {
    leave();
    thread.worker.removeAllListeners();
    // Nobody waits for an idle thread, and one that is already gone is as good as ended.
    void thread.worker.terminate();
  }, IDLE_MS);
  thread.retire.unref();
  idle.push(thread);
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

const tooMuch = () => {
  const { code, message } = tooComplex();
  return refuse(code, message);
};
