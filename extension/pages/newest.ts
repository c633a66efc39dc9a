/** Reads and shows; of several readings under way only the one that began last is shown, for it knows better. */
export function newest<T>(read: () => Promise<T>, show: (found: T) => void): () => Promise<void> {
  let turns = 0;
  return async () => {
    turns += 1;
    const turn = turns;
    const found = await read();
    if (turn === turns) show(found);
  };
}
