import type { SeedDiscussion } from "./types";

export const sharedDataService: SeedDiscussion = {
  slug: "shared-data-service",
  host: "197402101999031005",
  language: "en",
  title: "What should our shared data service do first?",
  intro:
    "From January one team will serve data to all agencies. It has six people and one year. Tell me which data you ask for again and again, from whom, and how long you wait. We hold this discussion in English because two partner provinces are reading along.",
  opensInDays: -20,
  closesInDays: -14,
  posts: [
    {
      nip: "199608112022032011",
      text: "Population by village and age, twelve times a year, from the civil registry. The wait is nine working days. Each time we receive a spreadsheet with different column names.",
      minutesAfterOpen: 25,
      answers: [
        {
          nip: "198309192009021007",
          text: "Agreed as the first data set. Aggregates by village and five-year age group hold no personal data, so they can be published monthly with a fixed schema. The column names will be in the contract between the two agencies.",
          minutesAfterOpen: 190,
          markedAnswer: true,
        },
      ],
    },
    {
      nip: "198605092010012019",
      text: "We need the list of schools with coordinates for vaccination planning. The Education Service has it, and we still geocode it ourselves every year.",
      minutesAfterOpen: 130,
      answers: [
        {
          nip: "197303081998022001",
          text: "You may have it tomorrow. We did not know that anyone needed the coordinates. Please report wrong ones back; we know of about thirty.",
          minutesAfterOpen: 330,
          markedAnswer: true,
        },
      ],
    },
    {
      nip: "199003122015032006",
      text: "Daily rainfall and discharge. We hold it ourselves, but the disaster agency calls us for it at night. It would help if they could read it without a phone.",
      minutesAfterOpen: 610,
      answers: [
        {
          nip: "198901292015031004",
          text: "Yes, please. During the flood of February we called 26 times in one night.",
          minutesAfterOpen: 650,
        },
      ],
    },
    {
      nip: "198711252014022004",
      text: "Before we open anything: who decides when a data set holds personal data? Under the personal data protection law we need a purpose for each exchange, and 'coordination' is not a purpose.",
      minutesAfterOpen: 1900,
      answers: [
        {
          nip: "197402101999031005",
          text: "The producer decides, the security division advises, and the purpose is written in one sentence on the request form. No sentence, no data. We begin with aggregates while we learn to do this well.",
          minutesAfterOpen: 2040,
          markedAnswer: true,
        },
      ],
    },
  ],
};
