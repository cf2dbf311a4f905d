"use client";

import { useId } from "react";
import { controlClass } from "@/components/ui/input";
import { cn } from "@/lib/utils";

type DeviceSelectProps = {
  label: string;
  devices: MediaDeviceInfo[];
  /** The device in use. */
  value: string;
  onChange: (deviceId: string) => void;
};

/** The browser's own list: on a phone it opens the way people know. */
export function DeviceSelect({ label, devices, value, onChange }: DeviceSelectProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={cn(controlClass, "h-11 text-base")}
      >
        {devices.map((device, index) => (
          <option key={device.deviceId} value={device.deviceId}>
            {device.label || `${label} ${index + 1}`}
          </option>
        ))}
      </select>
    </div>
  );
}
