const pollMs = 40;

/** Waits for a value that is not empty. What was seen last is part of the error. */
export async function until<Value>(
  ask: () => Value | Promise<Value>,
  what: string,
  timeoutMs = 10_000,
): Promise<NonNullable<Value>> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await ask();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  throw new Error(
    `Waited ${timeoutMs} ms for ${what}. Last seen: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}
