/**
 * Root words that decide between two ways of taking an affix off ("pemohon" is of "mohon", "memukul" of "pukul").
 * A list of our own, of the words administrations write with; an unknown root falls back to the rules.
 */
const LIST = `
  abai abdi acara acu ada adat adil adu agam agama agenda ahli air ajak ajar aju akal akar akhir akibat akses akta aktif
  aku akui akurat alam alamat alas alat alih alir alokasi amal aman amanat amat ambang ambil ambulans amal ampu ampun
  analisis ancam andal andil anak anggap anggar anggaran anggota angin angka angkat angkut angsur aniaya anjur antar antisipasi
  antre antri anut apa arah arsip arti arus asah asal asas asing aspek aspirasi asuh asumsi asuransi atas atasi atur
  audit awak awal awas ayah ayat ayom azas
  baca badan bagai bagan bagi bahan bahas bahasa bahaya baik baju baku balai balas balik bandar banding bangga bangkit
  bangku bangsa bangun banjir bank bantu banyak barang baris baru basis batal batas batu bawa bawah bayang bayar bayi
  beban bebas beda beku bekal bekas bekerja bela belah belajar belakang belanja beli belum benar benah bencana benda bendahara
  bendung bengkel benih bentang bentuk berani berat beres beri berita berkas bersih besar betul biak biasa biaya bicara bidan
  bidang bijak bila bimbing bina binatang bingkai bisnis bobot bocor bola bongkar boros buah buang buat bubar budaya budi
  budidaya bujuk buka bukti buku bulan bulat bumi bunga bunuh bunyi buru buruh buruk busana butir butuh
  cabang cabut cacat cadang cagar cahaya cair cakap cakup calon campur canang cantum capai cara cari catat cegah cek cela
  celaka cemar cepat cerai ceramah cerita ceria cermat cermin cerna cetak cinta cipta citra coba cocok contoh cuaca cukup
  cuti curah curi
  daerah daftar dagang dahulu dakwa dalam dalih dalil damai damping dampak dana dapat darat darah dari darurat dasar data
  datang datar daya dayung debat dekat delegasi demo denda dengar depan derajat derita desa desak deteksi dewan dewasa dialog
  diam didik dinas dingin dinding diri dirikan disiplin diskusi distribusi dokter dokumen dolar domisili dominan dorong dosen
  duduk duga dukung dulu dunia duta
  edar edukasi efek efektif efisien ekonomi ekor ekspor elak elektronik elok emban embang emisi empat enak encer endap energi
  enggan erat evaluasi
  fakta faktor fasilitas fatwa fitnah fokus formal formasi forum fungsi
  gabung gadai gagal gagas gaji galak gali gambar ganda ganggu ganjar ganti gantung garap garis gas gaul gaya gedung gelap
  gelar gempa gendong gerak gerakan gesa giat gila gilir gizi golong golongan goreng goyang gratis gudang gugat gugur gulir
  gulung guna gunung guru
  habis hadap hadiah hadir hak hakim hal halal halang halau halaman hambat hamil hancur hangat hantar hapus harap harga hari
  harmonis harta harus hasil hasut hati haya hayat hemat henti heran hewan hias hibah hidang hidup hijau hilang hilir himpun
  hindar hirau hitung hormat hubung hujan hukum huni hutan hutang huruf
  ibadah ibu identitas ikan ikat iklan iklim ikrar ikut ilmu imbal imbang imbau impor imunisasi indah industri informasi ingat
  ingin inisiatif inovasi insentif inspeksi instansi integrasi inti intip investasi isi istirahat istri isu izin
  jabar jabat jadi jadwal jaga jahat jajah jajak jaksa jalan jalin jalur jamin jaminan janda jangka jangkau janji jarah jarak
  jaring jasa jasmani jatuh jauh jawab jejak jelajah jelas jelang jemput jenis jenjang jepit jera jiwa jual juang judul jujur
  julang jumlah jumpa junjung juri jurus jurusan
  kabar kabul kabupaten kader kadar kait kaji kaki kala kalah kali kalimat kampanye kampung kandung kantor kapal karang karier
  karya kasar kasih kasus kata kawal kawan kawasan kaya kecam kecewa kecil kecuali kedai kejar keji kejut kelas keliling keluar keluarga
  keluh kelola kelompok kelurahan kembali kembang kemas kemuka kena kenal kendala kendali kendara kenya kepala kepung kerabat kerah keras
  kerja keroyok kertas keruh kesan ketat ketik ketua khawatir khianat khusus kikis kilat kirim kisar kinerja klaim koleksi kolom kompetensi komunikasi
  kondisi konsep konsultasi kontrak kontribusi kontrol koordinasi koreksi korban korupsi kosong kota kotor kualitas kuasa kuat
  kuliah kulit kumpul kunci kunjung kurang kurung kursus kutip
  labuh lacak lahan lahir lain laju laksana laku lalai lalu lambat lambang lampau lampir lampu lancar landa landas langgan langgar
  langkah langsung lanjut lantik lapang lapor lapis larang lari laras latar latih laut lawan layak layan layar lebar lebih lebur
  leluasa lelang lelah lemah lembaga lembar lembur lengkap lepas lestari letak letus lewat liat liburan libat libur lihat likuid limbah
  limpah lindung lingkar lingkungan lingkup lintas lisan listrik litbang loka lomba lompat lonjak lowong luas luar lucut luka lulus lumpuh
  lunas luncur lunak lupa lurah lurus
  maaf mahasiswa mahal mahir main maju makan makmur maklum makna maksud malas malu mampu manfaat mandat mandiri mangkir manusia
  marah masa masak masalah masuk masyarakat mati mata matang materi mediasi medis menang mesin mesra meter milik minat minim minta
  minum miskin mitigasi mitra mobil modal modern mogok mohon monitor motivasi muat mudah mufakat muka mukim mula mulai mulia
  muncul mundur murah murni murid musnah musim musyawarah mutakhir mutasi mutu
  naik nama nanti narasi nasihat nasional negara negeri nikah nikmat nilai niat norma nota nyala nyaman nyanyi nyata nyawa
  obat objek ojek olah olahraga omong operasi optimal orang organisasi orientasi otonomi otoritas
  pacu padam padan padat padu pagar pagu paham pajak pajang pakai paksa paku palsu panas pandai pandang pandu panen panggil
  pangkal pangkas pangkat pangku panitia panjang pantau pantas papar parah paraf parkir partisipasi pasal pasang pasar pasien
  pasok pasti pasung patok patuh payung pecah pecat pegang pegawai peka pekan pelihara peluang peluk pemerintah penat pendam pendek
  penduduk penghasilan pengaruh pensiun penting penuh peran perang perangkat peras percaya perempuan pergi pergok perhati periksa perilaku perintah periode
  perlu persen persepsi persis pertama peserta pesan pesat pesona peta petani petik petugas piagam pidana pidato pihak pijak pikat pikir pilah
  pilih pimpin pinang pindah pinggir pinjam pintar pintu pisah plafon pohon pokok pola polisi politik polusi populer posisi potensi potong
  praktik prakarsa prestasi prinsip prioritas privasi produk produksi profesi program proses proyek publik puji pukul pula pulang
  pulih puluh pungut punya pupuk pusat puruk pusaka pustaka putar putih putus puskesmas
  raba racik racun raga ragam ragu rahasia raih rakyat ramai rambut rampas rampung rancang rangka rangkai rangkap rangkum rangkul
  rangsang rantai rapat rapi rasa rasio rata rawan rawat raya reda reformasi regulasi rehabilitasi rekam rekening rekomendasi rekrut
  rela relasi rembuk remaja rencana rendah renovasi rentan rentang resah resiko respon resmi restu retribusi revisi riil rinci rindu ringan
  ringkas ringkus rintis risiko riset robek roda rokok rombak ruang rugi rujuk rukun rumah rumit rumus runding runtuh rupa rupiah rusak
  rusuh rutin
  sabar sadar sah sahabat saham saing saji sakit saksi sakti salah salin salur sama sambil sambung sambut sampah sampai samping
  sanding sandar sangat sanggup sanggah sangka sangkut sanksi santun sapa sapi saran sarana saring sasar sasaran satu saudara sawah
  sayang sayur sebab sebar seberang sebut sedia sedih sedikit segar segel segera sehat sejahtera sejarah sekolah sektor selamat selang selaras
  selenggara selesai selidik selisih seluruh sembuh sembunyi semangat sempat sempit sempurna semua sendiri sengaja sengketa seni
  sentral sentuh sepakat sepuluh serah serang serap serasi serbu serius serta sertifikasi serikat sering sesal sesuai setara setia setor setuju sewa
  siaga siap siapa siar siasat sidang sidik sifat sikap siksa simak simpan simpang simpul simulasi singgung singkat sintesis sipil
  siram sisa sisih sistem siswa situs skala skema sopan sopir sosialisasi sosial sorot spesifik stabil staf standar status strategi
  struktur suami suara suasana suap subsidi subur sudah sudi sudut suguh suka sukses sukai suku sulit sumbang sumber sumpah sungai sunting
  suruh surat survei susah susu susul susun susut syarat syukur
  taat tabah tabrak tabung tadi tagih tahan tahap tahu tahun tajam takar takut taklimat talang taman tamat tambah tambang tampak
  tampil tampung tamu tanah tanam tanda tandatangan tanding tandas tangan tangani tangga tanggal tanggap tanggung tanggulang tangguh
  tangkal tangkap tangis tani tantang tanya taraf target tarif tarik taruh tarung tata tatap tawar tebal tebang tegak tegas tegur
  teguh tekad tekan teknik teknis teknologi telaah telepon teliti teman tembak tembus tempat tempel tempuh temu tenaga tenang tengah
  tengok tentang tentu tepat terap terampil terang terbang terbit teri terima terjemah tertib teruk terus tetap tetapi tiang tiap tiba tidak tidur tiket
  tilang tilik timbang timbul timpa tindak tindas tinggal tinggi tingkat tinjau tipu tiru titik titip tokoh tolak tolong tombol
  tonjol tonton topang total transaksi transfer transparan tua tuang tugas tugu tuduh tuju tukar tukang tular tulis tumbuh tumpang tumpu tumpuk
  tunai tunda tunduk tunjang tunjuk tuntas tuntun tuntut turun turut tusuk tutup tutur
  ubah udara ujar uji ujian ujung ukir ukur ulang ulas umat umpama umum umur unduh undang undi undur unggah unggul ungkap ungsi
  unit universal unjuk unsur untung upah upaya upacara urai urus urut usaha usai usia usir usul usung usut utama utang utara utuh
  vaksin validasi verifikasi visi
  wabah wacana waduk wajar wajib wakaf wakil waktu wali wana wanita warga waris warna warta waspada wawancara wawasan wenang wewenang wibawa
  wilayah wisata wisuda wujud
  peroleh samar selalu sulap tanggungjawab ternak yakin yatim zaman ziarah zona
`;

/** Word forms that belong together although no rule says so. */
export const IRREGULAR = new Map<string, string>([
  ["belajar", "ajar"],
  ["pelajar", "ajar"],
  ["pelajaran", "ajar"],
  ["pembelajaran", "ajar"],
  ["mempelajari", "ajar"],
  ["dipelajari", "ajar"],
  ["beberapa", "beberapa"],
  ["bekerja", "kerja"],
  ["kinerja", "kerja"],
  ["peserta", "serta"],
  ["kesejahteraan", "sejahtera"],
  ["pekerjaan", "kerja"],
  ["berapa", "berapa"],
  ["terhadap", "terhadap"],
  ["kementerian", "menteri"],
  ["kementrian", "menteri"],
  ["menteri", "menteri"],
  ["penderita", "derita"],
  ["peraturan", "atur"],
  ["perekonomian", "ekonomi"],
]);

export const ROOTS: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));
