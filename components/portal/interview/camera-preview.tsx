"use client";

import { useEffect, useRef } from "react";
import { cn } from "@/lib/utils";

/** The candidate's own picture, mirrored as in a looking glass; the recording is not. */
export function CameraPreview({ stream, className }: { stream: MediaStream; className?: string }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  return (
    <video
      ref={video}
      autoPlay
      muted
      playsInline
      aria-label="What your camera sees"
      className={cn("aspect-4/3 w-full -scale-x-100 rounded-lg bg-secondary object-cover", className)}
    />
  );
}
