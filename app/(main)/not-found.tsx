import { NotFoundState } from "@/components/shell/states";
import { currentActor } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";

export default async function NotFound() {
  const actor = await currentActor();
  return <NotFoundState t={translator(actor.locale)} />;
}
