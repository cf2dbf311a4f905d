/**
 * Runs `focus` as soon as the page has caught up with the change that is being made, which is before the next key is
 * heard; where that takes React longer, with the next picture. `focus` answers whether there was something to focus.
 */
export function focusSoon(focus: () => boolean): void {
  queueMicrotask(() => {
    if (!focus()) requestAnimationFrame(() => focus());
  });
}
