export type Work = { readonly engagement: string; readonly role: string };

/** Works by name of the engagement: one's own as a client, those brought to one as a supervisor. */
export type Home = {
  readonly own: readonly string[];
  readonly brought: readonly string[];
  /** Where there is one alone, it opens by itself. */
  readonly straightTo?: string;
};

/** Where whoever came in belongs. Who is a client here and a supervisor there finds both on one page. */
export function homeOf(works: readonly Work[]): Home {
  const as = (role: string) => works.filter((one) => one.role === role).map(({ engagement }) => engagement);
  const [own, brought] = [as('client'), as('supervisor')];
  const [only, ...others] = [
    ...own.map((engagement) => `/with/${engagement}/now`),
    ...brought.map((engagement) => `/supervision/${engagement}`),
  ];
  const isOne = only !== undefined && others.length === 0;
  return { own, brought, ...(isOne && { straightTo: only }) };
}
