import { berkasDikembalikan } from "./discussions/berkas-dikembalikan";
import { dialogKinerja } from "./discussions/dialog-kinerja";
import { penjagaPintuPensiun } from "./discussions/penjaga-pintu-pensiun";
import { rehabilitasiTerlambat } from "./discussions/rehabilitasi-terlambat";
import { sharedDataService } from "./discussions/shared-data-service";
import type { SeedDiscussion } from "./discussions/types";

/** The sample discussions: one open, one that opens tomorrow, three closed. */
export const discussions: SeedDiscussion[] = [
  rehabilitasiTerlambat,
  penjagaPintuPensiun,
  sharedDataService,
  berkasDikembalikan,
  dialogKinerja,
];
