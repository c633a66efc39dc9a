export { readTicketDraft } from "./ticket-form.ts";
export type { TicketModel } from "./ticket-model.ts";
export { createTicketModel } from "./ticket-model.ts";
export type { GateCount } from "./ticket-state.ts";
export { TicketCard, TicketFormView, TicketSend } from "./ticket-view.tsx";
