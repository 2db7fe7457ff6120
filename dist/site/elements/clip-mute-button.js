import"../chunks/common-b1786365.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-b1786365.js";
