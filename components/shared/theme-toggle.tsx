"use client";

import { MonitorIcon, MoonIcon, SunIcon } from "lucide-react";
import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";
import { ToggleGroup, ToggleGroupItem } from "@/components/ui/toggle-group";

const themes = [
  { value: "light", label: "Light", Icon: SunIcon },
  { value: "dark", label: "Dark", Icon: MoonIcon },
  { value: "system", label: "As the system", Icon: MonitorIcon },
];

const never = () => () => {};

/** Light, dark, or as the system. */
export function ThemeToggle({ className }: { className?: string }) {
  const { theme, setTheme } = useTheme();
  // The choice lives in the browser: nothing is marked until it is known, so that server and browser agree.
  const isKnown = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

  return (
    <ToggleGroup
      aria-label="Theme"
      value={isKnown && theme ? [theme] : []}
      onValueChange={([chosen]) => {
        if (chosen) setTheme(chosen);
      }}
      className={className}
    >
      {themes.map(({ value, label, Icon }) => (
        <ToggleGroupItem key={value} value={value} aria-label={label} title={label}>
          <Icon aria-hidden />
        </ToggleGroupItem>
      ))}
    </ToggleGroup>
  );
}
