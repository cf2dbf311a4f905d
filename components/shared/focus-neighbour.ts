/**
 * Called while `control`, which takes its own item out of a list, is still there: the focus goes to the same control of
 * the next item, else of the one before, so that it is not lost with the item. Items are `li`, their controls carry
 * `data-takes-out`. False where the list has no other; nothing happens where the focus is elsewhere by now.
 */
export function focusNeighbour(control: HTMLElement): boolean {
  if (document.activeElement !== control) return true;
  const item = control.closest("li");
  for (const neighbour of [item?.nextElementSibling, item?.previousElementSibling]) {
    const same = neighbour?.querySelector<HTMLElement>("[data-takes-out]");
    if (!same) continue;
    same.focus();
    return true;
  }
  return false;
}
