import { Worker } from "node:worker_threads";
import { type ResumeText, refuse, tooComplex } from "./problems";
import type { Job, Reply } from "./worker";
import { workerFile } from "./worker-file";

const TIME_LIMIT_MS = 10_000;
const AT_ONCE = 2;
/** An idle thread holds about 40 MB, so it is kept only while documents keep coming. */
const IDLE_MS = 30_000;
const MAX_DOCUMENTS_PER_THREAD = 200;

type Thread = { worker: Worker; documents: number; wake?: () => void };
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
  // A thread that is being ended may still run out of memory. Nobody waits for it then, and an error that nobody listens
  // to would end the whole process; whoever does wait has a listener of their own.
  worker.on("error", () => undefined);
  return { worker, documents: 0 };
}

function run(thread: Thread, file: Uint8Array, kind: Job["kind"]): Promise<ResumeText> {
  const { worker } = thread;
  thread.wake?.();
  return new Promise((resolve, reject) => {
    const stopListening = () => {
      clearTimeout(timer);
      worker.off("message", onReply).off("error", onError).off("exit", onExit);
    };
    const end = (settle: () => void) => {
      stopListening();
      worker.terminate().then(settle, reject);
    };
    const onReply = ({ result, reusable }: Reply) => {
      if (!reusable || ++thread.documents >= MAX_DOCUMENTS_PER_THREAD) return end(() => resolve(result));
      stopListening();
      rest(thread);
      resolve(result);
    };
    const onError = (error: unknown) => end(() => (isOutOfMemory(error) ? resolve(tooMuch()) : reject(error)));
    const onExit = (code: number) => end(() => reject(new Error(`The document worker ended with code ${code}`)));
    const timer = setTimeout(() => end(() => resolve(tooMuch())), TIME_LIMIT_MS);
    worker.on("message", onReply).on("error", onError).on("exit", onExit);

    // A copy, because its memory moves to the thread; `slice` would share it when the file is a Buffer.
    const copy = new Uint8Array(file);
    const job: Job = { file: copy, kind };
    worker.postMessage(job, [copy.buffer]);
  });
}

/** Keeps a thread for the next document, without keeping the process alive for it. */
function rest(thread: Thread) {
  const { idle } = pool();
  const { worker } = thread;
  const leave = () => {
    thread.wake?.();
    idle.splice(idle.indexOf(thread), 1);
    // It has nothing left to do: whether it ends now or is already gone makes no difference to anybody.
    void worker.terminate();
  };
  const timer = setTimeout(leave, IDLE_MS).unref();
  worker.once("error", leave).once("exit", leave).unref();
  thread.wake = () => {
    clearTimeout(timer);
    worker.off("error", leave).off("exit", leave).ref();
  };
  idle.push(thread);
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

const tooMuch = () => {
  const { code, message } = tooComplex();
  return refuse(code, message);
};
