/** How a copy is called: 200 characters at most, as any title. */
export const copyTitle = (title: string) => `${title.slice(0, 193)} (copy)`;
