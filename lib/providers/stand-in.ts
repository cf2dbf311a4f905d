import { createServer, type RequestListener } from "node:http";

/** For tests only: a server on a free port of this machine. */
export type LocalServer = {
  /** For example http://127.0.0.1:40123 */
  origin: string;
  /** Closes open connections too, so that a test never waits for a request left hanging. */
  close: () => Promise<void>;
};

/** Starts a local server. In: what to do with a request. Out: its origin and a way to close it. */
export async function startLocalServer(listener: RequestListener): Promise<LocalServer> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The local server has no port.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
