import * as v from "valibot";

/**
 * What a service answered, as this schema describes it; `null` where it is something else. A newer service may say more
 * than an installed client knows: that is left out. Only what is sent is taken strictly, by the service.
 */
export function readAnswer<S extends v.GenericSchema>(schema: S, answer: unknown): v.InferOutput<S> | null {
  const read = v.safeParse(lenient(schema), answer);
  return read.success ? (read.output as v.InferOutput<S>) : null;
}

/** What a schema may be made of: each of these where its kind has it. */
interface Parts {
  entries?: Record<string, v.GenericSchema>;
  item?: v.GenericSchema;
  options?: readonly v.GenericSchema[] | readonly string[];
  pipe?: readonly [v.GenericSchema, ...v.GenericPipeAction[]];
  value?: v.GenericSchema;
  wrapped?: v.GenericSchema;
}

const made = new WeakMap<v.GenericSchema, v.GenericSchema>();

/** The same schema, whose objects may have more in them, at any depth. */
function lenient(schema: v.GenericSchema): v.GenericSchema {
  const known = made.get(schema);
  if (known !== undefined) return known;
  const next = make(schema);
  made.set(schema, next);
  return next;
}

function make(schema: v.GenericSchema & Parts): v.GenericSchema {
  const { entries, item, options, pipe, value, wrapped } = schema;
  if (pipe !== undefined) {
    const [first, ...actions] = pipe;
    return v.pipe(lenient(first), ...(actions as []));
  }
  const inside = entries && Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, lenient(entry)]));
  if (inside !== undefined && schema.type === "strict_object") return v.object(inside);
  const inner = {
    ...(inside && { entries: inside }),
    ...(item && { item: lenient(item) }),
    ...(options && { options: options.map((one) => (typeof one === "string" ? one : lenient(one))) }),
    ...(value && { value: lenient(value) }),
    ...(wrapped && { wrapped: lenient(wrapped) }),
  };
  return { ...schema, ...inner };
}
