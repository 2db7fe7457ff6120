import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{h as ClipTime}from"../chunks/clip-controls-BvYOaYz_.js";import"../chunks/player-CrZbi1SI.js";
