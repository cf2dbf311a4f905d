/** MM:SS, or H:MM:SS from one hour on: how the API writes its timestamps and the pages show them. Not a number of seconds: 00:00. */
export function clockWords(seconds: number): string {
  const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
  const pad = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return `${hours > 0 ? `${hours}:` : ""}${pad(minutes)}:${pad(whole % 60)}`;
}
