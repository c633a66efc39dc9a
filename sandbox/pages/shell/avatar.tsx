/** A person's initials on a colour of their own. */
export function Avatar({ name, size = 32 }: { name: string; size?: number }) {
  const marks = name.split(/\s+/).filter((word) => word !== "");
  const initials = [marks[0], marks.length > 1 ? marks.at(-1) : ""].map((word) => [...(word ?? "")][0] ?? "").join("");
  const hue = [...name].reduce((sum, mark) => sum + (mark.codePointAt(0) ?? 0), 0) % 6;
  return (
    // As content of the style: the initials are a picture, not the text of a control.
    <span
      className={`avatar avatar-${hue}`}
      style={{ width: size, height: size }}
      data-initials={initials}
      aria-hidden="true"
    />
  );
}
