import { createHostTickets } from "../host/host-tickets.ts";
import { provide } from "./provide.ts";

provide("tickets", { createHostTickets });
