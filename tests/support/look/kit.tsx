import { Amount } from "@/components/ui/amount";
import { Button, ButtonLink } from "@/components/ui/button";
import { Bar, ChartWithTable, Ring } from "@/components/ui/charts";
import { Empty, Skeleton } from "@/components/ui/empty";
import { Checkbox, Input, Radios, Select, Textarea } from "@/components/ui/inputs";
import { AsideSection, Facts, Frame, PageHead, Section } from "@/components/ui/layout";
import { Figures, PlainRows, Rows } from "@/components/ui/lists";
import { ErrorSummary, Note } from "@/components/ui/note";
import { Pagination } from "@/components/ui/pagination";
import { type Access, AccessLevel, type ArticleStatus, Status } from "@/components/ui/status";
import { Table } from "@/components/ui/table";
import { Crumbs, Seg, Tabs } from "@/components/ui/tabs";
import { type Locale, translator } from "@/lib/platform/i18n/translator";

const statuses: ArticleStatus[] = [
  { kind: "draft" },
  { kind: "in_review" },
  { kind: "returned", remarks: 2 },
  { kind: "published" },
  { kind: "verified", until: new Date("2027-05-12") },
  { kind: "overdue", days: 3 },
  { kind: "withdrawn" },
  { kind: "superseded" },
  { kind: "trashed" },
];
const levels: Access[] = [
  { level: "public" },
  { level: "shared" },
  { level: "restricted", unitName: "BWS Tirta" },
  { level: "secret", people: 3 },
];

/** A home page with what waits, what is new, and an aside. */
export function home(locale: Locale) {
  const t = translator(locale);
  return (
    <Frame
      className="hm"
      asideLabel="Ringkasan Anda"
      aside={
        <>
          <AsideSection title="Kredit 2026" beside={<a href="/credits">Buku kredit</a>}>
            <div className="cr-mini">
              <Ring share={0.7375} value="14,75" of="dari 20 JP" label="14,75 dari 20 JP resmi" />
              <div className="small">
                <p>
                  <b>5,25 JP</b> lagi sampai 31 Desember.
                </p>
                <p className="ink-warn top-1">Kurang 0,25 JP dari tonggak September</p>
              </div>
            </div>
            <p className="meta">
              <Facts items={["Kredit kontribusi 27", "per entri 1.284"]} />
            </p>
          </AsideSection>
          <AsideSection title="Pelajaran dari pimpinan" beside={<a href="/l">Semua</a>}>
            <PlainRows
              rows={[
                {
                  key: "a",
                  href: "/a",
                  title: "Memimpin rapat siaga banjir dalam 15 menit",
                  meta: "Deputi Pengelolaan Sumber Air, 18 menit",
                },
                {
                  key: "b",
                  href: "/b",
                  title: "Menolak permintaan tanpa kehilangan kepercayaan",
                  meta: "Kepala Biro Keuangan, 12 menit",
                },
              ]}
            />
          </AsideSection>
        </>
      }
    >
      <PageHead
        title="Empat hal menunggu Anda"
        meta={<Facts items={["Selasa, 24 November 2026", "Direktorat Irigasi"]} />}
      />
      <Rows
        ruled
        rows={[
          {
            key: "1",
            href: "/1",
            icon: "file-text",
            title: "Mengatur giliran air saat debit di bawah 40 persen",
            meta: "Artikel Anda perlu diverifikasi lagi",
            beside: <Status t={t} locale={locale} status={{ kind: "overdue", days: 3 }} />,
          },
          {
            key: "2",
            href: "/2",
            icon: "file-text",
            title: "Menghitung kehilangan air di saluran tersier",
            meta: "Dikembalikan kurator Direktorat Bendungan dengan dua catatan",
            beside: <Status t={t} locale={locale} status={{ kind: "returned" }} />,
          },
          {
            key: "3",
            href: "/3",
            icon: "clipboard-check",
            title: "Membaca grafik piezometer setelah hujan lebat",
            meta: "Undian telaah untuk Anda",
            beside: "Jumat, 27 Nov",
          },
        ]}
      />
      <Section
        title="Baru terbit"
        beside={
          <Seg
            label="Saring"
            tabs={[
              { href: "?a", label: "Yang saya ikuti", current: true },
              { href: "?b", label: "Semua unit" },
            ]}
          />
        }
      >
        <Rows
          rows={[
            {
              key: "1",
              href: "/1",
              title: "Membuka dan menutup pintu bendung saat debit naik cepat",
              text: "Urutan pintu, tanda yang harus dilihat di lapangan, dan kapan berhenti menunggu perintah.",
              meta: <Facts items={["Balai Wilayah Sungai Tirta", "9 menit"]} />,
              beside: <Status t={t} locale={locale} status={{ kind: "verified", until: new Date("2027-05-12") }} />,
            },
          ]}
        />
      </Section>
    </Frame>
  );
}
/** Every primitive once. */
export function kit(locale: Locale) {
  const t = translator(locale);
  return (
    <Frame>
      <PageHead
        crumbs={
          <Crumbs
            label={t("ui.crumbs")}
            crumbs={[
              { href: "/a", label: "BWS Tirta" },
              { href: "/b", label: "Operasi bendung" },
            ]}
          />
        }
        title="Keadaan"
        meta="Setiap layar memakai bentuk ini."
        actions={
          <>
            <ButtonLink href="/x" icon="download">
              Unduh CSV
            </ButtonLink>
            <Button look="primary">Ajukan untuk ditelaah</Button>
          </>
        }
      />
      <Tabs
        label="Bagian"
        tabs={[
          { href: "/a", label: "Ringkasan", current: true },
          { href: "/b", label: "Pegawai" },
        ]}
      />
      <Figures
        figures={[
          { label: "Artikel", value: "62", of: "dari 86", note: "per 24 November 2026" },
          { label: "Terverifikasi", value: "71 %" },
          { label: "Lewat tenggat", value: "9" },
          { label: "Dibaca", value: "1.120" },
        ]}
      />
      <Section title="Keadaan artikel">
        <ul className="row top-3">
          {statuses.map((s) => (
            <li key={s.kind}>
              <Status t={t} locale={locale} status={s} />
            </li>
          ))}
          {levels.map((a) => (
            <li key={a.level}>
              <AccessLevel t={t} access={a} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Tabel">
        <Table
          label="Entri"
          rows={[
            { n: 1, a: 100 },
            { n: 2, a: -200 },
          ]}
          rowKey={(r) => String(r.n)}
          columns={[
            { key: "n", head: "Entri", number: true, cell: (r) => r.n },
            { key: "t", head: "Kegiatan", rowHead: true, cell: () => "Artikel disetujui" },
            {
              key: "a",
              head: "Jumlah",
              number: true,
              cell: (r) => <Amount t={t} locale={locale} value={r.a} signed />,
            },
          ]}
        />
        <Pagination t={t} previous="/a" next="/b" text="26 sampai 50 dari 214" />
      </Section>
      <Section title="Isian">
        <form
          method="post"
          action="/x"
          className="form top-4"
          data-confirm="Tarik artikel ini? Pembaca melihat alasan Anda."
        >
          <ErrorSummary title={t("ui.form.failed")} problems={[{ id: "nomor", message: "Isi nomor keputusan." }]} />
          <Input name="judul" label="Judul" hint="Kalimat yang menjawab pertanyaan." required />
          <Input name="nomor" label="Nomor keputusan" error="Isi nomor keputusan." />
          <Input name="jp" label="JP" type="number" defaultValue={1.5} step="0.25" />
          <Select
            name="unit"
            label="Unit"
            empty="Pilih unit"
            options={[
              { value: "a", label: "Dinas A" },
              { value: "b", label: "Dinas B" },
            ]}
            defaultValue="b"
          />
          <Textarea name="alasan" label="Alasan" defaultValue={"a\nb"} />
          <Radios
            name="kelas"
            label="Kelas mutu"
            options={[
              { value: "A", label: "A", hint: "Dipakai lintas unit" },
              { value: "B", label: "B" },
            ]}
            defaultValue="B"
          />
          <Checkbox name="setuju" label="Saya sudah membaca rubrik" defaultChecked />
          <div className="row">
            <Button look="primary" busy={t("shell.busy")}>
              Tarik artikel
            </Button>
            <Button look="quiet" type="button">
              Senyap
            </Button>
            <Button disabledBy="why">Belum bisa</Button>
            <span id="why" className="meta">
              Dua hal lagi, lalu tombol terbuka
            </span>
          </div>
        </form>
      </Section>
      <Section title="Catatan">
        <div className="stack-3 top-3">
          <Note title="Info.">Teks.</Note>
          <Note kind="ok" role="status" title="Diajukan.">
            Telaah selesai paling lambat Jumat.
          </Note>
          <Note kind="warn" icon="wifi-off" title="Anda sedang luring.">
            Enam artikel.
          </Note>
          <Note kind="bad" title="Belum tersimpan.">
            Nomor rujukan 7F3-K2.
          </Note>
        </div>
        <Empty
          title="Belum ada yang menulis tentang ini"
          text="Mulai dari tiga kalimat; kurator membantu sisanya."
          action={
            <ButtonLink href="/w" icon="pencil-line">
              Tulis yang pertama
            </ButtonLink>
          }
        />
        <Skeleton label={t("ui.loading")} />
        <div className="top-4">
          <ChartWithTable summary={t("ui.asTable")} chart={<Bar share={0.62} target={0.8} label="62 % dari 80 %" />}>
            <p>62</p>
          </ChartWithTable>
          <Bar share={1.4} alert label="lewat" />
        </div>
      </Section>
    </Frame>
  );
}
