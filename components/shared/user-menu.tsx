"use client";

import { ChevronsUpDownIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Person } from "@/components/shared/person";
import { ThemeToggle } from "@/components/shared/theme-toggle";
import { Popover, PopoverContent, PopoverTitle, PopoverTrigger } from "@/components/ui/popover";

export type ShellUser = { name: string; role: string; email: string };

type UserMenuProps = {
  user: ShellUser;
  /** The sign-out button or form. */
  signOut: ReactNode;
  /** More rows, above signing out: links to one's own settings. */
  children?: ReactNode;
  /** Only the initials, for a narrow place. */
  compact?: boolean;
};

/** Who is signed in, the theme, and the way out. */
export function UserMenu({ user, signOut, children, compact = false }: UserMenuProps) {
  return (
    <Popover>
      <PopoverTrigger
        aria-label={`${user.name}: account and theme`}
        className={
          compact
            ? "grid size-10 place-items-center rounded-full"
            : "flex w-full min-w-0 items-center gap-2 rounded-md px-1.5 py-1.5 text-start transition-colors hover:bg-sidebar-accent focus-visible:outline-offset-0 data-popup-open:bg-sidebar-accent"
        }
      >
        {compact ? (
          <Person name={user.name} size="sm" className="[&>span:last-child]:hidden" />
        ) : (
          <>
            <Person name={user.name} secondary={user.role} className="flex-1" />
            <ChevronsUpDownIcon aria-hidden className="size-3.5 shrink-0 text-muted-foreground" />
          </>
        )}
      </PopoverTrigger>
      <PopoverContent side={compact ? "bottom" : "top"} align={compact ? "end" : "start"} className="w-60">
        <div className="flex min-w-0 flex-col">
          <PopoverTitle render={<p />} className="truncate">
            <bdi>{user.name}</bdi>
          </PopoverTitle>
          <p className="truncate text-muted-foreground text-table">{user.email}</p>
          <p className="text-muted-foreground text-table">{user.role}</p>
        </div>
        <div className="flex items-center justify-between gap-2 border-t pt-3">
          <span>Theme</span>
          <ThemeToggle />
        </div>
        <div className="flex flex-col gap-1 border-t pt-3">
          {children}
          {signOut}
        </div>
      </PopoverContent>
    </Popover>
  );
}
