/** Whether an act is allowed. A refusal carries a message key below `refusals`, so that the screen can say why. */
export type Decision = { allowed: true } | { allowed: false; reason: string };

export const allow: Decision = { allowed: true };

export function refuse(reason: string): Decision {
  return { allowed: false, reason };
}

/** The first refusal, else allowed. */
export function all(...decisions: Decision[]): Decision {
  return decisions.find((decision) => !decision.allowed) ?? allow;
}

/** Allowed when any is; else the last refusal. */
export function any(...decisions: Decision[]): Decision {
  return decisions.find((decision) => decision.allowed) ?? decisions.at(-1) ?? refuse("not_yours");
}

/** Allowed on a condition, else refused for the reason. */
export function when(condition: boolean, reason: string): Decision {
  return condition ? allow : refuse(reason);
}
