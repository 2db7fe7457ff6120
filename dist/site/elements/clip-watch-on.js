import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-yPgEn35L.js";export{c as ClipWatchOn}from"../chunks/seek-parts-Y1xDtpZP.js";
