"use client";

import { Fold } from "@/components/portal/frame/fold";
import { type Browser, browserOf } from "./browser-of";

const NAMES: Record<Browser, string> = {
  chrome: "Chrome, Edge, Brave",
  android: "Chrome on Android",
  firefox: "Firefox",
  safari: "Safari on a Mac",
  ios: "iPhone and iPad",
};

/** What to press, in each browser's own words. */
function stepsFor(browser: Browser, devices: string): string[] {
  switch (browser) {
    case "chrome":
      return [
        "Press the icon at the left end of the address bar.",
        `Set ${devices} to "Allow".`,
        'Press "Try again" below, or reload the page.',
      ];
    case "android":
      return [
        "Tap the icon at the left end of the address bar, then Permissions.",
        `Allow ${devices}.`,
        "If they are not listed: Android settings, Apps, Chrome, Permissions.",
      ];
    case "firefox":
      return [
        "Press the crossed-out icon in the address bar and remove the block.",
        'Press "Try again" below and choose "Allow".',
      ];
    case "safari":
      return [
        "In the menu choose Safari, Settings for this website.",
        `Set ${devices} to "Allow".`,
        "If it still fails: System settings, Privacy and security.",
      ];
    case "ios":
      return [
        "Tap the button beside the address, then Website settings.",
        `Set ${devices} to "Allow", then reload the page.`,
        "If they are not listed: Settings, Apps, your browser.",
        "Opened inside another app (mail, a messenger)? Open the link in Safari.",
      ];
  }
}

/** Help for the browser in use first; the others folded away. */
export function PermissionHelp({ hasVideo }: { hasVideo: boolean }) {
  const devices = hasVideo ? "camera and microphone" : "microphone";
  const mine = browserOf(navigator.userAgent, navigator.maxTouchPoints);
  const others = (Object.keys(NAMES) as Browser[]).filter((browser) => browser !== mine); // safe: the record's own keys
  return (
    <>
      <Steps steps={stepsFor(mine, devices)} />
      <Fold title="Another browser" className="mt-1">
        <dl className="flex flex-col gap-3 pt-1">
          {others.map((browser) => (
            <div key={browser}>
              <dt className="font-medium text-foreground">{NAMES[browser]}</dt>
              <dd>
                <Steps steps={stepsFor(browser, devices)} />
              </dd>
            </div>
          ))}
        </dl>
      </Fold>
    </>
  );
}

function Steps({ steps }: { steps: string[] }) {
  return (
    <ol className="list-decimal ps-5 pt-1">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
