import "server-only";
import { QueryClient } from "@tanstack/react-query";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { bridge } from "@/lib/client/bridge";
import type { Client } from "@/lib/client/create-client";
import { memberClient } from "@/lib/client/member-client";
import type { Member } from "@/lib/contract/actor";
import type { Read } from "./read";

/** The member who asks for this page, looked up once for each request; null when nobody is signed in. */
export const currentMember = cache(async (): Promise<Member | null> => bridge().session(await headers()));

/** Scheme and host as the browser sees this server; lib/server/main.ts sets the header, clients cannot. */
export async function currentOrigin(): Promise<string> {
  return (await headers()).get("x-greenroom-origin") ?? bridge().appUrl;
}

/** The member, or off to the sign-in page, which leads back here (to the set-up page on a new installation). */
export async function requireMember(): Promise<Member> {
  const member = await currentMember();
  if (member) return member;
  if (await bridge().needsSetUp()) redirect("/setup");
  const asked = (await headers()).get("x-greenroom-path") ?? "/";
  redirect(asked === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(asked)}`);
}

/** The client of the member who asks for this page. */
export async function currentClient(): Promise<Client> {
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

/** A query client for one page's prefetch. */
export const pageQueries = () => new QueryClient();
