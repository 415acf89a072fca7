import { headers } from "next/headers";
import type { ReactNode } from "react";
import { shellContext } from "@/components/shell/context";
import { Shell } from "@/components/shell/shell";
import { currentEmployee } from "@/lib/employees/current";
import { getOrganization } from "@/lib/organization/queries";
import { translator } from "@/lib/platform/i18n/translator";

/** The parts of the administration, and who sees them in the list; each page asks for itself who may. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const actor = await currentEmployee();
  const t = translator(actor.locale);
  const path = (await headers()).get("x-lumbung-path") ?? "/admin";
  const organization = await getOrganization(actor, {});
  const administers = actor.isAdministrator || actor.administeredUnitIds.length > 0;
  const keeps = administers || actor.isHrOfficer;
  const parts = [
    ...(keeps ? ["units", "employees", "positions"] : []),
    ...(keeps || actor.ledUnitIds.length > 0 ? ["roles", "import"] : []),
    ...(keeps ? ["policies"] : []),
    ...(actor.isHrOfficer ? ["periods"] : []),
    ...(administers ? ["audit"] : []),
  ];
  return (
    <Shell {...shellContext(actor, { section: "admin", path, organization })}>
      <div className="three ad">
        <aside className="railbox" aria-label={t("admin.title")}>
          <p>
            <b>{t("admin.title")}</b>
          </p>
          <nav className="tree" aria-label={t("admin.parts")}>
            <ul className="top">
              {parts.map((part) => (
                <li key={part}>
                  <a href={`/admin/${part}`} aria-current={path.startsWith(`/admin/${part}`) ? "page" : undefined}>
                    {t(`admin.part.${part}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </aside>
        <main id="isi" className="read" tabIndex={-1}>
          <div className="only-s">
            <nav className="seg" aria-label={t("admin.title")}>
              {parts.map((part) => (
                <a
                  key={part}
                  href={`/admin/${part}`}
                  aria-current={path.startsWith(`/admin/${part}`) ? "true" : undefined}
                >
                  {t(`admin.part.${part}`)}
                </a>
              ))}
            </nav>
          </div>
          {children}
        </main>
      </div>
    </Shell>
  );
}
