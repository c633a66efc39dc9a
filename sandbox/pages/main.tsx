import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { hasVariant } from "./active-variants.ts";
import { App } from "./app.tsx";
import { startNuisances } from "./nuisances/start.ts";
import "./desk.css";
import "./doors.css";

startNuisances();
if (hasVariant("in-container")) {
  const container = document.createElement("div");
  container.id = "dialogs";
  document.body.append(container);
}
const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
