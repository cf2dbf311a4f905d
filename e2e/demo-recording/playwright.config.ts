import { defineConfig } from "@playwright/test";
import shared from "../playwright.config";

/** Makes the demo's recording anew: `npm run record-demo`. It needs a build and espeak-ng, and is no part of verify. */
const { projects: _, ...usual } = shared;
export default defineConfig({ ...usual, testDir: ".", timeout: 600_000, reporter: "list" });
