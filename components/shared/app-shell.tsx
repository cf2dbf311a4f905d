import type { ReactNode } from "react";
import { BottomNav, type ShellNavItem, SidebarNav } from "@/components/shared/shell-nav";
import { type ShellUser, UserMenu } from "@/components/shared/user-menu";

type AppShellProps = {
  /** The product's or workspace's name, at the top of the sidebar. */
  brand: ReactNode;
  items: ShellNavItem[];
  user: ShellUser;
  signOut: ReactNode;
  /** More rows of the user menu. */
  userMenu?: ReactNode;
  children: ReactNode;
};

/**
 * The frame of the recruiter's pages: a sidebar of 220 px; below 768 px a bar at the bottom and a thin row at the top.
 * The page scrolls in the window, so that browser, keys and anchors behave as they always do.
 */
export function AppShell({ brand, items, user, signOut, userMenu, children }: AppShellProps) {
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[220px_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only rounded-md bg-primary px-3 text-primary-foreground focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:inline-flex focus:h-8 focus:items-center"
      >
        Skip to content
      </a>

      <aside
        aria-label="Sidebar"
        className="sticky top-0 hidden h-dvh min-h-0 flex-col border-e bg-sidebar text-sidebar-foreground md:flex"
      >
        <div className="flex h-12 shrink-0 items-center px-4 font-semibold text-foreground">{brand}</div>
        <nav aria-label="Main" className="min-h-0 flex-1 overflow-y-auto p-2">
          <SidebarNav items={items} />
        </nav>
        <div className="shrink-0 border-t p-2">
          <UserMenu user={user} signOut={signOut}>
            {userMenu}
          </UserMenu>
        </div>
      </aside>

      <div className="flex min-w-0 flex-col pb-[calc(3.5rem+env(safe-area-inset-bottom))] md:pb-0">
        <header className="flex h-12 items-center justify-between border-b bg-sidebar ps-4 pe-2 md:hidden">
          <div className="min-w-0 truncate font-semibold">{brand}</div>
          <UserMenu user={user} signOut={signOut} compact>
            {userMenu}
          </UserMenu>
        </header>
        {/* Focusable, so that the skip link moves the keyboard along with the eye. */}
        <main id="content" tabIndex={-1} className="min-w-0 flex-1 outline-none">
          {children}
        </main>
      </div>

      <nav
        aria-label="Main"
        className="fixed inset-x-0 bottom-0 z-40 border-t bg-sidebar pb-[env(safe-area-inset-bottom)] md:hidden"
      >
        <BottomNav items={items} />
      </nav>
    </div>
  );
}
