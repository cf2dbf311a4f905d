import { AppError } from "@/lib/contract/errors";
import { jsonOf } from "@/lib/contract/written";
import { sha256 } from "@/lib/domain/ids";
import type { Database, Transactable } from "@/lib/store/database";
import {
  freeAnswer,
  type IdempotentRow,
  keepAnswer,
  type Reservation,
  reserveAnswer,
} from "@/lib/store/idempotent-answers";

/** An answer before it becomes a Response. */
export type Answer = { status: number; body: unknown };

const MAX_NAME = 255;

/**
 * Runs a write that named itself with an Idempotency-Key once: the same request under the same name gets the first
 * answer again for 24 hours. What was refused may be sent again under its name. The name is reserved first, by itself;
 * then `run` does its work in the transaction that also keeps its answer, so that a server that is killed leaves both or
 * neither, and whoever tries again makes nothing twice.
 * `request` is what must be the same: method, address and body.
 * @throws AppError conflict for another request under this name, or while the first still runs
 */
export async function answerOnce(
  db: Database,
  named: { keyId: string; name: string; request: Uint8Array },
  run: (tx: Transactable) => Promise<Answer>,
): Promise<Answer & { isReplay: boolean }> {
  const { keyId, name } = named;
  if (name.length === 0 || name.length > MAX_NAME || !/^[\x20-\x7e]+$/.test(name)) {
    throw new AppError("bad_request", `Idempotency-Key must have 1 to ${MAX_NAME} printable ASCII characters.`);
  }
  const requestHash = sha256(named.request);
  const place = await reserveAnswer(db, { keyId, name, requestHash });
  if ("held" in place) return replay(place.held, requestHash);
  try {
    return { ...(await runAndKeep(db, place.reserved, run)), isReplay: false };
  } catch (error) {
    await freeAnswer(db, place.reserved);
    throw error;
  }
}

function replay(held: IdempotentRow | undefined, requestHash: string): Answer & { isReplay: boolean } {
  if (held && held.requestHash !== requestHash) {
    throw new AppError("conflict", "This Idempotency-Key was used for another request in the last 24 hours.", {
      reason: "idempotency_key_reused",
    });
  }
  if (!held || held.status === null || held.body === null) throw stillRunning();
  return { status: held.status, body: JSON.parse(held.body), isReplay: true };
}

const runAndKeep = (db: Database, reserved: Reservation, run: (tx: Transactable) => Promise<Answer>): Promise<Answer> =>
  db.transaction(async (tx) => {
    const answer = await run(tx);
    const kept = await keepAnswer(tx, reserved, { status: answer.status, body: textOf(answer.body) });
    // It ran for so long that its name was given to the next who sent it: that one's work stands, not this.
    if (!kept) throw stillRunning();
    return answer;
  });

function textOf(body: unknown): string {
  const json = jsonOf(body);
  return typeof json === "string" ? json : new TextDecoder().decode(json);
}

const stillRunning = () =>
  new AppError("conflict", "The first request with this Idempotency-Key is still running. Try again shortly.", {
    reason: "idempotency_key_in_progress",
    retryAfter: 1,
  });
