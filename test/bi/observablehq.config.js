// The dashboard of the briefing workspace: one page, no fonts or scripts from elsewhere.
export default {
  title: "NATO brief",
  root: "src",
  output: "dist",
  theme: "air",
  style: "style.css",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  footer: "Figures: NATO, Defence Expenditure of NATO Countries, edition of June 2024 (excerpt). Computed by nato_brief in PostgreSQL.",
};
