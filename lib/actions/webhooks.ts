"use server";
import type { z } from "zod";
import type { CreateWebhookRequest } from "@/lib/contract/platform/webhooks";
import { settle } from "./settle";

/** Registers an address for one event of one posting. The answer has the secret that signs what is sent there. */
export const createWebhookAction = async (body: z.input<typeof CreateWebhookRequest.out>) =>
  settle(async (client) => (await client.createWebhook({ body })).data);

/** Deactivates a webhook and cancels what waits for it. Answers it. */
export const deleteWebhookAction = async (webhook_id: string) =>
  settle(async (client) => (await client.deleteWebhook({ params: { webhook_id } })).data);

/** Makes a webhook active again; what was cancelled meanwhile stays cancelled. Answers it. */
export const reactivateWebhookAction = async (webhook_id: string) =>
  settle((client) => client.reactivateWebhook({ params: { webhook_id } }));

/** Sends a delivery once more under its old id. Refuses with conflict while its webhook is deactivated. */
export const replayDeliveryAction = async (delivery_id: string) =>
  settle((client) => client.replayDelivery({ params: { delivery_id } }));
