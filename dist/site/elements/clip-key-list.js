import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/player-CnsA7Khs.js";export{C as ClipKeyList}from"../chunks/clip-key-help-ChobiHAZ.js";
