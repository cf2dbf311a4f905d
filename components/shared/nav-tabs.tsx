"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { type NavTarget, pickActive } from "@/components/shared/pick-active";
import { tabClass } from "@/components/ui/tabs";
import { cn } from "@/lib/utils";

export type NavTab = NavTarget & { label: string; count?: number };

/** Tabs that are pages. The one with the longest matching path is the current one, unless an item says `active`. */
export function NavTabs({ label, items, className }: { label: string; items: NavTab[]; className?: string }) {
  const current = pickActive(items, usePathname());
  const nav = useRef<HTMLElement>(null);
  const href = current?.href;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another current tab is what moves the row.
  useEffect(() => {
    // On a narrow screen the row is wider than the page: the tab one is on must not be cut off.
    nav.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [href]);
  return (
    <nav
      ref={nav}
      aria-label={label}
      className={cn("-mb-px flex gap-4 overflow-x-auto [scrollbar-width:none]", className)}
    >
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          aria-current={item === current ? "page" : undefined}
          className={tabClass}
        >
          {item.label}
          {item.count !== undefined && (
            <span className="font-normal text-muted-foreground tabular-nums">{item.count.toLocaleString("en")}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
