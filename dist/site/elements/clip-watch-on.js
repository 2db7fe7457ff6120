import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-B6oSCZ2u.js";export{c as ClipWatchOn}from"../chunks/seek-parts-PpbwrQPF.js";
