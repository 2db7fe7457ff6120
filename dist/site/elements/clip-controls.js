import"../chunks/common-BMps8tey.js";export{k as ClipControls}from"../chunks/clip-controls-D5C0sZPX.js";import"../inline-clip.js";import"../chunks/player-BxfBYH9U.js";
