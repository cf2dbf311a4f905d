"use server";
import type { Operations } from "@/lib/contract";
import type { CallOf } from "@/lib/contract/operation";
import { settle } from "./settle";

/** A new key of the workspace. The answer is the only time that `key` itself is told. */
export const createApiKeyAction = async (body: CallOf<Operations["createApiKey"]>["body"]) =>
  settle((client) => client.createApiKey({ body }));

/** Ends a key for good; a second time changes nothing. Answers the key as it stands now. */
export const revokeApiKeyAction = async (key_id: string) =>
  settle((client) => client.revokeApiKey({ params: { key_id } }));
