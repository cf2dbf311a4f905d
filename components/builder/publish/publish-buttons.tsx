"use client";

/** What can be done with the posting as a whole. */
export function PublishButtons() {
  return null;
}
