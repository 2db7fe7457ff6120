import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-K5-iRLcS.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-D8MCH_ud.js";
