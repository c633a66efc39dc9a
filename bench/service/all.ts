import type { Bench } from "../report/section.ts";
import { availability } from "./availability.ts";
import { besidePictures } from "./beside-pictures.ts";
import { lists } from "./lists.ts";
import { members } from "./members.ts";
import { memory } from "./memory.ts";
import { orders } from "./orders.ts";
import { pictures } from "./pictures.ts";

/** Everything that has a budget in the service, in the order in which it is measured. */
export const service: readonly Bench[] = [availability, orders, members, lists, pictures, besidePictures, memory];
