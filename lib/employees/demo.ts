/** The password of every demo account; it works only while `LUMBUNG_DEMO` is on, and the sign-in page shows it. */
export const DEMO_PASSWORD = "lumbung-demo";

/** The kinds of demo account in the order the sign-in page shows them. */
export const DEMO_PERSONAS = [
  "author",
  "coAuthor",
  "curatorElsewhere",
  "curatorHere",
  "employee",
  "unitHead",
  "leader",
  "hrOfficer",
  "administrator",
  "unitAdministrator",
] as const;
