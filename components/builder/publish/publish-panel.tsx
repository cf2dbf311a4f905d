"use client";

/** What is missing before the posting can be published, each a way to the field; and what publishing changes. */
export function PublishPanel() {
  return null;
}
