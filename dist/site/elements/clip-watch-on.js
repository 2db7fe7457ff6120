import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-Cel1tVO9.js";export{c as ClipWatchOn}from"../chunks/seek-parts-Clq9Mp7s.js";
