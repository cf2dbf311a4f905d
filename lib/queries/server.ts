import "server-only";
import { QueryClient } from "@tanstack/react-query";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { bridge, type Missing } from "@/lib/client/bridge";
import type { Client } from "@/lib/client/create-client";
import { memberClient } from "@/lib/client/member-client";
import type { Member } from "@/lib/contract/actor";
import { AppError } from "@/lib/contract/errors";
import type { Read } from "./read";

/** The member who asks for this page, looked up once for each request; null when nobody is signed in. */
export const currentMember = cache(async (): Promise<Member | null> => bridge().session(await headers()));

/** Scheme and host as the browser sees this server; lib/server/main.ts sets the header, clients cannot. */
async function currentOrigin(): Promise<string> {
  return (await headers()).get("x-greenroom-origin") ?? bridge().appUrl;
}

/** What cannot be done here, and why, so that no page offers it. */
export const missingHere = (): Missing => bridge().missing;

/** The member, or off to the sign-in page, which leads back here (to the set-up page on a new installation). */
export async function requireMember(): Promise<Member> {
  const member = await currentMember();
  if (member) return member;
  if (await bridge().needsSetUp()) redirect("/setup");
  const asked = (await headers()).get("x-greenroom-path") ?? "/";
  redirect(asked === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(asked)}`);
}

/** The client of the member who asks for this page. */
async function currentClient(): Promise<Client> {
  return memberClient(await requireMember(), await currentOrigin());
}

/** Reads in process for the member who asks for this page. */
export async function serverRead(): Promise<Read> {
  const client = await currentClient();
  return (id, call) => {
    const run = client[id] as (given: typeof call) => ReturnType<Read>; // safe: the client is keyed by operation id
    return run(call) as never; // safe: the client answers this operation's own response
  };
}

/** The query client of one page's prefetch: its title and its body read the same thing once. */
export const pageQueries = cache(() => new QueryClient({ defaultOptions: { queries: { staleTime: 5000 } } }));

/** A page waits this long for what it shows first; what takes longer is read by the browser, under a skeleton. */
const PATIENCE_MS = 2000;

/** What `work` gives, or undefined when that takes longer than a page waits. */
export async function soon<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Waits for what a page shows first. What does not exist leads to the not-found page; any other refusal is left to the
 * page, which asks again and shows it in its place.
 */
export async function foundSoon(work: Promise<unknown>): Promise<void> {
  try {
    await soon(work);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "not_found") notFound();
  }
}
