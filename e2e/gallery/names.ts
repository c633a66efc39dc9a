/** What people and their account have called so or typed, in whatever language the gallery speaks. */
export const NAMES: readonly string[] = [
  "Suite with Advanced AI",
  "Workforce management",
  "Quality assurance",
  ...["Suite", "Support", "Guide", "Chat", "Sell", "Copilot"],
  ...["acorn.example", "birch.example", "Acorn"],
  ...["Omar <b>Haddad</b>", "Siobhán Murphy", "Tomás <i>Rivera</i>", "Ann Lee", "Bo Chen", "Cleo Dias", "Mara Conti"],
  ...["Two start", "Giulia starts on Monday", "Ten, please", "N5WG-PGDW", "many"],
];
