const STYLE = `body{max-width:640px;margin:24px auto;font:16px/1.5 sans-serif}
.box{aspect-ratio:16/9;margin:24px 0;overflow:hidden;background:#111}
.box>*{display:block;width:100%;height:100%}
iframe{border:0}`;

const TEXT = `<p>${'The bench needs an article, and an article needs words between its pictures. '.repeat(6)}</p>`;

/**
 * The article that all are measured in: the box of every clip is reserved by the page, text stands between them.
 *
 * @param {string[]} boxes HTML of each clip.
 * @param {{script?: string, style?: string}} [assets] Addresses of the peer's own.
 * @param {string} [text] HTML before every clip.
 */
export function articlePage(boxes, { script, style } = {}, text = TEXT) {
  const link = style ? `<link rel="stylesheet" href="${style}">` : '';
  const module = script ? `<script type="module" src="${script}"></script>` : '';
  const clips = boxes.map((box) => `${text}<div class="box">${box}</div>`).join('\n');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bench</title><link rel="icon" href="data:,"><style>${STYLE}</style>${link}${module}</head>
<body><h1>An article</h1><main id="stage">${clips}</main></body></html>`;
}
