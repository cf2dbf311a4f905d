/**
 * Called after a change: runs `focus` when React has brought the page up to it, which is before the next key is heard
 * (React does it in a microtask of its own, queued by the change); else with the next picture. `focus` answers whether
 * there was something to focus.
 */
export function focusSoon(focus: () => boolean): void {
  queueMicrotask(() => {
    if (!focus()) requestAnimationFrame(() => focus());
  });
}
