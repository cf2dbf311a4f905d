import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import next from "next";
import { handleApi } from "@/lib/api/door";
import { sessionMember } from "@/lib/auth/session-member";
import { setBridge } from "@/lib/client/bridge";
import { ensureFirstKey } from "@/lib/domain/api-keys/ensure-first-key";
import { REASONS_IN_HOSTED_MODE } from "@/lib/domain/hosted/features";
import { type Env, readEnv } from "@/lib/env";
import { countUsers } from "@/lib/store/users";
import { requestHandler } from "./handle-request";
import { type OpenHouse, openHouse } from "./open-house";
import { startPostgres } from "./postgres/start-postgres";
import { startWorkers } from "./workers";

/** Requests that run may finish for this long after a signal. */
const GRACE_MS = 4000;

export type Running = { env: Env; open: OpenHouse; url: string; stop(): Promise<void> };

/**
 * Starts Greenroom: the database if none is given, the schema, the job workers, the doors and the pages, in one process.
 * @throws Error with a sentence for the operator when it cannot start
 */
export async function start(): Promise<Running> {
  const env = readEnv();
  const isDev = process.argv.includes("--dev");
  const postgres = env.DATABASE_URL ? undefined : await startPostgres({ dataDir: env.DATA_DIR, log: console.error });
  const databaseUrl = env.DATABASE_URL ?? postgres?.url ?? "";
  let stopping = false;
  postgres?.onExit((sentence) => {
    if (stopping) return;
    console.error(sentence);
    process.exit(1);
  });

  // The port is taken first, since links are made with it.
  const server = createServer({
    requestTimeout: 10 * 60_000,
    headersTimeout: 30_000,
    // Longer than load balancers keep theirs (60 s): who reuses a connection as it is closed here has a failed request.
    keepAliveTimeout: 75_000,
  });
  const notYet = (_: IncomingMessage, outgoing: ServerResponse) =>
    outgoing.writeHead(503, { "retry-after": "1", "content-type": "text/plain" }).end("Greenroom is starting.\n");
  server.on("request", notYet);
  try {
    await listen(server, env.PORT);
    const port = (server.address() as AddressInfo).port; // safe: a TCP server that listens has one
    const open = await openHouse(env, databaseUrl, port);
    setBridge({
      handle: (request, as) => handleApi(open, request, as),
      session: (headers) => sessionMember(open.house.db, open.auth, headers),
      needsSetUp: async () => (await countUsers(open.house.db)) === 0,
      appUrl: open.house.appUrl,
      missing: open.house.hosted ? REASONS_IN_HOSTED_MODE : {},
    });
    const app = next({ dev: isDev, dir: process.cwd(), hostname: "localhost", port, customServer: true });
    await app.prepare();
    server.off("request", notYet);
    server.on("request", requestHandler({ open, pages: app.getRequestHandler(), isDev, proxies: env.TRUSTED_PROXIES }));
    server.on("upgrade", (incoming, socket, head) => {
      // Development reloads pages over a socket; nothing else of ours is upgraded.
      if (isDev) app.getUpgradeHandler()(incoming, socket, head);
      else socket.destroy();
    });
    await ensureFirstKey(open.house.db, open.house.firstKey);
    await startWorkers(open.house);

    const stop = async () => {
      stopping = true;
      // Pages that follow changes would hold their connections open for ever.
      await open.house.changes.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, GRACE_MS))]);
      server.closeAllConnections();
      await open.close();
      await app.close();
      await postgres?.stop();
    };
    return { env, open, url: env.APP_URL ?? `http://localhost:${port}`, stop };
  } catch (error) {
    stopping = true;
    server.close();
    await postgres?.stop();
    throw error;
  }
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new Error(`Port ${port} is in use. Set PORT to another one.`) : error);
    });
    server.listen(port, resolve);
  });
}
