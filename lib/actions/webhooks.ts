"use server";
import type { z } from "zod";
import type { CreateWebhookRequest } from "@/lib/contract/platform/webhooks";
import { settle } from "./settle";

export const createWebhookAction = async (body: z.input<typeof CreateWebhookRequest.out>) =>
  settle(async (client) => (await client.createWebhook({ body })).data);

export const deleteWebhookAction = async (webhook_id: string) =>
  settle(async (client) => (await client.deleteWebhook({ params: { webhook_id } })).data);

export const reactivateWebhookAction = async (webhook_id: string) =>
  settle((client) => client.reactivateWebhook({ params: { webhook_id } }));

export const replayDeliveryAction = async (delivery_id: string) =>
  settle((client) => client.replayDelivery({ params: { delivery_id } }));
