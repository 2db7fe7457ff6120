import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-yPgEn35L.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-Y1xDtpZP.js";
