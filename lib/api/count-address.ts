import { AppError } from "@/lib/contract/errors";
import type { Queries } from "@/lib/store/database";
import { countAttempt } from "@/lib/store/rate-windows";
import type { Asked } from "./asked";

/**
 * Counts a call that anybody may make by the address it comes from, as sign-ins are counted. A caller in this process has
 * no address.
 * @throws AppError rate_limited after `most` within a minute
 */
export async function countAddress(db: Queries, call: string, most: number, request: Asked): Promise<void> {
  // Set by lib/server from the socket, never by a client.
  const address = request.headers.get("x-greenroom-ip");
  if (!address) return;
  const { count, endsIn } = await countAttempt(db, `${call} ${address}`);
  if (count <= most) return;
  throw new AppError("rate_limited", "Too many people came from this address at once. Try again in a minute.", {
    retryAfter: Math.max(1, Math.ceil(endsIn)),
  });
}
