import { ArrowDownIcon, ArrowUpIcon, CopyPlusIcon, Trash2Icon } from "lucide-react";
import { Button, type ButtonProps } from "@/components/ui/button";

type ItemButtonsProps = {
  /** "question 2": what the buttons' names end with. */
  name: string;
  onMoveUp?: () => void;
  onMoveDown?: () => void;
  onDuplicate: () => void;
  onDelete: () => void;
};

/** What can be done with an item of a list. A move that cannot be made stays focusable, so that the focus is not lost. */
export function ItemButtons({ name, onMoveUp, onMoveDown, onDuplicate, onDelete }: ItemButtonsProps) {
  return (
    <span className="flex items-center">
      <IconButton label={`Move ${name} up`} keys="Alt+ArrowUp" disabled={!onMoveUp} onClick={onMoveUp}>
        <ArrowUpIcon aria-hidden />
      </IconButton>
      <IconButton label={`Move ${name} down`} keys="Alt+ArrowDown" disabled={!onMoveDown} onClick={onMoveDown}>
        <ArrowDownIcon aria-hidden />
      </IconButton>
      <IconButton label={`Duplicate ${name}`} onClick={onDuplicate}>
        <CopyPlusIcon aria-hidden />
      </IconButton>
      <IconButton label={`Delete ${name}`} onClick={onDelete}>
        <Trash2Icon aria-hidden />
      </IconButton>
    </span>
  );
}

function IconButton({ label, keys, ...props }: ButtonProps & { label: string; keys?: string }) {
  return (
    <Button
      type="button"
      variant="ghost"
      size="icon-sm"
      className="text-muted-foreground"
      aria-label={label}
      title={label}
      aria-keyshortcuts={keys}
      {...props}
    />
  );
}
