import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{h as ClipTime}from"../chunks/clip-controls-B6oSCZ2u.js";import"../chunks/player-BRoL5cai.js";
