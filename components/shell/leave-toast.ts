/**
 * Call it first in an undo. A toast gives the focus back when it is left; removed while its button has the focus, it does so
 * only when the last toast goes, seconds later, in the middle of what is being typed by then.
 */
export function leaveToast(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.closest("[data-sonner-toaster]")) focused.blur();
}
