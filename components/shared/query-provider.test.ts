import { MutationObserver, onlineManager, QueryObserver } from "@tanstack/react-query";
import { afterEach, expect, test } from "vitest";
import { AppError } from "@/lib/contract/errors";
import { makeQueryClient } from "./query-provider";

afterEach(() => onlineManager.setOnline(true));

const fail = () => Promise.reject(new AppError("invalid", "The server could not be reached."));

test("without a connection what somebody does and reads fails at once, instead of being done later", async () => {
  onlineManager.setOnline(false);
  const client = makeQueryClient();
  const change = new MutationObserver(client, { mutationFn: fail });
  await expect(change.mutate()).rejects.toThrow("could not be reached");
  const read = new QueryObserver(client, { queryKey: ["postings"], queryFn: fail });
  const stop = read.subscribe(() => undefined);
  await expect.poll(() => read.getCurrentResult().status).toBe("error");
  stop();
});
