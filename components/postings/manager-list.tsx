import { Person } from "@/components/shared/person";
import { Checkbox } from "@/components/ui/checkbox";

type Manager = { id: string; name: string; email: string };
type ManagerListProps = { managers: Manager[]; chosen: string[]; onToggle: (id: string, isIn: boolean) => void };

/** The hiring managers of the team, each with a checkbox: who sees a posting. */
export function ManagerList({ managers, chosen, onToggle }: ManagerListProps) {
  return (
    <ul className="flex max-h-72 flex-col overflow-y-auto rounded-md border">
      {managers.map((manager) => (
        <li key={manager.id} className="border-b last:border-0">
          {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is the control; the linter does not know it. */}
          <label className="flex cursor-pointer items-center gap-3 px-3 py-2 hover:bg-accent">
            <Checkbox checked={chosen.includes(manager.id)} onCheckedChange={(isIn) => onToggle(manager.id, isIn)} />
            <Person name={manager.name} secondary={manager.email} />
          </label>
        </li>
      ))}
    </ul>
  );
}
