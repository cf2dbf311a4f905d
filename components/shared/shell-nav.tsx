"use client";

import { MoreHorizontalIcon } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { type NavTarget, pickActive } from "@/components/shared/pick-active";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuLinkItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { cn } from "@/lib/utils";

/** `icon` is an element (`<UsersIcon />`), so that server components can pass it. */
export type ShellNavItem = NavTarget & { label: string; icon: ReactNode };

/** The sidebar's list. */
export function SidebarNav({ items }: { items: ShellNavItem[] }) {
  const current = pickActive(items, usePathname());
  return (
    <ul className="flex flex-col gap-0.5">
      {items.map((item) => (
        <li key={item.href}>
          <Link
            href={item.href}
            aria-current={item === current ? "page" : undefined}
            className="flex h-8 items-center gap-2.5 rounded-md px-2 text-sidebar-foreground transition-colors hover:bg-sidebar-accent hover:text-sidebar-accent-foreground focus-visible:outline-offset-0 aria-[current=page]:bg-sidebar-accent aria-[current=page]:font-medium aria-[current=page]:text-sidebar-accent-foreground [&_svg]:size-4 [&_svg]:shrink-0 aria-[current=page]:[&_svg]:text-sidebar-primary"
          >
            {item.icon}
            <span className="min-w-0 flex-1 truncate">{item.label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

const barItemClass =
  "flex h-14 w-full min-w-0 flex-col items-center justify-center gap-1 rounded-md px-0.5 text-[0.6875rem] text-sidebar-foreground leading-none focus-visible:-outline-offset-2 aria-[current=page]:font-medium aria-[current=page]:text-sidebar-primary [&_svg]:size-5 [&_svg]:shrink-0";

const barPlaces = 5;

/** The bottom bar of small screens: five places; what does not fit is behind "More". */
export function BottomNav({ items }: { items: ShellNavItem[] }) {
  const current = pickActive(items, usePathname());
  const isTooMany = items.length > barPlaces;
  const shown = isTooMany ? items.slice(0, barPlaces - 1) : items;
  const rest = isTooMany ? items.slice(barPlaces - 1) : [];
  const isCurrentInRest = rest.some((item) => item === current);

  return (
    <ul className="flex">
      {shown.map((item) => (
        <li key={item.href} className="min-w-0 flex-1">
          <Link href={item.href} aria-current={item === current ? "page" : undefined} className={barItemClass}>
            {item.icon}
            <span className="max-w-full truncate pb-px">{item.label}</span>
          </Link>
        </li>
      ))}
      {rest.length > 0 && (
        <li className="min-w-0 flex-1">
          <DropdownMenu>
            <DropdownMenuTrigger className={cn(barItemClass, isCurrentInRest && "font-medium text-sidebar-primary")}>
              <MoreHorizontalIcon aria-hidden />
              <span className="pb-px">More</span>
            </DropdownMenuTrigger>
            <DropdownMenuContent side="top" align="end">
              {rest.map((item) => (
                <DropdownMenuLinkItem key={item.href} closeOnClick render={<Link href={item.href} />}>
                  {item.icon}
                  {item.label}
                </DropdownMenuLinkItem>
              ))}
            </DropdownMenuContent>
          </DropdownMenu>
        </li>
      )}
    </ul>
  );
}
