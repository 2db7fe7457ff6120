import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/player-CrZbi1SI.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BqHq59vR.js";
