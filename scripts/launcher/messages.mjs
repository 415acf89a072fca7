import process from "node:process";

const id = {
  alreadyRunning: "Lumbung sudah berjalan dengan data ini (proses {pid}): {url}",
  assets: "Menyiapkan gaya dan skrip",
  build: "Membangun situs",
  databaseStart: "Menyalakan PostgreSQL",
  databaseUnreachable: "Basis data di {address} tidak dapat dihubungi ({reason}); periksa DATABASE_URL.",
  databaseUrlInvalid: "DATABASE_URL bukan alamat PostgreSQL yang sah (postgresql://pengguna:sandi@host:port/nama).",
  databaseFailed: "PostgreSQL bawaan tidak dapat dinyalakan; baca {log}. Baris terakhir: {reason}",
  databaseKept: "PostgreSQL tetap berjalan karena masih dipakai perintah lain",
  demoPublic:
    "Akun demo aktif, maka situs hanya boleh di alamat lokal. Matikan dengan LUMBUNG_DEMO=off, atau setel LUMBUNG_DEMO_PUBLIC=yes-i-know bila memang sengaja.",
  diskFull: "Ruang cakram habis; kosongkan sebagian lalu jalankan lagi.",
  generate: "Menyiapkan klien basis data",
  hostUnavailable: "Alamat {host} tidak ada pada mesin ini; periksa HOST.",
  install: "Memasang paket yang terkunci",
  installFailed: "Paket tidak dapat dipasang: {reason}",
  migrate: "Memperbarui skema basis data",
  nodeTooOld: "Lumbung memerlukan Node 20 atau lebih baru; mesin ini memakai {version}.",
  noBundledNode: "Lumbung memerlukan Node 22.12 atau lebih baru di mesin ini; yang ada {version}.",
  noRootUser:
    "PostgreSQL menolak berjalan sebagai root dan pengguna lain tidak dapat dibuat; jalankan Lumbung sebagai pengguna biasa.",
  notWritable: "Tidak dapat menulis ke {path}; periksa hak aksesnya.",
  passwordLost: "Sandi basis data hilang ({path}); pulihkan berkas itu atau pindahkan folder data.",
  portInvalid: "PORT harus bilangan antara 1 dan 65535, bukan {port}.",
  portForbidden: "Port {port} tidak boleh dipakai tanpa hak khusus; pilih PORT di atas 1023.",
  portUsed: "Port {port} di {host} sudah dipakai program lain; pilih yang lain, misalnya PORT={next} npm start",
  ready: "Lumbung siap di {url}",
  seed: "Mengisi organisasi contoh",
  seedInterrupted:
    "Pengisian organisasi contoh pernah terputus di basis data ini; beri basis data kosong atau setel LUMBUNG_DEMO=off.",
  serve: "Menyalakan situs",
  stepFailed: "{step} gagal: {reason}",
  stopped: "Lumbung berhenti.",
  stopping: "Menghentikan: {part}",
  partSite: "situs",
  partWorker: "pekerja latar",
  partNext: "Next",
  partDatabase: "PostgreSQL",
  unexpected: "Ada kegagalan yang tidak terduga: {reason}",
  unsupportedPlatform: "PostgreSQL bawaan tidak tersedia untuk {platform}; setel DATABASE_URL.",
};

/** @type {typeof id} */
const en = {
  alreadyRunning: "Lumbung is already running on this data (process {pid}): {url}",
  assets: "Preparing styles and scripts",
  build: "Building the site",
  databaseStart: "Starting PostgreSQL",
  databaseUnreachable: "The database at {address} cannot be reached ({reason}); check DATABASE_URL.",
  databaseUrlInvalid: "DATABASE_URL is not a PostgreSQL address (postgresql://user:password@host:port/name).",
  databaseFailed: "The bundled PostgreSQL did not start; read {log}. Its last line: {reason}",
  databaseKept: "PostgreSQL keeps running, because another command still uses it",
  demoPublic:
    "Demo accounts are on, so the site may only listen on this machine. Set LUMBUNG_DEMO=off, or LUMBUNG_DEMO_PUBLIC=yes-i-know if you mean it.",
  diskFull: "The disk is full; free some space and start again.",
  generate: "Preparing the database client",
  hostUnavailable: "This machine has no address {host}; check HOST.",
  install: "Installing the locked packages",
  installFailed: "The packages could not be installed: {reason}",
  migrate: "Bringing the database up to date",
  nodeTooOld: "Lumbung needs Node 20 or newer; this machine has {version}.",
  noBundledNode: "Lumbung needs Node 22.12 or newer on this machine; it has {version}.",
  noRootUser: "PostgreSQL refuses to run as root and no other user can be made; start Lumbung as an ordinary user.",
  notWritable: "Cannot write to {path}; check its permissions.",
  passwordLost: "The password of the database is gone ({path}); restore that file or move the data folder away.",
  portInvalid: "PORT must be a number from 1 to 65535, not {port}.",
  portForbidden: "Port {port} needs special rights; choose a PORT above 1023.",
  portUsed: "Port {port} on {host} is used by another program; choose another one, for example PORT={next} npm start",
  ready: "Lumbung is ready at {url}",
  seed: "Filling in the demo organization",
  seedInterrupted:
    "Filling in the demo organization was once interrupted in this database; give an empty one or set LUMBUNG_DEMO=off.",
  serve: "Starting the site",
  stepFailed: "{step} failed: {reason}",
  stopped: "Lumbung has stopped.",
  stopping: "Stopping: {part}",
  partSite: "site",
  partWorker: "background worker",
  partNext: "Next",
  partDatabase: "PostgreSQL",
  unexpected: "Something unexpected failed: {reason}",
  unsupportedPlatform: "There is no bundled PostgreSQL for {platform}; set DATABASE_URL.",
};

const spoken = process.env.LUMBUNG_LOCALE ?? process.env.LC_ALL ?? process.env.LANG ?? "";
const texts = /^id/i.test(spoken) ? id : en;

/**
 * A console text in the language of the terminal.
 * @param {keyof typeof id} key
 * @param {Record<string, string | number>} [values]
 */
export function say(key, values = {}) {
  return texts[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}
