const INDONESIAN = `
  ada adalah agar akan antara apa apakah apabila atas atau bagi bagaimana bagaimanakah bahwa beberapa begitu belum
  berapa berapakah bisa boleh dalam dan dapat dari daripada demi dengan di dia dimana hal hanya harus hingga ia ini
  itu jika juga kah kami kapan kapankah karena ke kepada ketika kita lagi lah lain maka mana manakah masih mengapa
  mereka namun oleh pada para pun saat saja sampai sangat saya sebagai sebuah sebelum secara sehingga sejak selain
  seperti serta sesuai setelah setiap siapa siapakah suatu sudah supaya tanpa telah tentang terhadap tersebut tiap
  untuk yaitu yakni yang`;

const ENGLISH = `
  a about an and are as at be been but by can did do does for from had has have how if in into is it its no not of on
  or our such than that the their then there these they this to was we were what when where which who why will with
  would you your`;

const STOP_WORDS = new Set(`${INDONESIAN} ${ENGLISH}`.trim().split(/\s+/));

/** True for words that say nothing about a text, in either language; a query leaves them out unless it has no others. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
