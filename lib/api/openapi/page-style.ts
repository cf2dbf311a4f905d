/** The page's whole look: one column on a phone, the table of contents beside it on a wide screen. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ground:#fff;--text:#18181b;--quiet:#52525b;--line:#e4e4e7;--raised:#f4f4f5;--link:oklch(.41 .088 160)}
@media (prefers-color-scheme:dark){:root{--ground:#0f0f11;--text:#f4f4f5;--quiet:#a1a1aa;--line:#2f2f35;--raised:#1b1b1f;--link:oklch(.8 .1 160)}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.6 "Inter Variable",Inter,system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{position:fixed;left:1rem;top:1rem;padding:.5rem 1rem;background:var(--ground);border:1px solid var(--line)}
header,nav,main{padding:1rem;max-width:60rem}
h1{margin:0;font-size:1.75rem;line-height:1.2}
h2{margin:3rem 0 .5rem;font-size:1.375rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{margin:0;font-size:1.0625rem}
p{margin:.5rem 0}
code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,monospace}
pre{margin:1rem 0 0;padding:.75rem;background:var(--raised);border-radius:.5rem;white-space:pre-wrap}
article{padding:1.5rem 0;border-bottom:1px solid var(--line)}
.address{margin:.25rem 0}
.method{display:inline-block;min-width:4.5em;font-weight:700}
.quiet,.must{color:var(--quiet)}
.must{font-size:.8125rem;font-weight:400}
table{width:100%;margin:1rem 0 0;border-collapse:collapse;table-layout:fixed;font-size:.9375rem}
caption{padding:.25rem 0;text-align:left;font-weight:600}
thead th{color:var(--quiet);font-weight:400;font-size:.8125rem}
th,td{padding:.375rem .75rem .375rem 0;border-top:1px solid var(--line);text-align:left;vertical-align:top}
tbody th{font-weight:400}
th:first-child{width:40%}
nav ul{margin:.25rem 0 .75rem;padding-left:1.25rem}
summary{cursor:pointer;font-weight:600}
@media (min-width:64rem){
body{display:grid;grid-template-columns:20rem minmax(0,60rem);column-gap:2rem}
header{grid-column:1/-1}
nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;font-size:.9375rem}
}
@media print{nav,.skip{display:none}body{display:block}}
`;
