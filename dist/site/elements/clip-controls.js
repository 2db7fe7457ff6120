import"../chunks/common-Dp7CXjMJ.js";export{k as ClipControls}from"../chunks/clip-controls-D49vEq6t.js";import"../inline-clip.js";import"../chunks/player-CnsA7Khs.js";
