import { useState } from 'react';

interface Following<Value> {
  readonly followed: Value;
  readonly now: Value;
  /** What was sent on and has not come back yet, the oldest first. */
  readonly sent: readonly Value[];
}

/**
 * A state that answers the reader at once, and follows what it stands for. What it has sent on itself comes back later,
 * perhaps after the reader has gone on: that is no reason to go back to it. Any other change is followed. `as` gives a
 * value as it will come back, where that is spelled another way than the reader did. Values are compared by identity.
 */
export function useFollowing<Value>(
  followed: Value,
  as: (now: Value) => Value = (now) => now,
): readonly [Value, (now: Value) => void] {
  const [state, setState] = useState<Following<Value>>({ followed, now: followed, sent: [] });
  if (state.followed !== followed) setState(follow(state, followed, as));
  return [state.now, (now) => setState((before) => send(before, now, as(now)))];
}

function follow<Value>(
  { now, sent }: Following<Value>,
  followed: Value,
  as: (now: Value) => Value,
): Following<Value> {
  const at = sent.indexOf(followed);
  if (at >= 0) return { followed, now, sent: sent.slice(at + 1) };
  return { followed, now: as(now) === followed ? now : followed, sent: [] };
}

function send<Value>(
  { followed, sent }: Following<Value>,
  now: Value,
  sending: Value,
): Following<Value> {
  // Back at what is followed: it may be that nothing comes back at all.
  return { followed, now, sent: sending === followed ? [] : [...sent, sending] };
}
