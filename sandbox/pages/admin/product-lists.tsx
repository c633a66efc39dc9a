import { Garden9Combobox } from "../garden/garden9-combobox.tsx";
import { PRODUCTS } from "./product-roles.ts";

/** The key of the chosen role by the key of its product. */
export type ChosenRoles = Readonly<Record<string, string>>;

interface ProductListsProps {
  chosen: ChosenRoles;
  onChange: (chosen: ChosenRoles) => void;
}

/** The role in each product beside Support. */
export function ProductLists({ chosen, onChange }: ProductListsProps) {
  return PRODUCTS.map(({ product, name, choices }) => (
    <Garden9Combobox
      key={product}
      label={name}
      choices={choices}
      value={chosen[product] ?? ""}
      onChange={(role) => onChange({ ...chosen, [product]: role })}
    />
  ));
}
