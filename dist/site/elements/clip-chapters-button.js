import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-DbAWzaed.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-DGn36Wk4.js";
