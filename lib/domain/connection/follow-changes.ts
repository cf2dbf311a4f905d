import type { Member } from "@/lib/contract/actor";
import { AppError } from "@/lib/contract/errors";
import type { LiveChange } from "@/lib/contract/workspace/connection";
import type { Listener } from "@/lib/jobs/changes";
import { visiblePostingIds } from "@/lib/store/postings";
import { roleOfSession } from "@/lib/store/users";
import { type Context, memberOf, type Verb } from "../context";
import { sharedWith } from "../postings/find-posting";

/** Changes are gathered for so long, so that a flood of them costs one look at what may be seen and one write. */
const GATHER_MS = 100;
/** A line that says nothing: proxies close connections on which nothing comes. */
const HEARTBEAT_MS = 20_000;
/** A session that ended, or a role that changed, ends the stream at the latest after this. */
const SESSION_MS = 60_000;
/** A reader that is so many writes behind is let go. */
const MOST_WAITING = 200;

/**
 * Every change the caller may see, as server-sent events, until they leave, their session ends or the server stops.
 * Refused in hosted mode: most of what changes there is never told to us, and a page that thinks so reads too seldom.
 */
export const followChanges: Verb<"followChanges"> = async (ctx) => {
  if (ctx.hosted) throw new AppError("unavailable", "The hosted service does not tell of its changes.");
  return { bytes: streamOf(ctx, memberOf(ctx)) };
};

/** @throws AppError unavailable while the database does not tell of changes */
function streamOf(ctx: Context, member: Member): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let isOpen = true;
      const end = () => {
        if (!isOpen) return;
        stop();
        controller.close();
      };
      const write = (text: string) => {
        if (!isOpen || text === "") return;
        controller.enqueue(encoder.encode(text));
        if ((controller.desiredSize ?? 0) < -MOST_WAITING) end();
      };
      const failed = (error: unknown) => {
        console.error(`live updates: a stream broke off: ${(error as Error).message}`);
        end();
      };

      const gather = gatherer(async (changes) => {
        write((await visibleOf(ctx, member, changes)).map(eventOf).join(""));
      }, failed);
      const unfollow = ctx.changes.follow(member.workspaceId, { hear: gather.add, end });
      if (!unfollow) throw new AppError("unavailable", "Changes cannot be followed at the moment.");

      const heartbeat = setInterval(() => write(": still here\n\n"), HEARTBEAT_MS).unref();
      const session = setInterval(() => {
        roleOfSession(ctx.db, member.sessionId).then((role) => role === member.role || end(), failed);
      }, SESSION_MS).unref();
      stop = () => {
        isOpen = false;
        unfollow();
        gather.stop();
        clearInterval(heartbeat);
        clearInterval(session);
      };
      // Something at once, so that the headers reach the browser.
      write(": following\n\n");
    },
    cancel() {
      stop();
    },
  });
}

const eventOf = (change: LiveChange) => `event: change\ndata: ${JSON.stringify(change)}\n\n`;

type Heard = Parameters<Listener["hear"]>[0];

/** Hands over what was added, each change once, at most every GATHER_MS. */
function gatherer(hand: (changes: Heard[]) => Promise<void>, failed: (error: unknown) => void) {
  const gathered = new Map<string, Heard>();
  let timer: NodeJS.Timeout | undefined;
  return {
    add(change: Heard) {
      const name = `${change.postingId} ${change.interviewId ?? ""}`;
      const { planRevision, ...whole } = change;
      // Of several changes of a posting none is told as the one.
      const isSame = !gathered.has(name) || gathered.get(name)?.planRevision === planRevision;
      gathered.set(name, isSame ? change : whole);
      timer ??= setTimeout(() => {
        timer = undefined;
        const changes = [...gathered.values()];
        gathered.clear();
        hand(changes).catch(failed);
      }, GATHER_MS).unref();
    },
    stop: () => clearTimeout(timer),
  };
}

/** Hiring managers hear of what is shared with them at that moment; everybody else of the whole workspace. */
async function visibleOf(ctx: Context, member: Member, changes: Heard[]): Promise<LiveChange[]> {
  const manager = sharedWith(ctx);
  const ids = [...new Set(changes.map((change) => change.postingId))];
  const visible =
    manager === undefined
      ? ids
      : await visiblePostingIds(ctx.db, { workspaceId: member.workspaceId, ids, sharedWith: manager });
  const seen = new Set(visible);
  return changes
    .filter((change) => seen.has(change.postingId))
    .map((change) => ({
      posting_id: change.postingId,
      interview_id: change.interviewId,
      plan_revision: change.planRevision,
    }));
}
