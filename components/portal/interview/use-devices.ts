"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type DeviceChoice, type DeviceProblem, openStream } from "./open-stream";

export type DevicesState = {
  status: "idle" | "asking" | "ready" | "failed";
  stream: MediaStream | null;
  problem: DeviceProblem | null;
  choice: DeviceChoice;
  cameras: MediaDeviceInfo[];
  microphones: MediaDeviceInfo[];
};

/** Camera and microphone of this page: opens them, lists what could be chosen instead, closes them when it goes. */
export function useDevices(hasVideo: boolean) {
  const [state, setState] = useState<DevicesState>({
    status: "idle",
    stream: null,
    problem: null,
    choice: { hasVideo },
    cameras: [],
    microphones: [],
  });
  /** The stream to close when another one is opened or the page goes; null once it was handed over. */
  const owned = useRef<MediaStream | null>(null);
  /** Counts the openings: an answer to an older one is closed at once. */
  const opening = useRef(0);

  const close = useCallback(() => {
    opening.current += 1;
    for (const track of owned.current?.getTracks() ?? []) track.stop();
    owned.current = null;
  }, []);
  useEffect(() => close, [close]);

  const open = useCallback(
    async (choice: DeviceChoice): Promise<MediaStream | null> => {
      close();
      const mine = opening.current;
      setState((before) => ({ ...before, status: "asking", choice, problem: null, stream: null }));
      const opened = await openStream(choice);
      if (mine !== opening.current) {
        if ("stream" in opened) for (const track of opened.stream.getTracks()) track.stop();
        return null;
      }
      if ("problem" in opened) {
        setState((before) => ({ ...before, status: "failed", problem: opened.problem }));
        return null;
      }
      owned.current = opened.stream;
      // Names of devices are told only once permission was given.
      const devices = await navigator.mediaDevices.enumerateDevices();
      if (mine !== opening.current) return null; // Closed meanwhile, its tracks with it.
      setState((before) => ({
        ...before,
        status: "ready",
        stream: opened.stream,
        cameras: devices.filter((device) => device.kind === "videoinput"),
        microphones: devices.filter((device) => device.kind === "audioinput"),
      }));
      return opened.stream;
    },
    [close],
  );

  /** Camera and microphone off: nobody needs them any more. */
  const stop = useCallback(() => {
    close();
    setState((before) => ({ ...before, status: "idle", stream: null, problem: null }));
  }, [close]);

  /** From now on somebody else closes the stream. */
  const handOver = useCallback(() => {
    owned.current = null;
  }, []);

  return { ...state, open, stop, handOver };
}

export type Devices = ReturnType<typeof useDevices>;
