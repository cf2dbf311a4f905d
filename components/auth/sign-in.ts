import { AppError } from "@/lib/contract/errors";
import { browserRead } from "@/lib/queries/read";

export type SignIn = { email: string; password: string };

/**
 * Opens a session for this browser.
 * @throws AppError with a sentence: a wrong pair, too many attempts (with the wait), an account that was shut out, no server
 */
export async function signIn({ email, password }: SignIn): Promise<void> {
  const answer = await fetch("/api/auth/sign-in/email", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  }).catch((cause: unknown) => {
    throw new AppError("unavailable", "The server could not be reached. Check your connection and try again.", {
      cause,
    });
  });
  if (!answer.ok)
    throw refusal(answer.status, answer.headers.get("x-retry-after") ?? answer.headers.get("retry-after"));
  await browserRead("getMe", {}).catch((error: unknown) => {
    // The pair was right, and yet nobody is signed in.
    if (error instanceof AppError && error.code === "unauthorized") {
      throw new AppError(
        "forbidden",
        "This account has been shut out. Ask an admin of your workspace to let you in again.",
      );
    }
    throw error;
  });
}

/** Why a sign-in was refused. `retryAfter`: seconds, as the header says. */
export function refusal(status: number, retryAfter: string | null): AppError {
  if (status === 429) {
    const seconds = Math.ceil(Number(retryAfter ?? ""));
    const wait = seconds > 0 ? `in ${seconds === 1 ? "a second" : `${seconds} seconds`}` : "in a minute";
    return new AppError("rate_limited", `Too many attempts. Try again ${wait}.`);
  }
  if (status < 500) return new AppError("unauthorized", "Email and password do not match an account here.");
  return new AppError("internal", "The server could not sign you in. Try again in a moment.");
}
