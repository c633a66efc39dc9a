/** A person's initials on a colour of their own. */
export function Avatar({ name, size = 32 }: { name: string; size?: number }) {
  const marks = name.split(/\s+/).filter((word) => word !== "");
  const initials = [marks[0], marks.length > 1 ? marks.at(-1) : ""].map((word) => [...(word ?? "")][0] ?? "").join("");
  const hue = [...name].reduce((sum, mark) => sum + (mark.codePointAt(0) ?? 0), 0) % 6;
  return (
    <span className={`avatar avatar-${hue}`} style={{ width: size, height: size }} aria-hidden="true">
      {initials}
    </span>
  );
}
