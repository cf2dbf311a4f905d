"use server";
import type { Operations } from "@/lib/contract";
import type { CallOf } from "@/lib/contract/operation";
import { settle } from "./settle";

export const createApiKeyAction = async (body: CallOf<Operations["createApiKey"]>["body"]) =>
  settle((client) => client.createApiKey({ body }));

export const revokeApiKeyAction = async (key_id: string) =>
  settle((client) => client.revokeApiKey({ params: { key_id } }));
