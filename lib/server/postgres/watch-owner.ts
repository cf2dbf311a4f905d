import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";

/** Ends the database when this process dies without having stopped it. */
export type Watchdog = { dismiss(): void };

/**
 * A line on the pipe dismisses it. The end of the pipe without one means that the server process is gone, by whatever
 * cause: then the database gets a fast shutdown, after 20 seconds an immediate one, and the folders are removed. Each
 * signal is preceded by a check that the number still belongs to the database of this cluster.
 * Arguments: pid, cluster, folders to remove.
 */
const SHELL_PROGRAM = `
trap '' HUP INT TERM
read -r line && exit 0
is_ours() {
  if [ -d /proc/self ]; then [ "$(readlink "/proc/$1/cwd")" = "$2" ]
  else ps -o command= -p "$1" | grep -qF -- "$2"; fi
}
turn=0
while is_ours "$1" "$2"; do
  [ "$turn" = 0 ] && kill -INT "$1"
  [ "$turn" = 200 ] && kill -QUIT "$1"
  [ "$turn" -gt 400 ] && exit 1
  turn=$((turn + 1))
  sleep 0.1
done
shift 2
rm -rf -- "$@"
`;

/** Windows has neither sh nor signals; pg_ctl does it there. Arguments: pg_ctl, cluster. */
const NODE_PROGRAM = `
const { spawnSync } = require("node:child_process");
const [, pgCtl, cluster] = process.argv;
let isDismissed = false;
process.stdin.on("data", () => { isDismissed = true; process.exit(0); });
process.stdin.on("end", () => { if (!isDismissed) spawnSync(pgCtl, ["stop", "-D", cluster, "-m", "fast"]); });
`;

/**
 * Starts the watchdog, a tiny process that holds the other end of a pipe. In: the database's process number, the real
 * path of its cluster, pg_ctl, the folders nobody needs once the database is gone, and where to complain when it cannot
 * be started.
 */
export function watchOwner(
  { pid, cluster, pgCtl, removeAfter }: { pid: number; cluster: string; pgCtl: string; removeAfter: string[] },
  log: (sentence: string) => void,
): Watchdog {
  const child =
    process.platform === "win32"
      ? start(process.execPath, ["-e", NODE_PROGRAM, pgCtl, cluster])
      : start("/bin/sh", ["-c", SHELL_PROGRAM, "greenroom-watchdog", String(pid), cluster, ...removeAfter]);
  child.on("error", (error) => log(`The database will outlive this server if it is killed: ${error.message}.`));
  // Neither the process nor the pipe to it keeps this process alive.
  child.unref();
  if (child.stdin instanceof Socket) child.stdin.unref();
  // Once it is gone a write fails; there is nothing left to tell it then.
  child.stdin?.on("error", () => undefined);
  return { dismiss: () => child.stdin?.end("dismissed\n") };
}

function start(program: string, args: string[]): ChildProcess {
  // Detached, so that Ctrl-C in a terminal reaches Greenroom alone, which then stops the database in its own order.
  const { PATH, SystemRoot } = process.env;
  const env = { NODE_ENV: process.env.NODE_ENV, PATH, SystemRoot };
  return spawn(program, args, { stdio: ["pipe", "ignore", "ignore"], detached: true, env, cwd: "/" });
}
