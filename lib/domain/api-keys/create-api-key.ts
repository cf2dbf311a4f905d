import { type Verb, workspaceOf } from "../context";
import { makeApiKey } from "./make-api-key";
import { showApiKey } from "./show-api-key";

export const createApiKey: Verb<"createApiKey"> = async (ctx, { body }) => {
  const { row, key } = await makeApiKey(ctx.db, { workspaceId: workspaceOf(ctx), name: body.name });
  return { ...showApiKey(row), key };
};
