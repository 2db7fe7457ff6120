import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { drawFaces } from 'inline-clip/ssr';

mkdirSync('dist', { recursive: true });
copyFileSync('node_modules/inline-clip/dist/npm/inline-clip.css', 'dist/inline-clip.css');
const page = readFileSync('article.html', 'utf8');
writeFileSync(
  'dist/index.html',
  drawFaces(page, 'https://news.example/', ({ message }) => console.error(message)),
);
