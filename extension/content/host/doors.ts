import type { FormReading, Known } from "./read-form.ts";
import { readAddUserForm } from "./read-form.ts";

/** A kind of place in which somebody gets a seat: what stands in it is read as that kind is built. */
export type Door = "form";

/** Reads what is chosen at a door, as it stands now. */
type Reader = (place: Element, known: Known) => FormReading;

export const READERS: Readonly<Record<Door, Reader>> = {
  form: readAddUserForm,
};
