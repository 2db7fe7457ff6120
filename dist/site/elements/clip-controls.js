import"../chunks/common-BMps8tey.js";export{k as ClipControls}from"../chunks/clip-controls-K5-iRLcS.js";import"../inline-clip.js";import"../chunks/player-BxfBYH9U.js";
