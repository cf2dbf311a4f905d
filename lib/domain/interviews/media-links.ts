import { signMediaUrl } from "@/lib/providers/media/signed-url";

/** Links stay the same for this long, so that a page that refetches does not restart its player. */
const STEADY_MS = 15 * 60 * 1000;
/** And open at least this long. */
const OPEN_MS = 60 * 60 * 1000;

/** A short-lived link to a stored file: full address, good for 60 to 75 minutes. */
export function mediaLink(house: { appUrl: string; secret: string }, key: string, now = Date.now()): string {
  const expiresAt = new Date(Math.ceil(now / STEADY_MS) * STEADY_MS + OPEN_MS);
  return house.appUrl + signMediaUrl({ key, secret: house.secret, expiresAt });
}

/** Where an interview's files are kept; keys are lower-case. */
export const mediaKey = (interviewId: string, file: string) => `interviews/${interviewId.toLowerCase()}/${file}`;
