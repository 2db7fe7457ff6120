import"../chunks/common-BMps8tey.js";export{k as ClipControls}from"../chunks/clip-controls-B6oSCZ2u.js";import"../inline-clip.js";import"../chunks/player-BRoL5cai.js";
