import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-D5C0sZPX.js";import"../chunks/player-BxfBYH9U.js";
