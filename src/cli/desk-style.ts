/** The style sheet of the desk. It adds to that of watch pages and uses its colours. */
export const deskStyle = `ol {
  display: grid;
  gap: 1rem;
  padding: 0;
  list-style: none;
}

li {
  display: grid;
  grid-template-columns: minmax(8rem, 14rem) 1fr;
  gap: 0.25rem 1rem;
  padding-block: 1rem;
  border-block-start: 1px solid var(--rule);
}

li > :is(img, video, .none) {
  grid-row: span 4;
  inline-size: 100%;
  block-size: auto;
  max-block-size: 14rem;
  aspect-ratio: 16 / 9;
  object-fit: contain;
  background: var(--raised);
}

li > * {
  margin: 0;
  min-inline-size: 0;
}

h2 {
  font-size: 1.25rem;
}

.lacks,
.problems {
  color: var(--mark);
  overflow-wrap: anywhere;
}

@media (max-width: 36rem) {
  li {
    grid-template-columns: 1fr;
  }
}
`;
