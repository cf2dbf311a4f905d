"use client";

import {
  CellObject,
  ObjectIsOn,
  ObjectSelect,
  useObject,
  useObjectField,
} from "@/components/builder/fields/cell-object";
import { SelectBox } from "@/components/builder/fields/choice-box";
import { hourWords, zoneName } from "@/components/builder/words/object-words";
import { STEP_WORDS } from "@/components/builder/words/step-words";

const hours = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    const hour = from + index;
    return { value: String(hour), label: hourWords(hour) };
  });
const STARTS = hours(0, 23);
const ENDS = hours(1, 24);

/** When nothing is sent, in the candidates' zone. */
export function QuietHours({ stepId }: { stepId: string }) {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return (
    <CellObject stepId={stepId} field="blackout_period" {...STEP_WORDS.conversational_sms.blackout_period}>
      <ObjectIsOn
        description="No message goes out in these hours; it waits until they are over."
        usual={{ timezone: timeZone, start_hour: 20, end_hour: 8 }}
      />
      <Hours />
    </CellObject>
  );
}

function Hours() {
  const { value } = useObject();
  if (value.enabled !== true) return null;
  const zones = [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])].map((zone) => ({
    value: zone,
    label: zoneName(zone),
  }));
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-[1fr_1fr_2fr]">
      <Hour name="start_hour" items={STARTS} />
      <Hour name="end_hour" items={ENDS} />
      <ObjectSelect name="timezone" items={zones} areItemsKnown={false} />
    </div>
  );
}

function Hour({ name, items }: { name: string; items: { value: string; label: string }[] }) {
  const { value, onChange, ...field } = useObjectField(name);
  return (
    <SelectBox
      {...field}
      items={items}
      areItemsKnown={false}
      value={typeof value === "number" ? String(value) : value}
      onChange={(hour) => onChange(hour === null ? null : Number(hour))}
    />
  );
}
