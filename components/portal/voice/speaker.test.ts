import { expect, test } from "vitest";
import { pickVoice } from "./speaker";

const voice = (lang: string, more: Partial<{ localService: boolean; default: boolean }> = {}) => ({
  lang,
  localService: false,
  default: false,
  ...more,
});

test("the exact region wins over the language, the device over the network", () => {
  const british = voice("en_GB");
  const american = voice("en-US", { localService: true });
  expect(pickVoice([american, british], "en-GB")).toBe(british);
  expect(pickVoice([voice("en-IN"), american], "en")).toBe(american);
});

test("a foreign voice never reads the question", () => {
  expect(pickVoice([voice("en-US", { localService: true, default: true })], "de")).toBeNull();
  expect(pickVoice([], "en")).toBeNull();
});
