import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-BvYOaYz_.js";import"../chunks/player-CrZbi1SI.js";
