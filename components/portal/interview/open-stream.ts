import { chooseMimeType } from "@/components/portal/recorder/mime-choice";

/** Which devices to open; without an id the browser's own choice. */
export type DeviceChoice = { hasVideo: boolean; cameraId?: string; microphoneId?: string };

/** Why there is no stream, as something a person can act on. */
export type DeviceProblem = "denied" | "no_microphone" | "no_camera" | "in_use" | "insecure" | "unsupported" | "failed";

export type Opened = { stream: MediaStream } | { problem: DeviceProblem };

/** Whether this browser can record at all; null when it can. */
export function recordingProblem(hasVideo: boolean): DeviceProblem | null {
  if (!window.isSecureContext) return "insecure";
  if (!navigator.mediaDevices?.getUserMedia || typeof MediaRecorder === "undefined") return "unsupported";
  return chooseMimeType(hasVideo, (type) => MediaRecorder.isTypeSupported(type)) === null ? "unsupported" : null;
}

/** Opens microphone and camera; asks for permission where it is not given yet. */
export async function openStream(choice: DeviceChoice): Promise<Opened> {
  const problem = recordingProblem(choice.hasVideo);
  if (problem) return { problem };
  try {
    return { stream: await navigator.mediaDevices.getUserMedia(constraintsOf(choice)) };
  } catch (error) {
    const name = error instanceof DOMException ? error.name : "";
    // A device that was chosen earlier is gone: take whatever there is.
    const isGone = name === "OverconstrainedError" && (choice.cameraId || choice.microphoneId);
    if (isGone) return openStream({ hasVideo: choice.hasVideo });
    return { problem: await problemOf(name, choice) };
  }
}

function constraintsOf({ hasVideo, cameraId, microphoneId }: DeviceChoice): MediaStreamConstraints {
  return {
    audio: {
      ...(microphoneId && { deviceId: { exact: microphoneId } }),
      echoCancellation: true,
      noiseSuppression: true,
      autoGainControl: true,
    },
    video: hasVideo && {
      ...(cameraId ? { deviceId: { exact: cameraId } } : { facingMode: "user" }),
      width: { ideal: 640 },
      height: { ideal: 480 },
      frameRate: { ideal: 24, max: 30 },
    },
  };
}

async function problemOf(name: string, { hasVideo }: DeviceChoice): Promise<DeviceProblem> {
  if (name === "NotAllowedError" || name === "SecurityError") return "denied";
  if (name === "NotReadableError" || name === "AbortError") return "in_use";
  if (name !== "NotFoundError" && name !== "OverconstrainedError") return "failed";
  const devices = await navigator.mediaDevices.enumerateDevices();
  const hasMicrophone = devices.some((device) => device.kind === "audioinput");
  return hasVideo && hasMicrophone ? "no_camera" : "no_microphone";
}
