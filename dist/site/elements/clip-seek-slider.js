import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-K5-iRLcS.js";import"../chunks/player-BxfBYH9U.js";
