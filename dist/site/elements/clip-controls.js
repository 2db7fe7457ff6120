import"../chunks/common-BMps8tey.js";export{k as ClipControls}from"../chunks/clip-controls-BvYOaYz_.js";import"../inline-clip.js";import"../chunks/player-CrZbi1SI.js";
