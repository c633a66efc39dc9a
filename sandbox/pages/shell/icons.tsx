const PATHS = {
  plus: "M8 2.5v11M2.5 8h11",
  home: "M2.5 7.5 8 2.8l5.5 4.7v5.7h-4v-3.6h-3v3.6h-4z",
  views: "M2.5 4h11M2.5 8h11M2.5 12h7",
  people: "M8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 13.5c.4-2.6 2.4-4 5-4s4.6 1.4 5 4",
  card: "M1.8 4h12.4v8.5H1.8zM1.8 7h12.4",
  settings:
    "M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6 5 5M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4",
  search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4l3.3 3.3",
  ticket: "M2 4.5h12v2.2a1.4 1.4 0 0 0 0 2.7v2.1H2V9.4a1.4 1.4 0 0 0 0-2.7z",
  building: "M3.5 13.5v-11h6v11M9.5 6.5h3v7M1.8 13.5h12.4M5.5 5h2M5.5 7.5h2M5.5 10h2",
  close: "m4 4 8 8M12 4l-8 8",
  back: "M9.5 3.5 5 8l4.5 4.5",
} as const;

export type IconName = keyof typeof PATHS;

/** A small stroked sign; its meaning is always said in words beside or on the control. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} stroke="currentColor" strokeWidth="1.2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
