import { platform } from "./platform";
import { portal } from "./portal";
import { workspace } from "./workspace";

/** Every operation of every door, by its one name. */
export const operations = { ...platform, ...workspace, ...portal };
export type Operations = typeof operations;
export type OperationId = keyof Operations;

/** Where each door stands below the server's address. */
export const DOOR_ROOTS = { platform: "/api/v2", workspace: "/api/workspace", portal: "/api/portal" } as const;
