/** Words of the guide: three questions of a first visit, each with what to do and where to look. */
import type { Language } from "@laksana/core"

export interface GuideWords {
  readonly invitation: string
  readonly start: string
  readonly notNow: string
  readonly title: (step: string, of: string) => string
  readonly show: string
  readonly next: string
  readonly back: string
  readonly end: string
  readonly steps: readonly { readonly question: string; readonly doing: string; readonly look: readonly string[] }[]
}

const en: GuideWords = {
  invitation: "New here? Three questions, answered in three minutes.",
  start: "Start the guide",
  notNow: "Not now",
  title: (step, of) => `Guide, question ${step} of ${of}`,
  show: "Show it",
  next: "Next question",
  back: "Back",
  end: "End the guide",
  steps: [
    {
      question: "What happened?",
      doing:
        "“Show it” goes to the day on which the regent's regulation was enacted, and chooses it. Then move “As of” to the end of 2024 and watch what stands.",
      look: [
        "The marks say how exactly a date is known: a full mark for a day, a bar for a month, a year or an order.",
        "Beside the event: its place in the source, its evidence, what it changed, and what it is tied to.",
        "Below “What stood”: the five phases and the facts. No formal socialisation had been held: those who looked saw none.",
      ],
    },
    {
      question: "What if we socialise early?",
      doing:
        "“Show it” holds a formal socialisation on 1 February 2025 that reaches two fifths of the staff. Then raise commitment to “high” and compare.",
      look: [
        "The sentence above the chart answers first, in futures of a hundred, with the error of chance.",
        "The grey line is how it goes on as it is; both have the same luck, so the difference is the lever's.",
        "An early socialisation alone fades where commitment stays low: the chart shows how much.",
      ],
    },
    {
      question: "What holds it back most?",
      doing:
        "“Show it” opens the question; press “Work it out” there. Each barrier that the study names is taken away, alone and together with others, and the difference is shared out.",
      look: [
        "The longest bar is the barrier that matters most; the whisker is its error. Bars near zero are kept: they are an answer too.",
        "The part “The causal table” says which claim of the study each number rests on.",
        "One case cannot teach the sizes of most effects: the part “What the timeline taught” says what it did and did not teach.",
      ],
    },
  ],
}

const id: GuideWords = {
  invitation: "Baru di sini? Tiga pertanyaan, terjawab dalam tiga menit.",
  start: "Mulai panduan",
  notNow: "Nanti saja",
  title: (step, of) => `Panduan, pertanyaan ${step} dari ${of}`,
  show: "Tampilkan",
  next: "Pertanyaan berikutnya",
  back: "Kembali",
  end: "Akhiri panduan",
  steps: [
    {
      question: "Apa yang terjadi?",
      doing:
        "“Tampilkan” menuju tanggal penetapan peraturan bupati dan memilihnya. Lalu geser “Keadaan pada” ke akhir 2024 dan perhatikan keadaannya.",
      look: [
        "Bentuk tanda menunjukkan seberapa tepat tanggalnya diketahui: tanda penuh untuk satu tanggal, batang untuk bulan, tahun, atau urutan saja.",
        "Di samping kejadian: tempatnya dalam sumber, buktinya, apa yang diubahnya, dan keterkaitannya.",
        "Di bawah “Keadaan pada”: lima tahap dan faktanya. Sosialisasi formal belum dilaksanakan menurut pengamatan.",
      ],
    },
    {
      question: "Bagaimana jika sosialisasi dilakukan lebih awal?",
      doing:
        "“Tampilkan” mengadakan sosialisasi formal pada 1 Februari 2025 yang menjangkau dua perlima pegawai. Lalu naikkan komitmen menjadi “tinggi” dan bandingkan.",
      look: [
        "Kalimat di atas grafik menjawab lebih dahulu, dalam hitungan dari seratus masa depan, beserta galat kebetulannya.",
        "Garis pembanding adalah keadaan seperti sekarang; keduanya memakai keacakan yang sama, jadi selisihnya berasal dari pengungkit itu.",
        "Sosialisasi awal saja memudar bila komitmen tetap rendah: grafik menunjukkan seberapa jauh.",
      ],
    },
    {
      question: "Apa yang paling menghambat?",
      doing:
        "“Tampilkan” membuka pertanyaannya; tekan “Hitung” di sana. Setiap hambatan yang disebut kajian ditiadakan, sendiri maupun bersama yang lain, lalu selisihnya dibagi.",
      look: [
        "Batang terpanjang adalah hambatan terpenting; garis tipisnya adalah galat. Batang mendekati nol tetap ditampilkan: itu pun jawaban.",
        "Bagian “Tabel sebab-akibat” menyebut pernyataan kajian yang menjadi dasar setiap angka.",
        "Satu kasus tidak dapat mengajarkan besarnya sebagian besar pengaruh: bagian “Yang diajarkan linimasa” menyebut apa yang diajarkannya dan apa yang tidak.",
      ],
    },
  ],
}

export const guideWords = (language: Language): GuideWords => ({ en, id })[language]
