interface PlacedUnit {
  id: string;
  path: readonly string[];
}

/** Whether putting a unit below a parent would put it below itself. */
export function makesCycle(unit: PlacedUnit, parent: PlacedUnit): boolean {
  return parent.path.includes(unit.id);
}

/** The new path of a unit of a moved subtree: the part from the moved unit on, below the new parent. */
export function movedPath(path: readonly string[], moved: PlacedUnit, parent: PlacedUnit): string[] {
  return [...parent.path, ...path.slice(path.indexOf(moved.id))];
}

/** Why a unit cannot be retired yet: a message key, or null. */
export function retirementObstacle(counts: { employees: number; children: number; spaces: number }): string | null {
  if (counts.employees > 0) return "unit_has_employees";
  if (counts.children > 0) return "unit_has_units";
  if (counts.spaces > 0) return "unit_has_spaces";
  return null;
}
