import { headers } from "next/headers";
import { shellContext } from "@/components/shell/context";
import { Shell } from "@/components/shell/shell";
import { NotFoundState } from "@/components/shell/states";
import { currentActor } from "@/lib/employees/current";
import { getOrganization } from "@/lib/organization/queries";
import { translator } from "@/lib/platform/i18n/translator";

export default async function NotFound() {
  const actor = await currentActor();
  const path = (await headers()).get("x-lumbung-path") ?? "/";
  const organization = await getOrganization(actor, {});
  return (
    <Shell {...shellContext(actor, { section: null, path, organization })}>
      <NotFoundState t={translator(actor.locale)} />
    </Shell>
  );
}
