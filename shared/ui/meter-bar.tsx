interface MeterBarProps {
  used: number;
  /** Of which somebody who is being added would use this many more. */
  pending: number;
  purchased: number;
  level: "plenty" | "low" | "none";
}

/** How full an account is, as a picture; the words beside it say the same. */
export function MeterBar({ used, pending, purchased, level }: MeterBarProps) {
  return (
    <div class={`bar ${level}`} aria-hidden="true">
      <i style={{ inlineSize: percent(used, purchased) }} />
      {pending > 0 && <i class="pending" style={{ inlineSize: percent(pending, purchased) }} />}
    </div>
  );
}

function percent(part: number, whole: number): string {
  return whole <= 0 ? "100%" : `${Math.min(100, (part / whole) * 100)}%`;
}
