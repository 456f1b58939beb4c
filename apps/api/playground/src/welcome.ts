/** What stands in the editor of whoever comes for the first time. */
export const WELCOME = `# Everything that Footnote's pages show is asked for here.
# Choose an example on the left, or write a query of your own and press Ctrl + Enter.
{
  packs {
    nodes {
      slug
      title
      summary
    }
  }
}
`;
