import { AddDeskForm } from "./add-desk-form.tsx";
import type { OptionsProps } from "./options-props.ts";

/** The options' part that adds a help desk. */
export function AddDesk({ model, context }: OptionsProps) {
  return (
    <section aria-labelledby="add">
      <h2 id="add">{context.translate("options.add_title")}</h2>
      <AddDeskForm model={model} context={context} />
    </section>
  );
}
