import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EncodedPacketSink } from "mediabunny";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildRecording } from "./build-recording";
import { MediaUnreadable, PartsDiffer } from "./errors";
import { openRecording } from "./open-recording";
import { probeRecording } from "./probe-recording";
import { sliceAudio } from "./slice-audio";

const fixture = (name: string) => join(import.meta.dirname, "fixtures", name);
let folder: string;
const scratch = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "greenroom-media-"));
});
afterAll(() => rm(folder, { recursive: true }));

type Packet = { kind: string; at: number; key: boolean; bytes: string };

/** Every packet of a file, in decode order per track. */
async function packetsOf(path: string): Promise<Packet[]> {
  const recording = await openRecording(path);
  const packets: Packet[] = [];
  for (const track of recording.tracks) {
    for await (const packet of new EncodedPacketSink(track).packets()) {
      const bytes = Buffer.from(packet.data).toString("base64");
      packets.push({ kind: track.type, at: packet.timestamp, key: packet.type === "key", bytes });
    }
  }
  await recording.close();
  return packets;
}

const contents = (packets: Packet[], kind?: string) =>
  packets.filter((packet) => !kind || packet.kind === kind).map((packet) => packet.bytes);

/** The end of the file as its header states it, which a live recording does not have. */
async function statedSeconds(path: string): Promise<number | null> {
  const { input, close } = await openRecording(path);
  const seconds = await input.getDurationFromMetadata();
  await close();
  return seconds;
}

const has = (bytes: Buffer, hex: string) => bytes.includes(Buffer.from(hex, "hex"));
const CUES = "1c53bb6b";

/** A small generator of numbers from 0 to 1 that repeats on every run. */
function dice(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe("probeRecording", () => {
  test.each([
    ["vp8.webm", { seconds: 4.993, hasVideo: true, hasAudio: true, mimeType: 'video/webm; codecs="opus, vp8"' }],
    ["audio.webm", { seconds: 3.96, hasVideo: false, hasAudio: true, mimeType: 'audio/webm; codecs="opus"' }],
    ["h264.mp4", { seconds: 3.982, hasVideo: true, hasAudio: true, mimeType: 'video/mp4; codecs="opus, avc1.42c015"' }],
  ])("measures %s, whose header has no duration", async (name, expected) => {
    expect(await statedSeconds(fixture(name))).not.toBe(expected.seconds);
    expect(await probeRecording(fixture(name))).toEqual(expected);
  });

  test("says in a sentence that a file is no recording, and lets a missing file be a missing file", async () => {
    await writeFile(scratch("text.webm"), "This is not a recording.");
    await writeFile(scratch("empty.webm"), "");
    await expect(probeRecording(scratch("text.webm"))).rejects.toThrow(MediaUnreadable);
    await expect(probeRecording(scratch("empty.webm"))).rejects.toThrow(MediaUnreadable);
    await expect(probeRecording(scratch("missing.webm"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("buildRecording", () => {
  test.each(["vp8.webm", "audio.webm"])("makes %s seekable without changing a packet", async (name) => {
    const output = scratch(`built-${name}`);
    const built = await buildRecording({ parts: [fixture(name)], output });
    const bytes = await readFile(output);

    expect(has(await readFile(fixture(name)), CUES)).toBe(false);
    expect(has(bytes, CUES)).toBe(true);
    expect(built.mimeType).toContain("/webm");
    expect(await statedSeconds(output)).toBeCloseTo(built.seconds, 2);
    expect(contents(await packetsOf(output))).toEqual(contents(await packetsOf(fixture(name))));
    expect(await readdir(folder)).not.toContainEqual(expect.stringContaining(".tmp"));
  });

  test.each(["vp9.mp4", "h264.mp4", "h264.webm"])("puts the index of %s at the front of an MP4", async (name) => {
    const output = scratch(`built-${name}`);
    const built = await buildRecording({ parts: [fixture(name)], output });
    const bytes = await readFile(output);

    expect(built.mimeType).toContain("video/mp4");
    expect(bytes.indexOf("moof")).toBe(-1);
    expect(bytes.indexOf("moov")).toBeLessThan(bytes.indexOf("mdat"));
    expect(await statedSeconds(output)).toBeCloseTo(built.seconds, 2);
    const [before, after] = [await packetsOf(fixture(name)), await packetsOf(output)];
    expect(after.length).toBe(before.length);
    expect(contents(after, "audio")).toEqual(contents(before, "audio"));
  });

  test("joins two parts on one timeline", async () => {
    const parts = [fixture("vp8.webm"), fixture("vp8-again.webm")];
    const built = await buildRecording({ parts, output: scratch("joined.webm") });
    const [first, second] = [await probeRecording(parts[0] ?? ""), await probeRecording(parts[1] ?? "")];

    expect(built.partOffsets).toEqual([0, first.seconds]);
    expect(built.seconds).toBeCloseTo(first.seconds + second.seconds, 3);
    expect(built).toMatchObject({ hasVideo: true, skipped: [] });
    expect((await probeRecording(scratch("joined.webm"))).seconds).toBeCloseTo(built.seconds, 2);

    const joined = await packetsOf(scratch("joined.webm"));
    for (const kind of ["video", "audio"]) {
      const raw = [...(await packetsOf(parts[0] ?? "")), ...(await packetsOf(parts[1] ?? ""))];
      expect(contents(joined, kind)).toEqual(contents(raw, kind));
      const times = joined.filter((packet) => packet.kind === kind).map((packet) => packet.at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
    const partTwo = joined.find((packet) => packet.kind === "video" && packet.at >= first.seconds - 0.001);
    expect(partTwo?.key).toBe(true);
  });

  test("skips and reports a part with nothing in it", async () => {
    await writeFile(scratch("nothing.webm"), (await readFile(fixture("vp8.webm"))).subarray(0, 190));
    const parts = [fixture("vp8.webm"), scratch("nothing.webm"), fixture("vp8-again.webm")];
    const built = await buildRecording({ parts, output: scratch("gap.webm") });

    expect(built.partOffsets).toEqual([0, 4.993, 4.993]);
    expect(built.skipped).toEqual([{ part: 1, reason: expect.stringContaining("before its first whole packet") }]);
  });

  test("refuses to join parts that differ, and writes nothing", async () => {
    const parts = [fixture("vp8.webm"), fixture("audio.webm"), fixture("vp9.mp4"), fixture("vp8-again.webm")];
    const refused = await buildRecording({ parts, output: scratch("mixed.webm") }).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(PartsDiffer);
    expect(refused).toMatchObject({ parts: [{ joins: true }, { joins: false }, { joins: false }, { joins: true }] });
    expect(await readdir(folder)).not.toContainEqual(expect.stringContaining("mixed"));
  });

  test("says so when no part can be read", async () => {
    await writeFile(scratch("noise.webm"), Buffer.alloc(5000, 7));
    await expect(buildRecording({ parts: [scratch("noise.webm")], output: scratch("no.webm") })).rejects.toThrow(
      MediaUnreadable,
    );
    await expect(buildRecording({ parts: [], output: scratch("no.webm") })).rejects.toThrow(MediaUnreadable);
  });

  test("keeps everything when the recorder's clock steps back", async () => {
    const bytes = await readFile(fixture("audio.webm"));
    const second = bytes.indexOf(Buffer.from("1f43b675", "hex"), 1000); // cluster header, then its Timestamp element
    bytes.writeUInt8(0, second + 14);
    bytes.writeUInt8(1, second + 15);
    await writeFile(scratch("clock.webm"), bytes);

    await buildRecording({ parts: [scratch("clock.webm")], output: scratch("clock-built.webm") });
    const built = await packetsOf(scratch("clock-built.webm"));
    expect(contents(built)).toEqual(contents(await packetsOf(fixture("audio.webm"))));
  });
});

describe("a recording cut at any byte", () => {
  // The built file has clusters of known size, as Firefox sends them; the raw ones have none, as Chromium does.
  const sources = ["vp8.webm", "audio.webm", "h264.webm", "vp9.mp4", "h264.mp4", "firefox-like.webm"];

  test.each(sources)("keeps every whole packet of %s", async (name) => {
    const path = name === "firefox-like.webm" ? scratch(name) : fixture(name);
    if (path === scratch(name)) await buildRecording({ parts: [fixture("vp8.webm")], output: path });
    const whole = await readFile(path);
    const all = await packetsOf(path);
    const roll = dice(42);

    for (let round = 0; round < 20; round++) {
      const length = Math.floor(whole.length * (0.1 + 0.9 * roll()));
      const cut = whole.subarray(0, length);
      await writeFile(scratch("cut"), cut);
      // A packet is whole when its bytes are in what is left. Chromium's MP4 has them in the order of the tracks.
      const kept = all.filter((packet) => cut.includes(Buffer.from(packet.bytes, "base64")));

      const built = await buildRecording({ parts: [scratch("cut")], output: scratch("cut-built") }).catch((error) => {
        expect(error, `cut at ${length}`).toBeInstanceOf(MediaUnreadable);
        return null;
      });
      const found = built ? await packetsOf(scratch("cut-built")) : [];
      if (name !== "h264.webm") {
        // (H.264 is packed differently in MP4.)
        expect(contents(found, "video"), `cut at ${length}`).toEqual(contents(kept, "video"));
      }
      expect(contents(found, "audio"), `cut at ${length}`).toEqual(contents(kept, "audio"));
      expect(found.length, `cut at ${length}`).toBe(kept.length);
      if (built) expect((await probeRecording(scratch("cut"))).seconds).toBe(built.seconds);
    }
  });

  test("is never refused, wherever the cut is", async () => {
    const whole = await readFile(fixture("audio.webm"));
    for (let length = 300; length < 3000; length += 37) {
      await writeFile(scratch("cut"), whole.subarray(0, length));
      expect((await probeRecording(scratch("cut"))).hasAudio).toBe(true);
    }
  });
});

describe("sliceAudio", () => {
  test.each(["vp8.webm", "audio.webm", "vp9.mp4"])("cuts one answer out of %s", async (name) => {
    const input = scratch(`to-slice-${name}`);
    await buildRecording({ parts: [fixture(name)], output: input });
    const slice = await sliceAudio({ input, from: 1, to: 2.5, output: scratch(`slice-${name}`) });

    expect(slice.seconds).toBeGreaterThanOrEqual(1.5);
    expect(slice.seconds).toBeLessThanOrEqual(1.5 + 2 * 0.06);
    expect(slice.mimeType).toMatch(/^audio\//);
    expect(await probeRecording(scratch(`slice-${name}`))).toMatchObject({ hasVideo: false, seconds: slice.seconds });
    const heard = (await packetsOf(input)).filter(({ kind, at }) => kind === "audio" && at > 0.94 && at < 2.5);
    const cut = await packetsOf(scratch(`slice-${name}`));
    expect(contents(cut)).toEqual(contents(heard));
    expect(cut[0]?.at).toBeCloseTo(0, 3);
  });

  test("gives what there is when the range reaches past the end", async () => {
    const output = scratch("tail.webm");
    const { seconds } = await sliceAudio({ input: fixture("audio.webm"), from: 3, to: 100, output });
    expect(seconds).toBeCloseTo(0.96, 1);
  });

  test("refuses a range without sound and a range that is none", async () => {
    const output = scratch("none.webm");
    const input = fixture("audio.webm");
    await expect(sliceAudio({ input, from: 50, to: 60, output })).rejects.toThrow("no sound between 50 s and 60 s");
    await expect(sliceAudio({ input, from: 2, to: 2, output })).rejects.toThrow(RangeError);
    await expect(sliceAudio({ input, from: -1, to: 2, output })).rejects.toThrow(RangeError);
    await expect(sliceAudio({ input, from: Number.NaN, to: 2, output })).rejects.toThrow(RangeError);
  });
});
