import { test as base, expect } from "@playwright/test";
import { startTranscriptionStandIn } from "../../lib/providers/speech/stand-in-server";
import { openWorld, type World } from "./open-world";

export type { Account, World } from "./open-world";

/** Options a spec file sets through `test.use`: the server's environment, and sentences a speech-to-text service hears. */
type Options = { serverEnv: Record<string, string>; heard: string[] };

/** A speech-to-text service that hears these sentences in every recording, three seconds each. */
const listen = (sentences: string[]) =>
  startTranscriptionStandIn({
    transcribe: () => sentences.map((text, index) => ({ text, start: index * 3 + 0.2, end: index * 3 + 3 })),
  });

export const test = base.extend<object, Options & { world: World }>({
  serverEnv: [{}, { scope: "worker", option: true }],
  heard: [[], { scope: "worker", option: true }],
  world: [
    async ({ playwright, serverEnv, heard }, use) => {
      const ears = heard.length > 0 ? await listen(heard) : undefined;
      const world = await openWorld(playwright, {
        ...serverEnv,
        ...(ears && { AI_BASE_URL: ears.baseUrl, STT_MODEL: "whisper-1" }),
      });
      await use(world);
      await world.close();
      await ears?.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ world }, use) => {
    await use(world.server.url);
  },
});

export { expect };
