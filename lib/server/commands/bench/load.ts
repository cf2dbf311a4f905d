import { Agent, request } from "node:http";

/** One request to send. */
type Shot = { path: string; method?: string; headers?: Record<string, string>; body?: string };

export type Measured = {
  /** Answers a second. */
  rate: number;
  /** Milliseconds, sorted. */
  times: number[];
};

/** The value below which `share` (0 to 1) of the sorted times lie. */
export const quantile = (times: number[], share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

/** Of values in any order: the upper one of the middle two; NaN of none. */
export const median = (values: number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );

/** Keeps `parallel` requests in flight until `count` were answered. @throws Error at the first answer that is no 2xx */
export async function load(
  origin: string,
  options: { parallel: number; count: number; shot: (n: number) => Shot },
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.parallel });
  const times: number[] = [];
  let next = 0;
  const worker = async () => {
    for (let n = next++; n < options.count; n = next++) times.push(await fire(origin, agent, options.shot(n)));
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: options.parallel }, worker));
  const seconds = (performance.now() - startedAt) / 1000;
  agent.destroy();
  return { rate: options.count / seconds, times: times.sort((a, b) => a - b) };
}

function fire(origin: string, agent: Agent, shot: Shot): Promise<number> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const headers = {
      ...shot.headers,
      ...(shot.body !== undefined && {
        "content-type": "application/json",
        "content-length": String(Buffer.byteLength(shot.body)),
      }),
    };
    const sent = request(origin + shot.path, { method: shot.method ?? "GET", agent, headers }, (answer) => {
      const status = answer.statusCode ?? 0;
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        if (status >= 200 && status < 300) resolve(performance.now() - startedAt);
        else reject(new Error(`${shot.path} answered ${status}: ${Buffer.concat(parts).toString().slice(0, 300)}`));
      });
    });
    sent.on("error", reject);
    sent.end(shot.body);
  });
}
