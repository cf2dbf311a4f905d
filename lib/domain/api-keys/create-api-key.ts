import { type Verb, workspaceOf } from "../context";
import { makeApiKey } from "./make-api-key";
import { showApiKey } from "./show-api-key";

/** A new key; only its hash is stored, so this answer is the only time that `key` itself is told. */
export const createApiKey: Verb<"createApiKey"> = async (ctx, { body }) => {
  const { row, key } = await makeApiKey(ctx.db, { workspaceId: workspaceOf(ctx), name: body.name });
  return { ...showApiKey(row), key };
};
