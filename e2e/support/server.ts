import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";

/** A Greenroom of a test's own: the built server as a user runs it, on its own data folder and port. */
export type TestServer = {
  url: string;
  dataDir: string;
  /** Everything it printed so far. */
  output(): string;
  /** Ends it in order and answers its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same folder and port. */
  restart(): Promise<void>;
};

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}

/** The environment without anything that would change how Greenroom runs. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const ours =
    /^(PORT|DATA_DIR|DATABASE_URL|APP_|API_KEY|HEYMILO_|MEDIA_|AI_|STT_|TTS_|SMTP_|TWILIO_|S3_|RATE_|ALLOW_|WEBHOOK_|MEDIA_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name))) as NodeJS.ProcessEnv; // safe: entries of an environment
}

export async function startServer(env: Record<string, string> = {}): Promise<TestServer> {
  const dataDir = env.DATA_DIR ?? (await mkdtemp(path.join(os.tmpdir(), "greenroom-e2e-")));
  const port = env.PORT ?? String(await freePort());
  let child: ChildProcess | undefined;
  let printed = "";
  const start = async () => {
    const running = spawn(process.execPath, ["dist/run.mjs"], {
      cwd: process.cwd(),
      env: { ...plainEnvironment(), NODE_ENV: "production", ...env, PORT: port, DATA_DIR: dataDir },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child = running;
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.includes("Greenroom is ready")) resolve();
      };
      running.stdout.on("data", hear);
      running.stderr.on("data", hear);
      running.once("exit", (code) => reject(new Error(`Greenroom ended with ${code}:\n${printed}`)));
    });
  };
  const end = (signal: NodeJS.Signals) =>
    new Promise<number | null>((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve(child?.exitCode ?? null);
      child.once("exit", (code) => resolve(code));
      child.kill(signal);
    });
  await start();
  return {
    url: `http://localhost:${port}`,
    dataDir,
    output: () => printed,
    async stop() {
      const code = await end("SIGTERM");
      if (!env.DATA_DIR) await rm(dataDir, { recursive: true, force: true });
      return code;
    },
    async kill() {
      await end("SIGKILL");
    },
    async restart() {
      printed = "";
      await start();
    },
  };
}
