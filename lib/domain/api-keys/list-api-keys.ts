import { listKeys } from "@/lib/store/api-keys";
import { type Verb, workspaceOf } from "../context";
import { showApiKey } from "./show-api-key";

/** Every key of the workspace, revoked ones too, newest first. */
export const listApiKeys: Verb<"listApiKeys"> = async (ctx) => ({
  data: (await listKeys(ctx.db, workspaceOf(ctx))).map(showApiKey),
});
