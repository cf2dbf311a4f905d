import { existsSync } from "node:fs";

/** How tests and the bench start Chromium: Debian's where it is installed, else Playwright's own. */
export const LAUNCH_OPTIONS = {
  executablePath: ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((place) => existsSync(place)),
  args: [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};
