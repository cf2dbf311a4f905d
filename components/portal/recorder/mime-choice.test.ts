import { expect, test } from "vitest";
import { chooseMimeType } from "./mime-choice";

const supports =
  (...types: string[]) =>
  (type: string) =>
    types.includes(type);

test.each([
  [
    "Chromium and Firefox with a camera",
    true,
    ["video/webm;codecs=vp8,opus", "video/webm", "video/mp4"],
    "video/webm;codecs=vp8,opus",
  ],
  ["an older Safari with a camera", true, ["video/mp4", "audio/mp4"], "video/mp4"],
  [
    "Chromium without a camera",
    false,
    ["audio/webm;codecs=opus", "video/webm;codecs=vp8,opus"],
    "audio/webm;codecs=opus",
  ],
  ["an older Safari without a camera", false, ["video/mp4", "audio/mp4"], "audio/mp4"],
  ["a browser that records nothing that is taken", true, ["audio/ogg"], null],
])("%s", (_who, hasVideo, supported, chosen) => {
  expect(chooseMimeType(hasVideo, supports(...supported))).toBe(chosen);
});
