import { useLayoutEffect, useRef, useState } from "preact/hooks";
import * as format from "../../../shared/i18n/format.ts";
import * as quantitiesForm from "../../../shared/quantities/index.ts";
import { provide, share } from "./provide.ts";

share({ quantitiesForm, format, hooks: { useLayoutEffect, useRef, useState } });
provide("quantities", {});
