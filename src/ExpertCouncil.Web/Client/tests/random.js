/** Numbers that are the same at every run (mulberry32). */
export function randomly(seed) {
  let state = seed;

  const number = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;

    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };

  const below = (limit) => Math.floor(number() * limit);

  return { below, one: (choices) => choices[below(choices.length)], chance: (share) => number() < share };
}
