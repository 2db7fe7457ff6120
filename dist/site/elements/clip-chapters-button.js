import"../chunks/common-f85ed72a.js";import"../inline-clip.js";import"../chunks/clip-controls-f85ed72a.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-f85ed72a.js";
