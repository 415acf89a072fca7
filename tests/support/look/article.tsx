import type { ArticleView } from "@/components/reader/article-view";

/** A text with each form that lib/content renders. */
const body = `<h2 id="urut">Urutan yang benar</h2><p>Buka <strong>pintu penguras lebih dahulu</strong>, baru kurangi pintu pengambilan<sup class="fnref"><a id="fnref-1" href="#fn-1" role="doc-noteref" aria-label="Catatan 1">1</a></sup>. Banyak petugas baru melakukan <em>sebaliknya</em> karena takut sawah kekurangan air, lihat <a href="/a/x">SOP operasi bendung</a> dan <a class="ext" rel="noopener noreferrer" href="https://example.org/a/very/long/address/that/does/not/break/anywhere/because/it/is/so/long/indeed">https://example.org/a/very/long/address/that/does/not/break/anywhere/because</a>. Kode <code>npm start</code>, <mark>sorotan</mark>, <kbd>Ctrl</kbd>, <span class="mention">@Sri Wahyuni</span>.</p>
<ol><li>Catat tinggi muka air di papan duga hulu.</li><li><p>Buka pintu penguras sepertiga.</p><p>Tunggu sepuluh menit.</p></li><li>Turunkan pintu<ul><li>bertahap</li><li>60 persen</li></ul></li></ol>
<ul class="tasks"><li class="task"><input type="checkbox" disabled checked aria-label="Selesai"><div>Radio diperiksa</div></li><li class="task"><input type="checkbox" disabled aria-label="Belum"><div>Juru hilir diberi tahu</div></li></ul>
<h2 id="tanda">Tanda yang harus dilihat</h2><p>Alat telemetri terlambat 15 sampai 20 menit.</p>
<div class="tblw" tabindex="0" role="region" aria-label="Tabel 1"><table class="tbl"><thead><tr><th scope="col">Siaga</th><th scope="col" class="num">Muka air (m)</th><th scope="col">Penguras</th><th scope="col">Pengambilan</th></tr></thead><tbody><tr><th scope="row">3</th><td class="num">1,20 – 1,60</td><td>sepertiga</td><td>penuh</td></tr><tr><th scope="row">2</th><td class="num">1,60 – 2,10</td><td>penuh</td><td>60 persen</td></tr></tbody></table></div>
<aside class="callout callout-note" role="note"><p class="callout-t">Kasus, 14 Februari 2024</p><p>Muka air naik 0,9 meter dalam 50 menit. Pintu ditutup lebih dahulu.</p></aside>
<aside class="callout callout-warning" role="note"><p class="callout-t">Perhatian</p><p>Jangan menunggu perintah. <a href="/x">Dasarnya</a></p></aside><aside class="callout callout-info" role="note"><p class="callout-t">Info</p><p>Teks <a href="/x">tautan</a> <code>x</code></p></aside><aside class="callout callout-success" role="note"><p class="callout-t">Berhasil</p><p>Teks <a href="/x">tautan</a></p></aside><aside class="callout callout-danger" role="note"><p class="callout-t">Bahaya</p><p>Teks <a href="/x">tautan</a> <code>y</code></p></aside>
<h3 id="kode">Kode</h3><pre class="code" tabindex="0"><code class="language-js"><span class="hljs-comment">// hitung debit</span>
<span class="hljs-keyword">const</span> <span class="hljs-title function_">debit</span> = (<span class="hljs-variable">b</span>) =&gt; <span class="hljs-number">1.71</span> * <span class="hljs-string">"m3"</span> + <span class="hljs-attr">lebar</span> + "panjang sekali panjang sekali panjang sekali panjang sekali panjang sekali";</code></pre>
<p>Rumus <span class="math"><math><mi>Q</mi><mo>=</mo><mn>1.71</mn><mi>b</mi></math></span></p><div class="math-block" tabindex="0"><math display="block"><mi>Q</mi><mo>=</mo><mn>1.71</mn><mi>b</mi><msup><mi>h</mi><mn>1.5</mn></msup></math></div>
<blockquote><p>Air tidak menunggu surat.</p></blockquote><details class="toggle"><summary>Mengapa sepuluh menit?</summary><div class="toggle-in"><p>Karena alirannya perlu stabil.</p></div></details>
<figure><img src="/brand/mark.svg" alt="Lambang" width="320" height="200" loading="lazy"><figcaption>Gambar 1. Pintu.</figcaption></figure><p class="attachment"><a class="file" href="/f">Daftar periksa.pdf</a><span class="meta">1,2 MB</span></p><p><span class="img-missing">Foto bendung</span></p><hr>
<h2 id="perintah">Kapan tidak menunggu perintah</h2><p>Pada siaga 1 penjaga pintu berwenang menutup pintu pengambilan tanpa izin tertulis. Laporkan dalam 30 menit setelah air stabil.</p>
<section class="fnotes" aria-label="Catatan kaki"><ol><li id="fn-1"><p>Permen PUPR 8/2015. <span class="fn-backs"><a class="fn-back" href="#fnref-1" aria-label="Kembali">kembali</a></span></p></li></ol></section>`;

/** An article with everything a reading page can show. */
export const view: ArticleView = {
  href: "/articles/bendung-k3x",
  title: "Membuka dan menutup pintu bendung saat debit naik cepat",
  summary:
    "Ketika debit naik lebih dari setengah meter dalam satu jam, urutan pintu menentukan apakah sedimen ikut masuk ke saluran induk. Ini cara yang dipakai penjaga pintu kami sejak 2009.",
  language: "id",
  space: { name: "Operasi bendung", href: "/spaces/operasi", unitName: "Balai Wilayah Sungai Tirta" },
  crumbs: [
    { href: "/u", label: "BWS Tirta" },
    { href: "/s", label: "Operasi bendung" },
    { href: "/p", label: "Operasi pintu" },
  ],
  tree: [
    { id: "1", href: "/1", label: "Mulai dari sini", branch: true },
    {
      id: "2",
      href: "/2",
      label: "Operasi pintu",
      children: [
        { id: "3", href: "/3", label: "Pintu bendung saat debit naik cepat", current: true },
        { id: "4", href: "/4", label: "Pintu penguras dan sedimen" },
        { id: "5", href: "/5", label: "Menutup pintu saat listrik padam" },
      ],
    },
    { id: "6", href: "/6", label: "Pemeliharaan saluran", branch: true },
  ],
  newArticleHref: "/articles/new?parent=2",
  status: { kind: "verified", until: new Date("2027-05-12") },
  access: { level: "shared" },
  minutes: 9,
  bodyHtml: body,
  toc: [
    { id: "urut", level: 2, text: "Urutan yang benar" },
    { id: "tanda", level: 2, text: "Tanda yang harus dilihat" },
    { id: "kode", level: 3, text: "Kode" },
    { id: "perintah", level: 2, text: "Kapan tidak menunggu perintah" },
  ],
  labels: [
    { href: "/labels/bendung", title: "bendung" },
    { href: "/labels/banjir", title: "banjir" },
  ],
  notice: null,
  withdrawn: null,
  authors: [
    { name: "Slamet Riyadi", share: 60 },
    { name: "Dewi Lestari", share: 40 },
  ],
  reviewed: { by: "Kurator Direktorat Bendungan", at: new Date("2026-05-12T03:00:00Z"), qualityClass: "B" },
  owner: "Kepala Seksi Operasi",
  source: null,
  revision: { number: 7, at: new Date("2026-05-12T03:00:00Z"), historyHref: "/articles/k/history" },
  backlinks: [
    {
      key: "a",
      href: "/a",
      title: "Pintu penguras dan sedimen",
      sentence: "… ikuti urutan pintu saat debit naik cepat sebelum menguras …",
      unitName: "BWS Tirta",
    },
  ],
  backlinkCount: 4,
  previous: { href: "/prev", title: "Buku catatan penjaga pintu" },
  next: { href: "/next", title: "Pintu penguras dan sedimen" },
  edit: { href: "/articles/k/edit", kind: "edit" },
  actions: [
    { href: "/articles/k/history", label: "Riwayat", icon: "history" },
    { href: "/articles/k/move", label: "Pindahkan", icon: "folder" },
    { href: "/articles/k/withdraw", label: "Tarik artikel", icon: "ban", danger: true },
  ],
};

/** The same as a withdrawn secret in an old revision, with as little around it as possible. */
export const secret: ArticleView = {
  ...view,
  access: { level: "secret", people: 3 },
  status: { kind: "withdrawn" },
  withdrawn: { reason: "Diganti SOP baru, butir 4.3 tidak berlaku lagi.", at: new Date("2026-10-01") },
  notice: { kind: "revision", currentHref: "/a" },
  toc: [],
  backlinks: [],
  labels: [],
  actions: [],
  previous: null,
  edit: { href: "/x", kind: "suggest" },
};
