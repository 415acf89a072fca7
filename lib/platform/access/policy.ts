import type { Actor } from "./actor";
import type { Decision } from "./decision";

type Rules<Action extends string, Row> = Record<Action, (actor: Actor, row: Row) => Decision>;

export interface Policy<Action extends string, Row> {
  readonly noun: string;
  readonly actions: readonly Action[];
  can(actor: Actor, action: Action, row: Row): Decision;
  /** All answers at once, for `view.can`. */
  abilities(actor: Actor, row: Row): Record<Action, boolean>;
}

/** A noun's closed list of actions, each with its rule. An action without a rule does not compile. */
export function definePolicy<Action extends string, Row>(
  noun: string,
  actions: readonly Action[],
  rules: Rules<Action, Row>,
): Policy<Action, Row> {
  return {
    noun,
    actions,
    can: (actor, action, row) => rules[action](actor, row),
    abilities: (actor, row) =>
      Object.fromEntries(actions.map((action) => [action, rules[action](actor, row).allowed])) as Record<
        Action,
        boolean
      >,
  };
}
