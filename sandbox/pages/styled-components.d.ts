declare module "styled-components" {
  import type { ReactNode } from "react";

  /** Where the styles of what is within go. The package has no types of its own. */
  export function StyleSheetManager(props: { target: HTMLElement; children: ReactNode }): ReactNode;
}
