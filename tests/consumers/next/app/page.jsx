import { Clip } from './clip.jsx';

export default function Page() {
  return (
    <main>
      <h1>An article</h1>
      <Clip name="town" isSticky={false} />
      <Clip name="stream" isSticky={false} />
    </main>
  );
}
