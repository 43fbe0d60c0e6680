/** Text made safe to stand in HTML or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export type Theme = 'light' | 'dark' | null;

/** The board's frame around a page's content. `theme` is what the address asks for; without it the browser's wish holds. */
export function pageFrame(title: string, theme: Theme, search: string, head: string, content: string): string {
  const attribute = theme ? ` data-theme="${theme}"` : '';
  const keepTheme = theme ? `<input type="hidden" name="theme" value="${theme}">` : '';
  return `<!doctype html>
<html lang="en"${attribute}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/board.css">
${head}
</head>
<body>
<header class="top">
  <a class="brand" href="${withTheme('/', theme)}">Wardline<span> health jobs</span></a>
  <form class="search" role="search" action="/">
    <input type="search" name="q" value="${escaped(search)}" placeholder="Job title, employer or place" aria-label="Search jobs">
    ${keepTheme}<button>Search</button>
  </form>
</header>
<main>
${content}
</main>
<footer class="end">Wardline is a demo board with invented employers. It is served by this machine only.</footer>
</body>
</html>
`;
}

/** An address on the board that keeps the theme asked for. */
export function withTheme(path: string, theme: Theme): string {
  return theme ? `${path}?theme=${theme}` : path;
}
