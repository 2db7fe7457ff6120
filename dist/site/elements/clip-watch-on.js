import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-K5-iRLcS.js";export{c as ClipWatchOn}from"../chunks/seek-parts-D8MCH_ud.js";
