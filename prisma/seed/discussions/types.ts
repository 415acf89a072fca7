/** A post or an answer; `minutesAfterOpen` counts from the opening of its discussion. */
export interface SeedPost {
  nip: string;
  text: string;
  minutesAfterOpen: number;
  /** Set on an answer that the host marked as useful. */
  markedAnswer?: boolean;
  answers?: SeedPost[];
}

/** A leader's discussion; its times are days from the moment of seeding, negative for the past. */
export interface SeedDiscussion {
  slug: string;
  host: string;
  language: "id" | "en";
  title: string;
  intro: string;
  opensInDays: number;
  closesInDays: number;
  posts: SeedPost[];
}
