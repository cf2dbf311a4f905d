"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { type NavTarget, pickActive } from "@/components/shared/pick-active";
import { tabClass } from "@/components/ui/tabs";
import { cn } from "@/lib/utils";

export type NavTab = NavTarget & { label: string; count?: number };

/** Tabs that are pages. The one with the longest matching path is the current one, unless an item says `active`. */
export function NavTabs({ label, items, className }: { label: string; items: NavTab[]; className?: string }) {
  const current = pickActive(items, usePathname());
  return (
    <nav aria-label={label} className={cn("-mb-px flex gap-4 overflow-x-auto [scrollbar-width:none]", className)}>
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
