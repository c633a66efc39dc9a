interface CheckProps {
  id: string;
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A box to tick, with its label. */
export function Check({ id, label, checked, onChange }: CheckProps) {
  return (
    <label class="check" for={id}>
      <input
        type="checkbox"
        id={id}
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
