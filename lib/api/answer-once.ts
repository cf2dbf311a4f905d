import { AppError } from "@/lib/contract/errors";
import { sha256 } from "@/lib/domain/ids";
import type { Database } from "@/lib/store/database";
import { freeAnswer, keepAnswer, reserveAnswer } from "@/lib/store/idempotent-answers";

/** An answer before it becomes a Response. */
export type Answer = { status: number; body: unknown };

const MAX_NAME = 255;

/**
 * Runs a write that named itself with an Idempotency-Key once: the same request under the same name gets the first
 * answer again for 24 hours. What was refused may be sent again under its name.
 * `request` is what must be the same: method, address and body.
 * @throws AppError conflict for another request under this name, or while the first still runs
 */
export async function answerOnce(
  db: Database,
  named: { keyId: string; name: string; request: Uint8Array },
  run: () => Promise<Answer>,
): Promise<Answer & { isReplay: boolean }> {
  const { keyId, name } = named;
  if (name.length === 0 || name.length > MAX_NAME || !/^[\x20-\x7e]+$/.test(name)) {
    throw new AppError("bad_request", `Idempotency-Key must have 1 to ${MAX_NAME} printable ASCII characters.`);
  }
  const requestHash = sha256(named.request);
  const held = await reserveAnswer(db, { keyId, name, requestHash });
  if (held && held.requestHash !== requestHash) {
    throw new AppError("conflict", "This Idempotency-Key was used for another request in the last 24 hours.", {
      reason: "idempotency_key_reused",
    });
  }
  if (held && (held.status === null || held.body === null)) {
    throw new AppError("conflict", "The first request with this Idempotency-Key is still running. Try again shortly.", {
      reason: "idempotency_key_in_progress",
      retryAfter: 1,
    });
  }
  if (held?.status != null) return { status: held.status, body: JSON.parse(held.body ?? "null"), isReplay: true };
  try {
    const answer = await run();
    await keepAnswer(db, { keyId, name }, { status: answer.status, body: JSON.stringify(answer.body) });
    return { ...answer, isReplay: false };
  } catch (error) {
    await freeAnswer(db, { keyId, name });
    throw error;
  }
}
