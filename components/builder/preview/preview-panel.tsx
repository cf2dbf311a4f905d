"use client";

/** What candidates see, and how the scores are made up. */
export function PreviewPanel(_: { workspace: string }) {
  return null;
}
