import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{h as ClipTime}from"../chunks/clip-controls-D5C0sZPX.js";import"../chunks/player-BxfBYH9U.js";
