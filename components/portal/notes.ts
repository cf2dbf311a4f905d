/**
 * Small notes of this browser, each under a key: a draft, the link of a posting. A browser that keeps nothing (private
 * windows, storage switched off) reads null and the page works as if it were new.
 */
export const notes = {
  read(key: string): string | null {
    try {
      return localStorage.getItem(PREFIX + key);
    } catch {
      return null; // Storage is forbidden: as good as empty.
    }
  },
  /** False when this browser keeps nothing. */
  write(key: string, value: string): boolean {
    try {
      localStorage.setItem(PREFIX + key, value);
      return true;
    } catch {
      return false; // Full or forbidden: the page still holds the value.
    }
  },
  remove(key: string): void {
    try {
      localStorage.removeItem(PREFIX + key);
    } catch {
      // Forbidden: there was nothing to remove.
    }
  },
};

const PREFIX = "greenroom:";

/** The keys, in one place, so that what one page writes another one finds. */
export const noteKeys = {
  link: (company: string, name: string) => `link:${company}/${name}`,
  statements: (interviewId: string) => `statements:${interviewId}`,
  form: (interviewId: string) => `form:${interviewId}`,
  number: (interviewId: string, questionId: string) => `number:${interviewId}:${questionId}`,
  draft: (interviewId: string, promptId: string) => `draft:${interviewId}:${promptId}`,
  answer: (interviewId: string, promptId: string) => `answer:${interviewId}:${promptId}`,
  muted: "muted",
};

/** A name for this tab: random, and the same after a reload. */
export function tabId(): string {
  const key = `${PREFIX}tab`;
  try {
    const known = sessionStorage.getItem(key);
    if (known) return known;
    const fresh = randomName();
    sessionStorage.setItem(key, fresh);
    return fresh;
  } catch {
    return nameOfThisPage; // Storage is forbidden: the name lives as long as the page.
  }
}

// crypto.randomUUID exists on secure origins only; getRandomValues everywhere.
const randomName = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const nameOfThisPage = randomName();
