import { createHmac } from "node:crypto";
import { sha256 } from "../ids";

/** The 32 bytes that sign a webhook's deliveries: made from the house's secret, so that the database holds none. */
export const webhookKey = (secret: string, webhookId: string) =>
  createHmac("sha256", secret).update(`webhook:${webhookId}`).digest();

/** The key as its receiver is given it. */
export const webhookSecret = (secret: string, webhookId: string) =>
  `whsec_${webhookKey(secret, webhookId).toString("base64")}`;

/** What goes to one address of one workspace is sent by one worker at a time. */
export const endpointOf = (workspaceId: string, url: string) => sha256(`${workspaceId}\n${url}`).slice(0, 32);
