import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/player-BxfBYH9U.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BYUaa381.js";
