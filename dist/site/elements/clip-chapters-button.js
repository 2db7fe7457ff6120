import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-D5C0sZPX.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-BAH6SZ2q.js";
