import { Prisma } from "@/lib/platform/db/generated/client";
import { invalid } from "@/lib/platform/errors/domain-error";
import { newId } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import { mayCreateSpace, spacePolicy, visibleSpaces } from "./policy";
import { spaceTokens } from "./rules";
import { createSpaceInput, editSpaceInput } from "./schema";

/** Opens a space for a unit. */
export const createSpace = defineCommand({
  name: "space.create",
  summary: "Open a space for a unit.",
  http: "POST /spaces",
  input: createSpaceInput,
  load: ({ tx, input }) => tx.unit.findFirst({ where: { id: input.unitId, retiredAt: null }, select: { id: true } }),
  permit: ({ actor, input }) => mayCreateSpace(actor, input.unitId),
  run: async ({ tx, actor, input, emit }) => {
    const id = newId();
    try {
      await tx.space.create({ data: { id, ...input, createdById: actor.id, readTokens: spaceTokens(input) } });
    } catch (error) {
      if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")
        throw invalid([{ path: "slug", code: "taken" }]);
      throw error;
    }
    await emit({
      type: "space.created",
      targetType: "space",
      targetId: id,
      unitId: input.unitId,
      details: { slug: input.slug },
    });
    return { id, slug: input.slug };
  },
});

/** Changes a space's name, purpose or default access level. Articles keep the level they have. */
export const editSpace = defineCommand({
  name: "space.edit",
  summary: "Change a space's names, purpose or default access level.",
  http: "PUT /spaces/{slug}",
  input: editSpaceInput,
  load: ({ tx, actor, input }) => tx.space.findFirst({ where: { AND: [{ slug: input.slug }, visibleSpaces(actor)] } }),
  permit: ({ actor, target }) => spacePolicy.can(actor, "edit", target),
  run: async ({ tx, input, target: space, emit }) => {
    const { slug, ...details } = input;
    const readTokens = spaceTokens({ defaultAccessLevel: input.defaultAccessLevel, unitId: space.unitId });
    await tx.space.update({ where: { id: space.id }, data: { ...details, readTokens } });
    await emit({
      type: "space.edited",
      targetType: "space",
      targetId: space.id,
      unitId: space.unitId,
      details: { level: input.defaultAccessLevel },
    });
    return { id: space.id, slug };
  },
});
