import type { ComponentChild } from "preact";

type Marks = Record<string, (text: string) => ComponentChild>;

const BOLD: Marks = { b: (text) => <b>{text}</b> };

/** A message with its marked parts as elements, and the rest as text. No markup is ever parsed. */
export function RichText({ text, marks = BOLD, plain = (part) => part }: RichTextProps) {
  const parts = text.split(/\ue000(\w+)\ue001(.*?)\ue000\/\1\ue001/);
  // `split` with two groups gives: text, mark, its text, text, …
  return (
    <>
      {parts.map((part, index) => {
        if (index % 3 === 1) return null;
        if (index % 3 === 0) return part === "" ? null : plain(part);
        const mark = marks[parts[index - 1] ?? ""];
        return mark === undefined ? part : mark(part);
      })}
    </>
  );
}

interface RichTextProps {
  /** As `translate` gives it. */
  text: string;
  marks?: Marks;
  /** What becomes of the text between marks. */
  plain?: (text: string) => ComponentChild;
}
