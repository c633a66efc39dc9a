/**
 * Runs what is asked for one name after another, and different names side by side. Looking whether an alarm is wanted
 * and setting or clearing it are two steps: without turns one page's leaving clears the alarm that another page,
 * arriving in between, has just seen set.
 */
export function createTurns(): <T>(name: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work);
    const settled = turn
      .catch(() => undefined)
      .then(() => {
        if (last.get(name) === settled) last.delete(name);
      });
    last.set(name, settled);
    return turn;
  };
}
